#include "core/refusedkeys.h"

#include "core/linkstatus.h"
#include "core/watchplan.h"

namespace lifty {

static bool namesTheKey(const LinkStatus &status)
{
    const QString message = status.error ? status.error->serverMessage.toLower() : QString();
    return message.contains(u"api key") || message.contains(u"api_key") || message.contains(u"apikey");
}

RefusedKeys::Change RefusedKeys::noteRead(const WatchedBot &bot, const LinkStatus &status)
{
    if (status.kind != LinkStatus::Kind::KeyRefused)
        return isAnswer(status.kind) && resume(bot.companyId) ? Change::Resumed : Change::None;
    QSet<QUuid> &refused = m_refused[bot.companyId];
    refused.insert(bot.id);
    if (m_paused.contains(bot.companyId) || (refused.size() < 2 && !namesTheKey(status)))
        return Change::None;
    m_paused.insert(bot.companyId);
    return Change::Paused;
}

bool RefusedKeys::resume(const QUuid &companyId)
{
    m_refused.remove(companyId);
    return m_paused.remove(companyId);
}

void RefusedKeys::keepOnly(const QSet<QUuid> &botIds, const QSet<QUuid> &companyIds)
{
    for (QSet<QUuid> &refused : m_refused)
        refused.intersect(botIds);
    m_refused.removeIf([](const auto &refused) { return refused->isEmpty(); });
    m_paused.intersect(companyIds);
}

} // namespace lifty
