#include "core/alerts.h"

#include <algorithm>
#include <utility>

// Of Alerts: which drops and recoveries are one piece of news.

namespace lifty {

Alert::Cause Alerts::likelyCause(const QList<QUuid> &botIds) const
{
    if (botIds.size() == 1)
        return Alert::Cause::SingleBot;
    QSet<QString> gateways;
    QSet<QUuid> companies;
    QSet<DropSort> sorts;
    for (const QUuid &id : botIds) {
        const auto bot = m_bots.bot(id);
        gateways.insert(bot->watched.gatewayAddress);
        companies.insert(bot->watched.companyId);
        sorts.insert(bot->sort);
    }
    if (sorts == QSet{DropSort::KeyRefused} && companies.size() == 1)
        return Alert::Cause::Key;
    if (gateways.size() > 1)
        return Alert::Cause::SeveralBots;
    if (sorts == QSet{DropSort::NoAnswer})
        return Alert::Cause::Gateway;
    const auto standing = std::count_if(m_seenUp.cbegin(), m_seenUp.cend(), [&](const QUuid &id) {
        const auto bot = m_bots.bot(id);
        return bot && bot->state != DropTracker::State::Down &&
               gateways.contains(bot->watched.gatewayAddress);
    });
    sorts.remove(DropSort::NoAnswer);
    return sorts == QSet{DropSort::Fell} && botIds.size() >= 3 && botIds.size() >= standing
               ? Alert::Cause::Gateway
               : Alert::Cause::SeveralBots;
}

quint64 Alerts::incidentToJoin(const QUuid &botId) const
{
    const auto bot = m_bots.bot(botId);
    for (auto it = m_incidents.cbegin(); it != m_incidents.cend(); ++it) {
        const bool joins =
            bot->sort == DropSort::KeyRefused
                ? it->cause == Alert::Cause::Key && it->companyId == bot->watched.companyId
                : it->cause == Alert::Cause::Gateway && it->gatewayAddress == bot->watched.gatewayAddress;
        if (joins && bot->sort != DropSort::BotNotFound)
            return it.key();
    }
    return 0;
}

void Alerts::tellDrops(bool whileAway)
{
    const bool fellTogether = m_dropsFrom || whileAway; // and not: their silence ended
    m_dropsFrom.reset();
    QList<QUuid> fresh;
    for (const QUuid &id : std::as_const(m_untold)) {
        if (!isToBeGathered(id))
            continue;
        if (const quint64 incident = whileAway ? 0 : incidentToJoin(id)) {
            m_drops[id].incident = incident;
            ++m_incidents[incident].down;
            ++m_incidents[incident].joined;
        } else {
            fresh.append(id);
        }
    }
    if (!fresh.isEmpty()) {
        const auto first = m_bots.bot(fresh.first());
        Incident incident{fellTogether || fresh.size() == 1 ? likelyCause(fresh) : Alert::Cause::SeveralBots};
        if (incident.cause == Alert::Cause::Key)
            incident.companyId = first->watched.companyId;
        if (incident.cause == Alert::Cause::Gateway)
            incident.gatewayAddress = first->watched.gatewayAddress;
        incident.down = int(fresh.size());
        m_incidents.insert(++m_lastIncident, incident);
        for (const QUuid &id : std::as_const(fresh))
            m_drops[id].incident = m_lastIncident;
        tellIncident(m_lastIncident, Alert::Kind::Dropped, whileAway);
    }
    m_seenUp.clear();
}

// The earliest first.
QList<QUuid> Alerts::botsOf(quint64 incident) const
{
    QList<QUuid> ids;
    for (auto drop = m_drops.cbegin(); drop != m_drops.cend(); ++drop) {
        if (drop->incident == incident)
            ids.append(drop.key());
    }
    std::sort(ids.begin(), ids.end(), [this](const QUuid &a, const QUuid &b) {
        return std::pair(m_drops[a].since, a) < std::pair(m_drops[b].since, b);
    });
    return ids;
}

void Alerts::tellIncident(quint64 id, Alert::Kind kind, bool whileAway)
{
    Incident &incident = m_incidents[id];
    QList<QUuid> ids = botsOf(id);
    if (kind == Alert::Kind::Reminder)
        ids.removeIf([this](const QUuid &bot) { return m_drops[bot].isAssumed; });
    incident.remindAt = m_now.monotonicMs + m_policy.remindAfter.count();
    if (ids.isEmpty())
        return;
    if (kind == Alert::Kind::Dropped) {
        incident.toldAt = m_now.monotonicMs;
        incident.joined = 0;
        m_untold.removeIf([&](const QUuid &bot) { return m_drops[bot].incident == id; });
    }
    m_ready.append({kind, incident.cause, id, ids, incident.companyId, incident.gatewayAddress,
                    m_drops[ids.first()].since, 0, whileAway});
}

// One piece for each gateway or key, and one for all the others.
void Alerts::tellBacks(bool whileAway)
{
    m_backsFrom.reset();
    QMap<quint64, Alert> pieces;
    const QList<BotBack> backs = std::exchange(m_backs, {});
    for (const BotBack &back : backs) {
        if (audible({back.botId}).isEmpty())
            continue;
        Alert &piece = pieces[back.isWhole && !whileAway ? back.drop.incident : 0];
        const bool isFirst = piece.botIds.isEmpty();
        piece.kind = Alert::Kind::Back;
        piece.cause = isFirst ? Alert::Cause::SingleBot : Alert::Cause::SeveralBots;
        piece.incident = isFirst || piece.incident == back.drop.incident ? back.drop.incident : 0;
        piece.botIds.append(back.botId);
        piece.since = isFirst ? back.drop.since : std::min(piece.since, back.drop.since);
        piece.lastedMs = std::max(piece.lastedMs, back.lastedMs);
        piece.whileAway = whileAway;
    }
    m_ready += pieces.values();
}

} // namespace lifty
