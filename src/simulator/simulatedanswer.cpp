#include "simulator/simulatedanswer.h"

#include <QJsonDocument>

namespace lifty {

using namespace Qt::StringLiterals;

SimulatedAnswer jsonAnswer(const QJsonObject &body)
{
    // With the charset httplib sends it as it is: compressing these few bytes takes it 2 ms.
    return {.contentType = "application/json; charset=utf-8",
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

SimulatedAnswer errorAnswer(int code, const QString &message)
{
    SimulatedAnswer answer = jsonAnswer({{u"code"_s, code}, {u"message"_s, message}});
    answer.code = code;
    return answer;
}

} // namespace lifty
