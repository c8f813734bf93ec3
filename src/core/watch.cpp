#include "core/watch.h"

#include "core/desk.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace lifty {

namespace {

double systemRandom() { return QRandomGenerator::global()->generateDouble(); }

// A timer that comes this much too late slept with the machine; so did one that is in time by the monotonic
// clock while the wall clock went ahead.
constexpr qint64 sleptMs = 30'000;

// Once everybody was read after a start or a sleep: for the second read of whoever fell.
constexpr qint64 untilConfirmedMs = 15'000;

// Without this a sleep would go unnoticed while all that may be read at once is being read.
constexpr qint64 longestNapMs = 60'000;

} // namespace

Watch::Watch(Desk &desk, const WatchPolicy &policy, WatchPlan::Random random, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_plan(policy, random ? std::move(random) : systemRandom)
    , m_round(m_plan.round())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Watch::wake);
    connect(&desk.reader(), &StatusReader::wasRead, this, &Watch::noteRead);
    connect(&desk.keys(), &KeyRing::keyChanged, this, [this](const QUuid &companyId) {
        if (m_plan.pausedCompanies().contains(companyId))
            m_unproven.insert(companyId);
        m_plan.noteKeyChanged(companyId, monotonicMs());
        wake();
    });
    connect(&desk, &Desk::actedOn, this, &Watch::noteDeed);
    connect(&desk, &Desk::connected, this, [this](const QUuid &botId) {
        m_alerts.noteOwnDeed(botId);
        m_alerts.noteRead(botId, m_desk.roster().status(botId), m_desk.clock().now());
    });
    followRoster();
}

void Watch::followRoster()
{
    Roster &roster = m_desk.roster();
    connect(&roster, &Roster::opened, this, [this] {
        listBots();
        for (const Bot &bot : m_desk.roster().bots())
            m_alerts.setSilence(bot.id, m_desk.roster().silencedUntil(bot.id));
        beginCalmRound();
    });
    connect(&roster, &Roster::botSaved, this, [this](const QUuid &botId) {
        listBots();
        // Another token or company: what was known was of another connection.
        if (m_desk.roster().status(botId).kind == LinkStatus::Kind::NotChecked)
            m_alerts.noteOwnDeed(botId);
    });
    connect(&roster, &Roster::botsSaved, this, &Watch::listBots);
    connect(&roster, &Roster::botsRemoved, this, &Watch::listBots);
    connect(&roster, &Roster::companiesChanged, this, &Watch::listBots);
    connect(&roster, &Roster::silencesChanged, this, [this](const QList<QUuid> &botIds) {
        for (const QUuid &id : botIds)
            m_alerts.setSilence(id, m_desk.roster().silencedUntil(id));
        Q_EMIT alertsChanged();
        wake();
    });
}

void Watch::listBots()
{
    const Roster &roster = m_desk.roster();
    QList<WatchedBot> bots;
    bots.reserve(roster.bots().size());
    QHash<QUuid, LinkStatus> lastKnown;
    for (const Bot &bot : roster.bots()) {
        const Company *company = roster.company(bot.companyId);
        bots.append({bot.id, bot.companyId, company ? company->gatewayAddress : QString(), bot.token});
        lastKnown.insert(bot.id, roster.status(bot.id));
    }
    m_plan.setBots(bots, monotonicMs());
    m_alerts.setBots(bots, lastKnown);
    Q_EMIT alertsChanged();
    wake();
}

void Watch::setInterval(std::chrono::seconds interval)
{
    m_plan.setInterval(interval, monotonicMs());
    wake();
}

qint64 Watch::monotonicMs() const { return m_desk.clock().now().monotonicMs; }

void Watch::recordAssumed(const QList<QUuid> &botIds)
{
    for (const QUuid &id : botIds) {
        const auto drop = m_alerts.drops().constFind(id);
        if (drop != m_alerts.drops().cend() && !drop->isAssumed)
            m_desk.record(id, ActivityEntry::Kind::DropAssumed);
    }
}

void Watch::assume(const QList<QUuid> &botIds)
{
    recordAssumed(botIds);
    m_alerts.assume(botIds);
    Q_EMIT alertsChanged();
}

void Watch::assumeIncident(quint64 incident)
{
    QList<QUuid> botIds;
    for (auto it = m_alerts.drops().cbegin(); it != m_alerts.drops().cend(); ++it) {
        if (it->incident == incident)
            botIds.append(it.key());
    }
    recordAssumed(botIds);
    m_alerts.assumeIncident(incident);
    Q_EMIT alertsChanged();
}

// Who connects a bot that fell takes care of it, whether the attempt succeeds or not.
void Watch::noteDeed(const QUuid &botId, Desk::Deed deed)
{
    m_actedAtMs.insert(botId, monotonicMs());
    if (deed == Desk::Deed::Connect && m_alerts.drops().contains(botId))
        m_alerts.assume({botId});
    else
        m_alerts.noteOwnDeed(botId);
    Q_EMIT alertsChanged();
}

// An answer to what was asked before our own deed, or before a sleep, says nothing of what is now.
void Watch::noteRead(const QUuid &botId, const StatusReading &reading)
{
    const Instant now = m_desk.clock().now();
    noteSleep(now);
    m_plan.noteRead(botId, reading.status, reading.askedAtMs, now.monotonicMs);
    const bool isLate = reading.askedAtMs < std::max(m_awokeAtMs, m_actedAtMs.value(botId));
    if (!isLate)
        m_unseen.remove(botId);
    const bool isAccepted =
        isAnswer(reading.status.kind) && reading.status.kind != LinkStatus::Kind::KeyRefused;
    if (const Bot *bot = m_desk.roster().bot(botId); bot && isAccepted)
        m_unproven.remove(bot->companyId);
    const bool isSuspect =
        !isLate && !m_desk.isConnecting(botId) && m_alerts.noteRead(botId, reading.status, now);
    noteTroubles(now); // before it is read again: a silent gateway would explain it
    if (isSuspect)
        m_plan.confirm(botId, now.monotonicMs);
    wake();
}

// What fell while nobody looked is one piece of news, once everything was read again.
void Watch::beginCalmRound()
{
    m_isCalm = true;
    // Where not all can be read, as at a silent gateway, the others' drops must not wait for ever.
    // Two rounds: an answer from before the sleep passes for a turn.
    m_calmUntilMs = monotonicMs() + 2 * m_plan.round().count() + untilConfirmedMs;
    m_unseen.clear();
    for (const Bot &bot : m_desk.roster().bots())
        m_unseen.insert(bot.id);
    m_alerts.beginCalmRound();
}

void Watch::noteSleep(const Instant &now)
{
    if (!m_expected || elapsedMs(*m_expected, now) < sleptMs)
        return;
    m_awokeAtMs = now.monotonicMs;
    m_plan.beginCalmRound(now.monotonicMs);
    beginCalmRound();
}

void Watch::noteRounds(const Instant &now)
{
    const bool hasEnded = std::exchange(m_roundsEnded, m_plan.roundsEnded()) != m_plan.roundsEnded();
    if (hasEnded)
        m_lastRoundEndedAt = now.wallMs;
    if (m_isCalm && m_unseen.isEmpty())
        m_calmUntilMs = std::min(*m_calmUntilMs, now.monotonicMs + untilConfirmedMs);
    if (m_calmUntilMs && now.monotonicMs >= *m_calmUntilMs) {
        m_isCalm = false;
        m_calmUntilMs.reset();
        m_alerts.endCalmRound(now);
    }
    const bool isOfAnotherLength = std::exchange(m_round, m_plan.round()) != m_plan.round();
    m_desk.roster().setObservedGap(3 * m_round.count());
    if (hasEnded || isOfAnotherLength)
        Q_EMIT roundChanged();
}

void Watch::readDue(const Instant &now)
{
    StatusReader &reader = m_desk.reader();
    reader.setMaxInFlight(m_plan.mayBeInFlight());
    QList<QUuid> known, anew;
    for (const WatchPlan::Due &due :
         m_plan.takeDue(now.monotonicMs, [this](const QUuid &botId) { return m_desk.isConnecting(botId); }))
        (due.anew || m_alerts.isInDoubt(due.botId) ? anew : known).append(due.botId);
    if (!known.isEmpty())
        reader.read(known);
    if (!anew.isEmpty())
        reader.readAnew(anew);
}

void Watch::noteTroubles(const Instant &now)
{
    // A key that was typed in is not accepted yet.
    const QSet<QUuid> pausedCompanies = m_plan.pausedCompanies() | m_unproven;
    const QList<WatchPlan::Outage> outages = m_plan.outages();
    if (outages == m_outages && pausedCompanies == m_pausedCompanies)
        return; // that looks at every bot
    m_outages = outages;
    m_pausedCompanies = pausedCompanies;
    m_alerts.noteTroubles(m_outages, m_pausedCompanies, now);
}

void Watch::tell(const Instant &now)
{
    noteTroubles(now);
    const QList<Alert> news = m_alerts.take(now);
    const bool isSeenAgain = std::any_of(news.cbegin(), news.cend(), [](const Alert &alert) {
        return alert.kind == Alert::Kind::Back && alert.isOfAll();
    });
    if (isSeenAgain)
        beginCalmRound(); // the plan spreads what is overdue by itself
    if (!news.isEmpty())
        Q_EMIT alerted(news);
    const std::pair open(int(m_alerts.drops().size()), m_alerts.openTroubles());
    if (std::exchange(m_open, open) != open || !news.isEmpty())
        Q_EMIT alertsChanged();
}

void Watch::arm(const Instant &now)
{
    qint64 next = now.monotonicMs + longestNapMs;
    for (const std::optional<qint64> due : {m_plan.nextDue(), m_alerts.nextDue(), m_calmUntilMs}) {
        if (due)
            next = std::min(next, *due);
    }
    const qint64 leftMs = std::max(qint64(0), next - now.monotonicMs);
    m_expected = Instant{now.monotonicMs + leftMs, now.wallMs + leftMs};
    m_timer.start(std::chrono::milliseconds(leftMs));
}

void Watch::wake()
{
    const Instant now = m_desk.clock().now();
    noteSleep(now);
    readDue(now);
    noteRounds(now);
    tell(now);
    arm(now);
}

} // namespace lifty
