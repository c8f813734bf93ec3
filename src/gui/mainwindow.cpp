#include "gui/mainwindow.h"

#include "ui_mainwindow.h"

#include "core/desk.h"
#include "gui/aboutdialog.h"
#include "gui/botdialog.h"
#include "gui/botfiltermodel.h"
#include "gui/bottablemodel.h"
#include "gui/companiesdialog.h"
#include "gui/companydialog.h"
#include "gui/connectdialog.h"
#include "gui/errortext.h"
#include "gui/icons.h"
#include "gui/newsbars.h"
#include "gui/question.h"
#include "gui/rostersummary.h"
#include "gui/settings.h"
#include "gui/statustext.h"

#include <QCloseEvent>
#include <QDir>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QProcess>
#include <QScreen>

namespace lifty {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Desk &desk, Settings &settings, SimulateScan simulateScan, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_desk(desk)
    , m_settings(settings)
    , m_simulateScan(std::move(simulateScan))
    , m_bots(new BotTableModel(desk.roster(), desk.clock(), this))
    , m_shown(new BotFilterModel(*m_bots, this))
    , m_keychainBar(new MessageBar(this))
    , m_storeBar(new MessageBar(this))
    , m_news(new NewsBars(this))
{
    m_ui->setupUi(this);
    setUpBars();
    setUpActions();
    setUpTable();
    setUpFilters();
    followDesk();
    // Without room for the title bar a first window would be hard to move.
    resize(size().boundedTo(screen()->availableSize() - QSize(0, 40)));
    restoreGeometry(settings.windowGeometry());
    m_ui->bots->horizontalHeader()->restoreState(settings.tableHeader());
    listCompanies();
    updatePage();
    updateActions();
    updateStatusLine();
    if (m_simulateScan)
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
    const struct {
        QAction *action;
        void (MainWindow::*slot)();
        const char *icon;
    } actions[] = {
        {m_ui->connectBot, &MainWindow::connectBot, "connect"},
        {m_ui->disconnectBot, &MainWindow::disconnectBot, "disconnect"},
        {m_ui->addBot, &MainWindow::addBot, "add"},
        {m_ui->editBot, &MainWindow::editBot, "edit"},
        {m_ui->removeBot, &MainWindow::removeBots, "remove"},
        {m_ui->companies, &MainWindow::editCompanies, nullptr},
        {m_ui->about, &MainWindow::showAbout, nullptr},
        {m_ui->showAll, &MainWindow::clearFilters, nullptr},
    };
    for (const auto &[action, slot, icon] : actions) {
        connect(action, &QAction::triggered, this, slot);
        if (icon)
            action->setIcon(actionIcon(QLatin1StringView(icon), palette()));
    }
    m_ui->refresh->setIcon(actionIcon("refresh"_L1, palette()));
    m_ui->refresh->setAutoRepeat(false);
    connect(m_ui->refresh, &QAction::triggered, this, [this] { m_desk.refresh(selectedBots()); });
    connect(m_ui->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->find, &QAction::triggered, this, [this] {
        m_ui->search->setFocus(Qt::ShortcutFocusReason);
        m_ui->search->selectAll();
    });
    connect(m_ui->firstSteps, &QPushButton::clicked, this, &MainWindow::firstSteps);
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
         {m_ui->connectBot, m_ui->disconnectBot, m_ui->refresh, m_ui->editBot, m_ui->removeBot})
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
        m_ui->statusFilter->addItem(statusIcon(kind, palette()), statusKindText(kind), int(kind));

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
        m_desk.refresh({});
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
    connect(&roster, &Roster::statusesChanged, this, &MainWindow::updateStatusLine);
    connect(&roster, &Roster::botsRemoved, this, [this](const QList<QUuid> &ids) {
        for (const QUuid &id : ids) {
            if (ConnectDialog *dialog = m_connectDialogs.value(id))
                dialog->reject();
        }
        updateStatusLine();
    });
    connect(&m_desk.reader(), &StatusReader::progressed, this, &MainWindow::updateStatusLine);
    connect(&m_desk.keys(), &KeyRing::troubleChanged, this, &MainWindow::updateKeychainBar);
    connect(&m_desk, &Desk::connected, this, [this](const QUuid &botId) {
        if (const Bot *bot = m_desk.roster().bot(botId))
            m_news->tell(MessageBar::Kind::Success, tr("Conexão ativada: %1").arg(shortName(bot->name)));
        QApplication::alert(this);
    });
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
    const Bot *bot = onlyBot();
    if (!bot)
        return;
    const QUuid id = bot->id;
    if (ConnectDialog *open = m_connectDialogs.value(id)) {
        open->raise();
        open->activateWindow();
        return;
    }
    const bool isNew = !m_desk.hasSession(id);
    ConnectSession *session = m_desk.session(id);
    std::function<void()> simulateScan;
    if (m_simulateScan)
        simulateScan = [this, token = bot->token] { m_simulateScan(token); };
    auto *dialog = new ConnectDialog(*session, m_desk.clock(), m_settings, simulateScan, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_connectDialogs.insert(id, dialog);
    dialog->resize(m_settings.connectDialogSize(dialog->size()));
    connect(dialog, &QDialog::finished, this, [this, id, dialog] {
        m_settings.setConnectDialogSize(dialog->size());
        m_connectDialogs.remove(id);
        m_desk.leaveSession(id);
        // A dialog that closes by itself must not take the keyboard from whoever types in the search field by
        // now.
        if (QApplication::activeWindow() != this)
            m_ui->bots->setFocus();
    });
    dialog->show();
    if (isNew)
        session->begin(m_desk.roster().status(id), m_settings.clearInactive());
}

void MainWindow::disconnectBot()
{
    const Bot *bot = onlyBot();
    if (!bot)
        return;
    const QUuid id = bot->id;
    const QString name = shortName(bot->name);
    ask(this, tr("Desconectar o WhatsApp de %1?").arg(name),
        tr("O bot para de responder até que um celular leia um novo QR Code."), tr("Desconectar"),
        [this, id, name] {
            if (m_desk.isStarting(id)) {
                m_news->tell(
                    MessageBar::Kind::Warning,
                    tr("%1 está iniciando uma conexão. Espere um instante e desconecte de novo.").arg(name));
                return;
            }
            QPointer<MessageBar> bar =
                m_news->tell(MessageBar::Kind::Information, tr("Desconectando %1…").arg(name));
            m_desk.disconnectBot(id, this, [this, bar, name](const std::optional<GatewayError> &error) {
                if (bar)
                    m_news->putAway(bar);
                if (error)
                    m_news->tell(MessageBar::Kind::Warning,
                                 tr("Não foi possível desconectar %1. %2").arg(name, errorText(*error)));
                else
                    m_news->tell(MessageBar::Kind::Success, tr("WhatsApp desconectado: %1").arg(name));
                updateActions();
            });
            updateActions();
        });
}

void MainWindow::addBot()
{
    if (m_desk.roster().companies().isEmpty())
        return firstSteps();
    Bot bot;
    bot.companyId = m_ui->companyFilter->currentData().toUuid();
    auto *dialog = new BotDialog(m_desk.roster(), bot, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        selectBot(dialog->bot().id);
        m_desk.botChanged(dialog->bot().id);
    });
    connect(dialog, &QDialog::finished, m_ui->bots, qOverload<>(&QWidget::setFocus));
    dialog->open();
}

void MainWindow::editBot()
{
    const Bot *bot = onlyBot();
    if (!bot)
        return;
    auto *dialog = new BotDialog(m_desk.roster(), *bot, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, before = *bot, dialog] {
        if (dialog->bot().token != before.token || dialog->bot().companyId != before.companyId)
            m_desk.botChanged(before.id);
    });
    connect(dialog, &QDialog::finished, m_ui->bots, qOverload<>(&QWidget::setFocus));
    dialog->open();
}

void MainWindow::removeBots()
{
    const QList<QUuid> ids = selectedBots();
    if (ids.isEmpty())
        return;
    const Bot *bot = onlyBot();
    const QString question = bot ? tr("Remover o bot “%1” da lista?").arg(shortName(bot->name))
                                 : tr("Remover %n bot(s) da lista?", nullptr, int(ids.size()));
    ask(this, question, tr("O WhatsApp continua como está; só o cadastro neste computador é apagado."),
        tr("Remover"), [this, ids] {
            m_desk.roster().removeBots(ids, this, [this, count = int(ids.size())](const auto &removed) {
                if (removed.ok())
                    m_news->tell(MessageBar::Kind::Information, tr("%n bot(s) removido(s)", nullptr, count));
                else
                    m_news->tell(MessageBar::Kind::Warning, errorText(removed.error()));
                m_ui->bots->setFocus();
            });
        });
}

void MainWindow::editCompanies()
{
    auto *dialog = new CompaniesDialog(m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::firstSteps()
{
    auto *dialog = new CompanyDialog(m_desk.roster(), m_desk.keys(), {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &MainWindow::addBot, Qt::QueuedConnection);
    dialog->open();
}

// A process of its own, with data of its own: nothing of the demo ever mixes with the real bots.
void MainWindow::startDemo()
{
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s}))
        m_news->tell(MessageBar::Kind::Warning,
                     tr("A demonstração não pôde ser aberta. Abra o programa com a opção --demo."));
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
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
    m_ui->editBot->setEnabled(bot);
    m_ui->removeBot->setEnabled(!selectedBots().isEmpty());
    m_ui->refresh->setEnabled(!m_desk.roster().bots().isEmpty());
    m_ui->addBot->setEnabled(m_isOpen);
    m_ui->companies->setEnabled(m_isOpen);
}

// One empty page for each reason why there is nothing to list, each saying what to do.
void MainWindow::updatePage()
{
    const bool hasCompany = !m_desk.roster().companies().isEmpty();
    const bool hasBot = !m_desk.roster().bots().isEmpty();
    const bool broken = !m_storeTrouble.isEmpty();
    const bool nothingFound = hasBot && m_shown->rowCount() == 0 && m_shown->isFiltering();
    m_ui->firstSteps->setVisible(!broken && !hasCompany);
    m_ui->tryDemo->setVisible(!broken && !hasBot && !m_simulateScan);
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
    if (const int left = m_desk.reader().pending(); left > 0)
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
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setTableHeader(m_ui->bots->horizontalHeader()->saveState());
    event->accept();
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
    if (event->type() == QEvent::WindowStateChange || event->type() == QEvent::ActivationChange) {
        if (isMinimized())
            m_ages.stop();
        else if (!m_ages.isActive())
            m_ages.start();
    }
}

} // namespace lifty
