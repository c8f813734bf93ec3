#include "core/watchplay.h"

#include <QTest>

#include <cmath>

using namespace lifty;
using namespace lifty::watchplay;
using namespace Qt::StringLiterals;
using ErrorKind = GatewayError::Kind;
using std::chrono::milliseconds;

class TestWatchPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spreadsTheReadsEvenly_data();
    void spreadsTheReadsEvenly();
    void staysEvenAsBotsComeAndGo();
    void staysEvenAfterAllWereReadByHand();
    void noMoreInFlightThanAllowed();
    void mostUrgentFirst();
    void botLeftAloneLosesItsTurn();
    void botThatVanishesFreesItsPlace();
    void roundIsAsLongAsItMustBe_data();
    void roundIsAsLongAsItMustBe();
    void lengthenedRoundStarvesNobodyAndShortensAgain();
    void intervalChangesAtOnce();

    void failureBacksOff_data();
    void failureBacksOff();
    void retryAfter_data();
    void retryAfter();
    void quotaWithoutATimeWaitsToo();
    void noBurstAfterRetryAfter();
    void breaker_data();
    void breaker();
    void oneFailingBotNeverOpensIt();
    void oneProbeAtATime();
    void probesBackOffUntilTheCap();
    void anyAnswerClosesTheBreakerWithoutAStorm();
    void outageOfOneGatewayIsItsOwn();
    void confirmations();
    void confirmationsGoWhereTheGatewayIsSilent();
    void refusedKey_data();
    void refusedKey();
    void refusalThatNamesTheKey_data();
    void refusalThatNamesTheKey();
    void pausedCompanyGoesOn_data();
    void pausedCompanyGoesOn();
    void roundsEnd();
    void roundsEndThoughBotsAreHeldOrGone();
    void calmRound();
    void editedBotKeepsItsPlace();
    void editedBotIsAnotherConnection_data();
    void editedBotIsAnotherConnection();
};

// How many reads each second of [from, from + seconds) got: the fewest and the most.
static std::pair<int, int> readsASecond(const Play &play, qint64 from, int seconds)
{
    QList<int> counts(seconds, 0);
    for (const Asked &read : play.asked) {
        if (read.at >= from && read.at < from + seconds * 1'000)
            ++counts[int((read.at - from) / 1'000)];
    }
    const auto [least, most] = std::minmax_element(counts.cbegin(), counts.cend());
    return {*least, *most};
}

static QList<qint64> timesOf(const Play &play, const QUuid &botId)
{
    QList<qint64> times;
    for (const Asked &read : play.asked) {
        if (read.botId == botId)
            times.append(read.at);
    }
    return times;
}

// Draws the middle: no jitter, and half of the longest back-off.
static WatchPlan calmPlan(const QList<WatchedBot> &bots, qint64 now, const WatchPolicy &policy = {})
{
    WatchPlan plan(policy, [] { return 0.5; });
    plan.setBots(bots, now);
    return plan;
}

static bool nobody(const QUuid &) { return false; }

void TestWatchPlan::spreadsTheReadsEvenly_data()
{
    QTest::addColumn<int>("bots");
    QTest::addColumn<int>("seconds");
    QTest::newRow("1") << 1 << 60;
    QTest::newRow("7") << 7 << 60;
    QTest::newRow("1,000") << 1'000 << 60;
    QTest::newRow("10,000") << 10'000 << 300;
}

void TestWatchPlan::spreadsTheReadsEvenly()
{
    QFETCH(int, bots);
    QFETCH(int, seconds);
    Play play(makeBots(bots), {.interval = std::chrono::seconds(seconds)});
    const qint64 start = play.now, round = seconds * 1'000;
    play.passTo(start + 10 * round);

    const double mean = double(bots) / seconds;
    const auto [least, most] = readsASecond(play, start, seconds * 9 / 10);
    QVERIFY2(least >= int(mean) - 1 && most <= int(mean) + 2, qPrintable(u"%1 to %2"_s.arg(least).arg(most)));
    const auto [leastLater, mostLater] = readsASecond(play, start + 9 * round, seconds); // jitter by now
    QVERIFY2(leastLater >= mean - 5 * std::sqrt(mean) && mostLater <= mean + 5 * std::sqrt(mean) + 1,
             qPrintable(u"%1 to %2"_s.arg(leastLater).arg(mostLater)));

    QCOMPARE_LE(play.mostInFlight, 4);
    for (const WatchedBot &bot : makeBots(bots)) {
        const QList<qint64> times = timesOf(play, bot.id);
        QVERIFY(times.size() >= 9 && times.size() <= 11);
        QVERIFY(times.constFirst() <= start + round);
        for (qsizetype i = 1; i < times.size(); ++i)
            QVERIFY(std::abs(times[i] - times[i - 1] - round) <= round / 10 + 1'000);
        if (bots > 1'000 && bot.id == makeBots(100).constLast().id)
            break; // enough of them
    }
}

void TestWatchPlan::staysEvenAsBotsComeAndGo()
{
    QList<WatchedBot> bots = makeBots(1'500);
    Play play(bots);
    play.pass(90'000);
    QList<WatchedBot> left;
    for (qsizetype i = 0; i < bots.size(); i += 3)
        left.append(bots[i]);
    left += makeBots(500, 1, 1, 5'000);
    play.plan.setBots(left, play.now);
    const qint64 changed = play.now;
    play.pass(120'000);
    const auto [least, most] = readsASecond(play, changed, 60);
    QVERIFY2(least >= 8 && most <= 27, qPrintable(u"%1 to %2"_s.arg(least).arg(most)));
    for (const Asked &read : std::as_const(play.asked))
        QVERIFY(read.at < changed || std::any_of(left.cbegin(), left.cend(), [&read](const WatchedBot &bot) {
                    return bot.id == read.botId;
                }));
}

void TestWatchPlan::staysEvenAfterAllWereReadByHand()
{
    Play play(makeBots(1'000));
    play.pass(90'000);
    const qint64 byHand = play.now;
    for (const WatchedBot &bot : makeBots(1'000))
        play.plan.noteRead(bot.id, answered(), byHand, byHand);
    play.pass(180'000);
    const auto [least, most] = readsASecond(play, byHand + 100'000, 60);
    QVERIFY2(least >= 4 && most <= 30, qPrintable(u"%1 to %2"_s.arg(least).arg(most)));
    for (const WatchedBot &bot : makeBots(1'000)) {
        const QList<qint64> times = timesOf(play, bot.id);
        const auto next =
            std::find_if(times.cbegin(), times.cend(), [byHand](qint64 at) { return at > byHand; });
        // Half a round to one and a half, give or take the jitter.
        QVERIFY(next != times.cend() && *next >= byHand + 27'000 && *next <= byHand + 94'000);
    }
}

void TestWatchPlan::noMoreInFlightThanAllowed()
{
    WatchPlan plan = calmPlan(makeBots(20), 0);
    const QList<WatchPlan::Due> taken = plan.takeDue(60'000, nobody);
    QCOMPARE(taken.size(), 4);
    QVERIFY(!plan.nextDue());
    QVERIFY(plan.takeDue(60'000, nobody).isEmpty());
    plan.noteRead(taken[0].botId, answered(), 60'000, 60'050);
    plan.noteRead(taken[1].botId, failed(), 60'000, 60'050);
    QVERIFY(plan.nextDue().has_value());
    QCOMPARE(plan.takeDue(60'050, nobody).size(), 2);
}

void TestWatchPlan::mostUrgentFirst()
{
    const QList<WatchedBot> bots = makeBots(3, 3, 3); // each at its own gateway
    WatchPlan plan = calmPlan(bots, 0, {.inFlight = 1});
    const QUuid byHand = bots[1].id;
    plan.noteRead(byHand, answered(u"NOT_FOUND"_s), 54'000, 54'000);
    plan.confirm(byHand, 54'000); // due later than the others
    // Places: 0, 0.618 and 0.236 of the round.
    const QUuid order[] = {byHand, bots[2].id, bots[0].id};
    for (int i = 0; i < 3; ++i) {
        const QList<WatchPlan::Due> taken = plan.takeDue(60'000, nobody);
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken[0].botId, order[i]);
        QCOMPARE(taken[0].anew, i == 0);
        plan.noteRead(order[i], answered(), 60'000, 60'000);
    }
    QVERIFY(plan.takeDue(60'000, nobody).isEmpty());
}

void TestWatchPlan::botLeftAloneLosesItsTurn()
{
    const QList<WatchedBot> bots = makeBots(10);
    const QUuid alone = bots[3].id;
    Play play(bots);
    play.leftAlone = {alone};
    play.plan.confirm(alone, play.now);
    play.pass(300'000);
    QVERIFY(timesOf(play, alone).isEmpty());
    QVERIFY(play.plan.roundsEnded() >= 4);
    play.leftAlone.clear();
    play.pass(66'000);
    QVERIFY(!timesOf(play, alone).isEmpty());
    QVERIFY(
        std::none_of(play.asked.cbegin(), play.asked.cend(), [](const Asked &read) { return read.anew; }));
}

void TestWatchPlan::botThatVanishesFreesItsPlace()
{
    const QList<WatchedBot> bots = makeBots(8);
    WatchPlan plan = calmPlan(bots, 0);
    const QList<WatchPlan::Due> taken = plan.takeDue(60'000, nobody);
    QCOMPARE(taken.size(), 4);
    QList<WatchedBot> left = bots;
    left.removeIf([&taken](const WatchedBot &bot) { return bot.id == taken[0].botId; });
    plan.setBots(left, 60'000);
    QCOMPARE(plan.takeDue(60'000, nobody).size(), 1);
    plan.noteRead(taken[0].botId, answered(), 60'000, 60'050); // its answer, after all
    QVERIFY(plan.takeDue(60'050, nobody).isEmpty());
    plan.setBots({}, 60'100);
    QVERIFY(!plan.nextDue());
}

void TestWatchPlan::roundIsAsLongAsItMustBe_data()
{
    QTest::addColumn<int>("bots");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<qint64>("replyMs");
    QTest::addColumn<int>("mostInFlight");
    QTest::addColumn<int>("leastRound");
    QTest::addColumn<int>("longestRound");
    QTest::newRow("1,000 at 50 ms") << 1'000 << 60 << qint64(50) << 4 << 60 << 60;
    QTest::newRow("four are just enough") << 1'000 << 60 << qint64(235) << 4 << 60 << 60;
    QTest::newRow("six are enough") << 1'000 << 60 << qint64(320) << 6 << 60 << 60;
    QTest::newRow("six are not enough") << 1'000 << 60 << qint64(3'000) << 6 << 500 << 600;
    QTest::newRow("10,000 in a minute") << 10'000 << 60 << qint64(50) << 6 << 84 << 100;
    QTest::newRow("10,000 in five") << 10'000 << 300 << qint64(50) << 4 << 300 << 300;
}

void TestWatchPlan::roundIsAsLongAsItMustBe()
{
    QFETCH(int, bots);
    QFETCH(int, seconds);
    QFETCH(qint64, replyMs);
    QFETCH(int, leastRound);
    QFETCH(int, longestRound);
    Play play(makeBots(bots), {.interval = std::chrono::seconds(seconds)});
    play.answer = [replyMs](const Asked &) { return Answer{answered(), replyMs}; };
    play.pass(3'600'000);
    QTEST(play.mostInFlight, "mostInFlight");
    QCOMPARE_GE(play.plan.round(), std::chrono::seconds(leastRound));
    QCOMPARE_LE(play.plan.round(), std::chrono::seconds(longestRound));
    QCOMPARE(play.plan.isLengthened(), leastRound > seconds);
}

void TestWatchPlan::lengthenedRoundStarvesNobodyAndShortensAgain()
{
    const QList<WatchedBot> bots = makeBots(1'000);
    Play play(bots);
    qint64 replyMs = 3'000;
    play.answer = [&replyMs](const Asked &) { return Answer{answered(), replyMs}; };
    const qint64 start = play.now;
    play.passTo(start + 7'200'000);
    const qint64 round = play.plan.round().count();
    for (const WatchedBot &bot : bots) {
        QList<qint64> times = timesOf(play, bot.id);
        times.prepend(start);
        times.append(play.now);
        for (qsizetype i = 1; i < times.size(); ++i)
            QVERIFY2(times[i] - times[i - 1] <= round * 3 / 2,
                     qPrintable(QString::number(times[i] - times[i - 1])));
    }
    replyMs = 50;
    const qint64 quick = play.now;
    play.pass(120'000);
    QVERIFY(!play.plan.isLengthened());
    for (const WatchedBot &bot : bots)
        QVERIFY(timesOf(play, bot.id).constLast() > quick); // nobody waits for the end of the long round
}

void TestWatchPlan::intervalChangesAtOnce()
{
    const QList<WatchedBot> bots = makeBots(100);
    Play play(bots, {.interval = std::chrono::minutes(10)});
    play.pass(1'000'000);
    play.plan.setInterval(std::chrono::seconds(30), play.now);
    QCOMPARE(play.plan.round(), std::chrono::seconds(30));
    qint64 changed = play.now;
    play.pass(60'000);
    for (const WatchedBot &bot : bots) {
        QVERIFY(timesOf(play, bot.id).constLast() > changed);
        const QList<qint64> times = timesOf(play, bot.id);
        QVERIFY(times.constLast() - times[times.size() - 2] <= 34'000 || times[times.size() - 2] < changed);
    }
    play.plan.setInterval(std::chrono::minutes(10), play.now);
    changed = play.now;
    play.pass(600'000);
    const auto [least, most] = readsASecond(play, changed, 600);
    QVERIFY2(most <= 3, qPrintable(QString::number(most)));
}

void TestWatchPlan::failureBacksOff_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<double>("drawn");
    QTest::addColumn<qint64>("laterMs");
    QTest::newRow("none") << 0 << 0.5 << qint64(0);
    QTest::newRow("first") << 1 << 0.5 << qint64(2'000);
    QTest::newRow("second") << 2 << 0.5 << qint64(4'000);
    QTest::newRow("fifth") << 5 << 0.5 << qint64(32'000);
    QTest::newRow("no longer than this") << 20 << 0.5 << qint64(32'000);
    QTest::newRow("nearly all of it") << 3 << 0.75 << qint64(12'000 + 1'500); // and of the jitter
    QTest::newRow("full jitter reaches down to nothing, not below") << 20 << 0.0 << qint64(-3'000);
}

void TestWatchPlan::failureBacksOff()
{
    QFETCH(int, failures);
    QFETCH(double, drawn);
    WatchPlan plan({.failuresToOpen = 100}, [drawn] { return drawn; });
    const QList<WatchedBot> bots = makeBots(1);
    plan.setBots(bots, 0);
    qint64 now = 60'000; // its place
    plan.noteRead(bots[0].id, answered(), now, now);
    for (int i = 0; i < failures; ++i)
        plan.noteRead(bots[0].id, failed(), now, now);
    QTEST(plan.nextDue().value() - now - 60'000, "laterMs");
    plan.noteRead(bots[0].id, answered(), now, now);
    QCOMPARE(plan.nextDue().value() - now - 60'000, qint64((2 * drawn - 1) * 3'000)); // forgiven
}

void TestWatchPlan::retryAfter_data()
{
    QTest::addColumn<LinkStatus>("status");
    QTest::addColumn<qint64>("botWaitsMs");
    QTest::addColumn<qint64>("gatewayWaitsMs");
    constexpr milliseconds aWhile{200'000}, aDay{86'400'000};
    QTest::newRow("the gateway's") << quotaExceeded(aWhile) << qint64(200'000) << qint64(200'000);
    QTest::newRow("a given address's") << quotaExceeded(aWhile, true) << qint64(200'000) << qint64(0);
    QTest::newRow("no longer than ten minutes") << quotaExceeded(aDay) << qint64(600'000) << qint64(600'000);
    QTest::newRow("nor there") << quotaExceeded(aDay, true) << qint64(600'000) << qint64(0);
    QTest::newRow("shorter than the turn") << quotaExceeded(milliseconds(1)) << qint64(0) << qint64(0);
}

void TestWatchPlan::retryAfter()
{
    QFETCH(LinkStatus, status);
    QFETCH(qint64, botWaitsMs);
    QFETCH(qint64, gatewayWaitsMs);
    const QList<WatchedBot> bots = makeBots(20, 2, 2);
    Play play(bots);
    play.pass(100'000);
    const qint64 told = play.now;
    play.plan.noteRead(bots[0].id, status, told, told);
    play.plan.confirm(bots[0].id, told);
    play.passTo(told + 2'000'000);
    qint64 bot = 0, sameGateway = 0, otherGateway = 0;
    for (const Asked &read : std::as_const(play.asked)) {
        if (read.at < told)
            continue;
        const auto watched = std::find_if(bots.cbegin(), bots.cend(),
                                          [&read](const WatchedBot &b) { return b.id == read.botId; });
        qint64 &first = read.botId == bots[0].id                            ? bot
                        : watched->gatewayAddress == bots[0].gatewayAddress ? sameGateway
                                                                            : otherGateway;
        first = first == 0 ? read.at - told : first;
    }
    const qint64 least = std::max(botWaitsMs, qint64(5'000)); // it is to be confirmed
    QVERIFY2(bot >= least && bot <= least + 66'000, qPrintable(QString::number(bot)));
    QVERIFY2(sameGateway >= gatewayWaitsMs && sameGateway <= gatewayWaitsMs + 15'000,
             qPrintable(QString::number(sameGateway)));
    QVERIFY2(otherGateway <= 15'000, qPrintable(QString::number(otherGateway)));
}

// As long as the back-off says, which draws: at a turn every three seconds, one of ten draws shows.
void TestWatchPlan::quotaWithoutATimeWaitsToo()
{
    const QList<WatchedBot> bots = makeBots(20);
    const GatewayError quota{.kind = ErrorKind::QuotaExceeded, .sent = true, .httpStatus = 429};
    qint64 longest = 0;
    for (quint32 seed = 1; seed <= 10; ++seed) {
        Play play(bots, {}, seed);
        play.pass(100'000);
        const qint64 told = play.now;
        for (int i = 0; i < 4; ++i) // not yet a run that opens the breaker
            play.plan.noteRead(bots[0].id, failed(quota), told, told);
        play.asked.clear();
        play.pass(100'000);
        longest = std::max(longest, play.asked.constFirst().at - told);
    }
    QVERIFY2(longest > 15'000 && longest < 50'000, qPrintable(QString::number(longest)));
}

void TestWatchPlan::noBurstAfterRetryAfter()
{
    const QList<WatchedBot> bots = makeBots(1'000);
    Play play(bots);
    play.pass(100'000);
    play.plan.noteRead(bots[0].id, quotaExceeded(milliseconds(120'000)), play.now, play.now);
    const qint64 until = play.now + 120'000;
    play.passTo(until + 60'000);
    const auto [least, most] = readsASecond(play, until, 50);
    QVERIFY2(least >= 15 && most <= 24, qPrintable(u"%1 to %2"_s.arg(least).arg(most)));
}

// What each read finds: Failed, Answered, Key refused, key Missing, Bot unknown, Quota exceeded; the
// gateway's own address is a Wrong one, or it Redirects. Of an address that the gateway gave: refused by us
// (X), its word is no (4, 3), its server is in trouble (5), it has a quota (9), or nothing came back (0).
static LinkStatus found(QChar letter)
{
    const auto ofGivenAddress = [](ErrorKind kind, int code) {
        return failed({.kind = kind, .sent = code > 0, .byGivenAddress = true, .httpStatus = code});
    };
    switch (letter.unicode()) {
    case 'X':
        return ofGivenAddress(ErrorKind::AddressRefused, 0);
    case '4':
        return ofGivenAddress(ErrorKind::NotFound, 404);
    case '3':
        return ofGivenAddress(ErrorKind::Redirected, 302);
    case '5':
        return ofGivenAddress(ErrorKind::ServerError, 503);
    case '9':
        return ofGivenAddress(ErrorKind::QuotaExceeded, 429);
    case '0':
        return ofGivenAddress(ErrorKind::TimedOut, 0);
    case 'W':
        return failed({.kind = ErrorKind::AddressRefused});
    case 'R':
        return failed({.kind = ErrorKind::Redirected, .sent = true, .httpStatus = 302});
    case 'F':
        return failed();
    case 'Q':
        return failed({.kind = ErrorKind::QuotaExceeded, .sent = true, .httpStatus = 429});
    case 'K':
        return keyRefused();
    case 'M':
        return {LinkStatus::Kind::KeyMissing, {}, 1, {}};
    case 'B':
        return failed({.kind = ErrorKind::NotFound, .sent = true, .httpStatus = 404});
    default:
        return answered(u"QRCODE"_s);
    }
}

void TestWatchPlan::breaker_data()
{
    QTest::addColumn<int>("bots");
    QTest::addColumn<QString>("reads");
    QTest::addColumn<bool>("open");
    QTest::newRow("four failures") << 20 << u"FFFF"_s << false;
    QTest::newRow("five") << 20 << u"FFFFF"_s << true;
    QTest::newRow("five of a kind or not") << 20 << u"FQFQF"_s << true;
    QTest::newRow("an answer in between") << 20 << u"FFFFAFFFF"_s << false;
    QTest::newRow("a refused key is an answer") << 20 << u"FFFFKFFFF"_s << false;
    QTest::newRow("an unknown bot is one") << 20 << u"FFFFBFFFF"_s << false;
    QTest::newRow("a missing key is nothing") << 20 << u"FFFFMF"_s << true;
    QTest::newRow("a missing key is no failure") << 20 << u"MMMMM"_s << false;
    QTest::newRow("two bots, and no more there") << 2 << u"FFFFF"_s << true;
    QTest::newRow("one bot, and no more there") << 1 << u"FFFFF"_s << true;
    QTest::newRow("answered again") << 20 << u"FFFFFFFA"_s << false;
    QTest::newRow("given addresses that we refuse") << 20 << u"XXXXXXXX"_s << false;
    QTest::newRow("given addresses that say no") << 20 << u"44444444"_s << false;
    QTest::newRow("given addresses that lead elsewhere") << 20 << u"33333333"_s << false;
    QTest::newRow("the gateway gave one") << 20 << u"FFFFXFFFF"_s << false;
    QTest::newRow("whose word is no") << 20 << u"FFFF4FFFF"_s << false;
    QTest::newRow("given addresses in trouble") << 20 << u"5555F"_s << true;
    QTest::newRow("with a quota") << 20 << u"9999F"_s << true;
    QTest::newRow("without an answer") << 20 << u"0000F"_s << true;
    QTest::newRow("the gateway's own address is refused") << 20 << u"WWWWF"_s << true;
    QTest::newRow("it leads elsewhere itself") << 20 << u"RRRRF"_s << true;
}

void TestWatchPlan::breaker()
{
    QFETCH(int, bots);
    QFETCH(QString, reads);
    QFETCH(bool, open);
    const QList<WatchedBot> watched = makeBots(bots);
    WatchPlan plan = calmPlan(watched, 0);
    for (qsizetype i = 0; i < reads.size(); ++i)
        plan.noteRead(watched[i % bots].id, found(reads[i]), 1'000, 1'000);
    QCOMPARE(!plan.outages().isEmpty(), open);
    if (!open)
        return;
    QCOMPARE(plan.outages().constFirst().gatewayAddress, watched[0].gatewayAddress);
    QCOMPARE(plan.outages().constFirst().kind, ErrorKind::TimedOut);
    QVERIFY(!plan.outages().constFirst().isConfirmed); // reads by hand are no probes
    plan.setBots({}, 2'000);
    QVERIFY(plan.outages().isEmpty());
}

void TestWatchPlan::oneFailingBotNeverOpensIt()
{
    const QList<WatchedBot> bots = makeBots(10);
    Play play(bots);
    play.answer = [&bots](const Asked &read) {
        return read.botId == bots[4].id ? Answer{failed(), 10'000} : Answer();
    };
    bool opened = false;
    play.heard = [&](const Asked &, const LinkStatus &status) {
        opened = opened || !play.plan.outages().isEmpty();
        if (status.kind == LinkStatus::Kind::NoAnswer)
            play.plan.confirm(bots[4].id, play.now);
    };
    play.pass(86'400'000);
    QVERIFY(!opened);
    QVERIFY(!play.plan.isLengthened());
}

void TestWatchPlan::oneProbeAtATime()
{
    Play play(makeBots(100));
    play.answer = [](const Asked &) { return Answer{failed(), 10'000}; };
    QList<WatchPlan::Outage> first;
    qsizetype before = 0;
    play.heard = [&](const Asked &, const LinkStatus &) {
        if (first.isEmpty()) {
            first = play.plan.outages();
            before = play.asked.size();
        }
    };
    play.pass(1'800'000);
    QCOMPARE(first.size(), 1);
    QVERIFY(!first[0].isConfirmed);
    QVERIFY(play.plan.outages().constFirst().isConfirmed);
    const QList<Asked> probes = play.asked.mid(before);
    QVERIFY2(probes.size() >= 20 && probes.size() <= 100, qPrintable(QString::number(probes.size())));
    QSet<QUuid> probed;
    for (qsizetype i = 0; i < probes.size(); ++i) {
        QVERIFY(!probes[i].anew);
        QVERIFY(i == 0 || probes[i].at - probes[i - 1].at >= 11'000); // its time-out, and a second
        probed.insert(probes[i].botId);
    }
    QVERIFY(probed.size() >= std::min(probes.size(), qsizetype(90))); // overdue longest: each in its turn
    QVERIFY(!play.plan.isLengthened());                               // nobody else is waiting
}

void TestWatchPlan::probesBackOffUntilTheCap()
{
    for (const double drawn : {0.0, 0.5, 0.75}) {
        WatchPlan plan({}, [drawn] { return drawn; });
        const QList<WatchedBot> bots = makeBots(1'000);
        plan.setBots(bots, 0);
        qint64 now = 60'000;
        for (int i = 0; i < 5; ++i)
            plan.noteRead(bots[i].id, failed(), now, now);
        QList<qint64> waits;
        for (int probe = 0; probe < 7; ++probe) {
            waits.append(plan.nextDue().value() - now);
            now = plan.nextDue().value();
            QVERIFY(plan.takeDue(now - 1, nobody).isEmpty());
            const QList<WatchPlan::Due> taken = plan.takeDue(now, nobody);
            QCOMPARE(taken.size(), 1);
            QVERIFY(!plan.nextDue());
            QVERIFY(plan.takeDue(now + 3'600'000, nobody).isEmpty());
            plan.noteRead(bots[999].id, failed(), now, now); // by hand, meanwhile
            now += 10'000;
            plan.noteRead(taken[0].botId, failed(), now - 10'000, now);
        }
        QList<qint64> expected;
        for (const qint64 longest : {2'000, 4'000, 8'000, 16'000, 32'000, 64'000, 64'000})
            expected.append(std::max(qint64(1'000), qint64(double(longest) * drawn)));
        QCOMPARE(waits, expected);
    }
}

void TestWatchPlan::anyAnswerClosesTheBreakerWithoutAStorm()
{
    const QList<WatchedBot> bots = makeBots(1'000);
    Play play(bots);
    bool isOut = true;
    play.answer = [&isOut](const Asked &) { return isOut ? Answer{failed(), 10'000} : Answer(); };
    play.pass(1'200'000);
    isOut = false;
    qint64 closed = 0;
    play.heard = [&](const Asked &, const LinkStatus &status) {
        if (closed == 0 && status.kind == LinkStatus::Kind::Connected)
            closed = play.now;
    };
    play.mostInFlight = 0;
    play.pass(180'000);
    QVERIFY(closed > 0 && play.plan.outages().isEmpty());
    const auto [least, most] = readsASecond(play, closed, 50);
    QVERIFY2(least >= 14 && most <= 24, qPrintable(u"%1 to %2"_s.arg(least).arg(most)));
    QVERIFY(!play.plan.isLengthened());
    QCOMPARE_LE(play.mostInFlight, 4);
    for (const WatchedBot &bot : bots) {
        const QList<qint64> times = timesOf(play, bot.id);
        QVERIFY(std::any_of(times.cbegin(), times.cend(),
                            [closed](qint64 at) { return at >= closed - 50 && at <= closed + 61'000; }));
    }
}

void TestWatchPlan::outageOfOneGatewayIsItsOwn()
{
    const QList<WatchedBot> bots = makeBots(300, 3, 3);
    QHash<QUuid, QString> gatewayOf;
    for (const WatchedBot &bot : bots)
        gatewayOf.insert(bot.id, bot.gatewayAddress);
    const QString silent = bots[0].gatewayAddress;
    Play play(bots);
    play.pass(120'000);
    play.answer = [&](const Asked &read) {
        return gatewayOf[read.botId] == silent ? Answer{failed(), 10'000} : Answer();
    };
    const qint64 fell = play.now;
    play.pass(1'200'000);
    QCOMPARE(play.plan.outages().size(), 1);
    QCOMPARE(play.plan.outages().constFirst().gatewayAddress, silent);
    QVERIFY(!play.plan.isLengthened());
    for (const WatchedBot &bot : bots) {
        const QList<qint64> times = timesOf(play, bot.id);
        if (bot.gatewayAddress == silent) {
            QVERIFY(times.size() < 8);
            continue;
        }
        for (qsizetype i = 1; i < times.size(); ++i)
            QVERIFY2(times[i] - times[i - 1] <= (times[i] < fell + 120'000 ? 120'000 : 70'000),
                     qPrintable(QString::number(times[i] - times[i - 1])));
    }
}

void TestWatchPlan::confirmations()
{
    const QList<WatchedBot> bots = makeBots(4);
    WatchPlan plan = calmPlan(bots, 0);
    const QUuid fallen = bots[1].id; // its place is at 37 s
    plan.confirm(fallen, 1'000);
    plan.confirm(idOf("unknown", 1), 1'000);
    QCOMPARE(plan.nextDue(), std::optional<qint64>(6'000));
    QVERIFY(plan.takeDue(5'999, nobody).isEmpty());
    const QList<WatchPlan::Due> taken = plan.takeDue(6'000, nobody);
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken[0].botId, fallen);
    QVERIFY(taken[0].anew);
    plan.confirm(fallen, 6'010); // is being read
    plan.noteRead(fallen, answered(u"NOT_FOUND"_s), 6'000, 6'050);
    QVERIFY(plan.nextDue().value() > 11'100);

    plan.confirm(fallen, 7'000);
    plan.noteRead(fallen, answered(), 8'000, 8'000); // by hand: this was the second look
    QVERIFY(plan.nextDue().value() > 13'000);
}

void TestWatchPlan::confirmationsGoWhereTheGatewayIsSilent()
{
    const QList<WatchedBot> bots = makeBots(20);
    WatchPlan plan = calmPlan(bots, 0);
    plan.confirm(bots[0].id, 100);
    for (int i = 5; i < 10; ++i)
        plan.noteRead(bots[i].id, failed(), 100, 100);
    plan.confirm(bots[1].id, 100);
    const QList<WatchPlan::Due> taken = plan.takeDue(120'000, nobody);
    QCOMPARE(taken.size(), 1);
    QVERIFY(!taken[0].anew);
    plan.noteRead(taken[0].botId, answered(), 120'000, 120'050);
    for (const WatchPlan::Due &due : plan.takeDue(200'000, nobody))
        QVERIFY(!due.anew);
}

void TestWatchPlan::refusedKey_data()
{
    QTest::addColumn<QString>("reads"); // bot and what was found
    QTest::addColumn<bool>("paused");
    QTest::newRow("one bot's own") << u"0K 0K 0K"_s << false;
    QTest::newRow("two bots") << u"0K 2K"_s << true;
    QTest::newRow("a third was answered in between") << u"0K 4A 2K"_s << false;
    QTest::newRow("an unknown bot is an answer") << u"0K 4B 2K"_s << false;
    QTest::newRow("no answer is none") << u"0K 4F 2K"_s << true;
    QTest::newRow("nor a missing key") << u"0K 4M 2K"_s << true;
    QTest::newRow("another company's bot") << u"0K 1K"_s << false;
    QTest::newRow("another company's answer") << u"0K 1A 2K"_s << true;
    QTest::newRow("answered afterwards") << u"0K 2K 0A"_s << false;
}

void TestWatchPlan::refusedKey()
{
    QFETCH(QString, reads);
    QFETCH(bool, paused);
    const QList<WatchedBot> bots = makeBots(6, 2);
    WatchPlan plan = calmPlan(bots, 0);
    for (const QString &read : reads.split(u' '))
        plan.noteRead(bots[read[0].digitValue()].id, found(read[1]), 1'000, 1'000);
    QCOMPARE(plan.pausedCompanies().contains(bots[0].companyId), paused);
    QVERIFY(!plan.pausedCompanies().contains(bots[1].companyId));
}

void TestWatchPlan::refusalThatNamesTheKey_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("paused");
    QTest::newRow("Google's") << u"API key not valid. Please pass a valid API key."_s << true;
    QTest::newRow("reason") << u"API_KEY_INVALID"_s << true;
    QTest::newRow("one word") << u"the ApiKey expired"_s << true;
    QTest::newRow("something else") << u"Permission denied on this bot"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestWatchPlan::refusalThatNamesTheKey()
{
    QFETCH(QString, message);
    const QList<WatchedBot> bots = makeBots(6, 2);
    WatchPlan plan = calmPlan(bots, 0);
    plan.noteRead(bots[0].id, keyRefused(message), 1'000, 1'000);
    QTEST(plan.pausedCompanies().contains(bots[0].companyId), "paused");
}

void TestWatchPlan::pausedCompanyGoesOn_data()
{
    QTest::addColumn<QString>("read"); // by hand; none: the key is changed
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("key changed") << QString() << true;
    QTest::newRow("answered") << u"A"_s << true;
    QTest::newRow("unknown bot") << u"B"_s << true;
    QTest::newRow("refused again") << u"K"_s << false;
    QTest::newRow("no answer") << u"F"_s << false;
    QTest::newRow("key missing") << u"M"_s << false;
}

void TestWatchPlan::pausedCompanyGoesOn()
{
    QFETCH(QString, read);
    QFETCH(bool, goesOn);
    const QList<WatchedBot> bots = makeBots(600, 2);
    Play play(bots);
    play.pass(90'000);
    play.plan.noteRead(bots[0].id, keyRefused(u"API key not valid"_s), play.now, play.now);
    const auto readsOfCompany = [&play, &bots](qint64 from) {
        QSet<QUuid> read;
        for (const Asked &asked : std::as_const(play.asked)) {
            if (asked.at > from)
                read.insert(asked.botId);
        }
        return std::count_if(bots.cbegin(), bots.cend(), [&](const WatchedBot &bot) {
            return bot.companyId == bots[0].companyId && read.contains(bot.id);
        });
    };
    const qint64 paused = play.now;
    play.pass(600'000);
    QCOMPARE(readsOfCompany(paused), 0);

    const qint64 deed = play.now;
    if (read.isEmpty())
        play.plan.noteKeyChanged(bots[0].companyId, deed);
    else
        play.plan.noteRead(bots[0].id, found(read[0]), deed, deed);
    play.pass(61'000);
    QCOMPARE(play.plan.pausedCompanies().isEmpty(), goesOn);
    QVERIFY(readsOfCompany(deed) >= (goesOn ? 299 : 0) && readsOfCompany(deed) <= (goesOn ? 300 : 0));
    QCOMPARE_LE(readsASecond(play, deed, 60).second, 25);
}

void TestWatchPlan::roundsEnd()
{
    Play play(makeBots(100));
    play.pass(59'000);
    QCOMPARE(play.plan.roundsEnded(), 0);
    play.pass(601'000);
    QVERIFY(play.plan.roundsEnded() >= 9 && play.plan.roundsEnded() <= 11);
}

void TestWatchPlan::roundsEndThoughBotsAreHeldOrGone()
{
    QList<WatchedBot> bots = makeBots(200, 4, 2);
    Play play(bots);
    bool isOut = true;
    play.answer = [&](const Asked &read) {
        const bool isSilent = std::any_of(bots.cbegin(), bots.cend(), [&read](const WatchedBot &bot) {
            return bot.id == read.botId && bot.gatewayAddress == u"https://1.example";
        });
        return isOut && isSilent ? Answer{failed(), 1'000} : Answer();
    };
    play.leftAlone = {bots[4].id};
    play.plan.noteRead(bots[0].id, keyRefused(u"API key"_s), play.now, play.now);
    play.pass(610'000);
    QVERIFY2(play.plan.roundsEnded() >= 8, qPrintable(QString::number(play.plan.roundsEnded())));
    bots.resize(100);
    play.plan.setBots(bots, play.now);
    int before = play.plan.roundsEnded();
    play.pass(610'000);
    QVERIFY(play.plan.roundsEnded() >= before + 8 && play.plan.roundsEnded() <= before + 12);

    // Nobody left who could have a turn, and then everybody.
    play.plan.noteRead(bots[2].id, keyRefused(u"API key"_s), play.now, play.now);
    before = play.plan.roundsEnded();
    play.pass(610'000);
    QCOMPARE_LE(play.plan.roundsEnded(), before + 1);
    isOut = false;
    play.pass(610'000);
    QVERIFY(play.plan.roundsEnded() >= before + 7);
}

void TestWatchPlan::calmRound()
{
    const QList<WatchedBot> bots = makeBots(1'000, 2, 2);
    Play play(bots);
    play.pass(120'000);
    while (play.inFlight() > 0)
        play.pass(10);
    for (int i = 0; i < 10; i += 2)
        play.plan.noteRead(bots[i].id, failed(), play.now, play.now);
    QCOMPARE(play.plan.outages().size(), 1);
    play.plan.confirm(bots[1].id, play.now);
    play.plan.noteRead(bots[3].id, quotaExceeded(milliseconds(500'000), true), play.now, play.now);
    play.now += 300'000; // asleep
    const qint64 woke = play.now;
    play.plan.beginCalmRound(woke);
    QCOMPARE(play.plan.outages().size(), 1); // a silent gateway has yet to answer
    play.passTo(woke + 63'000);
    QVERIFY(play.plan.outages().isEmpty());
    QCOMPARE(readsASecond(play, woke, 2).second, 0);
    QCOMPARE_LE(readsASecond(play, woke, 55).second, 24);
    for (const WatchedBot &bot : bots)
        QCOMPARE(timesOf(play, bot.id).constLast() > woke, bot.id != bots[3].id);
    play.passTo(woke + 270'000);
    QVERIFY(timesOf(play, bots[3].id).constLast() >= woke + 200'000);
    QVERIFY(
        std::none_of(play.asked.cbegin(), play.asked.cend(), [](const Asked &read) { return read.anew; }));
}

void TestWatchPlan::editedBotKeepsItsPlace()
{
    QList<WatchedBot> bots = makeBots(2);
    WatchPlan plan = calmPlan(bots, 0, {.inFlight = 1});
    const qint64 place = 37'082; // the second one's
    for (int i = 0; i < 5; ++i)
        plan.noteRead(bots[1].id, failed(), 1'000, 1'000);
    QCOMPARE(plan.outages().size(), 1);
    bots.removeFirst();
    bots[0].gatewayAddress = u"https://elsewhere.example"_s;
    plan.setBots(bots, 2'000);
    QCOMPARE(plan.nextDue(), std::optional(place));
    QCOMPARE(plan.takeDue(place, nobody).size(), 1);

    bots[0].companyId = idOf("company", 7); // while it is being read
    plan.setBots(bots, place + 10);
    plan.noteRead(bots[0].id, answered(), place, place + 50);
    QCOMPARE(plan.nextDue().value(), place + 60'000);
}

void TestWatchPlan::editedBotIsAnotherConnection_data()
{
    QTest::addColumn<WatchedBot>("edited");
    QTest::addColumn<bool>("isAnother");
    const WatchedBot bot = makeBots(1).constFirst();
    const auto with = [&bot](auto member, const auto &value) {
        WatchedBot edited = bot;
        edited.*member = value;
        return edited;
    };
    QTest::newRow("its name") << bot << false;
    QTest::newRow("token") << with(&WatchedBot::token, u"another"_s) << true;
    QTest::newRow("company") << with(&WatchedBot::companyId, idOf("company", 7)) << true;
    QTest::newRow("gateway") << with(&WatchedBot::gatewayAddress, u"https://elsewhere.example"_s) << true;
}

// What the old one was told to wait, and its failures, do not hold the new one up.
void TestWatchPlan::editedBotIsAnotherConnection()
{
    QFETCH(WatchedBot, edited);
    QFETCH(bool, isAnother);
    const WatchedBot bot = makeBots(1).constFirst();
    for (const LinkStatus &status : {quotaExceeded(milliseconds(500'000), true), failed()}) {
        WatchPlan plan = calmPlan({bot}, 0, {.failuresToOpen = 100});
        for (int i = 0; i < 10; ++i)
            plan.noteRead(bot.id, status, 1'000, 1'000);
        const auto before = plan.nextDue();
        QCOMPARE_GT(before.value(), 61'000);
        plan.setBots({edited}, 2'000);
        QCOMPARE(plan.nextDue(), isAnother ? std::optional<qint64>(60'000) : before);
        if (!isAnother)
            continue;
        // Nor when it fails for the first time.
        plan.noteRead(bot.id, failed(), 60'000, 60'000);
        QCOMPARE(plan.nextDue(), std::optional<qint64>(122'000));
    }
}

QTEST_GUILESS_MAIN(TestWatchPlan)
#include "tst_watchplan.moc"
