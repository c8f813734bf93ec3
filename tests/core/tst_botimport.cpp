#include "core/botimport.h"

#include "core/address.h"

#include <QElapsedTimer>
#include <QTest>

using namespace lifty;
using namespace Qt::StringLiterals;
using Fault = ImportFault::Kind;
using Situation = ImportLine::Situation;

namespace {

const QString realAddress = QString::fromUtf16(defaultGatewayAddress);

// One row a line of text, its fields between bars.
QList<TableRow> table(const QStringList &lines)
{
    QList<TableRow> rows;
    for (const QString &line : lines)
        rows.append({int(rows.size()) + 1, line.split(u'|'), line == u"BROKEN"});
    return rows;
}

} // namespace

class TestBotImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headers_data();
    void headers();
    void situations_data();
    void situations();
    void faults_data();
    void faults();
    void newCompanies();
    void companyNames_data();
    void companyNames();
    void sameTokenAtAnotherAddress();
    void notesWithoutAColumnStay();
    void lineBreaksInNotes();
    void tokenFromAddress();
    void faultyLinesClaimNothing();
    void batch();
    void readsBackTheSame();
    void manyRows();

private:
    ImportPlan plan(const QStringList &lines) const { return planImport(table(lines), m_companies, m_bots); }
    // Of one line under the usual header.
    ImportLine line(const QString &fields) const
    {
        const ImportPlan planned = plan({u"empresa|nome|token|observacoes"_s, fields});
        return planned.lines.value(0);
    }

    const Company m_acme{QUuid::createUuid(), u"Acme"_s, realAddress};
    const Company m_bem{QUuid::createUuid(), u"Rede Bem"_s, realAddress};
    const Company m_far{QUuid::createUuid(), u"Longe"_s, u"https://far.example"_s};
    const Bot m_padaria{QUuid::createUuid(), m_acme.id, u"Padaria"_s, u"padaria-1"_s, u"filial 3"_s};
    const QList<Company> m_companies{m_acme, m_bem, m_far};
    const QList<Bot> m_bots{m_padaria};
};

void TestBotImport::headers_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("fields");
    QTest::addColumn<bool>("understood");
    const auto row = [](const char *name, const QString &header, const QString &fields,
                        bool understood = true) { QTest::newRow(name) << header << fields << understood; };
    row("as exported", u"empresa|nome|token|observacoes"_s, u"Acme|Ótica|o-1|nota"_s);
    row("another order", u"token|observacoes|empresa|nome"_s, u"o-1|nota|Acme|Ótica"_s);
    row("case and accents", u" EMPRESA |Nome|Token|Observações"_s, u"Acme|Ótica|o-1|nota"_s);
    row("other columns", u"telefone|empresa|nome|token|observacoes|key"_s, u"9|Acme|Ótica|o-1|nota|secret"_s);
    row("empty columns at the end", u"empresa|nome|token|observacoes||"_s, u"Acme|Ótica|o-1|nota||"_s);
    row("no token", u"empresa|nome|observacoes"_s, {}, false);
    row("a column twice", u"empresa|nome|token|token"_s, {}, false);
    row("no header", u"Acme|Ótica|o-1|nota"_s, {}, false);
    row("broken", u"BROKEN"_s, {}, false);
}

void TestBotImport::headers()
{
    QFETCH(QString, header);
    QFETCH(QString, fields);
    QFETCH(bool, understood);
    const ImportPlan planned = plan({header, fields});
    QCOMPARE(planned.isHeaderUnderstood, understood);
    QCOMPARE(planned.lines.size(), understood ? 1 : 0);
    if (!understood)
        return;
    const ImportLine line = planned.lines.first();
    QCOMPARE(line.situation, Situation::New);
    QCOMPARE(line.line, 2);
    QCOMPARE(line.companyName, u"Acme"_s);
    QCOMPARE(line.bot, (Bot{{}, m_acme.id, u"Ótica"_s, u"o-1"_s, u"nota"_s}));
    QVERIFY(!plan({}).isHeaderUnderstood);
}

void TestBotImport::situations_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("notes");
    const auto row = [](const char *what, const QString &fields, Situation situation, const QString &name,
                        const QString &notes) {
        QTest::newRow(what) << fields << situation << name << notes;
    };
    row("new", u"Acme|Ótica|o-1|"_s, Situation::New, u"Ótica"_s, {});
    row("identical", u"Acme|Padaria|padaria-1|filial 3"_s, Situation::AlreadyThere, u"Padaria"_s,
        u"filial 3"_s);
    row("identical but for spaces", u" ACME | Padaria | padaria-1 | filial 3 "_s, Situation::AlreadyThere,
        u"Padaria"_s, u"filial 3"_s);
    row("another name", u"Acme|Padaria Nova|padaria-1|filial 3"_s, Situation::Changed, u"Padaria Nova"_s,
        u"filial 3"_s);
    row("name in another case", u"Acme|PADARIA|padaria-1|filial 3"_s, Situation::Changed, u"PADARIA"_s,
        u"filial 3"_s);
    row("notes gone", u"Acme|Padaria|padaria-1|"_s, Situation::Changed, u"Padaria"_s, {});
    row("token in another case is another bot", u"Acme|Padaria|PADARIA-1|"_s, Situation::New, u"Padaria"_s,
        {});
}

void TestBotImport::situations()
{
    QFETCH(QString, fields);
    QFETCH(Situation, situation);
    QFETCH(QString, name);
    QFETCH(QString, notes);
    const ImportLine planned = line(fields);
    QCOMPARE(planned.situation, situation);
    QVERIFY(!planned.fault);
    QCOMPARE(planned.bot.name, name);
    QCOMPARE(planned.bot.notes, notes);
    QCOMPARE(planned.bot.id, situation == Situation::New ? QUuid() : m_padaria.id);
    if (situation != Situation::New) {
        QCOMPARE(planned.nameBefore, m_padaria.name);
        QCOMPARE(planned.notesBefore, m_padaria.notes);
    }
}

void TestBotImport::faults_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<ImportFault>("fault");
    const auto row = [](const char *what, const QString &fields, const ImportFault &fault) {
        QTest::newRow(what) << fields << fault;
    };
    row("broken quotes", u"BROKEN"_s, {Fault::BrokenQuotes});
    row("too few columns", u"Acme|Ótica|o-1"_s, {Fault::WrongColumnCount});
    row("too many columns", u"Acme|Ótica|o-1|a|b"_s, {Fault::WrongColumnCount});
    row("no company", u" |Ótica|o-1|"_s, {Fault::Company, TextFault::Empty});
    row("long company", QString(201, u'c') + u"|Ótica|o-1|"_s, {Fault::Company, TextFault::TooLong});
    row("no name", u"Acme||o-1|"_s, {Fault::Name, TextFault::Empty});
    row("line break in a name", u"Acme|Ó\ntica|o-1|"_s, {Fault::Name, TextFault::HasControl});
    row("no token", u"Acme|Ótica||"_s, {Fault::Token, TextFault::Empty});
    row("space in a token", u"Acme|Ótica|o 1|"_s, {Fault::Token, TextFault::HasSpace});
    row("address without a token", u"Acme|Ótica|https://dash.example/|"_s,
        {Fault::Token, TextFault::HasSlash});
    row("long notes", u"Acme|Ótica|o-1|"_s + QString(4001, u'n'), {Fault::Notes, TextFault::TooLong});
    row("another company's bot", u"Rede Bem|Padaria|padaria-1|"_s, {Fault::TakenToken, {}, 0, u"Acme"_s});
    row("another company's bot, in a new company", u"Nova|Padaria|padaria-1|"_s,
        {Fault::TakenToken, {}, 0, u"Acme"_s});
}

void TestBotImport::faults()
{
    QFETCH(QString, fields);
    QFETCH(ImportFault, fault);
    const ImportPlan planned = plan({u"empresa|nome|token|observacoes"_s, fields});
    const ImportLine line = planned.lines.value(0);
    QCOMPARE(line.situation, Situation::Faulty);
    QCOMPARE(line.line, 2);
    QCOMPARE(line.fault, std::optional(fault));
    QVERIFY(planned.newCompanies.isEmpty());
    QVERIFY(planned.batch().bots.isEmpty());
}

void TestBotImport::newCompanies()
{
    const ImportPlan planned =
        plan({u"empresa|nome|token"_s, u"Nova|A|a|"_s, u"Acme|B|b"_s, u"NOVA|C|c"_s, u"Outra|D|d"_s});
    QCOMPARE(planned.newCompanies.size(), 2);
    QCOMPARE(planned.newCompanies.at(0).name, u"Nova"_s);
    QCOMPARE(planned.newCompanies.at(0).gatewayAddress, realAddress);
    QVERIFY(!planned.newCompanies.at(0).allowPlainHttp);
    QCOMPARE(planned.lines.at(0).bot.companyId, planned.newCompanies.at(0).id);
    QCOMPARE(planned.lines.at(2).bot.companyId, planned.newCompanies.at(0).id);
    QCOMPARE(planned.lines.at(2).companyName, u"Nova"_s);
    QList<bool> isNew;
    for (const ImportLine &line : planned.lines)
        isNew.append(line.isNewCompany);
    QCOMPARE(isNew, (QList<bool>{true, false, true, true}));
}

void TestBotImport::companyNames_data()
{
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("inFile");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("case") << u"Ação"_s << u"AÇÃO"_s << true;
    QTest::newRow("composed") << u"Ação"_s << u"Ac\u0327a\u0303o"_s << true;
    QTest::newRow("accents count") << u"Ação"_s << u"Acao"_s << false;
}

void TestBotImport::companyNames()
{
    QFETCH(QString, there);
    QFETCH(QString, inFile);
    QFETCH(bool, isSame);
    const ImportPlan planned = planImport(table({u"empresa|nome|token"_s, inFile + u"|A|a"_s}),
                                          {Company{QUuid::createUuid(), there, realAddress}}, {});
    QCOMPARE(planned.newCompanies.isEmpty(), isSame);
}

void TestBotImport::sameTokenAtAnotherAddress()
{
    const ImportLine planned = line(u"Longe|Padaria|padaria-1|"_s);
    QCOMPARE(planned.situation, Situation::New);
    QCOMPARE(planned.bot.companyId, m_far.id);
}

void TestBotImport::notesWithoutAColumnStay()
{
    const ImportPlan planned = plan({u"empresa|nome|token"_s, u"Acme|Padaria Nova|padaria-1"_s});
    QCOMPARE(planned.lines.first().situation, Situation::Changed);
    QCOMPARE(planned.lines.first().bot.notes, m_padaria.notes);
    QCOMPARE(plan({u"empresa|nome|token"_s, u"Acme|Padaria|padaria-1"_s}).lines.first().situation,
             Situation::AlreadyThere);
}

void TestBotImport::lineBreaksInNotes()
{
    QCOMPARE(line(u"Acme|Ótica|o-1|a\r\nb\rc\n"_s).bot.notes, u"a\nb\nc"_s);
}

void TestBotImport::tokenFromAddress()
{
    const ImportLine planned = line(u"Acme|Ótica|https://dash.example/bots/o-1/integrations|"_s);
    QCOMPARE(planned.situation, Situation::New);
    QCOMPARE(planned.bot.token, u"o-1"_s);
    QVERIFY(planned.isTokenFromAddress);
    QVERIFY(!line(u"Acme|Ótica|o-1|"_s).isTokenFromAddress);
    // The same bot as by its token.
    QCOMPARE(line(u"Acme|Padaria|https://dash.example/bots/padaria-1/x|filial 3"_s).situation,
             Situation::AlreadyThere);
}

void TestBotImport::faultyLinesClaimNothing()
{
    const ImportPlan planned =
        plan({u"empresa|nome|token"_s, u"Nova||a"_s, u"Acme|A|a"_s, u"Rede Bem|Again|a"_s, u"Acme|A|a"_s});
    QVERIFY(planned.newCompanies.isEmpty());
    QCOMPARE(planned.lines.at(1).situation, Situation::New);
    QCOMPARE(planned.lines.at(2).fault, std::optional(ImportFault{Fault::RepeatedToken, {}, 3}));
    QCOMPARE(planned.lines.at(3).fault, std::optional(ImportFault{Fault::RepeatedToken, {}, 3}));
    QCOMPARE(planned.count(Situation::Faulty), 3);
    QCOMPARE(planned.count(Situation::New), 1);
}

void TestBotImport::batch()
{
    const ImportPlan planned =
        plan({u"empresa|nome|token"_s, u"Nova|A|a"_s, u"Acme|Padaria Nova|padaria-1"_s, u"Nova|B|a"_s});
    const Batch batch = planned.batch();
    QCOMPARE(batch.origin, Batch::Origin::Import);
    QCOMPARE(batch.companies, planned.newCompanies);
    QCOMPARE(batch.bots.size(), 2);
    QVERIFY(!batch.bots.at(0).id.isNull());
    QCOMPARE(batch.bots.at(0).companyId, planned.newCompanies.first().id);
    QCOMPARE(batch.bots.at(1),
             (Bot{m_padaria.id, m_acme.id, u"Padaria Nova"_s, u"padaria-1"_s, u"filial 3"_s}));
    QVERIFY(plan({u"empresa|nome|token"_s, u"Acme|Padaria|padaria-1"_s}).batch().bots.isEmpty());
}

void TestBotImport::readsBackTheSame()
{
    const QList<TableRow> rows{{1, exportHeader(), false}, {2, exportFields(m_padaria, m_acme.name), false}};
    QCOMPARE(planImport(rows, m_companies, m_bots).count(Situation::AlreadyThere), 1);
    // On another computer it is made anew.
    const ImportPlan elsewhere = planImport(rows, {}, {});
    QCOMPARE(elsewhere.newCompanies.value(0).name, m_acme.name);
    Bot bot = elsewhere.lines.value(0).bot;
    QCOMPARE(bot.name, m_padaria.name);
    QCOMPARE(bot.token, m_padaria.token);
    QCOMPARE(bot.notes, m_padaria.notes);
}

// A search of all for each would take minutes.
void TestBotImport::manyRows()
{
    const int count = 100'000;
    QStringList lines{u"empresa|nome|token|observacoes"_s};
    QList<Bot> bots;
    for (int i = 0; i < count; ++i) {
        lines.append(u"Empresa %1|Bot %2|token-%2|nota"_s.arg(i % 5'000).arg(i));
        bots.append({QUuid::createUuid(), m_acme.id, u"Bot"_s, u"acme-%1"_s.arg(i), {}});
    }
    const QList<TableRow> rows = table(lines);
    QElapsedTimer clock;
    clock.start();
    const ImportPlan planned = planImport(rows, m_companies, bots);
    QVERIFY2(clock.elapsed() < 30'000, qPrintable(QString::number(clock.elapsed())));
    qInfo("planning 100,000 rows beside 100,000 bots: %lld ms", clock.elapsed());
    QCOMPARE(planned.count(Situation::New), count);
    QCOMPARE(planned.newCompanies.size(), 5'000);
}

QTEST_APPLESS_MAIN(TestBotImport)
#include "tst_botimport.moc"
