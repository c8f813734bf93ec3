#include "gui/companiesdialog.h"

#include "ui_companiesdialog.h"

#include "core/desk.h"
#include "gui/companydialog.h"
#include "gui/companytablemodel.h"
#include "gui/errortext.h"
#include "gui/question.h"
#include "gui/statustext.h"

#include <algorithm>

namespace lifty {

CompaniesDialog::CompaniesDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CompaniesDialog>())
    , m_desk(desk)
    , m_companies(new CompanyTableModel(desk, this))
{
    m_ui->setupUi(this);
    setUpTable();
    connect(m_ui->search, &QLineEdit::textChanged, m_companies, &CompanyTableModel::setSearch);
    connect(m_ui->add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_ui->edit, &QPushButton::clicked, this, [this] { edit(*current()); });
    connect(m_ui->remove, &QPushButton::clicked, this, &CompaniesDialog::remove);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::accept);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    select({});
    m_ui->companies->setFocus();
}

CompaniesDialog::~CompaniesDialog() = default;

void CompaniesDialog::setUpTable()
{
    QTableView *table = m_ui->companies;
    table->setModel(m_companies);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 10);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {28, 8, 36};
    for (int column = 0; column < int(std::size(widths)); ++column)
        table->setColumnWidth(column, table->fontMetrics().averageCharWidth() * widths[column]);
    connect(table, &QTableView::doubleClicked, this, [this] { edit(*current()); });
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (row.isValid())
                    m_chosen = row.data(CompanyTableModel::CompanyIdRole).toUuid();
                update();
            });
    connect(m_companies, &QAbstractItemModel::modelReset, this, [this] { select(m_chosen); });
}

// The first one where this one is not there any more.
void CompaniesDialog::select(const QUuid &companyId)
{
    const int row = std::max(0, m_companies->rowOf(companyId));
    m_ui->companies->setCurrentIndex(m_companies->index(row, CompanyTableModel::Name));
    update();
}

void CompaniesDialog::update()
{
    m_ui->edit->setEnabled(current());
    m_ui->remove->setEnabled(current());
    const bool isEmpty = m_companies->rowCount() == 0;
    m_ui->empty->setVisible(isEmpty);
    if (isEmpty)
        m_ui->empty->setText(m_ui->search->text().isEmpty()
                                 ? tr("Ainda não há empresas. Comece por “Adicionar empresa…”.")
                                 : tr("Nenhuma empresa encontrada. Limpe a busca para ver todas."));
}

const Company *CompaniesDialog::current() const
{
    const QModelIndex row = m_ui->companies->currentIndex();
    return row.isValid() ? m_desk.roster().company(row.data(CompanyTableModel::CompanyIdRole).toUuid())
                         : nullptr;
}

void CompaniesDialog::edit(const Company &company)
{
    auto *dialog = new CompanyDialog(m_desk, company, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Another key or address may have changed everything that is known of its bots.
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_desk.companyChanged(dialog->company().id);
        m_ui->search->clear(); // what was just saved must not hide behind it
        select(dialog->company().id);
    });
    connect(dialog, &QDialog::finished, m_ui->companies, qOverload<>(&QWidget::setFocus));
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
                if (removed.ok())
                    Q_EMIT companyRemoved(removed.value());
                else
                    m_ui->error->setError(errorText(removed.error()));
                m_ui->companies->setFocus();
            });
        });
}

} // namespace lifty
