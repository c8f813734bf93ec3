#include "gateway/httpgateway.h"

#include "gateway/outcome.h"
#include "support/faultserver.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <semaphore>
#include <thread>
#include <vector>

using namespace lifty;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = GatewayError::Kind;

namespace {

constexpr qint64 megabyte = 1024 * 1024;

// Answers one request with 300 MB, as fast as they are taken. In a thread of its own, with sockets that wait.
class Flood
{
public:
    Flood() : m_thread([this] { run(); }) { m_listens.acquire(); }
    ~Flood()
    {
        m_mayBegin.release();
        m_thread.join();
    }

    QByteArray address() const { return "http://127.0.0.1:" + QByteArray::number(m_port); }
    bool isAsked() const { return m_isAsked; }
    // Until nobody takes any more of it, or all is gone.
    void beginAndWaitForStall()
    {
        m_mayBegin.release();
        m_stalls.acquire();
    }
    qint64 taken() const { return m_taken; }

private:
    void run()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        m_listens.release();
        if (server.waitForNewConnection(20'000))
            pour(*server.nextPendingConnection());
        m_stalls.release();
    }
    void pour(QTcpSocket &client)
    {
        client.waitForReadyRead(20'000);
        m_isAsked = true;
        m_mayBegin.acquire();
        client.write("HTTP/1.1 200 OK\r\n\r\n");
        const QByteArray block(megabyte, ' ');
        bool hasStalled = false;
        while (client.state() == QAbstractSocket::ConnectedState && m_taken < 300 * megabyte) {
            if (client.bytesToWrite() == 0)
                client.write(block);
            const qint64 left = client.bytesToWrite();
            client.waitForBytesWritten(500);
            m_taken += left - client.bytesToWrite();
            if (client.bytesToWrite() == left && !std::exchange(hasStalled, true))
                m_stalls.release();
        }
    }

    std::counting_semaphore<> m_listens{0}, m_mayBegin{0}, m_stalls{0};
    std::atomic<bool> m_isAsked = false;
    std::atomic<qint64> m_taken = 0;
    quint16 m_port = 0;
    std::thread m_thread; // the last: it begins once all else is there
};

} // namespace

// How much of the server's time and of its bytes a call takes at most.
class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deadlinesByThemselves();
    void waitingInTheQueueCounts();
    void jsonCap_data();
    void jsonCap();
    void floodIsNotTaken_data();
    void floodIsNotTaken();

private:
    // QUrl would turn %7E into ~, so that this goes over the one-shot socket.
    static QByteArray path(bool oneShot) { return oneShot ? "/%7Estatus" : "/status"; }
    static BotAccess bot(const QByteArray &address)
    {
        return {QString::fromLatin1(address), u"bot1"_s, u"AIzaS3cret"_s};
    }
};

void TestLimits::deadlinesByThemselves()
{
    QCOMPARE(HttpGateway::Deadlines{}.start, 20s);
    QCOMPARE(HttpGateway::Deadlines{}.other, 10s);
}

// Six go out to one host at once, the others wait for them.
void TestLimits::waitingInTheQueueCounts()
{
    const FaultServer server(FaultStep::neverAnswer());
    const QByteArray address = server.address().toLatin1();
    HttpGateway gateway({.start = 60s, .other = 2s});
    std::vector<Outcome<QString>> outcomes(8);
    QElapsedTimer timer;
    timer.start();
    for (Outcome<QString> &outcome : outcomes)
        gateway.readStatus(bot(address), address + path(false), outcome.context.get(), outcome.done());
    QTRY_COMPARE(server.heads().size(), 6);
    for (Outcome<QString> &outcome : outcomes) {
        QVERIFY(outcome.wait());
        QCOMPARE(int(outcome.error().kind), int(Kind::TimedOut));
    }
    QVERIFY2(timer.elapsed() < 3'900, qPrintable(QString::number(timer.elapsed())));
}

void TestLimits::jsonCap_data()
{
    QTest::addColumn<bool>("oneShot");
    QTest::addColumn<qsizetype>("size");
    for (const bool oneShot : {false, true}) {
        for (const qsizetype size : {256 * 1024, 256 * 1024 + 1})
            QTest::addRow("%d bytes, %s", int(size), oneShot ? "one-shot" : "pool") << oneShot << size;
    }
}

void TestLimits::jsonCap()
{
    QFETCH(bool, oneShot);
    QFETCH(qsizetype, size);
    const FaultServer server(FaultStep::json(QByteArray("{\"result\": \"CONNECTED\"}").leftJustified(size)));
    const QByteArray address = server.address().toLatin1();
    HttpGateway gateway;
    Outcome<QString> outcome;
    gateway.readStatus(bot(address), address + path(oneShot), outcome.context.get(), outcome.done());
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.ok(), size == 256 * 1024);
    if (!outcome.ok())
        QCOMPARE(int(outcome.error().kind), int(Kind::TooLarge));
}

void TestLimits::floodIsNotTaken_data()
{
    QTest::addColumn<bool>("oneShot");
    QTest::newRow("pool") << false;
#ifndef Q_OS_WIN // Wine's sockets take all of it for a reader that does not read
    QTest::newRow("one-shot") << true;
#endif
}

// While this thread is busy, the pool's own one must not go on taking; what the system takes of it is at most
// some tens of megabytes.
void TestLimits::floodIsNotTaken()
{
    QFETCH(bool, oneShot);
    Flood flood;
    HttpGateway gateway;
    Outcome<QString> outcome;
    gateway.readStatus(bot(flood.address()), flood.address() + path(oneShot), outcome.context.get(),
                       outcome.done());
    QTRY_VERIFY(flood.isAsked());
    flood.beginAndWaitForStall();
    QVERIFY2(flood.taken() < 60 * megabyte, qPrintable(QString::number(flood.taken())));
    QVERIFY(outcome.wait());
    QVERIFY(!outcome.ok());
    QCOMPARE(int(outcome.error().kind), int(Kind::TooLarge));
    QVERIFY2(flood.taken() < 60 * megabyte, qPrintable(QString::number(flood.taken())));
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
