#include "gui/mainwindow.h"

#include "ui_mainwindow.h"

#include "core/desk.h"
#include "gui/aboutdialog.h"
#include "gui/activitywindow.h"
#include "gui/botfiltermodel.h"
#include "gui/bottablemodel.h"
#include "gui/errortext.h"
#include "gui/helpkey.h"
#include "gui/icons.h"
#include "gui/importdialog.h"
#include "gui/newsbars.h"
#include "gui/preferencesdialog.h"
#include "gui/question.h"
#include "gui/rostersummary.h"
#include "gui/settings.h"
#include "gui/statustext.h"

#include <QCloseEvent>
#include <QDir>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QProcess>
#include <QScreen>

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
    , m_keychainBar(new MessageBar(this))
    , m_storeBar(new MessageBar(this))
    , m_news(new NewsBars(this))
    , m_commands(new BotCommands(parts, *m_news, this))
{
    m_ui->setupUi(this);
    setUpBars();
    setUpActions();
    setUpTable();
    setUpFilters();
    showIcons();
    followDesk();
    setAcceptDrops(true);
    // Without room for the title bar a first window would be hard to move.
    resize(size().boundedTo(screen()->availableSize() - QSize(0, 40)));
    restoreGeometry(m_settings.get(settings::windowGeometry));
    m_ui->bots->horizontalHeader()->restoreState(m_settings.get(settings::tableHeader));
    listCompanies();
    updatePage();
    updateActions();
    updateStatusLine();
    if (m_parts.simulateScan)
        m_ui->statusBar->addPermanentWidget(new QLabel(tr("Demonstração: nada aqui é real"), this));
}

MainWindow::~MainWindow() = default;

void MainWindow::setUpBars()
{
    m_ui->bars->addWidget(m_storeBar);
    m_ui->bars->addWidget(m_keychainBar);
    m_ui->bars->addWidget(m_news);
    connect(m_keychainBar, &MessageBar::actionTriggered, this, [this] { m_desk.keys().tryAgain(); });
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
    connect(m_ui->find, &QAction::triggered, this, [this] {
        m_ui->search->setFocus(Qt::ShortcutFocusReason);
        m_ui->search->selectAll();
    });
    connect(m_ui->showAll, &QAction::triggered, this, &MainWindow::clearFilters);
    connect(m_ui->tryDemo, &QPushButton::clicked, this, &MainWindow::startDemo);
    connect(m_ui->addFirstBot, &QPushButton::clicked, this, &MainWindow::addBot);
    connect(m_ui->clearFilters, &QPushButton::clicked, this, &MainWindow::clearFilters);
    for (QPushButton *button : m_ui->emptyPage->findChildren<QPushButton *>())
        button->setAutoDefault(true); // outside a dialog Enter would do nothing
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
    const std::pair<QAction *, void (BotCommands::*)(const QUuid &)> ofOne[] = {
        {m_ui->disconnectBot, &BotCommands::disconnectBot}, {m_ui->editBot, &BotCommands::editBot},
        {m_ui->pauseNumber, &BotCommands::pauseNumber},     {m_ui->resumeNumber, &BotCommands::resumeNumber},
        {m_ui->copyDiagnosis, &BotCommands::copyDiagnosis},
    };
    for (const auto &[action, command] : ofOne) {
        connect(action, &QAction::triggered, this, [this, command = command] {
            if (const Bot *bot = onlyBot())
                (m_commands->*command)(bot->id);
        });
    }
    const std::pair<QAction *, void (BotCommands::*)(const QList<QUuid> &)> ofMany[] = {
        {m_ui->connectSequence, &BotCommands::connectInSequence},
        {m_ui->removeBot, &BotCommands::removeBots},
        {m_ui->exportBots, &BotCommands::exportBots},
    };
    for (const auto &[action, command] : ofMany)
        connect(action, &QAction::triggered, this,
                [this, command = command] { (m_commands->*command)(selectedBots()); });
    connect(m_ui->importBots, &QAction::triggered, m_commands, &BotCommands::chooseImport);
    connect(m_ui->companies, &QAction::triggered, m_commands, &BotCommands::editCompanies);
    connect(m_ui->firstSteps, &QPushButton::clicked, m_commands, &BotCommands::firstSteps);
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
    connect(m_ui->preferences, &QAction::triggered, this,
            openDialog([this](QWidget *window) { return new PreferencesDialog(m_settings, window); }));
    connect(m_ui->activity, &QAction::triggered, this, &MainWindow::showActivity);
    connect(m_ui->help, &QAction::triggered, this, [this] { showHelp(HelpWindow::Topic::Start); });
    // A modal dialog switches our own F1 off.
    new HelpKey([this](HelpWindow::Topic topic) { showHelp(topic); }, this);
    connect(m_ui->quit, &QAction::triggered, this, &QWidget::close);
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
    for (int index = 1; index < m_ui->statusFilter->count(); ++index)
        m_ui->statusFilter->setItemIcon(
            index, statusIcon(LinkStatus::Kind(m_ui->statusFilter->itemData(index).toInt()), palette()));
}

void MainWindow::setUpTable()
{
    QTableView *table = m_ui->bots;
    table->setModel(m_shown);
    table->sortByColumn(BotTableModel::Name, Qt::AscendingOrder);
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
          m_ui->refresh, m_ui->editBot, m_ui->removeBot, m_ui->copyDiagnosis})
        table->addAction(action);

    table->installEventFilter(this);
    // Not activated(): on some desktops a single click does that, and this starts a connection.
    connect(table, &QTableView::doubleClicked, this, &MainWindow::connectBot);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MainWindow::updateActions);
    for (auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_shown, change, this, &MainWindow::updatePage);
    connect(m_shown, &QAbstractItemModel::modelReset, this, &MainWindow::updatePage);

    // Ages are computed when a cell is painted: only what is on the screen costs anything, and only while it
    // is.
    m_ages.setInterval(1000);
    connect(&m_ages, &QTimer::timeout, table->viewport(), qOverload<>(&QWidget::update));
    m_ages.start();
}

void MainWindow::setUpFilters()
{
    using Kind = LinkStatus::Kind;
    m_ui->statusFilter->addItem(tr("Todos os status"));
    for (const Kind kind :
         {Kind::Connected, Kind::AwaitingScan, Kind::NotConfigured, Kind::Other, Kind::NoAnswer,
          Kind::KeyRefused, Kind::KeyMissing, Kind::BotNotFound, Kind::NotChecked})
        m_ui->statusFilter->addItem(statusKindText(kind), int(kind));

    connect(m_ui->search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_shown->setSearch(words);
        m_ui->clearSearch->setEnabled(!words.isEmpty());
        updatePage();
    });
    m_ui->search->installEventFilter(this);
    connect(m_ui->search, &QLineEdit::returnPressed, this, &MainWindow::goToTable);
    m_ui->clearSearch->setEnabled(false);
    connect(m_ui->clearSearch, &QToolButton::clicked, this, [this] {
        m_ui->search->clear();
        m_ui->search->setFocus();
    });
    connect(m_ui->statusFilter, &QComboBox::currentIndexChanged, this, [this](int index) {
        const QVariant kind = m_ui->statusFilter->itemData(index);
        m_shown->setStatusKind(kind.isValid() ? std::optional(Kind(kind.toInt())) : std::nullopt);
        updatePage();
    });
    connect(m_ui->companyFilter, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_shown->setCompany(m_ui->companyFilter->itemData(index).toUuid());
        updatePage();
    });
}

void MainWindow::followDesk()
{
    Roster &roster = m_desk.roster();
    connect(&roster, &Roster::opened, this, [this] {
        m_isOpen = true;
        m_storeTrouble.clear();
        m_storeBar->hide();
        if (const QString path = m_desk.roster().damagedMovedTo(); !path.isEmpty())
            m_storeBar->showMessage(
                MessageBar::Kind::Warning,
                tr("O banco de dados estava danificado e foi guardado, como estava, em %1. "
                   "O programa começou um novo, vazio.")
                    .arg(QDir::toNativeSeparators(path)));
        listCompanies();
        updatePage();
        if (m_desk.roster().bots().isEmpty())
            (m_desk.roster().companies().isEmpty() ? m_ui->firstSteps : m_ui->addFirstBot)->setFocus();
        m_isRefreshing = true;
        m_desk.refresh({});
        for (const QString &path : std::exchange(m_importWhenOpen, {}))
            m_commands->importFile(path);
    });
    connect(&roster, &Roster::openFailed, this, [this](const StoreError &error) {
        m_storeTrouble = errorText(error);
        m_storeBar->showMessage(MessageBar::Kind::Warning, m_storeTrouble, tr("Tentar novamente"));
        updatePage();
    });
    connect(m_storeBar, &MessageBar::actionTriggered, &roster, &Roster::open);
    connect(&roster, &Roster::statusesNotSaved, this, [this](const StoreError &error) {
        if (!m_storeBar->isVisible()) // it may be saying where a damaged database went
            m_storeBar->showMessage(MessageBar::Kind::Warning, errorText(error));
    });
    connect(&roster, &Roster::companiesChanged, this, &MainWindow::listCompanies);
    connect(&roster, &Roster::companiesChanged, this, &MainWindow::updatePage);
    connect(&roster, &Roster::botSaved, this, &MainWindow::updateStatusLine);
    connect(&roster, &Roster::botsSaved, this, &MainWindow::updatePage);
    connect(&roster, &Roster::statusesChanged, this, &MainWindow::updateStatusLine);
    connect(&roster, &Roster::botsRemoved, this, &MainWindow::updateStatusLine);
    connect(&m_desk.reader(), &StatusReader::progressed, this, &MainWindow::updateStatusLine);
    connect(&m_desk.keys(), &KeyRing::troubleChanged, this, &MainWindow::updateKeychainBar);
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

void MainWindow::addBot() { m_commands->addBot(m_ui->companyFilter->currentData().toUuid()); }

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
    m_ui->search->clear();
    m_ui->statusFilter->setCurrentIndex(0);
    m_ui->companyFilter->setCurrentIndex(0);
    m_ui->bots->setFocus();
}

void MainWindow::listCompanies()
{
    const QVariant chosen = m_ui->companyFilter->currentData();
    QList<Company> companies = m_desk.roster().companies();
    std::sort(companies.begin(), companies.end(),
              [](const Company &a, const Company &b) { return a.name.localeAwareCompare(b.name) < 0; });
    m_ui->companyFilter->clear();
    m_ui->companyFilter->addItem(tr("Todas as empresas"));
    for (const Company &company : companies)
        m_ui->companyFilter->addItem(shortName(company.name), company.id);
    m_ui->companyFilter->setCurrentIndex(std::max(0, m_ui->companyFilter->findData(chosen)));
}

void MainWindow::updateActions()
{
    const Bot *bot = onlyBot();
    m_ui->connectBot->setEnabled(bot && !m_desk.isDisconnecting(bot->id));
    m_ui->disconnectBot->setEnabled(bot && !m_desk.isDisconnecting(bot->id));
    for (QAction *action : {m_ui->editBot, m_ui->pauseNumber, m_ui->resumeNumber, m_ui->copyDiagnosis})
        action->setEnabled(bot);
    m_ui->connectSequence->setEnabled(selectedBots().size() > 1);
    m_ui->removeBot->setEnabled(!selectedBots().isEmpty());
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
    const bool broken = !m_storeTrouble.isEmpty();
    const bool nothingFound = hasBot && m_shown->rowCount() == 0 && m_shown->isFiltering();
    m_ui->firstSteps->setVisible(!broken && !hasCompany);
    m_ui->tryDemo->setVisible(!broken && !hasBot && !m_parts.simulateScan);
    m_ui->addFirstBot->setVisible(!broken && hasCompany && !hasBot);
    m_ui->clearFilters->setVisible(nothingFound);
    const bool onlySearching =
        m_ui->statusFilter->currentIndex() <= 0 && m_ui->companyFilter->currentIndex() <= 0;
    m_ui->clearFilters->setText(onlySearching ? tr("Limpar busca") : tr("Mostrar todos os bots"));
    if (broken) {
        m_ui->emptyTitle->setText(tr("Os bots não puderam ser abertos"));
        m_ui->emptyText->setText(m_storeTrouble);
    } else if (nothingFound) {
        m_ui->emptyTitle->setText(tr("Nenhum bot encontrado"));
        m_ui->emptyText->setText(tr("Nenhum bot corresponde à busca e aos filtros."));
    } else if (!hasCompany) {
        m_ui->emptyTitle->setText(tr("Boas-vindas ao Lifty Desk"));
        m_ui->emptyText->setText(
            tr("Cadastre a primeira empresa, com a chave de API que a Lifty forneceu, e o primeiro bot."));
    } else {
        m_ui->emptyTitle->setText(tr("Nenhum bot ainda"));
        m_ui->emptyText->setText(tr("Adicione um bot com o token que está no endereço do painel da Lifty."));
    }
    const bool showTable = !m_isOpen ? !broken : hasBot && !nothingFound;
    m_ui->pages->setCurrentWidget(showTable ? m_ui->tablePage : m_ui->emptyPage);
    updateActions();
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

void MainWindow::updateKeychainBar()
{
    const auto &trouble = m_desk.keys().trouble();
    QString text = trouble ? errorText(*trouble) : QString();
    if (trouble && m_desk.keys().hasUnsavedKeys())
        text += u' ' +
                tr("A chave vale só até o programa fechar: ela fica na memória e não é gravada em arquivo.");
    // Said once: who has put it away needs it no second time for the same trouble.
    if (std::exchange(m_keychainTrouble, text) == text)
        return;
    if (trouble)
        m_keychainBar->showMessage(MessageBar::Kind::Warning, text, tr("Tentar novamente"));
    else
        m_keychainBar->hide();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.set(settings::windowGeometry, saveGeometry());
    m_settings.set(settings::tableHeader, m_ui->bots->horizontalHeader()->saveState());
    // A number that the server pauses now must be in the record before the program is gone.
    const bool mustWait = m_desk.numbers().isBusy();
    const bool mustAsk = m_desk.isConnecting() && !m_isSureToClose;
    event->setAccepted(!mustWait && !mustAsk);
    if (mustAsk)
        return ask(this, tr("Fechar o Lifty Desk?"),
                   tr("Há uma conexão em andamento. Se o QR Code for lido agora, o programa não vai avisar."),
                   tr("Fechar"), [this] {
                       m_isSureToClose = true;
                       close();
                   });
    if (!mustWait || std::exchange(m_closesSoon, true))
        return;
    m_news->tell(MessageBar::Kind::Information,
                 tr("Os números ainda estão sendo enviados. O programa fecha assim que terminar."));
    connect(&m_desk.numbers(), &NumberPauser::finished, this, &QWidget::close, Qt::QueuedConnection);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QMainWindow::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    // An Enter that is held in the search field must not go on to connect what it found.
    if (isEnter && key->isAutoRepeat())
        return true;
    if (watched == m_ui->bots && isEnter) {
        connectBot();
        return true;
    }
    if (watched == m_ui->search && key->key() == Qt::Key_Down) {
        goToTable();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
    if (event->type() == QEvent::WindowStateChange || event->type() == QEvent::ActivationChange) {
        if (isMinimized())
            m_ages.stop();
        else if (!m_ages.isActive())
            m_ages.start();
    }
}

} // namespace lifty
