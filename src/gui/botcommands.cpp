#include "gui/botcommands.h"

#include "core/desk.h"
#include "gui/botdialog.h"
#include "gui/botexport.h"
#include "gui/bringtofront.h"
#include "gui/companiesdialog.h"
#include "gui/companydialog.h"
#include "gui/connectdialog.h"
#include "gui/desktopnotifier.h"
#include "gui/diagnosis.h"
#include "gui/errortext.h"
#include "gui/importdialog.h"
#include "gui/missedresumesdialog.h"
#include "gui/newsbars.h"
#include "gui/numberdialog.h"
#include "gui/numbertext.h"
#include "gui/question.h"
#include "gui/sequencedialog.h"
#include "gui/settings.h"
#include "gui/silencedialog.h"
#include "gui/statustext.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace lifty {

BotCommands::BotCommands(const ProgramParts &parts, NewsBars &news, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_desk(parts.desk)
    , m_settings(parts.settings)
    , m_news(news)
    , m_window(window)
{
    connect(&m_desk.roster(), &Roster::botsRemoved, this, [this](const QList<QUuid> &ids) {
        for (const QUuid &id : ids) {
            if (ConnectDialog *dialog = m_connectDialogs.value(id))
                dialog->reject();
        }
    });
    connect(&m_desk, &Desk::connected, this, &BotCommands::tellConnected);
    connect(&m_desk.numbers(), &NumberPauser::dueWhileClosedFound, this, &BotCommands::offerMissedResumes);
    connect(&m_desk.numbers(), &NumberPauser::resumedByItself, this, &BotCommands::tellResumed);
    connect(&parts.notifier, &DesktopNotifier::activated, window, [window] { bringToFront(window); });
}

// The windows with a QR have no parent: a dialog that is modal to the main window must not stop a customer's
// connection.
BotCommands::~BotCommands()
{
    qDeleteAll(std::exchange(m_connectDialogs, {}));
    delete m_sequence;
}

void BotCommands::tellConnected(const QUuid &botId)
{
    const Bot *bot = m_desk.roster().bot(botId);
    if (!bot)
        return;
    const QString sentence = tr("Conexão ativada: %1").arg(shortName(bot->name));
    m_news.tell(MessageBar::Kind::Success, sentence);
    if (QApplication::activeWindow())
        return;
    m_parts.notifier.notify(sentence);
    QApplication::alert(m_window);
}

void BotCommands::connectBot(const QUuid &id)
{
    const Bot *bot = m_desk.roster().bot(id);
    if (!bot)
        return;
    if (raiseWindowOf(id))
        return;
    if (m_sequence && m_sequence->currentBot() == id)
        return bringToFront(m_sequence);
    const bool isNew = !m_desk.hasSession(id);
    ConnectSession *session = m_desk.session(id);
    std::function<void()> simulateScan;
    if (m_parts.simulateScan)
        simulateScan = [this, token = bot->token] { m_parts.simulateScan(token); };
    auto *dialog = new ConnectDialog(*session, m_desk.clock(), m_settings, simulateScan);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAttribute(Qt::WA_QuitOnClose, false);
    m_connectDialogs.insert(id, dialog);
    if (const QSize size = m_settings.get(settings::connectDialogSize); !size.isEmpty())
        dialog->resize(size);
    connect(dialog, &QDialog::finished, this, [this, id, dialog] {
        m_settings.set(settings::connectDialogSize, dialog->size());
        m_connectDialogs.remove(id);
        m_desk.leaveSession(id);
        // A dialog that closes by itself must not take the keyboard from whoever types in the search field by
        // now.
        if (QApplication::activeWindow() != m_window)
            Q_EMIT finished();
    });
    dialog->show();
    if (isNew)
        session->begin(m_desk.roster().status(id), m_settings.get(settings::clearInactive));
}

bool BotCommands::raiseWindowOf(const QUuid &botId)
{
    ConnectDialog *dialog = m_connectDialogs.value(botId);
    if (dialog)
        bringToFront(dialog);
    return dialog;
}

void BotCommands::connectInSequence(const QList<QUuid> &botIds)
{
    if (m_sequence) {
        m_sequence->append(botIds);
        return bringToFront(m_sequence);
    }
    m_sequence = new SequenceDialog(
        m_desk, m_settings, botIds,
        {m_parts.simulateScan, [this](const QUuid &botId) { return raiseWindowOf(botId); }});
    m_sequence->setAttribute(Qt::WA_DeleteOnClose);
    m_sequence->setAttribute(Qt::WA_QuitOnClose, false);
    connect(m_sequence, &SequenceDialog::attemptLeft, this, [this](const QUuid &botId) {
        if (const Bot *bot = m_desk.roster().bot(botId))
            m_news.tell(MessageBar::Kind::Information,
                        tr("A conexão de %1 continua por até um minuto. “Conectar…” a mostra de novo.")
                            .arg(shortName(bot->name)));
    });
    connect(m_sequence, &QDialog::finished, this, &BotCommands::finished);
    m_sequence->show();
}

void BotCommands::disconnectBot(const QUuid &id)
{
    const Bot *bot = m_desk.roster().bot(id);
    if (!bot)
        return;
    const QString name = shortName(bot->name);
    ask(m_window, tr("Desconectar o WhatsApp de %1?").arg(name),
        tr("O bot para de responder até que um celular leia um novo QR Code."), tr("Desconectar"),
        [this, id, name] {
            if (m_desk.isStarting(id)) {
                m_news.tell(
                    MessageBar::Kind::Warning,
                    tr("%1 está iniciando uma conexão. Espere um instante e desconecte de novo.").arg(name));
                return;
            }
            QPointer<MessageBar> bar =
                m_news.tell(MessageBar::Kind::Information, tr("Desconectando %1…").arg(name));
            m_desk.disconnectBot(id, this, [this, bar, name](const std::optional<GatewayError> &error) {
                if (bar)
                    m_news.putAway(bar);
                if (error)
                    m_news.tell(MessageBar::Kind::Warning,
                                tr("Não foi possível desconectar %1. %2").arg(name, errorText(*error)));
                else
                    m_news.tell(MessageBar::Kind::Success, tr("WhatsApp desconectado: %1").arg(name));
                Q_EMIT changed();
            });
            Q_EMIT changed();
        });
}

void BotCommands::pauseNumber(const QUuid &botId) { openNumbers(NumberResult::Deed::Pause, botId); }

void BotCommands::resumeNumber(const QUuid &botId) { openNumbers(NumberResult::Deed::Resume, botId); }

void BotCommands::openNumbers(NumberResult::Deed deed, const QUuid &botId)
{
    if (!m_desk.roster().bot(botId))
        return;
    QPointer<NumberDialog> &dialog = m_numberDialogs[{int(deed), botId}];
    if (dialog)
        return bringToFront(dialog);
    dialog = new NumberDialog(deed, botId, m_desk.numbers(), m_desk.roster(), m_desk.clock(), m_settings,
                              m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NumberDialog::succeeded, this,
            [this](const QString &words) { m_news.tell(MessageBar::Kind::Success, words); });
    connect(dialog, &NumberDialog::givenUp, this,
            [this](const QString &words) { m_news.tell(MessageBar::Kind::Warning, words); });
    connect(dialog, &QDialog::finished, this, &BotCommands::finished);
    dialog->show();
}

void BotCommands::offerMissedResumes()
{
    const int count = int(m_desk.numbers().dueWhileClosed().size());
    MessageBar *bar = m_news.tell(
        MessageBar::Kind::Warning,
        tr("%n número(s) deveria(m) ter sido retomado(s) com o programa fechado.", nullptr, count),
        tr("Ver números…"));
    connect(bar, &MessageBar::actionTriggered, this, [this, bar] {
        m_news.putAway(bar);
        auto *dialog = new MissedResumesDialog(m_desk.numbers(), m_desk.roster(), m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::finished, this, [this] {
            if (!m_desk.numbers().dueWhileClosed().isEmpty())
                offerMissedResumes();
            Q_EMIT finished();
        });
        dialog->open();
    });
}

void BotCommands::tellResumed(const QList<NumberResult> &results)
{
    const bool allWell = std::all_of(results.cbegin(), results.cend(), [](const auto &r) { return r.ok(); });
    if (m_resumedBar) // each try tells anew of what still fails
        m_news.putAway(m_resumedBar);
    m_resumedBar = m_news.tell(allWell ? MessageBar::Kind::Success : MessageBar::Kind::Warning,
                               resumedByItselfText(results, m_desk.roster()));
}

void BotCommands::addBot(const QUuid &companyId)
{
    if (m_desk.roster().companies().isEmpty())
        return firstSteps();
    Bot bot;
    bot.companyId = companyId;
    auto *dialog = new BotDialog(m_desk.roster(), bot, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Q_EMIT botWanted(dialog->bot().id);
        m_desk.botChanged(dialog->bot().id);
    });
    connect(dialog, &QDialog::finished, this, &BotCommands::finished);
    dialog->open();
}

void BotCommands::editBot(const QUuid &botId)
{
    const Bot *bot = m_desk.roster().bot(botId);
    if (!bot)
        return;
    auto *dialog = new BotDialog(m_desk.roster(), *bot, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, before = *bot, dialog] {
        if (dialog->bot().token != before.token || dialog->bot().companyId != before.companyId)
            m_desk.botChanged(before.id);
    });
    connect(dialog, &QDialog::finished, this, &BotCommands::finished);
    dialog->open();
}

void BotCommands::removeBots(const QList<QUuid> &ids)
{
    if (ids.isEmpty())
        return;
    const Bot *bot = ids.size() == 1 ? m_desk.roster().bot(ids.first()) : nullptr;
    const QString question = bot ? tr("Remover o bot “%1” da lista?").arg(shortName(bot->name))
                                 : tr("Remover %n bot(s) da lista?", nullptr, int(ids.size()));
    ask(m_window, question, tr("O WhatsApp continua como está; só o cadastro neste computador é apagado."),
        tr("Remover"), [this, ids] {
            m_desk.roster().removeBots(ids, this, [this](const auto &removed) {
                if (removed.ok())
                    offerUndo(removed.value());
                else
                    m_news.tell(MessageBar::Kind::Warning, errorText(removed.error()));
                Q_EMIT finished();
            });
        });
}

// Until the bar goes: what was removed lives in it, and nowhere else.
void BotCommands::offerUndo(const Batch &removed)
{
    if (removed.bots.isEmpty() && removed.companies.isEmpty())
        return; // it was gone already
    const QString words = removed.companies.isEmpty()
                              ? tr("%n bot(s) removido(s)", nullptr, int(removed.bots.size()))
                              : tr("Empresa removida: %1").arg(shortName(removed.companies.first().name));
    MessageBar *bar = m_news.tell(MessageBar::Kind::Information, words, tr("Desfazer"));
    connect(bar, &MessageBar::actionTriggered, this, [this, bar, removed] { restore(removed, bar); });
    // Without its company a bot has no place to come back to.
    connect(&m_desk.roster(), &Roster::companiesChanged, bar, [this, bar, removed] {
        for (const Bot &bot : removed.bots) {
            if (removed.companies.isEmpty() && !m_desk.roster().company(bot.companyId))
                return m_news.putAway(bar);
        }
    });
}

void BotCommands::restore(const Batch &removed, MessageBar *bar)
{
    bar->setEnabled(false); // once is enough
    m_desk.restore(removed, this, [this, bar = QPointer(bar), removed](const auto &restored) {
        if (!restored.ok()) {
            if (bar)
                bar->setEnabled(true);
            m_news.tell(MessageBar::Kind::Warning, errorText(restored.error()));
            return;
        }
        if (bar)
            m_news.putAway(bar);
        QList<QUuid> ids;
        for (const Bot &bot : removed.bots)
            ids.append(bot.id);
        if (!ids.isEmpty()) {
            m_desk.refresh(ids);
            Q_EMIT botWanted(ids.first());
        }
        Q_EMIT finished();
    });
}

void BotCommands::silence(const QList<QUuid> &botIds)
{
    if (botIds.isEmpty())
        return;
    auto *dialog = new SilenceDialog(botIds, m_desk.roster(), m_desk.clock().now().wallMs, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &BotCommands::finished);
    dialog->open();
}

void BotCommands::chooseImport()
{
    auto *dialog = new QFileDialog(m_window, tr("Importar bots"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Planilha CSV (*.csv *.txt);;Todos os arquivos (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BotCommands::importFile);
    dialog->open();
}

void BotCommands::importFile(const QString &path)
{
    auto *dialog = new ImportDialog(m_desk.roster(), m_parts.files, path, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this](const QString &sentence, bool keysMissing) {
        MessageBar *bar = m_news.tell(MessageBar::Kind::Success, sentence,
                                      keysMissing ? tr("Cadastrar chaves…") : QString());
        connect(bar, &MessageBar::actionTriggered, this, &BotCommands::editCompanies);
        m_desk.refresh({});
    });
    connect(dialog, &QDialog::finished, this, &BotCommands::finished);
    dialog->open();
}

void BotCommands::exportBots(const QList<QUuid> &botIds)
{
    lifty::exportBots(
        m_desk, m_parts.files, botIds, m_window,
        [this](MessageBar::Kind kind, const QString &sentence) { m_news.tell(kind, sentence); });
}

void BotCommands::copyDiagnosis(const QUuid &botId)
{
    const Bot *bot = m_desk.roster().bot(botId);
    const Company *company = bot ? m_desk.roster().company(bot->companyId) : nullptr;
    if (!company)
        return;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_desk.clock().now().wallMs);
    QGuiApplication::clipboard()->setText(
        diagnosisText(*bot, *company, m_desk.roster().status(botId), m_parts.requests, now));
    m_news.tell(MessageBar::Kind::Success,
                tr("Diagnóstico de %1 copiado, sem a chave. Cole-o na mensagem para a Lifty.")
                    .arg(shortName(bot->name)));
}

void BotCommands::editCompanies()
{
    auto *dialog = new CompaniesDialog(m_desk, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CompaniesDialog::companyRemoved, this, &BotCommands::offerUndo);
    dialog->open();
}

void BotCommands::firstSteps()
{
    auto *dialog = new CompanyDialog(m_desk, {}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        // Once this dialog is gone, and with it what it knows.
        QMetaObject::invokeMethod(
            this, [this, companyId = dialog->company().id] { addBot(companyId); }, Qt::QueuedConnection);
    });
    dialog->open();
}

} // namespace lifty
