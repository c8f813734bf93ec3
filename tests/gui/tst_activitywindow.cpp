#include "core/tablefile.h"
#include "gui/activitymodel.h"
#include "gui/activitywindow.h"
#include "gui/messagebar.h"
#include "gui/modelparts.h"
#include "gui/settings.h"
#include "gui/timelinewindow.h"
#include "gui/widgets.h"
#include "support/fakes.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFileDialog>
#include <QIcon>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

#include <optional>

using namespace lifty;
using namespace Qt::StringLiterals;

using Kind = ActivityEntry::Kind;

namespace {

// Knows what was asked.
class History : public fakes::FakeActivityStore
{
public:
    void readActivity(const ActivityFilter &filter, qint64 before, int limit, QObject *context,
                      StoreDone<QList<ActivityEntry>> done) override
    {
        asked.append(filter);
        FakeActivityStore::readActivity(filter, before, limit, context, std::move(done));
    }
    void add(const QUuid &botId = {}, const QString &botName = u"Padaria"_s)
    {
        ActivityEntry entry;
        entry.id = entries.size() + 1;
        entry.at = 1'760'000'000'000 + entry.id * 1000;
        entry.kind = Kind::NumberPaused;
        entry.botId = botId;
        entry.botName = botName;
        entry.detail = QString::number(554'800'000'000 + entry.id);
        entries.append(entry);
    }
    void add(int count)
    {
        for (int i = 0; i < count; ++i)
            add();
    }

    QList<ActivityFilter> asked;
};

// Files in memory: what is there is what was finished.
class MemoryFiles : public TableFiles
{
public:
    class Writer : public TableWriter
    {
    public:
        Writer(MemoryFiles &files, const QString &path) : m_files(files), m_path(path) {}
        bool write(const QStringList &fields) override
        {
            m_rows.append(fields);
            return !m_files.failure;
        }
        Result<Nothing, TableFileError> finish() override
        {
            if (m_files.failure)
                return *m_files.failure;
            m_files.written.insert(m_path, m_rows);
            return Nothing{};
        }

    private:
        MemoryFiles &m_files;
        QString m_path;
        QList<QStringList> m_rows;
    };

    void read(const QString &, QObject *, TableDone<QList<TableRow>>) override {}
    std::unique_ptr<TableWriter> create(const QString &path) override
    {
        return std::make_unique<Writer>(*this, path);
    }

    QHash<QString, QList<QStringList>> written;
    std::optional<TableFileError> failure;
};

} // namespace

class TestActivityWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void modelReadsPageByPage();
    void lateAnswerOfAnOlderFilterIsDropped();
    void oneReadAtATime();
    void newEntriesComeAbove();
    void moreNewOnesThanAPage();
    void keepsPlaceAndSelection();
    void columns();
    void searches();
    void filters();
    void hiddenFiltersChooseNothing();
    void typedBot();
    void removedBot();
    void emptyPages();
    void errorAndRetry();
    void errorBelowRows();
    void exports();
    void exportCancelled();
    void exportFails();
    void opensTheTimeline();
    void remembers();
    void noted();

private:
    void show();
    QString chooseFile(const QString &name);
    QTableView *table() { return m_window->findChild<QTableView *>(); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QComboBox *box(const QString &label) { return named<QComboBox>(m_window.get(), label); }
    QLineEdit *search() { return named<QLineEdit>(m_window.get(), u"Buscar"_s); }
    bool says(const QString &words)
    {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    SettingsFolder m_folder;
    QTemporaryDir m_files;
    std::optional<RosterParts> m_roster;
    std::optional<History> m_history;
    std::optional<MemoryFiles> m_tables;
    std::optional<Settings> m_settings;
    std::unique_ptr<ActivityWindow> m_window;
};

void TestActivityWindow::init()
{
    QSettings().clear();
    m_settings.emplace();
    m_roster.emplace();
    m_history.emplace();
    m_tables.emplace();
}

void TestActivityWindow::cleanup() { m_window.reset(); }

void TestActivityWindow::show()
{
    m_window = std::make_unique<ActivityWindow>(
        ActivityWindow::Parts{*m_history, m_roster->roster, *m_tables, m_roster->clock, *m_settings});
    new QAbstractItemModelTester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_window.get());
    m_window->present();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestActivityWindow::modelReadsPageByPage()
{
    m_history->add(450);
    ActivityModel model(*m_history); // without the tester, which fetches by itself
    model.setFilter({});
    QCOMPARE(model.rowCount(), 0); // nothing is waited for
    QTRY_COMPARE(model.rowCount(), 200);
    QCOMPARE(model.entry(0).id, 450);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({})); // not twice
    QTRY_COMPARE(model.rowCount(), 400);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 450);
    QCOMPARE(model.entry(449).id, 1);
    QVERIFY(!model.canFetchMore({}));
    QVERIFY(model.hasAll());
}

void TestActivityWindow::lateAnswerOfAnOlderFilterIsDropped()
{
    const QUuid wanted = QUuid::createUuid();
    m_history->add(5);
    m_history->add(wanted);
    ActivityModel model(*m_history);
    m_history->answers.hold();
    model.setFilter({});
    ActivityFilter filter;
    filter.botId = wanted;
    model.setFilter(filter);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    m_history->answers.release();
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(resets.count(), 1);
}

void TestActivityWindow::oneReadAtATime()
{
    ActivityModel model(*m_history);
    m_history->answers.hold();
    for (int i = 0; i < 10; ++i)
        model.setFilter({});
    QCOMPARE(m_history->asked.size(), 1);
    m_history->answers.release();
    QTRY_VERIFY(!model.isReading());
    QCOMPARE(m_history->asked.size(), 2);
}

void TestActivityWindow::newEntriesComeAbove()
{
    m_history->add(3);
    ActivityModel model(*m_history);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 3);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    m_history->add(2);
    model.readNewer();
    m_history->add(1);
    model.readNewer(); // while the first is on its way
    QTRY_COMPARE(model.rowCount(), 6);
    QCOMPARE(model.entry(0).id, 6);
    QCOMPARE(model.entry(5).id, 1);
    QCOMPARE(resets.count(), 0);
    QTRY_VERIFY(!model.isReading());
    model.readNewer();
    QTRY_VERIFY(!model.isReading());
    QCOMPARE(model.rowCount(), 6);
}

void TestActivityWindow::moreNewOnesThanAPage()
{
    m_history->add(1);
    ActivityModel model(*m_history);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 1);
    m_history->add(400);
    model.readNewer();
    QTRY_COMPARE(model.rowCount(), 401);
    for (int row = 0; row < 401; ++row)
        QCOMPARE(model.entry(row).id, 401 - row);
}

void TestActivityWindow::keepsPlaceAndSelection()
{
    m_history->add(150);
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 150);
    table()->verticalScrollBar()->setValue(60);
    const QString top = cell(table()->rowAt(0), ActivityModel::What);
    table()->setCurrentIndex(table()->model()->index(64, 0));
    const QString chosen = cell(64, ActivityModel::What);
    m_history->add(7);
    m_window->noteActivity();
    QTRY_COMPARE(table()->model()->rowCount(), 157);
    QCOMPARE(cell(table()->rowAt(0), ActivityModel::What), top);
    QCOMPARE(cell(table()->currentIndex().row(), ActivityModel::What), chosen);
    // At the top the new ones are seen.
    table()->verticalScrollBar()->setValue(0);
    m_history->add(1);
    m_window->noteActivity();
    QTRY_COMPARE(table()->model()->rowCount(), 158);
    QCOMPARE(table()->rowAt(0), 0);
}

void TestActivityWindow::columns()
{
    m_history->add(QUuid::createUuid(), u"<b>Padaria</b>"_s);
    m_history->entries.last().companyName = u"Acme"_s;
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QStringList header;
    for (int column = 0; column < ActivityModel::ColumnCount; ++column)
        header.append(table()->model()->headerData(column, Qt::Horizontal).toString());
    QCOMPARE(header,
             (QStringList{u"Quando"_s, u"Bot"_s, u"Empresa"_s, u"O que aconteceu"_s, u"Resultado"_s}));
    QCOMPARE(cell(0, ActivityModel::BotName), u"<b>Padaria</b>"_s);
    QCOMPARE(cell(0, ActivityModel::CompanyName), u"Acme"_s);
    QCOMPARE(cell(0, ActivityModel::Result), u"Concluído"_s);
    const QModelIndex bot = table()->model()->index(0, ActivityModel::BotName);
    QVERIFY(bot.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
    for (const int column : {int(ActivityModel::What), int(ActivityModel::Result)})
        QVERIFY(!table()->model()->index(0, column).data(Qt::DecorationRole).value<QIcon>().isNull());
}

void TestActivityWindow::searches()
{
    m_history->add(1);
    show();
    QTRY_COMPARE(m_history->asked.size(), 1);
    search()->setText(u"pausado Açaí"_s);
    QTest::keyClick(search(), Qt::Key_Return); // at once
    QTRY_VERIFY(m_history->asked.last().words.size() == 2);
    QCOMPARE(m_history->asked.last().words.at(1).folded, u"acai"_s);
    QVERIFY(m_window->isVisible());
    QTest::keyClick(search(), Qt::Key_Backspace); // and soon without Enter
    QTRY_COMPARE(m_history->asked.last().words.value(1).folded, u"aca"_s);
    QVERIFY(click(m_window.get(), u"Limpar busca"_s));
    QTRY_VERIFY(m_history->asked.last().words.isEmpty());
    QVERIFY(search()->hasFocus());
    QTest::keyClick(search(), Qt::Key_Down);
    QVERIFY(table()->hasFocus());
}

void TestActivityWindow::filters()
{
    const QUuid company = m_roster->addCompany(u"Acme"_s);
    const QUuid bot = m_roster->addBot(company, u"Padaria"_s);
    QVERIFY(m_roster->open());
    m_history->add(bot);
    show();
    QTRY_COMPARE(box(u"Filtrar por bot"_s)->count(), 2);
    const auto choose = [this](const QString &label, const QString &text) {
        box(label)->setCurrentIndex(box(label)->findText(text));
    };
    choose(u"Filtrar por bot"_s, u"Padaria · Acme"_s);
    choose(u"Filtrar por empresa"_s, u"Acme"_s);
    choose(u"Tipo"_s, u"Número pausado"_s);
    choose(u"Resultado"_s, u"Falhou"_s);
    choose(u"Período"_s, u"Hoje"_s);
    QTRY_VERIFY(m_history->asked.last().from > 0);
    const ActivityFilter &asked = m_history->asked.last();
    QCOMPARE(asked.botId, bot);
    QCOMPARE(asked.companyId, company);
    QCOMPARE(asked.kind, Kind::NumberPaused);
    QCOMPARE(asked.outcome, ActivityEntry::Outcome::Failed);
    // Its company's new name is no other choice.
    QVERIFY(m_roster->save(Company{company, u"Zeta"_s, {}, false}));
    QTRY_COMPARE(box(u"Filtrar por bot"_s)->currentText(), u"Padaria · Zeta"_s);
    QCOMPARE(box(u"Filtrar por empresa"_s)->currentText(), u"Zeta"_s);
    choose(u"Período"_s, u"Personalizado…"_s);
    auto *first = named<QDateEdit>(m_window.get(), u"Primeiro dia"_s);
    auto *last = named<QDateEdit>(m_window.get(), u"Último dia"_s);
    QVERIFY(first && last);
    first->setDate(QDate(2025, 1, 1));
    last->setDate(QDate(2024, 1, 1)); // never before the first
    QCOMPARE(first->date(), QDate(2024, 1, 1));
    const qint64 begin = QDate(2024, 1, 1).startOfDay().toMSecsSinceEpoch();
    QTRY_COMPARE(m_history->asked.last().from, begin);
    QCOMPARE(m_history->asked.last().to, QDate(2024, 1, 2).startOfDay().toMSecsSinceEpoch());
}

void TestActivityWindow::hiddenFiltersChooseNothing()
{
    m_history->add(1);
    show();
    box(u"Tipo"_s)->setCurrentIndex(3);
    QTRY_VERIFY(m_history->asked.last().kind.has_value());
    QVERIFY(click(m_window.get(), u"Mostrar filtros"_s));
    QVERIFY(!box(u"Tipo"_s));
    QTRY_VERIFY(!m_history->asked.last().kind.has_value());
}

// Found by any part of the name, blind to accents; words that are no bot's change nothing.
void TestActivityWindow::typedBot()
{
    const QUuid company = m_roster->addCompany(u"Acme"_s);
    m_roster->addBot(company, u"Zé"_s);
    const QUuid bot = m_roster->addBot(company, u"Clínica São João"_s);
    QVERIFY(m_roster->open());
    show();
    QComboBox *bots = box(u"Filtrar por bot"_s);
    QTRY_COMPARE(bots->count(), 3);
    QCOMPARE(bots->itemText(1), u"Clínica São João · Acme"_s);
    bots->setFocus();
    bots->lineEdit()->selectAll();
    QTest::keyClicks(bots->lineEdit(), u"sao jo"_s);
    QCOMPARE(bots->completer()->completionCount(), 1);
    QCOMPARE(bots->completer()->currentCompletion(), u"Clínica São João · Acme"_s);
    bots->completer()->popup()->hide();
    search()->setFocus();
    QCOMPARE(bots->currentText(), u"Todos os bots"_s);
    bots->setFocus();
    bots->lineEdit()->setText(u"clínica são joão · acme"_s);
    search()->setFocus();
    QCOMPARE(bots->currentText(), u"Clínica São João · Acme"_s);
    QTRY_COMPARE(m_history->asked.last().botId, bot);
}

void TestActivityWindow::removedBot()
{
    const QUuid gone = QUuid::createUuid();
    m_history->add(2);
    m_history->add(gone, u"Antigo"_s);
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    table()->selectRow(0);
    for (QAction *action : table()->actions()) {
        if (withoutMnemonic(action->text()) == u"Mostrar só este bot"_s)
            action->trigger();
    }
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(box(u"Filtrar por bot"_s)->currentText(), u"Antigo"_s);
}

void TestActivityWindow::emptyPages()
{
    m_history->answers.hold();
    show();
    QVERIFY(says(u"Carregando…"_s));
    m_history->answers.release();
    QTRY_VERIFY(says(u"Nenhuma atividade ainda"_s));
    QVERIFY(!named<QPushButton>(m_window.get(), u"Limpar filtros"_s));
    QVERIFY(!named<QPushButton>(m_window.get(), u"Exportar atividade…"_s)->isEnabled());
    box(u"Período"_s)->setCurrentIndex(0);
    search()->setText(u"x"_s);
    QTRY_VERIFY(says(u"Nenhuma atividade neste período"_s));
    QVERIFY(click(m_window.get(), u"Limpar filtros"_s));
    QTRY_VERIFY(says(u"Nenhuma atividade ainda"_s));
    QCOMPARE(box(u"Período"_s)->currentText(), u"Tudo"_s);
    QVERIFY(search()->text().isEmpty());
    m_history->add(1); // the first one ever
    m_window->noteActivity();
    QTRY_VERIFY(table()->isVisible());
}

void TestActivityWindow::errorAndRetry()
{
    m_history->failure = StoreError{StoreError::Kind::Locked, u"/x/desk.sqlite"_s, {}};
    show();
    QTRY_VERIFY(says(u"A atividade não pôde ser lida"_s));
    QVERIFY(says(u"Outro programa está usando"_s));
    m_history->failure.reset();
    m_history->add(1);
    QVERIFY(click(m_window.get(), u"Tentar novamente"_s));
    QTRY_VERIFY(table()->isVisible());
}

void TestActivityWindow::errorBelowRows()
{
    m_history->add(1);
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    m_history->failure = StoreError{StoreError::Kind::Locked, u"/x/desk.sqlite"_s, {}};
    m_window->noteActivity();
    QTRY_VERIFY(says(u"Outro programa está usando"_s));
    QVERIFY(table()->isVisible());
    m_history->failure.reset();
    QVERIFY(click(m_window.get(), u"Tentar novamente"_s));
    QTRY_VERIFY(!says(u"Outro programa está usando"_s));
}

// The path that a person chose in the open dialog.
QString TestActivityWindow::chooseFile(const QString &name)
{
    auto *dialog = m_window->findChild<QFileDialog *>();
    if (!dialog)
        return {};
    const QString path = m_files.filePath(name);
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
    return path;
}

void TestActivityWindow::exports()
{
    m_history->add(1'234);
    m_history->entries.last().botName = u"=1+1"_s;
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 200);
    QVERIFY(click(m_window.get(), u"Exportar atividade…"_s));
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY2(dialog->selectedFiles().value(0).endsWith(u"atividade-2025-10-09.csv"_s),
             qPrintable(dialog->selectedFiles().value(0)));
    const QString path = chooseFile(u"todas.csv"_s);
    QTRY_VERIFY(m_tables->written.contains(path));
    const QList<QStringList> &rows = m_tables->written[path];
    QCOMPARE(rows.size(), 1'235);
    QCOMPARE(rows.at(0), (QStringList{u"Quando"_s, u"Bot"_s, u"Empresa"_s, u"Tipo"_s, u"O que aconteceu"_s,
                                      u"Resultado"_s}));
    QCOMPARE(rows.at(1).at(1), u"=1+1"_s); // made harmless by the file, see its tests
    QCOMPARE(rows.at(1).at(3), u"Número pausado"_s);
    QCOMPARE(rows.at(1234).at(4), u"Número +55 48 0000-0001 pausado"_s);
    QTRY_VERIFY(says(u"exportada(s) para"_s));
    QCOMPARE(m_settings->get(settings::historyFolder), m_files.path());
}

void TestActivityWindow::exportCancelled()
{
    m_history->add(700);
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 200);
    QVERIFY(click(m_window.get(), u"Exportar atividade…"_s));
    m_history->answers.hold();
    chooseFile(u"nada.csv"_s);
    QTRY_VERIFY(says(u"Exportando"_s));
    QVERIFY(!named<QPushButton>(m_window.get(), u"Exportar atividade…"_s)->isEnabled());
    QVERIFY(click(m_window.get(), u"Cancelar"_s));
    m_history->answers.release();
    fakes::runEventsAndDeletions();
    QVERIFY(says(u"Exportação cancelada"_s));
    QVERIFY(m_tables->written.isEmpty());
    QVERIFY(named<QPushButton>(m_window.get(), u"Exportar atividade…"_s)->isEnabled());
}

void TestActivityWindow::exportFails()
{
    m_history->add(1);
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    m_tables->failure = TableFileError{TableFileError::Kind::NotWritable, u"/x.csv"_s, {}};
    QVERIFY(click(m_window.get(), u"Exportar atividade…"_s));
    chooseFile(u"x.csv"_s);
    QTRY_VERIFY(says(u"A atividade não foi exportada. O arquivo não pode ser gravado"_s));
    m_tables->failure.reset();
    m_history->failure = StoreError{StoreError::Kind::Locked, {}, {}};
    QVERIFY(click(m_window.get(), u"Exportar atividade…"_s));
    chooseFile(u"y.csv"_s);
    QTRY_VERIFY(says(u"A atividade não foi exportada. Outro programa"_s));
    QVERIFY(m_tables->written.isEmpty());
}

void TestActivityWindow::opensTheTimeline()
{
    const QUuid gone = QUuid::createUuid();
    m_history->add(gone, u"Antigo"_s);
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    auto *button = named<QPushButton>(m_window.get(), u"Linha do tempo…"_s);
    QVERIFY(!button->isEnabled());
    table()->selectRow(0);
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    auto *timeline = openDialog<TimelineWindow>(m_window.get());
    QVERIFY(timeline);
    QCOMPARE(timeline->botId(), gone);
    QCOMPARE(timeline->windowTitle(), u"Linha do tempo: Antigo"_s);
    QTest::mouseClick(button, Qt::LeftButton); // the same one again
    QCOMPARE(m_window->findChildren<TimelineWindow *>().size(), 1);
}

void TestActivityWindow::remembers()
{
    show();
    table()->setColumnWidth(1, 77);
    QVERIFY(click(m_window.get(), u"Mostrar filtros"_s));
    m_window->resize(700, 500);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
    show();
    QCOMPARE(table()->columnWidth(1), 77);
    QCOMPARE(m_window->size(), QSize(700, 500));
    QVERIFY(!box(u"Tipo"_s));
}

void TestActivityWindow::noted()
{
    show();
    QTRY_COMPARE(m_history->asked.size(), 1);
    m_window->done(0);
    m_window->noteActivity(); // nobody looks
    m_history->add(1);
    m_window->present();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
}

QTEST_MAIN(TestActivityWindow)
#include "tst_activitywindow.moc"
