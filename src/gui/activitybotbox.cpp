#include "gui/activitybotbox.h"

#include "core/roster.h"
#include "core/textfold.h"
#include "gui/statustext.h"

#include <QCollator>
#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>

#include <algorithm>
#include <vector>

namespace lifty {

namespace {

constexpr int FoldedRole = Qt::UserRole + 1;

class FoldedCompleter : public QCompleter
{
public:
    explicit FoldedCompleter(QComboBox *box) : QCompleter(box->model(), box)
    {
        setCompletionRole(FoldedRole);
        setFilterMode(Qt::MatchContains);
        setMaxVisibleItems(12);
    }
    QStringList splitPath(const QString &path) const override { return {folded(path)}; }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

QStandardItem *item(const QString &text, const QUuid &botId)
{
    auto *result = new QStandardItem(text);
    result->setData(botId, Qt::UserRole);
    result->setData(folded(text), FoldedRole);
    return result;
}

} // namespace

ActivityBotBox::ActivityBotBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setMaxVisibleItems(16);
    auto *rows = new QListView(this);
    rows->setUniformItemSizes(true);
    rows->setTextElideMode(Qt::ElideMiddle);
    setView(rows);
    addItem(tr("Todos os bots"));
    setCompleter(new FoldedCompleter(this));
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ActivityBotBox::finishTyping);
}

void ActivityBotBox::list(const Roster &roster)
{
    const QUuid chosen = bot();
    const QString chosenText = currentText();
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    struct Row {
        QCollatorSortKey key;
        QString text;
        QUuid id;
    };
    std::vector<Row> rows;
    rows.reserve(roster.bots().size());
    for (const Bot &bot : roster.bots()) {
        const Company *company = roster.company(bot.companyId);
        const QString name = shortName(bot.name);
        rows.push_back({collator.sortKey(name),
                        company ? name + QStringLiteral(" · ") + shortName(company->name) : name, bot.id});
    }
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.key < b.key; });

    QList<QStandardItem *> items{item(tr("Todos os bots"), {})};
    for (const Row &row : rows)
        items.append(item(row.text, row.id));
    auto *model = qobject_cast<QStandardItemModel *>(this->model());
    const QSignalBlocker quiet(this); // the choice stays what it was
    model->clear();
    model->appendColumn(items);
    setCurrentIndex(0);
    if (!chosen.isNull())
        choose(chosen, chosenText);
}

void ActivityBotBox::choose(const QUuid &botId, const QString &name)
{
    int index = findData(botId);
    if (index < 0) {
        qobject_cast<QStandardItemModel *>(model())->appendRow(item(shortName(name), botId));
        index = count() - 1;
    }
    setCurrentIndex(index);
}

// Words that are no bot's name choose nothing: the field says again what is chosen.
void ActivityBotBox::finishTyping()
{
    const QString typed = lineEdit()->text();
    const int index = typed.trimmed().isEmpty() ? 0 : findText(typed, Qt::MatchFixedString);
    if (index >= 0 && itemText(currentIndex()) != typed)
        setCurrentIndex(index);
    setEditText(itemText(currentIndex()));
    lineEdit()->setCursorPosition(0);
}

} // namespace lifty
