#include "gateway/httpgateway.h"

#include "gateway/outcome.h"
#include "support/faultserver.h"
#include "support/testcertificates.h"

#include <QNetworkProxy>
#include <QTest>

using namespace lifty;
using namespace Qt::StringLiterals;
using Kind = GatewayError::Kind;

// Certificates and proxies, for both transports: start goes over the one-shot socket, readAddresses over
// QNetworkAccessManager.
class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void badCertificate_data();
    void badCertificate();
    void goodCertificate_data();
    void goodCertificate();
    void proxy_data();
    void proxy();

private:
    static BotAccess bot(const QString &address) { return {address, u"bot1"_s, u"AIzaS3cret"_s}; }
    static void call(HttpGateway &gateway, const QString &address, bool start,
                     Outcome<SessionAddresses> &outcome);

    TestCertificates m_certificates;
    TestCertificates m_strangers; // by another authority, which is trusted by none
    std::optional<TestCertificates::Trusted> m_trusted;
};

void TestTls::call(HttpGateway &gateway, const QString &address, bool start,
                   Outcome<SessionAddresses> &outcome)
{
    if (start)
        gateway.start(bot(address), true, outcome.context.get(), outcome.done());
    else
        gateway.readAddresses(bot(address), outcome.context.get(), outcome.done());
}

void TestTls::initTestCase()
{
    if (!TestCertificates::canBeMade())
        QSKIP("no openssl command");
    QVERIFY(m_certificates.isValid() && m_strangers.isValid());
    m_trusted.emplace(m_certificates);
}

void TestTls::cleanup() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }

void TestTls::badCertificate_data()
{
    QTest::addColumn<QSslConfiguration>("server");
    QTest::addColumn<bool>("start");
    QTest::addColumn<int>("kind");
    for (const bool start : {true, false}) {
        const auto row = [start](const char *name, const QSslConfiguration &server, Kind kind) {
            QTest::addRow("%s, %s", name, start ? "one-shot" : "pool") << server << start << int(kind);
        };
        row("wrong name", m_certificates.wrongName(), Kind::TlsWrongName);
        row("expired", m_certificates.expired(), Kind::TlsExpired);
        row("not yet valid", m_certificates.notYetValid(), Kind::TlsExpired);
        row("self-signed", m_certificates.selfSigned(), Kind::TlsUntrusted);
        row("an authority that nobody knows", m_strangers.good(), Kind::TlsUntrusted);
    }
}

void TestTls::badCertificate()
{
    QFETCH(QSslConfiguration, server);
    QFETCH(bool, start);
    QFETCH(int, kind);
    const FaultServer faultServer(FaultStep::json("{}"), server);
    HttpGateway gateway;
    Outcome<SessionAddresses> outcome;
    call(gateway, faultServer.address(u"localhost"_s), start, outcome);
    QVERIFY(outcome.wait());
    QVERIFY(!outcome.ok());
    QCOMPARE(int(outcome.error().kind), kind);
    QVERIFY(!outcome.error().sent);
    QTRY_COMPARE(faultServer.openConnections(), 0);
    QCOMPARE(faultServer.heads().size(), 0);
}

void TestTls::goodCertificate_data()
{
    QTest::addColumn<bool>("start");
    QTest::addColumn<QString>("host");
    QTest::newRow("one-shot, name") << true << u"localhost"_s;
    QTest::newRow("one-shot, address") << true << u"127.0.0.1"_s;
    QTest::newRow("pool, name") << false << u"localhost"_s;
    QTest::newRow("pool, address") << false << u"127.0.0.1"_s;
}

void TestTls::goodCertificate()
{
    QFETCH(bool, start);
    QFETCH(QString, host);
    const QByteArray body = "{\"statusURL\": \"https://s.example/1\", \"tokenURL\": \"https://t.example/1\"}";
    const FaultServer server(FaultStep::json(body), m_certificates.good());
    HttpGateway gateway;
    Outcome<SessionAddresses> outcome;
    call(gateway, server.address(host), start, outcome);
    QVERIFY(outcome.wait());
    QVERIFY(outcome.ok());
    QCOMPARE(server.heads().size(), 1);
    QVERIFY(server.heads().first().contains(" HTTP/1.1\r\n"));
    // The server would rather have spoken HTTP/2.
    QVERIFY(server.lastProtocol() != "h2");
}

void TestTls::proxy_data()
{
    QTest::addColumn<QByteArray>("status"); // empty: nothing listens there
    QTest::addColumn<bool>("start");
    QTest::addColumn<int>("kind");
    for (const bool start : {true, false}) {
        const auto row = [start](const char *name, const QByteArray &status, Kind kind) {
            QTest::addRow("%s, %s", name, start ? "one-shot" : "pool") << status << start << int(kind);
        };
        row("is not there", {}, Kind::ProxyRefused);
        row("refuses", "403 Forbidden", Kind::ProxyRefused);
        row("wants a password", "407 Proxy Authentication Required", Kind::ProxyWantsPassword);
    }
}

void TestTls::proxy()
{
    QFETCH(QByteArray, status);
    QFETCH(bool, start);
    QFETCH(int, kind);
    auto proxy = std::make_unique<FaultServer>(
        FaultStep::answer(status, {}, "Proxy-Authenticate: Basic realm=\"office\"\r\n"));
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy->port()});
    if (status.isEmpty())
        proxy.reset();
    HttpGateway gateway;
    Outcome<SessionAddresses> outcome;
    call(gateway, u"https://gateway.example"_s, start, outcome);
    QVERIFY(outcome.wait());
    QVERIFY(!outcome.ok());
    QCOMPARE(int(outcome.error().kind), kind);
    QVERIFY(!outcome.error().sent);
    if (proxy) {
        const QByteArrayList heads = proxy->heads();
        QVERIFY(!heads.isEmpty());
        for (const QByteArray &head : heads)
            QVERIFY2(head.startsWith("CONNECT gateway.example:443 ") && !head.contains("AIzaS3cret"), head);
    }
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
