#include "gui/phoneerrorsdialog.h"

#include "ui_phoneerrorsdialog.h"

#include "core/textfold.h"
#include "gui/announce.h"
#include "gui/phoneerrors.h"

namespace lifty {

PhoneErrorsDialog::PhoneErrorsDialog(QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::PhoneErrorsDialog>())
{
    m_ui->setupUi(this);
    QTableWidget *table = m_ui->errors;
    for (const auto &[says, remedy] : phoneErrors()) {
        const int row = table->rowCount();
        table->insertRow(row);
        auto *said = new QTableWidgetItem(says);
        said->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        QFont bold = table->font();
        bold.setBold(true);
        said->setFont(bold);
        auto *wanted = new QTableWidgetItem(remedy);
        wanted->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        table->setItem(row, 0, said);
        table->setItem(row, 1, wanted);
    }
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setCurrentCell(0, 0);
    table->viewport()->installEventFilter(this);

    connect(m_ui->search, &QLineEdit::textChanged, this, &PhoneErrorsDialog::find);
    connect(m_ui->clearSearch, &QPushButton::clicked, this, [this] {
        m_ui->search->clear();
        m_ui->search->setFocus();
    });
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::accept);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    find({});
}

PhoneErrorsDialog::~PhoneErrorsDialog() = default;

// Sentences wrap: how high a row is depends on how wide the table is.
bool PhoneErrorsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        const int width = m_ui->errors->viewport()->width();
        m_ui->errors->setColumnWidth(0, width / 3);
        m_ui->errors->setColumnWidth(1, width - width / 3);
        m_ui->errors->resizeRowsToContents();
    }
    return QDialog::eventFilter(watched, event);
}

void PhoneErrorsDialog::find(const QString &words)
{
    const QString wanted = folded(words.trimmed());
    QTableWidget *table = m_ui->errors;
    int first = -1;
    for (int row = 0; row < table->rowCount(); ++row) {
        const bool matches = folded(table->item(row, 0)->text()).contains(wanted) ||
                             folded(table->item(row, 1)->text()).contains(wanted);
        table->setRowHidden(row, !matches);
        if (matches && first < 0)
            first = row;
    }
    if (first >= 0)
        table->setCurrentCell(first, 0);
    table->setVisible(first >= 0);
    m_ui->nothingFound->setVisible(first < 0);
    m_ui->clearSearch->setEnabled(!words.isEmpty());
    if (first < 0)
        announce(m_ui->nothingFound);
}

} // namespace lifty
