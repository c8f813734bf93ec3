#pragma once

#include "core/bot.h"

#include <QDialog>

#include <memory>

namespace Ui {
class CompanyDialog;
}

namespace lifty {

class KeyRing;
class Roster;

// Adds a company, or changes one. A stored key is never shown again, only replaced.
class CompanyDialog : public QDialog
{
    Q_OBJECT

public:
    // A company without an id is a new one.
    CompanyDialog(Roster &roster, KeyRing &keys, const Company &company, QWidget *parent = nullptr);
    ~CompanyDialog() override;

    // The company as it was saved.
    const Company &company() const { return m_company; }

    // Not while the disk is asked: what was given up then would be saved all the same.
    void reject() override;

private:
    bool check();
    void save();
    void setSaving(bool saving);

    const std::unique_ptr<Ui::CompanyDialog> m_ui;
    Roster &m_roster;
    KeyRing &m_keys;
    Company m_company;
    bool m_isSaving = false;
};

} // namespace lifty
