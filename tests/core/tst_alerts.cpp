#include "core/alerts.h"

#include <QTest>

#include <limits>

using namespace lifty;
using namespace Qt::StringLiterals;
using Status = LinkStatus::Kind;
using Kind = Alert::Kind;
using Cause = Alert::Cause;

namespace {

constexpr qint64 gather = 10'000;
constexpr qint64 longestDoubt = 6'000;
constexpr qint64 minute = 60'000;
constexpr qint64 forEver = std::numeric_limits<qint64>::max();

GatewayError errorOf(GatewayError::Kind kind)
{
    GatewayError error;
    error.kind = kind;
    return error;
}

} // namespace

// A desk of bots whose reads are played by hand: `a0` to `a9` are of the company Acme, `b0` to `b9` of Bem at
// the same gateway, `z0` and `z1` of Zeta at another.
class TestAlerts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void reads_data();
    void reads();
    void dropIsFromTheFirstRead();
    void waitsForTheSecondRead();
    void waitsNoLongerForTheSecondRead();
    void stillDownByAnotherWord();
    void dropWhileClosedIsFound();
    void knownBotsStay();
    void ownDeedIsNoDrop();
    void removedBotIsForgotten();

    void causes_data();
    void causes();
    void farApartAreTwo();
    void fellWhileMostStand();
    void joinsWhatIsOpen();
    void backWithinGatheringIsNothing();
    void backsAreOnePiece();
    void backsOfAGateway();

    void reminds();
    void assumedRemindsNoMore();
    void onlyWhoIsNotAssumedIsReminded();
    void newDropIsNotAssumed();

    void silentIsNotTold();
    void silenceEnds_data();
    void silenceEnds();
    void goingSilentWhileDown();
    void silentOnesAreNotCounted();

    void calmRound();
    void calmRoundOfOneCause();

    void troubles_data();
    void troubles();
    void unconfirmedChangesNothing();
    void troubleTakesItsDrops();
    void troubleLeavesOtherDrops();
    void troubleTakesTheKeysDrops();
    void troubleEnds();
    void shortTroubleIsNothing();
    void stillMissingAfterTheTrouble();
    void troubleBecomesOwnNetwork();
    void oneGatewayComesBackFirst();
    void troubleReminds();
    void troubleCountsWhoIsHeard();
    void movedBotsLeaveTheTrouble();
    void allHaveMoved_data();
    void allHaveMoved();
    void movedBotsAreDropsNoMore();

    void nothingWaits();

private:
    static QUuid id(const QString &name) { return QUuid::createUuidV5(QUuid(), name); }
    static QUuid company(const QString &name) { return id(name.left(1)); }
    QString gateway(const QString &name) const
    {
        if (m_moved.contains(name.left(1)))
            return u"https://elsewhere.example"_s;
        return name.startsWith(u'z') ? u"https://zeta.example"_s : u"https://lifty.example"_s;
    }
    static QStringList letters(const QString &letter, int count)
    {
        QStringList names;
        for (int i = 0; i < count; ++i)
            names.append(letter + QString::number(i));
        return names;
    }
    QStringList namesOf(const QList<QUuid> &ids) const
    {
        QStringList names;
        for (const QUuid &bot : ids)
            names.append(m_names.value(bot));
        names.sort();
        return names;
    }
    QStringList down() const { return namesOf(m_alerts.drops().keys()); }

    void watch(const QStringList &names, Status lastKnown = Status::Connected)
    {
        QList<WatchedBot> bots;
        QHash<QUuid, LinkStatus> statuses;
        for (const QString &name : names) {
            m_names.insert(id(name), name);
            bots.append({id(name), company(name), gateway(name)});
            statuses.insert(id(name), {lastKnown, {}, 1, {}});
        }
        m_alerts.setBots(bots, statuses);
    }
    bool read(const QString &name, Status status, std::optional<GatewayError::Kind> error = {})
    {
        LinkStatus found{status, {}, m_now.wallMs, {}};
        if (error)
            found.error = errorOf(*error);
        return m_alerts.noteRead(id(name), found, m_now);
    }
    void drop(const QStringList &names, Status status = Status::NotConfigured)
    {
        for (const QString &name : names) {
            read(name, status);
            read(name, status);
        }
    }
    void up(const QStringList &names)
    {
        for (const QString &name : names)
            read(name, Status::Connected);
    }
    void pass(qint64 ms) { m_now = {m_now.monotonicMs + ms, m_now.wallMs + ms}; }
    QList<Alert> take() { return m_alerts.take(m_now); }
    // What is told by itself, as the timer would do it, up to `ms` from now.
    QList<Alert> wait(qint64 ms)
    {
        const qint64 end = m_now.monotonicMs + ms;
        QList<Alert> news;
        for (auto due = m_alerts.nextDue(); due && *due <= end; due = m_alerts.nextDue()) {
            pass(std::max(qint64(0), *due - m_now.monotonicMs));
            news += take();
        }
        pass(end - m_now.monotonicMs);
        return news;
    }
    void trouble(const QStringList &gatewaysOf, GatewayError::Kind kind = GatewayError::Kind::TimedOut,
                 bool isConfirmed = true)
    {
        QList<WatchPlan::Outage> outages;
        for (const QString &name : gatewaysOf)
            outages.append({gateway(name), kind, isConfirmed});
        m_alerts.noteTroubles(outages, m_paused, m_now);
    }
    void pauseCompanies(const QStringList &names)
    {
        m_paused.clear();
        for (const QString &name : names)
            m_paused.insert(company(name));
        trouble({});
    }

    Alerts m_alerts;
    Instant m_now;
    QSet<QUuid> m_paused;
    QStringList m_moved; // letters: their companies are at another gateway by now
    QHash<QUuid, QString> m_names;
};

void TestAlerts::init()
{
    m_alerts = Alerts();
    m_now = {5'000, 1'760'000'000'000};
    m_paused.clear();
    m_moved.clear();
    watch(letters(u"a"_s, 10) + letters(u"b"_s, 10) + letters(u"z"_s, 2));
}

// What the reads of one bot come to: each letter is one, `!` the second read that is wanted after it.
void TestAlerts::reads_data()
{
    QTest::addColumn<Status>("before");
    QTest::addColumn<QString>("reads");
    QTest::addColumn<bool>("isDown");

    QTest::newRow("connected") << Status::Connected << u"c"_s << false;
    QTest::newRow("one is a suspicion") << Status::Connected << u"n!"_s << false;
    QTest::newRow("two are a drop") << Status::Connected << u"n!n"_s << true;
    QTest::newRow("a flap") << Status::Connected << u"n!cn!"_s << false;
    QTest::newRow("other words of the server") << Status::Connected << u"n!q"_s << true;
    QTest::newRow("its own words, too") << Status::Connected << u"o!q"_s << true;
    QTest::newRow("no answer") << Status::Connected << u"x!x"_s << true;
    QTest::newRow("refused key") << Status::Connected << u"k!k"_s << true;
    QTest::newRow("unknown bot") << Status::Connected << u"u!u"_s << true;
    QTest::newRow("of two sorts") << Status::Connected << u"x!n!"_s << false;
    QTest::newRow("the second sort twice") << Status::Connected << u"x!n!n"_s << true;
    QTest::newRow("to and fro") << Status::Connected << u"x!n!x!"_s << false;
    QTest::newRow("a quota says nothing") << Status::Connected << u"ttt"_s << false;
    QTest::newRow("nor between two") << Status::Connected << u"n!tn"_s << true;
    QTest::newRow("a key of ours is missing") << Status::Connected << u"mm"_s << false;
    QTest::newRow("not checked") << Status::Connected << u"--"_s << false;
    QTest::newRow("never seen") << Status::NotChecked << u"nn"_s << false;
    QTest::newRow("was down before") << Status::NotConfigured << u"nn"_s << false;
    QTest::newRow("seen once") << Status::NotChecked << u"nncn!n"_s << true;
    QTest::newRow("down is down") << Status::Connected << u"n!nnxk"_s << true;
    QTest::newRow("back") << Status::Connected << u"n!nc"_s << false;
    QTest::newRow("a quota is no recovery") << Status::Connected << u"n!nt"_s << true;
}

void TestAlerts::reads()
{
    QFETCH(const Status, before);
    QFETCH(const QString, reads);
    QFETCH(const bool, isDown);
    m_alerts = Alerts();
    watch({u"a0"_s}, before);
    const QMap<QChar, std::pair<Status, std::optional<GatewayError::Kind>>> meaning{
        {u'c', {Status::Connected, {}}},
        {u'n', {Status::NotConfigured, {}}},
        {u'q', {Status::AwaitingScan, {}}},
        {u'o', {Status::Other, {}}},
        {u'x', {Status::NoAnswer, GatewayError::Kind::TimedOut}},
        {u'k', {Status::KeyRefused, GatewayError::Kind::Forbidden}},
        {u'u', {Status::BotNotFound, GatewayError::Kind::NotFound}},
        {u't', {Status::NoAnswer, GatewayError::Kind::QuotaExceeded}},
        {u'm', {Status::KeyMissing, {}}},
        {u'-', {Status::NotChecked, {}}},
    };
    for (qsizetype i = 0; i < reads.size(); ++i) {
        if (reads[i] == u'!')
            continue;
        const auto [status, error] = meaning[reads[i]];
        const bool wantsAnother = i + 1 < reads.size() && reads[i + 1] == u'!';
        QCOMPARE(read(u"a0"_s, status, error), wantsAnother);
    }
    QCOMPARE(!m_alerts.drops().isEmpty(), isDown);
}

void TestAlerts::dropIsFromTheFirstRead()
{
    const qint64 first = m_now.wallMs;
    QVERIFY(read(u"a0"_s, Status::NotConfigured));
    pass(5'000);
    QVERIFY(!read(u"a0"_s, Status::NotConfigured));
    const Drop drop = m_alerts.drops().value(id(u"a0"_s));
    QCOMPARE(drop.since, first);
    QCOMPARE(drop.kind, Status::NotConfigured);
    QCOMPARE(m_alerts.nextDue(), std::optional(m_now.monotonicMs + gather - 5'000));
    pass(gather - 5'001);
    QVERIFY(take().isEmpty());
    pass(1);
    const QList<Alert> news = take();
    QCOMPARE(news, (QList<Alert>{{Kind::Dropped, Cause::SingleBot, 1, {id(u"a0"_s)}, {}, {}, first}}));
    QCOMPARE(m_alerts.drops().value(id(u"a0"_s)).incident, quint64(1));
    QVERIFY(take().isEmpty());
}

// What fell within the time is one piece, although its second read comes after it.
void TestAlerts::waitsForTheSecondRead()
{
    drop({u"a0"_s});
    pass(gather - 1);
    QVERIFY(read(u"a1"_s, Status::NotConfigured));
    pass(1);
    QVERIFY(take().isEmpty());
    QCOMPARE(m_alerts.nextDue(), std::optional(m_now.monotonicMs + longestDoubt));
    pass(4'999);
    QVERIFY(!read(u"a1"_s, Status::NotConfigured));
    const QList<Alert> news = take();
    QCOMPARE(news.size(), 1);
    QCOMPARE(namesOf(news.first().botIds), (QStringList{u"a0"_s, u"a1"_s}));
}

void TestAlerts::waitsNoLongerForTheSecondRead()
{
    drop({u"a0"_s});
    pass(gather - 1);
    QVERIFY(read(u"a1"_s, Status::NotConfigured));
    pass(longestDoubt);
    QVERIFY(take().isEmpty());
    pass(1);
    QCOMPARE(namesOf(take().value(0).botIds), QStringList{u"a0"_s});
}

void TestAlerts::stillDownByAnotherWord()
{
    drop({u"a0"_s});
    QCOMPARE(wait(gather).size(), 1);
    QVERIFY(!read(u"a0"_s, Status::NoAnswer));
    QCOMPARE(m_alerts.drops().value(id(u"a0"_s)).kind, Status::NoAnswer);
    QVERIFY(wait(gather).isEmpty());
}

void TestAlerts::dropWhileClosedIsFound()
{
    m_alerts = Alerts();
    watch({u"a0"_s}, Status::Connected);
    watch({u"a0"_s, u"a1"_s}, Status::NotConfigured);
    drop({u"a0"_s, u"a1"_s});
    QCOMPARE(down(), QStringList{u"a0"_s});
}

void TestAlerts::knownBotsStay()
{
    drop({u"a0"_s});
    read(u"a1"_s, Status::NotConfigured);
    watch({u"a0"_s, u"a1"_s});
    QCOMPARE(down(), QStringList{u"a0"_s});
    read(u"a1"_s, Status::NotConfigured);
    QCOMPARE(down(), (QStringList{u"a0"_s, u"a1"_s}));
}

void TestAlerts::ownDeedIsNoDrop()
{
    drop({u"a0"_s});
    QCOMPARE(wait(gather).size(), 1);
    drop({u"a1"_s});
    for (const QString &name : {u"a0"_s, u"a1"_s, u"a2"_s}) {
        m_alerts.noteOwnDeed(id(name));
        QVERIFY(!read(name, Status::NotConfigured));
        QVERIFY(!read(name, Status::NotConfigured));
    }
    QCOMPARE(down(), QStringList());
    up({u"a0"_s, u"a1"_s, u"a2"_s});
    QVERIFY(wait(20 * minute).isEmpty());
    drop({u"a0"_s}); // and from then on it is watched as before
    QCOMPARE(down(), QStringList{u"a0"_s});
}

void TestAlerts::removedBotIsForgotten()
{
    drop({u"a0"_s, u"a1"_s});
    QCOMPARE(wait(gather).size(), 1);
    watch({u"a0"_s, u"b0"_s});
    QCOMPARE(down(), QStringList{u"a0"_s});
    watch({u"b0"_s});
    QCOMPARE(down(), QStringList());
    QVERIFY(!read(u"a0"_s, Status::Connected));
    QVERIFY(wait(20 * minute).isEmpty());
}

// Each bot falls as its letter says (see reads_data), all within the ten seconds.
void TestAlerts::causes_data()
{
    QTest::addColumn<QStringList>("fell");
    QTest::addColumn<Status>("by");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("of");

    QTest::newRow("one") << letters(u"a"_s, 1) << Status::NotConfigured << Cause::SingleBot << QString();
    QTest::newRow("one without an answer")
        << letters(u"a"_s, 1) << Status::NoAnswer << Cause::SingleBot << QString();
    QTest::newRow("one key") << letters(u"a"_s, 1) << Status::KeyRefused << Cause::SingleBot << QString();
    QTest::newRow("two") << letters(u"a"_s, 2) << Status::NotConfigured << Cause::SeveralBots << QString();
    QTest::newRow("keys of a company") << letters(u"a"_s, 2) << Status::KeyRefused << Cause::Key << u"a"_s;
    QTest::newRow("keys of two companies")
        << QStringList{u"a0"_s, u"b0"_s} << Status::KeyRefused << Cause::SeveralBots << QString();
    QTest::newRow("no answer") << letters(u"a"_s, 2) << Status::NoAnswer << Cause::Gateway << u"a"_s;
    QTest::newRow("no answer to two companies")
        << QStringList{u"a0"_s, u"b0"_s} << Status::NoAnswer << Cause::Gateway << u"a"_s;
    QTest::newRow("no answer of two gateways")
        << QStringList{u"a0"_s, u"z0"_s} << Status::NoAnswer << Cause::SeveralBots << QString();
    QTest::newRow("all that were read fell")
        << letters(u"a"_s, 3) << Status::AwaitingScan << Cause::Gateway << u"a"_s;
    QTest::newRow("unknown bots") << letters(u"a"_s, 3) << Status::BotNotFound << Cause::SeveralBots
                                  << QString();
}

void TestAlerts::causes()
{
    QFETCH(const QStringList, fell);
    QFETCH(const Status, by);
    QFETCH(const Cause, cause);
    QFETCH(const QString, of);
    const qint64 since = m_now.wallMs;
    for (const QString &name : fell) {
        drop({name}, by);
        pass(1'000);
    }
    const QList<Alert> news = wait(gather);
    QCOMPARE(news.size(), 1);
    QCOMPARE(news.first().cause, cause);
    QCOMPARE(namesOf(news.first().botIds), fell);
    QCOMPARE(news.first().since, since);
    QCOMPARE(news.first().companyId, cause == Cause::Key ? company(of) : QUuid());
    QCOMPARE(news.first().gatewayAddress, cause == Cause::Gateway ? gateway(of) : QString());
    QVERIFY(!news.first().whileAway);
}

void TestAlerts::farApartAreTwo()
{
    drop({u"a0"_s});
    QList<Alert> news = wait(gather);
    drop({u"a1"_s});
    news += wait(gather);
    QCOMPARE(news.size(), 2);
    QVERIFY(news[0].incident != news[1].incident);
    QCOMPARE(namesOf(news[1].botIds), QStringList{u"a1"_s});
}

// Three that fell are the gateway's fault only where no more than three others still stood.
void TestAlerts::fellWhileMostStand()
{
    drop(letters(u"a"_s, 3));
    up(letters(u"b"_s, 3));
    up({u"z0"_s, u"z1"_s}); // of another gateway
    QCOMPARE(wait(gather).value(0).cause, Cause::Gateway);

    init();
    up(letters(u"b"_s, 10)); // before: says nothing of now
    drop(letters(u"a"_s, 3));
    up(letters(u"b"_s, 4));
    QCOMPARE(wait(gather).value(0).cause, Cause::SeveralBots);
}

void TestAlerts::joinsWhatIsOpen()
{
    drop(letters(u"a"_s, 2), Status::NoAnswer);
    const QList<Alert> first = wait(gather);
    QCOMPARE(first.size(), 1);
    drop({u"a2"_s}, Status::NoAnswer);
    drop({u"b0"_s}, Status::NoAnswer);
    QVERIFY(wait(minute - 1).isEmpty());
    const QList<Alert> again = wait(1);
    QCOMPARE(again.size(), 1);
    QCOMPARE(again.first().kind, Kind::Dropped);
    QCOMPARE(again.first().incident, first.first().incident);
    QCOMPARE(namesOf(again.first().botIds), (QStringList{u"a0"_s, u"a1"_s, u"a2"_s, u"b0"_s}));

    // One that is back before it was told is as if nothing had been.
    drop({u"a3"_s}, Status::NoAnswer);
    QVERIFY(wait(gather).isEmpty());
    up({u"a3"_s});
    QVERIFY(wait(2 * minute).isEmpty());

    drop({u"z0"_s}, Status::NoAnswer); // of another gateway
    const QList<Alert> other = wait(gather);
    QCOMPARE(other.size(), 1);
    QVERIFY(other.first().incident != first.first().incident);
}

void TestAlerts::backWithinGatheringIsNothing()
{
    drop({u"a0"_s, u"a1"_s});
    pass(5'000);
    up({u"a0"_s});
    const QList<Alert> news = wait(gather);
    QCOMPARE(news.size(), 1);
    QCOMPARE(namesOf(news.first().botIds), QStringList{u"a1"_s});
    QCOMPARE(news.first().cause, Cause::SingleBot);
    drop({u"a2"_s});
    up({u"a2"_s});
    QVERIFY(wait(5 * minute).isEmpty());
}

void TestAlerts::backsAreOnePiece()
{
    drop({u"a0"_s});
    wait(gather);
    drop({u"a1"_s});
    drop({u"a2"_s});
    wait(gather);
    pass(minute);
    up({u"a0"_s});
    pass(5'000);
    up({u"a1"_s});
    const QList<Alert> news = wait(gather);
    QCOMPARE(news.size(), 1);
    QCOMPARE(news.first().kind, Kind::Back);
    QCOMPARE(news.first().cause, Cause::SeveralBots);
    QCOMPARE(news.first().incident, quint64(0));
    QCOMPARE(namesOf(news.first().botIds), (QStringList{u"a0"_s, u"a1"_s}));
    QCOMPARE(news.first().lastedMs, 2 * gather + minute);
    up({u"a2"_s});
    const QList<Alert> last = wait(gather);
    QCOMPARE(last.size(), 1);
    QCOMPARE(last.first().incident, quint64(2));
    QCOMPARE(last.first().cause, Cause::SingleBot);
    QCOMPARE(last.first().lastedMs, gather + minute + 5'000 + gather);
    QVERIFY(wait(20 * minute).isEmpty());
}

void TestAlerts::backsOfAGateway()
{
    drop(letters(u"a"_s, 3), Status::NoAnswer);
    wait(gather);
    drop({u"z0"_s});
    wait(gather);
    up(letters(u"a"_s, 2));
    up({u"z0"_s});
    const QList<Alert> news = wait(gather);
    QCOMPARE(news.size(), 2);
    QCOMPARE(namesOf(news[0].botIds), QStringList{u"z0"_s});
    QCOMPARE(news[0].incident, quint64(2));
    QCOMPARE(namesOf(news[1].botIds), letters(u"a"_s, 2));
    QCOMPARE(news[1].incident, quint64(1));
}

void TestAlerts::reminds()
{
    drop({u"a0"_s, u"a1"_s});
    const QList<Alert> first = wait(gather);
    QVERIFY(wait(10 * minute - 1).isEmpty());
    Alert again = first.first();
    again.kind = Kind::Reminder;
    QCOMPARE(wait(1), QList{again});
    up({u"a0"_s});
    QCOMPARE(wait(gather).value(0).kind, Kind::Back);
    again.botIds = {id(u"a1"_s)};
    QCOMPARE(wait(10 * minute - gather), QList{again});
    up({u"a1"_s});
    QCOMPARE(wait(60 * minute).size(), 1);
}

void TestAlerts::assumedRemindsNoMore()
{
    drop({u"a0"_s});
    const QList<Alert> news = wait(gather);
    m_alerts.assumeIncident(news.first().incident);
    QVERIFY(m_alerts.drops().value(id(u"a0"_s)).isAssumed);
    QVERIFY(wait(60 * minute).isEmpty());
    up({u"a0"_s});
    QCOMPARE(wait(gather).value(0).kind, Kind::Back);
    drop({u"a0"_s}); // anew
    QVERIFY(!m_alerts.drops().value(id(u"a0"_s)).isAssumed);
}

void TestAlerts::onlyWhoIsNotAssumedIsReminded()
{
    drop({u"a0"_s, u"a1"_s});
    wait(gather);
    m_alerts.assume({id(u"a0"_s)});
    const QList<Alert> news = wait(10 * minute);
    QCOMPARE(news.size(), 1);
    QCOMPARE(namesOf(news.first().botIds), QStringList{u"a1"_s});
}

void TestAlerts::newDropIsNotAssumed()
{
    drop(letters(u"a"_s, 2), Status::NoAnswer);
    m_alerts.assumeIncident(wait(gather).first().incident);
    drop({u"a2"_s}, Status::NoAnswer);
    QCOMPARE(wait(minute).size(), 1);
    const QList<Alert> news = wait(10 * minute);
    QCOMPARE(news.size(), 1);
    QCOMPARE(news.first().kind, Kind::Reminder);
    QCOMPARE(namesOf(news.first().botIds), QStringList{u"a2"_s});
}

void TestAlerts::silentIsNotTold()
{
    m_alerts.setSilence(id(u"a0"_s), forEver);
    drop({u"a0"_s, u"a1"_s});
    QCOMPARE(down(), (QStringList{u"a0"_s, u"a1"_s}));
    QVERIFY(m_alerts.isSilent(id(u"a0"_s), m_now.wallMs));
    const QList<Alert> news = wait(gather);
    QCOMPARE(news.size(), 1);
    QCOMPARE(namesOf(news.first().botIds), QStringList{u"a1"_s});
    up({u"a0"_s});
    QVERIFY(wait(minute).isEmpty());
}

void TestAlerts::silenceEnds_data()
{
    QTest::addColumn<bool>("byHand");
    QTest::newRow("by itself") << false;
    QTest::newRow("by hand") << true;
}

void TestAlerts::silenceEnds()
{
    QFETCH(const bool, byHand);
    const qint64 since = m_now.wallMs;
    for (const QString &name : letters(u"a"_s, 4))
        m_alerts.setSilence(id(name), byHand ? forEver : m_now.wallMs + 30 * minute);
    drop(letters(u"a"_s, 4));
    up({u"a3"_s}); // in time
    QVERIFY(wait(30 * minute - 1).isEmpty());
    if (byHand) {
        for (const QString &name : letters(u"a"_s, 4))
            m_alerts.setSilence(id(name), 0);
    }
    const QList<Alert> news = wait(1);
    QCOMPARE(news.size(), 1);
    QCOMPARE(news.first().kind, Kind::Dropped);
    QCOMPARE(news.first().cause, Cause::SeveralBots); // they did not fall together
    QCOMPARE(namesOf(news.first().botIds), letters(u"a"_s, 3));
    QCOMPARE(news.first().since, since);
    QCOMPARE(wait(10 * minute).size(), 1);
}

void TestAlerts::goingSilentWhileDown()
{
    drop({u"a0"_s, u"a1"_s});
    wait(gather);
    m_alerts.setSilence(id(u"a0"_s), m_now.wallMs + 15 * minute);
    QList<Alert> news = wait(10 * minute);
    QCOMPARE(news.size(), 1);
    QCOMPARE(namesOf(news.first().botIds), QStringList{u"a1"_s});
    news = wait(5 * minute);
    QCOMPARE(news.size(), 1);
    QCOMPARE(news.first().kind, Kind::Dropped);
    QCOMPARE(namesOf(news.first().botIds), QStringList{u"a0"_s});
    m_alerts.setSilence(id(u"a0"_s), forEver);
    up({u"a0"_s});
    QVERIFY(wait(4 * minute).isEmpty());
    up({u"a1"_s});
    m_alerts.setSilence(id(u"a1"_s), forEver); // before its recovery was told
    QVERIFY(wait(minute).isEmpty());
}

// Two that are silent and one that is not are one bot to whoever is told.
void TestAlerts::silentOnesAreNotCounted()
{
    m_alerts.setSilence(id(u"a0"_s), forEver);
    m_alerts.setSilence(id(u"a1"_s), forEver);
    drop(letters(u"a"_s, 3));
    QCOMPARE(wait(gather).value(0).cause, Cause::SingleBot);
}

void TestAlerts::calmRound()
{
    drop({u"a0"_s});
    wait(gather);
    drop({u"a1"_s});
    wait(gather);
    m_alerts.beginCalmRound();
    drop({u"b0"_s});
    up({u"a0"_s});
    up(letters(u"b"_s, 9).mid(1));
    QVERIFY(wait(minute).isEmpty());
    drop({u"b1"_s}, Status::NoAnswer);
    drop({u"b2"_s});
    up({u"a1"_s, u"b2"_s});
    QVERIFY(take().isEmpty());
    m_alerts.endCalmRound(m_now);
    QCOMPARE(m_alerts.nextDue(), std::optional(m_now.monotonicMs));
    const QList<Alert> news = take();
    QCOMPARE(news.size(), 2);
    QCOMPARE(news[0].kind, Kind::Back);
    QCOMPARE(namesOf(news[0].botIds), (QStringList{u"a0"_s, u"a1"_s}));
    QVERIFY(news[0].whileAway);
    QCOMPARE(news[1].kind, Kind::Dropped);
    QCOMPARE(news[1].cause, Cause::SeveralBots);
    QCOMPARE(namesOf(news[1].botIds), (QStringList{u"b0"_s, u"b1"_s}));
    QVERIFY(news[1].whileAway);
    drop({u"b3"_s});
    QVERIFY(!wait(gather).value(0).whileAway);
}

void TestAlerts::calmRoundOfOneCause()
{
    m_alerts.beginCalmRound();
    drop(letters(u"a"_s, 10));
    up(letters(u"b"_s, 10));
    pass(minute);
    m_alerts.endCalmRound(m_now);
    QCOMPARE(take().value(0).cause, Cause::Gateway);
    m_alerts.endCalmRound(m_now); // once is enough
    QVERIFY(take().isEmpty());
}

void TestAlerts::troubles_data()
{
    using Error = GatewayError::Kind;
    QTest::addColumn<QStringList>("gateways");
    QTest::addColumn<Error>("error");
    QTest::addColumn<QStringList>("companies");
    QTest::addColumn<QList<Cause>>("causes");

    QTest::newRow("a gateway") << QStringList{u"z"_s} << Error::TimedOut << QStringList()
                               << QList{Cause::Gateway};
    QTest::newRow("a name is not found")
        << QStringList{u"z"_s} << Error::HostNotFound << QStringList() << QList{Cause::Gateway};
    QTest::newRow("all of several") << QStringList{u"a"_s, u"z"_s} << Error::TimedOut << QStringList()
                                    << QList{Cause::OwnNetwork};
    QTest::newRow("a key") << QStringList() << Error::TimedOut << QStringList{u"b"_s} << QList{Cause::Key};
    QTest::newRow("both") << QStringList{u"z"_s} << Error::TimedOut << QStringList{u"b"_s}
                          << QList{Cause::Key, Cause::Gateway};
    QTest::newRow("a quota") << QStringList{u"z"_s} << Error::QuotaExceeded << QStringList()
                             << QList<Cause>();
    QTest::newRow("quotas everywhere")
        << QStringList{u"a"_s, u"z"_s} << Error::QuotaExceeded << QStringList() << QList<Cause>();
    QTest::newRow("of nobody") << QStringList() << Error::TimedOut << QStringList{u"q"_s} << QList<Cause>();
}

void TestAlerts::troubles()
{
    QFETCH(const QStringList, gateways);
    QFETCH(const GatewayError::Kind, error);
    QFETCH(const QStringList, companies);
    QFETCH(const QList<Cause>, causes);
    pauseCompanies(companies);
    trouble(gateways, error);
    trouble(gateways, error); // said again and again
    const auto open = m_alerts.troubles();
    QList<Cause> found;
    for (const Trouble &trouble : open)
        found.append(trouble.cause);
    QCOMPARE(found, causes);
    const QList<Alert> news = wait(gather);
    found.clear();
    for (const Alert &alert : news) {
        QCOMPARE(alert.kind, Kind::Dropped);
        QCOMPARE(alert.botIds.size(), m_alerts.troubles().at(found.size()).bots);
        found.append(alert.cause);
    }
    QCOMPARE(found, causes);
    QVERIFY(wait(minute).isEmpty());
}

void TestAlerts::unconfirmedChangesNothing()
{
    read(u"z0"_s, Status::NoAnswer);
    trouble({u"z"_s}, GatewayError::Kind::TimedOut, false);
    QVERIFY(m_alerts.troubles().isEmpty());
    read(u"z0"_s, Status::NoAnswer);
    QCOMPARE(down(), QStringList{u"z0"_s});
}

void TestAlerts::troubleTakesItsDrops()
{
    const qint64 since = m_now.wallMs;
    drop(letters(u"a"_s, 2), Status::NoAnswer);
    const quint64 incident = wait(gather).value(0).incident;
    drop({u"a2"_s}, Status::NoAnswer);
    read(u"a3"_s, Status::NoAnswer);
    trouble({u"a"_s});
    QCOMPARE(down(), QStringList());
    QVERIFY(!read(u"a3"_s, Status::NoAnswer));
    QVERIFY(!read(u"a4"_s, Status::NoAnswer));
    QVERIFY(!read(u"a4"_s, Status::NoAnswer));
    const QList<Alert> news = take(); // at once: what was told is no longer true
    QCOMPARE(news.size(), 1);
    QCOMPARE(news.first().cause, Cause::Gateway);
    QCOMPARE(news.first().incident, incident); // in place of what was told
    QCOMPARE(news.first().gatewayAddress, gateway(u"a"_s));
    QCOMPARE(news.first().since, since);
    QCOMPARE(namesOf(news.first().botIds), letters(u"a"_s, 10) + letters(u"b"_s, 10));
    QVERIFY(wait(minute).isEmpty());
    QCOMPARE(down(), QStringList());
}

void TestAlerts::troubleLeavesOtherDrops()
{
    drop({u"a0"_s});
    drop({u"z0"_s}, Status::NoAnswer);
    trouble({u"a"_s});
    QCOMPARE(down(), (QStringList{u"a0"_s, u"z0"_s}));
    const QList<Alert> news = wait(gather);
    QCOMPARE(news.size(), 2);
    QCOMPARE(namesOf(news[0].botIds), (QStringList{u"a0"_s, u"z0"_s}));
    QCOMPARE(news[1].botIds.size(), 19); // a0 was missed already
    drop({u"a1"_s});                     // the gateway answers, and this is what it says
    QCOMPARE(wait(gather).size(), 1);
}

void TestAlerts::troubleTakesTheKeysDrops()
{
    drop({u"a0"_s, u"b0"_s}, Status::KeyRefused);
    pauseCompanies({u"a"_s});
    QCOMPARE(down(), QStringList{u"b0"_s});
    QVERIFY(!read(u"a1"_s, Status::KeyRefused));
    QVERIFY(read(u"b1"_s, Status::KeyRefused));
    const QList<Alert> news = wait(gather + longestDoubt);
    QCOMPARE(news.size(), 2);
    QCOMPARE(news[0].cause, Cause::Key);
    QCOMPARE(news[0].companyId, company(u"a"_s));
    QCOMPARE(namesOf(news[0].botIds), letters(u"a"_s, 10));
}

void TestAlerts::troubleEnds()
{
    const qint64 since = m_now.wallMs;
    trouble({u"z"_s});
    const QList<Alert> news = wait(gather);
    pass(12 * minute - gather);
    trouble({});
    QVERIFY(m_alerts.troubles().isEmpty());
    const QList<Alert> back = take();
    QCOMPARE(back.size(), 1);
    QCOMPARE(back.first().kind, Kind::Back);
    QCOMPARE(back.first().cause, Cause::Gateway);
    QCOMPARE(back.first().incident, news.first().incident);
    QCOMPARE(namesOf(back.first().botIds), letters(u"z"_s, 2));
    QCOMPARE(back.first().since, since);
    QCOMPARE(back.first().lastedMs, 12 * minute);
    QVERIFY(wait(20 * minute).isEmpty());
}

void TestAlerts::shortTroubleIsNothing()
{
    trouble({u"z"_s});
    QVERIFY(wait(gather - 1).isEmpty());
    trouble({});
    QVERIFY(wait(minute).isEmpty());
}

void TestAlerts::stillMissingAfterTheTrouble()
{
    drop({u"z0"_s}, Status::NoAnswer);
    trouble({u"z"_s});
    wait(gather);
    trouble({});
    QVERIFY(read(u"z0"_s, Status::NoAnswer)); // as any other that was connected
    QVERIFY(!read(u"z0"_s, Status::NoAnswer));
    QCOMPARE(down(), QStringList{u"z0"_s});
}

void TestAlerts::troubleBecomesOwnNetwork()
{
    const qint64 since = m_now.wallMs;
    trouble({u"z"_s});
    pass(3'000);
    trouble({u"z"_s, u"a"_s}); // before the first was told
    QList<Alert> news = wait(gather);
    QCOMPARE(news.size(), 1);
    QCOMPARE(news.first().cause, Cause::OwnNetwork);
    QCOMPARE(news.first().since, since);
    QCOMPARE(news.first().botIds.size(), 22);

    init();
    trouble({u"z"_s});
    const quint64 incident = wait(gather).value(0).incident;
    trouble({u"z"_s, u"a"_s}); // after
    news = take();
    QCOMPARE(news.size(), 1);
    QCOMPARE(news.first().kind, Kind::Dropped);
    QCOMPARE(news.first().cause, Cause::OwnNetwork);
    QCOMPARE(news.first().incident, incident);

    // With one gateway alone it is ours where the errors say so.
    m_alerts = Alerts();
    watch({u"a0"_s});
    trouble({u"a"_s}, GatewayError::Kind::TimedOut);
    QCOMPARE(m_alerts.troubles().value(0).cause, Cause::Gateway);
    trouble({u"a"_s}, GatewayError::Kind::NetworkUnreachable);
    QCOMPARE(m_alerts.troubles().value(0).cause, Cause::OwnNetwork);
}

// The other one is told only if it stays away.
void TestAlerts::oneGatewayComesBackFirst()
{
    trouble({u"z"_s, u"a"_s});
    wait(gather);
    trouble({u"z"_s});
    QList<Alert> news = take();
    QCOMPARE(news.size(), 1);
    QCOMPARE(news.first().kind, Kind::Back);
    QCOMPARE(news.first().cause, Cause::OwnNetwork);
    QCOMPARE(namesOf(news.first().botIds), letters(u"a"_s, 10) + letters(u"b"_s, 10));
    news = wait(gather);
    QCOMPARE(news.size(), 1);
    QCOMPARE(news.first().kind, Kind::Dropped);
    QCOMPARE(news.first().cause, Cause::Gateway);
    QCOMPARE(namesOf(news.first().botIds), letters(u"z"_s, 2));
}

void TestAlerts::troubleReminds()
{
    trouble({u"z"_s});
    const quint64 incident = wait(gather).value(0).incident;
    const QList<Alert> news = wait(10 * minute);
    QCOMPARE(news.size(), 1);
    QCOMPARE(news.first().kind, Kind::Reminder);
    QCOMPARE(news.first().incident, incident);
    m_alerts.assumeIncident(incident);
    QVERIFY(m_alerts.troubles().value(0).isAssumed);
    QVERIFY(wait(60 * minute).isEmpty());
    trouble({});
    QCOMPARE(take().size(), 1);

    trouble({u"z"_s});
    wait(gather);
    m_alerts.assume({id(u"z1"_s)}); // by one of its bots
    QVERIFY(wait(60 * minute).isEmpty());
}

void TestAlerts::troubleCountsWhoIsHeard()
{
    watch({u"z0"_s, u"z1"_s, u"a0"_s});
    m_alerts.setSilence(id(u"z0"_s), forEver);
    trouble({u"z"_s});
    QCOMPARE(m_alerts.troubles().value(0).bots, 1);
    QCOMPARE(namesOf(wait(gather).value(0).botIds), QStringList{u"z1"_s});
    trouble({});
    QCOMPARE(namesOf(take().value(0).botIds), QStringList{u"z1"_s});

    m_alerts.setSilence(id(u"z1"_s), forEver); // nobody is left to be told of
    trouble({u"z"_s});
    QVERIFY(wait(30 * minute).isEmpty());
    trouble({});
    QVERIFY(take().isEmpty());
}

// By another address of their company, or by another company.
void TestAlerts::movedBotsLeaveTheTrouble()
{
    trouble({u"a"_s});
    QCOMPARE(wait(gather).value(0).botIds.size(), 20);
    m_moved = {u"b"_s};
    watch(letters(u"a"_s, 10) + letters(u"b"_s, 10));
    trouble({u"a"_s}); // goes on without them
    QCOMPARE(m_alerts.troubles().value(0).bots, 10);
    QVERIFY(m_alerts.isOpen(id(u"a0"_s)) && !m_alerts.isOpen(id(u"b0"_s)));
    QCOMPARE(namesOf(wait(10 * minute).value(0).botIds), letters(u"a"_s, 10));
    drop({u"b0"_s}, Status::NoAnswer); // as any other that was connected
    QCOMPARE(down(), QStringList{u"b0"_s});
    trouble({});
    QCOMPARE(namesOf(take().value(0).botIds), letters(u"a"_s, 10));

    init();
    pauseCompanies({u"b"_s});
    m_moved = {u"b"_s};
    watch(letters(u"b"_s, 10)); // the key is refused there, too, for all that is known
    QCOMPARE(m_alerts.troubles().value(0).bots, 10);
}

void TestAlerts::allHaveMoved_data()
{
    QTest::addColumn<GatewayError::Kind>("error");
    QTest::newRow("from a gateway") << GatewayError::Kind::TimedOut;
    QTest::newRow("while it looked like our network") << GatewayError::Kind::HostNotFound;
}

// Nobody knows whether it is back.
void TestAlerts::allHaveMoved()
{
    QFETCH(const GatewayError::Kind, error);
    watch(letters(u"a"_s, 10));
    trouble({u"a"_s}, error);
    QCOMPARE(wait(gather).size(), 1);
    m_moved = {u"a"_s};
    watch(letters(u"a"_s, 10));
    trouble({});
    QVERIFY(m_alerts.troubles().isEmpty());
    QVERIFY(wait(20 * minute).isEmpty());
}

// What is still wrong there is found anew, and has causes of its own.
void TestAlerts::movedBotsAreDropsNoMore()
{
    drop(letters(u"a"_s, 4));
    QCOMPARE(wait(gather).value(0).cause, Cause::Gateway);
    read(u"a4"_s, Status::NotConfigured);
    m_alerts.noteOwnDeed(id(u"a5"_s)); // and this one nobody has seen since
    m_moved = {u"a"_s};
    watch(letters(u"a"_s, 10));
    QCOMPARE(down(), QStringList());
    QVERIFY(wait(20 * minute).isEmpty());
    for (const QString &name : letters(u"a"_s, 5))
        QVERIFY(read(name, Status::NotConfigured));
    QVERIFY(!read(u"a5"_s, Status::NotConfigured));
    drop({u"a0"_s});
    const QList<Alert> news = wait(gather + longestDoubt);
    QCOMPARE(news.size(), 1);
    QCOMPARE(news.first().cause, Cause::SingleBot);
}

void TestAlerts::nothingWaits()
{
    QVERIFY(!m_alerts.nextDue());
    m_alerts.setSilence(id(u"a0"_s), forEver);
    drop({u"a0"_s});
    QVERIFY(!m_alerts.nextDue());
    drop({u"a1"_s});
    up({u"a1"_s});
    wait(gather);
    QVERIFY(!m_alerts.nextDue());
}

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
