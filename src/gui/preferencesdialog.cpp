#include "gui/preferencesdialog.h"

#include "ui_preferencesdialog.h"

#include "core/autostart.h"
#include "gui/question.h"
#include "gui/settings.h"

#include <QScreen>
#include <QScrollBar>

namespace lifty {

using namespace Qt::StringLiterals;
using settings::Language;
using settings::Theme;

namespace {

QString periodText(int seconds)
{
    return seconds % 60 == 0 ? PreferencesDialog::tr("%n minuto(s)", nullptr, seconds / 60)
                             : PreferencesDialog::tr("%n segundo(s)", nullptr, seconds);
}

QString monthsText(int months)
{
    return months == 0 ? PreferencesDialog::tr("Para sempre")
                       : PreferencesDialog::tr("%n mês(es)", nullptr, months);
}

// The usual choices, and the one that was written by hand.
void addChoices(QComboBox *box, const QList<int> &usual, int current, QString (*text)(int))
{
    for (const int value : usual)
        box->addItem(text(value), value);
    if (!usual.contains(current))
        box->addItem(text(current), current);
}

template <class T>
void choose(QComboBox *box, T value)
{
    box->setCurrentIndex(box->findData(int(value)));
}

template <class T>
void store(Settings &settings, const Setting<T> &setting, T value)
{
    if (settings.get(setting) != value)
        settings.set(setting, value);
}

template <class T>
void store(Settings &settings, const Setting<T> &setting, const QComboBox *box)
{
    store(settings, setting, T(box->currentData().toInt()));
}

} // namespace

PreferencesDialog::PreferencesDialog(Settings &settings, Autostart &autostart, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PreferencesDialog>())
    , m_settings(settings)
    , m_autostart(autostart)
{
    m_ui->setupUi(this);
    resize(size().boundedTo(screen()->availableSize() - QSize(0, 40)));
    // Off, it would be no sound for a notification that is not there; what was chosen is kept.
    connect(m_ui->notifications, &QCheckBox::toggled, m_ui->alertSound, &QWidget::setEnabled);
    fill();
    // Up and down it scrolls on a small screen; sideways nothing may be cut off.
    m_ui->choicesArea->setMinimumWidth(m_ui->choices->minimumSizeHint().width() +
                                       m_ui->choicesArea->verticalScrollBar()->sizeHint().width());
    connect(m_ui->restoreDefaults, &QPushButton::clicked, this, &PreferencesDialog::showDefaults);
    connect(m_ui->save, &QPushButton::clicked, this, &PreferencesDialog::save);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->language->setFocus();
}

PreferencesDialog::~PreferencesDialog() = default;

void PreferencesDialog::fill()
{
    // A language is called as its own speakers call it.
    m_ui->language->addItem(tr("Do sistema"), int(Language::System));
    m_ui->language->addItem(u"Português (Brasil)"_s, int(Language::Portuguese));
    m_ui->language->addItem(u"English"_s, int(Language::English));
    m_ui->language->addItem(u"Español"_s, int(Language::Spanish));
    m_ui->theme->addItem(tr("Do sistema"), int(Theme::System));
    m_ui->theme->addItem(tr("Claro"), int(Theme::Light));
    m_ui->theme->addItem(tr("Escuro"), int(Theme::Dark));
    const int seconds = m_settings.get(settings::watchIntervalSeconds);
    addChoices(m_ui->watchInterval, {30, 60, 120, 300, 600, 900}, seconds, periodText);
    const int months = m_settings.get(settings::activityMonths);
    addChoices(m_ui->activityMonths, {6, 12, 24, 36, 60, 0}, months, monthsText);

    choose(m_ui->language, m_settings.get(settings::language));
    choose(m_ui->theme, m_settings.get(settings::theme));
    choose(m_ui->watchInterval, seconds);
    m_ui->notifications->setChecked(m_settings.get(settings::notifications));
    m_ui->alertSound->setEnabled(m_ui->notifications->isChecked());
    m_ui->alertSound->setChecked(m_settings.get(settings::alertSound));
    m_ui->keepWatching->setChecked(m_settings.get(settings::keepWatching));
    m_ui->autostart->setChecked(m_autostart.isOn());
    choose(m_ui->activityMonths, months);
}

void PreferencesDialog::showDefaults()
{
    choose(m_ui->language, settings::language.byDefault);
    choose(m_ui->theme, settings::theme.byDefault);
    choose(m_ui->watchInterval, settings::watchIntervalSeconds.byDefault);
    m_ui->notifications->setChecked(settings::notifications.byDefault);
    m_ui->alertSound->setChecked(settings::alertSound.byDefault);
    m_ui->keepWatching->setChecked(settings::keepWatching.byDefault);
    m_ui->autostart->setChecked(false);
    choose(m_ui->activityMonths, settings::activityMonths.byDefault);
}

void PreferencesDialog::save()
{
    const int before = m_settings.get(settings::activityMonths);
    const int after = m_ui->activityMonths->currentData().toInt();
    if (after == 0 || (before != 0 && after >= before))
        return apply();
    ask(this, tr("Apagar a atividade com mais de %n mês(es)?", nullptr, after),
        tr("O que for mais antigo é apagado deste computador e não volta. Se precisar dele, cancele e "
           "exporte "
           "a atividade antes."),
        tr("Apagar"), [this] { apply(); });
}

void PreferencesDialog::apply()
{
    store(m_settings, settings::language, m_ui->language);
    store(m_settings, settings::theme, m_ui->theme);
    store(m_settings, settings::watchIntervalSeconds, m_ui->watchInterval);
    store(m_settings, settings::notifications, m_ui->notifications->isChecked());
    store(m_settings, settings::alertSound, m_ui->alertSound->isChecked());
    store(m_settings, settings::keepWatching, m_ui->keepWatching->isChecked());
    store(m_settings, settings::activityMonths, m_ui->activityMonths);
    const bool isWritten = m_settings.save();
    m_ui->saveError->setError(
        isWritten
            ? QString()
            : tr("As preferências valem até o programa fechar, mas não puderam ser gravadas. Verifique se há "
                 "espaço no disco e se a pasta de configurações pode ser alterada."));
    if (applyAutostart() && isWritten)
        accept();
}

bool PreferencesDialog::applyAutostart()
{
    const bool isWanted = m_ui->autostart->isChecked();
    const bool isDone = isWanted == m_autostart.isOn() || m_autostart.set(isWanted);
    m_ui->autostartError->setError(
        isDone ? QString()
        : isWanted
            ? tr("O sistema não aceitou abrir o programa ao entrar. Verifique se há espaço no disco e se "
                 "você "
                 "pode alterar as suas configurações.")
            : tr("O sistema não deixou desligar. Desligue nas configurações de inicialização do computador."),
        m_ui->autostart);
    if (!isDone)
        m_ui->choicesArea->ensureWidgetVisible(m_ui->autostart, 0, 80); // with what is said under it
    return isDone;
}

} // namespace lifty
