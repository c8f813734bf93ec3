#include "core/requestlog.h"

#include <algorithm>

namespace lifty {

QString abbreviated(const QString &text)
{
    const qsizetype shown = std::min<qsizetype>(4, text.size() / 4);
    return text.left(shown) + u'…' + text.right(shown);
}

RequestLog::RequestLog(std::function<QString()> tlsLibrary) : m_tlsLibrary(std::move(tlsLibrary)) {}

void RequestLog::add(const QString &gatewayAddress, const QString &token, const RequestRecord &record)
{
    const BotKey bot{gatewayAddress, token};
    m_entries.push_back({bot, record});
    auto &entries = m_ofBot[bot];
    entries.push_back(std::prev(m_entries.end()));
    if (entries.size() > maxOfBot)
        dropOldestOf(bot);
    if (m_entries.size() > maxInAll)
        dropOldestOf(BotKey(m_entries.front().bot));
}

QList<RequestRecord> RequestLog::of(const QString &gatewayAddress, const QString &token) const
{
    QList<RequestRecord> records;
    const auto entries = m_ofBot.constFind({gatewayAddress, token});
    if (entries == m_ofBot.cend())
        return records;
    for (const auto &entry : *entries)
        records.append(entry->record);
    return records;
}

void RequestLog::dropOldestOf(const BotKey &bot)
{
    auto &entries = m_ofBot[bot];
    m_entries.erase(entries.first());
    entries.removeFirst();
    if (entries.isEmpty())
        m_ofBot.remove(bot);
}

} // namespace lifty
