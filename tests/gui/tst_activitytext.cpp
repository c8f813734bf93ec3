#include "gui/activityperiod.h"
#include "gui/activitytext.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

#include <limits>

using namespace lifty;
using namespace Qt::StringLiterals;

using Kind = ActivityEntry::Kind;
using Outcome = ActivityEntry::Outcome;
using Status = LinkStatus::Kind;

Q_DECLARE_METATYPE(ActivityEntry)

class TestActivityText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"pt_BR"_s)); }
    void sentences_data();
    void sentences();
    void everyKindHasWords();
    void hostileWord();
    void results();
    void words_data();
    void words();
    void numbersAreFoundAsTheyAreTyped_data();
    void numbersAreFoundAsTheyAreTyped();
    void periods_data();
    void periods();
};

void TestActivityText::sentences_data()
{
    QTest::addColumn<ActivityEntry>("entry");
    QTest::addColumn<QString>("text");
    ActivityEntry changed;
    changed.statusBefore = Status::Connected;
    changed.statusAfter = Status::NotConfigured;
    QTest::newRow("a drop") << changed << u"Status mudou de Conectado para Não configurado"_s;
    ActivityEntry odd = changed;
    odd.statusAfter = Status::Other;
    odd.detail = u"PAIRING"_s;
    QTest::newRow("the server's word") << odd << u"Status mudou de Conectado para PAIRING"_s;
    ActivityEntry first = changed;
    first.statusBefore = Status::NotChecked;
    QTest::newRow("the first read") << first << u"Primeiro status lido: Não configurado"_s;
    ActivityEntry paused;
    paused.kind = Kind::NumberPaused;
    paused.detail = u"554899991234"_s;
    QTest::newRow("paused") << paused << u"Número +55 48 9999-1234 pausado"_s;
    ActivityEntry abroad = paused;
    abroad.kind = Kind::NumberResumed;
    abroad.detail = u"351912345678"_s;
    QTest::newRow("resumed abroad") << abroad << u"Número +351 912345678 retomado"_s;
    ActivityEntry failed = paused;
    failed.detail = u"5548999912345"_s;
    failed.outcome = Outcome::Failed;
    failed.error = GatewayError::Kind::NetworkUnreachable;
    QTest::newRow("failed")
        << failed
        << u"Não foi possível pausar o número +55 48 99991-2345. Este computador está sem rede. Verifique a "
           "internet e tente de novo."_s;
    ActivityEntry unknown;
    unknown.kind = Kind::ConnectionStarted;
    unknown.outcome = Outcome::Unknown;
    QTest::newRow("unknown") << unknown << u"Não há confirmação do pedido de iniciar a conexão."_s;
    ActivityEntry removed;
    removed.kind = Kind::CompanyRemoved;
    ActivityEntry silenced;
    silenced.kind = Kind::BotSilenced;
    QTest::newRow("silenced") << silenced << u"Avisos silenciados"_s;
    silenced.detail = u"2026-11-22T18:00:00Z"_s;
    QTest::newRow("silenced until") << silenced << u"Avisos silenciados até 18:00 de 22/11/2026"_s;
    QTest::newRow("company removed") << removed << u"Empresa removida com os seus bots"_s;
}

void TestActivityText::sentences()
{
    QFETCH(ActivityEntry, entry);
    QTEST(activityText(entry), "text");
}

void TestActivityText::everyKindHasWords()
{
    QStringList names;
    QCOMPARE(activityKinds().size(), qsizetype(Kind::SilenceEnded) + 1);
    for (const Kind kind : activityKinds()) {
        names.append(activityKindText(kind));
        for (const Outcome outcome : {Outcome::Done, Outcome::Failed, Outcome::Unknown}) {
            ActivityEntry entry;
            entry.kind = kind;
            entry.detail = u"554899991234"_s;
            entry.outcome = outcome;
            QVERIFY2(activityText(entry).size() > 5, qPrintable(names.last()));
            QVERIFY(!activityText(entry).contains(u"  "_s));
        }
    }
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestActivityText::hostileWord()
{
    ActivityEntry entry;
    entry.statusBefore = Status::Connected;
    entry.statusAfter = Status::Other;
    entry.detail = u"A\u202e\n"_s + QString(10'000, u'z');
    const QString text = activityText(entry);
    QVERIFY(text.size() < 300);
    QVERIFY(!text.contains(u'\n') && !text.contains(QChar(0x202e)));
}

void TestActivityText::results()
{
    ActivityEntry entry;
    QCOMPARE(activityResultText(entry), QString()); // a status changed: nobody did anything
    entry.kind = Kind::Disconnected;
    QCOMPARE(activityResultText(entry), u"Concluído"_s);
    entry.outcome = Outcome::Failed;
    QCOMPARE(activityResultText(entry), u"Falhou"_s);
    entry.outcome = Outcome::Unknown;
    QCOMPARE(activityResultText(entry), u"Sem confirmação"_s);
}

void TestActivityText::words_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("folded");
    QTest::addColumn<QList<int>>("kinds"); // of the first word
    QTest::addColumn<QList<int>>("outcomes");
    QTest::addColumn<QList<int>>("statuses");
    const QList<int> none;
    QTest::newRow("a name") << u"Padaria  Açaí "_s << QStringList{u"padaria"_s, u"acai"_s} << none << none
                            << none;
    QTest::newRow("kinds") << u"pausad"_s << QStringList{u"pausad"_s} << QList<int>{int(Kind::NumberPaused)}
                           << none << none;
    QTest::newRow("accents and case")
        << u"NÚMERO"_s << QStringList{u"numero"_s}
        << QList<int>{int(Kind::NumberPaused), int(Kind::NumberResumed)} << none << none;
    QTest::newRow("an outcome") << u"falh"_s << QStringList{u"falh"_s} << none
                                << QList<int>{int(Outcome::Failed)} << none;
    QTest::newRow("statuses") << u"conectado"_s << QStringList{u"conectado"_s} << none << none
                              << QList<int>{int(Status::Connected)};
    QTest::newRow("not from the middle of a word")
        << u"usado"_s << QStringList{u"usado"_s} << none << none << none;
    QTest::newRow("all of them") << u"sem"_s << QStringList{u"sem"_s} << none
                                 << QList<int>{int(Outcome::Unknown)} << QList<int>{int(Status::NoAnswer)};
    QTest::newRow("nothing") << u"  "_s << QStringList{} << none << none << none;
}

void TestActivityText::words()
{
    QFETCH(QString, search);
    QFETCH(QStringList, folded);
    const QList<ActivityWord> words = activityWords(search);
    QStringList texts;
    for (const ActivityWord &word : words)
        texts.append(word.folded);
    QCOMPARE(texts, folded);
    if (words.isEmpty())
        return;
    QList<int> kinds, outcomes, statuses;
    for (const Kind kind : words.first().kinds)
        kinds.append(int(kind));
    for (const Outcome outcome : words.first().outcomes)
        outcomes.append(int(outcome));
    for (const Status status : words.first().statuses)
        statuses.append(int(status));
    QTEST(kinds, "kinds");
    QTEST(outcomes, "outcomes");
    QTEST(statuses, "statuses");
}

void TestActivityText::numbersAreFoundAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("as shown") << u"99991-2345"_s << u"999912345"_s;
    QTest::newRow("DDD") << u"(48)"_s << u"48"_s;
    QTest::newRow("DDI") << u"+55"_s << u"55"_s;
    QTest::newRow("a name with a dash") << u"24-7"_s << u"24-7"_s;
    QTest::newRow("a token") << u"bot-123456"_s << u"bot-123456"_s;
    QTest::newRow("signs alone") << u"+"_s << u"+"_s;
}

void TestActivityText::numbersAreFoundAsTheyAreTyped()
{
    QFETCH(QString, typed);
    QTEST(activityWords(typed).value(0).folded, "kept");
}

void TestActivityText::periods_data()
{
    QTest::addColumn<int>("period");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last"); // none: goes on
    const QDate today(2026, 3, 1);
    QTest::newRow("today") << int(Period::Today) << today << QDate();
    QTest::newRow("7 days") << int(Period::Last7Days) << QDate(2026, 2, 23) << QDate();
    QTest::newRow("30 days") << int(Period::Last30Days) << QDate(2026, 1, 31) << QDate();
    QTest::newRow("this month") << int(Period::ThisMonth) << today << QDate();
    QTest::newRow("last month") << int(Period::LastMonth) << QDate(2026, 2, 1) << QDate(2026, 2, 28);
    QTest::newRow("custom") << int(Period::Custom) << QDate(2025, 12, 24) << QDate(2025, 12, 24);
}

void TestActivityText::periods()
{
    QFETCH(int, period);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const PeriodRange range =
        periodRange(Period(period), QDate(2026, 3, 1), QDate(2025, 12, 24), QDate(2025, 12, 24));
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(range.from), first.startOfDay());
    if (last.isValid())
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(range.to), last.addDays(1).startOfDay());
    else
        QCOMPARE(range.to, std::numeric_limits<qint64>::max());
    QCOMPARE(periodRange(Period::All, first), (PeriodRange{0, std::numeric_limits<qint64>::max()}));
}

QTEST_MAIN(TestActivityText)
#include "tst_activitytext.moc"
