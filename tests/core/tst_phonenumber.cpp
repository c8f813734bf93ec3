#include "core/phonenumber.h"

#include <QElapsedTimer>
#include <QTest>

using namespace lifty;
using namespace Qt::StringLiterals;
using Fault = NumberFault;

class TestPhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sent_data();
    void sent();
    void faults_data();
    void faults();
    void everyArea();
    void everyCountryCode();
    void otherForms_data();
    void otherForms();
    void readable_data();
    void readable();
    void aPastedColumn();
    void names_data();
    void names();
    void eachNumberOnce();
    void bothFormsTyped();
    void manyLines();
};

void TestPhoneNumber::sent_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");
    const auto row = [](const char *what, const QString &typed, const QString &number) {
        QTest::newRow(what) << typed << number;
    };
    const QString mobile = u"5548999912345"_s;
    const QString eight = u"554899991234"_s;
    row("the API's own example", u"554899991234"_s, eight);
    row("as a phone shows it", u"+55 (48) 99991-2345"_s, mobile);
    row("DDD and nine digits", u"48999912345"_s, mobile);
    row("DDD and eight digits", u"4899991234"_s, eight);
    row("landline", u"(48) 3333-1234"_s, u"554833331234"_s);
    row("trunk zero", u"048 9999-1234"_s, eight);
    row("trunk zero, nine digits", u"048 99991-2345"_s, mobile);
    row("operator placeholder", u"0xx48 9999-1234"_s, eight);
    row("operator placeholder in brackets", u"(0XX48) 9999-1234"_s, eight);
    row("operator placeholder before brackets", u"0xx (48) 9999-1234"_s, eight);
    row("operator stars", u"0**48 9999-1234"_s, eight);
    row("operator placeholder without zero", u"xx48 9999-1234"_s, eight);
    row("operator placeholder after the DDI", u"+55 (0xx48) 9999-1234"_s, eight);
    row("operator", u"0 15 48 9999-1234"_s, eight);
    row("operator, nine digits", u"0 21 48 99991-2345"_s, mobile);
    row("zero after the DDI", u"+55 048 99991-2345"_s, mobile);
    row("zero after the DDI without plus", u"55 048 99991-2345"_s, mobile);
    row("optional zero", u"+55 (0) 48 99991-2345"_s, mobile);
    row("double zero", u"00 55 48 99991-2345"_s, mobile);
    row("plus in brackets", u"(+55) 48 99991-2345"_s, mobile);
    row("plus apart", u"+ 55 48 99991-2345"_s, mobile);
    row("dots", u"48.99991.2345"_s, mobile);
    row("en dash", u"48 99991–2345"_s, mobile);
    row("non-breaking hyphen and spaces", u"+55\u00a048\u00a099991\u20112345"_s, mobile);
    row("minus sign", u"48 99991\u22122345"_s, mobile);
    row("digits in pairs", u"4 8 9 9 9 9 1 2 3 4 5"_s, mobile);
    row("full-width", u"＋５５（４８）９９９９１－２３４５"_s, mobile);
    row("Arabic digits", u"٤٨٩٩٩٩١٢٣٤٥"_s, mobile);
    row("Persian digits", u"۴۸۹۹۹۹۱۲۳۴۵"_s, mobile);
    row("marks of a copied contact", u"\u202a+55\u00a048\u00a099991‑2345\u202c"_s, mobile);
    row("marks inside", u"48\u200e9999\u20661\u20692345\ufeff"_s, mobile);
    row("NUL", u"48999\0 912345"_s, mobile);
    row("quotes", u"\"48999912345\""_s, mobile);
    row("apostrophe of a sheet", u"'48999912345"_s, mobile);
    row("tel:", u"tel:+55-48-99991-2345"_s, mobile);
    row("tel: at home", u"tel:048999912345"_s, mobile);
    row("wa.me", u"https://wa.me/5548999912345"_s, mobile);
    row("wa.me with plus", u"wa.me/+5548999912345?text=Oi%2C%20tudo"_s, mobile);
    row("api link", u"https://api.whatsapp.com/send?phone=5548999912345&text=pedido%2042"_s, mobile);
    row("link of another order", u"https://web.whatsapp.com/send/?text=1&phone=%2B55%20(48)%2099991-2345"_s,
        mobile);
    row("WhatsApp's own scheme", u"whatsapp://send?phone=554899991234"_s, eight);
    row("link with a foreign number", u"https://wa.me/351912345678"_s, u"351912345678"_s);
    row("DDD 55 is not the DDI", u"55 99991-2345"_s, u"5555999912345"_s);
    row("DDD 55, eight digits", u"55 3222-1234"_s, u"555532221234"_s);
    row("DDI and DDD 55", u"5555999912345"_s, u"5555999912345"_s);
    row("Portugal", u"+351 912 345 678"_s, u"351912345678"_s);
    row("United States", u"+1 (212) 555-0123"_s, u"12125550123"_s);
    row("United Kingdom with its zero", u"+44 (0)20 7946 0958"_s, u"442079460958"_s);
    row("Argentina", u"+54 9 11 2345-6789"_s, u"5491123456789"_s);
    row("Mexico", u"+52 1 55 1234 5678"_s, u"5215512345678"_s);
    row("Niue, the shortest", u"+683 4002"_s, u"6834002"_s);
    row("the longest", u"+49 1234 567890123"_s, u"491234567890123"_s);
    row("double zero abroad", u"00351912345678"_s, u"351912345678"_s);
}

void TestPhoneNumber::sent()
{
    QFETCH(QString, typed);
    QFETCH(QString, number);
    const auto sent = asSent(typed);
    QVERIFY2(sent.ok(), QByteArray::number(sent.ok() ? -1 : int(sent.error())));
    QCOMPARE(sent.value(), number);
}

void TestPhoneNumber::faults_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<NumberFault>("fault");
    const auto row = [](const char *what, const QString &typed, Fault fault) {
        QTest::newRow(what) << typed << fault;
    };
    row("nothing", u""_s, Fault::NoNumber);
    row("words", u"Maria"_s, Fault::NoNumber);
    row("digits in a word", u"Maria2"_s, Fault::NoNumber);
    row("letters behind", u"48999912345x"_s, Fault::NoNumber);
    row("letters before", u"fone48999912345"_s, Fault::NoNumber);
    row("link to a message", u"https://wa.me/message/ABC123"_s, Fault::NoNumber);
    row("link to a group", u"https://chat.whatsapp.com/AbC1dE"_s, Fault::NoNumber);
    row("two numbers", u"48 99991-2345 / 48 3333-4444"_s, Fault::Several);
    row("extension", u"48 3333-4444 ramal 12"_s, Fault::Several);
    row("DDD apart", u"48: 99991-2345"_s, Fault::Several);
    row("DDI apart", u"+351: 91 234 56789"_s, Fault::Several);
    row("a number beside a link", u"48 3333-4444 wa.me/5548999912345"_s, Fault::Several);
    row("too short", u"9991"_s, Fault::TooShort);
    row("emergency", u"190"_s, Fault::TooShort);
    row("too short with DDI", u"+55 999"_s, Fault::TooShort);
    row("too short abroad", u"+683 400"_s, Fault::TooShort);
    row("two numbers in one", u"48 99991-2345 48 99991-2346"_s, Fault::TooLong);
    row("a page of text", QString(2000, u'9'), Fault::NoNumber);
    row("one digit too many", u"+55 48 999912-3456"_s, Fault::TooLong);
    row("one digit too many abroad", u"+49 1234 5678901234"_s, Fault::TooLong);
    row("no DDD", u"9999-1234"_s, Fault::NoDdd);
    row("no DDD, nine digits", u"99991-2345"_s, Fault::NoDdd);
    row("no DDD with DDI", u"+55 99991-2345"_s, Fault::NoDdd);
    row("service", u"4004-1234"_s, Fault::NoDdd);
    row("DDD 23", u"23 99991-2345"_s, Fault::UnknownDdd);
    row("DDD 10", u"+55 10 99991-2345"_s, Fault::UnknownDdd);
    row("0800", u"0800 123 4567"_s, Fault::UnknownDdd);
    row("nine digits without a nine", u"48 89991-2345"_s, Fault::BadNumber);
    row("eight digits with a one", u"48 1234-5678"_s, Fault::BadNumber);
    row("eight digits with a zero", u"48 0234-5678"_s, Fault::BadNumber);
    row("a digit lost after the DDI", u"55 48 9999-123"_s, Fault::BadNumber);
    row("foreign without plus", u"351912345678"_s, Fault::NoDdi);
    row("digits in front", u"Loja 2 48 99991-2345"_s, Fault::NoDdi);
    row("a sheet's decimals", u"48999912345.00"_s, Fault::NoDdi);
    row("no such country", u"+999 12345678"_s, Fault::UnknownDdi);
    row("plus zero", u"+048 99991-2345"_s, Fault::UnknownDdi);
    row("freephone", u"+800 1234 5678"_s, Fault::UnknownDdi);
    row("United States, too short", u"+1 212 555-012"_s, Fault::WrongLength);
    row("an operator between 00 and 55", u"0015 55 48 99991-2345"_s, Fault::WrongLength);
}

void TestPhoneNumber::faults()
{
    QFETCH(QString, typed);
    QFETCH(NumberFault, fault);
    const auto sent = asSent(typed);
    QVERIFY2(!sent.ok(), qPrintable(sent.ok() ? sent.value() : QString()));
    QCOMPARE(sent.error(), fault);
}

// All 67, and no other.
void TestPhoneNumber::everyArea()
{
    const QList<int> areas{11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 22, 24, 27, 28, 31, 32, 33,
                           34, 35, 37, 38, 41, 42, 43, 44, 45, 46, 47, 48, 49, 51, 53, 54, 55,
                           61, 62, 63, 64, 65, 66, 67, 68, 69, 71, 73, 74, 75, 77, 79, 81, 82,
                           83, 84, 85, 86, 87, 88, 89, 91, 92, 93, 94, 95, 96, 97, 98, 99};
    QCOMPARE(areas.size(), 67);
    for (int area = 10; area < 100; ++area) {
        for (const QString &rest : {u"99991-2345"_s, u"9999-1234"_s, u"3333-1234"_s}) {
            const auto sent = asSent(u"%1 %2"_s.arg(area).arg(rest));
            QCOMPARE(sent.ok(), areas.contains(area));
            if (!sent.ok())
                QCOMPARE(sent.error(), Fault::UnknownDdd);
        }
    }
}

// No code is the beginning of another, so the first that fits is the country's.
void TestPhoneNumber::everyCountryCode()
{
    QStringList codes;
    for (int code = 1; code < 1000; ++code) {
        const QString digits = QString::number(code);
        const QString number = digits + QString(11 - digits.size(), u'3');
        if (code == 55 ||
            (asSent(u'+' + number).ok() && readableNumber(number).startsWith(u'+' + digits + u' ')))
            codes.append(digits);
    }
    QCOMPARE(codes.size(), 212);
    for (const QString &code : std::as_const(codes)) {
        QVERIFY2(std::none_of(codes.cbegin(), codes.cend(),
                              [&code](const QString &c) { return c != code && c.startsWith(code); }),
                 qPrintable(code));
    }
}

void TestPhoneNumber::otherForms_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("other");
    QTest::newRow("from DDD 31 up, with the nine") << u"5548999912345"_s << u"554899912345"_s;
    QTest::newRow("from DDD 31 up, without") << u"554899991234"_s << u"5548999991234"_s;
    QTest::newRow("DDD 31") << u"5531999912345"_s << u"553199912345"_s;
    QTest::newRow("DDD 99") << u"5599999912345"_s << u"559999912345"_s;
    QTest::newRow("DDD 11 carries the nine") << u"5511999912345"_s << QString();
    QTest::newRow("DDD 28 carries the nine") << u"5528999912345"_s << QString();
    QTest::newRow("DDD 11 without it") << u"551199991234"_s << u"5511999991234"_s;
    QTest::newRow("old mobile with a 6") << u"554869991234"_s << u"5548969991234"_s;
    QTest::newRow("landline") << u"554833331234"_s << QString();
    QTest::newRow("landline with a 2") << u"551122221234"_s << QString();
    QTest::newRow("landline with a 5") << u"554859991234"_s << QString();
    QTest::newRow("without the nine it would be a landline") << u"5548933331234"_s << QString();
    QTest::newRow("another country") << u"351912345678"_s << QString();
}

void TestPhoneNumber::otherForms()
{
    QFETCH(QString, number);
    QFETCH(QString, other);
    QCOMPARE(otherForm(number), other);
}

void TestPhoneNumber::readable_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("readable");
    QTest::newRow("eight digits") << u"554899991234"_s << u"+55 48 9999-1234"_s;
    QTest::newRow("nine digits") << u"5548999912345"_s << u"+55 48 99991-2345"_s;
    QTest::newRow("Portugal") << u"351912345678"_s << u"+351 912345678"_s;
    QTest::newRow("United States") << u"12125550123"_s << u"+1 2125550123"_s;
}

void TestPhoneNumber::readable()
{
    QFETCH(QString, number);
    QFETCH(QString, readable);
    QCOMPARE(readableNumber(number), readable);
}

void TestPhoneNumber::aPastedColumn()
{
    const TypedNumbers typed = typedNumbers(u"  +55 (48) 99991-2345\r\n\r\n48 9999-1234, 11 99991-2345;"
                                            u"48 3333-1234\t9999-1234\u2028+351 912345678\r"_s);
    QCOMPARE(typed.repeated, 0);
    const QList<TypedNumber> expected{
        {u"+55 (48) 99991-2345"_s, u"5548999912345"_s, u"554899912345"_s, {}},
        {u"48 9999-1234"_s, u"554899991234"_s, u"5548999991234"_s, {}},
        {u"11 99991-2345"_s, u"5511999912345"_s, {}, {}},
        {u"48 3333-1234"_s, u"554833331234"_s, {}, {}},
        {u"9999-1234"_s, {}, {}, Fault::NoDdd},
        {u"+351 912345678"_s, u"351912345678"_s, {}, {}},
    };
    QCOMPARE(typed.numbers, expected);
}

void TestPhoneNumber::names_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("sent"); // empty: a fault
    const QStringList one{u"5548999912345"_s};
    QTest::newRow("in front") << u"Maria 48 99991-2345"_s << one;
    QTest::newRow("with a colon") << u"Maria: 48 99991-2345"_s << one;
    QTest::newRow("behind") << u"48 99991-2345 Maria"_s << one;
    QTest::newRow("around") << u"~Maria (48) 99991-2345 (trabalho)"_s << one;
    QTest::newRow("a digit in the name") << u"Loja2 48 99991-2345"_s << one;
    QTest::newRow("an ordinal") << u"2ª loja 48 99991-2345"_s << one;
    QTest::newRow("of a table") << u"Maria;48 99991-2345;cliente"_s << one;
    QTest::newRow("of a sheet") << u"Maria\t48 99991-2345"_s << one;
    QTest::newRow("double x in the name") << u"Maxx 48 99991-2345"_s << one;
    QTest::newRow("a digit of its own") << u"Loja 2 48 99991-2345"_s << QStringList{u""_s};
    QTest::newRow("a date") << u"12/03/2026 48 99991-2345"_s << QStringList{u""_s};
    QTest::newRow("names alone") << u"Maria;cliente"_s << QStringList{u""_s};
    QTest::newRow("a table's code") << u"7;Maria;48 99991-2345"_s << QStringList{u""_s, u"5548999912345"_s};
}

void TestPhoneNumber::names()
{
    QFETCH(QString, line);
    QFETCH(QStringList, sent);
    QStringList numbers;
    for (const TypedNumber &number : typedNumbers(line).numbers) {
        QCOMPARE(number.number.isEmpty(), number.fault.has_value());
        numbers.append(number.number.isNull() ? u""_s : number.number);
    }
    QCOMPARE(numbers, sent);
}

void TestPhoneNumber::eachNumberOnce()
{
    const TypedNumbers typed = typedNumbers(u"48 99991-2345\n+5548999912345\n48 3333-1234\n048999912345"_s);
    QCOMPARE(typed.numbers.size(), 2);
    QCOMPARE(typed.numbers.first().typed, u"48 99991-2345"_s);
    QCOMPARE(typed.repeated, 2);
}

// Nothing is left to offer.
void TestPhoneNumber::bothFormsTyped()
{
    const TypedNumbers typed = typedNumbers(u"48 99991-2345\n48 9991-2345"_s);
    QCOMPARE(typed.numbers.size(), 2);
    QCOMPARE(typed.numbers[0].number, u"5548999912345"_s);
    QCOMPARE(typed.numbers[1].number, u"554899912345"_s);
    QVERIFY(typed.numbers[0].otherForm.isEmpty());
    QVERIFY(typed.numbers[1].otherForm.isEmpty());
}

// A pasted column of this length, and a line of a megabyte, are read while the person waits.
void TestPhoneNumber::manyLines()
{
    QString text;
    for (int i = 0; i < 10'000; ++i)
        text += u"Cliente %1-x +55 (48) 9%2\n"_s.arg(QChar(u'a' + i % 26)).arg(10'000'000 + i);
    QElapsedTimer time;
    time.start();
    QCOMPARE(typedNumbers(text).numbers.size(), 10'000);
    qInfo("10,000 lines: %lld ms", time.restart());
    for (const QString &hostile :
         {QString(1'000'000, u'9'), QString(1'000'000, u'('), u"+ ("_s.repeated(300'000),
          u"9 "_s.repeated(500'000) + u'x', u"xx"_s.repeated(500'000), QString(1'000'000, u','),
          u"phone="_s.repeated(100'000)}) {
        typedNumbers(hostile);
        QVERIFY2(time.restart() < 2'000, qPrintable(hostile.left(10)));
    }
}

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
