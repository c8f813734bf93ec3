#include "startrequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lifty {

namespace {

constexpr QStringView argumentsKey = u"arguments";
constexpr QStringView tokenKey = u"activationToken";

} // namespace

QByteArray StartRequest::toLine() const
{
    const QJsonObject request{{argumentsKey.toString(), QJsonArray::fromStringList(arguments)},
                              {tokenKey.toString(), activationToken}};
    return QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<StartRequest> StartRequest::fromLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QJsonValue token = object.value(tokenKey);
    const QJsonArray words = object.value(argumentsKey).toArray();
    const bool areWords =
        std::all_of(words.begin(), words.end(), [](const QJsonValue &word) { return word.isString(); });
    if (!object.value(argumentsKey).isArray() || !areWords || !token.isString())
        return std::nullopt;
    StartRequest request{{}, token.toString()};
    for (const QJsonValue &word : words)
        request.arguments.append(word.toString());
    return request;
}

} // namespace lifty
