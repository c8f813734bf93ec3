#pragma once

#include "core/bot.h"

#include <QDialog>

#include <memory>

namespace Ui {
class CompaniesDialog;
}

namespace lifty {

class Desk;

// The companies: add, edit, remove with their bots.
class CompaniesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CompaniesDialog(Desk &desk, QWidget *parent = nullptr);
    ~CompaniesDialog() override;

private:
    void list();
    const Company *current() const;
    void edit(const Company &company);
    void remove();

    const std::unique_ptr<Ui::CompaniesDialog> m_ui;
    Desk &m_desk;
};

} // namespace lifty
