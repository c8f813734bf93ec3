#pragma once

#include "core/bot.h"

#include <QDialog>

#include <memory>

namespace Ui {
class BotDialog;
}

namespace lifty {

class Roster;

// Adds a bot, or changes one. What was typed stays until it is saved or given up.
class BotDialog : public QDialog
{
    Q_OBJECT

public:
    // A bot without an id is a new one. There is at least one company.
    BotDialog(Roster &roster, const Bot &bot, QWidget *parent = nullptr);
    ~BotDialog() override;

    // The bot as it was saved.
    const Bot &bot() const { return m_bot; }

    // Not while the disk is asked: what was given up then would be saved all the same.
    void reject() override;

private:
    void proposeToken();
    void save();
    void setSaving(bool saving);
    bool check();

    const std::unique_ptr<Ui::BotDialog> m_ui;
    Roster &m_roster;
    Bot m_bot;
    bool m_isSaving = false;
};

} // namespace lifty
