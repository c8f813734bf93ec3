#include "simulator/httpprobe.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace lifty;

class TestSimulatorProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesTheDemoAndEndsOnSignal_data();
    void servesTheDemoAndEndsOnSignal();
    void takesPortSpeedAndData();
    void helpIsWhole();
    void badArguments_data();
    void badArguments();
    void takenPort();

private:
    // The base address of the program, once it said it.
    static QByteArray listening(QProcess &program, const QStringList &arguments)
    {
        program.start(QStringLiteral(LIFTY_SIMULATOR), arguments);
        while (!program.canReadLine() && program.waitForReadyRead(10'000)) {
        }
        const QByteArray line = program.readLine().trimmed();
        return line.startsWith("Listening on http://127.0.0.1:") ? line.mid(13) : QByteArray();
    }
    QByteArray write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        file.open(QIODevice::WriteOnly);
        file.write(text);
        return file.fileName().toLocal8Bit();
    }

    QTemporaryDir m_folder;
    HttpProbe m_probe;
};

void TestSimulatorProgram::servesTheDemoAndEndsOnSignal_data()
{
    QTest::addColumn<int>("signalNumber");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestSimulatorProgram::servesTheDemoAndEndsOnSignal()
{
    QFETCH(int, signalNumber);
    QProcess program;
    const QByteArray base = listening(program, {});
    QVERIFY(!base.isEmpty());
    const QJsonArray bots = m_probe.get(base + "/control/state").json()[u"bots"_s].toArray();
    QCOMPARE(bots.size(), 8);
    QCOMPARE(::kill(pid_t(program.processId()), signalNumber), 0);
    QVERIFY(program.waitForFinished(10'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
}

void TestSimulatorProgram::takesPortSpeedAndData()
{
    const QByteArray path = write(u"data.json"_s, R"({"companies": [{"name": "Acme", "key": "k", "bots": [
        {"name": "Padaria", "token": "p"}]}]})");
    QProcess first;
    const QByteArray base =
        listening(first, {u"--data"_s, QString::fromLocal8Bit(path), u"--speed"_s, u"50"_s});
    QCOMPARE(m_probe.get(base + "/control/state").json()[u"speed"_s].toDouble(), 50.0);
    QCOMPARE(m_probe.get(base + "/integration/bot/p/whatsapp?key=k").code, 200);
    first.terminate();
    QVERIFY(first.waitForFinished(10'000));

    // Free a moment ago, and to be had again at once.
    QProcess second;
    QCOMPARE(listening(second, {u"--port"_s, QString::fromLatin1(base.mid(base.lastIndexOf(':') + 1))}),
             base);
    second.terminate();
    QVERIFY(second.waitForFinished(10'000));
}

void TestSimulatorProgram::helpIsWhole()
{
    QProcess program;
    program.start(QStringLiteral(LIFTY_SIMULATOR), {u"--help"_s});
    QVERIFY(program.waitForFinished(10'000));
    QCOMPARE(program.exitCode(), 0);
    const QByteArray text = program.readAllStandardOutput();
    for (const char *word :
         {"--port", "--speed", "--data", "/control/state", "/control/scan", "/control/drop", "/control/word",
          "/control/fail", "/control/delay", "/control/speed", "/control/reset", "\"companies\""})
        QVERIFY2(text.contains(word), word);
}

void TestSimulatorProgram::badArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("inError");
    const auto row = [](const QStringList &arguments, const QByteArray &inError) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << inError;
    };
    row({u"--dance"_s}, "dance");
    row({u"extra"_s}, "extra");
    row({u"--port"_s}, "port");
    row({u"--port"_s, u"abc"_s}, "--port");
    row({u"--port"_s, u"65536"_s}, "--port");
    row({u"--speed"_s, u"0"_s}, "--speed");
    row({u"--speed"_s, u"fast"_s}, "--speed");
    row({u"--data"_s, u"/nowhere/data.json"_s}, "/nowhere/data.json");
    row({u"--data"_s, QString::fromLocal8Bit(write(u"bad.json"_s, "{"))}, "no JSON object");
}

void TestSimulatorProgram::badArguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, inError);
    QProcess program;
    program.start(QStringLiteral(LIFTY_SIMULATOR), arguments);
    QVERIFY(program.waitForFinished(10'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 2);
    QCOMPARE(program.readAllStandardOutput(), QByteArray());
    const QByteArray error = program.readAllStandardError();
    QVERIFY2(error.contains(inError), error.constData());
}

void TestSimulatorProgram::takenPort()
{
    QProcess first;
    const QByteArray base = listening(first, {});
    QProcess second;
    second.start(QStringLiteral(LIFTY_SIMULATOR),
                 {u"--port"_s, QString::fromLatin1(base.mid(base.lastIndexOf(':') + 1))});
    QVERIFY(second.waitForFinished(10'000));
    QCOMPARE(second.exitCode(), 1);
    first.terminate();
    QVERIFY(first.waitForFinished(10'000));
}

QTEST_GUILESS_MAIN(TestSimulatorProgram)
#include "tst_simulatorprogram.moc"
