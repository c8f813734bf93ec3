#include "handover.h"
#include "singleinstance.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <memory>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace lifty;
using namespace Qt::StringLiterals;

namespace {

const QString name = u"lifty-desk"_s;

// What this test runs a second, third and twelfth time: a copy of a program. It says what it became.
int runCopy(const QString &folder, int patienceMs, const QStringList &arguments)
{
    SingleInstance instance(folder, name);
    QObject::connect(&instance, &SingleInstance::startedAgain, [](const StartRequest &request) {
        std::printf("asked: %s (%s)\n", qPrintable(request.arguments.join(u' ')),
                    qPrintable(request.activationToken));
        std::fflush(stdout);
    });
    const auto becomeFirst = [] {
        std::puts("first");
        std::fflush(stdout);
    };
    std::unique_ptr<HandOver> handOver;
    if (instance.tryBecomeFirst()) {
        becomeFirst();
    } else {
        handOver = std::make_unique<HandOver>(instance, StartRequest{arguments, u"token"_s}, patienceMs);
        QObject::connect(handOver.get(), &HandOver::becameFirst, becomeFirst);
        QObject::connect(handOver.get(), &HandOver::accepted, [] { QCoreApplication::exit(0); });
        QObject::connect(handOver.get(), &HandOver::notAnswered, [] { QCoreApplication::exit(1); });
    }
    return QCoreApplication::exec();
}

class Copy : public QProcess
{
public:
    explicit Copy(const QString &folder, int patienceMs = 20'000, const QStringList &arguments = {})
    {
        start(QCoreApplication::applicationFilePath(),
              QStringList{u"--copy"_s, folder, QString::number(patienceMs)} + arguments);
    }
    ~Copy() override
    {
        kill();
        waitForFinished();
    }

    bool says(const QByteArray &line)
    {
        while (!canReadLine() && waitForReadyRead(20'000)) {
        }
        return readLine() == line + '\n';
    }
    bool isFirst() { return says("first"); }
    // Ended, having handed over.
    bool handedOver()
    {
        return (state() == NotRunning || waitForFinished(20'000)) && exitStatus() == NormalExit &&
               exitCode() == 0;
    }
    void signal(int number) { ::kill(pid_t(processId()), number); }
};

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void laterOnesHandOver();
    void killedOneBlocksNobody();
    void rubbishBlocksNobody();
    void oneOfManyWins_data();
    void oneOfManyWins();
    void silentFirstIsSaid();
    void takesThePlaceOfAnEndingFirst();
    void otherNamesLiveBeside();
    void noFolderNoLock();
    void othersMayNotConnect();
    void badPeers_data();
    void badPeers();
    void silentPeerIsLetGo();
    void requestsAreRead_data();
    void requestsAreRead();

private:
    QString folder() const { return m_folder->path(); }

    std::optional<QTemporaryDir> m_folder;
};

void TestSingleInstance::laterOnesHandOver()
{
    Copy first(folder());
    QVERIFY(first.isFirst());
    Copy second(folder(), 20'000, {u"--import=/tmp/a ção.csv"_s, u"--minimized"_s});
    QVERIFY(second.handedOver());
    QVERIFY(first.says("asked: --import=/tmp/a ção.csv --minimized (token)"));
    Copy third(folder());
    QVERIFY(third.handedOver());
    QVERIFY(first.says("asked:  (token)"));
    QCOMPARE(first.state(), QProcess::Running);
}

void TestSingleInstance::killedOneBlocksNobody()
{
    for (int i = 0; i < 3; ++i) {
        Copy first(folder());
        QVERIFY(first.isFirst()); // after the first round: over what the killed one left
        first.signal(SIGKILL);
        QVERIFY(first.waitForFinished());
    }
    // At once: without asking anybody who might be there.
    QVERIFY(SingleInstance(folder(), name).tryBecomeFirst());
}

void TestSingleInstance::rubbishBlocksNobody()
{
    for (const QString &ending : {u".lock"_s, u".socket"_s}) {
        QFile file(folder() + u'/' + name + ending);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "1\nlifty-desk\nhost\n"); // what a lock with this test's own process id would look like, nearly
        file.write(QByteArray::number(QCoreApplication::applicationPid()));
    }
    Copy first(folder());
    QVERIFY(first.isFirst());
    Copy second(folder());
    QVERIFY(second.handedOver());
}

void TestSingleInstance::oneOfManyWins_data()
{
    QTest::addColumn<bool>("afterAKill");
    for (int i = 0; i < 3; ++i) {
        QTest::addRow("fresh %d", i) << false;
        QTest::addRow("after a kill %d", i) << true;
    }
}

void TestSingleInstance::oneOfManyWins()
{
    QFETCH(bool, afterAKill);
    if (afterAKill) {
        Copy killed(folder());
        QVERIFY(killed.isFirst());
        killed.signal(SIGKILL);
        QVERIFY(killed.waitForFinished());
    }
    std::vector<std::unique_ptr<Copy>> copies;
    for (int i = 0; i < 10; ++i)
        copies.push_back(std::make_unique<Copy>(folder()));
    int first = 0, handedOver = 0;
    for (const auto &copy : copies) {
        while (copy->state() != QProcess::NotRunning && !copy->canReadLine())
            copy->waitForReadyRead(100);
        (copy->readLine() == "first\n" ? first : handedOver)++;
        if (copy->state() == QProcess::NotRunning)
            QCOMPARE(copy->exitCode(), 0);
    }
    QCOMPARE(first, 1);
    QCOMPARE(handedOver, 9);
}

// It must neither wait for ever nor run beside the first.
void TestSingleInstance::silentFirstIsSaid()
{
    Copy first(folder());
    QVERIFY(first.isFirst());
    first.signal(SIGSTOP);
    Copy second(folder(), 500);
    QVERIFY(second.waitForFinished(20'000));
    QCOMPARE(second.exitCode(), 1);
    QCOMPARE(second.readAllStandardOutput(), QByteArray());
    first.signal(SIGCONT);
    Copy third(folder(), 20'000, {u"again"_s});
    QVERIFY(third.handedOver());
}

// It hangs up, and its lock is free a moment later.
void TestSingleInstance::takesThePlaceOfAnEndingFirst()
{
    QFile lock(folder() + u'/' + name + u".lock"_s);
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QCOMPARE(::flock(lock.handle(), LOCK_EX | LOCK_NB), 0);
    QLocalServer first;
    QVERIFY(first.listen(SingleInstance(folder(), name).socketPath()));
    Copy second(folder());
    QTRY_VERIFY_WITH_TIMEOUT(first.hasPendingConnections(), 20'000);
    delete first.nextPendingConnection();
    QTRY_VERIFY_WITH_TIMEOUT(first.hasPendingConnections(), 20'000); // it asks again
    first.close();
    lock.close();
    QVERIFY(second.isFirst());
    Copy third(folder());
    QVERIFY(third.handedOver());
}

void TestSingleInstance::otherNamesLiveBeside()
{
    SingleInstance one(folder(), name);
    SingleInstance demo(folder(), u"lifty-desk-demo"_s);
    QVERIFY(one.tryBecomeFirst());
    QVERIFY(demo.tryBecomeFirst());
    QVERIFY(!SingleInstance(folder(), name).tryBecomeFirst());
}

void TestSingleInstance::noFolderNoLock()
{
    QVERIFY(SingleInstance(folder() + u"/none"_s, name).tryBecomeFirst());
}

void TestSingleInstance::othersMayNotConnect()
{
    SingleInstance first(folder(), name);
    QVERIFY(first.tryBecomeFirst());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(first.socketPath()) & others));
    if (geteuid() != 0)
        return; // nobody else to be
    constexpr uid_t nobody = 65534;
    QCOMPARE(chmod(qPrintable(folder()), 0755), 0); // the socket itself keeps them out
    QCOMPARE(setresuid(nobody, nobody, 0), 0);
    QLocalSocket other;
    other.connectToServer(first.socketPath());
    const bool isConnected = other.waitForConnected(5'000);
    QCOMPARE(setresuid(0, 0, 0), 0);
    QVERIFY(!isConnected);
    QCOMPARE(other.error(), QLocalSocket::SocketAccessError);
}

void TestSingleInstance::badPeers_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("nothing in it") << QByteArray("\n");
    QTest::newRow("an array") << QByteArray("[\"--minimized\"]\n");
    QTest::newRow("no arguments") << QByteArray(R"({"activationToken":""})") + '\n';
    QTest::newRow("no token") << QByteArray(R"({"arguments":[]})") + '\n';
    QTest::newRow("numbers") << QByteArray(R"({"arguments":[1],"activationToken":""})") + '\n';
    QTest::newRow("no list") << QByteArray(R"({"arguments":"--minimized","activationToken":""})") + '\n';
    QTest::newRow("deep") << QByteArray(10'000, '[') + '\n';
    QTest::newRow("random bytes") << QByteArray::fromHex("00ff80c3280aff") + '\n';
    QTest::newRow("too long") << QByteArray(R"({"arguments":[")") + QByteArray(8'000'000, 'a');
}

void TestSingleInstance::badPeers()
{
    QFETCH(QByteArray, sent);
    SingleInstance first(folder(), name);
    QVERIFY(first.tryBecomeFirst());
    QSignalSpy asked(&first, &SingleInstance::startedAgain);
    QLocalSocket peer;
    QSignalSpy gone(&peer, &QLocalSocket::disconnected);
    QElapsedTimer time;
    time.start();
    peer.connectToServer(first.socketPath());
    QVERIFY(peer.waitForConnected());
    peer.write(sent);
    QTRY_COMPARE(gone.size(), 1);
    QVERIFY(time.elapsed() < 1500); // and not only when its time is over
    QCOMPARE(peer.readAll(), QByteArray());
    QCOMPARE(asked.size(), 0);

    Copy second(folder());
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 20'000);
    QVERIFY(second.handedOver());
}

void TestSingleInstance::silentPeerIsLetGo()
{
    SingleInstance first(folder(), name);
    QVERIFY(first.tryBecomeFirst());
    QSignalSpy asked(&first, &SingleInstance::startedAgain);
    QLocalSocket silent, slow;
    QSignalSpy silentGone(&silent, &QLocalSocket::disconnected);
    QSignalSpy slowGone(&slow, &QLocalSocket::disconnected);
    silent.connectToServer(first.socketPath());
    slow.connectToServer(first.socketPath());
    slow.write("{");
    // Nobody waits behind them meanwhile.
    Copy second(folder());
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(silentGone.size(), 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(slowGone.size(), 1, 10'000);
    QCOMPARE(asked.size(), 1);
}

void TestSingleInstance::requestsAreRead_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("none") << QStringList();
    QTest::newRow("with a line break") << QStringList{u"--import=/a\nb.csv"_s, u"\"quoted\" \\"_s};
    QTest::newRow("any letter") << QStringList{u"--import=/ação 🤖.csv"_s};
}

void TestSingleInstance::requestsAreRead()
{
    QFETCH(QStringList, arguments);
    const QByteArray line = StartRequest{arguments, u"token\n"_s}.toLine();
    QCOMPARE(line.indexOf('\n'), line.size() - 1);
    const auto read = StartRequest::fromLine(line);
    QVERIFY(read);
    QCOMPARE(read->arguments, arguments);
    QCOMPARE(read->activationToken, u"token\n"_s);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--copy")
        return runCopy(arguments.value(2), arguments.value(3).toInt(), arguments.mid(4));
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_singleinstance.moc"
