#include "core/connectplay.h"

#include <QTest>

using namespace lifty;
using namespace lifty::connectplay;
using namespace Qt::StringLiterals;
using Action = ConnectAction;
using Kind = LinkStatus::Kind;
using Reason = Asking::Reason;
using ErrorKind = GatewayError::Kind;

Q_DECLARE_METATYPE(lifty::connectplay::Play)

// What happens next, whatever the clock says. Deadlines and delays: tst_connecttiming.
class TestConnectFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void begins_data();
    void begins();
    void statusIsReadBeforeTheStart_data();
    void statusIsReadBeforeTheStart();
    void confirmingStartsPastTheQuestion_data();
    void confirmingStartsPastTheQuestion();
    void startEnds_data();
    void startEnds();
    void earlierStartAsks();
    void startWithoutKeyOrRecord();
    void unansweredStart_data();
    void unansweredStart();
    void unansweredStartIsTriedAgainOnPurposeOnly();
    void words_data();
    void words();
    void otherNumbersConnectedIsIgnoredUntilTheFirstQrCode();
    void wordsAreKeptAsTheServerWroteThem();
    void newQr_data();
    void newQr();
    void newQrWithoutAStatus();
    void failuresAreTriedAgain_data();
    void failuresAreTriedAgain();
    void startIsPossibleWhereTheStatusIsNot();
    void pollFailureIsNeverTheEnd_data();
    void pollFailureIsNeverTheEnd();
    void nothingElseMoves_data();
    void nothingElseMoves();
};

static LinkStatus statusOf(Kind kind, qint64 checkedAt = 0)
{
    return {kind, kind == Kind::Other ? u"STARTING"_s : QString(), checkedAt, {}};
}

static LinkStatus failedStatus(ErrorKind kind = ErrorKind::TimedOut)
{
    return LinkStatus::fromError(errorOf(kind), 0);
}

void TestConnectFlow::begins_data()
{
    QTest::addColumn<Kind>("lastKnown");
    QTest::addColumn<qint64>("ageMs");
    QTest::addColumn<QString>("state");
    QTest::addColumn<Action>("action");
    const auto row = [](const char *name, Kind kind, qint64 ageMs, const QString &state, Action action) {
        QTest::newRow(name) << kind << ageMs << state << action;
    };
    row("not configured, fresh", Kind::NotConfigured, 60'000, u"Starting"_s, Action::Start);
    row("unknown word, fresh", Kind::Other, 0, u"Starting"_s, Action::Start);
    row("connected, fresh", Kind::Connected, 4'000, u"Asking"_s, Action::None);
    row("foreign QR, fresh", Kind::AwaitingScan, 4'000, u"Asking"_s, Action::None);
    row("not configured, too old", Kind::NotConfigured, 60'001, u"Checking"_s, Action::ReadStatus);
    row("connected, too old", Kind::Connected, 60'001, u"Checking"_s, Action::ReadStatus);
    row("from the future: the clock was set back", Kind::NotConfigured, -1, u"Checking"_s,
        Action::ReadStatus);
    for (const Kind kind :
         {Kind::NotChecked, Kind::NoAnswer, Kind::KeyRefused, Kind::KeyMissing, Kind::BotNotFound})
        row(qPrintable(u"no word of the server: %1"_s.arg(int(kind))), kind, 0, u"Checking"_s,
            Action::ReadStatus);
}

void TestConnectFlow::begins()
{
    QFETCH(Kind, lastKnown);
    QFETCH(qint64, ageMs);
    Play play;
    QTEST(play.happens(Begin{statusOf(lastKnown, play.now.wallMs - ageMs)}), "action");
    QTEST(play.name(), "state");
}

void TestConnectFlow::statusIsReadBeforeTheStart_data()
{
    QTest::addColumn<LinkStatus>("found");
    QTest::addColumn<QString>("state");
    QTest::addColumn<Action>("action");
    const auto row = [](const char *name, const LinkStatus &found, const QString &state, Action action) {
        QTest::newRow(name) << found << state << action;
    };
    row("not configured", statusOf(Kind::NotConfigured), u"Starting"_s, Action::Start);
    row("unknown word", statusOf(Kind::Other), u"Starting"_s, Action::Start);
    row("connected", statusOf(Kind::Connected), u"Asking"_s, Action::None);
    row("a colleague's QR", statusOf(Kind::AwaitingScan), u"Asking"_s, Action::None);
    row("no answer", failedStatus(), u"Failed"_s, Action::None);
    row("key refused", failedStatus(ErrorKind::Forbidden), u"Failed"_s, Action::None);
    row("unknown bot", failedStatus(ErrorKind::NotFound), u"Failed"_s, Action::None);
}

void TestConnectFlow::statusIsReadBeforeTheStart()
{
    QFETCH(LinkStatus, found);
    Play play{Checking{}};
    QTEST(play.happens(StatusRead{found}), "action");
    QTEST(play.name(), "state");
    if (found.error) {
        QCOMPARE(play.as<Failed>().reason, Failed::Reason::CheckFailed);
        QCOMPARE(play.as<Failed>().error, found.error);
    }
    if (play.name() == u"Asking")
        QCOMPARE(play.as<Asking>().reason,
                 found.kind == Kind::Connected ? Reason::AlreadyConnected : Reason::ForeignQr);
}

void TestConnectFlow::confirmingStartsPastTheQuestion_data()
{
    QTest::addColumn<Kind>("found");
    QTest::newRow("already connected") << Kind::Connected;
    QTest::newRow("a colleague's QR") << Kind::AwaitingScan;
}

void TestConnectFlow::confirmingStartsPastTheQuestion()
{
    QFETCH(Kind, found);
    Play play{Checking{}};
    play.happens(StatusRead{statusOf(found)});
    QCOMPARE(play.happens(Confirmed{}), Action::Start);
    QVERIFY(play.as<Starting>().otherNumber);
    QVERIFY(!play.as<Starting>().confirmed);
}

void TestConnectFlow::startEnds_data()
{
    QTest::addColumn<GatewayError>("error");
    QTest::addColumn<QString>("state");
    const auto row = [](const char *name, const GatewayError &error, const QString &state) {
        QTest::newRow(name) << error << state;
    };
    const QString unknown = u"StartUnanswered"_s;
    row("deadline passed", errorOf(ErrorKind::TimedOut), unknown);
    row("connection dropped", lostConnection(), unknown);
    row("500", errorOf(ErrorKind::ServerError, true, 500), unknown);
    row("503", errorOf(ErrorKind::ServerError, true, 503), unknown);
    row("504", errorOf(ErrorKind::GatewayTimedOut, true, 504), unknown);
    row("302", errorOf(ErrorKind::Redirected, true, 302), unknown);
    row("200 with a body of no use", errorOf(ErrorKind::BadAnswer, true, 200), unknown);
    row("200 with too much body", errorOf(ErrorKind::TooLarge, true, 200), unknown);
    row("204", errorOf(ErrorKind::BadAnswer, true, 204), unknown);

    const QString no = u"Failed"_s;
    row("400", errorOf(ErrorKind::BadRequest, true, 400), no);
    row("401", errorOf(ErrorKind::Unauthorized, true, 401), no);
    row("403", errorOf(ErrorKind::Forbidden, true, 403), no);
    row("404", errorOf(ErrorKind::NotFound, true, 404), no);
    row("429", errorOf(ErrorKind::QuotaExceeded, true, 429), no);
    row("host not found", errorOf(ErrorKind::HostNotFound, false), no);
    row("connection refused", errorOf(ErrorKind::ConnectionRefused, false), no);
    row("TLS failed", errorOf(ErrorKind::TlsUntrusted, false), no);
    row("deadline passed before anything left", errorOf(ErrorKind::TimedOut, false), no);
}

void TestConnectFlow::startEnds()
{
    QFETCH(GatewayError, error);
    const QUuid attempt = QUuid::createUuid();
    Play play{Starting{true, {}}};
    QCOMPARE(play.happens(StartFailed{error, attempt}), Action::None);
    QTEST(play.name(), "state");
    if (const auto *unknown = std::get_if<StartUnanswered>(&play.state)) {
        QCOMPARE(unknown->error, error);
        QCOMPARE(unknown->attemptId, attempt);
    } else {
        QCOMPARE(play.as<Failed>().reason, Failed::Reason::NotStarted);
        QCOMPARE(play.as<Failed>().error, error);
    }
    QCOMPARE(play.wake(), -1); // nothing happens by itself
}

void TestConnectFlow::earlierStartAsks()
{
    const StartRecord earlier{QUuid::createUuid(), QUuid::createUuid(), 1, StartRecord::Outcome::Sent};
    Play play{Starting{}};
    QCOMPARE(play.happens(StartRefused{earlier}), Action::None);
    QCOMPARE(play.as<Asking>().reason, Reason::EarlierStart);
    QCOMPARE(play.as<Asking>().earlier, earlier);

    QCOMPARE(play.happens(Confirmed{}), Action::Start);
    QCOMPARE(play.as<Starting>().confirmed, earlier.attemptId);
    // Whoever's CONNECTED comes now is the success of one of our own starts.
    QVERIFY(!play.as<Starting>().otherNumber);
}

void TestConnectFlow::startWithoutKeyOrRecord()
{
    for (const ConnectState &state : {ConnectState(Checking{}), ConnectState(Starting{})}) {
        Play play{state};
        QCOMPARE(play.happens(KeyNotFound{}), Action::None);
        QCOMPARE(play.as<Failed>().reason, Failed::Reason::KeyMissing);
    }
    Play play{Starting{}};
    const StoreError full{StoreError::Kind::Full, {}, {}};
    QCOMPARE(play.happens(StartNotRecorded{full}), Action::None);
    QCOMPARE(play.as<Failed>().reason, Failed::Reason::NotRecorded);
    QCOMPARE(play.as<Failed>().storeError, full);
}

void TestConnectFlow::unansweredStart_data()
{
    QTest::addColumn<LinkStatus>("found");
    QTest::addColumn<bool>("otherNumber");
    QTest::addColumn<QString>("state");
    QTest::newRow("connected after all") << statusOf(Kind::Connected) << false << u"Connected"_s;
    QTest::newRow("connected, but so was another number")
        << statusOf(Kind::Connected) << true << u"StartUnanswered"_s;
    QTest::newRow("QR offered") << statusOf(Kind::AwaitingScan) << false << u"StartUnanswered"_s;
    QTest::newRow("not configured") << statusOf(Kind::NotConfigured) << false << u"StartUnanswered"_s;
    QTest::newRow("no answer again") << failedStatus() << false << u"StartUnanswered"_s;
}

void TestConnectFlow::unansweredStart()
{
    QFETCH(LinkStatus, found);
    QFETCH(bool, otherNumber);
    Play play = unanswered(otherNumber);
    QCOMPARE(play.happens(StatusRequested{}), Action::ReadStatus);
    QCOMPARE(play.happens(StatusRequested{}), Action::None); // the second click
    QCOMPARE(play.happens(StatusRead{found}), Action::None);
    QTEST(play.name(), "state");
    if (const auto *still = std::get_if<StartUnanswered>(&play.state)) {
        QCOMPARE(still->found, found);
        QVERIFY(!still->checking);
    }
}

void TestConnectFlow::unansweredStartIsTriedAgainOnPurposeOnly()
{
    Play play = unanswered();
    QCOMPARE(play.tickAfter(24 * 3'600'000), Action::None);
    QCOMPARE(play.name(), u"StartUnanswered"_s);
    const QUuid attempt = play.as<StartUnanswered>().attemptId;
    QCOMPARE(play.happens(RetryRequested{}), Action::Start);
    QCOMPARE(play.as<Starting>().confirmed, attempt);
}

void TestConnectFlow::words_data()
{
    QTest::addColumn<Play>("play");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("state");
    QTest::addColumn<Action>("action");
    const auto row = [](const char *name, const Play &play, const QString &word, const QString &state,
                        Action action = Action::None) {
        QTest::newRow(name) << play << word << state << action;
    };
    const QString connected = u"CONNECTED"_s, qr = u"QRCODE"_s, none = u"NOT_FOUND"_s, unknown = u"PAIRING"_s;

    row("preparing: not ready yet", preparing(), none, u"Preparing"_s);
    row("preparing: unknown word", preparing(), unknown, u"Preparing"_s);
    row("preparing: empty word", preparing(), u""_s, u"Preparing"_s);
    row("preparing: words are exact", preparing(), u"connected"_s, u"Preparing"_s);
    row("preparing: first QRCODE", preparing(), qr, u"ShowingQr"_s, Action::LoadPicture);
    row("preparing: connected without a QR", preparing(), connected, u"Connected"_s);
    row("preparing: the other number", preparing(true), connected, u"Preparing"_s);
    row("preparing: first QRCODE beside another number", preparing(true), qr, u"ShowingQr"_s,
        Action::LoadPicture);

    row("QR: still waiting, a new picture", showingQr(), qr, u"ShowingQr"_s, Action::LoadPicture);
    row("QR: scanned", showingQr(), connected, u"Connected"_s);
    row("QR: scanned beside another number", showingQr(true), connected, u"Connected"_s);
    row("QR: the session ended", showingQr(), none, u"Expired"_s);
    row("QR: the phone is linking", showingQr(), unknown, u"Linking"_s);

    row("linking: done", linking(), connected, u"Connected"_s);
    row("linking: another word", linking(), unknown, u"Linking"_s);
    row("linking: the phone gave up", linking(), qr, u"ShowingQr"_s, Action::LoadPicture);
    row("linking: the session ended", linking(), none, u"Expired"_s);
    Play late = linking();
    late.pass(late.policy.qrMs - 5'000); // linking began 5 s after the QR
    row("linking: QRCODE when its 60 s are over", late, qr, u"Expired"_s);

    row("expired: scanned in the last second", expired(), connected, u"Connected"_s);
    row("expired: never shown again", expired(), qr, u"Expired"_s);
    row("expired: ended", expired(), none, u"Expired"_s);
}

void TestConnectFlow::words()
{
    QFETCH(Play, play);
    QFETCH(QString, word);
    QTEST(play.pollSays(word), "action");
    QTEST(play.name(), "state");
    if (const Polling *polling = pollingOf(play.state)) {
        QVERIFY(!polling->inFlight);
        QCOMPARE(polling->answeredAt, play.now);
    }
}

void TestConnectFlow::otherNumbersConnectedIsIgnoredUntilTheFirstQrCode()
{
    Play play = preparing(true);
    for (int polls = 0; polls < 3; ++polls) {
        play.pollSays(u"CONNECTED"_s);
        QCOMPARE(play.name(), u"Preparing"_s);
    }
    play.pollSays(u"QRCODE"_s);
    play.pollSays(u"CONNECTED"_s);
    QCOMPARE(play.name(), u"Connected"_s);

    Play never = preparing(true);
    while (never.name() == u"Preparing")
        never.pollSays(u"CONNECTED"_s);
    QCOMPARE(never.as<Failed>().reason, Failed::Reason::QrNeverCame);
}

void TestConnectFlow::wordsAreKeptAsTheServerWroteThem()
{
    const QString word = u" <b>Opening</b>\n"_s;
    Play before = preparing();
    before.pollSays(word);
    QCOMPARE(before.as<Preparing>().word, word);
    Play after = showingQr();
    after.pollSays(word);
    QCOMPARE(after.as<Linking>().word, word);
}

void TestConnectFlow::newQr_data()
{
    QTest::addColumn<Play>("play");
    QTest::addColumn<LinkStatus>("found");
    QTest::addColumn<QString>("state");
    QTest::addColumn<Action>("action");
    const auto row = [](const QByteArray &name, const Play &play, const LinkStatus &found,
                        const QString &state, Action action = Action::None) {
        QTest::newRow(name.constData()) << play << found << state << action;
    };
    const struct {
        const char *name;
        Play own, besideAnother;
    } ends[] = {{"expired", expired(), expired(true)}, {"QR never came", qrNeverCame(), qrNeverCame(true)}};
    for (const auto &end : ends) {
        const auto named = [&end](const char *what) { return QByteArray(end.name) + ": " + what; };
        row(named("the scan succeeded late"), end.own, statusOf(Kind::Connected), u"Connected"_s);
        row(named("the other number is connected"), end.besideAnother, statusOf(Kind::Connected),
            u"Asking"_s);
        row(named("not configured"), end.own, statusOf(Kind::NotConfigured), u"Starting"_s, Action::Start);
        row(named("its own last QR"), end.own, statusOf(Kind::AwaitingScan), u"Starting"_s, Action::Start);
        row(named("unknown word"), end.own, statusOf(Kind::Other), u"Starting"_s, Action::Start);
        row(named("status not read"), end.own, failedStatus(), u"Expired"_s);
    }
}

void TestConnectFlow::newQr()
{
    QFETCH(Play, play);
    QFETCH(LinkStatus, found);
    QCOMPARE(play.happens(NewQrRequested{}), Action::ReadStatus);
    QCOMPARE(play.happens(NewQrRequested{}), Action::None); // the second click
    QTEST(play.happens(StatusRead{found}), "action");
    QTEST(play.name(), "state");
}

void TestConnectFlow::newQrWithoutAStatus()
{
    Play play = expired();
    play.happens(NewQrRequested{});
    play.happens(StatusRead{failedStatus()});
    QCOMPARE(play.as<Expired>().checkTrouble, failedStatus().error);
    QCOMPARE(play.wake(), -1);
    QCOMPARE(play.happens(NewQrRequested{}), Action::ReadStatus); // offered still
}

void TestConnectFlow::failuresAreTriedAgain_data()
{
    QTest::addColumn<Failed::Reason>("reason");
    QTest::newRow("not started") << Failed::Reason::NotStarted;
    QTest::newRow("key missing") << Failed::Reason::KeyMissing;
    QTest::newRow("status not read") << Failed::Reason::CheckFailed;
    QTest::newRow("not recorded") << Failed::Reason::NotRecorded;
}

// The status is read anew: time has gone by since the last one.
void TestConnectFlow::failuresAreTriedAgain()
{
    QFETCH(Failed::Reason, reason);
    Play play{Failed{reason, false, {}, {}}};
    QCOMPARE(play.happens(RetryRequested{}), Action::ReadStatus);
    QCOMPARE(play.happens(RetryRequested{}), Action::None);
    QCOMPARE(play.happens(StatusRead{statusOf(Kind::AwaitingScan)}), Action::None);
    QCOMPARE(play.as<Asking>().reason, Reason::ForeignQr);
}

void TestConnectFlow::startIsPossibleWhereTheStatusIsNot()
{
    Play play{Checking{}};
    play.happens(StatusRead{failedStatus()});
    QCOMPARE(play.happens(Confirmed{}), Action::Start);
    QVERIFY(play.as<Starting>().otherNumber); // nobody could look whether one is connected
}

void TestConnectFlow::pollFailureIsNeverTheEnd_data()
{
    QTest::addColumn<Play>("play");
    QTest::newRow("preparing") << preparing();
    QTest::newRow("QR") << showingQr();
    QTest::newRow("linking") << linking();
    QTest::newRow("expired") << expired();
}

void TestConnectFlow::pollFailureIsNeverTheEnd()
{
    QFETCH(Play, play);
    const QString before = play.name();
    const Instant answeredAt = play.polling().answeredAt;
    QCOMPARE(play.poll(), Action::Poll);
    for (const GatewayError &error : {lostConnection(), errorOf(ErrorKind::NotFound, true, 404),
                                      errorOf(ErrorKind::Forbidden, true, 403)}) {
        Play failed = play;
        failed.pass(700);
        QCOMPARE(failed.happens(PollFailed{error}), Action::None);
        QCOMPARE(failed.name(), before);
        QCOMPARE(failed.polling().trouble, error);
        QCOMPARE(failed.polling().answeredAt, answeredAt); // what is shown is as old as before
        QCOMPARE(failed.poll(), Action::Poll);
        failed.happens(PollAnswered{u"CONNECTED"_s});
        QCOMPARE(failed.name(), u"Connected"_s);
    }
}

// Every event in every state: what the person clicks twice, what comes late.

static const struct {
    const char *name;
    ConnectEvent event;
} events[] = {
    {"Begin", Begin{}},
    {"Confirmed", Confirmed{}},
    {"NewQrRequested", NewQrRequested{}},
    {"StatusRequested", StatusRequested{}},
    {"RetryRequested", RetryRequested{}},
    {"KeyNotFound", KeyNotFound{}},
    {"StatusRead", StatusRead{LinkStatus{LinkStatus::Kind::Connected, {}, 0, {}}}},
    {"StartRefused", StartRefused{}},
    {"StartNotRecorded", StartNotRecorded{}},
    {"StartSucceeded", StartSucceeded{}},
    {"StartFailed", StartFailed{lostConnection(), {}}},
    {"PollAnswered", PollAnswered{u"CONNECTED"_s}},
    {"PollFailed", PollFailed{lostConnection(), 0}},
    {"PictureLoaded", PictureLoaded{}},
    {"PictureFailed", PictureFailed{lostConnection()}},
    {"Tick", Tick{}},
};
static_assert(std::size(events) == std::variant_size_v<ConnectEvent>);

void TestConnectFlow::nothingElseMoves_data()
{
    QTest::addColumn<Play>("play");
    QTest::addColumn<ConnectEvent>("event");
    const auto state = [](const char *name, const Play &play, const QByteArrayList &moving) {
        for (const auto &[eventName, event] : events) {
            if (!moving.contains(eventName))
                QTest::addRow("%s: %s", name, eventName) << play << event;
        }
    };
    StartUnanswered checking = unanswered().as<StartUnanswered>();
    checking.checking = true;
    state("idle", Play{Idle{}}, {"Begin"});
    state("checking", Play{Checking{}}, {"StatusRead", "KeyNotFound"});
    state("checking for a new QR", Play{Checking{true, false}}, {"StatusRead", "KeyNotFound"});
    state("asking", Play{Asking{}}, {"Confirmed"});
    state("starting", Play{Starting{}},
          {"KeyNotFound", "StartRefused", "StartNotRecorded", "StartSucceeded", "StartFailed"});
    state("preparing", preparing(), {"PollAnswered", "PollFailed"});
    state("QR", showingQr(), {"PollAnswered", "PollFailed", "PictureFailed", "PictureLoaded"});
    state("linking", linking(), {"PollAnswered", "PollFailed"});
    Play over = expired();
    over.pollSays(u"QRCODE"_s);
    state("expired", over, {"PollAnswered", "PollFailed", "NewQrRequested"});
    state("unanswered", unanswered(), {"StatusRequested", "StatusRead", "KeyNotFound", "RetryRequested"});
    state("unanswered, checking", Play{checking}, {"StatusRead", "KeyNotFound", "RetryRequested"});
    state("connected", Play{Connected{}}, {});
    state("failed", Play{Failed{}}, {"RetryRequested"});
    state("status not read", Play{Failed{Failed::Reason::CheckFailed, false, {}, {}}},
          {"RetryRequested", "Confirmed"});
    state("QR never came", qrNeverCame(), {"NewQrRequested"});
}

void TestConnectFlow::nothingElseMoves()
{
    QFETCH(Play, play);
    QFETCH(ConnectEvent, event);
    const Play before = play;
    play.pass(1);
    QCOMPARE(play.happens(event), Action::None);
    QCOMPARE(play.name(), before.name());
    if (pollingOf(before.state)) {
        QCOMPARE(play.polling().sentAt, before.polling().sentAt);
        QCOMPARE(play.polling().delayMs, before.polling().delayMs);
        QCOMPARE(play.polling().inFlight, before.polling().inFlight);
        QCOMPARE(play.wake(), before.wake() - 1);
    }
}

QTEST_APPLESS_MAIN(TestConnectFlow)
#include "tst_connectflow.moc"
