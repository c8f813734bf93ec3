#include "core/alerts.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace lifty {

namespace {

constexpr qint64 noEnd = std::numeric_limits<qint64>::max(); // of a silence
constexpr qint64 longestDoubtMs = 6'000;                     // a second read comes 5 s after the first
constexpr qint64 joinedAgainMs = 60'000;                     // an incident that grows is told no more often

using State = DropTracker::State;

} // namespace

Alerts::Alerts(const AlertPolicy &policy) : m_policy(policy) {}

void Alerts::setBots(const QList<WatchedBot> &bots, const QHash<QUuid, LinkStatus> &lastKnown)
{
    for (const WatchedBot &bot : bots)
        leaveTroubles(bot);
    m_bots.setBots(bots, lastKnown);
    const QList<QUuid> dropped = m_drops.keys();
    for (const QUuid &id : dropped) {
        const auto bot = m_bots.bot(id);
        if (!bot || bot->state != State::Down) // gone, or at another gateway now
            closeSilently(id);
    }
}

void Alerts::setSilence(const QUuid &botId, qint64 until)
{
    m_silences.insert(botId, until);
    // Told again once the silence is over, if it is still down then.
    if (m_drops.contains(botId) && isSilent(botId)) {
        leaveIncident(botId);
        if (!m_untold.contains(botId))
            m_untold.append(botId);
    }
}

bool Alerts::isSilent(const QUuid &botId, qint64 wallMs) const { return m_silences.value(botId) > wallMs; }

bool Alerts::isInDoubt(const QUuid &botId) const
{
    const auto bot = m_bots.bot(botId);
    return bot && (bot->state == State::Suspected || bot->state == State::Down);
}

bool Alerts::isOpen(const QUuid &botId) const
{
    const auto drop = m_drops.constFind(botId);
    return (drop != m_drops.cend() && !drop->isAssumed) ||
           std::any_of(m_troubles.cbegin(), m_troubles.cend(), [&botId](const OpenTrouble &open) {
               return open.isTold && !open.trouble.isAssumed && open.botIds.contains(botId);
           });
}

QList<QUuid> Alerts::audible(const QList<QUuid> &botIds) const
{
    QList<QUuid> ids;
    std::copy_if(botIds.cbegin(), botIds.cend(), std::back_inserter(ids),
                 [this](const QUuid &id) { return m_bots.bot(id) && !isSilent(id); });
    return ids;
}

bool Alerts::noteRead(const QUuid &botId, const LinkStatus &status, Instant now)
{
    m_now = now;
    if (isExplained(botId, status))
        return false;
    const DropTracker::Step step = m_bots.noteRead(botId, status);
    if (status.kind == LinkStatus::Kind::Connected && (m_dropsFrom || m_isCalm))
        m_seenUp.insert(botId);
    switch (step) {
    case DropTracker::Step::Dropped:
        m_drops.insert(botId, {0, m_bots.bot(botId)->since, status.kind, false});
        m_untold.append(botId);
        if (!isSilent(botId) && !m_dropsFrom)
            m_dropsFrom = now.monotonicMs - untilConfirmed(botId);
        break;
    case DropTracker::Step::StillDown:
        m_drops[botId].kind = status.kind;
        break;
    case DropTracker::Step::Back:
        noteBack(botId, status.checkedAt);
        break;
    case DropTracker::Step::Suspected:
    case DropTracker::Step::None:
        break;
    }
    return step == DropTracker::Step::Suspected;
}

// Whose second read may find, in a moment, that it fell with those that are gathered.
bool Alerts::isAnyInDoubt() const
{
    return std::any_of(m_bots.bots().cbegin(), m_bots.bots().cend(),
                       [](const DropTracker::Bot &bot) { return bot.state == State::Suspected; });
}

// The milliseconds since the first read that found its drop; a late second read leaves time to gather.
qint64 Alerts::untilConfirmed(const QUuid &botId) const
{
    return std::clamp(m_now.wallMs - m_drops[botId].since, qint64(0), longestDoubtMs);
}

void Alerts::noteBack(const QUuid &botId, qint64 at)
{
    const Drop drop = m_drops.value(botId);
    const Alert::Cause cause = m_incidents.value(drop.incident).cause;
    const bool wasTold = !m_untold.contains(botId);
    closeSilently(botId);
    if (!wasTold)
        return;
    const bool isWhole = cause == Alert::Cause::Gateway || cause == Alert::Cause::Key;
    m_backs.append({botId, drop, isWhole, std::max(qint64(0), at - drop.since)});
    if (!m_backsFrom)
        m_backsFrom = m_now.monotonicMs;
}

void Alerts::noteOwnDeed(const QUuid &botId)
{
    m_bots.setState(botId, State::Unknown);
    closeSilently(botId);
}

void Alerts::closeSilently(const QUuid &botId)
{
    leaveIncident(botId);
    m_untold.removeOne(botId);
    m_drops.remove(botId);
}

void Alerts::leaveIncident(const QUuid &botId)
{
    const auto drop = m_drops.find(botId);
    if (drop == m_drops.end() || drop->incident == 0)
        return;
    Incident &incident = m_incidents[drop->incident];
    incident.joined -= m_untold.contains(botId);
    if (--incident.down == 0)
        m_incidents.remove(drop->incident);
    drop->incident = 0;
}

void Alerts::beginCalmRound()
{
    m_isCalm = true;
    m_seenUp.clear();
}

void Alerts::endCalmRound(Instant now)
{
    m_now = now;
    if (!m_isCalm)
        return;
    m_isCalm = false;
    tellBacks(true);
    tellDrops(true);
}

// One that fell and is not silent (any more), and that no incident has yet.
bool Alerts::isToBeGathered(const QUuid &botId) const
{
    return m_drops.value(botId).incident == 0 && !isSilent(botId);
}

bool Alerts::areDropsDue() const
{
    const qint64 gatheredMs = m_dropsFrom ? m_now.monotonicMs - *m_dropsFrom - m_policy.gather.count() : -1;
    return !m_isCalm && gatheredMs >= 0 && (gatheredMs >= longestDoubtMs || !isAnyInDoubt());
}

QList<Alert> Alerts::take(Instant now)
{
    m_now = now;
    if (m_backsFrom && !m_isCalm && now.monotonicMs >= *m_backsFrom + m_policy.gather.count())
        tellBacks(false);
    const bool isSilenceOver = !m_isCalm && !m_dropsFrom &&
                               std::any_of(m_untold.cbegin(), m_untold.cend(),
                                           [this](const QUuid &id) { return isToBeGathered(id); });
    if (isSilenceOver || areDropsDue())
        tellDrops(false);
    for (OpenTrouble &open : m_troubles) {
        if (now.monotonicMs >= open.tellAt)
            tellTrouble(open, open.isTold ? Alert::Kind::Reminder : Alert::Kind::Dropped);
    }
    const QList<quint64> incidents = m_isCalm ? QList<quint64>() : m_incidents.keys();
    for (const quint64 id : incidents) {
        const Incident &incident = m_incidents[id];
        if (incident.joined > 0 && now.monotonicMs >= incident.toldAt + joinedAgainMs)
            tellIncident(id, Alert::Kind::Dropped);
        else if (now.monotonicMs >= incident.remindAt)
            tellIncident(id, Alert::Kind::Reminder);
    }
    return std::exchange(m_ready, {});
}

std::optional<qint64> Alerts::nextDue() const
{
    std::optional<qint64> next;
    const auto also = [&next](qint64 at) { next = next ? std::min(*next, at) : at; };
    if (!m_ready.isEmpty())
        also(m_now.monotonicMs);
    const qint64 gatherMs = m_policy.gather.count();
    if (m_backsFrom && !m_isCalm)
        also(*m_backsFrom + gatherMs);
    if (m_dropsFrom && !m_isCalm) {
        const qint64 earliest = *m_dropsFrom + gatherMs;
        also(m_now.monotonicMs < earliest ? earliest : earliest + longestDoubtMs);
    } else if (!m_isCalm) {
        for (const QUuid &id : m_untold) {
            const qint64 until = m_silences.value(id);
            if (m_drops.value(id).incident == 0 && until != noEnd)
                also(m_now.monotonicMs + std::max(qint64(0), until - m_now.wallMs));
        }
    }
    for (const OpenTrouble &open : m_troubles)
        also(open.tellAt);
    for (const Incident &incident : m_incidents) {
        if (m_isCalm)
            break; // they may all be back
        also(incident.remindAt);
        if (incident.joined > 0)
            also(incident.toldAt + joinedAgainMs);
    }
    return next;
}

void Alerts::assume(const QList<QUuid> &botIds)
{
    for (const QUuid &id : botIds) {
        if (const auto drop = m_drops.find(id); drop != m_drops.end())
            drop->isAssumed = true;
        for (OpenTrouble &open : m_troubles)
            open.trouble.isAssumed |= open.botIds.contains(id);
    }
}

void Alerts::assumeIncident(quint64 incident)
{
    for (Drop &drop : m_drops)
        drop.isAssumed |= drop.incident == incident && incident != 0;
    for (OpenTrouble &open : m_troubles)
        open.trouble.isAssumed |= open.trouble.incident == incident;
}

} // namespace lifty
