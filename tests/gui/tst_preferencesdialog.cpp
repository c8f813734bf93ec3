#include "gui/preferencesdialog.h"

#include "core/autostart.h"
#include "gui/settings.h"
#include "gui/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

using namespace lifty;
using namespace Qt::StringLiterals;
using settings::Language;
using settings::Theme;

namespace {

class FakeAutostart : public Autostart
{
public:
    bool isOn() const override { return on; }
    bool set(bool wanted) override
    {
        ++sets;
        on = isRefused ? on : wanted;
        return !isRefused;
    }

    bool on = false;
    bool isRefused = false;
    int sets = 0;
};

} // namespace

class TestPreferencesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void showsWhatIsSet();
    void savesOnlyWhatChanged();
    void cancelChangesNothing();
    void restoresDefaults();
    void asksBeforeHistoryIsLost_data();
    void asksBeforeHistoryIsLost();
    void givingUpKeepsTheHistory();
    void unusualValuesStay();
    void saysThatNothingWasWritten();
    void soundBelongsToNotifications();
    void startsWithTheSession();
    void saysThatTheSystemRefused();
    void enterSavesAndEscGivesUp();
    void fitsASmallScreen();

private:
    void show()
    {
        m_settings.emplace();
        m_dialog = std::make_unique<PreferencesDialog>(*m_settings, m_autostart);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    QComboBox *box(const QString &label) { return named<QComboBox>(m_dialog.get(), label); }
    QString chosen(const QString &label) { return box(label)->currentText(); }
    QCheckBox *check(const QString &label) { return named<QCheckBox>(m_dialog.get(), label); }
    QCheckBox *notifications() { return check(u"Mostrar notificações na área de trabalho"_s); }
    QCheckBox *sound() { return check(u"Tocar um som quando um bot cair"_s); }
    QCheckBox *keepWatching() { return check(u"Continuar verificando com a janela fechada"_s); }
    QCheckBox *startWithSession() { return check(u"Abrir o Lifty Desk ao entrar no computador"_s); }
    void choose(const QString &label, const QString &text)
    {
        const int index = box(label)->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box(label)->setCurrentIndex(index);
    }

    const QString m_language = u"Idioma"_s;
    const QString m_theme = u"Tema"_s;
    const QString m_interval = u"Verificar os bots a cada"_s;
    const QString m_months = u"Guardar a atividade por"_s;
    SettingsFolder m_folder;
    FakeAutostart m_autostart;
    std::optional<Settings> m_settings;
    std::unique_ptr<PreferencesDialog> m_dialog;
};

void TestPreferencesDialog::cleanup()
{
    m_dialog.reset();
    m_settings.reset();
    m_autostart = {};
    QSettings().clear();
}

void TestPreferencesDialog::showsWhatIsSet()
{
    show();
    QCOMPARE(m_dialog->windowTitle(), u"Preferências"_s);
    QCOMPARE(m_dialog->focusWidget(), box(m_language));
    QCOMPARE(chosen(m_language), u"Do sistema"_s);
    QCOMPARE(chosen(m_theme), u"Do sistema"_s);
    QCOMPARE(chosen(m_interval), u"1 minuto(s)"_s);
    QVERIFY(notifications()->isChecked());
    QVERIFY(!sound()->isChecked());
    QVERIFY(keepWatching()->isChecked());
    QVERIFY(!startWithSession()->isChecked());
    QCOMPARE(chosen(m_months), u"24 mês(es)"_s);

    m_autostart.on = true;
    Settings settings;
    settings.set(settings::alertSound, true);
    settings.set(settings::keepWatching, false);
    settings.set(settings::language, Language::English);
    settings.set(settings::theme, Theme::Dark);
    settings.set(settings::watchIntervalSeconds, 30);
    settings.set(settings::notifications, false);
    settings.set(settings::activityMonths, 0);
    show();
    QCOMPARE(chosen(m_language), u"English"_s);
    QCOMPARE(chosen(m_theme), u"Escuro"_s);
    QCOMPARE(chosen(m_interval), u"30 segundo(s)"_s);
    QVERIFY(!notifications()->isChecked());
    QVERIFY(sound()->isChecked());
    QVERIFY(!keepWatching()->isChecked());
    QVERIFY(startWithSession()->isChecked());
    QCOMPARE(chosen(m_months), u"Para sempre"_s);
}

void TestPreferencesDialog::savesOnlyWhatChanged()
{
    show();
    QStringList changed;
    connect(&*m_settings, &Settings::changed, this, [&](QStringView key) { changed.append(key.toString()); });
    choose(m_language, u"Español"_s);
    choose(m_theme, u"Claro"_s);
    choose(m_interval, u"5 minuto(s)"_s);
    choose(m_months, u"Para sempre"_s); // longer: nothing to ask
    sound()->click();
    notifications()->click();
    keepWatching()->click();
    QCOMPARE(changed, QStringList());
    QVERIFY(click(m_dialog.get(), u"Salvar"_s));
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(changed.size(), 7);
    const Settings read;
    QCOMPARE(read.get(settings::language), Language::Spanish);
    QCOMPARE(read.get(settings::theme), Theme::Light);
    QCOMPARE(read.get(settings::watchIntervalSeconds), 300);
    QCOMPARE(read.get(settings::notifications), false);
    QCOMPARE(read.get(settings::alertSound), true);
    QCOMPARE(read.get(settings::keepWatching), false);
    QCOMPARE(read.get(settings::activityMonths), 0);

    changed.clear();
    show();
    connect(&*m_settings, &Settings::changed, this, [&](QStringView key) { changed.append(key.toString()); });
    choose(m_theme, u"Escuro"_s);
    QVERIFY(click(m_dialog.get(), u"Salvar"_s));
    QCOMPARE(changed, QStringList{u"preferences/theme"_s});
}

void TestPreferencesDialog::cancelChangesNothing()
{
    show();
    choose(m_theme, u"Escuro"_s);
    notifications()->click();
    startWithSession()->click();
    QVERIFY(click(m_dialog.get(), u"Cancelar"_s));
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_autostart.sets, 0);
    QCOMPARE(QSettings().allKeys(), QStringList());
}

void TestPreferencesDialog::restoresDefaults()
{
    Settings settings;
    settings.set(settings::language, Language::English);
    settings.set(settings::theme, Theme::Dark);
    settings.set(settings::watchIntervalSeconds, 900);
    settings.set(settings::notifications, false);
    settings.set(settings::alertSound, true);
    settings.set(settings::keepWatching, false);
    m_autostart.on = true;
    settings.set(settings::activityMonths, 12);
    show();
    QVERIFY(click(m_dialog.get(), u"Restaurar padrões"_s));
    QCOMPARE(chosen(m_language), u"Do sistema"_s);
    QCOMPARE(chosen(m_theme), u"Do sistema"_s);
    QCOMPARE(chosen(m_interval), u"1 minuto(s)"_s);
    QVERIFY(notifications()->isChecked());
    QVERIFY(!sound()->isChecked());
    QVERIFY(keepWatching()->isChecked());
    QVERIFY(!startWithSession()->isChecked());
    QCOMPARE(chosen(m_months), u"24 mês(es)"_s);
    QVERIFY(m_autostart.on);
    QCOMPARE(Settings().get(settings::theme), Theme::Dark); // not before "Salvar"
    QVERIFY(click(m_dialog.get(), u"Salvar"_s));
    QCOMPARE(Settings().get(settings::theme), Theme::System);
    QCOMPARE(Settings().get(settings::activityMonths), 24);
    QVERIFY(!m_autostart.on);
}

void TestPreferencesDialog::asksBeforeHistoryIsLost_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("asks");
    QTest::newRow("shorter") << 24 << u"12 mês(es)"_s << true;
    QTest::newRow("no longer for ever") << 0 << u"60 mês(es)"_s << true;
    QTest::newRow("the same") << 24 << u"24 mês(es)"_s << false;
    QTest::newRow("longer") << 24 << u"36 mês(es)"_s << false;
    QTest::newRow("for ever") << 24 << u"Para sempre"_s << false;
    QTest::newRow("still for ever") << 0 << u"Para sempre"_s << false;
}

void TestPreferencesDialog::asksBeforeHistoryIsLost()
{
    QFETCH(int, before);
    QFETCH(QString, after);
    QFETCH(bool, asks);
    Settings().set(settings::activityMonths, before);
    show();
    choose(m_months, after);
    QVERIFY(click(m_dialog.get(), u"Salvar"_s));
    auto *question = openDialog<QMessageBox>();
    QCOMPARE(question != nullptr, asks);
    if (asks) {
        QVERIFY(m_dialog->isVisible());
        QVERIFY(question->text().contains(after));
        QCOMPARE(Settings().get(settings::activityMonths), before);
        QVERIFY(click(question, u"Apagar"_s));
    }
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(Settings().get(settings::activityMonths), m_settings->get(settings::activityMonths));
    QVERIFY(after == u"Para sempre"_s || Settings().get(settings::activityMonths) != 0);
}

void TestPreferencesDialog::givingUpKeepsTheHistory()
{
    show();
    choose(m_months, u"6 mês(es)"_s);
    choose(m_theme, u"Escuro"_s);
    QVERIFY(click(m_dialog.get(), u"Salvar"_s));
    auto *question = openDialog<QMessageBox>();
    QVERIFY(question);
    QVERIFY(named<QPushButton>(question, u"Cancelar"_s)->isDefault());
    QVERIFY(click(question, u"Cancelar"_s));
    QVERIFY(m_dialog->isVisible()); // with everything as it was chosen
    QCOMPARE(chosen(m_theme), u"Escuro"_s);
    QCOMPARE(QSettings().allKeys(), QStringList());
}

// Who wrote 45 into the file keeps it.
void TestPreferencesDialog::unusualValuesStay()
{
    Settings settings;
    settings.set(settings::watchIntervalSeconds, 45);
    settings.set(settings::activityMonths, 18);
    show();
    QCOMPARE(chosen(m_interval), u"45 segundo(s)"_s);
    QCOMPARE(chosen(m_months), u"18 mês(es)"_s);
    QVERIFY(click(m_dialog.get(), u"Salvar"_s));
    QVERIFY(!openDialog<QMessageBox>());
    QCOMPARE(Settings().get(settings::watchIntervalSeconds), 45);
    QCOMPARE(Settings().get(settings::activityMonths), 18);
}

void TestPreferencesDialog::saysThatNothingWasWritten()
{
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"Lifty"_s)); // no folder can be made of it
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const QString before = QFileInfo(QFileInfo(QSettings().fileName()).path()).path();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    show();
    choose(m_theme, u"Escuro"_s);
    QVERIFY(click(m_dialog.get(), u"Salvar"_s));
    QVERIFY(m_dialog->isVisible());
    const auto errors = m_dialog->findChildren<FieldError *>();
    const bool isSaid = std::any_of(errors.cbegin(), errors.cend(), [](const FieldError *error) {
        return error->isVisible() && error->text().contains(u"não puderam ser gravadas"_s);
    });
    QVERIFY(isSaid);
    QCOMPARE(m_settings->get(settings::theme), Theme::Dark);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, before);
}

void TestPreferencesDialog::soundBelongsToNotifications()
{
    show();
    QVERIFY(sound()->isEnabled());
    sound()->click();
    notifications()->click();
    QVERIFY(!sound()->isEnabled());
    QVERIFY(sound()->isChecked()); // for when they are wanted again
    QVERIFY(click(m_dialog.get(), u"Salvar"_s));
    show();
    QVERIFY(!sound()->isEnabled());
    notifications()->click();
    QVERIFY(sound()->isEnabled());
}

void TestPreferencesDialog::startsWithTheSession()
{
    show();
    QVERIFY(click(m_dialog.get(), u"Salvar"_s));
    QCOMPARE(m_autostart.sets, 0); // as it was: the system is left alone
    show();
    startWithSession()->click();
    QCOMPARE(m_autostart.sets, 0);
    QVERIFY(click(m_dialog.get(), u"Salvar"_s));
    QVERIFY(m_autostart.on);
    show();
    startWithSession()->click();
    QVERIFY(click(m_dialog.get(), u"Salvar"_s));
    QVERIFY(!m_autostart.on);
}

void TestPreferencesDialog::saysThatTheSystemRefused()
{
    m_autostart.isRefused = true;
    show();
    startWithSession()->click();
    choose(m_theme, u"Escuro"_s);
    QVERIFY(click(m_dialog.get(), u"Salvar"_s));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(errorUnder(startWithSession()).contains(u"não aceitou abrir"_s));
    QCOMPARE(Settings().get(settings::theme), Theme::Dark); // the rest is kept
    m_autostart.isRefused = false;
    QVERIFY(click(m_dialog.get(), u"Salvar"_s));
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_autostart.on);

    m_autostart.isRefused = true;
    show();
    startWithSession()->click();
    QVERIFY(click(m_dialog.get(), u"Salvar"_s));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(errorUnder(startWithSession()).contains(u"não deixou desligar"_s));
    startWithSession()->click(); // as the system has it
    QVERIFY(click(m_dialog.get(), u"Salvar"_s));
    QVERIFY(!m_dialog->isVisible());
}

void TestPreferencesDialog::enterSavesAndEscGivesUp()
{
    show();
    QTest::keyClick(m_dialog.get(), Qt::Key_A, Qt::AltModifier);
    QCOMPARE(m_dialog->focusWidget(), box(m_theme));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Down);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(Settings().get(settings::theme), Theme::Light);
    show();
    QTest::keyClick(box(m_theme), Qt::Key_Down);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(Settings().get(settings::theme), Theme::Light);
}

void TestPreferencesDialog::fitsASmallScreen()
{
    show();
    QVERIFY(m_dialog->minimumSizeHint().width() <= 512); // 1024 x 600 at 200 %
    QVERIFY(m_dialog->minimumSizeHint().height() <= 280);
}

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
