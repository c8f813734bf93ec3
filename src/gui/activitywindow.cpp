#include "gui/activitywindow.h"

#include "ui_activitywindow.h"

#include "core/clock.h"
#include "core/roster.h"
#include "core/tablefile.h"
#include "gui/activityexport.h"
#include "gui/activitymodel.h"
#include "gui/activityperiod.h"
#include "gui/activitysave.h"
#include "gui/activitytext.h"
#include "gui/bringtofront.h"
#include "gui/errortext.h"
#include "gui/icons.h"
#include "gui/settings.h"
#include "gui/statustext.h"
#include "gui/timelinewindow.h"

#include <QDateTime>
#include <QDir>
#include <QKeyEvent>
#include <QLocale>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace lifty {

using namespace Qt::StringLiterals;

ActivityWindow::ActivityWindow(const Parts &parts, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_ui(std::make_unique<Ui::ActivityWindow>())
    , m_parts(parts)
    , m_model(new ActivityModel(parts.history, this))
{
    m_ui->setupUi(this);
    setUpTable();
    setUpFilters();
    setUpExport();
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter searches
    connect(m_model, &ActivityModel::stateChanged, this, &ActivityWindow::updatePage);
    connect(m_ui->tryAgain, &QPushButton::clicked, m_model, &ActivityModel::reload);
    connect(m_ui->bar, &MessageBar::actionTriggered, m_model, &ActivityModel::reload);
    connect(m_ui->clearFilters, &QPushButton::clicked, this, &ActivityWindow::clearFilters);
    connect(m_ui->timeline, &QPushButton::clicked, this, &ActivityWindow::openTimeline);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::accept);
    restore();
    listCompanies();
    updatePage();
}

ActivityWindow::~ActivityWindow() = default;

void ActivityWindow::restore()
{
    resize(size().boundedTo(screen()->availableSize() - QSize(0, 40)));
    restoreGeometry(m_parts.settings.get(settings::activityGeometry));
    m_ui->entries->horizontalHeader()->restoreState(m_parts.settings.get(settings::activityHeader));
    m_ui->showFilters->setChecked(m_parts.settings.get(settings::activityFilters));
    m_ui->filters->setVisible(m_ui->showFilters->isChecked());
}

void ActivityWindow::setUpTable()
{
    QTableView *table = m_ui->entries;
    table->setModel(m_model);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 10);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {20, 26, 22, 40, 22};
    for (int column = 0; column < int(std::size(widths)); ++column)
        table->setColumnWidth(column, table->fontMetrics().averageCharWidth() * widths[column]);
    table->horizontalHeader()->setSectionResizeMode(ActivityModel::What, QHeaderView::Stretch);
    table->addActions({m_ui->onlyThisBot, m_ui->timelineOfBot});
    connect(m_ui->onlyThisBot, &QAction::triggered, this, [this] {
        QString name;
        const QUuid bot = botAtHand(&name);
        showBot(bot, name);
    });
    connect(m_ui->timelineOfBot, &QAction::triggered, this, &ActivityWindow::openTimeline);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ActivityWindow::updateButtons);
    connect(m_model, &QAbstractItemModel::modelReset, table, &QAbstractItemView::scrollToTop);
    keepPlaceWhileRowsComeAbove();
}

// Who has scrolled down reads on where they were; who is at the top sees what is new.
void ActivityWindow::keepPlaceWhileRowsComeAbove()
{
    QTableView *table = m_ui->entries;
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this, table](const QModelIndex &, int first, int last) {
                const int top = table->rowAt(0);
                if (first > 0 || table->verticalScrollBar()->value() == 0 || top < 0)
                    return;
                table->scrollTo(m_model->index(top + last - first + 1, ActivityModel::When),
                                QAbstractItemView::PositionAtTop);
            });
}

void ActivityWindow::setUpFilters()
{
    m_period = new PeriodChoice(m_ui->period, m_ui->days, m_ui->firstDay, m_ui->lastDay, m_parts.clock);
    m_ui->kindFilter->addItem(tr("Todos os tipos"));
    for (const auto kind : activityKinds())
        m_ui->kindFilter->addItem(activityKindText(kind), int(kind));
    using Outcome = ActivityEntry::Outcome;
    m_ui->outcomeFilter->addItem(tr("Todos os resultados"));
    for (const Outcome outcome : {Outcome::Done, Outcome::Failed, Outcome::Unknown})
        m_ui->outcomeFilter->addItem(activityOutcomeText(outcome), int(outcome));

    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(50);
    connect(&m_searchSoon, &QTimer::timeout, this, &ActivityWindow::applyFilter);
    connect(m_ui->search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_ui->clearSearch->setEnabled(!words.isEmpty());
        m_searchSoon.start();
    });
    m_ui->search->installEventFilter(this);
    m_ui->clearSearch->setEnabled(false);
    connect(m_ui->clearSearch, &QToolButton::clicked, this, [this] {
        m_ui->search->clear();
        m_ui->search->setFocus();
    });
    connect(m_period, &PeriodChoice::changed, this, &ActivityWindow::applyFilter);
    for (QComboBox *box : {static_cast<QComboBox *>(m_ui->botFilter), m_ui->companyFilter, m_ui->kindFilter,
                           m_ui->outcomeFilter})
        connect(box, &QComboBox::currentIndexChanged, this, &ActivityWindow::applyFilter);
    // What is hidden must not go on choosing what is seen.
    connect(m_ui->showFilters, &QCheckBox::toggled, this, [this](bool shown) {
        m_ui->filters->setVisible(shown);
        for (QComboBox *box : m_ui->filters->findChildren<QComboBox *>())
            box->setCurrentIndex(shown ? box->currentIndex() : 0);
    });

    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(200);
    connect(&m_readSoon, &QTimer::timeout, this, &ActivityWindow::readNewer);
    m_listSoon.setSingleShot(true);
    m_listSoon.setInterval(0);
    connect(&m_listSoon, &QTimer::timeout, this, &ActivityWindow::listBots);
    for (const auto change : {&Roster::opened, &Roster::companiesChanged, &Roster::botsSaved})
        connect(&m_parts.roster, change, &m_listSoon, qOverload<>(&QTimer::start));
    connect(&m_parts.roster, &Roster::botSaved, &m_listSoon, qOverload<>(&QTimer::start));
    connect(&m_parts.roster, &Roster::botsRemoved, &m_listSoon, qOverload<>(&QTimer::start));
    connect(&m_parts.roster, &Roster::companiesChanged, this, &ActivityWindow::listCompanies);
}

void ActivityWindow::present() { bringToFront(this); }

void ActivityWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_listSoon.start(); // thousands of names are not what the window waits for
    if (std::exchange(m_wasRead, true))
        return noteActivity();
    applyFilter();
    m_ui->search->setFocus();
}

void ActivityWindow::showBot(const QUuid &botId, const QString &name)
{
    m_ui->showFilters->setChecked(true);
    listBots();
    m_ui->botFilter->choose(botId, name);
}

void ActivityWindow::noteActivity()
{
    if (m_wasRead && isVisible() && !m_readSoon.isActive())
        m_readSoon.start();
}

void ActivityWindow::readNewer()
{
    if (m_period->range().from == m_model->filter().from)
        m_model->readNewer();
    else
        applyFilter(); // midnight has passed
}

void ActivityWindow::listBots()
{
    m_listSoon.stop();
    if (isVisible()) // else when it is shown again
        m_ui->botFilter->list(m_parts.roster);
}

void ActivityWindow::listCompanies()
{
    const QVariant chosen = m_ui->companyFilter->currentData();
    QList<Company> companies = m_parts.roster.companies();
    std::sort(companies.begin(), companies.end(),
              [](const Company &a, const Company &b) { return a.name.localeAwareCompare(b.name) < 0; });
    {
        const QSignalBlocker quiet(m_ui->companyFilter);
        m_ui->companyFilter->clear();
        m_ui->companyFilter->addItem(tr("Todas as empresas"));
        for (const Company &company : std::as_const(companies))
            m_ui->companyFilter->addItem(shortName(company.name), company.id);
        m_ui->companyFilter->setCurrentIndex(std::max(0, m_ui->companyFilter->findData(chosen)));
    }
    if (m_ui->companyFilter->currentData() != chosen)
        applyFilter();
}

void ActivityWindow::applyFilter()
{
    m_searchSoon.stop();
    if (!m_wasRead)
        return;
    ActivityFilter filter;
    const PeriodRange range = m_period->range();
    filter.from = range.from;
    filter.to = range.to;
    filter.botId = m_ui->botFilter->bot();
    filter.companyId = m_ui->companyFilter->currentData().toUuid();
    if (const QVariant kind = m_ui->kindFilter->currentData(); kind.isValid())
        filter.kind = ActivityEntry::Kind(kind.toInt());
    if (const QVariant outcome = m_ui->outcomeFilter->currentData(); outcome.isValid())
        filter.outcome = ActivityEntry::Outcome(outcome.toInt());
    filter.words = activityWords(m_ui->search->text());
    m_model->setFilter(filter);
}

void ActivityWindow::clearFilters()
{
    m_ui->search->clear();
    m_period->setPeriod(Period::All);
    for (QComboBox *box : m_ui->filters->findChildren<QComboBox *>())
        box->setCurrentIndex(0);
    applyFilter();
    m_ui->search->setFocus();
}

bool ActivityWindow::isFiltering() const
{
    const auto boxes = m_ui->filters->findChildren<QComboBox *>();
    return !m_ui->search->text().trimmed().isEmpty() || m_period->period() != Period::All ||
           std::any_of(boxes.cbegin(), boxes.cend(),
                       [](const QComboBox *box) { return box->currentIndex() > 0; });
}

// A list with rows stays a list, whatever happens to the next read; without any, one page for each reason.
void ActivityWindow::updatePage()
{
    const int rows = m_model->rowCount();
    const auto &error = m_model->error();
    const bool isEmpty = rows == 0 && !m_model->isReading() && m_wasRead;
    m_ui->pages->setCurrentWidget(isEmpty ? m_ui->emptyPage : m_ui->tablePage);
    m_ui->clearFilters->setVisible(!error && isFiltering());
    m_ui->tryAgain->setVisible(error.has_value());
    if (error) {
        m_ui->emptyTitle->setText(tr("A atividade não pôde ser lida"));
        m_ui->emptyText->setText(errorText(*error));
    } else if (isFiltering()) {
        m_ui->emptyTitle->setText(tr("Nenhuma atividade neste período"));
        m_ui->emptyText->setText(tr("Nada corresponde à busca, ao período e aos filtros escolhidos."));
    } else {
        m_ui->emptyTitle->setText(tr("Nenhuma atividade ainda"));
        m_ui->emptyText->setText(tr("O que for feito no programa e cada mudança de status aparecem aqui."));
    }
    if (error && !isEmpty) {
        m_trouble = errorText(*error);
        m_ui->bar->showMessage(MessageBar::Kind::Warning, m_trouble, tr("Tentar novamente"));
    } else if (m_ui->bar->text() == m_trouble) {
        m_ui->bar->hide();
    }
    if (rows == 0 && m_model->isReading())
        m_ui->count->setText(tr("Carregando…"));
    else if (m_model->hasAll())
        m_ui->count->setText(rows > 0 ? tr("%n atividade(s)", nullptr, rows) : QString());
    else
        m_ui->count->setText(
            tr("As %1 mais recentes; role a lista para ver mais").arg(QLocale().toString(rows)));
    updateButtons();
}

QUuid ActivityWindow::botAtHand(QString *name, QString *company) const
{
    const QModelIndexList rows = m_ui->entries->selectionModel()->selectedRows();
    const ActivityEntry *entry = rows.isEmpty() ? nullptr : &m_model->entry(rows.first().row());
    QUuid id = entry ? entry->botId : QUuid();
    if (id.isNull())
        id = m_ui->botFilter->bot();
    // The name of today where there is one, else the one of the entry.
    if (const Bot *bot = m_parts.roster.bot(id)) {
        const Company *owner = m_parts.roster.company(bot->companyId);
        if (name)
            *name = bot->name;
        if (company && owner)
            *company = owner->name;
    } else if (entry && entry->botId == id) {
        if (name)
            *name = entry->botName;
        if (company)
            *company = entry->companyName;
    } else if (name) {
        *name = m_ui->botFilter->currentText();
    }
    return id;
}

void ActivityWindow::updateButtons()
{
    const bool hasBot = !botAtHand().isNull();
    m_ui->timeline->setEnabled(hasBot);
    m_ui->timeline->setToolTip(hasBot ? QString() : tr("Escolha uma linha da lista ou um bot no filtro."));
    m_ui->timelineOfBot->setEnabled(hasBot);
    m_ui->onlyThisBot->setEnabled(hasBot);
    m_ui->exportActivity->setEnabled(!m_export && m_model->rowCount() > 0);
}

void ActivityWindow::openTimeline()
{
    TimelineWindow::Subject subject;
    subject.botId = botAtHand(&subject.botName, &subject.companyName);
    if (subject.botId.isNull())
        return;
    for (auto *open : findChildren<TimelineWindow *>()) {
        if (open->botId() == subject.botId)
            return bringToFront(open);
    }
    auto *window = new TimelineWindow(
        {m_parts.history, m_parts.clock, m_parts.settings, m_parts.roster.observedGapMs()}, subject, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
}

void ActivityWindow::setUpExport()
{
    m_ui->exportRow->hide();
    connect(m_ui->exportActivity, &QPushButton::clicked, this, &ActivityWindow::chooseExportFile);
    connect(m_ui->cancelExport, &QPushButton::clicked, this, [this] {
        delete m_export; // at once: a page on its way must not finish the file
        endExport();
        m_ui->bar->showMessage(MessageBar::Kind::Information, tr("Exportação cancelada. Nada foi gravado."));
    });
}

void ActivityWindow::chooseExportFile()
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_parts.clock.now().wallMs).date();
    askWhereToSave(this, m_parts.settings, tr("Exportar atividade"),
                   tr("atividade-%1.csv").arg(today.toString(Qt::ISODate)), tr("Planilha CSV (*.csv)"),
                   [this](const QString &path) { exportTo(path); });
}

void ActivityWindow::exportTo(const QString &path)
{
    m_export = new ActivityExport(m_parts.history, m_parts.files.create(path), m_model->filter(), this);
    const auto tell = [this] {
        m_ui->exportProgress->setText(
            tr("Exportando: %n linha(s) gravada(s)", nullptr, int(m_export->written())));
    };
    connect(m_export, &ActivityExport::progressed, this, tell);
    connect(m_export, &ActivityExport::finished, this, [this, path] {
        const int lines = int(m_export->written());
        endExport();
        m_ui->bar->showMessage(
            MessageBar::Kind::Success,
            tr("%n atividade(s) exportada(s) para %1", nullptr, lines).arg(QDir::toNativeSeparators(path)));
    });
    connect(m_export, &ActivityExport::failed, this, [this](const QString &why) {
        endExport();
        m_ui->bar->showMessage(MessageBar::Kind::Warning, tr("A atividade não foi exportada. %1").arg(why));
    });
    m_ui->exportRow->show();
    m_ui->bar->hide();
    tell();
    updateButtons();
    m_export->start();
}

void ActivityWindow::endExport()
{
    const bool hadFocus = m_ui->cancelExport->hasFocus();
    if (m_export)
        m_export->deleteLater(); // it is the one that is calling
    m_export = nullptr;
    m_ui->exportRow->hide();
    updateButtons();
    if (hadFocus)
        m_ui->exportActivity->setFocus();
}

bool ActivityWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            applyFilter();
            return true;
        }
        if (key == Qt::Key_Down) {
            if (m_model->rowCount() > 0 && !m_ui->entries->currentIndex().isValid())
                m_ui->entries->setCurrentIndex(m_model->index(0, 0));
            m_ui->entries->setFocus();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ActivityWindow::done(int result)
{
    m_parts.settings.set(settings::activityGeometry, saveGeometry());
    m_parts.settings.set(settings::activityHeader, m_ui->entries->horizontalHeader()->saveState());
    m_parts.settings.set(settings::activityFilters, m_ui->showFilters->isChecked());
    QDialog::done(result);
}

} // namespace lifty
