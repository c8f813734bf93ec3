#include "gui/silencedialog.h"

#include "ui_silencedialog.h"

#include "core/roster.h"
#include "gui/errortext.h"
#include "gui/statustext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace lifty {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 atMoment = -1; // of the choices: what the field beside them says

QDateTime local(qint64 at) { return QDateTime::fromMSecsSinceEpoch(at); }

// The hour alone where it is the same day.
QString momentText(qint64 at, qint64 now)
{
    return local(at).date() == local(now).date() ? QLocale().toString(local(at).time(), QLocale::ShortFormat)
                                                 : QLocale().toString(local(at), QLocale::ShortFormat);
}

} // namespace

SilenceDialog::SilenceDialog(const QList<QUuid> &botIds, Roster &roster, qint64 nowWallMs, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SilenceDialog>())
    , m_botIds(botIds)
    , m_roster(roster)
    , m_now(nowWallMs)
{
    m_ui->setupUi(this);
    showBots();
    fillChoices();
    connect(m_ui->until, &QComboBox::currentIndexChanged, this, [this] {
        m_ui->moment->setEnabled(m_ui->until->currentData().toLongLong() == atMoment);
        m_ui->momentError->setError({}, m_ui->moment);
    });
    connect(m_ui->moment, &QDateTimeEdit::dateTimeChanged, this,
            [this] { m_ui->momentError->setError({}, m_ui->moment); });
    connect(m_ui->silence, &QPushButton::clicked, this, &SilenceDialog::silence);
    connect(m_ui->end, &QPushButton::clicked, this, [this] { save(0, m_ui->end); });
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->moment->setEnabled(false);
    m_ui->until->setFocus();
}

SilenceDialog::~SilenceDialog() = default;

void SilenceDialog::showBots()
{
    const Bot *bot = m_botIds.size() == 1 ? m_roster.bot(m_botIds.first()) : nullptr;
    m_ui->bots->setText(bot ? tr("Silenciar %1?").arg(shortName(bot->name))
                            : tr("Silenciar %n bot(s)?", nullptr, int(m_botIds.size())));
    QList<qint64> ends;
    for (const QUuid &id : m_botIds) {
        if (const qint64 until = m_roster.silencedUntil(id); until > m_now)
            ends.append(until);
    }
    const int silent = int(ends.size());
    m_ui->end->setVisible(silent > 0);
    m_ui->already->setVisible(silent > 0);
    if (silent == 0)
        return;
    const qint64 last = *std::max_element(ends.cbegin(), ends.cend());
    if (!bot)
        m_ui->already->setText(tr("%n já está(ão) em silêncio.", nullptr, silent));
    else if (last == Store::forEver)
        m_ui->already->setText(tr("Está em silêncio até você ligar os avisos de novo."));
    else
        m_ui->already->setText(tr("Está em silêncio até %1.").arg(momentText(last, m_now)));
}

void SilenceDialog::fillChoices()
{
    const qint64 tomorrow =
        QDateTime(local(m_now).date().addDays(1), QTime(8, 0)).toMSecsSinceEpoch(); // before the first call
    const std::pair<QString, qint64> choices[] = {
        {tr("Por 1 hora, até %1").arg(momentText(m_now + hourMs, m_now)), m_now + hourMs},
        {tr("Por 4 horas, até %1").arg(momentText(m_now + 4 * hourMs, m_now)), m_now + 4 * hourMs},
        {tr("Até amanhã às %1").arg(momentText(tomorrow, tomorrow)), tomorrow},
        {tr("Até o dia e a hora ao lado"), atMoment},
        {tr("Até eu ligar os avisos de novo"), Store::forEver},
    };
    for (const auto &[words, until] : choices)
        m_ui->until->addItem(words, until);
    m_ui->moment->setDateTime(local(m_now + hourMs));
}

std::optional<qint64> SilenceDialog::until() const
{
    const qint64 chosen = m_ui->until->currentData().toLongLong();
    const qint64 until = chosen == atMoment ? m_ui->moment->dateTime().toMSecsSinceEpoch() : chosen;
    return until > m_now ? std::optional(until) : std::nullopt;
}

void SilenceDialog::silence()
{
    if (const auto moment = until())
        return save(*moment, m_ui->silence);
    m_ui->momentError->setError(tr("Esta hora já passou. Escolha uma hora que ainda vem."), m_ui->moment);
    m_ui->moment->setFocus();
}

void SilenceDialog::save(qint64 until, QWidget *button)
{
    const auto setSaving = [this](bool saving) {
        m_isSaving = saving;
        for (QWidget *widget : {m_ui->silence, m_ui->end, m_ui->cancel})
            widget->setEnabled(!saving);
    };
    m_ui->saveError->setError({});
    setSaving(true);
    m_roster.silence(m_botIds, until, this, [this, setSaving, button](const auto &saved) {
        setSaving(false);
        if (saved.ok())
            return accept();
        m_ui->saveError->setError(errorText(saved.error()));
        button->setFocus(); // it went on meanwhile
    });
}

void SilenceDialog::reject()
{
    if (!m_isSaving)
        QDialog::reject();
}

} // namespace lifty
