#include "gui/mainwindow.h"

#include "ui_mainwindow.h"

#include "core/desk.h"
#include "core/watch.h"
#include "gui/aboutdialog.h"
#include "gui/activitywindow.h"
#include "gui/ageclock.h"
#include "gui/alertpresenter.h"
#include "gui/botfiltermodel.h"
#include "gui/bottablemodel.h"
#include "gui/bringtofront.h"
#include "gui/celldelegate.h"
#include "gui/errortext.h"
#include "gui/helpkey.h"
#include "gui/icons.h"
#include "gui/importdialog.h"
#include "gui/keychainbar.h"
#include "gui/newsbars.h"
#include "gui/preferencesdialog.h"
#include "gui/question.h"
#include "gui/rostersummary.h"
#include "gui/settings.h"
#include "gui/statustext.h"
#include "gui/storebar.h"
#include "gui/traypresence.h"
#include "gui/watchtext.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QProcess>
#include <QScreen>

#include <functional>

namespace lifty {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const ProgramParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_desk(parts.desk)
    , m_settings(parts.settings)
    , m_parts(parts)
    , m_bots(new BotTableModel(m_desk.roster(), m_desk.clock(), this))
    , m_shown(new BotFilterModel(*m_bots, this))
    , m_storeBar(new StoreBar(m_desk.roster(), this))
    , m_news(new NewsBars(this))
    , m_commands(new BotCommands(parts, *m_news, this))
    , m_alertBars(new NewsBars(this))
    , m_alerts(new AlertPresenter(parts, *m_alertBars, this))
    , m_tray(new TrayPresence(parts, *this))
    , m_watchLine(new QLabel(this))
{
    m_ui->setupUi(this);
    setUpBars();
    setUpActions();
    setUpTable();
    setUpFilters();
    setUpPages();
    showIcons();
    followDesk();
    followWatch();
    setAcceptDrops(true);
    // Without room for the title bar a first window would be hard to move.
    resize(size().boundedTo(screen()->availableSize() - QSize(0, 40)));
    restoreGeometry(m_settings.get(settings::windowGeometry));
    m_ui->bots->horizontalHeader()->restoreState(m_settings.get(settings::tableHeader));
    updatePage();
    m_watchLine->setTextFormat(Qt::PlainText);
    m_ui->statusBar->addPermanentWidget(m_watchLine);
    if (m_parts.simulateScan)
        m_ui->statusBar->addPermanentWidget(new QLabel(tr("Demonstração: nada aqui é real"), this));
}

MainWindow::~MainWindow() = default;

void MainWindow::setUpBars()
{
    auto *keychainBar = new KeychainBar(m_desk, this);
    m_ui->bars->addWidget(m_storeBar);
    m_ui->bars->addWidget(keychainBar);
    m_ui->bars->addWidget(m_alertBars); // of their own: they must not push an undo away
    m_ui->bars->addWidget(m_news);
    connect(keychainBar, &KeychainBar::companiesWanted, m_commands, &BotCommands::editCompanies);
}

void MainWindow::setUpActions()
{
    setUpBotActions();
    setUpWindowActions();
    m_ui->refresh->setAutoRepeat(false);
    connect(m_ui->refresh, &QAction::triggered, this, [this] {
        m_isRefreshing = true;
        m_desk.refresh(selectedBots());
    });
    connect(m_ui->find, &QAction::triggered, m_ui->filters, &BotFilterBar::focusSearch);
    connect(m_ui->showAll, &QAction::triggered, this, &MainWindow::clearFilters);
    // Del anywhere else would surprise whoever corrects a letter in the search field.
    m_ui->removeBot->setShortcut(QKeySequence::Delete);
    m_ui->removeBot->setShortcutContext(Qt::WidgetShortcut);
    m_ui->bots->addAction(m_ui->removeBot);
}

void MainWindow::setUpBotActions()
{
    connect(m_ui->connectBot, &QAction::triggered, this, &MainWindow::connectBot);
    connect(m_ui->addBot, &QAction::triggered, this, &MainWindow::addBot);
    // What is about one bot needs exactly one; the action is off otherwise.
    const auto ofOne = [this](QAction *action, void (BotCommands::*command)(const QUuid &)) {
        connect(action, &QAction::triggered, this, [this, command] {
            if (const Bot *bot = onlyBot())
                std::invoke(command, m_commands, bot->id);
        });
    };
    ofOne(m_ui->disconnectBot, &BotCommands::disconnectBot);
    ofOne(m_ui->editBot, &BotCommands::editBot);
    ofOne(m_ui->pauseNumber, &BotCommands::pauseNumber);
    ofOne(m_ui->resumeNumber, &BotCommands::resumeNumber);
    ofOne(m_ui->copyDiagnosis, &BotCommands::copyDiagnosis);
    const auto ofMany = [this](QAction *action, void (BotCommands::*command)(const QList<QUuid> &)) {
        connect(action, &QAction::triggered, this,
                [this, command] { std::invoke(command, m_commands, selectedBots()); });
    };
    ofMany(m_ui->connectSequence, &BotCommands::connectInSequence);
    ofMany(m_ui->removeBot, &BotCommands::removeBots);
    ofMany(m_ui->exportBots, &BotCommands::exportBots);
    ofMany(m_ui->silence, &BotCommands::silence);
    connect(m_ui->importBots, &QAction::triggered, m_commands, &BotCommands::chooseImport);
    connect(m_ui->companies, &QAction::triggered, m_commands, &BotCommands::editCompanies);
    connect(m_ui->assume, &QAction::triggered, this, [this] { m_parts.watch.assume(selectedBots()); });
    connect(m_commands, &BotCommands::botWanted, this, &MainWindow::selectBot);
    connect(m_commands, &BotCommands::finished, m_ui->bots, qOverload<>(&QWidget::setFocus));
    connect(m_commands, &BotCommands::changed, this, &MainWindow::updateActions);
}

void MainWindow::setUpWindowActions()
{
    const auto openDialog = [this](auto make) {
        return [this, make] {
            QDialog *dialog = make(this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        };
    };
    connect(m_ui->about, &QAction::triggered, this,
            openDialog([](QWidget *window) { return new AboutDialog(window); }));
    connect(m_ui->preferences, &QAction::triggered, this, openDialog([this](QWidget *window) {
                return new PreferencesDialog(m_settings, m_parts.autostart, window);
            }));
    connect(m_ui->activity, &QAction::triggered, this, &MainWindow::showActivity);
    connect(m_ui->help, &QAction::triggered, this, [this] { showHelp(HelpWindow::Topic::Start); });
    // A modal dialog switches our own F1 off.
    new HelpKey([this](HelpWindow::Topic topic) { showHelp(topic); }, this);
    connect(m_ui->quit, &QAction::triggered, this, &MainWindow::quit);
}

// Again after each change of the theme: an icon is drawn for its background.
void MainWindow::showIcons()
{
    const std::pair<QAction *, QLatin1StringView> icons[] = {
        {m_ui->connectBot, "connect"_L1}, {m_ui->disconnectBot, "disconnect"_L1},
        {m_ui->pauseNumber, "pause"_L1},  {m_ui->resumeNumber, "resume"_L1},
        {m_ui->refresh, "refresh"_L1},    {m_ui->addBot, "add"_L1},
        {m_ui->editBot, "edit"_L1},       {m_ui->removeBot, "remove"_L1},
    };
    for (const auto &[action, name] : icons)
        action->setIcon(actionIcon(name, palette()));
}

void MainWindow::setUpTable()
{
    QTableView *table = m_ui->bots;
    table->setModel(m_shown);
    table->sortByColumn(BotTableModel::Name, Qt::AscendingOrder);
    table->setItemDelegate(new CellDelegate(table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 10);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {34, 26, 28, 16, 24};
    for (int column = 0; column < int(std::size(widths)); ++column)
        table->setColumnWidth(column, table->fontMetrics().averageCharWidth() * widths[column]);
    for (QAction *action :
         {m_ui->connectBot, m_ui->connectSequence, m_ui->disconnectBot, m_ui->pauseNumber, m_ui->resumeNumber,
          m_ui->refresh, m_ui->assume, m_ui->silence, m_ui->editBot, m_ui->removeBot, m_ui->copyDiagnosis})
        table->addAction(action);

    table->installEventFilter(this);
    // Not activated(): on some desktops a single click does that, and this starts a connection.
    connect(table, &QTableView::doubleClicked, this, &MainWindow::connectBot);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MainWindow::updateActions);
    new AgeClock(*table, {BotTableModel::CheckedAt, BotTableModel::Status}, BotTableModel::SortRole,
                 m_desk.clock());
}

void MainWindow::setUpFilters()
{
    m_ui->filters->setUp(*m_shown, m_desk.roster());
    connect(m_ui->filters, &BotFilterBar::changed, this, &MainWindow::updatePage);
    connect(m_ui->filters, &BotFilterBar::tableWanted, this, &MainWindow::goToTable);
}

void MainWindow::setUpPages()
{
    m_ui->emptyPage->offerDemo(!m_parts.simulateScan);
    connect(m_ui->emptyPage, &EmptyPage::firstStepsWanted, m_commands, &BotCommands::firstSteps);
    connect(m_ui->emptyPage, &EmptyPage::demoWanted, this, &MainWindow::startDemo);
    connect(m_ui->emptyPage, &EmptyPage::botWanted, this, &MainWindow::addBot);
    connect(m_ui->emptyPage, &EmptyPage::allWanted, this, &MainWindow::clearFilters);
}

void MainWindow::followDesk()
{
    Roster &roster = m_desk.roster();
    connect(&roster, &Roster::opened, this, [this] {
        m_isOpen = true;
        updateList();
        if (m_desk.roster().bots().isEmpty())
            m_ui->emptyPage->focusFirst();
        m_isRefreshing = true;
        m_desk.refresh({});
        for (const QString &path : std::exchange(m_importWhenOpen, {}))
            m_commands->importFile(path);
    });
    connect(&roster, &Roster::openFailed, this, &MainWindow::updatePage);
    // After the models: they were there first. Not on each of their signals: one word in the search field
    // takes out hundreds of ranges of rows.
    for (auto change : {&Roster::companiesChanged, &Roster::botsSaved})
        connect(&roster, change, this, &MainWindow::updateList);
    connect(&roster, &Roster::botSaved, this, &MainWindow::updateList);
    for (auto change : {&Roster::botsRemoved, &Roster::statusesChanged})
        connect(&roster, change, this, &MainWindow::updateList);
    connect(&m_desk.reader(), &StatusReader::progressed, this, &MainWindow::updateStatusLine);
}

void MainWindow::followWatch()
{
    Watch &watch = m_parts.watch;
    connect(&watch, &Watch::roundChanged, this, &MainWindow::updateWatchLine);
    m_watchLineAge.setSingleShot(true);
    connect(&m_watchLineAge, &QTimer::timeout, this, &MainWindow::updateWatchLine);
    connect(&watch, &Watch::alertsChanged, this, &MainWindow::updateActions);
    connect(m_tray, &TrayPresence::quitWanted, this, [this] {
        // The tray's menu is blocked by no dialog: what is half typed in one is not thrown away.
        if (QWidget *open = QApplication::activeModalWidget())
            return bringToFront(open);
        quit();
    });
    connect(m_alerts, &AlertPresenter::botsWanted, this, &MainWindow::selectBots);
}

QList<QUuid> MainWindow::selectedBots() const
{
    QList<QUuid> ids;
    for (const QModelIndex &index : m_ui->bots->selectionModel()->selectedRows())
        ids.append(index.data(BotTableModel::BotIdRole).toUuid());
    return ids;
}

const Bot *MainWindow::onlyBot() const
{
    const QList<QUuid> ids = selectedBots();
    return ids.size() == 1 ? m_desk.roster().bot(ids.first()) : nullptr;
}

// Shows the bot, too: what was just added must not hide behind a filter.
void MainWindow::selectBot(const QUuid &botId)
{
    const QModelIndex source = m_bots->index(m_bots->rowOf(botId), 0);
    if (!m_shown->mapFromSource(source).isValid())
        clearFilters();
    const QModelIndex index = m_shown->mapFromSource(source);
    m_ui->bots->setCurrentIndex(index);
    m_ui->bots->scrollTo(index);
}

// What a notification was about.
void MainWindow::selectBots(const QList<QUuid> &botIds)
{
    bringToFront(this);
    const bool isAnyHidden = std::any_of(botIds.cbegin(), botIds.cend(), [this](const QUuid &id) {
        const int row = m_bots->rowOf(id);
        return row >= 0 && !m_shown->mapFromSource(m_bots->index(row, 0)).isValid();
    });
    if (isAnyHidden)
        clearFilters();
    QItemSelection rows;
    QModelIndex first;
    for (const QUuid &id : botIds) {
        const QModelIndex index = m_shown->mapFromSource(m_bots->index(m_bots->rowOf(id), 0));
        if (!index.isValid())
            continue;
        rows.select(index, index);
        if (!first.isValid() || index.row() < first.row())
            first = index;
    }
    if (!first.isValid())
        return; // they were removed meanwhile
    m_ui->bots->setCurrentIndex(first);
    m_ui->bots->selectionModel()->select(rows,
                                         QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_ui->bots->scrollTo(first);
}

// From the search field straight to what it found.
void MainWindow::goToTable()
{
    if (m_shown->rowCount() > 0 && selectedBots().isEmpty())
        m_ui->bots->setCurrentIndex(m_shown->index(0, 0));
    m_ui->bots->setFocus();
}

void MainWindow::connectBot()
{
    if (const Bot *bot = onlyBot())
        m_commands->connectBot(bot->id);
}

void MainWindow::addBot() { m_commands->addBot(m_ui->filters->companyId()); }

// A process of its own, with data of its own: nothing of the demo ever mixes with the real bots.
void MainWindow::startDemo()
{
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s}))
        m_news->tell(MessageBar::Kind::Warning,
                     tr("A demonstração não pôde ser aberta. Abra o programa com a opção --demo."));
}

void MainWindow::showActivity()
{
    if (!m_activity) {
        Roster &roster = m_desk.roster();
        m_activity =
            new ActivityWindow({m_desk.activity(), roster, m_parts.files, m_desk.clock(), m_settings}, this);
        connect(&m_desk, &Desk::recorded, m_activity, &ActivityWindow::noteActivity);
        connect(&m_desk.numbers(), &NumberPauser::finished, m_activity, &ActivityWindow::noteActivity);
        for (auto change : {&Roster::companiesChanged, &Roster::botsSaved})
            connect(&roster, change, m_activity, &ActivityWindow::noteActivity);
        for (auto change : {&Roster::botSaved, &Roster::pausedNumbersChanged})
            connect(&roster, change, m_activity, &ActivityWindow::noteActivity);
        for (auto change : {&Roster::botsRemoved, &Roster::statusesChanged})
            connect(&roster, change, m_activity, &ActivityWindow::noteActivity);
    }
    m_activity->present();
    if (const Bot *bot = onlyBot())
        m_activity->showBot(bot->id, bot->name);
}

void MainWindow::showHelp(HelpWindow::Topic topic)
{
    if (!m_help)
        m_help = std::make_unique<HelpWindow>(m_settings);
    m_help->showTopic(topic);
}

void MainWindow::importFile(const QString &path)
{
    if (m_isOpen)
        m_commands->importFile(path);
    else
        m_importWhenOpen.append(path);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_isOpen && !ImportDialog::draggedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    // Later: the program that the file comes from waits for the end of the drop.
    QMetaObject::invokeMethod(
        m_commands,
        [this, path = ImportDialog::draggedFile(*event->mimeData())] { m_commands->importFile(path); },
        Qt::QueuedConnection);
}

void MainWindow::clearFilters()
{
    m_ui->filters->clear();
    m_ui->bots->setFocus();
}

void MainWindow::updateActions()
{
    const Bot *bot = onlyBot();
    m_ui->connectBot->setEnabled(bot && !m_desk.isDisconnecting(bot->id));
    m_ui->disconnectBot->setEnabled(bot && !m_desk.isDisconnecting(bot->id));
    for (QAction *action : {m_ui->editBot, m_ui->pauseNumber, m_ui->resumeNumber, m_ui->copyDiagnosis})
        action->setEnabled(bot);
    const QList<QUuid> selected = selectedBots();
    m_ui->connectSequence->setEnabled(selected.size() > 1);
    m_ui->removeBot->setEnabled(!selected.isEmpty());
    const Alerts &alerts = m_parts.watch.alerts();
    m_ui->silence->setEnabled(!selected.isEmpty());
    m_ui->assume->setEnabled(std::any_of(selected.cbegin(), selected.cend(),
                                         [&alerts](const QUuid &id) { return alerts.isOpen(id); }));
    m_ui->refresh->setEnabled(!m_desk.roster().bots().isEmpty());
    m_ui->addBot->setEnabled(m_isOpen);
    m_ui->companies->setEnabled(m_isOpen);
    m_ui->importBots->setEnabled(m_isOpen);
    m_ui->exportBots->setEnabled(!m_desk.roster().bots().isEmpty());
    m_ui->activity->setEnabled(m_isOpen);
}

// One empty page for each reason why there is nothing to list, each saying what to do.
void MainWindow::updatePage()
{
    const bool hasCompany = !m_desk.roster().companies().isEmpty();
    const bool hasBot = !m_desk.roster().bots().isEmpty();
    const bool broken = !m_storeBar->whyClosed().isEmpty();
    const bool nothingFound = hasBot && m_shown->rowCount() == 0 && m_shown->isFiltering();
    if (broken)
        m_ui->emptyPage->showTrouble(m_storeBar->whyClosed());
    else if (nothingFound)
        m_ui->emptyPage->showNothingFound(m_ui->filters->isOnlySearching());
    else if (!hasCompany)
        m_ui->emptyPage->showNoCompany();
    else
        m_ui->emptyPage->showNoBot();
    const bool showTable = !m_isOpen ? !broken : hasBot && !nothingFound;
    m_ui->pages->setCurrentWidget(showTable ? m_ui->tablePage : m_ui->emptyPage);
    updateActions();
}

void MainWindow::updateList()
{
    updatePage();
    updateStatusLine();
}

void MainWindow::updateStatusLine()
{
    QString line = rosterSummary(m_desk.roster());
    const int left = m_desk.reader().pending();
    m_isRefreshing = m_isRefreshing && left > 0;
    if (m_isRefreshing)
        line += u" · "_s +
                tr("atualizando %1 de %2").arg(m_desk.reader().total() - left).arg(m_desk.reader().total());
    m_ui->statusBar->showMessage(line);
}

void MainWindow::updateWatchLine()
{
    m_watchLine->setText(watchText(m_parts.watch, m_desk.clock().now().wallMs));
    const QString tip = watchToolTip(m_parts.watch);
    m_watchLine->setToolTip(tip.isEmpty() ? QString() : plainToolTip(tip));
    const auto endedAt = m_parts.watch.lastRoundEndedAt();
    const auto lasts = endedAt ? ageTextLasts(*endedAt, m_desk.clock().now().wallMs) : std::nullopt;
    constexpr qint64 leastMs = 1000;
    if (lasts && isVisible() && !isMinimized()) // nobody else's processor is woken
        m_watchLineAge.start(int(std::max(leastMs, *lasts)));
}

bool MainWindow::staysWhenClosed() const
{
    return m_settings.get(settings::keepWatching) && !m_parts.simulateScan;
}

void MainWindow::goToBackground()
{
    if (m_tray->takeOver())
        return;
    showMinimized();
    if (std::exchange(m_explainedMinimized, true))
        return;
    m_news->tell(
        MessageBar::Kind::Information,
        tr("O Lifty Desk continua verificando os bots com a janela minimizada. Para encerrar, use Sair no "
           "menu Bots."));
}

bool MainWindow::quit()
{
    if (!mayQuit())
        return false;
    m_mayClose = true;
    close();
    Q_EMIT ended();
    return true;
}

// What would be lost is asked about, or waited for; either comes back here.
bool MainWindow::mayQuit()
{
    if (m_desk.isConnecting() && !m_isSureToClose) {
        bringToFront(this);
        ask(this, tr("Fechar o Lifty Desk?"),
            tr("Há uma conexão em andamento. Se o QR Code for lido agora, o programa não vai avisar."),
            tr("Fechar"), [this] {
                m_isSureToClose = true;
                quit();
            });
        return false;
    }
    // A number that the server pauses now must be in the record before the program is gone.
    const bool isBusy = m_desk.numbers().isBusy();
    if (isBusy && !std::exchange(m_closesSoon, true)) {
        m_news->tell(MessageBar::Kind::Information,
                     tr("Os números ainda estão sendo enviados. O programa fecha assim que terminar."));
        connect(&m_desk.numbers(), &NumberPauser::finished, this, &MainWindow::quit, Qt::QueuedConnection);
    }
    return !isBusy;
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    updateWatchLine();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.set(settings::windowGeometry, saveGeometry());
    m_settings.set(settings::tableHeader, m_ui->bots->horizontalHeader()->saveState());
    if (m_mayClose)
        return;
    event->ignore();
    if (staysWhenClosed())
        return goToBackground();
    if (!mayQuit())
        return;
    event->accept();
    Q_EMIT ended();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QMainWindow::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    // An Enter that is held must not open one connection after the other.
    if (isEnter && key->isAutoRepeat())
        return true;
    if (watched == m_ui->bots && isEnter) {
        connectBot();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
    if (event->type() == QEvent::WindowStateChange)
        updateWatchLine();
}

} // namespace lifty
