#include "gui/botfiltermodel.h"
#include "gui/bottablemodel.h"
#include "gui/modelparts.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QLocale>
#include <QSignalSpy>

#include <algorithm>
#include <optional>

using namespace lifty;
using namespace Qt::StringLiterals;
using Kind = LinkStatus::Kind;
using Tester = QAbstractItemModelTester;

class TestBotFilterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil)); }
    void init();
    void cleanup();
    void search_data();
    void search();
    void byStatus();
    void byCompany();
    void sortsAsTheLocaleDoes();
    void sortsNumbersAsNumbers();
    void followsWhatHappens();
    void oneRangeForEachChange_data();
    void oneRangeForEachChange();
    void tenThousandBots();

private:
    QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < m_shown->rowCount(); ++row)
            names.append(m_shown->index(row, BotTableModel::Name).data().toString());
        return names;
    }
    QUuid idOf(const QString &name) const
    {
        for (const Bot &bot : m_parts->roster.bots()) {
            if (bot.name == name)
                return bot.id;
        }
        return {};
    }

    std::optional<RosterParts> m_parts;
    std::unique_ptr<BotTableModel> m_bots;
    std::unique_ptr<BotFilterModel> m_shown;
    QUuid m_rede;
};

void TestBotFilterModel::init()
{
    m_parts.emplace();
    const QUuid acme = m_parts->addCompany(u"Acme"_s);
    m_rede = m_parts->addCompany(u"Rede Saúde"_s);
    m_parts->addBot(acme, u"Padaria Central"_s, u"Praça da Sé"_s);
    m_parts->addBot(m_rede, u"Clínica Sorriso"_s, u"100% <b>"_s);
    m_parts->addBot(acme, u"Água Viva"_s);
    m_bots = std::make_unique<BotTableModel>(m_parts->roster, m_parts->clock);
    m_shown = std::make_unique<BotFilterModel>(*m_bots);
    new Tester(m_bots.get(), Tester::FailureReportingMode::Fatal, m_bots.get());
    new Tester(m_shown.get(), Tester::FailureReportingMode::Fatal, m_shown.get());
    m_shown->sort(BotTableModel::Name);
    QVERIFY(m_parts->open());
    m_parts->apply({idOf(u"Padaria Central"_s)}, u"CONNECTED"_s);
    m_parts->apply({idOf(u"Água Viva"_s)}, u"SYNCING"_s);
}

void TestBotFilterModel::cleanup()
{
    m_shown.reset();
    m_bots.reset();
    m_parts.reset();
}

void TestBotFilterModel::search_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("found");
    const QString bakery = u"Padaria Central"_s, clinic = u"Clínica Sorriso"_s, water = u"Água Viva"_s;
    const auto row = [](const char *words, const QStringList &found) {
        QTest::newRow(*words ? words : "nothing") << QString::fromUtf8(words) << found;
    };
    row("", {water, clinic, bakery});
    row("   ", {water, clinic, bakery});
    row("clinica", {clinic});
    row("CLÍNICA", {clinic});
    row("cli\xcc\x81nica", {clinic}); // the accent as a character of its own
    row("agua", {water});
    row("nica sor", {clinic});
    row("sorriso clin", {clinic}); // words in any order
    row("acme", {water, bakery});  // company
    row("saude", {clinic});
    row("conectado", {bakery}); // status
    row("syncing", {water});    // the server's own word
    row("nao verificado", {clinic});
    row("praca", {bakery}); // notes
    row("acme praca", {bakery});
    row("central acme conectado", {bakery});
    row("acme saude", {});
    row("100%", {clinic});
    row("<b>", {clinic});
    row(".*", {}); // no pattern
    row("xyz", {});
}

void TestBotFilterModel::search()
{
    QFETCH(QString, words);
    m_shown->setSearch(words);
    QTEST(shown(), "found");
    QCOMPARE(m_shown->isFiltering(), !words.trimmed().isEmpty());
    m_shown->setSearch({});
    QCOMPARE(shown().size(), 3);
}

void TestBotFilterModel::byStatus()
{
    m_shown->setStatusKind(Kind::Connected);
    QCOMPARE(shown(), QStringList{u"Padaria Central"_s});
    m_shown->setStatusKind(Kind::Other);
    QCOMPARE(shown(), QStringList{u"Água Viva"_s});
    m_shown->setStatusKind(Kind::NotChecked);
    QCOMPARE(shown(), QStringList{u"Clínica Sorriso"_s});
    QVERIFY(m_shown->isFiltering());
    m_shown->setStatusKind({});
    QCOMPARE(shown().size(), 3);
    QVERIFY(!m_shown->isFiltering());
}

void TestBotFilterModel::byCompany()
{
    m_shown->setCompany(m_rede);
    QCOMPARE(shown(), QStringList{u"Clínica Sorriso"_s});
    m_shown->setSearch(u"padaria"_s);
    QCOMPARE(shown(), QStringList());
    m_shown->setCompany({});
    QCOMPARE(shown(), QStringList{u"Padaria Central"_s});
}

void TestBotFilterModel::sortsAsTheLocaleDoes()
{
    for (const QString &name : {u"abelha"_s, u"Bot 10"_s, u"bot 2"_s, u"Zebra"_s, u"Élan"_s, u"faca"_s})
        QVERIFY(m_parts->save({QUuid::createUuid(), m_rede, name, name, {}}));
    QCOMPARE(shown(), (QStringList{u"abelha"_s, u"Água Viva"_s, u"bot 2"_s, u"Bot 10"_s, u"Clínica Sorriso"_s,
                                   u"Élan"_s, u"faca"_s, u"Padaria Central"_s, u"Zebra"_s}));
    m_shown->sort(BotTableModel::Name, Qt::DescendingOrder);
    QCOMPARE(shown().first(), u"Zebra"_s);
}

void TestBotFilterModel::sortsNumbersAsNumbers()
{
    const QUuid bakery = idOf(u"Padaria Central"_s), clinic = idOf(u"Clínica Sorriso"_s),
                water = idOf(u"Água Viva"_s);
    for (int number = 0; number < 10; ++number)
        m_parts->store.content.pausedNumbers.append({bakery, QString::number(554899990000 + number), 1, 0});
    for (int number = 0; number < 9; ++number)
        m_parts->store.content.pausedNumbers.append({clinic, QString::number(554899990000 + number), 1, 0});
    m_parts->store.content.statuses = {{bakery, LinkStatus::fromWord(u"CONNECTED"_s, 999)},
                                       {clinic, LinkStatus::fromWord(u"CONNECTED"_s, 1'000)},
                                       {water, LinkStatus::fromWord(u"CONNECTED"_s, 5)}};
    QVERIFY(m_parts->open());
    m_shown->sort(BotTableModel::PausedNumbers);
    QCOMPARE(shown(), (QStringList{u"Água Viva"_s, u"Clínica Sorriso"_s, u"Padaria Central"_s}));
    m_shown->sort(BotTableModel::CheckedAt);
    QCOMPARE(shown(), (QStringList{u"Água Viva"_s, u"Padaria Central"_s, u"Clínica Sorriso"_s}));
}

void TestBotFilterModel::followsWhatHappens()
{
    m_shown->setStatusKind(Kind::Connected);
    m_shown->sort(BotTableModel::Status);
    m_parts->clock.at.monotonicMs += 10;
    m_parts->apply({idOf(u"Clínica Sorriso"_s), idOf(u"Água Viva"_s)}, u"CONNECTED"_s);
    QCOMPARE(shown().size(), 3);
    m_parts->clock.at.monotonicMs += 10;
    m_parts->apply({idOf(u"Padaria Central"_s)}, u"NOT_FOUND"_s);
    QCOMPARE(shown().size(), 2);
    QVERIFY(m_parts->remove({idOf(u"Água Viva"_s)}));
    QCOMPARE(shown(), QStringList{u"Clínica Sorriso"_s});
    m_shown->setStatusKind({});
    m_shown->setSearch(u"padaria"_s);
    Bot renamed = *m_parts->roster.bot(idOf(u"Padaria Central"_s));
    renamed.name = u"Mercado"_s;
    QVERIFY(m_parts->save(renamed));
    QCOMPARE(shown(), QStringList());
    Company company = *m_parts->roster.company(renamed.companyId);
    company.name = u"Padarias Reunidas"_s;
    QVERIFY(m_parts->save(company));
    QCOMPARE(shown(), QStringList{u"Mercado"_s});
}

void TestBotFilterModel::oneRangeForEachChange_data()
{
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::newRow("ascending") << Qt::AscendingOrder;
    QTest::newRow("descending") << Qt::DescendingOrder;
}

// Every second bot goes and comes: 100 ranges of the sorted list.
void TestBotFilterModel::oneRangeForEachChange()
{
    QFETCH(Qt::SortOrder, order);
    for (int i = 0; i < 200; ++i)
        m_parts->addBot(m_rede, u"Bot %1"_s.arg(i), i % 2 == 0 ? u"par"_s : u"impar"_s);
    QVERIFY(m_parts->open());
    m_shown->sort(BotTableModel::Name, order);
    const auto inOrder = [&](const QString &prefix, const QStringList &texts) {
        QStringList names;
        for (int i = 0; i < 200; ++i) {
            if (texts.contains(i % 2 == 0 ? u"par"_s : u"impar"_s))
                names.append(prefix + QString::number(i));
        }
        if (order == Qt::DescendingOrder)
            std::reverse(names.begin(), names.end());
        return names;
    };
    const QStringList all = inOrder(u"Bot "_s, {u"par"_s, u"impar"_s});
    const QStringList odd = inOrder(u"Bot "_s, {u"impar"_s});
    const auto bots = [this] { return shown().filter(u"Bot "_s); };
    QCOMPARE(bots(), all);

    QItemSelectionModel selection(m_shown.get());
    const auto indexOf = [this](const QString &name) {
        return m_shown->mapFromSource(m_bots->index(m_bots->rowOf(idOf(name)), 0));
    };
    const auto selectedNames = [&selection] {
        QStringList names;
        for (const QModelIndex &index : selection.selectedRows())
            names.append(index.data().toString());
        names.sort();
        return names;
    };
    const auto rows = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    selection.select(indexOf(u"Bot 6"_s), rows); // goes
    selection.select(indexOf(u"Bot 7"_s), rows); // stays
    selection.setCurrentIndex(indexOf(u"Bot 7"_s), QItemSelectionModel::NoUpdate);
    QSignalSpy removed(m_shown.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(m_shown.get(), &QAbstractItemModel::rowsInserted);

    m_shown->setSearch(u"impar"_s);
    QCOMPARE(bots(), odd);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(selectedNames(), QStringList{u"Bot 7"_s});
    QCOMPARE(selection.currentIndex().data(), u"Bot 7"_s);

    m_shown->setSearch(u"rede"_s); // all of the others come back
    QCOMPARE(bots(), all);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(selectedNames(), QStringList{u"Bot 7"_s});
    QCOMPARE(selection.currentIndex().data(), u"Bot 7"_s);

    m_shown->setSearch(u"impar"_s);
    removed.clear();
    inserted.clear();
    m_parts->apply({idOf(u"Bot 8"_s), idOf(u"Bot 9"_s)}, u"CONNECTED"_s);
    m_shown->setSearch(u"conectado"_s); // some go while others come
    QCOMPARE(bots(), order == Qt::AscendingOrder ? (QStringList{u"Bot 8"_s, u"Bot 9"_s})
                                                 : (QStringList{u"Bot 9"_s, u"Bot 8"_s}));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(inserted.size(), 1);
    QVERIFY(selectedNames().isEmpty());

    m_shown->setSearch({});
    QCOMPARE(bots(), all);
}

void TestBotFilterModel::tenThousandBots()
{
    QList<QUuid> ids;
    for (int i = 0; i < 10'000; ++i)
        ids.append(m_parts->addBot(m_rede, u"Bot %1"_s.arg(i), u"notas de %1"_s.arg(i)));
    // Without the testers: they read every row.
    m_shown.reset();
    m_bots = std::make_unique<BotTableModel>(m_parts->roster, m_parts->clock);
    m_shown = std::make_unique<BotFilterModel>(*m_bots);
    m_shown->sort(BotTableModel::Status);
    QVERIFY(m_parts->open());
    QElapsedTimer timer;
    timer.start();
    for (const QString &words : {u"b"_s, u"bo"_s, u"bot"_s, u"bot 999"_s, u"bot 9999"_s})
        m_shown->setSearch(words);
    QCOMPARE(shown(), QStringList{u"Bot 9999"_s});
    m_shown->setSearch({});
    m_parts->apply(ids, u"CONNECTED"_s);
    QCOMPARE(m_shown->rowCount(), 10'003);
    // Generous, for any build on any machine; what a quadratic step costs here is minutes.
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
}

QTEST_MAIN(TestBotFilterModel)
#include "tst_botfiltermodel.moc"
