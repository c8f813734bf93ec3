#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class PreferencesDialog;
}

namespace lifty {

class Settings;

// What the user can choose about the program. Nothing changes before "Salvar"; who has to act on a change
// hears of it from Settings.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(Settings &settings, QWidget *parent = nullptr);
    ~PreferencesDialog() override;

private:
    void fill();
    void showDefaults();
    void save();
    void apply();

    const std::unique_ptr<Ui::PreferencesDialog> m_ui;
    Settings &m_settings;
};

} // namespace lifty
