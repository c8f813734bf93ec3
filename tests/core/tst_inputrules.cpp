#include "core/inputrules.h"

#include <QTest>

using namespace lifty;
using namespace Qt::StringLiterals;
using Fault = TextFault;

class TestInputRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void tokens_data();
    void tokens();
    void keys_data();
    void keys();
};

static void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<Fault>>("fault");
}

static void row(const char *name, const QString &text, std::optional<Fault> fault = {})
{
    QTest::newRow(name) << text << fault;
}

void TestInputRules::names_data()
{
    columns();
    row("plain", u"Loja São João, filial 2"_s);
    row("emoji", u"Pizzaria 🍕"_s);
    row("ends are trimmed first", u" \t"_s + QString(maxNameLength, u'a') + u" \n"_s);
    row("markup is only text", u"<b>&amp;"_s);
    row("empty", u""_s, Fault::Empty);
    row("white space alone", u" \t\n "_s, Fault::Empty);
    row("too long", QString(maxNameLength + 1, u'a'), Fault::TooLong);
    row("line break", u"Loja\nCentro"_s, Fault::HasControl);
    row("NUL", u"Loja"_s + QChar(0) + u"Centro"_s, Fault::HasControl);
    row("escape", u"Loja\u001b[31m"_s, Fault::HasControl);
}

void TestInputRules::names()
{
    QFETCH(QString, text);
    QTEST(nameFault(text), "fault");
}

void TestInputRules::tokens_data()
{
    columns();
    row("plain", u"5f3a-9B_c~1"_s);
    row("ends are trimmed first", u" \nabc\t"_s);
    row("dots inside", u"a..b"_s);
    row("longest", QString(maxTokenLength, u'a'));
    row("empty", u""_s, Fault::Empty);
    row("white space alone", u" \n"_s, Fault::Empty);
    row("too long", QString(maxTokenLength + 1, u'a'), Fault::TooLong);
    row("10,000 characters", QString(10'000, u'a'), Fault::TooLong);
    row("space", u"abc def"_s, Fault::HasSpace);
    row("no-break space", u"abc\u00a0def"_s, Fault::HasSpace);
    row("line break", u"abc\ndef"_s, Fault::HasSpace);
    row("slash", u"abc/def"_s, Fault::HasSlash);
    row("backslash", u"abc\\def"_s, Fault::HasSlash);
    row("this folder", u"."_s, Fault::DotsAlone);
    row("the folder above", u" .. "_s, Fault::DotsAlone);
    row("NUL", u"abc"_s + QChar(0), Fault::HasControl);
    row("zero-width space from a page", u"abc\u200bdef"_s, Fault::HasControl);
}

void TestInputRules::tokens()
{
    QFETCH(QString, text);
    QTEST(tokenFault(text), "fault");
}

void TestInputRules::keys_data()
{
    columns();
    row("plain", u"AIzaSy+/=&%25#?"_s);
    row("ends are trimmed first", u" \r\nabc\n"_s);
    row("longest", QString(maxKeyLength, u'a'));
    row("empty", u""_s, Fault::Empty);
    row("too long", QString(maxKeyLength + 1, u'a'), Fault::TooLong);
    row("line break", u"abc\r\ndef"_s, Fault::HasSpace);
    row("space", u"abc def"_s, Fault::HasSpace);
    row("escape", u"abc\u001b"_s, Fault::HasControl);
    row("byte order mark", u"\ufeffabc"_s, Fault::HasControl);
}

void TestInputRules::keys()
{
    QFETCH(QString, text);
    QTEST(keyFault(text), "fault");
}

QTEST_APPLESS_MAIN(TestInputRules)
#include "tst_inputrules.moc"
