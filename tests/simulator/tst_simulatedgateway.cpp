#include "simulator/simulatedgateway.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lifty;

namespace {

const QString fresh = u"fresh"_s;
const QString online = u"online"_s;
const QString waiting = u"waiting"_s;

QList<SimulatedCompany> companies()
{
    using State = SimulatedBot::State;
    SimulatedCompany acme{.name = u"Acme"_s, .key = u"acme-key"_s, .bots = {}};
    for (const auto &[token, state] :
         {std::pair{fresh, State::NotConfigured}, std::pair{online, State::Connected},
          std::pair{waiting, State::AwaitingScan}}) {
        SimulatedBot bot;
        bot.name = token;
        bot.token = token;
        bot.state = state;
        acme.bots.append(bot);
    }
    return {acme, {.name = u"Rede"_s, .key = u"rede-key"_s, .bots = {}}};
}

} // namespace

class TestSimulatedGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_now = 0;
        m_gateway.emplace(companies(), [this] { return m_now; });
    }
    void keys();
    void lifeWithoutScan_data();
    void lifeWithoutScan();
    void lifeWithScan_data();
    void lifeWithScan();
    void scanInTheLastMillisecondCounts();
    void pictureRotates();
    void eachStartOpensOneMore();
    void clearingTakesInactiveOnly();
    void stopEndsAll();
    void dropEndsAll();
    void scanTakesTheNewestQr();
    void connectedShowsThroughWhilePreparing();
    void endedSessionStaysNotFound();
    void furthestSessionSpeaksForTheBot();
    void colleaguesQrWaitsForEver();
    void forcedWord();
    void pausedNumbers();

private:
    QJsonObject bot(const QString &token) const
    {
        for (const auto &value : m_gateway->state()) {
            if (value[u"token"_s].toString() == token)
                return value.toObject();
        }
        return {};
    }
    qsizetype sessionCount(const QString &token) const { return bot(token)[u"sessions"_s].toArray().size(); }
    void connect(const QString &token)
    {
        m_gateway->start(token, false);
        m_now += SimulatedSession::preparingMs;
        QVERIFY(m_gateway->scan(token));
        m_now += SimulatedSession::pairingMs;
    }

    qint64 m_now = 0;
    std::optional<SimulatedGateway> m_gateway;
};

void TestSimulatedGateway::keys()
{
    QVERIFY(m_gateway->hasKey(u"acme-key"_s));
    QVERIFY(m_gateway->hasKey(u"rede-key"_s));
    QVERIFY(!m_gateway->hasKey(u"ACME-KEY"_s));
    QVERIFY(!m_gateway->hasKey(QString()));
    QVERIFY(m_gateway->hasBot(fresh));
    QVERIFY(!m_gateway->hasBot(u"nobody"_s));
    QVERIFY(m_gateway->keyOpens(u"acme-key"_s, fresh));
    QVERIFY(!m_gateway->keyOpens(u"rede-key"_s, fresh));
    QVERIFY(!m_gateway->keyOpens(u"acme-key"_s, u"nobody"_s));
}

void TestSimulatedGateway::lifeWithoutScan_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("hasQr");
    QTest::newRow("at once") << qint64(0) << u"NOT_FOUND"_s << false;
    QTest::newRow("still silent") << qint64(999) << u"NOT_FOUND"_s << false;
    QTest::newRow("starting") << qint64(1'000) << u"STARTING"_s << false;
    QTest::newRow("nearly ready") << qint64(2'999) << u"STARTING"_s << false;
    QTest::newRow("QR") << qint64(3'000) << u"QRCODE"_s << true;
    QTest::newRow("last moment") << qint64(62'999) << u"QRCODE"_s << true;
    QTest::newRow("expired") << qint64(63'000) << u"NOT_FOUND"_s << false;
    QTest::newRow("for ever") << qint64(86'400'000) << u"NOT_FOUND"_s << false;
}

void TestSimulatedGateway::lifeWithoutScan()
{
    QFETCH(qint64, age);
    m_now = 1'234;
    const int session = m_gateway->start(fresh, false);
    m_now += age;
    QTEST(m_gateway->sessionWord(fresh, session), "word");
    QTEST(m_gateway->botWord(fresh), "word");
    QTEST(!m_gateway->payload(fresh, session).isEmpty(), "hasQr");
    QTEST(m_gateway->scan(fresh), "hasQr");
}

void TestSimulatedGateway::lifeWithScan_data()
{
    QTest::addColumn<qint64>("afterScan");
    QTest::addColumn<QString>("word");
    QTest::newRow("pairing") << qint64(0) << u"PAIRING"_s;
    QTest::newRow("still pairing") << qint64(999) << u"PAIRING"_s;
    QTest::newRow("connected") << qint64(1'000) << u"CONNECTED"_s;
    QTest::newRow("for ever") << qint64(86'400'000) << u"CONNECTED"_s;
}

void TestSimulatedGateway::lifeWithScan()
{
    QFETCH(qint64, afterScan);
    const int session = m_gateway->start(fresh, false);
    m_now = 10'000;
    QVERIFY(m_gateway->scan(fresh));
    QVERIFY(!m_gateway->scan(fresh));
    m_now += afterScan;
    QTEST(m_gateway->sessionWord(fresh, session), "word");
    QTEST(m_gateway->botWord(fresh), "word");
    QVERIFY(m_gateway->payload(fresh, session).isEmpty());
}

void TestSimulatedGateway::scanInTheLastMillisecondCounts()
{
    const int session = m_gateway->start(fresh, false);
    m_now = 62'999;
    QVERIFY(m_gateway->scan(fresh));
    m_now = 70'000;
    QCOMPARE(m_gateway->sessionWord(fresh, session), u"CONNECTED"_s);
}

void TestSimulatedGateway::pictureRotates()
{
    const int session = m_gateway->start(fresh, false);
    m_now = 3'000;
    const QByteArray first = m_gateway->payload(fresh, session);
    QVERIFY(first.startsWith("2@"));
    QVERIFY(qAbs(first.size() - 230) <= 10);
    m_now = 22'999;
    QCOMPARE(m_gateway->payload(fresh, session), first);
    m_now = 23'000;
    const QByteArray second = m_gateway->payload(fresh, session);
    QVERIFY(second != first);
    m_now = 43'000;
    QVERIFY(m_gateway->payload(fresh, session) != second);
}

void TestSimulatedGateway::eachStartOpensOneMore()
{
    const int first = m_gateway->start(fresh, true);
    const int second = m_gateway->start(fresh, true);
    QVERIFY(first != second);
    QCOMPARE(bot(fresh)[u"starts"_s].toInt(), 2);
    QCOMPARE(sessionCount(fresh), 2);
    m_now = 3'000;
    QVERIFY(m_gateway->payload(fresh, first) != m_gateway->payload(fresh, second));
}

void TestSimulatedGateway::clearingTakesInactiveOnly()
{
    m_gateway->start(fresh, false); // expires
    m_now = 100'000;
    m_gateway->start(fresh, false);
    QCOMPARE(sessionCount(fresh), 2);
    m_gateway->start(fresh, true);
    QCOMPARE(sessionCount(fresh), 2); // the live one and the new one
}

void TestSimulatedGateway::stopEndsAll()
{
    connect(online);
    QCOMPARE(m_gateway->botWord(online), u"CONNECTED"_s);
    m_gateway->stop(online);
    QCOMPARE(m_gateway->botWord(online), u"NOT_FOUND"_s);
    QVERIFY(!m_gateway->drop(online));
}

void TestSimulatedGateway::dropEndsAll()
{
    QVERIFY(!m_gateway->drop(fresh));
    const int session = m_gateway->start(online, false);
    QVERIFY(m_gateway->drop(online));
    QCOMPARE(m_gateway->botWord(online), u"NOT_FOUND"_s);
    m_now = 5'000;
    QCOMPARE(m_gateway->sessionWord(online, session), u"NOT_FOUND"_s);
}

void TestSimulatedGateway::scanTakesTheNewestQr()
{
    const int older = m_gateway->start(fresh, false);
    m_now = 1'000;
    const int newer = m_gateway->start(fresh, false);
    m_now = 4'000;
    QVERIFY(m_gateway->scan(fresh));
    QCOMPARE(m_gateway->sessionWord(fresh, newer), u"PAIRING"_s);
    QCOMPARE(m_gateway->sessionWord(fresh, older), u"QRCODE"_s);
    QVERIFY(m_gateway->scan(fresh));
    QCOMPARE(m_gateway->sessionWord(fresh, older), u"PAIRING"_s);
}

void TestSimulatedGateway::connectedShowsThroughWhilePreparing()
{
    const int session = m_gateway->start(online, false);
    QCOMPARE(m_gateway->sessionWord(online, session), u"CONNECTED"_s);
    m_now = 2'999;
    QCOMPARE(m_gateway->sessionWord(online, session), u"CONNECTED"_s);
    m_now = 3'000;
    QCOMPARE(m_gateway->sessionWord(online, session), u"QRCODE"_s);
    QCOMPARE(m_gateway->botWord(online), u"CONNECTED"_s);
}

void TestSimulatedGateway::endedSessionStaysNotFound()
{
    const int session = m_gateway->start(online, false);
    m_now = 63'000;
    QCOMPARE(m_gateway->botWord(online), u"CONNECTED"_s);
    QCOMPARE(m_gateway->sessionWord(online, session), u"NOT_FOUND"_s);
    m_gateway->start(online, true); // forgets it
    QCOMPARE(m_gateway->sessionWord(online, session), u"NOT_FOUND"_s);
}

void TestSimulatedGateway::furthestSessionSpeaksForTheBot()
{
    m_gateway->start(fresh, false);
    m_now = 3'000;
    m_gateway->start(fresh, false);
    QCOMPARE(m_gateway->botWord(fresh), u"QRCODE"_s); // though the newest is still silent
    m_gateway->scan(fresh);
    m_now = 3'500;
    QCOMPARE(m_gateway->botWord(fresh), u"PAIRING"_s);
    m_now = 6'000; // the second shows its QR now
    QCOMPARE(m_gateway->botWord(fresh), u"CONNECTED"_s);
}

void TestSimulatedGateway::colleaguesQrWaitsForEver()
{
    QCOMPARE(m_gateway->botWord(waiting), u"QRCODE"_s);
    const QString first = bot(waiting)[u"payload"_s].toString();
    m_now = 86'400'000;
    QCOMPARE(m_gateway->botWord(waiting), u"QRCODE"_s);
    QVERIFY(bot(waiting)[u"payload"_s].toString() != first);
    QVERIFY(m_gateway->scan(waiting));
    m_now += 1'000;
    QCOMPARE(m_gateway->botWord(waiting), u"CONNECTED"_s);
}

void TestSimulatedGateway::forcedWord()
{
    const int session = m_gateway->start(fresh, false);
    m_gateway->forceWord(fresh, u"TIMEOUT"_s);
    QCOMPARE(m_gateway->botWord(fresh), u"TIMEOUT"_s);
    QCOMPARE(m_gateway->sessionWord(fresh, session), u"TIMEOUT"_s);
    m_gateway->forceWord(fresh, QString());
    m_now = 3'000;
    QCOMPARE(m_gateway->sessionWord(fresh, session), u"QRCODE"_s);
}

void TestSimulatedGateway::pausedNumbers()
{
    m_gateway->pause(fresh, u"554899991234"_s);
    m_gateway->pause(fresh, u"554899991234"_s);
    m_gateway->pause(fresh, u"5511999991234"_s);
    QCOMPARE(bot(fresh)[u"pausedNumbers"_s].toArray(), QJsonArray({u"554899991234"_s, u"5511999991234"_s}));
    QCOMPARE(bot(online)[u"pausedNumbers"_s].toArray(), QJsonArray());
    m_gateway->resume(fresh, u"554899991234"_s);
    QCOMPARE(bot(fresh)[u"pausedNumbers"_s].toArray(), QJsonArray({u"5511999991234"_s}));
}

QTEST_GUILESS_MAIN(TestSimulatedGateway)
#include "tst_simulatedgateway.moc"
