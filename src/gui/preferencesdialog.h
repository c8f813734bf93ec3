#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class PreferencesDialog;
}

namespace lifty {

class Autostart;
class Settings;

// What the user can choose about the program. Nothing changes before "Salvar"; who has to act on a change
// hears of it from Settings.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(Settings &settings, Autostart &autostart, QWidget *parent = nullptr);
    ~PreferencesDialog() override;

private:
    void fill();
    void showDefaults();
    void save();
    void apply();
    bool applyAutostart();

    const std::unique_ptr<Ui::PreferencesDialog> m_ui;
    Settings &m_settings;
    Autostart &m_autostart;
};

} // namespace lifty
