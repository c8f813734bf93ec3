#include "gateway/httpgateway.h"
#include "gateway/outcome.h"
#include "support/faultserver.h"

#include <QNetworkProxy>

using namespace lifty;
using namespace Qt::StringLiterals;

// The system's proxy is used, but a gateway on loopback is never asked through it: Qt itself leaves loopback
// alone, and a proxy would see the keys of the demo and of tests if it did not.
class TestProxies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loopbackNeverGoesThroughOne();
};

void TestProxies::loopbackNeverGoesThroughOne()
{
    const FaultServer proxy(FaultStep::answer("502 Bad Gateway", {}));
    const FaultServer server(
        FaultStep::json(R"({"statusURL": "https://status.example/1", "tokenURL": "https://qr.example/1"})"));
    qputenv("http_proxy", proxy.address().toLatin1());
    qunsetenv("no_proxy");
    QNetworkProxyFactory::setUseSystemConfiguration(true); // as main does
    // The setting is in force for everybody else.
    const QNetworkProxyQuery elsewhere(QUrl(u"http://gateway.example/"_s));
    QCOMPARE(QNetworkProxyFactory::proxyForQuery(elsewhere).constFirst().port(), proxy.port());

    HttpGateway gateway;
    const BotAccess bot{server.address(), u"token"_s, u"key"_s, false};
    Outcome<SessionAddresses> read, started; // pooled, and on a socket of its own
    gateway.readAddresses(bot, read.context.get(), read.done());
    gateway.start(bot, false, started.context.get(), started.done());
    QVERIFY(read.wait() && started.wait());
    QVERIFY(read.ok());
    QVERIFY(started.ok());
    QCOMPARE(server.heads().size(), 2);
    QCOMPARE(proxy.connections(), 0);
}

QTEST_MAIN(TestProxies)
#include "tst_proxies.moc"
