#include "simulator/receivedlog.h"

#include <QDateTime>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {
constexpr int keptEntries = 1000;
}

QStringList ReceivedLog::calls()
{
    return {u"whatsapp"_s, u"start"_s,  u"stop"_s,    u"pause"_s,
            u"resume"_s,   u"status"_s, u"picture"_s, u"other"_s};
}

void ReceivedLog::add(const QString &call, const QByteArray &method, const QByteArray &targetWithoutKey,
                      int code)
{
    ++m_counts[call];
    if (m_entries.size() == keptEntries)
        m_entries.removeFirst();
    m_entries.append({QDateTime::currentMSecsSinceEpoch(), call, method, targetWithoutKey, code});
}

QJsonObject ReceivedLog::counts() const
{
    QJsonObject counts;
    for (const QString &call : calls())
        counts.insert(call, m_counts.value(call));
    return counts;
}

QJsonArray ReceivedLog::entries() const
{
    QJsonArray entries;
    for (const Entry &entry : m_entries) {
        entries.append(QJsonObject{
            {u"time"_s, entry.time},
            {u"call"_s, entry.call},
            {u"method"_s, QString::fromLatin1(entry.method)},
            {u"target"_s, QString::fromLatin1(entry.target)},
            {u"code"_s, entry.code},
        });
    }
    return entries;
}

} // namespace lifty
