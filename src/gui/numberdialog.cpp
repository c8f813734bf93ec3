#include "gui/numberdialog.h"

#include "ui_numberdialog.h"

#include "core/clock.h"
#include "core/roster.h"
#include "gui/announce.h"
#include "gui/clickguard.h"
#include "gui/numbermodel.h"
#include "gui/numbertext.h"
#include "gui/settings.h"
#include "gui/statustext.h"

#include <QDateTime>
#include <QLocale>
#include <QShortcut>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

// The end of a working day, or an hour from now where that is later.
QDateTime usualEnd(const QDateTime &now)
{
    constexpr int endOfWork = 18;
    return std::max(QDateTime(now.date(), QTime(endOfWork, 0)), now.addSecs(3600));
}

// With the whole year: a date of two digits is read back as one of the last century.
QString dateTimeFormat()
{
    QString format = QLocale().dateTimeFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

} // namespace

NumberDialog::NumberDialog(Deed deed, const QUuid &botId, NumberPauser &pauser, const Roster &roster,
                           const Clock &clock, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NumberDialog>())
    , m_deed(deed)
    , m_botId(botId)
    , m_botName(roster.bot(botId)->name)
    , m_pauser(pauser)
    , m_roster(roster)
    , m_clock(clock)
    , m_settings(settings)
    , m_model(new NumberModel(deed, this))
{
    m_ui->setupUi(this);
    setWindowTitle(deed == Deed::Pause ? tr("Pausar número") : tr("Retomar número"));
    m_ui->recordHint->setVisible(deed == Deed::Resume);
    constexpr int lines = 5;
    const int margins = 2 * (m_ui->numbers->frameWidth() + int(m_ui->numbers->document()->documentMargin()));
    m_ui->numbers->setFixedHeight(lines * m_ui->numbers->fontMetrics().lineSpacing() + margins);
    if (const QSize size = settings.get(settings::numberDialogSize); !size.isEmpty())
        resize(size);
    setUpList();
    setUpWhen();
    guardClicks(this);

    m_typing.setSingleShot(true);
    m_typing.setInterval(200);
    connect(&m_typing, &QTimer::timeout, this, &NumberDialog::readTyped);
    connect(m_ui->numbers, &QPlainTextEdit::textChanged, this, [this] {
        constexpr int quicklyRead = 300;
        m_ui->numbersError->setError({}, m_ui->numbers);
        if (m_ui->numbers->blockCount() > quicklyRead)
            m_typing.start();
        else
            readTyped();
    });
    connect(m_model, &NumberModel::ticksChanged, this, &NumberDialog::draw);
    connect(m_ui->send, &QPushButton::clicked, this, &NumberDialog::send);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    // Enter begins a new line in the field.
    for (const QKeySequence &keys : {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setAutoRepeat(false); // held, it would send again and again what fails
        connect(shortcut, &QShortcut::activated, this, &NumberDialog::send);
    }
    connect(&pauser, &NumberPauser::finished, this, &NumberDialog::take);
    connect(&roster, &Roster::pausedNumbersChanged, this, [this](const QUuid &id) {
        if (id == m_botId && !m_model->isSending())
            readRecord();
    });
    connect(&roster, &Roster::botsRemoved, this, [this](const QList<QUuid> &ids) {
        if (ids.contains(m_botId))
            reject();
    });
    readRecord();
    m_ui->numbers->setFocus();
}

NumberDialog::~NumberDialog() = default;

void NumberDialog::setUpList()
{
    m_ui->list->setModel(m_model);
    const QFontMetrics metrics = m_ui->list->fontMetrics();
    const auto setWidth = [&](NumberModel::Column column, const QString &sample) {
        m_ui->list->setColumnWidth(column, metrics.horizontalAdvance(sample + u"MM"_s));
    };
    const QString time =
        QLocale().toString(QDateTime(QDate(2026, 12, 28), QTime(22, 28)), QLocale::ShortFormat);
    setWidth(NumberModel::Number, u"MM+55 48 99991-2345"_s); // with its box
    setWidth(NumberModel::AsSent, u"5548999912345"_s);
    setWidth(NumberModel::PausedAt, time);
    setWidth(NumberModel::ResumeAt, time);
    const bool isPause = m_deed == Deed::Pause;
    m_ui->list->setColumnHidden(NumberModel::PausedAt, isPause);
    m_ui->list->setColumnHidden(NumberModel::ResumeAt, isPause);
    // The space bar ticks where the box is.
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.column() > 0)
                    m_ui->list->setCurrentIndex(current.siblingAtColumn(0));
                drawDetail();
            });
}

void NumberDialog::setUpWhen()
{
    const bool isPause = m_deed == Deed::Pause;
    m_ui->automatic->setVisible(isPause);
    m_ui->when->setVisible(isPause);
    m_ui->when->setDisplayFormat(dateTimeFormat());
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.now().wallMs);
    m_ui->when->setDateTime(usualEnd(now));
    m_ui->automatic->setChecked(m_settings.get(settings::resumeAutomatically));
    m_ui->when->setEnabled(m_ui->automatic->isChecked());
    connect(m_ui->automatic, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.set(settings::resumeAutomatically, on);
        m_ui->when->setEnabled(on);
        m_ui->whenError->setError({}, m_ui->when);
    });
}

void NumberDialog::readTyped()
{
    m_typing.stop();
    const TypedNumbers typed = typedNumbers(m_ui->numbers->toPlainText());
    m_repeated = typed.repeated;
    m_model->setTyped(typed.numbers);
}

void NumberDialog::readRecord() { m_model->setRecord(m_roster.pausedNumbers(m_botId)); }

bool NumberDialog::check()
{
    const bool hasNumber = !m_model->ticked().isEmpty();
    const bool isLate = m_deed == Deed::Pause && m_ui->automatic->isChecked() &&
                        m_ui->when->dateTime().toMSecsSinceEpoch() <= m_clock.now().wallMs;
    QString numbersError;
    if (!hasNumber)
        numbersError = m_model->rowCount() == 0 ? tr("Digite ou cole pelo menos um número.")
                                                : tr("Marque na lista pelo menos um número.");
    m_ui->numbersError->setError(numbersError, m_ui->numbers);
    m_ui->whenError->setError(isLate ? tr("Escolha um horário que ainda não passou.") : QString(),
                              m_ui->when);
    if (!hasNumber)
        m_ui->numbers->setFocus();
    else if (isLate)
        m_ui->when->setFocus();
    return hasNumber && !isLate;
}

void NumberDialog::send()
{
    if (m_model->isSending())
        return;
    if (m_typing.isActive())
        readTyped();
    if (!check())
        return;
    const QStringList numbers = m_model->ticked();
    m_total = int(numbers.size());
    m_model->send(numbers);
    draw();
    announce(m_ui->summary);
    if (m_deed == Deed::Resume)
        return m_pauser.resume(m_botId, numbers);
    const bool automatic = m_ui->automatic->isChecked();
    m_pauser.pause(m_botId, numbers, automatic ? m_ui->when->dateTime().toMSecsSinceEpoch() : 0);
}

void NumberDialog::take(const NumberResult &result)
{
    if (result.botId != m_botId || result.deed != m_deed || !m_model->setResult(result))
        return;
    if (result.ok())
        m_finished.append(result.number);
    if (m_model->isSending())
        m_ui->summary->setText(summary());
    else
        finish();
}

void NumberDialog::finish()
{
    readRecord();
    const int trouble = m_model->firstTrouble();
    if (trouble < 0) {
        Q_EMIT succeeded(numbersDoneText(m_deed, m_botName, m_finished));
        return accept();
    }
    m_ui->list->setCurrentIndex(m_model->index(trouble, 0));
    m_ui->list->setFocus();
    announce(m_ui->summary);
}

void NumberDialog::draw()
{
    const bool isSending = m_model->isSending();
    m_ui->numbers->setReadOnly(isSending);
    m_ui->automatic->setEnabled(!isSending);
    m_ui->when->setEnabled(!isSending && m_ui->automatic->isChecked());
    // Else the focus would go on to "Cancelar", and with it a second Enter.
    if (isSending && m_ui->send->hasFocus())
        m_ui->list->setFocus();
    m_ui->send->setEnabled(!isSending);
    const int failures = m_model->tickedFailures();
    if (failures > 0 && failures == m_model->ticked().size())
        m_ui->send->setText(tr("&Tentar novamente os que falharam"));
    else
        m_ui->send->setText(m_deed == Deed::Pause ? tr("&Pausar") : tr("&Retomar"));
    m_ui->summary->setText(summary());
    drawDetail();
}

// The whole sentence of the row that is looked at: the column has no room for it.
void NumberDialog::drawDetail()
{
    const QModelIndex state = m_ui->list->currentIndex().siblingAtColumn(NumberModel::State);
    m_ui->detail->setText(state.data().toString());
    m_ui->detail->setVisible(!m_ui->detail->text().isEmpty());
}

QString NumberDialog::summary() const
{
    const bool isPause = m_deed == Deed::Pause;
    if (m_model->isSending()) {
        const int current = m_total - m_model->unansweredCount() + 1;
        return (isPause ? tr("Pausando %1 de %2…") : tr("Retomando %1 de %2…")).arg(current).arg(m_total);
    }
    QStringList parts;
    if (!m_finished.isEmpty())
        parts.append(isPause ? tr("%n pausado(s)", nullptr, int(m_finished.size()))
                             : tr("%n retomado(s)", nullptr, int(m_finished.size())));
    if (const int count = int(m_model->ticked().size()); count > 0)
        parts.append(isPause ? tr("%n a pausar", nullptr, count) : tr("%n a retomar", nullptr, count));
    if (m_repeated > 0)
        parts.append(tr("%n repetido(s)", nullptr, m_repeated));
    if (const int count = m_model->faultCount(); count > 0)
        parts.append(tr("%n com problema, fora do envio", nullptr, count));
    return parts.join(u" · "_s);
}

// What is on its way right now ends all the same, and shows in the column of paused numbers.
QString NumberDialog::partialSummary() const
{
    const int done = int(m_finished.size());
    const int left = m_model->unansweredCount();
    return (m_deed == Deed::Pause ? tr("%n pausado(s)", nullptr, done)
                                  : tr("%n retomado(s)", nullptr, done)) +
           u", "_s + tr("%n sem confirmação", nullptr, left);
}

void NumberDialog::reject()
{
    if (m_model->isSending()) {
        m_pauser.withdraw(m_botId, m_deed);
        Q_EMIT givenUp(tr("%1: envio interrompido. %2").arg(m_botName, partialSummary()));
    }
    QDialog::reject();
}

void NumberDialog::done(int result)
{
    m_settings.set(settings::numberDialogSize, size());
    QDialog::done(result);
}

void NumberDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    const QString name = shortName(m_botName);
    const QString words = tr("Bot: %1").arg(name);
    m_ui->bot->setText(m_ui->bot->fontMetrics().elidedText(words, Qt::ElideMiddle, m_ui->bot->width()));
    m_ui->bot->setToolTip(plainToolTip(name));
}

} // namespace lifty
