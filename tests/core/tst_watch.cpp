#include "core/desk.h"
#include "core/watch.h"
#include "support/fakes.h"

#include <QSignalSpy>
#include <QTest>

using namespace lifty;
using namespace lifty::fakes;
using namespace Qt::StringLiterals;
using Kind = LinkStatus::Kind;

class TestWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readsEveryBotEachInterval();
    void lateRoundIsFinishedFirst();
    void retryAfterIsHonoured();
    void retryAfterHasBounds();
    void slowRoundsAreNoHoles();
    void botWithAnAttemptIsLeftAlone();
    void refusedKeyPausesItsCompany();
    void keyIsRefused_data();
    void keyIsRefused();

private:
    void pass(qint64 ms)
    {
        m_clock.pass(ms);
        m_watch->wake();
        runEvents();
    }
    void answerAll(const Result<SessionAddresses, GatewayError> &result)
    {
        while (m_background.addressReads.answer(result))
            runEvents();
        runEvents();
    }
    int reads() const { return m_background.addressReads.count(); }

    FakeClock m_clock;
    FakeGateway m_dialogs;
    FakeGateway m_background;
    FakeStore m_store;
    FakeActivityStore m_activity;
    FakeSecretStore m_keychain;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Watch> m_watch;
    QUuid m_first;
};

void TestWatch::init()
{
    m_background = {};
    const QUuid company = QUuid::createUuid();
    m_first = QUuid::createUuid();
    m_store.content.companies = {{company, u"Alfa"_s, u"https://gateway.example"_s, true}};
    m_store.content.bots = {{m_first, company, u"Loja"_s, u"token"_s, {}},
                            {QUuid::createUuid(), company, u"Outra"_s, u"other"_s, {}}};
    m_keychain.keys = {{company, u"key"_s}};
    m_desk = std::make_unique<Desk>(
        Desk::Ports{m_store, m_activity, m_keychain, m_dialogs, m_background, m_clock});
    m_desk->roster().open();
    runEvents();
    m_watch = std::make_unique<Watch>(*m_desk);
    m_watch->setInterval(std::chrono::seconds(60));
}

void TestWatch::cleanup()
{
    m_watch.reset();
    m_desk.reset();
}

void TestWatch::readsEveryBotEachInterval()
{
    pass(59'999);
    QCOMPARE(reads(), 0);
    pass(1);
    QCOMPARE(reads(), 2);
    answerAll(GatewayError{.kind = GatewayError::Kind::HostNotFound});
    pass(59'999);
    QCOMPARE(reads(), 2);
    m_watch->setInterval(std::chrono::seconds(300));
    pass(240'000);
    QCOMPARE(reads(), 2);
    pass(1);
    QCOMPARE(reads(), 4);
}

void TestWatch::lateRoundIsFinishedFirst()
{
    pass(60'000);
    QVERIFY(m_background.addressReads.answer(GatewayError{.kind = GatewayError::Kind::HostNotFound}));
    runEvents();
    pass(60'000);
    QCOMPARE(reads(), 2);
    answerAll(GatewayError{.kind = GatewayError::Kind::HostNotFound});
    QCOMPARE(reads(), 4);
}

void TestWatch::retryAfterIsHonoured()
{
    pass(60'000);
    answerAll(GatewayError{.kind = GatewayError::Kind::QuotaExceeded,
                           .sent = true,
                           .httpStatus = 429,
                           .retryAfter = std::chrono::milliseconds(200'000)});
    // Readings leave in batches, a moment later.
    QTRY_COMPARE(m_desk->roster().status(m_first).kind, Kind::NoAnswer);
    pass(199'999);
    QCOMPARE(reads(), 2);
    pass(1);
    QCOMPARE(reads(), 4);
}

// A statusURL's server speaks for its own bot alone, and nobody's for a whole day.
void TestWatch::retryAfterHasBounds()
{
    GatewayError error{.kind = GatewayError::Kind::ServerError,
                       .sent = true,
                       .byGivenAddress = true,
                       .httpStatus = 503,
                       .retryAfter = std::chrono::hours(24)};
    pass(60'000);
    answerAll(error);
    QTRY_COMPARE(m_desk->roster().status(m_first).kind, Kind::NoAnswer);
    pass(60'000);
    QCOMPARE(reads(), 4);
    error.byGivenAddress = false;
    QSignalSpy found(&m_desk->reader(), &StatusReader::found);
    answerAll(error);
    QTRY_COMPARE(found.count(), 1);
    pass(599'999);
    QCOMPARE(reads(), 4);
    pass(1);
    QCOMPARE(reads(), 6);
}

void TestWatch::slowRoundsAreNoHoles()
{
    pass(60'000);
    QCOMPARE(m_desk->roster().observedGapMs(), 180'000);
    m_clock.pass(250'000); // the server takes its time
    answerAll(GatewayError{.kind = GatewayError::Kind::HostNotFound});
    pass(0);
    QCOMPARE(m_desk->roster().observedGapMs(), 750'000);
}

void TestWatch::botWithAnAttemptIsLeftAlone()
{
    m_desk->session(m_first); // a dialog alone is no attempt
    pass(60'000);
    QCOMPARE(reads(), 2);
    answerAll(GatewayError{.kind = GatewayError::Kind::HostNotFound});
    m_desk->session(m_first)->begin({Kind::NotConfigured, {}, m_clock.at.wallMs, {}}, true);
    pass(60'000);
    QCOMPARE(reads(), 3);
    QCOMPARE(m_background.addressReads.last().bot.token, u"other"_s);
}

void TestWatch::refusedKeyPausesItsCompany()
{
    pass(60'000);
    answerAll(GatewayError{.kind = GatewayError::Kind::Forbidden, .sent = true, .httpStatus = 403});
    QTRY_COMPARE(m_desk->roster().status(m_first).kind, Kind::KeyRefused);
    pass(60'000);
    QCOMPARE(reads(), 2);
    m_desk->roster().apply(
        {{m_first, {LinkStatus::fromWord(u"CONNECTED"_s, m_clock.at.wallMs), m_clock.at.monotonicMs}}});
    pass(60'000);
    QCOMPARE(reads(), 4);
}

void TestWatch::keyIsRefused_data()
{
    QTest::addColumn<QList<LinkStatus>>("statuses");
    QTest::addColumn<bool>("refused");
    constexpr qint64 before = 90, began = 100, after = 110;
    const LinkStatus no{Kind::KeyRefused, {}, after, {}};
    QTest::newRow("nobody asked") << QList<LinkStatus>{{}, {}} << false;
    QTest::newRow("one bot's own") << QList<LinkStatus>{no} << false;
    QTest::newRow("two") << QList<LinkStatus>{no, no} << true;
    QTest::newRow("answered before the round")
        << QList<LinkStatus>{no, no, {Kind::Connected, {}, before, {}}} << true;
    QTest::newRow("answered in it") << QList<LinkStatus>{no, no, {Kind::Other, u"X"_s, began, {}}} << false;
    QTest::newRow("no answer is none") << QList<LinkStatus>{no, no, {Kind::NoAnswer, {}, after, {}}} << true;
}

void TestWatch::keyIsRefused()
{
    QFETCH(QList<LinkStatus>, statuses);
    QFETCH(bool, refused);
    QCOMPARE(isKeyRefused(statuses, 100), refused);
}

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
