#include "core/alerts.h"

#include <algorithm>
#include <utility>

// Of Alerts: what is silent as a whole, told in place of its bots.

namespace lifty {

namespace {

using Cause = Alert::Cause;
using State = DropTracker::State;

// Whether our own network, and no gateway, is what the error is about.
bool isLocal(GatewayError::Kind kind)
{
    using Kind = GatewayError::Kind;
    return kind == Kind::HostNotFound || kind == Kind::NetworkUnreachable || kind == Kind::ProxyRefused ||
           kind == Kind::ProxyWantsPassword;
}

bool isAbout(const Trouble &trouble, const WatchedBot &bot)
{
    if (trouble.cause == Cause::Key)
        return trouble.companyId == bot.companyId;
    return trouble.cause == Cause::OwnNetwork || trouble.gatewayAddress == bot.gatewayAddress;
}

bool isSame(const Trouble &a, const Trouble &b)
{
    return a.cause == b.cause && a.companyId == b.companyId && a.gatewayAddress == b.gatewayAddress;
}

// How a read of one of its bots ends.
DropSort sortOf(const Trouble &trouble)
{
    return trouble.cause == Cause::Key ? DropSort::KeyRefused : DropSort::NoAnswer;
}

} // namespace

bool Alerts::isExplained(const QUuid &botId, const LinkStatus &status) const
{
    const auto bot = m_bots.bot(botId);
    return bot && std::any_of(m_troubles.cbegin(), m_troubles.cend(), [&](const OpenTrouble &open) {
               return isAbout(open.trouble, bot->watched) && dropSort(status.kind) == sortOf(open.trouble);
           });
}

QList<Trouble> Alerts::troublesOf(const QList<WatchPlan::Outage> &outages,
                                  const QSet<QUuid> &pausedCompanies) const
{
    QSet<QUuid> companies;
    QSet<QString> gateways;
    for (const DropTracker::Bot &bot : m_bots.bots()) {
        companies.insert(bot.watched.companyId);
        if (!pausedCompanies.contains(bot.watched.companyId)) // nobody asks there
            gateways.insert(bot.watched.gatewayAddress);
    }
    QList<Trouble> found;
    bool isAllLocal = true;
    for (const WatchPlan::Outage &outage : outages) {
        // A quota says nothing of the gateway, nor of its bots.
        const bool isQuota = outage.kind == GatewayError::Kind::QuotaExceeded;
        if (!outage.isConfirmed || isQuota || !gateways.contains(outage.gatewayAddress))
            continue;
        found.append({0, Cause::Gateway, {}, outage.gatewayAddress});
        isAllLocal &= isLocal(outage.kind);
    }
    const bool isEverywhere = !found.isEmpty() && found.size() == gateways.size();
    if (isEverywhere && (isAllLocal || gateways.size() > 1))
        found = {{0, Cause::OwnNetwork}};
    for (const QUuid &id : pausedCompanies) {
        if (companies.contains(id))
            found.append({0, Cause::Key, id});
    }
    std::sort(found.begin(), found.end(), [](const Trouble &a, const Trouble &b) {
        return std::pair(a.gatewayAddress, a.companyId) < std::pair(b.gatewayAddress, b.companyId);
    });
    return found;
}

void Alerts::noteTroubles(const QList<WatchPlan::Outage> &outages, const QSet<QUuid> &pausedCompanies,
                          Instant now)
{
    m_now = now;
    const QList<Trouble> goingOn = troublesOf(outages, pausedCompanies);
    const bool isOwnNetwork = std::any_of(goingOn.cbegin(), goingOn.cend(), [](const Trouble &trouble) {
        return trouble.cause == Cause::OwnNetwork;
    });
    OpenTrouble fresh{{}, now.monotonicMs + m_policy.gather.count()};
    fresh.trouble.since = now.wallMs;
    OpenTrouble ownNetwork = fresh;
    const QList<OpenTrouble> before = std::exchange(m_troubles, {});
    for (const OpenTrouble &open : before) {
        const auto same = [&open](const Trouble &trouble) { return isSame(trouble, open.trouble); };
        if (std::any_of(goingOn.cbegin(), goingOn.cend(), same)) {
            m_troubles.append(open);
        } else if (isOwnNetwork && open.trouble.cause == Cause::Gateway) {
            // It was our network all the while.
            ownNetwork.trouble.incident = open.trouble.incident;
            ownNetwork.trouble.isAssumed = open.trouble.isAssumed;
            ownNetwork.trouble.since = std::min(ownNetwork.trouble.since, open.trouble.since);
            ownNetwork.tellAt = std::min(ownNetwork.tellAt, open.isTold ? now.monotonicMs : open.tellAt);
        } else {
            endTrouble(open, goingOn);
        }
    }
    for (const Trouble &trouble : goingOn) {
        const auto same = [&trouble](const OpenTrouble &open) { return isSame(open.trouble, trouble); };
        if (std::any_of(m_troubles.cbegin(), m_troubles.cend(), same))
            continue;
        OpenTrouble open = trouble.cause == Cause::OwnNetwork ? ownNetwork : fresh;
        open.trouble.cause = trouble.cause;
        open.trouble.companyId = trouble.companyId;
        open.trouble.gatewayAddress = trouble.gatewayAddress;
        openTrouble(open);
    }
}

// Its bots are taken for connected from now on: one that is not when it ends is found by the reads.
void Alerts::openTrouble(OpenTrouble open)
{
    const QHash<QUuid, DropTracker::Bot> bots = m_bots.bots();
    for (const DropTracker::Bot &bot : bots) {
        const bool isLost = bot.state == State::Suspected || bot.state == State::Down;
        const bool isByThis = isLost && bot.sort == sortOf(open.trouble);
        const bool isSeen = bot.state == State::Up || bot.state == State::Suspected;
        if (!isAbout(open.trouble, bot.watched) || !(isSeen || isByThis))
            continue;
        open.botIds.append(bot.watched.id);
        if (!isByThis)
            continue;
        open.trouble.since = std::min(open.trouble.since, bot.since);
        m_bots.setState(bot.watched.id, State::Up);
        const quint64 incident = m_drops.value(bot.watched.id).incident;
        closeSilently(bot.watched.id);
        if (incident != 0 && open.trouble.incident == 0 && !m_incidents.contains(incident)) {
            open.trouble.incident = incident; // this takes the place of what was told of them
            open.tellAt = m_now.monotonicMs;
        }
    }
    std::sort(open.botIds.begin(), open.botIds.end());
    if (open.trouble.incident == 0)
        open.trouble.incident = ++m_lastIncident;
    m_troubles.append(open);
}

void Alerts::endTrouble(const OpenTrouble &open, const QList<Trouble> &goingOn)
{
    QList<QUuid> ids = audible(open.botIds);
    ids.removeIf([&](const QUuid &id) {
        return std::any_of(goingOn.cbegin(), goingOn.cend(),
                           [&](const Trouble &trouble) { return isAbout(trouble, m_bots.bot(id)->watched); });
    });
    const Trouble &trouble = open.trouble;
    if (open.isTold && !ids.isEmpty())
        m_ready.append({Alert::Kind::Back, trouble.cause, trouble.incident, ids, trouble.companyId,
                        trouble.gatewayAddress, trouble.since,
                        std::max(qint64(0), m_now.wallMs - trouble.since)});
}

void Alerts::tellTrouble(OpenTrouble &open, Alert::Kind kind)
{
    open.tellAt = m_now.monotonicMs + m_policy.remindAfter.count();
    const QList<QUuid> ids = audible(open.botIds);
    const Trouble &trouble = open.trouble;
    if (ids.isEmpty() || (kind == Alert::Kind::Reminder && trouble.isAssumed))
        return;
    open.isTold = true;
    m_ready.append({kind, trouble.cause, trouble.incident, ids, trouble.companyId, trouble.gatewayAddress,
                    trouble.since});
}

// Who is no longer where it was is no longer of what is silent there.
void Alerts::leaveTroubles(const WatchedBot &now)
{
    const auto known = m_bots.bot(now.id);
    if (!known)
        return;
    const bool isOfAnotherCompany = known->watched.companyId != now.companyId;
    const bool isAtAnotherGateway = known->watched.gatewayAddress != now.gatewayAddress;
    for (OpenTrouble &open : m_troubles) {
        if (open.trouble.cause == Cause::Key ? isOfAnotherCompany : isAtAnotherGateway)
            open.botIds.removeOne(now.id);
    }
}

QList<Trouble> Alerts::troubles() const
{
    QList<Trouble> all;
    for (const OpenTrouble &open : m_troubles) {
        all.append(open.trouble);
        all.last().bots = int(audible(open.botIds).size());
    }
    return all;
}

} // namespace lifty
