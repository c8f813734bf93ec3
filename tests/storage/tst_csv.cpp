#include "storage/csv.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace lifty;
using namespace Qt::StringLiterals;
using Kind = TableFileError::Kind;

namespace {

QList<TableRow> rowsOf(const QString &text)
{
    const auto rows = csv::parsed(text);
    return rows.ok() ? rows.value() : QList<TableRow>{};
}

TableRow row(int line, const QStringList &fields) { return {line, fields, false}; }
TableRow broken(int line) { return {line, {}, true}; }

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void parses_data();
    void parses();
    void countsRows();
    void manyBrokenQuotesCostNoTime_data();
    void manyBrokenQuotesCostNoTime();
    void guardsFormulas_data();
    void guardsFormulas();
    void writes_data();
    void writes();
    void readsBackTheSame();
};

void TestCsv::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::optional<QString>>("text");
    const auto row = [](const char *name, const QByteArray &bytes, const std::optional<QString> &text) {
        QTest::newRow(name) << bytes << text;
    };
    row("empty", "", QString());
    row("UTF-8", "ação €", u"ação €"_s);
    row("UTF-8 with a mark",
        "\xef\xbb\xbf"
        "ação",
        u"ação"_s);
    row("Windows-1252", "a\xe7\xe3o \x80 \x93x\x94", u"ação € “x”"_s);
    row("Windows-1252, cut where UTF-8 would go on", "Caf\xe9", u"Café"_s);
    row("a byte that Windows-1252 has not", "a\xe7\x81", {});
    row("UTF-8 mark before something else",
        "\xef\xbb\xbf"
        "a\xe7o",
        {});
    row("UTF-16 LE",
        QByteArray("\xff\xfe"
                   "a\0\xe7\0",
                   6),
        u"aç"_s);
    row("UTF-16 BE", QByteArray("\xfe\xff\0a\0\xe7", 6), u"aç"_s);
    row("NUL", QByteArray("a\0b", 3), {});
    row("a spreadsheet's own format", QByteArray("PK\x03\x04\x14\0\x06\0\xe7", 9), {});
}

void TestCsv::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(std::optional<QString>, text);
    const auto decoded = csv::decoded(bytes);
    QCOMPARE(decoded.ok(), text.has_value());
    if (text)
        QCOMPARE(decoded.value(), *text);
    else
        QCOMPARE(decoded.error(), Kind::NotText);
}

void TestCsv::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<TableRow>>("rows");
    const auto is = [](const char *name, const QString &text, const QList<TableRow> &rows) {
        QTest::newRow(name) << text << rows;
    };
    is("nothing", u""_s, {});
    is("semicolons", u"a;b\n1;2"_s, {row(1, {u"a"_s, u"b"_s}), row(2, {u"1"_s, u"2"_s})});
    is("commas", u"a,b\n1,2;3\n"_s, {row(1, {u"a"_s, u"b"_s}), row(2, {u"1"_s, u"2;3"_s})});
    is("semicolons with commas in quotes", u"\"a,b,c\";d\n"_s, {row(1, {u"a,b,c"_s, u"d"_s})});
    is("sep line", u"sep=,\r\na,b;c;d\r\n"_s, {row(2, {u"a"_s, u"b;c;d"_s})});
    is("sep line alone", u"SEP=;"_s, {});
    is("one column", u"a\nb"_s, {row(1, {u"a"_s}), row(2, {u"b"_s})});
    is("each line end", u"a;1\r\nb;2\rc;3\nd;4"_s,
       {row(1, {u"a"_s, u"1"_s}), row(2, {u"b"_s, u"2"_s}), row(3, {u"c"_s, u"3"_s}),
        row(4, {u"d"_s, u"4"_s})});
    is("empty rows are left out and counted", u"a;b\r\n\r\n;;;\n  \nc;d"_s,
       {row(1, {u"a"_s, u"b"_s}), row(5, {u"c"_s, u"d"_s})});
    is("empty fields", u";a;\n"_s, {row(1, {u""_s, u"a"_s, u""_s})});
    is("quotes", u"\"a;b\";\"c \"\"d\"\"\";\"\"\n"_s, {row(1, {u"a;b"_s, u"c \"d\""_s, u""_s})});
    is("line breaks in quotes", u"a;\"1\r\n2\n3\r4\"\r\nb;c"_s,
       {row(1, {u"a"_s, u"1\r\n2\n3\r4"_s}), row(5, {u"b"_s, u"c"_s})});
    is("spaces around quotes", u"a; \"b;c\" ; d\n"_s, {row(1, {u"a"_s, u"b;c"_s, u" d"_s})});
    is("quote inside a word", u"a;12\" x;c\nd"_s, {row(1, {u"a"_s, u"12\" x"_s, u"c"_s}), row(2, {u"d"_s})});
    is("quote never closed", u"a;b\nc;\"d\ne;f\n"_s,
       {row(1, {u"a"_s, u"b"_s}), broken(2), row(3, {u"e"_s, u"f"_s})});
    is("quote closed by a later row's", u"a;b\nc;\"d\ne;f\ng;\"h\"\n"_s,
       {row(1, {u"a"_s, u"b"_s}), broken(2), row(3, {u"e"_s, u"f"_s}), row(4, {u"g"_s, u"h"_s})});
    is("text behind a quote", u"a;b\n\"c\"d;e\r\nf;g"_s,
       {row(1, {u"a"_s, u"b"_s}), broken(2), row(3, {u"f"_s, u"g"_s})});
    is("a quote at the very end", u"a;b\nc;\""_s, {row(1, {u"a"_s, u"b"_s}), broken(2)});
    is("apostrophe before a formula", u"'=1;'a;''+1\n"_s, {row(1, {u"=1"_s, u"'a"_s, u"'+1"_s})});
}

void TestCsv::parses()
{
    QFETCH(QString, text);
    QFETCH(QList<TableRow>, rows);
    QCOMPARE(rowsOf(text), rows);
}

void TestCsv::countsRows()
{
    const QString header = u"a;b\n"_s;
    QCOMPARE(rowsOf(header + u"c;d\n"_s.repeated(100'000)).size(), 100'001);
    const auto tooMany = csv::parsed(header + u"c;d\n"_s.repeated(100'001));
    QVERIFY(!tooMany.ok());
    QCOMPARE(tooMany.error(), Kind::TooManyRows);
}

void TestCsv::manyBrokenQuotesCostNoTime_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("never closed") << u";\"x\n"_s;
    QTest::newRow("in and out of quotes, to the end of the file") << u"x\";\"\n"_s;
    QTest::newRow("the same with returns") << u"x\";\"\r"_s;
}

void TestCsv::manyBrokenQuotesCostNoTime()
{
    QFETCH(QString, line);
    QElapsedTimer clock;
    clock.start();
    const auto rows = csv::parsed(line.repeated(100'000));
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(rows.ok());
    QVERIFY(rows.value().first().isBroken || rows.value().last().isBroken);
}

void TestCsv::guardsFormulas_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("written");
    const auto stays = [](const QString &field) { QTest::newRow(qPrintable(field)) << field << field; };
    const auto guarded = [](const QString &field) {
        QTest::newRow(qPrintable(field)) << field << u'\'' + field;
    };
    for (const QString &plain : {u""_s, u"a=b"_s, u"'"_s, u"'a"_s, u"  a"_s, u"a\n=b"_s, u"<b>"_s, u"5-3"_s})
        stays(plain);
    for (const QString &formula : {u"=cmd|' /C calc'!A0"_s, u"+55 48"_s, u"-1"_s, u"@SUM(1)"_s, u"\ta"_s,
                                   u"\ra"_s, u"\na"_s, u"  =1"_s, u"\"=1"_s, u"'=1"_s, u"''=1"_s, u"' \"=1"_s,
                                   u"\u200b=1"_s, u"\u00a0=1"_s, u"＝1"_s, u"="_s})
        guarded(formula);
}

void TestCsv::guardsFormulas()
{
    QFETCH(QString, field);
    QFETCH(QString, written);
    QCOMPARE(csv::guarded(field), written);
    QCOMPARE(csv::unguarded(written), field);
}

void TestCsv::writes_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << QStringList{u"Acme"_s, u"Pet & Cia"_s, u"p-1"_s, {}}
                           << u"Acme;Pet & Cia;p-1;\r\n"_s;
    QTest::newRow("quotes") << QStringList{u"a;b"_s, u"c\"d"_s, u"e\nf"_s, u"g,h"_s}
                            << u"\"a;b\";\"c\"\"d\";\"e\nf\";\"g,h\"\r\n"_s;
    QTest::newRow("formula") << QStringList{u"=1;2"_s, u"\tx"_s} << u"\"'=1;2\";\"'\tx\"\r\n"_s;
    QTest::newRow("empty first") << QStringList{{}, u"a"_s} << u";a\r\n"_s;
    QTest::newRow("NUL") << QStringList{u"a"_s + QChar(u'\0') + u"b"_s} << u"ab\r\n"_s;
}

void TestCsv::writes()
{
    QFETCH(QStringList, fields);
    QFETCH(QString, line);
    QCOMPARE(csv::line(fields), line);
}

// Words that were made to be misunderstood, the same ones each time.
void TestCsv::readsBackTheSame()
{
    const QString hostile = u"=+-@'\";,\t\r\n \u00a0\u200b\u202e<ab1é😀＝"_s;
    const auto letters = hostile.toStdU32String();
    QRandomGenerator random(20260101);
    QString text = u"empresa;nome;token;observacoes\r\n"_s;
    QList<QStringList> written;
    for (int i = 0; i < 20'000; ++i) {
        QStringList fields{u"x"_s}; // never an empty row
        for (int field = 0; field < 3; ++field) {
            QString word;
            for (int length = random.bounded(7); length > 0; --length)
                word += QString::fromUcs4(&letters[random.bounded(int(letters.size()))], 1);
            fields.append(word);
        }
        written.append(fields);
        text += csv::line(fields);
    }
    const auto decoded = csv::decoded(text.toUtf8());
    QVERIFY(decoded.ok());
    const QList<TableRow> rows = rowsOf(decoded.value());
    QCOMPARE(rows.size(), written.size() + 1);
    for (int i = 0; i < written.size(); ++i)
        QCOMPARE(rows.at(i + 1).fields, written.at(i));
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
