#include "core/alerts.h"
#include "core/badday.h"

#include <QTest>

using namespace lifty;
using namespace lifty::badday;
using namespace lifty::watchplay;
using namespace Qt::StringLiterals;
using Kind = LinkStatus::Kind;
using What = Mishap::What;

namespace {

constexpr qint64 wallOffset = 1'760'000'000'000;

// The real plan and the real alerts in that world: every event of 24 hours in its order, and nothing that
// waits.
class Day
{
public:
    Day(int bots, std::chrono::seconds interval);
    void pass();
    void print() const;

    int seen = 0, missed = 0, tooShort = 0; // falls
    int falseAlerts = 0;
    QList<qint64> toNotice, toConfirm; // sorted, in milliseconds

private:
    void planMishaps();
    void planOwnDeeds(const Bot &bot);
    void doOwnDeed(const QUuid &botId, const LinkStatus &found);
    void hear(const QUuid &botId, const LinkStatus &status);
    void tell();
    void note(const Alert &alert);
    bool isTrue(const Alert &alert);
    bool isTrueOf(const Mishap &mishap, const Alert &alert) const;
    void count();
    Instant now() const { return {m_play.now, m_play.now + wallOffset}; }

    const qint64 m_roundMs;
    World m_world;
    Play m_play;
    Alerts m_alerts;
    QList<WatchPlan::Outage> m_outages; // as the alerts know them
    QSet<QUuid> m_pausedCompanies;
    QHash<QUuid, qint64> m_actedAt;          // our own deeds
    std::optional<int> m_calmUntilRound = 1; // the start is a calm round, too
    qint64 m_requests = 0;
    QHash<Alert::Cause, int> m_told;
    int m_reminders = 0, m_backs = 0;
};

Day::Day(int bots, std::chrono::seconds interval)
    : m_roundMs(std::chrono::milliseconds(interval).count())
    , m_world(bots)
    , m_play(World::makeBots(bots), {.interval = interval})
{
    m_play.keepsAsked = false;
    m_play.answer = [this](const Asked &read) {
        ++m_requests;
        return m_world.find(read.botId, read.at);
    };
    m_play.heard = [this](const Asked &read, const LinkStatus &status) {
        if (read.at >= m_actedAt.value(read.botId)) // else it is of the time before: the watch says so
            hear(read.botId, status);
    };
    QHash<QUuid, LinkStatus> lastKnown;
    for (const Bot &bot : std::as_const(m_world.bots)) {
        lastKnown.insert(bot.watched.id, answered());
        planOwnDeeds(bot);
    }
    planMishaps();
    m_alerts.setBots(World::makeBots(bots), lastKnown);
    m_alerts.beginCalmRound();
}

void Day::planMishaps()
{
    for (const Mishap &mishap : m_world.mishaps) {
        m_play.at(mishap.from, [this, &mishap] {
            m_world.goingOn.append(&mishap);
            if (mishap.what == What::Asleep)
                m_play.now = mishap.to; // what was in flight fails when it wakes up
        });
        m_play.at(mishap.to, [this, &mishap] {
            m_world.goingOn.removeOne(&mishap);
            if (mishap.what == What::KeyRefused)
                m_play.plan.noteKeyChanged(idOf("company", mishap.whom), m_play.now);
            if (mishap.what != What::Asleep)
                return;
            m_play.plan.beginCalmRound(m_play.now);
            m_alerts.beginCalmRound();
            m_calmUntilRound = m_play.plan.roundsEnded() + 1;
        });
    }
}

// A stop, and a minute in a dialog that connects the bot again: no read of the watch is needed for either.
void Day::planOwnDeeds(const Bot &bot)
{
    const QUuid id = bot.watched.id;
    for (const Fall &fall : bot.falls) {
        if (!fall.isOurs)
            continue;
        m_play.at(fall.from, [this, id] { doOwnDeed(id, answered(u"NOT_FOUND"_s)); });
        m_play.at(fall.to - minutes, [this, id] { m_play.leftAlone.insert(id); });
        m_play.at(fall.to, [this, id] {
            m_play.leftAlone.remove(id);
            doOwnDeed(id, answered());
        });
    }
}

void Day::doOwnDeed(const QUuid &botId, const LinkStatus &found)
{
    m_actedAt.insert(botId, m_play.now);
    m_alerts.noteOwnDeed(botId);
    m_play.plan.noteRead(botId, found, m_play.now, m_play.now);
    hear(botId, found);
}

void Day::pass()
{
    tell();
    m_play.passTo(end);
    count();
}

// What the watch does with each read.
void Day::hear(const QUuid &botId, const LinkStatus &status)
{
    const WatchPlan &plan = m_play.plan;
    LinkStatus dated = status;
    dated.checkedAt = now().wallMs;
    const bool isToBeConfirmed = m_alerts.noteRead(botId, dated, now());
    if (const auto outages = plan.outages();
        outages != m_outages || plan.pausedCompanies() != m_pausedCompanies) {
        m_outages = outages;
        m_pausedCompanies = plan.pausedCompanies();
        m_alerts.noteTroubles(m_outages, m_pausedCompanies, now());
    }
    if (isToBeConfirmed)
        m_play.plan.confirm(botId, m_play.now);
    if (m_calmUntilRound && plan.roundsEnded() >= *m_calmUntilRound) {
        m_calmUntilRound.reset();
        m_alerts.endCalmRound(now());
    }

    Bot &bot = m_world.botOf(botId);
    bot.lastReads = {bot.lastReads[1], status.kind};
    Fall *fall = bot.fallAt(m_play.now);
    if (fall && fall->noticedAt == 0 && status.kind == fall->kind && m_alerts.drops().contains(botId))
        fall->noticedAt = m_play.now;
}

void Day::tell()
{
    for (const Alert &alert : m_alerts.take(now()))
        note(alert);
    m_play.at(m_play.now + 1 * seconds, [this] { tell(); });
}

void Day::note(const Alert &alert)
{
    m_reminders += alert.kind == Alert::Kind::Reminder;
    m_backs += alert.kind == Alert::Kind::Back;
    if (alert.kind != Alert::Kind::Dropped)
        return;
    ++m_told[alert.cause];
    falseAlerts += !isTrue(alert);
    for (const QUuid &id : alert.botIds) {
        Fall *fall = m_world.botOf(id).fallAt(m_play.now);
        if (fall && fall->noticedAt > 0 && fall->toldAt == 0)
            fall->toldAt = m_play.now;
    }
    m_play.at(m_play.now + qint64(m_world.draw(1 * minutes, 30 * minutes)),
              [this, incident = alert.incident] { m_alerts.assumeIncident(incident); });
}

// Of a whole gateway, company or network: the mishap was going on since then. Of bots: none of them was
// found connected by its last two reads, and it was not we who disconnected it.
bool Day::isTrue(const Alert &alert)
{
    const bool isOfBots = std::all_of(alert.botIds.cbegin(), alert.botIds.cend(), [this](const QUuid &id) {
        Bot &bot = m_world.botOf(id);
        const Fall *fall = bot.fallAt(m_play.now);
        return bot.lastReads[0] != Kind::Connected && bot.lastReads[1] != Kind::Connected &&
               !(fall && fall->isOurs);
    });
    return isOfBots || std::any_of(m_world.mishaps.cbegin(), m_world.mishaps.cend(),
                                   [&](const Mishap &mishap) { return isTrueOf(mishap, alert); });
}

bool Day::isTrueOf(const Mishap &mishap, const Alert &alert) const
{
    if (mishap.from > m_play.now || mishap.to < alert.since - wallOffset)
        return false;
    switch (alert.cause) {
    case Alert::Cause::Gateway:
        return mishap.what != What::KeyRefused &&
               (mishap.whom < 0 || alert.gatewayAddress == u"https://%1.example"_s.arg(mishap.whom));
    case Alert::Cause::Key:
        return mishap.what == What::KeyRefused && alert.companyId == idOf("company", mishap.whom);
    case Alert::Cause::OwnNetwork:
        return mishap.what == What::NetworkGone;
    default:
        return false;
    }
}

// Time to notice: from the fall, or from the end of the outage, quota, refused key or sleep that hid it, to
// the notification; or to the read that confirmed it, where it was over before anybody was told. Slow replies
// and the quota that refuses every other read are no excuse. A fall that could not be seen for two rounds may
// go unnoticed.
void Day::count()
{
    for (const Bot &bot : std::as_const(m_world.bots)) {
        for (const Fall &fall : bot.falls) {
            if (fall.isOurs)
                continue;
            const qint64 until = fall.noticedAt > 0 ? fall.noticedAt : std::min(fall.to, end);
            qint64 visibleFrom = fall.from;
            for (const Mishap &mishap : m_world.mishaps) {
                if (mishap.hides() && mishap.concerns(bot.gateway, bot.company) && mishap.from < until &&
                    mishap.to > fall.from)
                    visibleFrom = std::max(visibleFrom, mishap.to);
            }
            if (fall.noticedAt > 0) {
                ++seen;
                toConfirm.append(fall.noticedAt - visibleFrom);
                toNotice.append(std::max(fall.noticedAt, fall.toldAt) - visibleFrom);
            } else {
                ++(until - visibleFrom > 2 * m_roundMs + 10 * seconds ? missed : tooShort);
            }
        }
    }
    std::sort(toNotice.begin(), toNotice.end());
    std::sort(toConfirm.begin(), toConfirm.end());
}

double quantile(const QList<qint64> &sorted, double share)
{
    return sorted.isEmpty() ? 0 : double(sorted[qsizetype(share * double(sorted.size() - 1))]) / seconds;
}

void Day::print() const
{
    const double rounds = double(end - begin) / double(m_roundMs);
    const auto line = [](const char *what, const QList<qint64> &sorted) {
        qInfo("  %s: median %.1f s, p99 %.1f s, longest %.1f s", what, quantile(sorted, 0.5),
              quantile(sorted, 0.99), quantile(sorted, 1));
    };
    qInfo("%lld bots every %lld s for 24 h: %lld requests, %.3f a bot and round", qint64(m_world.bots.size()),
          m_roundMs / seconds, m_requests, double(m_requests) / double(m_world.bots.size()) / rounds);
    qInfo("  falls: %d noticed, %d missed, %d over before two reads could see them", seen, missed, tooShort);
    qInfo("  told: %d single bot, %d several bots, %d gateway, %d key, %d own network; %d of them false",
          m_told[Alert::Cause::SingleBot], m_told[Alert::Cause::SeveralBots], m_told[Alert::Cause::Gateway],
          m_told[Alert::Cause::Key], m_told[Alert::Cause::OwnNetwork], falseAlerts);
    qInfo("  and %d times back, %d reminders", m_backs, m_reminders);
    line("from the fall, or the end of what hid it, to the read that confirmed it", toConfirm);
    line("... to the notification", toNotice);
}

} // namespace

class TestWatchDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passes_data();
    void passes();
};

void TestWatchDay::passes_data()
{
    QTest::addColumn<int>("bots");
    QTest::addColumn<int>("interval");
    QTest::addColumn<double>("medianSeconds");
    QTest::addColumn<double>("p99Seconds");
    QTest::newRow("1,000 bots every minute") << 1'000 << 60 << 45.0 << 130.0;
    QTest::newRow("10,000 bots every five minutes") << 10'000 << 300 << 165.0 << 400.0;
}

void TestWatchDay::passes()
{
    QFETCH(int, bots);
    QFETCH(int, interval);
    Day day(bots, std::chrono::seconds(interval));
    day.pass();
    day.print();
    QVERIFY(day.seen > bots / 2);
    QCOMPARE(day.missed, 0);
    QCOMPARE(day.falseAlerts, 0);
    QFETCH(double, medianSeconds);
    QFETCH(double, p99Seconds);
    QCOMPARE_LE(quantile(day.toNotice, 0.5), medianSeconds);
    QCOMPARE_LE(quantile(day.toNotice, 0.99), p99Seconds);
}

QTEST_GUILESS_MAIN(TestWatchDay)
#include "tst_watchday.moc"
