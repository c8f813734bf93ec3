#include "core/textfold.h"

#include <QTest>

using namespace lifty;
using namespace Qt::StringLiterals;

class TestTextFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void foldingTwiceChangesNothing_data() { folds_data(); }
    void foldingTwiceChangesNothing();
};

void TestTextFold::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("ascii") << u"Padaria 24h-CENTRO"_s << u"padaria 24h-centro"_s;
    QTest::newRow("accents, composed") << u"São João Ângelo Açaí"_s << u"sao joao angelo acai"_s;
    QTest::newRow("accents, decomposed") << u"Sa\u0303o Joa\u0303o"_s << u"sao joao"_s;
    QTest::newRow("capital accents") << u"ÁÉÍÓÚÇÃÕ"_s << u"aeioucao"_s;
    QTest::newRow("sharp s, both cases") << u"STRAẞE Straße"_s << u"straße straße"_s;
    QTest::newRow("Turkish dotted I") << u"\u0130zmir"_s << u"izmir"_s;
    QTest::newRow("final sigma") << u"ΣΑΣ ς"_s << u"σασ σ"_s;
    QTest::newRow("ligature and full width") << u"o\uFB01cina Ａ１"_s << u"oficina a1"_s;
    QTest::newRow("ordinal") << u"1º 2ª"_s << u"1o 2a"_s;
    QTest::newRow("emoji stays") << u"Loja \U0001F600"_s << u"loja \U0001F600"_s;
    QTest::newRow("mathematical letters, beyond 16 bits") << u"\U0001D400\U0001D401"_s << u"ab"_s;
    QTest::newRow("Hebrew points") << u"שָׁלוֹם"_s << u"שלום"_s;
    QTest::newRow("Hangul, taken apart like everything else") << u"가"_s << u"\u1100\u1161"_s;
    QTest::newRow("two accents on one letter") << u"ǖ ệ"_s << u"u e"_s;
    QTest::newRow("long") << QString(100'000, u'É') << QString(100'000, u'e');
    QTest::newRow("NUL") << u"a\0Á"_s << u"a\0a"_s;
    QTest::newRow("half a surrogate pair") << QString(QChar(0xD83D)) + u"É"_s << u"\uFFFDe"_s;
}

void TestTextFold::folds()
{
    QFETCH(QString, text);
    QTEST(folded(text), "expected");
}

void TestTextFold::foldingTwiceChangesNothing()
{
    QFETCH(QString, text);
    QCOMPARE(folded(folded(text)), folded(text));
}

QTEST_APPLESS_MAIN(TestTextFold)
#include "tst_textfold.moc"
