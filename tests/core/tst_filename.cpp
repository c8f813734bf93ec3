#include "core/filename.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lifty;
using namespace Qt::StringLiterals;

class TestFileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void part_data();
    void part();
    void everyCharacterMakesAFile();
};

void TestFileName::part_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("part");
    QTest::newRow("plain") << u"Padaria Central"_s << u"Padaria Central"_s;
    QTest::newRow("accents") << u"Clínica São José"_s << u"Clínica São José"_s;
    QTest::newRow("another script") << u"مخبز"_s << u"مخبز"_s;
    QTest::newRow("separators") << u"../../etc/pass\\wd"_s << u"-..-etc-pass-wd"_s;
    QTest::newRow("Windows") << u"a:b*c?d\"e<f>g|h"_s << u"a-b-c-d-e-f-g-h"_s;
    QTest::newRow("NUL") << u"a\0b"_s << u"ab"_s;
    QTest::newRow("line breaks") << u"a\r\nb\tc"_s << u"a b c"_s;
    QTest::newRow("direction") << u"a\u202Egnp.exe\u202C"_s << u"agnp.exe"_s;
    QTest::newRow("ends") << u" . a. ."_s << u"a"_s;
    QTest::newRow("dots") << u"..."_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u'a' << u"\uFFFDa"_s;
    QTest::newRow("long") << QString(1'000'000, u'x') << QString(60, u'x');
    QTest::newRow("no emoji in half") << QString(59, u'x') + u"🍞"_s << QString(59, u'x');
}

void TestFileName::part()
{
    QFETCH(QString, name);
    QFETCH(QString, part);
    QCOMPARE(fileNamePart(name), part);
}

// Not legal by our own table alone: the file system says so.
void TestFileName::everyCharacterMakesAFile()
{
    const QTemporaryDir folder;
    for (char16_t c = 0; c < 0x3000; ++c) {
        const QString part = fileNamePart(u'a' + QString(QChar(c)) + u'b');
        QFile file(folder.filePath(part));
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(QString::number(c, 16)));
        QVERIFY(file.remove());
    }
    QFile longest(folder.filePath(fileNamePart(QString(200, QChar(0x20ac)))));
    QVERIFY(longest.open(QIODevice::WriteOnly));
}

QTEST_APPLESS_MAIN(TestFileName)
#include "tst_filename.moc"
