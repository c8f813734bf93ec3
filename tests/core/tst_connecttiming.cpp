#include "core/connectplay.h"

#include <QTest>

using namespace lifty;
using namespace lifty::connectplay;
using namespace Qt::StringLiterals;
using Action = ConnectAction;
using ErrorKind = GatewayError::Kind;

Q_DECLARE_METATYPE(lifty::connectplay::Play)

// When things happen in the connect flow: what the timer is asked for, and what the clocks say.
class TestConnectTiming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstPollIsOneIntervalAfterTheStart();
    void pollIsDueFromWhenTheLastWasSent();
    void neverTwoPollsAtOnce_data();
    void neverTwoPollsAtOnce();
    void preparingEnds();
    void deadlineComesBeforeThePoll();
    void qrEndsSixtySecondsAfterTheFirstQrCode();
    void gracePollsAreTwo();
    void graceEndsWhereTheServerWantsToWait();
    void waitLongerThanTheQrLeavesNoGrace_data();
    void waitLongerThanTheQrLeavesNoGrace();
    void tenMinutesWithoutNetwork_data();
    void tenMinutesWithoutNetwork();
    void gracePollsFollowEveryEnd_data();
    void gracePollsFollowEveryEnd();
    void answerOfThePollInFlightAtTheEndCounts();
    void linkingLastsSixtySeconds();
    void backToTheQrKeepsItsOwnSixtySeconds();
    void pictureBecomesStale();
    void failedPicture();
    void backOff_data();
    void backOff();
    void answerEndsTheBackOff();
    void clocks_data();
    void clocks();
    void wallClockSetBackDelaysNoPoll();
    void tickNeverAsksForItselfAgain_data();
    void tickNeverAsksForItselfAgain();
    void onlyTheAliveWake_data();
    void onlyTheAliveWake();
};

void TestConnectTiming::firstPollIsOneIntervalAfterTheStart()
{
    Play play = preparing();
    QCOMPARE(play.wake(), 5'000);
    QCOMPARE(play.tickAfter(4'999), Action::None);
    QCOMPARE(play.wake(), 1);
    QCOMPARE(play.tickAfter(1), Action::Poll);
}

void TestConnectTiming::pollIsDueFromWhenTheLastWasSent()
{
    Play play = preparing();
    QCOMPARE(play.tickAfter(5'000), Action::Poll);
    play.pass(3'200);
    play.happens(PollAnswered{u"NOT_FOUND"_s});
    QCOMPARE(play.wake(), 1'800);
    QCOMPARE(play.tickAfter(1'799), Action::None);
    QCOMPARE(play.tickAfter(1), Action::Poll);
    // An answer slower than the interval: the next one is due at once.
    play.pass(7'000);
    play.happens(PollAnswered{u"NOT_FOUND"_s});
    QCOMPARE(play.wake(), 0);
    QCOMPARE(play.tick(), Action::Poll);
}

void TestConnectTiming::neverTwoPollsAtOnce_data()
{
    QTest::addColumn<Play>("play");
    QTest::newRow("preparing") << preparing();
    QTest::newRow("QR") << showingQr();
    QTest::newRow("linking") << linking();
    QTest::newRow("expired") << expired();
}

void TestConnectTiming::neverTwoPollsAtOnce()
{
    QFETCH(Play, play);
    QCOMPARE(play.poll(), Action::Poll);
    for (int second = 0; second < 20; ++second)
        QCOMPARE(play.tickAfter(1'000), Action::None);
}

void TestConnectTiming::preparingEnds()
{
    Play play = preparing();
    while (play.now.monotonicMs < play.as<Preparing>().since.monotonicMs + 50'000)
        play.pollSays(u"NOT_FOUND"_s);
    QCOMPARE(play.poll(), Action::Poll);
    QCOMPARE(play.wake(), 5'000); // for the end alone
    play.happens(PollAnswered{u"NOT_FOUND"_s});
    play.tickAfter(4'999);
    QCOMPARE(play.name(), u"Preparing"_s);
    QCOMPARE(play.tickAfter(1), Action::None); // a poll is due just now, too
    QCOMPARE(play.as<Failed>().reason, Failed::Reason::QrNeverCame);
    QCOMPARE(play.wake(), -1);
}

void TestConnectTiming::deadlineComesBeforeThePoll()
{
    Play play = showingQr();
    play.pass(60'000);
    QCOMPARE(play.tick(), Action::None); // the picture goes first
    QCOMPARE(play.name(), u"Expired"_s);
    QCOMPARE(play.wake(), 0);
    QCOMPARE(play.tick(), Action::Poll);
}

void TestConnectTiming::qrEndsSixtySecondsAfterTheFirstQrCode()
{
    Play play = showingQr();
    const qint64 first = play.now.monotonicMs;
    while (play.now.monotonicMs < first + 55'000) {
        QCOMPARE(play.pollSays(u"QRCODE"_s), Action::LoadPicture);
        play.happens(PictureLoaded{}); // no new picture gives more time
    }
    QCOMPARE(play.tickAfter(1'000), Action::None);
    QCOMPARE(play.wake(), 4'000);
    play.tickAfter(3'999);
    QCOMPARE(play.name(), u"ShowingQr"_s);
    QCOMPARE(play.wake(), 1);
    play.tickAfter(1);
    QCOMPARE(play.name(), u"Expired"_s);
}

void TestConnectTiming::gracePollsAreTwo()
{
    Play play = expired();
    int polls = 0;
    while (play.wake() >= 0 && polls < 10) {
        QVERIFY(isAlive(play.state));
        QCOMPARE(play.pollSays(u"QRCODE"_s), Action::None);
        ++polls;
    }
    QCOMPARE(polls, 2);
    QVERIFY(!isAlive(play.state));
    QCOMPARE(play.tickAfter(60'000), Action::None);
}

void TestConnectTiming::graceEndsWhereTheServerWantsToWait()
{
    GatewayError quota = errorOf(ErrorKind::QuotaExceeded, true, 429);
    quota.retryAfter = std::chrono::hours(1);
    Play play = expired();
    play.poll();
    play.happens(PollFailed{quota, 0});
    QVERIFY(!isAlive(play.state));
    QCOMPARE(play.wake(), -1);
}

void TestConnectTiming::waitLongerThanTheQrLeavesNoGrace_data()
{
    QTest::addColumn<Play>("play");
    QTest::addColumn<qint64>("retryAfterMs");
    QTest::addColumn<qint64>("graceMs"); // -1: no grace
    QTest::newRow("QR, a day") << showingQr() << qint64(86'400'000) << qint64(-1);
    QTest::newRow("linking, a day") << linking() << qint64(86'400'000) << qint64(-1);
    // Counted from 5 s after the QR came, so that these end 10 s and a little more after it is over.
    QTest::newRow("QR, no longer than a poll") << showingQr() << qint64(65'000) << qint64(10'000);
    QTest::newRow("QR, a little longer") << showingQr() << qint64(65'001) << qint64(-1);
}

// Else the bot would be taken for one that is being connected, and be left alone by the watch, for that long.
void TestConnectTiming::waitLongerThanTheQrLeavesNoGrace()
{
    QFETCH(Play, play);
    QFETCH(qint64, retryAfterMs);
    QFETCH(qint64, graceMs);
    GatewayError quota = errorOf(ErrorKind::QuotaExceeded, true, 429);
    quota.retryAfter = std::chrono::milliseconds(retryAfterMs);
    play.poll();
    play.happens(PollFailed{quota, 0});
    QCOMPARE(play.tickAfter(55'000), Action::None);
    QCOMPARE(play.name(), u"Expired"_s);
    QCOMPARE(play.wake(), graceMs);
    QCOMPARE(isAlive(play.state), graceMs >= 0);
}

void TestConnectTiming::tenMinutesWithoutNetwork_data()
{
    QTest::addColumn<Play>("play");
    QTest::addColumn<int>("failsAfterSeconds");
    QTest::addColumn<int>("polls");
    QTest::newRow("QR, known at once")
        << showingQr() << 0 << 13; // 11 in its minute, and the two of the grace
    QTest::newRow("QR, into silence") << showingQr() << 10 << 7;
    QTest::newRow("linking, known at once") << linking() << 0 << 13;
}

void TestConnectTiming::tenMinutesWithoutNetwork()
{
    QFETCH(Play, play);
    QFETCH(int, failsAfterSeconds);
    int polls = 0;
    int failsAt = 0;
    for (int second = 1; second <= 600; ++second) {
        if (play.tickAfter(1'000) == Action::Poll) {
            ++polls;
            failsAt = second + failsAfterSeconds;
        }
        if (second == failsAt)
            play.happens(PollFailed{errorOf(ErrorKind::NetworkUnreachable, false), 0});
        QCOMPARE(play.name() == u"Expired", second >= 60);
    }
    QTEST(polls, "polls");
    QVERIFY(!isAlive(play.state));
    QCOMPARE(play.happens(NewQrRequested{}), Action::ReadStatus); // the network is back
}

void TestConnectTiming::gracePollsFollowEveryEnd_data()
{
    QTest::addColumn<Play>("play");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, Play play, const QString &word) {
        QCOMPARE(play.tick(), Action::Poll);
        play.pass(3'000);
        QTest::newRow(name) << play << word;
    };
    const auto after = [](Play play, qint64 ms) {
        play.pass(ms);
        return play;
    };
    row("NOT_FOUND after the QR", after(showingQr(), 5'000), u"NOT_FOUND"_s);
    row("NOT_FOUND while linking", after(linking(), 5'000), u"NOT_FOUND"_s);
    row("QRCODE while linking, its time over", after(linking(), 52'000), u"QRCODE"_s);
    row("QRCODE just when its time is over", after(showingQr(), 57'000), u"QRCODE"_s);
}

void TestConnectTiming::gracePollsFollowEveryEnd()
{
    QFETCH(Play, play);
    QFETCH(QString, word);
    QCOMPARE(play.happens(PollAnswered{word}), Action::None);
    QCOMPARE(play.name(), u"Expired"_s);
    QCOMPARE(play.wake(), 2'000);
    play.pollSays(u"NOT_FOUND"_s);
    QVERIFY(isAlive(play.state));
    play.pollSays(u"NOT_FOUND"_s);
    QVERIFY(!isAlive(play.state));
    QCOMPARE(play.wake(), -1);
}

void TestConnectTiming::answerOfThePollInFlightAtTheEndCounts()
{
    Play play = showingQr();
    play.pass(57'000);
    QCOMPARE(play.tick(), Action::Poll);
    QCOMPARE(play.wake(), 3'000); // for the end alone
    play.tickAfter(3'000);
    QCOMPARE(play.name(), u"Expired"_s);
    QCOMPARE(play.tickAfter(4'000), Action::None); // one at a time here, too
    play.happens(PollAnswered{u"QRCODE"_s});
    play.pollSays(u"QRCODE"_s);
    play.pollSays(u"CONNECTED"_s); // the second grace poll
    QCOMPARE(play.name(), u"Connected"_s);
}

void TestConnectTiming::linkingLastsSixtySeconds()
{
    Play play = linking();
    const qint64 since = play.now.monotonicMs;
    while (play.now.monotonicMs < since + 50'000)
        play.pollSays(u"SYNCING"_s); // another word gives no more time
    QCOMPARE(play.poll(), Action::Poll);
    QCOMPARE(play.wake(), 5'000); // for the end alone
    play.tickAfter(4'999);
    QCOMPARE(play.name(), u"Linking"_s);
    QCOMPARE(play.wake(), 1);
    play.tickAfter(1);
    QCOMPARE(play.name(), u"Expired"_s);
    QCOMPARE(play.as<Expired>().gracePollsLeft, 2);
}

void TestConnectTiming::backToTheQrKeepsItsOwnSixtySeconds()
{
    Play play = linking(); // 5 s after the first QRCODE
    play.pollSays(u"QRCODE"_s);
    QVERIFY(!play.as<ShowingQr>().pictureAt); // the picture from before is not shown again
    play.pass(49'999);
    play.tick();
    QCOMPARE(play.name(), u"ShowingQr"_s);
    play.tickAfter(1);
    QCOMPARE(play.name(), u"Expired"_s);
}

void TestConnectTiming::pictureBecomesStale()
{
    Play play = showingQr();
    QCOMPARE(play.poll(), Action::Poll);
    QCOMPARE(play.wake(), 15'000); // 5 s old, no poll to send
    play.tickAfter(14'999);
    QVERIFY(!play.as<ShowingQr>().pictureStale);
    play.tickAfter(1);
    QVERIFY(play.as<ShowingQr>().pictureStale);
    QCOMPARE(play.wake(), 40'000);

    play.happens(PollAnswered{u"QRCODE"_s});
    QVERIFY(play.as<ShowingQr>().pictureStale); // until a new one is there
    play.happens(PictureLoaded{});
    QVERIFY(!play.as<ShowingQr>().pictureStale);
    QCOMPARE(play.as<ShowingQr>().pictureAt, play.now);
}

void TestConnectTiming::failedPicture()
{
    const GatewayError bad = errorOf(ErrorKind::BadPicture, true, 200);
    Play play = showingQr();
    const Instant loadedAt = play.now;
    play.pass(6'000);
    play.happens(PictureFailed{bad});
    QCOMPARE(play.as<ShowingQr>().pictureTrouble, bad);
    QCOMPARE(play.as<ShowingQr>().pictureAt, loadedAt); // the last good one stays
    QVERIFY(!play.as<ShowingQr>().pictureStale);
    play.pass(14'000);
    play.happens(PictureFailed{bad});
    QVERIFY(play.as<ShowingQr>().pictureStale);
    play.happens(PictureLoaded{});
    QVERIFY(!play.as<ShowingQr>().pictureTrouble);
}

void TestConnectTiming::backOff_data()
{
    QTest::addColumn<double>("jitter");
    QTest::addColumn<qint64>("retryAfterMs");
    QTest::addColumn<qint64>("answeredAfterMs");
    QTest::addColumn<qint64>("nextAfterMs"); // from when the failed one was sent
    const auto row = [](const char *name, double jitter, qint64 retryAfter, qint64 answered, qint64 next) {
        QTest::newRow(name) << jitter << retryAfter << answered << next;
    };
    row("never faster than the interval", 0.0, 0, 100, 5'000);
    row("half way", 0.5, 0, 100, 7'500);
    row("never slower than twice the interval", 0.9999, 0, 100, 9'999);
    row("Retry-After counts from the answer", 0.0, 12'000, 300, 12'300);
    row("Retry-After shorter than the back-off", 0.5, 1'000, 300, 7'500);
    row("Retry-After 0", 0.0, 0, 300, 5'000);
    row("timed out: no faster than when answered", 0.5, 0, 10'000, 10'000);
}

void TestConnectTiming::backOff()
{
    QFETCH(double, jitter);
    QFETCH(qint64, retryAfterMs);
    QFETCH(qint64, answeredAfterMs);
    QFETCH(qint64, nextAfterMs);
    GatewayError error = errorOf(ErrorKind::QuotaExceeded, true, 429);
    if (retryAfterMs > 0)
        error.retryAfter = std::chrono::milliseconds(retryAfterMs);
    Play play = preparing();
    play.poll();
    play.pass(answeredAfterMs);
    play.happens(PollFailed{error, jitter});
    QCOMPARE(play.wake(), nextAfterMs - answeredAfterMs);
    if (play.wake() > 0)
        QCOMPARE(play.tickAfter(play.wake() - 1), Action::None);
    QCOMPARE(play.tickAfter(play.wake()), Action::Poll);
}

void TestConnectTiming::answerEndsTheBackOff()
{
    Play play = preparing();
    play.poll();
    play.happens(PollFailed{lostConnection(), 0.9});
    play.pollSays(u"NOT_FOUND"_s);
    QVERIFY(!play.polling().trouble);
    QCOMPARE(play.wake(), 5'000);
}

void TestConnectTiming::clocks_data()
{
    QTest::addColumn<Play>("play");
    QTest::addColumn<qint64>("monotonicMs");
    QTest::addColumn<qint64>("wallMs");
    QTest::addColumn<QString>("state");
    constexpr qint64 hour = 3'600'000;
    const struct {
        const char *name;
        Play play;
        QString over;
    } states[] = {{"preparing", preparing(), u"Failed"_s},
                  {"QR", showingQr(), u"Expired"_s},
                  {"linking", linking(), u"Expired"_s}};
    for (const auto &[name, play, over] : states) {
        QTest::addRow("%s: both clocks", name) << play << qint64(60'000) << qint64(60'000) << over;
        QTest::addRow("%s: wall clock an hour ahead", name) << play << qint64(1) << hour << over;
        QTest::addRow("%s: wall clock set back by an hour, too early", name)
            << play << qint64(59'999) << 59'999 - hour << play.name();
        QTest::addRow("%s: wall clock set back by an hour", name)
            << play << qint64(60'000) << 60'000 - hour << over;
        QTest::addRow("%s: asleep, the monotonic clock stood still", name)
            << play << qint64(0) << qint64(60'000) << over;
        QTest::addRow("%s: a short sleep", name) << play << qint64(2'000) << qint64(40'000) << play.name();
    }
}

void TestConnectTiming::clocks()
{
    QFETCH(Play, play);
    QFETCH(qint64, monotonicMs);
    QFETCH(qint64, wallMs);
    play.now = {play.now.monotonicMs + monotonicMs, play.now.wallMs + wallMs};
    play.tick();
    QTEST(play.name(), "state");
}

void TestConnectTiming::wallClockSetBackDelaysNoPoll()
{
    Play play = preparing();
    play.now.wallMs -= 3'600'000;
    QCOMPARE(play.wake(), 5'000);
    QCOMPARE(play.tickAfter(5'000), Action::Poll);
    // Nor does one that was set ahead bring a burst of them.
    play.happens(PollAnswered{u"NOT_FOUND"_s});
    play.now.wallMs += 3'600'000;
    QCOMPARE(play.tick(), Action::None);
}

void TestConnectTiming::tickNeverAsksForItselfAgain_data()
{
    QTest::addColumn<Play>("play");
    QTest::newRow("preparing") << preparing();
    QTest::newRow("QR") << showingQr();
    QTest::newRow("linking") << linking();
    QTest::newRow("expired") << expired();
}

// At whatever moment it comes: a tick that changes nothing wants no other one at once.
void TestConnectTiming::tickNeverAsksForItselfAgain()
{
    QFETCH(Play, play);
    for (qint64 monotonicMs = 0; monotonicMs <= 70'000; monotonicMs += 500) {
        for (const qint64 wallOffset : {qint64(0), qint64(30'000), qint64(-3'600'000)}) {
            Play later = play;
            later.now = {play.now.monotonicMs + monotonicMs, play.now.wallMs + monotonicMs + wallOffset};
            later.tick();
            later.tick(); // a deadline first, then the poll that was due with it
            QVERIFY(later.wake() == -1 || later.wake() > 0);
        }
    }
}

void TestConnectTiming::onlyTheAliveWake_data()
{
    QTest::addColumn<Play>("play");
    QTest::addColumn<bool>("alive");
    QTest::addColumn<bool>("wakes");
    const auto row = [](const char *name, const Play &play, bool alive, bool wakes) {
        QTest::newRow(name) << play << alive << wakes;
    };
    row("idle", Play{Idle{}}, false, false);
    row("checking", Play{Checking{}}, false, false);
    row("asking", Play{Asking{}}, false, false);
    row("starting", Play{Starting{}}, true, false);
    row("preparing", preparing(), true, true);
    row("QR", showingQr(), true, true);
    row("linking", linking(), true, true);
    row("expired, grace", expired(), true, true);
    Play lastGrace = expired();
    lastGrace.pollSays(u"QRCODE"_s);
    lastGrace.poll();
    row("expired, last grace poll on its way", lastGrace, true, false);
    lastGrace.happens(PollFailed{lostConnection(), 0});
    row("expired for good", lastGrace, false, false);
    row("unanswered", unanswered(), false, false);
    row("connected", Play{Connected{}}, false, false);
    row("failed", qrNeverCame(), false, false);
}

void TestConnectTiming::onlyTheAliveWake()
{
    QFETCH(Play, play);
    QTEST(isAlive(play.state), "alive");
    QTEST(play.wake() >= 0, "wakes");
}

QTEST_APPLESS_MAIN(TestConnectTiming)
#include "tst_connecttiming.moc"
