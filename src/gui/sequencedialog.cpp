#include "gui/sequencedialog.h"

#include "ui_sequencedialog.h"

#include "core/desk.h"
#include "gui/announce.h"
#include "gui/clickguard.h"
#include "gui/connectpanel.h"
#include "gui/connectview.h"
#include "gui/sequencemodel.h"
#include "gui/settings.h"
#include "gui/statustext.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace lifty {

using Stage = SequenceModel::Stage;

SequenceDialog::SequenceDialog(Desk &desk, Settings &settings, const QList<QUuid> &botIds,
                               Surroundings surroundings, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SequenceDialog>())
    , m_desk(desk)
    , m_settings(settings)
    , m_surroundings(std::move(surroundings))
    , m_model(new SequenceModel(desk.roster(), this))
{
    m_ui->setupUi(this);
    setUpList();
    guardClicks(this);
    if (const QSize size = settings.get(settings::sequenceDialogSize); !size.isEmpty())
        resize(size);

    connect(m_ui->start, &QPushButton::clicked, this, &SequenceDialog::startNext);
    connect(m_ui->skip, &QPushButton::clicked, this, &SequenceDialog::skip);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->copySummary, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_model->summary()); });
    connect(m_ui->repeat, &QPushButton::clicked, this, [this] {
        m_model->repeatMissing();
        m_row = -1;
        goOn({});
    });
    connect(&desk, &Desk::connected, this, &SequenceDialog::botConnected);
    connect(&desk.roster(), &Roster::botsRemoved, this, &SequenceDialog::botsRemoved);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SequenceDialog::updateSummary);
    append(botIds);
    goOn({});
}

SequenceDialog::~SequenceDialog() = default;

void SequenceDialog::setUpList()
{
    QTreeView *list = m_ui->bots;
    list->setModel(m_model);
    QHeaderView *header = list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(SequenceModel::Name, QHeaderView::Stretch);
    // As wide as its longest word, icon and all; measured once, not by looking at every row.
    int widest = 0;
    for (const Stage stage :
         {Stage::Waiting, Stage::Connecting, Stage::Connected, Stage::Skipped, Stage::Failed})
        widest = std::max(widest, list->fontMetrics().horizontalAdvance(stageText(stage)));
    header->resizeSection(SequenceModel::StageName, widest + list->iconSize().width() +
                                                        3 * list->fontMetrics().averageCharWidth() + 16);
    connect(list, &QTreeView::activated, this,
            [this](const QModelIndex &index) { choose(m_model->botAt(index.row())); });
}

void SequenceDialog::append(const QList<QUuid> &botIds)
{
    m_model->append(botIds);
    if (m_ui->pages->currentWidget() == m_ui->summaryPage)
        goOn({});
}

QString SequenceDialog::nameOf(const QUuid &botId) const
{
    const Bot *bot = m_desk.roster().bot(botId);
    return bot ? shortName(bot->name) : QString();
}

// Another one than the list's next: the customer who is on the phone already, or one that was skipped.
void SequenceDialog::choose(const QUuid &botId)
{
    if (!m_current.isNull() || m_model->stage(botId) == Stage::Connected)
        return;
    m_model->set(botId, Stage::Waiting);
    m_row = m_model->rowOf(botId) - 1;
    goOn({});
}

// Shows which bot comes next, or what became of all of them. Nothing starts by itself.
void SequenceDialog::goOn(const QString &last)
{
    m_next = m_model->nextAfter(m_row);
    m_ui->last->setText(last);
    if (m_next.isNull()) {
        showPage(m_ui->summaryPage, m_ui->summary);
        return updateSummary();
    }
    const int row = m_model->rowOf(m_next);
    m_ui->bots->setCurrentIndex(m_model->index(row, 0));
    m_ui->next->setText(
        tr("Próximo: %1 (%2 de %3)")
            .arg(nameOf(m_next), QString::number(row + 1), QString::number(m_model->rowCount())));
    m_ui->hint->setText(
        tr("Inicie quando o celular estiver à mão: o QR Code vale 60 segundos. Para passar outro bot "
           "à frente, tecle Enter ou dê um duplo clique nele na lista."));
    showPage(m_ui->readyPage, m_ui->start);
}

void SequenceDialog::showPage(QWidget *page, QWidget *focus)
{
    const bool isReady = page == m_ui->readyPage;
    const bool isOver = page == m_ui->summaryPage;
    // First, so that the focus does not wander over what goes.
    m_ui->start->setVisible(isReady);
    m_ui->skip->setVisible(!isOver);
    m_ui->copySummary->setVisible(isOver);
    m_ui->repeat->setVisible(isOver && m_model->count(Stage::Skipped) + m_model->count(Stage::Failed) > 0);
    m_ui->pages->setCurrentWidget(page);
    focus->setFocus();
    if (isReady)
        announce(m_ui->next);
    else if (isOver)
        announce(m_ui->finished);
}

void SequenceDialog::startNext()
{
    const Bot *bot = m_desk.roster().bot(m_next);
    if (!bot)
        return;
    if (m_surroundings.raiseWindowOf && m_surroundings.raiseWindowOf(m_next)) {
        m_ui->hint->setText(
            tr("Este bot já tem uma janela de conexão aberta, que veio para a frente. Termine por lá, "
               "ou feche-a e inicie aqui."));
        return;
    }
    if (m_desk.isDisconnecting(m_next)) {
        m_ui->hint->setText(tr("Este bot está sendo desconectado. Espere um instante e inicie de novo."));
        return;
    }
    m_current = std::exchange(m_next, {});
    m_row = m_model->rowOf(m_current);
    const bool isNew = !m_desk.hasSession(m_current);
    m_session = m_desk.session(m_current);
    showAttempt();
    if (isNew)
        m_session->begin(m_desk.roster().status(m_current), m_settings.get(settings::clearInactive));
}

void SequenceDialog::showAttempt()
{
    std::function<void()> simulateScan;
    if (m_surroundings.simulateScan)
        simulateScan = [this, token = m_session->bot().token] { m_surroundings.simulateScan(token); };
    m_ui->current->setText(tr("Conectando: %1").arg(nameOf(m_current)));
    m_panel = new ConnectPanel(*m_session, m_desk.clock(), m_settings, simulateScan, m_ui->connectPage);
    m_ui->connectLayout->addWidget(m_panel);
    // What is made last is last in the order of the Tab key; this stands above the buttons.
    setTabOrder(previousInFocusChain(), m_ui->skip);
    setTabOrder(m_ui->skip, m_ui->close);
    connect(m_session, &ConnectSession::changed, this, &SequenceDialog::sessionChanged);
    sessionChanged();
    showPage(m_ui->connectPage, m_panel);
}

void SequenceDialog::sessionChanged()
{
    const Stage stage = sequenceStage(m_session->state());
    const ConnectView view = connectView(m_session->state(), m_desk.clock().now(), m_session->policy());
    QString reason;
    if (stage == Stage::Failed) {
        const QString why = view.trouble.isEmpty() ? view.detail : view.trouble;
        reason = tr("%1. %2").arg(view.headline, why);
    }
    m_model->set(m_current, stage, reason);
}

// What has failed is left as failed, with its reason; anything else that is given up now was skipped.
void SequenceDialog::skip()
{
    const bool hadFocus = m_ui->skip->hasFocus();
    const QUuid botId = m_current.isNull() ? m_next : m_current;
    QString reason;
    const auto *asking = m_session ? std::get_if<Asking>(&m_session->state()) : nullptr;
    if (asking && asking->reason == Asking::Reason::AlreadyConnected)
        reason = tr("já estava conectado");
    leave();
    if (m_model->stage(botId) != Stage::Failed)
        m_model->set(botId, Stage::Skipped, reason);
    m_row = m_model->rowOf(botId);
    goOn({});
    // Who skips by Enter goes on skipping: the second press must not start the next customer's connection.
    if (hadFocus && m_ui->skip->isVisible())
        m_ui->skip->setFocus();
}

// The attempt lives on as long as it would behind a closed dialog.
void SequenceDialog::leave()
{
    if (m_current.isNull())
        return;
    const QUuid botId = std::exchange(m_current, {});
    m_session->disconnect(this);
    m_session.clear();
    m_panel->hide(); // its own button may be what brought us here
    std::exchange(m_panel, nullptr)->deleteLater();
    m_desk.leaveSession(botId);
}

void SequenceDialog::botConnected(const QUuid &botId)
{
    m_model->set(botId, Stage::Connected);
    if (botId != m_current && botId != m_next)
        return;
    leave();
    goOn(tr("Conexão ativada: %1").arg(nameOf(botId)));
}

void SequenceDialog::botsRemoved(const QList<QUuid> &botIds)
{
    const bool isAbout = botIds.contains(m_current) || botIds.contains(m_next);
    if (botIds.contains(m_current))
        leave();
    m_model->remove(botIds);
    m_row = std::min(m_row, m_model->rowCount() - 1);
    if (isAbout)
        goOn({});
    else
        updateSummary();
}

// It still changes when it is on the screen: a skipped bot's phone may come in the last second.
void SequenceDialog::updateSummary()
{
    if (m_ui->pages->currentWidget() == m_ui->summaryPage)
        m_ui->summary->setPlainText(m_model->summary());
}

void SequenceDialog::done(int result)
{
    m_settings.set(settings::sequenceDialogSize, size());
    const QUuid left = m_current;
    const bool livesOn = m_session && isAlive(m_session->state());
    leave();
    QDialog::done(result);
    if (livesOn)
        Q_EMIT attemptLeft(left);
}

} // namespace lifty
