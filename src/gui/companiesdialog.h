#pragma once

#include "core/bot.h"

#include <QDialog>

#include <memory>

namespace Ui {
class CompaniesDialog;
}

namespace lifty {

class CompanyTableModel;
class Desk;
struct Batch;

// The companies: search, add, edit, remove with their bots.
class CompaniesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CompaniesDialog(Desk &desk, QWidget *parent = nullptr);
    ~CompaniesDialog() override;

Q_SIGNALS:
    void companyRemoved(const lifty::Batch &removed);

private:
    void setUpTable();
    void select(const QUuid &companyId);
    void update();
    const Company *current() const;
    void edit(const Company &company);
    void remove();

    const std::unique_ptr<Ui::CompaniesDialog> m_ui;
    Desk &m_desk;
    CompanyTableModel *m_companies;
    QUuid m_chosen; // stays chosen when the rows change
};

} // namespace lifty
