#include "core/desk.h"
#include "core/watch.h"
#include "support/fakes.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace lifty;
using namespace lifty::fakes;
using namespace Qt::StringLiterals;
using Kind = LinkStatus::Kind;

static const QString gateway = u"https://gateway.example"_s;

// What Watch adds to its two sets of rules (tst_watchplan, tst_alerts): the reads, the hour, our own deeds.
class TestWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void eachBotOnceARound();
    void oneRequestARound();
    void neverAStart();
    void roundIsTold();
    void dropIsConfirmedByTheGatewayAndTold();
    void flapIsNotTold();
    void backIsTold();
    void ownStopIsNoDrop();
    void ownAttemptIsNoDrop();
    void fallAfterOurConnectionIsTold();
    void answerFromBeforeOurDeedIsNone();
    void botWithAnAttemptIsLeftAlone();
    void refreshedDropIsConfirmedToo();
    void refusedKeyPausesItsCompany();
    void refusalByAGivenAddressPausesNobody();
    void dropsWhileAwayAreOnePiece();
    void fallAfterEverybodyWasSeenIsOrdinary();
    void sleepIsACalmRound_data();
    void sleepIsACalmRound();
    void wallClockSetBackChangesNothing();
    void assumingIsWrittenDown();
    void outageCanBeAssumed();
    void quotaOfAGatewayIsNoOutage();
    void dropsOfAnOutageAreOnePiece_data();
    void dropsOfAnOutageAreOnePiece();
    void companyMovesToAnotherGateway();
    void newKeyIsNotYetAccepted();
    void connectingTakesADropOver();
    void downBotIsReadAnew();
    void sleepIsNoticedWhileAllIsInFlight();
    void silentBotIsNotTold();
    void editedBotIsAnotherOne();
    void editedBotDoesNotWaitForTheOldOne();
    void removedBotIsNotRead();

private:
    void restart(const QList<std::pair<QString, QString>> &tokensAndWords);
    // So many that a silent gateway is found before any of them is told of.
    static QList<std::pair<QString, QString>> many()
    {
        QList<std::pair<QString, QString>> all;
        for (int i = 0; i < 20; ++i)
            all.append({QString::number(i), u"CONNECTED"_s});
        return all;
    }
    void pass(qint64 ms)
    {
        m_clock.pass(ms);
        m_watch->wake();
        runEvents();
    }
    // Lets the time pass second by second, the server answering at once.
    void live(qint64 seconds)
    {
        for (qint64 second = 0; second < seconds; ++second) {
            pass(1000);
            answerAll();
        }
    }
    void answerAll()
    {
        bool any = true;
        while (std::exchange(any, false)) {
            for (int i = 0; i < m_background.addressReads.count(); ++i)
                any |=
                    m_background.addressReads.answerAt(i, addressesOf(m_background.addressReads.at(i).bot));
            for (int i = 0; i < m_background.statusReads.count(); ++i)
                any |= m_background.statusReads.answerAt(i, wordOf(m_background.statusReads.at(i).bot));
            runEvents();
        }
    }
    static GatewayError refusal()
    {
        return GatewayError{.kind = GatewayError::Kind::Forbidden, .sent = true, .httpStatus = 403};
    }
    static GatewayError quota()
    {
        return GatewayError{.kind = GatewayError::Kind::QuotaExceeded, .sent = true, .httpStatus = 429};
    }
    Result<SessionAddresses, GatewayError> addressesOf(const BotAccess &bot) const
    {
        if (m_failures.contains(bot.gatewayAddress))
            return m_failures[bot.gatewayAddress];
        if (m_keyIsRefused)
            return refusal();
        return SessionAddresses{"https://s.example/" + bot.token.toUtf8(), {}};
    }
    Result<QString, GatewayError> wordOf(const BotAccess &bot) const
    {
        for (const QString &one : {bot.gatewayAddress, bot.token}) {
            if (m_failures.contains(one))
                return m_failures[one];
        }
        return m_words.value(bot.token);
    }
    int gatewayReads() const { return m_background.addressReads.count(); }
    int statusReads() const { return m_background.statusReads.count(); }
    QList<Alert> told() const
    {
        QList<Alert> all;
        for (const QList<QVariant> &call : *m_told)
            all += call.first().value<QList<Alert>>();
        return all;
    }
    QUuid bot(int index) const { return m_store.content.bots.at(index).id; }

    FakeClock m_clock;
    FakeGateway m_dialogs;
    FakeGateway m_background;
    FakeStore m_store;
    FakeActivityStore m_activity;
    FakeSecretStore m_keychain;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Watch> m_watch;
    std::unique_ptr<QSignalSpy> m_told;
    QHash<QString, QString> m_words; // by token
    bool m_keyIsRefused = false;
    QHash<QString, GatewayError> m_failures; // by gateway, or by token: of the address that was given
};

void TestWatch::init() { restart({{u"loja"_s, u"CONNECTED"_s}, {u"outra"_s, u"CONNECTED"_s}}); }

// A program that starts with these bots, each in the state that it was last seen in.
void TestWatch::restart(const QList<std::pair<QString, QString>> &tokensAndWords)
{
    cleanup();
    m_background = {};
    m_dialogs = {};
    m_activity.entries.clear();
    m_keyIsRefused = false;
    m_failures.clear();
    m_words.clear();
    const QUuid company = QUuid::createUuid();
    m_store.content = {};
    m_store.content.companies = {{company, u"Alfa"_s, gateway, false}};
    for (const auto &[token, word] : tokensAndWords) {
        const QUuid id = QUuid::createUuid();
        m_store.content.bots.append({id, company, token, token, {}});
        m_store.content.statuses.insert(id, LinkStatus::fromWord(word, m_clock.at.wallMs));
        m_words.insert(token, word);
    }
    m_keychain.keys = {{company, u"key"_s}};
    m_desk = std::make_unique<Desk>(
        Desk::Ports{m_store, m_activity, m_keychain, m_dialogs, m_background, m_clock});
    m_watch = std::make_unique<Watch>(*m_desk, WatchPolicy{}, [] { return 0.5; });
    m_told = std::make_unique<QSignalSpy>(m_watch.get(), &Watch::alerted);
    m_desk->roster().open();
    runEvents();
}

void TestWatch::cleanup()
{
    m_told.reset();
    m_watch.reset();
    m_desk.reset();
}

void TestWatch::eachBotOnceARound()
{
    live(62);
    QCOMPARE(statusReads(), 2);
    m_watch->setInterval(std::chrono::seconds(300));
    live(302);
    QCOMPARE(statusReads(), 4);
}

void TestWatch::oneRequestARound()
{
    live(10 * 60);
    QCOMPARE(gatewayReads(), 2);
    QVERIFY(statusReads() >= 18 && statusReads() <= 22);
    live(60 * 60);
    QCOMPARE(gatewayReads(), 4); // each address once an hour
}

void TestWatch::neverAStart()
{
    m_words[u"loja"_s] = u"NOT_FOUND"_s;
    live(600);
    QCOMPARE(m_background.starts.count() + m_dialogs.starts.count(), 0);
}

void TestWatch::roundIsTold()
{
    QSignalSpy rounds(m_watch.get(), &Watch::roundChanged);
    QVERIFY(!m_watch->lastRoundEndedAt());
    live(62);
    QVERIFY(rounds.count() >= 1);
    QVERIFY(m_watch->lastRoundEndedAt());
    QCOMPARE(m_desk->roster().observedGapMs(), 180'000);
    m_watch->setInterval(std::chrono::seconds(300));
    QCOMPARE(m_desk->roster().observedGapMs(), 900'000);
}

void TestWatch::dropIsConfirmedByTheGatewayAndTold()
{
    live(120);
    const int before = gatewayReads();
    const qint64 fellAt = m_clock.at.wallMs;
    m_words[u"loja"_s] = u"NOT_FOUND"_s;
    for (int second = 0; second < 90 && m_watch->alerts().drops().isEmpty(); ++second)
        live(1);
    QCOMPARE(gatewayReads(), before + 1);
    live(11);
    QCOMPARE(told().size(), 1);
    QCOMPARE(told()[0].kind, Alert::Kind::Dropped);
    QCOMPARE(told()[0].botIds, {bot(0)});
    QVERIFY(told()[0].since > fellAt && told()[0].since <= fellAt + 66'000);
    QVERIFY(m_watch->alerts().drops().contains(bot(0)));
}

void TestWatch::flapIsNotTold()
{
    live(120);
    m_words[u"loja"_s] = u"QRCODE"_s;
    for (int second = 0; second < 90 && m_words[u"loja"_s] == u"QRCODE"_s; ++second) {
        live(1);
        if (m_watch->alerts().isInDoubt(bot(0)))
            m_words[u"loja"_s] = u"CONNECTED"_s;
    }
    QCOMPARE(m_words[u"loja"_s], u"CONNECTED"_s);
    live(120);
    QCOMPARE(told().size(), 0);
}

void TestWatch::backIsTold()
{
    live(120);
    m_words[u"loja"_s] = u"NOT_FOUND"_s;
    live(90);
    m_words[u"loja"_s] = u"CONNECTED"_s;
    live(90);
    QCOMPARE(told().size(), 2);
    QCOMPARE(told()[1].kind, Alert::Kind::Back);
    QVERIFY(told()[1].lastedMs >= 5'000);
    QVERIFY(m_watch->alerts().drops().isEmpty());
}

void TestWatch::ownStopIsNoDrop()
{
    live(120);
    m_desk->disconnectBot(bot(0), this, [](const auto &) {});
    runEvents();
    QVERIFY(m_dialogs.stops.answer(200));
    m_words[u"loja"_s] = u"NOT_FOUND"_s;
    live(180);
    QCOMPARE(told().size(), 0);
}

void TestWatch::ownAttemptIsNoDrop()
{
    live(120);
    m_desk->session(bot(0))->begin({Kind::NotConfigured, {}, m_clock.at.wallMs, {}}, true);
    runEvents();
    m_words[u"loja"_s] = u"NOT_FOUND"_s;
    QVERIFY(m_dialogs.starts.answer(refusal())); // it did not start
    m_desk->leaveSession(bot(0));
    runEventsAndDeletions();
    live(180);
    QCOMPARE(told().size(), 0);
}

// Whom we connected a moment ago, the watch knows as connected.
void TestWatch::fallAfterOurConnectionIsTold()
{
    restart({{u"loja"_s, u"NOT_FOUND"_s}});
    live(120);
    m_desk->session(bot(0))->begin({Kind::NotConfigured, {}, m_clock.at.wallMs, {}}, true);
    runEvents();
    QVERIFY(m_dialogs.starts.answer(SessionAddresses{"https://s.example/1", "https://s.example/t"}));
    ConnectSession *session = m_desk->session(bot(0));
    m_clock.pass(5'000);
    session->wake();
    runEvents();
    QVERIFY(m_dialogs.statusReads.answer(u"CONNECTED"_s));
    runEvents();
    QVERIFY(!m_desk->hasSession(bot(0)));
    live(90);
    QCOMPARE(told().size(), 1);
    QCOMPARE(told()[0].kind, Alert::Kind::Dropped);
}

void TestWatch::answerFromBeforeOurDeedIsNone()
{
    live(120);
    m_desk->refresh({bot(0)});
    runEvents();
    m_clock.pass(1);
    m_desk->disconnectBot(bot(0), this, [](const auto &) {});
    runEvents();
    QVERIFY(m_dialogs.stops.answer(200));
    answerAll(); // CONNECTED, asked before
    m_words[u"loja"_s] = u"NOT_FOUND"_s;
    live(180);
    QCOMPARE(told().size(), 0);
}

void TestWatch::botWithAnAttemptIsLeftAlone()
{
    live(120);
    const int before = statusReads();
    m_desk->session(bot(0)); // a dialog alone is no attempt
    live(60);
    QCOMPARE(statusReads(), before + 2);
    m_desk->session(bot(0))->begin({Kind::NotConfigured, {}, m_clock.at.wallMs, {}}, true);
    live(60);
    QCOMPARE(statusReads(), before + 3);
    QCOMPARE(m_background.statusReads.last().bot.token, u"outra"_s);
}

void TestWatch::refreshedDropIsConfirmedToo()
{
    live(65);
    m_words[u"loja"_s] = u"NOT_FOUND"_s;
    m_desk->refresh({bot(0)});
    runEvents();
    answerAll();
    live(5);
    QVERIFY(m_watch->alerts().drops().contains(bot(0)));
}

void TestWatch::refusedKeyPausesItsCompany()
{
    m_keyIsRefused = true;
    live(180);
    QCOMPARE(m_watch->plan().pausedCompanies().size(), 1);
    const int before = gatewayReads();
    live(180);
    QCOMPARE(gatewayReads(), before);
    m_keyIsRefused = false;
    m_desk->keys().set(m_store.content.companies.first().id, u"another"_s);
    live(120);
    QVERIFY(m_watch->plan().pausedCompanies().isEmpty());
    QTRY_COMPARE(m_desk->roster().status(bot(0)).kind, Kind::Connected); // results come in batches
}

// No key of ours went there: each of the two bots has a trouble of its own.
void TestWatch::refusalByAGivenAddressPausesNobody()
{
    live(120);
    GatewayError byGivenAddress = refusal();
    byGivenAddress.byGivenAddress = true;
    m_failures[u"loja"_s] = m_failures[u"outra"_s] = byGivenAddress;
    live(300);
    QVERIFY(m_watch->plan().pausedCompanies().isEmpty());
    QTRY_COMPARE(m_desk->roster().status(bot(0)).kind, Kind::NoAnswer); // results come in batches
    const int before = statusReads();
    live(180);
    QVERIFY(statusReads() > before);
}

// What fell while the program was closed is told once, when everything was read.
void TestWatch::dropsWhileAwayAreOnePiece()
{
    m_words[u"loja"_s] = m_words[u"outra"_s] = u"NOT_FOUND"_s;
    m_desk->refresh({});
    live(1);
    QCOMPARE(told().size(), 0);
    live(90);
    QCOMPARE(told().size(), 1);
    QVERIFY(told()[0].whileAway);
    QCOMPARE(told()[0].botIds.size(), 2);
}

// Who was seen standing since the start fell before our eyes, however long the first round takes.
void TestWatch::fallAfterEverybodyWasSeenIsOrdinary()
{
    m_watch->setInterval(std::chrono::seconds(600));
    m_desk->refresh({});
    live(20);
    m_words[u"loja"_s] = u"NOT_FOUND"_s;
    m_desk->refresh({bot(0)});
    live(20);
    QCOMPARE(told().size(), 1);
    QVERIFY(!told()[0].whileAway);
}

void TestWatch::sleepIsACalmRound_data()
{
    QTest::addColumn<bool>("monotonicSleepsToo");
    QTest::newRow("the monotonic clock stands still") << true;
    QTest::newRow("it goes on") << false;
}

void TestWatch::sleepIsACalmRound()
{
    QFETCH(bool, monotonicSleepsToo);
    live(120);
    constexpr qint64 hourMs = 3'600'000;
    m_clock.at.wallMs += hourMs;
    if (!monotonicSleepsToo)
        m_clock.at.monotonicMs += hourMs;
    m_words[u"loja"_s] = m_words[u"outra"_s] = u"NOT_FOUND"_s;
    const int before = statusReads();
    live(1);
    QVERIFY(statusReads() <= before + 1); // no storm
    live(120);
    QCOMPARE(told().size(), 1);
    QVERIFY(told()[0].whileAway);
    QCOMPARE(told()[0].botIds.size(), 2);
}

// Ahead, it can't be told from a sleep.
void TestWatch::wallClockSetBackChangesNothing()
{
    live(120);
    m_clock.at.wallMs -= 3'600'000;
    m_words[u"loja"_s] = u"NOT_FOUND"_s;
    live(90);
    QCOMPARE(told().size(), 1);
    QVERIFY(!told()[0].whileAway);
}

void TestWatch::assumingIsWrittenDown()
{
    live(120);
    m_words[u"loja"_s] = u"NOT_FOUND"_s;
    live(90);
    QSignalSpy changed(m_watch.get(), &Watch::alertsChanged);
    m_watch->assumeIncident(told()[0].incident);
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_watch->alerts().drops().value(bot(0)).isAssumed);
    QCOMPARE(m_activity.entries.size(), 1);
    QCOMPARE(m_activity.entries[0].kind, ActivityEntry::Kind::DropAssumed);
    QCOMPARE(m_activity.entries[0].botName, u"loja"_s);
    m_watch->assume({bot(0), bot(1)}); // it is assumed already, the other never fell
    QCOMPARE(m_activity.entries.size(), 1);
    live(1200);
    QCOMPARE(told().size(), 1); // no reminder
}

// The bar goes by the signal, so that has to come when the trouble is assumed.
void TestWatch::outageCanBeAssumed()
{
    live(30);
    m_failures[gateway] = {.kind = GatewayError::Kind::NetworkUnreachable};
    live(240);
    QCOMPARE(m_watch->alerts().openTroubles(), 1);
    QVERIFY(m_watch->alerts().isOpen(bot(0)));
    bool wasAssumed = false;
    connect(m_watch.get(), &Watch::alertsChanged, this,
            [&] { wasAssumed = m_watch->alerts().troubles().constFirst().isAssumed; });
    m_watch->assumeIncident(told().constLast().incident);
    QVERIFY(wasAssumed);
    QVERIFY(!m_watch->alerts().isOpen(bot(0)));
    disconnect(m_watch.get(), &Watch::alertsChanged, this, nullptr);
}

void TestWatch::quotaOfAGatewayIsNoOutage()
{
    live(120);
    m_failures[gateway] = quota();
    live(900);
    QVERIFY(m_watch->plan().outages().constFirst().isConfirmed); // it is asked less
    QCOMPARE(m_watch->alerts().openTroubles(), 0);
    QVERIFY(m_watch->alerts().drops().isEmpty());
    m_failures.clear();
    live(180);
    QVERIFY(m_watch->plan().outages().isEmpty());
    QCOMPARE(told().size(), 0);
    m_words[u"loja"_s] = u"NOT_FOUND"_s;
    live(90);
    QCOMPARE(told().size(), 1);
    QVERIFY(!told()[0].whileAway);
}

void TestWatch::dropsOfAnOutageAreOnePiece_data()
{
    QTest::addColumn<GatewayError>("failure");
    QTest::addColumn<Alert::Cause>("cause");
    QTest::newRow("a gateway's") << GatewayError{.kind = GatewayError::Kind::TimedOut, .sent = true}
                                 << Alert::Cause::Gateway;
    QTest::newRow("our own network's")
        << GatewayError{.kind = GatewayError::Kind::NetworkUnreachable} << Alert::Cause::OwnNetwork;
}

// They fell while nobody could see them.
void TestWatch::dropsOfAnOutageAreOnePiece()
{
    QFETCH(GatewayError, failure);
    restart(many());
    live(120);
    m_failures[gateway] = failure;
    live(300);
    QCOMPARE(told().size(), 1);
    QTEST(told()[0].cause, "cause");
    m_failures.clear();
    m_words[u"0"_s] = m_words[u"1"_s] = u"NOT_FOUND"_s; // half a round apart
    live(180);
    QCOMPARE(told().size(), 3);
    QCOMPARE(told()[1].kind, Alert::Kind::Back);
    QVERIFY(told()[1].isOfAll());
    QCOMPARE(told()[2].kind, Alert::Kind::Dropped);
    QVERIFY(told()[2].whileAway);
    QCOMPARE(told()[2].botIds.size(), 2);
}

void TestWatch::companyMovesToAnotherGateway()
{
    restart(many());
    live(120);
    m_failures[gateway] = {.kind = GatewayError::Kind::TimedOut, .sent = true};
    live(300);
    QCOMPARE(told().size(), 1);
    QCOMPARE(m_watch->alerts().openTroubles(), 1);
    Company moved = m_store.content.companies.first();
    moved.gatewayAddress = u"https://other.example"_s;
    m_desk->roster().saveCompany(moved, this,
                                 [this, moved](const auto &) { m_desk->companyChanged(moved.id); });
    runEvents();
    QCOMPARE(m_watch->alerts().openTroubles(), 0);
    QVERIFY(m_watch->plan().outages().isEmpty());
    const int before = gatewayReads();
    live(1200);
    for (int i = before; i < gatewayReads(); ++i)
        QCOMPARE(m_background.addressReads.at(i).bot.gatewayAddress, moved.gatewayAddress);
    QTRY_COMPARE(m_desk->roster().status(bot(1)).kind, Kind::Connected); // results come in batches
    QCOMPARE(told().size(), 1); // the old one was not seen to be back
    m_words[u"0"_s] = u"NOT_FOUND"_s;
    live(90);
    QCOMPARE(told().size(), 2);
    QCOMPARE(told()[1].botIds, {bot(0)});
}

void TestWatch::newKeyIsNotYetAccepted()
{
    m_keyIsRefused = true;
    live(180);
    QCOMPARE(told().size(), 1);
    QCOMPARE(told()[0].cause, Alert::Cause::Key);
    m_desk->keys().set(m_store.content.companies.first().id, u"wrong, too"_s);
    live(120);
    QCOMPARE(told().size(), 1); // still the same trouble
    m_keyIsRefused = false;
    m_desk->keys().set(m_store.content.companies.first().id, u"right"_s);
    live(120);
    QCOMPARE(told().size(), 2);
    QCOMPARE(told()[1].kind, Alert::Kind::Back);
}

void TestWatch::connectingTakesADropOver()
{
    live(120);
    m_words[u"loja"_s] = u"NOT_FOUND"_s;
    live(90);
    m_desk->session(bot(0))->begin({Kind::NotConfigured, {}, m_clock.at.wallMs, {}}, true);
    runEvents();
    QVERIFY(m_watch->alerts().drops().value(bot(0)).isAssumed);
    QVERIFY(m_dialogs.starts.answer(refusal())); // nothing came of it
    m_desk->leaveSession(bot(0));
    runEventsAndDeletions();
    live(700);
    QCOMPARE(told().size(), 1); // no reminder
    m_words[u"loja"_s] = u"CONNECTED"_s;
    live(90);
    QCOMPARE(told().size(), 2);
    QCOMPARE(told()[1].kind, Alert::Kind::Back);
}

// Another session may have another address, and the old one goes on to say that it is gone.
void TestWatch::downBotIsReadAnew()
{
    live(120);
    m_words[u"loja"_s] = u"NOT_FOUND"_s;
    live(90);
    const int before = gatewayReads();
    live(120);
    QCOMPARE(gatewayReads(), before + 2);
}

void TestWatch::sleepIsNoticedWhileAllIsInFlight()
{
    live(120);
    for (int second = 0; second < 70; ++second)
        pass(1000); // nobody answers
    m_words[u"loja"_s] = m_words[u"outra"_s] = u"NOT_FOUND"_s;
    m_clock.at.wallMs += 3'600'000;
    live(120);
    QCOMPARE(told().size(), 1);
    QVERIFY(told()[0].whileAway);
}

void TestWatch::silentBotIsNotTold()
{
    live(120);
    m_desk->roster().silence({bot(0)}, Store::forEver, this, [](const auto &) {});
    runEvents();
    m_words[u"loja"_s] = u"NOT_FOUND"_s;
    live(120);
    QCOMPARE(told().size(), 0);
    m_desk->roster().silence({bot(0)}, 0, this, [](const auto &) {});
    runEvents();
    live(20);
    QCOMPARE(told().size(), 1);
}

void TestWatch::editedBotIsAnotherOne()
{
    live(120);
    Bot edited = *m_desk->roster().bot(bot(0));
    edited.token = u"novo"_s;
    m_words[u"novo"_s] = u"NOT_FOUND"_s;
    m_desk->roster().saveBot(edited, this, [this, edited](const auto &) { m_desk->botChanged(edited.id); });
    runEvents();
    live(180);
    QCOMPARE(told().size(), 0);
}

void TestWatch::editedBotDoesNotWaitForTheOldOne()
{
    live(60);
    GatewayError busy = quota();
    busy.byGivenAddress = true;
    busy.retryAfter = std::chrono::minutes(9);
    m_failures[u"loja"_s] = busy;
    live(66);
    Bot edited = *m_desk->roster().bot(bot(0));
    edited.token = u"novo"_s;
    m_words[u"novo"_s] = u"CONNECTED"_s;
    m_desk->roster().saveBot(edited, this, [](const auto &) {});
    runEvents();
    live(66);
    QTRY_COMPARE(m_desk->roster().status(edited.id).kind, Kind::Connected);
}

void TestWatch::removedBotIsNotRead()
{
    live(120);
    m_desk->roster().removeBots({bot(0)}, this, [](const auto &) {});
    runEvents();
    const int before = statusReads();
    live(60);
    QCOMPARE(statusReads(), before + 1);
}

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
