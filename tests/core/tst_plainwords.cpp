#include "core/plainwords.h"

#include <QTest>

using namespace lifty;
using namespace Qt::StringLiterals;

class TestPlainWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void keyBeyondAscii();
    void keyThatALineBreakCompletes();
    void cutsAtEveryLength();
    void oneMegabyte();
};

void TestPlainWords::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("empty", u""_s, u""_s);
    row("plain", u"API key not válid <b>é</b> 日本 🤖"_s,
        u"API key not válid <b>é</b> 日本 🤖"_s);
    row("line breaks", u"a\nb\r\nc\rd\u2028e\tf"_s, u"a b c d e f"_s);
    row("control", u"\u001b[31m\u0000\u007f\u0085"_s, u"⟨U+001B⟩[31m⟨U+0000⟩⟨U+007F⟩ "_s);
    row("bidirectional", u"\u202eabc\u2066d\u200f\u061c"_s, u"⟨U+202E⟩abc⟨U+2066⟩d⟨U+200F⟩⟨U+061C⟩"_s);
    row("invisible", u"a\u200bb\ufeff"_s, u"a⟨U+200B⟩b⟨U+FEFF⟩"_s);
    row("joined emoji", u"👩\u200d💻"_s, u"👩\u200d💻"_s);
    row("tag characters", u"\U000e0041"_s, u"⟨U+E0041⟩"_s);
    row("lone surrogate", QString(QChar(0xd800)), u"\ufffd"_s);
    row("key", u"key a/b+c=d? refused"_s, u"key ••• refused"_s);
    row("key, percent-encoded", u"/x?key=a%2Fb%2Bc%3Dd%3F&y a%2fb%2bc%3dd%3f"_s, u"/x?key=•••&y •••"_s);
    row("key, base64", u"YS9iK2M9ZD8= YS9iK2M9ZD8"_s, u"•••= •••"_s);
    row("key, encoded in part", u"a%2Fb+c=%64? a%2fb%2Bc=d?"_s, u"••• •••"_s);
    row("key, encoded twice", u"a%252Fb%25252Bc%3Dd%3F"_s, u"•••"_s);
    row("key, lower case as in a host", u"A/B+C=D?"_s, u"•••"_s);
    // what is left of them tells at most a part of the first and the last byte
    row("key in base64 behind 1 byte", u"eGEvYitjPWQ/"_s, u"eG•••"_s);
    row("key in base64 behind 2 bytes", u"eHlhL2IrYz1kPyE="_s, u"eHl•••yE="_s);
    row("key in base64url behind 1 byte", u"eGEvYitjPWQ_"_s, u"eG•••"_s);
    row("key across the cut", QString(98, u'x') + u"a/b+c=d?"_s, QString(98, u'x') + u"•…"_s);
}

void TestPlainWords::words()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(plainWords(text, 100, u"a/b+c=d?"_s), expected);
}

void TestPlainWords::keyBeyondAscii()
{
    QCOMPARE(plainWords(u"chávê, CHÁVÊ, ch%C3%A1v%c3%aa"_s, 100, u"chávê"_s), u"•••, •••, •••"_s);
}

void TestPlainWords::keyThatALineBreakCompletes()
{
    QCOMPARE(plainWords(u"my\nkey, my\tkey"_s, 100, u"my key"_s), u"•••, •••"_s);
    QCOMPARE(plainWords(u"xmy\nkey and more"_s, 8, u"my key"_s), u"x•••…"_s);
}

void TestPlainWords::cutsAtEveryLength()
{
    const QString text = u"ab🤖\u202ecd"_s;
    const QString whole = plainWords(text, 100);
    for (int length = 1; length <= whole.size() + 1; ++length) {
        const QString cut = plainWords(text, length);
        QVERIFY(cut.size() <= length);
        QCOMPARE(cut == whole, length >= whole.size());
        if (cut != whole) {
            QVERIFY(cut.endsWith(u'…'));
            // neither half an emoji nor half an escape
            QVERIFY(whole.startsWith(cut.chopped(1)));
            QVERIFY(!cut.contains(u'⟨') || cut.contains(u'⟩'));
            QVERIFY(cut.isValidUtf16());
        }
    }
}

void TestPlainWords::oneMegabyte() { QCOMPARE(plainWords(QString(1'000'000, u'x'), 300).size(), 300); }

QTEST_APPLESS_MAIN(TestPlainWords)
#include "tst_plainwords.moc"
