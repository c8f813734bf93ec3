#include "commandline.h"

#include <QCoreApplication>
#include <QTest>

using namespace lifty;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wishes_data();
    void wishes();
    void helpAndVersion_data();
    void helpAndVersion();
    void wrongOnes_data();
    void wrongOnes();

private:
    static QString at(const QString &path)
    {
#ifdef Q_OS_WIN
        return u"C:"_s + path;
#else
        return path;
#endif
    }
    static CommandLine read(const QStringList &arguments, const QString &folder = at(u"/home/ana"_s))
    {
        return CommandLine::read(QStringList{u"lifty-desk"_s} + arguments, folder);
    }
};

void TestCommandLine::wishes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("demo");
    QTest::addColumn<bool>("minimized");
    QTest::addColumn<QString>("importFile");
    QTest::newRow("none") << QStringList() << false << false << QString();
    QTest::newRow("--demo") << QStringList{u"--demo"_s} << true << false << QString();
    QTest::newRow("--minimized") << QStringList{u"--minimized"_s} << false << true << QString();
    QTest::newRow("absolute") << QStringList{u"--import"_s, at(u"/tmp/bots.csv"_s)} << false << false
                              << at(u"/tmp/bots.csv"_s);
    QTest::newRow("relative") << QStringList{u"--import"_s, u"../bots de ação.csv"_s} << false << false
                              << at(u"/home/bots de ação.csv"_s);
    QTest::newRow("like an option") << QStringList{u"--import=--demo"_s} << false << false
                                    << at(u"/home/ana/--demo"_s);
    QTest::newRow("all") << QStringList{u"--demo"_s, u"--import=a.csv"_s, u"--minimized"_s} << true << true
                         << at(u"/home/ana/a.csv"_s);
}

void TestCommandLine::wishes()
{
    QFETCH(QStringList, arguments);
    const CommandLine line = read(arguments);
    QCOMPARE(line.answer, QString());
    QTEST(line.demo, "demo");
    QTEST(line.minimized, "minimized");
    QTEST(line.importFile, "importFile");
    // Handed over, it means the same in any other folder.
    const CommandLine handedOver = read(line.arguments(), at(u"/elsewhere"_s));
    QCOMPARE(handedOver.answer, QString());
    QCOMPARE(handedOver.minimized, line.minimized);
    QCOMPARE(handedOver.importFile, line.importFile);
}

void TestCommandLine::helpAndVersion_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("words");
    const QStringList help{u"--demo"_s, u"--import"_s, u"--minimized"_s, u"--version"_s, u"--help"_s};
    QTest::newRow("--help") << QStringList{u"--help"_s} << help;
    QTest::newRow("-h") << QStringList{u"-h"_s} << help;
    QTest::newRow("--help-all") << QStringList{u"--help-all"_s} << help;
    QTest::newRow("help beside a mistake") << QStringList{u"--help"_s, u"--dance"_s} << help;
    QTest::newRow("--version") << QStringList{u"--version"_s} << QStringList{u"lifty-desk 7.8.9\n"_s};
    QTest::newRow("-v") << QStringList{u"-v"_s} << QStringList{u"lifty-desk 7.8.9\n"_s};
}

void TestCommandLine::helpAndVersion()
{
    QCoreApplication::setApplicationName(u"lifty-desk"_s);
    QCoreApplication::setApplicationVersion(u"7.8.9"_s);
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, words);
    const CommandLine line = read(arguments);
    QVERIFY(!line.isWrong);
    for (const QString &word : words)
        QVERIFY2(line.answer.contains(word), qPrintable(word));
}

void TestCommandLine::wrongOnes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    const auto row = [](const QStringList &arguments, const QString &word) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << word;
    };
    row({u"--dance"_s}, u"dance"_s);
    row({u"bots.csv"_s}, u"bots.csv"_s);
    row({u"--import"_s, u"a.csv"_s, u"b.csv"_s}, u"b.csv"_s);
    row({u"--import"_s}, u"import"_s);
    row({u"--import="_s}, u"import"_s);
    row({u"--import=a.csv"_s, u"--import=b.csv"_s}, u"um arquivo"_s);
    row({u"--demo=yes"_s}, u"demo"_s);
}

void TestCommandLine::wrongOnes()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const CommandLine line = read(arguments);
    QVERIFY(line.isWrong);
    QVERIFY2(line.answer.contains(word), qPrintable(line.answer));
    QVERIFY(line.answer.contains(u"--help"_s));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
