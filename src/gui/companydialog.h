#pragma once

#include "core/bot.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class CompanyDialog;
}

namespace lifty {

class Desk;
struct KeyCheck;
struct StoreError;

// Adds a company, or changes one. A stored key is never shown again, only replaced; it and the one that was
// just typed can be tested, saved or not.
class CompanyDialog : public QDialog
{
    Q_OBJECT

public:
    // A company without an id is a new one.
    CompanyDialog(Desk &desk, const Company &company, QWidget *parent = nullptr);
    ~CompanyDialog() override;

    // The company as it was saved.
    const Company &company() const { return m_company; }

    // Not while the disk is asked: what was given up then would be saved all the same.
    void reject() override;

private:
    bool checkKeyAndAddress();
    bool check();
    void save();
    void finish(const Company &saved);
    void showFailure(const StoreError &error);
    void setSaving(bool saving);
    void testKey();
    void testKeyWith(const Bot &bot, const std::optional<QString> &key);
    void showKeyCheck(const KeyCheck &check, const QString &botName);
    void showKeyCheckText(const QString &text);
    void forgetKeyCheck();

    const std::unique_ptr<Ui::CompanyDialog> m_ui;
    Desk &m_desk;
    Company m_company;
    std::unique_ptr<QObject> m_keyCheck; // its death ends the read that is on its way
    bool m_isSaving = false;
};

} // namespace lifty
