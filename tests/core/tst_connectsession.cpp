#include "core/connectsession.h"
#include "support/fakes.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace lifty;
using namespace lifty::fakes;
using namespace Qt::StringLiterals;
using ErrorKind = GatewayError::Kind;
using Outcome = StartRecord::Outcome;

static const SessionAddresses addresses{"https://status.example/s?sig=1", "https://token.example/t?sig=2"};
static const GatewayError lost{ErrorKind::ConnectionLost, true};
static const GatewayError refused{.kind = ErrorKind::Forbidden, .sent = true, .httpStatus = 403};

// One session with everything around it played by hand.
struct Rig {
    FakeClock clock;
    FakeGateway gateway;
    FakeStore store;
    Bot bot{QUuid::createUuid(), QUuid::createUuid(), u"Loja"_s, u"token"_s, {}};
    std::optional<BotAccess> access = BotAccess{u"https://gateway.example"_s, u"token"_s, u"key"_s};
    std::unique_ptr<ConnectSession> session = std::make_unique<ConnectSession>(
        bot,
        [this](QObject *context, const std::function<void(const std::optional<BotAccess> &)> &done) {
            QMetaObject::invokeMethod(
                context, [this, done] { done(access); }, Qt::QueuedConnection);
        },
        ConnectSession::Ports{gateway, store, clock}, ConnectPolicy{});

    template <class State>
    bool in() const
    {
        return std::holds_alternative<State>(session->state());
    }
    template <class State>
    const State &as() const
    {
        return std::get<State>(session->state());
    }
    std::optional<StartRecord> record() const { return store.recordOf(bot.id); }

    void begin(LinkStatus::Kind lastKnown = LinkStatus::Kind::NotConfigured)
    {
        session->begin({lastKnown, {}, clock.at.wallMs, {}}, true);
        runEvents();
    }
    template <class T>
    void answer(Calls<T> &calls, const Result<T, GatewayError> &result)
    {
        QVERIFY(calls.answer(result));
        runEvents();
    }
    void wakeAfter(qint64 ms)
    {
        clock.pass(ms);
        session->wake();
        runEvents();
    }
    void pollSays(const QString &word)
    {
        wakeAfter(5'000);
        answer<QString>(gateway.statusReads, word);
    }

    void prepare()
    {
        begin();
        answer<SessionAddresses>(gateway.starts, addresses);
    }
    void showQr()
    {
        prepare();
        pollSays(u"QRCODE"_s);
        answer<QrPicture>(gateway.pictureReads, QrPicture{1, 1, "a"});
    }
    void expire()
    {
        showQr();
        wakeAfter(60'000);
    }
    // The two reads behind StatusRead.
    void statusIs(const QString &word)
    {
        answer<SessionAddresses>(gateway.addressReads, addresses);
        answer<QString>(gateway.statusReads, word);
    }
    void click()
    {
        session->begin({LinkStatus::Kind::NotConfigured, {}, clock.at.wallMs, {}}, true);
        session->confirm(true);
        session->requestNewQr(true);
        session->retry(true);
        session->checkStatus();
    }
};

class TestConnectSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordIsWrittenBeforeTheStartIsSent();
    void clearInactiveIsPassedOn_data();
    void clearInactiveIsPassedOn();
    void statusIsReadInTwoSteps();
    void startIsSentOnce_data();
    void startIsSentOnce();
    void deliberateRetryStartsOnceMore();
    void earlierStartIsAskedAbout();
    void nothingIsSentWithoutARecord();
    void nothingIsSentWithoutAKey();
    void keyMissingLaterIsATroubleOfThePoll();
    void pollsTheGivenAddresses();
    void slowPictureIsWaitedFor();
    void failedPictureKeepsTheLast();
    void newAttemptForgetsThePicture();
    void lateAnswersOfAnOlderAttemptNeverArrive();
    void destroyedSessionClosesItsCalls();
    void timerIsArmedAsTheRulesSay();
    void failedPollsDrawTheirDelay();
    void recordAtEachEnd_data();
    void recordAtEachEnd();
    void recordOfTheDestroyedSessionStays();
    void mayBeDestroyedByWhoListens_data();
    void mayBeDestroyedByWhoListens();
    void connectedEndsAllCalls();
};

void TestConnectSession::recordIsWrittenBeforeTheStartIsSent()
{
    Rig rig;
    rig.store.answers.hold();
    rig.begin();
    QVERIFY(rig.in<Starting>());
    QCOMPARE(rig.record()->outcome, Outcome::Sent);
    QCOMPARE(rig.record()->startedAt, rig.clock.at.wallMs);
    QCOMPARE(rig.gateway.starts.count(), 0);

    rig.store.answers.release();
    runEvents();
    QCOMPARE(rig.gateway.starts.count(), 1);
    QCOMPARE(rig.record()->outcome, Outcome::Sent);
}

void TestConnectSession::clearInactiveIsPassedOn_data()
{
    QTest::addColumn<bool>("clearInactive");
    QTest::newRow("yes") << true;
    QTest::newRow("no") << false;
}

void TestConnectSession::clearInactiveIsPassedOn()
{
    QFETCH(bool, clearInactive);
    Rig rig;
    rig.begin(LinkStatus::Kind::Connected);
    rig.session->confirm(clearInactive);
    runEvents();
    QCOMPARE(rig.gateway.starts.last().clearInactive, clearInactive);
    QCOMPARE(rig.gateway.starts.last().bot.key, u"key"_s);
}

void TestConnectSession::statusIsReadInTwoSteps()
{
    Rig rig;
    QSignalSpy found(rig.session.get(), &ConnectSession::statusRead);
    rig.begin(LinkStatus::Kind::NotChecked);
    QVERIFY(rig.in<Checking>());
    QCOMPARE(rig.gateway.starts.count(), 0);
    const qint64 askedAt = rig.clock.at.monotonicMs;
    rig.clock.pass(300);
    rig.statusIs(u"NOT_FOUND"_s);
    QCOMPARE(rig.gateway.starts.count(), 1);
    QCOMPARE(found.count(), 1);
    const auto reading = found[0][0].value<StatusReading>();
    QCOMPARE(reading.askedAtMs, askedAt);
    QCOMPARE(reading.status, LinkStatus::fromWord(u"NOT_FOUND"_s, rig.clock.at.wallMs));
}

void TestConnectSession::startIsSentOnce_data()
{
    QTest::addColumn<int>("clicksAfterSteps");
    for (int steps = 1; steps <= 9; ++steps)
        QTest::addRow("clicks after %d steps", steps) << steps;
}

// Every button, twice, at each step on the way to a QR code.
void TestConnectSession::startIsSentOnce()
{
    QFETCH(int, clicksAfterSteps);
    Rig rig;
    rig.store.answers.hold();
    const std::function<void()> steps[] = {
        [&] { rig.begin(LinkStatus::Kind::NotChecked); },
        [&] { rig.answer<SessionAddresses>(rig.gateway.addressReads, addresses); },
        [&] { QVERIFY(rig.gateway.statusReads.answer(u"NOT_FOUND"_s)); }, // the key is being fetched
        [&] { runEvents(); },                                             // the record is being written
        [&] { rig.store.answers.release(); },
        [&] { runEvents(); }, // the start is on its way
        [&] { rig.answer<SessionAddresses>(rig.gateway.starts, addresses); },
        [&] { rig.pollSays(u"NOT_FOUND"_s); },
        [&] { rig.pollSays(u"QRCODE"_s); },
    };
    for (int step = 0; step < int(std::size(steps)); ++step) {
        if (step == clicksAfterSteps) {
            rig.click();
            rig.click();
            rig.session->wake();
        }
        steps[step]();
    }
    rig.click();
    runEvents();
    QVERIFY(rig.in<ShowingQr>());
    QCOMPARE(rig.gateway.starts.count(), 1);
    QCOMPARE(rig.store.claims, 1);
}

void TestConnectSession::deliberateRetryStartsOnceMore()
{
    Rig rig;
    rig.begin();
    rig.answer<SessionAddresses>(rig.gateway.starts, lost);
    QVERIFY(rig.in<StartUnanswered>());
    rig.wakeAfter(600'000);
    QCOMPARE(rig.gateway.starts.count(), 1);

    const QUuid first = rig.record()->attemptId;
    rig.session->checkStatus();
    rig.session->retry(true);
    rig.click();
    runEvents();
    QCOMPARE(rig.gateway.starts.count(), 2);
    QCOMPARE(rig.gateway.addressReads.openCount(), 0); // of the check that was overtaken
    QVERIFY(rig.record()->attemptId != first);
}

void TestConnectSession::earlierStartIsAskedAbout()
{
    Rig rig;
    const StartRecord earlier{rig.bot.id, QUuid::createUuid(), rig.clock.at.wallMs - 86'400'000,
                              Outcome::Sent};
    rig.store.records.insert(rig.bot.id, earlier);
    rig.begin();
    QCOMPARE(rig.as<Asking>().reason, Asking::Reason::EarlierStart);
    QCOMPARE(rig.gateway.starts.count(), 0);
    QCOMPARE(rig.record(), earlier);

    rig.session->confirm(true);
    rig.session->confirm(true);
    runEvents();
    QCOMPARE(rig.gateway.starts.count(), 1);
    QVERIFY(rig.record()->attemptId != earlier.attemptId);
}

void TestConnectSession::nothingIsSentWithoutARecord()
{
    Rig rig;
    rig.store.failure = StoreError{StoreError::Kind::Full, {}, {}};
    rig.begin();
    QCOMPARE(rig.as<Failed>().reason, Failed::Reason::NotRecorded);
    QCOMPARE(rig.as<Failed>().storeError, rig.store.failure);
    QCOMPARE(rig.gateway.starts.count(), 0);
}

void TestConnectSession::nothingIsSentWithoutAKey()
{
    Rig rig;
    rig.access.reset();
    rig.begin();
    QCOMPARE(rig.as<Failed>().reason, Failed::Reason::KeyMissing);
    QCOMPARE(rig.store.claims, 0);
    QCOMPARE(rig.gateway.starts.count(), 0);
}

// As when the bot is moved to a company without a key while its QR is on the screen.
void TestConnectSession::keyMissingLaterIsATroubleOfThePoll()
{
    Rig rig;
    rig.showQr();
    const auto access = std::exchange(rig.access, std::nullopt);
    rig.wakeAfter(5'000);
    QVERIFY(rig.as<ShowingQr>().polling.trouble);
    rig.access = access;
    rig.wakeAfter(5'000); // the back-off may take as long again
    rig.wakeAfter(5'000);
    rig.answer<QString>(rig.gateway.statusReads, u"CONNECTED"_s);
    QVERIFY(rig.in<Connected>());
}

void TestConnectSession::pollsTheGivenAddresses()
{
    Rig rig;
    rig.prepare();
    QCOMPARE(rig.gateway.statusReads.count(), 0);
    rig.pollSays(u"QRCODE"_s);
    QCOMPARE(rig.gateway.statusReads.last().address, addresses.statusUrl);
    QCOMPARE(rig.gateway.pictureReads.last().address, addresses.tokenUrl);
    const qint64 firstTimestamp = rig.gateway.pictureReads.last().timestamp;
    rig.answer<QrPicture>(rig.gateway.pictureReads, QrPicture{1, 1, "a"});
    rig.pollSays(u"QRCODE"_s);
    QCOMPARE(rig.gateway.pictureReads.count(), 2);
    QVERIFY(rig.gateway.pictureReads.last().timestamp != firstTimestamp);
    QCOMPARE(rig.gateway.addressReads.count(), 0);
}

void TestConnectSession::slowPictureIsWaitedFor()
{
    Rig rig;
    rig.prepare();
    rig.pollSays(u"QRCODE"_s);
    rig.pollSays(u"QRCODE"_s);
    // Ended by the next one each time, no picture would ever come over a slow line.
    QCOMPARE(rig.gateway.pictureReads.count(), 1);
    QVERIFY(rig.gateway.pictureReads.answerAt(0, QrPicture{1, 1, "slow"}));
    QCOMPARE(rig.session->picture()->grey, "slow");
    QCOMPARE(rig.as<ShowingQr>().pictureAt, rig.clock.at);
    rig.pollSays(u"QRCODE"_s);
    QVERIFY(rig.gateway.pictureReads.answerAt(1, QrPicture{1, 1, "next"}));
    QCOMPARE(rig.session->picture()->grey, "next");
}

void TestConnectSession::failedPictureKeepsTheLast()
{
    Rig rig;
    rig.showQr();
    rig.pollSays(u"QRCODE"_s);
    rig.answer<QrPicture>(rig.gateway.pictureReads,
                          GatewayError{.kind = ErrorKind::BadPicture, .sent = true, .httpStatus = 200});
    QCOMPARE(rig.as<ShowingQr>().pictureTrouble->kind, ErrorKind::BadPicture);
    QVERIFY(rig.session->picture());
    QCOMPARE(rig.session->picture()->grey, "a");
}

void TestConnectSession::newAttemptForgetsThePicture()
{
    Rig rig;
    rig.expire();
    rig.session->requestNewQr(false);
    runEvents();
    rig.statusIs(u"NOT_FOUND"_s);
    QVERIFY(rig.in<Starting>());
    QVERIFY(!rig.session->picture());
    QCOMPARE(rig.gateway.starts.count(), 2);
    QVERIFY(!rig.gateway.starts.last().clearInactive);
}

void TestConnectSession::lateAnswersOfAnOlderAttemptNeverArrive()
{
    Rig rig;
    rig.showQr();
    rig.pollSays(u"QRCODE"_s);
    const int oldPicture = rig.gateway.pictureReads.count() - 1;
    rig.wakeAfter(5'000);
    const int oldPoll = rig.gateway.statusReads.count() - 1;
    rig.wakeAfter(60'000);
    QVERIFY(rig.in<Expired>());

    rig.session->requestNewQr(true);
    runEvents();
    QVERIFY(!rig.gateway.statusReads.answerAt(oldPoll, u"CONNECTED"_s));
    rig.statusIs(u"NOT_FOUND"_s);
    QVERIFY(!rig.gateway.pictureReads.answerAt(oldPicture, QrPicture{1, 1, "old"}));
    rig.answer<SessionAddresses>(rig.gateway.starts, addresses);
    QVERIFY(rig.in<Preparing>());
}

void TestConnectSession::destroyedSessionClosesItsCalls()
{
    Rig rig;
    rig.showQr();
    rig.pollSays(u"QRCODE"_s);
    rig.wakeAfter(5'000);
    QCOMPARE(rig.gateway.statusReads.openCount() + rig.gateway.pictureReads.openCount(), 2);
    rig.session.reset();
    QCOMPARE(rig.gateway.statusReads.openCount() + rig.gateway.pictureReads.openCount(), 0);

    Rig starting;
    starting.begin();
    starting.session.reset();
    QCOMPARE(starting.gateway.starts.openCount(), 0);
}

void TestConnectSession::timerIsArmedAsTheRulesSay()
{
    Rig rig;
    const auto *timer = rig.session->findChild<QTimer *>();
    QVERIFY(timer);
    QVERIFY(timer->isSingleShot());
    QCOMPARE(timer->timerType(), Qt::PreciseTimer);
    connect(rig.session.get(), &ConnectSession::changed, this, [&] {
        const auto wake = wakeInMs(rig.session->state(), rig.clock.now(), rig.session->policy());
        QCOMPARE(timer->isActive(), wake.has_value());
        if (wake)
            QCOMPARE(timer->interval(), int(*wake));
    });
    QSignalSpy changes(rig.session.get(), &ConnectSession::changed);
    rig.begin();
    QVERIFY(!timer->isActive());
    rig.answer<SessionAddresses>(rig.gateway.starts, addresses);
    QCOMPARE(timer->interval(), 5'000);
    rig.pollSays(u"QRCODE"_s);
    rig.wakeAfter(5'000);
    rig.clock.pass(1'700);
    rig.answer<QString>(rig.gateway.statusReads, u"QRCODE"_s);
    QCOMPARE(timer->interval(), 3'300);
    rig.wakeAfter(60'000);
    rig.pollSays(u"QRCODE"_s);
    rig.pollSays(u"QRCODE"_s);
    QVERIFY(rig.in<Expired>());
    QVERIFY(!timer->isActive());
    QVERIFY(changes.count() > 8);
}

// Else all the copies that lost the gateway together would come back together.
void TestConnectSession::failedPollsDrawTheirDelay()
{
    QSet<int> delays;
    for (int attempt = 0; attempt < 10; ++attempt) {
        Rig rig;
        rig.begin();
        rig.answer<SessionAddresses>(rig.gateway.starts, addresses);
        rig.wakeAfter(5'000);
        rig.answer<QString>(rig.gateway.statusReads, lost);
        const int delay = rig.session->findChild<QTimer *>()->interval();
        QVERIFY(delay >= 5'000 && delay < 10'000);
        delays.insert(delay);
    }
    QVERIFY(delays.size() > 1);
}

void TestConnectSession::recordAtEachEnd_data()
{
    using Steps = std::function<void(Rig &)>;
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<std::optional<Outcome>>("kept");
    const auto row = [](const char *name, std::optional<Outcome> kept, const Steps &steps) {
        QTest::newRow(name) << steps << kept;
    };
    const std::optional<Outcome> gone;
    row("on its way", Outcome::Sent, [](Rig &rig) { rig.begin(); });
    row("answered", Outcome::Answered, [](Rig &rig) { rig.prepare(); });
    row("QR", Outcome::Answered, [](Rig &rig) { rig.showQr(); });
    row("grace", Outcome::Answered, [](Rig &rig) { rig.expire(); });
    row("expired for good", gone, [](Rig &rig) {
        rig.expire();
        rig.pollSays(u"QRCODE"_s);
        rig.pollSays(u"QRCODE"_s);
    });
    row("connected", gone, [](Rig &rig) {
        rig.showQr();
        rig.pollSays(u"CONNECTED"_s);
    });
    row("QR never came", gone, [](Rig &rig) {
        rig.prepare();
        rig.wakeAfter(60'000);
    });
    row("refused", gone, [](Rig &rig) {
        rig.begin();
        rig.answer<SessionAddresses>(rig.gateway.starts, refused);
    });
    row("refused, in place of an earlier one without an answer", Outcome::Sent, [](Rig &rig) {
        rig.begin();
        rig.answer<SessionAddresses>(rig.gateway.starts, lost);
        rig.session->retry(true);
        runEvents();
        rig.answer<SessionAddresses>(rig.gateway.starts, refused);
    });
    row("no answer", Outcome::Sent, [](Rig &rig) {
        rig.begin();
        rig.answer<SessionAddresses>(rig.gateway.starts, lost);
    });
    row("no answer, not connected either", Outcome::Sent, [](Rig &rig) {
        rig.begin();
        rig.answer<SessionAddresses>(rig.gateway.starts, lost);
        rig.session->checkStatus();
        runEvents();
        rig.statusIs(u"QRCODE"_s);
    });
    row("no answer, connected after all", gone, [](Rig &rig) {
        rig.begin();
        rig.answer<SessionAddresses>(rig.gateway.starts, lost);
        rig.session->checkStatus();
        runEvents();
        rig.statusIs(u"CONNECTED"_s);
    });
    row("passed over for a new QR", gone, [](Rig &rig) {
        rig.expire();
        rig.session->requestNewQr(true);
        runEvents();
    });
}

void TestConnectSession::recordAtEachEnd()
{
    QFETCH(std::function<void(Rig &)>, steps);
    QFETCH(std::optional<Outcome>, kept);
    Rig rig;
    steps(rig);
    QCOMPARE(rig.record().has_value(), kept.has_value());
    if (kept)
        QCOMPARE(rig.record()->outcome, *kept);
}

// Its server session may live on: the next attempt asks.
void TestConnectSession::recordOfTheDestroyedSessionStays()
{
    Rig rig;
    rig.begin();
    rig.session.reset();
    runEvents();
    QCOMPARE(rig.record()->outcome, Outcome::Sent);
}

void TestConnectSession::mayBeDestroyedByWhoListens_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("onStatusRead");
    for (const auto &word : {u"CONNECTED"_s, u"QRCODE"_s, u"NOT_FOUND"_s, u"OPENING"_s}) {
        QTest::addRow("changed: %s", qPrintable(word)) << word << false;
        QTest::addRow("statusRead: %s", qPrintable(word)) << word << true;
    }
}

void TestConnectSession::mayBeDestroyedByWhoListens()
{
    QFETCH(QString, word);
    QFETCH(bool, onStatusRead);
    Rig rig;
    rig.showQr();
    rig.wakeAfter(5'000);
    const auto destroy = [&rig] { rig.session.reset(); };
    if (onStatusRead)
        connect(rig.session.get(), &ConnectSession::statusRead, this, destroy);
    else
        connect(rig.session.get(), &ConnectSession::changed, this, destroy);
    rig.answer<QString>(rig.gateway.statusReads, word);
    QVERIFY(!rig.session);
    QCOMPARE(rig.gateway.pictureReads.openCount(), 0);
}

void TestConnectSession::connectedEndsAllCalls()
{
    Rig rig;
    rig.showQr();
    rig.pollSays(u"QRCODE"_s);
    QCOMPARE(rig.gateway.pictureReads.openCount(), 1);
    rig.pollSays(u"CONNECTED"_s);
    QVERIFY(rig.in<Connected>());
    QCOMPARE(rig.gateway.pictureReads.openCount(), 0);
    QCOMPARE(rig.gateway.statusReads.openCount(), 0);
}

QTEST_GUILESS_MAIN(TestConnectSession)
#include "tst_connectsession.moc"
