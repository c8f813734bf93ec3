#include "gateway/httpgateway.h"

#include "gateway/outcome.h"
#include "support/faultserver.h"
#include "support/testcertificates.h"

#include <QTcpServer>
#include <QTest>

using namespace lifty;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = GatewayError::Kind;
using Then = FaultStep::Then;

Q_DECLARE_METATYPE(lifty::FaultStep)

// startWhatsapp reaches the wire exactly once, whatever the server does with the connection.
// QNetworkAccessManager sends it two to four times in every one of these faults.
class TestStartOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneHeadForEachFault_data();
    void oneHeadForEachFault();
    void answeredStart_data();
    void answeredStart();
    void hasItsOwnDeadline();
    void notSent_data();
    void notSent();
    void timeOutInTheHandshakeIsNotSent();
    void serverErrorsMayHaveStarted_data();
    void serverErrorsMayHaveStarted();
    void uselessAnswersMayHaveStarted_data();
    void uselessAnswersMayHaveStarted();

private:
    static BotAccess bot(const QString &address) { return {address, u"bot1"_s, u"AIzaS3cret"_s}; }
    std::optional<QSslConfiguration> tlsOf(bool tls) const
    {
        return tls ? std::optional(m_certificates.good()) : std::nullopt;
    }

    TestCertificates m_certificates;
    std::optional<TestCertificates::Trusted> m_trusted;
};

void TestStartOnce::initTestCase()
{
    QCOMPARE(m_certificates.isValid(), TestCertificates::canBeMade());
    if (m_certificates.isValid())
        m_trusted.emplace(m_certificates);
}

void TestStartOnce::oneHeadForEachFault_data()
{
    QTest::addColumn<FaultStep>("step");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("kind");
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 80\r\n\r\n";
    for (const bool tls : {false, true}) {
        const auto row = [tls](const char *name, const FaultStep &step, Kind kind = Kind::ConnectionLost) {
            QTest::addRow("%s, %s", name, tls ? "TLS" : "plain") << step << tls << int(kind);
        };
        row("closes without answering", {.bytes = {}});
        row("resets", {.bytes = {}, .then = Then::Reset});
        row("dies after 100 ms", {.bytes = {}, .then = Then::Reset, .delay = 100ms});
        row("closes after 100 ms", {.bytes = {}, .delay = 100ms});
        row("half a status line", {.bytes = "HTTP/1.1 20"});
        row("half the headers", {.bytes = head.left(40)});
        row("half the body", {.bytes = head + "{\"statusURL\": \"https://s.exam"});
        row("half a status line, then resets", {.bytes = "HTTP/1.1 20", .then = Then::Reset});
        row("never answers", FaultStep::neverAnswer(), Kind::TimedOut);
        row("half the body, then silence", {.bytes = head + "{\"statusURL\"", .then = Then::KeepOpen},
            Kind::TimedOut);
    }
}

void TestStartOnce::oneHeadForEachFault()
{
    QFETCH(FaultStep, step);
    QFETCH(bool, tls);
    if (tls && !m_trusted)
        QSKIP("no openssl command");
    QFETCH(int, kind);
    const FaultServer server(step, tlsOf(tls));
    // Only what is to run out is kept waiting, and not so briefly that a busy machine's handshake runs out
    // too.
    HttpGateway gateway({.start = Kind(kind) == Kind::TimedOut ? 2s : 20s});
    Outcome<SessionAddresses> outcome;
    gateway.start(bot(server.address()), true, outcome.context.get(), outcome.done());

    QVERIFY(outcome.wait(30'000));
    QVERIFY(!outcome.ok());
    QCOMPARE(int(outcome.error().kind), kind);
    QVERIFY(outcome.error().sent);
    QVERIFY(mayHaveHappened(outcome.error()));
    // Once the connection is gone, nothing more can come on it; and no other one was opened.
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.heads().size(), 1);
    QCOMPARE(server.connections(), 1);
    QCOMPARE(outcome.count, 1);
}

void TestStartOnce::answeredStart_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("clearInactive");
    QTest::newRow("plain") << false << true;
    QTest::newRow("TLS") << true << true;
    QTest::newRow("without options") << false << false;
}

void TestStartOnce::answeredStart()
{
    QFETCH(bool, tls);
    if (tls && !m_trusted)
        QSKIP("no openssl command");
    QFETCH(bool, clearInactive);
    const FaultServer server(
        FaultStep::json("{\"statusURL\": \"https://s.example/1\", \"tokenURL\": \"https://t.example/1\"}"),
        tlsOf(tls));
    HttpGateway gateway;
    Outcome<SessionAddresses> outcome;
    gateway.start(bot(server.address()), clearInactive, outcome.context.get(), outcome.done());
    QCOMPARE(outcome.count, 0);

    QVERIFY(outcome.wait());
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.value(), (SessionAddresses{"https://s.example/1", "https://t.example/1"}));
    const QByteArray expected =
        "GET /integration/bot/bot1/startWhatsapp?key=AIzaS3cret" +
        QByteArray(clearInactive ? "&options=c" : "") +
        " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server.port()) +
        "\r\nAccept: application/json\r\nAccept-Encoding: identity\r\nCache-Control: no-cache\r\n"
        "User-Agent: LiftyDesk\r\nConnection: close\r\n\r\n";
    QCOMPARE(server.heads(), QByteArrayList{expected});
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestStartOnce::hasItsOwnDeadline()
{
    const FaultServer server(FaultStep::neverAnswer());
    HttpGateway gateway({.start = 300ms, .other = 60s});
    Outcome<SessionAddresses> outcome;
    gateway.start(bot(server.address()), true, outcome.context.get(), outcome.done());
    QVERIFY(outcome.wait());
    QCOMPARE(int(outcome.error().kind), int(Kind::TimedOut));
}

void TestStartOnce::notSent_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("start");
    for (const bool start : {true, false}) {
        const auto row = [start](const char *name, const QString &host, Kind kind) {
            QTest::addRow("%s, %s", name, start ? "start" : "a read over the pool")
                << host << int(kind) << start;
        };
        row("connection refused", u"http://127.0.0.1:%1"_s, Kind::ConnectionRefused);
        row("host not found", u"https://does-not-exist.invalid:%1"_s, Kind::HostNotFound);
        row("address refused", u"http://s.example:%1"_s, Kind::AddressRefused);
    }
}

void TestStartOnce::notSent()
{
    QFETCH(QString, host);
    QFETCH(int, kind);
    QFETCH(bool, start);
    quint16 freePort = 0;
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        freePort = closed.serverPort();
    }
    HttpGateway gateway;
    Outcome<SessionAddresses> outcome;
    if (start)
        gateway.start(bot(host.arg(freePort)), true, outcome.context.get(), outcome.done());
    else
        gateway.readAddresses(bot(host.arg(freePort)), outcome.context.get(), outcome.done());
    QCOMPARE(outcome.count, 0);
    QVERIFY(outcome.wait());
    QVERIFY(!outcome.ok());
    QCOMPARE(int(outcome.error().kind), kind);
    QVERIFY(!outcome.error().sent);
    QVERIFY(!mayHaveHappened(outcome.error()));
}

// A server that speaks no TLS sees a ClientHello and waits for more: however the time runs out, no request
// was sent.
void TestStartOnce::timeOutInTheHandshakeIsNotSent()
{
    const FaultServer server(FaultStep::neverAnswer());
    HttpGateway gateway({.start = 300ms, .other = 300ms});
    Outcome<SessionAddresses> outcome;
    gateway.start(bot(server.address().replace(u"http:"_s, u"https:"_s)), true, outcome.context.get(),
                  outcome.done());
    QVERIFY(outcome.wait());
    QCOMPARE(int(outcome.error().kind), int(Kind::TimedOut));
    QVERIFY(!outcome.error().sent);
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.heads().size(), 0);
}

void TestStartOnce::serverErrorsMayHaveStarted_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("mayHaveHappened");
    QTest::newRow("400") << QByteArray("400 Bad Request") << false;
    QTest::newRow("429") << QByteArray("429 Too Many Requests") << false;
    QTest::newRow("302") << QByteArray("302 Found") << true;
    QTest::newRow("500") << QByteArray("500 Internal Server Error") << true;
    QTest::newRow("503") << QByteArray("503 Service Unavailable") << true;
    QTest::newRow("504") << QByteArray("504 Gateway Timeout") << true;
    QTest::newRow("204") << QByteArray("204 No Content") << true;
}

void TestStartOnce::serverErrorsMayHaveStarted()
{
    QFETCH(QByteArray, status);
    QFETCH(bool, mayHaveHappened);
    const FaultServer server(FaultStep::answer(status, {}, "Location: /elsewhere\r\nRetry-After: 0\r\n"));
    HttpGateway gateway;
    Outcome<SessionAddresses> outcome;
    gateway.start(bot(server.address()), true, outcome.context.get(), outcome.done());
    QVERIFY(outcome.wait());
    QVERIFY(!outcome.ok());
    QCOMPARE(lifty::mayHaveHappened(outcome.error()), mayHaveHappened);
    QCOMPARE(outcome.error().httpStatus, status.left(3).toInt());
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.heads().size(), 1);
}

void TestStartOnce::uselessAnswersMayHaveStarted_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray token = "\"tokenURL\": \"https://t.example/1\"}";
    QTest::newRow("HTML") << QByteArray("<html>Sign in</html>");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << QByteArray("{\"statusURL\": \"https://s.exam");
    QTest::newRow("wrong types") << QByteArray("{\"statusURL\": 7, \"tokenURL\": []}");
    QTest::newRow("a list") << QByteArray("[\"https://s.example\"]");
    QTest::newRow("no statusURL") << "{" + token;
    QTest::newRow("empty statusURL") << "{\"statusURL\": \"\", " + token;
    QTest::newRow("relative statusURL") << "{\"statusURL\": \"/status\", " + token;
    QTest::newRow("no tokenURL") << QByteArray("{\"statusURL\": \"https://s.example\", \"tokenURL\": null}");
    QTest::newRow("not UTF-8") << "{\"statusURL\": \"https://s.example/\xff\xfe\", " + token;
    QTest::newRow("1,100 levels") << "{\"a\":" + QByteArray(1'100, '[') + QByteArray(1'100, ']') +
                                         ", \"statusURL\": \"https://s.example\", " + token;
}

void TestStartOnce::uselessAnswersMayHaveStarted()
{
    QFETCH(QByteArray, body);
    const FaultServer server(FaultStep::json(body));
    HttpGateway gateway;
    Outcome<SessionAddresses> outcome;
    gateway.start(bot(server.address()), true, outcome.context.get(), outcome.done());
    QVERIFY(outcome.wait());
    QVERIFY(!outcome.ok());
    QCOMPARE(int(outcome.error().kind), int(Kind::BadAnswer));
    QVERIFY(mayHaveHappened(outcome.error()));
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.heads().size(), 1);
}

QTEST_GUILESS_MAIN(TestStartOnce)
#include "tst_startonce.moc"
