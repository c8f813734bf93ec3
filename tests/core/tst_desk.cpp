#include "core/desk.h"
#include "support/fakes.h"

#include <QSignalSpy>
#include <QTest>

using namespace lifty;
using namespace lifty::fakes;
using namespace Qt::StringLiterals;
using Kind = LinkStatus::Kind;
using ErrorKind = GatewayError::Kind;

static const SessionAddresses addresses{"https://status.example/s", "https://token.example/t"};

class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keysAreAskedForWhenTheBotsAreThere();
    void refreshReadsInTheBackground();
    void changedBotIsReadAnew();
    void keyAndAddressAreLookedUpForEachCall();
    void attemptLivesOnWithoutItsDialog();
    void attemptIsDroppedWhenItIsOver();
    void attemptOnTheScreenStays();
    void closedDialogDropsWhatIsNotAlive_data();
    void closedDialogDropsWhatIsNotAlive();
    void connectedIsTold_data();
    void connectedIsTold();
    void stopped();
    void olderReadDoesNotReviveTheStopped();
    void stopWithoutCertaintyIsRead_data();
    void stopWithoutCertaintyIsRead();
    void failedStop();
    void stopWithoutAKey();
    void stopIsSentOnce();
    void stopWaitsForTheStart();
    void stopCountsThoughNobodyLooks();
    void attemptIsWrittenDown();
    void stopIsWrittenDown_data();
    void stopIsWrittenDown();
    void startAtTheEndIsWrittenDown();
    void newKeyIsWrittenDown();
    void removedBotDropsItsAttempt();
    void removedCompanyTakesItsKey();
    void keyStaysWhereTheCompanyDoes();
    void destroyedDeskClosesItsCalls();

private:
    using Stopped = std::optional<std::optional<GatewayError>>; // whether it ended, and how

    template <class T>
    void answer(Calls<T> &calls, const Result<T, GatewayError> &result)
    {
        QVERIFY(calls.answer(result));
        runEventsAndDeletions();
    }
    ConnectSession *begun(Kind lastKnown = Kind::NotConfigured)
    {
        ConnectSession *session = m_desk->session(m_bot);
        session->begin({lastKnown, {}, m_clock.at.wallMs, {}}, true);
        runEventsAndDeletions();
        return session;
    }
    void wakeAfter(ConnectSession *session, qint64 ms)
    {
        m_clock.pass(ms);
        session->wake();
        runEventsAndDeletions();
    }
    void pollSays(ConnectSession *session, const QString &word)
    {
        wakeAfter(session, 5'000);
        answer<QString>(m_dialogs.statusReads, word);
    }
    ConnectSession *showingQr()
    {
        ConnectSession *session = begun();
        answer<SessionAddresses>(m_dialogs.starts, addresses);
        pollSays(session, u"QRCODE"_s);
        return session;
    }
    void disconnectBot()
    {
        m_stopped.reset();
        m_desk->disconnectBot(m_bot, m_context.get(),
                              [this](const auto &error) { m_stopped = Stopped(error); });
        runEvents();
    }
    Kind statusKind() { return m_desk->roster().status(m_bot).kind; }

    FakeClock m_clock;
    FakeGateway m_dialogs;
    FakeGateway m_background;
    FakeStore m_store;
    FakeActivityStore m_activity;
    FakeSecretStore m_keychain;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QObject> m_context;
    QUuid m_company;
    QUuid m_bot;
    QUuid m_otherBot;
    Stopped m_stopped;
};

void TestDesk::init()
{
    m_dialogs = {};
    m_background = {};
    m_company = QUuid::createUuid();
    m_bot = QUuid::createUuid();
    m_otherBot = QUuid::createUuid();
    m_store.content.companies = {{m_company, u"Alfa"_s, u"https://gateway.example"_s, true}};
    m_store.content.bots = {{m_bot, m_company, u"Loja"_s, u"token"_s, {}},
                            {m_otherBot, m_company, u"Outra"_s, u"other"_s, {}}};
    m_store.content.statuses.clear();
    m_store.records.clear();
    m_store.failure.reset();
    m_activity.entries.clear();
    m_keychain.keys = {{m_company, u"key"_s}};
    m_keychain.reads = 0;
    m_context = std::make_unique<QObject>();
    m_desk = std::make_unique<Desk>(
        Desk::Ports{m_store, m_activity, m_keychain, m_dialogs, m_background, m_clock});
    m_desk->roster().open();
    runEvents();
}

void TestDesk::cleanup() { m_desk.reset(); }

void TestDesk::keysAreAskedForWhenTheBotsAreThere()
{
    QCOMPARE(m_keychain.reads, 1);
    QVERIFY(m_desk->keys().has(m_company));
}

void TestDesk::refreshReadsInTheBackground()
{
    m_desk->refresh({m_bot});
    runEvents();
    QCOMPARE(m_background.addressReads.count(), 1);
    answer<SessionAddresses>(m_background.addressReads, addresses);
    answer<QString>(m_background.statusReads, u"CONNECTED"_s);
    QCOMPARE(statusKind(), Kind::Connected);

    m_desk->refresh({}); // all
    runEvents();
    QCOMPARE(m_background.addressReads.count(), 3);
    QCOMPARE(m_dialogs.addressReads.count(), 0);
    QCOMPARE(m_dialogs.starts.count() + m_background.starts.count(), 0);
}

void TestDesk::changedBotIsReadAnew()
{
    m_desk->refresh({m_bot});
    runEvents();
    answer<SessionAddresses>(m_background.addressReads, addresses);
    m_desk->botChanged(m_bot);
    answer<QString>(m_background.statusReads, u"CONNECTED"_s); // of the bot that it was
    QCOMPARE(statusKind(), Kind::NotChecked);
    answer<SessionAddresses>(m_background.addressReads, addresses);
    answer<QString>(m_background.statusReads, u"NOT_FOUND"_s);
    QCOMPARE(statusKind(), Kind::NotConfigured);
    QCOMPARE(m_background.addressReads.count(), 2);

    m_desk->companyChanged(m_company);
    runEvents();
    QCOMPARE(m_background.addressReads.count(), 4);
}

void TestDesk::keyAndAddressAreLookedUpForEachCall()
{
    Company company = *m_desk->roster().company(m_company);
    company.gatewayAddress = u"https://moved.example"_s;
    m_desk->roster().saveCompany(company, m_context.get(), [](const auto &) {});
    m_desk->keys().set(m_company, u"newer"_s);
    runEvents();
    begun();
    const BotAccess &access = m_dialogs.starts.last().bot;
    QCOMPARE(access.gatewayAddress, u"https://moved.example"_s);
    QCOMPARE(access.token, u"token"_s);
    QCOMPARE(access.key, u"newer"_s);
    QVERIFY(access.allowPlainHttp);
    company.allowPlainHttp = false;
    m_desk->roster().saveCompany(company, m_context.get(), [](const auto &) {});
    m_desk->refresh({m_otherBot});
    runEvents();
    QVERIFY(!m_background.addressReads.last().bot.allowPlainHttp);
}

void TestDesk::attemptLivesOnWithoutItsDialog()
{
    ConnectSession *session = begun();
    m_desk->leaveSession(m_bot); // while the start is on its way
    answer<SessionAddresses>(m_dialogs.starts, addresses);
    pollSays(session, u"QRCODE"_s);
    wakeAfter(session, 30'000);

    QVERIFY(m_desk->hasSession(m_bot));
    QCOMPARE(m_desk->session(m_bot), session);
    QVERIFY(std::holds_alternative<ShowingQr>(session->state()));
    QCOMPARE(m_dialogs.starts.count(), 1);
    QCOMPARE(m_background.starts.count(), 0);
}

void TestDesk::attemptIsDroppedWhenItIsOver()
{
    const QPointer<ConnectSession> session = showingQr();
    m_desk->leaveSession(m_bot);
    wakeAfter(session, 60'000);
    pollSays(session, u"QRCODE"_s);
    QVERIFY(m_desk->hasSession(m_bot)); // one grace poll is left
    pollSays(session, u"QRCODE"_s);
    QVERIFY(!m_desk->hasSession(m_bot));
    QVERIFY(!session);
    QCOMPARE(m_dialogs.starts.count(), 1);
    QVERIFY(std::holds_alternative<Idle>(m_desk->session(m_bot)->state()));
}

void TestDesk::attemptOnTheScreenStays()
{
    const QPointer<ConnectSession> session = showingQr();
    m_desk->leaveSession(m_bot);
    QCOMPARE(m_desk->session(m_bot), session); // opened again
    wakeAfter(session, 60'000);
    pollSays(session, u"QRCODE"_s);
    pollSays(session, u"QRCODE"_s);
    QVERIFY(session); // the dialog still shows how it ended
    QVERIFY(!isAlive(session->state()));
    QVERIFY(m_desk->hasSession(m_bot));
    m_desk->leaveSession(m_bot);
    QVERIFY(!m_desk->hasSession(m_bot));
}

void TestDesk::closedDialogDropsWhatIsNotAlive_data()
{
    QTest::addColumn<Kind>("lastKnown");
    QTest::addColumn<bool>("startFails");
    QTest::newRow("reading the status") << Kind::NotChecked << false;
    QTest::newRow("asking") << Kind::Connected << false;
    QTest::newRow("start without an answer") << Kind::NotConfigured << true;
}

void TestDesk::closedDialogDropsWhatIsNotAlive()
{
    QFETCH(Kind, lastKnown);
    QFETCH(bool, startFails);
    begun(lastKnown);
    if (startFails)
        answer<SessionAddresses>(m_dialogs.starts, GatewayError{ErrorKind::ConnectionLost, true});
    QVERIFY(m_desk->hasSession(m_bot));
    m_desk->leaveSession(m_bot);
    QVERIFY(!m_desk->hasSession(m_bot));
    QCOMPARE(m_store.recordOf(m_bot).has_value(), startFails); // what is unknown is asked about next time
}

void TestDesk::connectedIsTold_data()
{
    QTest::addColumn<bool>("dialogOpen");
    QTest::newRow("dialog open") << true;
    QTest::newRow("dialog closed") << false;
}

void TestDesk::connectedIsTold()
{
    QFETCH(bool, dialogOpen);
    QSignalSpy connected(m_desk.get(), &Desk::connected);
    ConnectSession *session = showingQr();
    if (!dialogOpen)
        m_desk->leaveSession(m_bot);
    QCOMPARE(statusKind(), Kind::AwaitingScan); // the row follows the polls
    pollSays(session, u"CONNECTED"_s);
    QCOMPARE(connected.count(), 1);
    QCOMPARE(connected[0][0].toUuid(), m_bot);
    QCOMPARE(statusKind(), Kind::Connected);
    QVERIFY(!m_desk->hasSession(m_bot));
    QVERIFY(!m_store.recordOf(m_bot));
}

// API: "a morte da sessão é certa sempre que retorna 200"
void TestDesk::stopped()
{
    m_store.records.insert(m_bot, {m_bot, QUuid::createUuid(), 1, StartRecord::Outcome::Sent});
    disconnectBot();
    QVERIFY(m_desk->isDisconnecting(m_bot));
    answer<int>(m_dialogs.stops, 200);
    QVERIFY(m_stopped);
    QVERIFY(!*m_stopped);
    QVERIFY(!m_desk->isDisconnecting(m_bot));
    QCOMPARE(statusKind(), Kind::NotConfigured);
    QCOMPARE(m_desk->roster().status(m_bot).checkedAt, m_clock.at.wallMs);
    QCOMPARE(m_dialogs.addressReads.count(), 0);
    QVERIFY(!m_store.recordOf(m_bot)); // whatever a start left behind is dead, too
}

void TestDesk::olderReadDoesNotReviveTheStopped()
{
    m_desk->refresh({m_bot});
    runEvents();
    m_clock.pass(10);
    disconnectBot();
    m_clock.pass(10);
    answer<int>(m_dialogs.stops, 200);
    answer<SessionAddresses>(m_background.addressReads, addresses);
    answer<QString>(m_background.statusReads, u"CONNECTED"_s);
    QCOMPARE(statusKind(), Kind::NotConfigured);
}

void TestDesk::stopWithoutCertaintyIsRead_data()
{
    QTest::addColumn<int>("httpStatus");
    QTest::newRow("202") << 202;
    QTest::newRow("204") << 204;
}

void TestDesk::stopWithoutCertaintyIsRead()
{
    QFETCH(int, httpStatus);
    disconnectBot();
    answer<int>(m_dialogs.stops, httpStatus);
    QVERIFY(!m_stopped);
    QCOMPARE(statusKind(), Kind::NotChecked);
    answer<SessionAddresses>(m_dialogs.addressReads, addresses);
    answer<QString>(m_dialogs.statusReads, u"CONNECTED"_s);
    QVERIFY(m_stopped);
    QVERIFY(!*m_stopped);
    QCOMPARE(statusKind(), Kind::Connected);

    const GatewayError lost{ErrorKind::ConnectionLost, true};
    disconnectBot();
    answer<int>(m_dialogs.stops, httpStatus);
    answer<SessionAddresses>(m_dialogs.addressReads, lost);
    QCOMPARE(*m_stopped, lost);
}

void TestDesk::failedStop()
{
    const GatewayError error{.kind = ErrorKind::ServerError, .sent = true, .httpStatus = 503};
    disconnectBot();
    answer<int>(m_dialogs.stops, error);
    QCOMPARE(*m_stopped, error);
    QVERIFY(!m_desk->isDisconnecting(m_bot));
    QCOMPARE(statusKind(), Kind::NotChecked);
}

void TestDesk::stopWithoutAKey()
{
    m_desk->keys().remove(m_company);
    runEvents();
    disconnectBot();
    QCOMPARE((*m_stopped)->kind, ErrorKind::Unauthorized);
    QCOMPARE(statusKind(), Kind::KeyMissing);
    QCOMPARE(m_dialogs.stops.count(), 0);
}

void TestDesk::stopIsSentOnce()
{
    disconnectBot();
    m_desk->disconnectBot(m_bot, m_context.get(), [](const auto &) {});
    runEvents();
    QCOMPARE(m_dialogs.stops.count(), 1);
}

void TestDesk::stopWaitsForTheStart()
{
    begun();
    QVERIFY(m_desk->isStarting(m_bot));
    disconnectBot();
    QCOMPARE(m_dialogs.stops.count(), 0);
    answer<SessionAddresses>(m_dialogs.starts, addresses);
    QVERIFY(!m_desk->isStarting(m_bot));
    disconnectBot();
    QCOMPARE(m_dialogs.stops.count(), 1);
}

void TestDesk::stopCountsThoughNobodyLooks()
{
    disconnectBot();
    m_context.reset();
    answer<int>(m_dialogs.stops, 200);
    QVERIFY(!m_stopped);
    QCOMPARE(statusKind(), Kind::NotConfigured);
    QVERIFY(!m_desk->isDisconnecting(m_bot));
}

void TestDesk::attemptIsWrittenDown()
{
    ConnectSession *session = showingQr();
    pollSays(session, u"CONNECTED"_s);
    QCOMPARE(m_activity.entries.size(), 2);
    const ActivityEntry started = m_activity.entries[0], connected = m_activity.entries[1];
    QCOMPARE(started.kind, ActivityEntry::Kind::ConnectionStarted);
    QCOMPARE(started.outcome, ActivityEntry::Outcome::Done);
    QCOMPARE(connected.kind, ActivityEntry::Kind::Connected);
    for (const ActivityEntry &entry : {started, connected}) {
        QCOMPARE(entry.botId, m_bot);
        QCOMPARE(entry.companyId, m_company);
        QCOMPARE(entry.botName, u"Loja"_s);
        QCOMPARE(entry.companyName, u"Alfa"_s);
        QVERIFY(entry.at > 0);
    }
}

void TestDesk::stopIsWrittenDown_data()
{
    QTest::addColumn<GatewayError>("error");
    QTest::addColumn<int>("outcome");
    using Outcome = ActivityEntry::Outcome;
    QTest::newRow("said no") << GatewayError{.kind = GatewayError::Kind::ServerError,
                                             .sent = true,
                                             .httpStatus = 500}
                             << int(Outcome::Failed);
    QTest::newRow("never left") << GatewayError{.kind = GatewayError::Kind::HostNotFound}
                                << int(Outcome::Failed);
    QTest::newRow("no answer") << GatewayError{.kind = GatewayError::Kind::TimedOut, .sent = true}
                               << int(Outcome::Unknown);
}

void TestDesk::stopIsWrittenDown()
{
    QFETCH(GatewayError, error);
    QFETCH(int, outcome);
    disconnectBot();
    answer<int>(m_dialogs.stops, error);
    QCOMPARE(m_activity.entries.size(), 1);
    QCOMPARE(m_activity.entries[0].kind, ActivityEntry::Kind::Disconnected);
    QCOMPARE(int(m_activity.entries[0].outcome), outcome);
    QVERIFY(m_activity.entries[0].error == error.kind);
    QCOMPARE(m_activity.entries[0].httpStatus, error.httpStatus);
    disconnectBot();
    answer<int>(m_dialogs.stops, 200);
    QCOMPARE(m_activity.entries[1].outcome, ActivityEntry::Outcome::Done);
    QVERIFY(!m_activity.entries[1].error);
}

// Its answer reaches nobody any more.
void TestDesk::startAtTheEndIsWrittenDown()
{
    begun();
    m_desk.reset();
    QCOMPARE(m_activity.entries.size(), 1);
    QCOMPARE(m_activity.entries[0].kind, ActivityEntry::Kind::ConnectionStarted);
    QCOMPARE(m_activity.entries[0].outcome, ActivityEntry::Outcome::Unknown);
    QCOMPARE(m_activity.entries[0].botName, u"Loja"_s);
}

// A key that was read from the keychain is nobody's deed.
void TestDesk::newKeyIsWrittenDown()
{
    QVERIFY(m_activity.entries.isEmpty());
    m_desk->keys().set(m_company, u"another"_s);
    runEvents();
    QCOMPARE(m_activity.entries.size(), 1);
    QCOMPARE(m_activity.entries[0].kind, ActivityEntry::Kind::KeyChanged);
    QCOMPARE(m_activity.entries[0].companyName, u"Alfa"_s);
    QVERIFY(m_activity.entries[0].detail.isEmpty());
}

void TestDesk::removedBotDropsItsAttempt()
{
    const QPointer<ConnectSession> session = begun();
    m_desk->roster().removeBots({m_bot}, m_context.get(), [](const auto &) {});
    runEventsAndDeletions();
    QVERIFY(!m_desk->hasSession(m_bot));
    QVERIFY(!session);
    QCOMPARE(m_dialogs.starts.openCount(), 0);
    QVERIFY(!m_desk->session(m_bot));
}

void TestDesk::removedCompanyTakesItsKey()
{
    bool removed = false;
    m_desk->removeCompany(m_company, m_context.get(), [&](const auto &result) { removed = result.ok(); });
    runEvents();
    QVERIFY(removed);
    QVERIFY(m_keychain.keys.isEmpty());
    QVERIFY(!m_desk->keys().has(m_company));
    QVERIFY(m_desk->roster().bots().isEmpty());
}

void TestDesk::keyStaysWhereTheCompanyDoes()
{
    m_store.failure = StoreError{StoreError::Kind::ReadOnly, {}, {}};
    bool failed = false;
    m_desk->removeCompany(m_company, m_context.get(), [&](const auto &result) { failed = !result.ok(); });
    runEvents();
    QVERIFY(failed);
    QCOMPARE(m_keychain.keys.value(m_company), u"key"_s);
    QVERIFY(m_desk->keys().has(m_company));
}

void TestDesk::destroyedDeskClosesItsCalls()
{
    begun();
    m_desk->refresh({m_otherBot});
    runEvents();
    QCOMPARE(m_dialogs.starts.openCount() + m_background.addressReads.openCount(), 2);
    m_desk.reset();
    QCOMPARE(m_dialogs.starts.openCount() + m_background.addressReads.openCount(), 0);
}

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
