#include "gui/statustext.h"

#include <QSet>
#include <QTest>

using namespace lifty;
using namespace Qt::StringLiterals;
using Kind = LinkStatus::Kind;

class TestStatusText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void eachKindHasItsOwnWord();
    void age_data();
    void age();
    void ageLasts_data();
    void ageLasts();
    void shortNames();
};

void TestStatusText::words_data()
{
    QTest::addColumn<LinkStatus>("status");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const LinkStatus &status, const QString &words) {
        QTest::newRow(name) << status << words;
    };
    const auto error = [](GatewayError::Kind kind) { return LinkStatus::fromError({kind}, 1); };
    row("CONNECTED", LinkStatus::fromWord(u"CONNECTED"_s, 1), u"Conectado"_s);
    row("QRCODE", LinkStatus::fromWord(u"QRCODE"_s, 1), u"Aguardando leitura"_s);
    row("NOT_FOUND", LinkStatus::fromWord(u"NOT_FOUND"_s, 1), u"Não configurado"_s);
    row("any other", LinkStatus::fromWord(u"<b>SYNCING</b>"_s, 1), u"<b>SYNCING</b>"_s);
    row("time-out", error(GatewayError::Kind::TimedOut), u"Sem resposta"_s);
    row("503", error(GatewayError::Kind::ServerError), u"Sem resposta"_s);
    row("429", error(GatewayError::Kind::QuotaExceeded), u"Sem resposta"_s);
    row("400", error(GatewayError::Kind::BadRequest), u"Chave recusada"_s);
    row("403", error(GatewayError::Kind::Forbidden), u"Chave recusada"_s);
    row("404", error(GatewayError::Kind::NotFound), u"Bot não encontrado"_s);
    row("no key", {Kind::KeyMissing, {}, 1, {}}, u"Falta a chave"_s);
    row("never read", {}, u"Não verificado"_s);
}

void TestStatusText::words()
{
    QFETCH(LinkStatus, status);
    QTEST(statusText(status), "words");
}

void TestStatusText::eachKindHasItsOwnWord()
{
    QSet<QString> words;
    for (int kind = 0; kind <= int(Kind::BotNotFound); ++kind) {
        const QString word = statusKindText(Kind(kind));
        QVERIFY2(!word.isEmpty(), qPrintable(QString::number(kind)));
        QVERIFY2(!words.contains(word), qPrintable(word));
        words.insert(word);
    }
}

void TestStatusText::age_data()
{
    QTest::addColumn<qint64>("ageMs");
    QTest::addColumn<QString>("words");
    const auto row = [](qint64 ageMs, const char *words) {
        QTest::newRow(words) << ageMs << QString::fromUtf8(words);
    };
    constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;
    row(0, "há 0 s");
    row(4 * second, "há 4 s");
    row(minute - 1, "há 59 s");
    row(minute, "há 1 min");
    row(2 * minute + 59 * second, "há 2 min");
    row(hour - 1, "há 59 min");
    row(3 * hour, "há 3 h");
    row(2 * day - 1, "há 47 h");
    row(2 * day, "há 2 dia(s)"); // the catalogue makes it "dias"
    row(-5 * second, "há 0 s");  // the clock was set back
}

void TestStatusText::age()
{
    QFETCH(qint64, ageMs);
    constexpr qint64 now = 1'800'000'000'000;
    QTEST(ageText(now - ageMs, now), "words");
    QCOMPARE(ageText(0, now), QString());
}

void TestStatusText::ageLasts_data()
{
    QTest::addColumn<qint64>("ageMs");
    QTest::addColumn<qint64>("lasts");
    constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;
    QTest::newRow("a new second") << qint64(0) << second;
    QTest::newRow("within a second") << 4 * second + 300 << qint64(700);
    QTest::newRow("the last second of the seconds") << minute - 1 << qint64(1);
    QTest::newRow("a minute") << minute << minute;
    QTest::newRow("within a minute") << 2 * minute + 15 * second << 45 * second;
    QTest::newRow("hours") << 3 * hour + 20 * minute << 40 * minute;
    QTest::newRow("days") << 3 * day + hour << 23 * hour;
    QTest::newRow("the clock was set back") << -5 * second << 6 * second;
}

// Until then the words are the same, and a moment later they are others.
void TestStatusText::ageLasts()
{
    QFETCH(qint64, ageMs);
    QFETCH(qint64, lasts);
    constexpr qint64 moment = 1'760'000'000'000;
    const qint64 now = moment + ageMs;
    QCOMPARE(ageTextLasts(moment, now), std::optional(lasts));
    QCOMPARE(ageText(moment, now + lasts - 1), ageText(moment, now));
    QVERIFY(ageText(moment, now + lasts) != ageText(moment, now));
    QVERIFY(!ageTextLasts(0, now));
}

void TestStatusText::shortNames()
{
    QCOMPARE(shortName(u"Padaria & Cia <b>"_s), u"Padaria & Cia <b>"_s);
    const QString cut = shortName(u"começo "_s + QString(1'000'000, u'x') + u" fim"_s);
    QVERIFY(cut.size() <= 80);
    QVERIFY(cut.startsWith(u"começo"_s));
    QVERIFY(cut.contains(u'…'));
    QVERIFY(cut.endsWith(u"fim"_s));
    const QString hostile = shortName(u"a\u202Eb\nc"_s + QChar(0) + u'd');
    for (const char16_t c : {u'\u202E', u'\n', u'\0'})
        QVERIFY(!hostile.contains(c));
    QCOMPARE(hostile.at(0), u'a');
    QCOMPARE(hostile.back(), u'd');
}

QTEST_APPLESS_MAIN(TestStatusText)
#include "tst_statustext.moc"
