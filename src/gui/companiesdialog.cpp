#include "gui/companiesdialog.h"

#include "ui_companiesdialog.h"

#include "core/desk.h"
#include "gui/companydialog.h"
#include "gui/errortext.h"
#include "gui/question.h"
#include "gui/statustext.h"

namespace lifty {

CompaniesDialog::CompaniesDialog(Desk &desk, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::CompaniesDialog>()), m_desk(desk)
{
    m_ui->setupUi(this);
    const auto enable = [this] {
        m_ui->edit->setEnabled(current());
        m_ui->remove->setEnabled(current());
    };
    connect(m_ui->companies, &QListWidget::currentRowChanged, this, enable);
    connect(m_ui->companies, &QListWidget::itemDoubleClicked, this, [this] { edit(*current()); });
    connect(m_ui->add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_ui->edit, &QPushButton::clicked, this, [this] { edit(*current()); });
    connect(m_ui->remove, &QPushButton::clicked, this, &CompaniesDialog::remove);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&desk.roster(), &Roster::companiesChanged, this, &CompaniesDialog::list);
    connect(&desk.keys(), &KeyRing::keyChanged, this, &CompaniesDialog::list);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    list();
    enable();
}

CompaniesDialog::~CompaniesDialog() = default;

void CompaniesDialog::list()
{
    const QVariant before =
        m_ui->companies->currentItem() ? m_ui->companies->currentItem()->data(Qt::UserRole) : QVariant();
    m_ui->companies->clear();
    for (const Company &company : m_desk.roster().companies()) {
        const int bots = int(m_desk.roster().botsOf(company.id).size());
        QString text = tr("%1 (%n bot(s))", nullptr, bots).arg(shortName(company.name));
        if (!m_desk.keys().has(company.id) && !m_desk.keys().isUnread(company.id))
            text += tr(" · Falta a chave");
        auto *item = new QListWidgetItem(text, m_ui->companies);
        item->setData(Qt::UserRole, company.id);
    }
    m_ui->companies->sortItems();
    for (int row = 0; row < m_ui->companies->count(); ++row) {
        if (m_ui->companies->item(row)->data(Qt::UserRole) == before)
            m_ui->companies->setCurrentRow(row);
    }
    if (m_ui->companies->currentRow() < 0)
        m_ui->companies->setCurrentRow(0);
}

const Company *CompaniesDialog::current() const
{
    const QListWidgetItem *item = m_ui->companies->currentItem();
    return item ? m_desk.roster().company(item->data(Qt::UserRole).toUuid()) : nullptr;
}

void CompaniesDialog::edit(const Company &company)
{
    auto *dialog = new CompanyDialog(m_desk.roster(), m_desk.keys(), company, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Another key or address may have changed everything that is known of its bots.
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_desk.companyChanged(dialog->company().id); });
    dialog->open();
}

void CompaniesDialog::remove()
{
    const Company company = *current();
    const int bots = int(m_desk.roster().botsOf(company.id).size());
    m_ui->error->setError({});
    const QString consequence = bots == 0 ? tr("A chave desta empresa sai deste computador.")
                                          : tr("A chave e %n bot(s) desta empresa saem deste computador. O "
                                               "WhatsApp dos bots continua como está.",
                                               nullptr, bots);
    ask(this, tr("Remover a empresa “%1”?").arg(shortName(company.name)), consequence, tr("Remover"),
        [this, id = company.id] {
            m_desk.removeCompany(id, this, [this](const auto &removed) {
                if (!removed.ok())
                    m_ui->error->setError(errorText(removed.error()));
            });
        });
}

} // namespace lifty
