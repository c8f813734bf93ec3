#include "core/watchplan.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace lifty {

namespace {

using Kind = LinkStatus::Kind;

constexpr double goldenRatio =
    0.6180339887498949;         // its multiples fill the round evenly, however many there are
constexpr double jitter = 0.05; // of a round, either way
constexpr int readsInMean = 32;
constexpr qint64 longestReadMs = 20'000; // two calls; longer where the machine slept meanwhile
constexpr double slack = 1.1;            // of a lengthened round
constexpr double worthShortening = 0.8;  // so that it does not change with every read
constexpr qint64 calmMs = 2'000;         // for the network to come back after a sleep

// The gateway answered: it is the address that it gave for this bot which is no good, or says no.
bool isOfBotAlone(const LinkStatus &status)
{
    if (!status.error || !status.error->byGivenAddress)
        return false;
    const int code = status.error->httpStatus;
    return status.error->kind == GatewayError::Kind::AddressRefused ||
           (code > 0 && code < 500 && code != 429);
}

} // namespace

WatchPlan::WatchPlan(const WatchPolicy &policy, Random random)
    : m_policy(policy)
    , m_random(std::move(random))
    , m_roundMs(double(policy.interval.count()))
    , m_allowed(policy.inFlight)
{
}

void WatchPlan::setInterval(std::chrono::milliseconds interval, qint64 now)
{
    m_policy.interval = interval;
    updateRound(now);
}

void WatchPlan::setBots(const QList<WatchedBot> &bots, qint64 now)
{
    QSet<QUuid> ids, companies;
    QSet<QString> gateways;
    for (const WatchedBot &bot : bots) {
        ids.insert(bot.id);
        companies.insert(bot.companyId);
        gateways.insert(bot.gatewayAddress);
    }
    for (auto it = m_places.begin(); it != m_places.end();) {
        if (ids.contains(it.key())) {
            ++it;
            continue;
        }
        dequeue(*it);
        it = m_places.erase(it);
    }
    m_keys.keepOnly(ids, companies);
    for (const WatchedBot &bot : bots) {
        auto place = m_places.find(bot.id);
        const bool isNew = place == m_places.end();
        if (!isNew && place->bot == bot)
            continue;
        if (isNew) {
            place = m_places.insert(bot.id, {});
            place->phase = std::fmod(goldenRatio * m_placesGiven++, 1.0);
        }
        dequeue(*place);
        place->bot = bot;
        place->server = &m_servers[bot.gatewayAddress];
        place->failures = 0;
        place->notBefore = 0; // that was of another connection
        spread(*place, now);
    }
    // Whoever was there has moved on.
    std::erase_if(m_servers, [&gateways](const auto &server) { return !gateways.contains(server.first); });
    endHeldTurns();
    updateRound(now);
}

// Who is due

template <class Visit>
void WatchPlan::forEachHead(Visit visit) const
{
    for (const auto &[address, server] : m_servers) {
        if (!server.confirmations.empty()) {
            const auto &[due, botId] = *server.confirmations.cbegin();
            visit(Head{false, due, due, botId});
        }
        if (!server.turns.empty() && !server.breaker.isProbing()) {
            const auto &[due, botId] = *server.turns.cbegin();
            visit(Head{true, due, std::max(due, server.breaker.nextProbe()), botId});
        }
    }
}

QUuid WatchPlan::mostUrgent(qint64 now) const
{
    Head most;
    forEachHead([&most, now](const Head &head) {
        if (head.from <= now &&
            (most.botId.isNull() || std::tie(head.isTurn, head.due) < std::tie(most.isTurn, most.due)))
            most = head;
    });
    return most.botId;
}

QList<WatchPlan::Due> WatchPlan::takeDue(qint64 now, const std::function<bool(const QUuid &)> &isLeftAlone)
{
    QList<Due> due;
    while (inFlight() < m_allowed) {
        const QUuid botId = mostUrgent(now);
        if (botId.isNull())
            break;
        if (m_left.isEmpty())
            beginRound();
        Place &place = m_places[botId];
        Server &server = *place.server;
        const bool anew = place.state == State::Confirming;
        dequeue(place);
        if (isLeftAlone(botId)) {
            scheduleNext(place, now);
            endTurn(botId);
            continue;
        }
        place.state = State::InFlight;
        ++server.inFlight;
        if (server.breaker.isOpen())
            server.breaker.beginProbe(botId);
        due.append({botId, anew});
    }
    return due;
}

std::optional<qint64> WatchPlan::nextDue() const
{
    std::optional<qint64> next;
    if (inFlight() < m_allowed)
        forEachHead([&next](const Head &head) { next = std::min(next.value_or(head.from), head.from); });
    return next;
}

void WatchPlan::noteRead(const QUuid &botId, const LinkStatus &status, qint64 askedAt, qint64 now)
{
    const auto it = m_places.find(botId);
    if (it == m_places.end())
        return;
    Place &place = *it;
    Server &server = *place.server;
    if (place.state == State::InFlight) {
        server.measured = std::min(server.measured + 1, readsInMean);
        const qint64 tookMs = std::min(now - askedAt, longestReadMs);
        server.meanMs += (double(tookMs) - server.meanMs) / server.measured;
    }
    place.failures = status.kind == Kind::NoAnswer ? place.failures + 1 : 0;
    if (isAnswer(status.kind) || isOfBotAlone(status))
        noteAnswer(server, now);
    else if (status.kind == Kind::NoAnswer)
        noteFailure(server, botId, status, now);
    dequeue(place);
    noteKey(place.bot, status, now);
    if (status.error)
        noteRetryAfter(place, *status.error, now);
    scheduleNext(place, now);
    endTurn(botId);
    updateRound(now);
}

void WatchPlan::confirm(const QUuid &botId, qint64 now)
{
    const auto place = m_places.find(botId);
    if (place == m_places.end() || place->state == State::InFlight || isHeld(*place))
        return;
    enqueue(*place, State::Confirming, now + m_policy.confirmAfter.count());
}

void WatchPlan::noteKeyChanged(const QUuid &companyId, qint64 now)
{
    if (m_keys.resume(companyId))
        resume(companyId, now);
    updateRound(now);
}

void WatchPlan::beginCalmRound(qint64 now)
{
    m_left.clear();
    for (auto &[address, server] : m_servers) {
        // A gateway that was silent has yet to show that it is back.
        if (server.breaker.isOpen())
            server.breaker.waitUntil(now + calmMs);
        forgetReads(server);
    }
    for (Place &place : m_places) { // what was in flight, too: who knows what becomes of it
        place.failures = 0;
        spread(place, now + calmMs);
    }
    updateRound(now);
}

QList<WatchPlan::Outage> WatchPlan::outages() const
{
    QList<Outage> open;
    for (const auto &[address, server] : m_servers) {
        const Breaker &breaker = server.breaker;
        if (breaker.isOpen())
            open.append({address, breaker.lastFailure(), breaker.failedProbes() > 0});
    }
    return open;
}

int WatchPlan::inFlight() const
{
    int all = 0;
    for (const auto &[address, server] : m_servers)
        all += server.inFlight;
    return all;
}

// Places and queues

// When the bot's place comes round next, later than that.
qint64 WatchPlan::placeAfter(const Place &place, qint64 after) const
{
    const double rounds = std::floor((double(after) - m_epochMs) / m_roundMs - place.phase) + 1;
    return std::max(after + 1, qint64(m_epochMs + (rounds + place.phase) * m_roundMs));
}

// Full jitter, so that what failed together does not come back together.
qint64 WatchPlan::backOff(int failures) const
{
    const double longest =
        std::min(double(m_policy.backOffCap.count()), std::ldexp(m_policy.backOffBase.count(), failures));
    return qint64(m_random() * longest);
}

void WatchPlan::enqueue(Place &place, State state, qint64 due)
{
    dequeue(place);
    if (pausedCompanies().contains(place.bot.companyId))
        return;
    Server &server = *place.server;
    place.state = state;
    place.due = std::max({due, place.notBefore, server.notBefore});
    (state == State::Confirming ? server.confirmations : server.turns).emplace(place.due, place.bot.id);
}

void WatchPlan::dequeue(Place &place)
{
    const State state = std::exchange(place.state, State::Idle);
    if (state == State::Idle)
        return;
    Server &server = *place.server;
    if (state == State::InFlight)
        --server.inFlight;
    else
        (state == State::Confirming ? server.confirmations : server.turns).erase({place.due, place.bot.id});
    server.breaker.endProbe(place.bot.id);
}

// One that was read early or late in its round comes back to its place.
void WatchPlan::scheduleNext(Place &place, qint64 now)
{
    qint64 due = placeAfter(place, std::max(now + qint64(m_roundMs / 2), place.server->notBefore));
    due += qint64((2 * m_random() - 1) * jitter * m_roundMs);
    if (place.failures > 0)
        due += backOff(place.failures);
    enqueue(place, State::Waiting, due);
}

// Within one round from then.
void WatchPlan::spread(Place &place, qint64 from)
{
    enqueue(place, State::Waiting, placeAfter(place, std::max(from, place.server->notBefore)));
}

// Whoever can't have a turn holds no round up.
void WatchPlan::beginRound()
{
    for (const Place &place : std::as_const(m_places)) {
        if (!isHeld(place))
            m_left.insert(place.bot.id);
    }
}

void WatchPlan::endTurn(const QUuid &botId)
{
    if (m_left.remove(botId) && m_left.isEmpty())
        ++m_roundsEnded;
}

void WatchPlan::endHeldTurns()
{
    const auto hasNoTurn = [this](const QUuid &botId) {
        const auto place = m_places.constFind(botId);
        return place == m_places.cend() || isHeld(*place);
    };
    if (m_left.removeIf(hasNoTurn) > 0 && m_left.isEmpty())
        ++m_roundsEnded;
}

bool WatchPlan::isHeld(const Place &place) const
{
    return pausedCompanies().contains(place.bot.companyId) || place.server->breaker.isOpen();
}

// What reads say of a whole gateway or company

void WatchPlan::noteAnswer(Server &server, qint64 now)
{
    const bool wasOpen = server.breaker.isOpen();
    server.breaker.close();
    if (!wasOpen)
        return;
    forgetReads(server);
    while (!server.turns.empty() && server.turns.cbegin()->first <= now)
        spread(m_places[server.turns.cbegin()->second], now);
    // It may have been our own network: then the others are back, too.
    for (auto &[address, other] : m_servers)
        other.breaker.waitUntil(std::min(other.breaker.nextProbe(), now));
}

void WatchPlan::noteFailure(Server &server, const QUuid &botId, const LinkStatus &status, qint64 now)
{
    const auto kind = status.error ? status.error->kind : GatewayError::Kind::TimedOut;
    if (!server.breaker.noteFailure(botId, kind, m_policy.failuresToOpen))
        return;
    const qint64 leastMs = m_policy.backOffBase.count() / 2;
    server.breaker.waitUntil(now + std::max(leastMs, backOff(server.breaker.failedProbes())));
    while (!server.confirmations.empty())
        spread(m_places[server.confirmations.cbegin()->second], now);
    endHeldTurns();
}

// Time-outs before an outage ended, or a sleep, say nothing of what a read takes now.
void WatchPlan::forgetReads(Server &server)
{
    server.meanMs = 0;
    server.measured = 0;
}

// A given address speaks for its own bot alone, the gateway for all of its bots.
void WatchPlan::noteRetryAfter(Place &place, const GatewayError &error, qint64 now)
{
    // A quota that does not say for how long is over sooner where nobody asks.
    const bool isQuota = error.kind == GatewayError::Kind::QuotaExceeded;
    if (!error.retryAfter && !isQuota)
        return;
    const qint64 waitMs = error.retryAfter ? std::min(*error.retryAfter, m_policy.longestRetryAfter).count()
                                           : backOff(place.failures);
    const qint64 until = now + waitMs;
    if (error.byGivenAddress) {
        place.notBefore = std::max(place.notBefore, until);
        return;
    }
    Server &server = *place.server;
    server.notBefore = std::max(server.notBefore, until);
    for (Queue *queue : {&server.confirmations, &server.turns}) {
        while (!queue->empty() && queue->cbegin()->first < until)
            spread(m_places[queue->cbegin()->second], until);
    }
}

void WatchPlan::noteKey(const WatchedBot &bot, const LinkStatus &status, qint64 now)
{
    const RefusedKeys::Change change = m_keys.noteRead(bot, status);
    if (change == RefusedKeys::Change::Resumed)
        resume(bot.companyId, now);
    if (change != RefusedKeys::Change::Paused)
        return;
    for (Place &place : m_places) {
        if (place.bot.companyId == bot.companyId && place.state != State::InFlight)
            dequeue(place);
    }
    endHeldTurns();
}

void WatchPlan::resume(const QUuid &companyId, qint64 now)
{
    for (Place &place : m_places) {
        if (place.bot.companyId == companyId && place.state == State::Idle)
            spread(place, now);
    }
}

// As long as the reads take with all that may be in flight. The turns ahead are stretched with the round, so
// that a bot keeps its place and nobody waits for a round that is over.
void WatchPlan::updateRound(qint64 now)
{
    double workMs = 0;
    for (const auto &[address, server] : m_servers) {
        if (!server.breaker.isOpen())
            workMs += server.meanMs *
                      double(server.turns.size() + server.confirmations.size() + size_t(server.inFlight));
    }
    const double interval = double(m_policy.interval.count());
    m_allowed = workMs / m_policy.inFlight > interval ? m_policy.inFlightWhenBehind : m_policy.inFlight;
    const double needed = workMs / m_policy.inFlightWhenBehind;
    const double wanted = std::max(interval, needed * slack);
    if (m_roundMs >= std::max(interval, needed) && wanted > interval && wanted > m_roundMs * worthShortening)
        return;
    if (m_roundMs == wanted)
        return;
    const double stretched = wanted / m_roundMs;
    const double nowMs = double(now);
    m_epochMs = nowMs - std::fmod(nowMs - m_epochMs, m_roundMs) * stretched;
    m_roundMs = wanted;
    for (auto &[address, server] : m_servers) {
        const qint64 from = std::max(now, server.notBefore);
        for (const auto &[due, botId] : std::exchange(server.turns, {})) {
            const qint64 ahead = std::max(due - from, qint64(0));
            enqueue(m_places[botId], State::Waiting, due - ahead + qint64(double(ahead) * stretched));
        }
    }
}

} // namespace lifty
