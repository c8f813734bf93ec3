#include "gateway/httpgateway.h"
#include "gateway/outcome.h"

#include <QCoreApplication>
#include <QTest>

#include <sched.h>

using namespace lifty;
using namespace Qt::StringLiterals;
using Kind = GatewayError::Kind;

// A machine without any network: this process alone, in a network namespace that has none.
class TestNoNetwork : public QObject
{
    Q_OBJECT

public:
    explicit TestNoNetwork(bool isCutOff) : m_isCutOff(isCutOff) {}

private Q_SLOTS:
    void initTestCase();
    void everyCallSaysSo_data();
    void everyCallSaysSo();

private:
    const bool m_isCutOff;
};

void TestNoNetwork::initTestCase()
{
    if (!m_isCutOff)
        QSKIP("This system lets nobody make a network namespace: what happens without a network was NOT "
              "tried.");
}

void TestNoNetwork::everyCallSaysSo_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("start");
    QTest::addColumn<int>("kind");
    for (const bool start : {true, false}) {
        const char *way = start ? "start" : "a read over the pool";
        QTest::addRow("by address, %s", way)
            << u"https://203.0.113.1"_s << start << int(Kind::NetworkUnreachable);
        QTest::addRow("by name, %s", way) << u"https://gateway.example"_s << start << int(Kind::HostNotFound);
    }
}

void TestNoNetwork::everyCallSaysSo()
{
    QFETCH(QString, address);
    QFETCH(bool, start);
    HttpGateway gateway;
    const BotAccess bot{address, u"bot1"_s, u"AIzaS3cret"_s};
    Outcome<SessionAddresses> outcome;
    if (start)
        gateway.start(bot, true, outcome.context.get(), outcome.done());
    else
        gateway.readAddresses(bot, outcome.context.get(), outcome.done());
    QVERIFY(outcome.wait(30'000));
    QVERIFY(!outcome.ok());
    QTEST(int(outcome.error().kind), "kind");
    QVERIFY(!outcome.error().sent);
    QVERIFY(!mayHaveHappened(outcome.error()));
}

int main(int argc, char *argv[])
{
    // Before any thread is there, which would keep the network. Who is not root becomes it for itself alone.
    const bool isCutOff = unshare(CLONE_NEWNET) == 0 || unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0;
    QCoreApplication app(argc, argv);
    TestNoNetwork test(isCutOff);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_nonetwork.moc"
