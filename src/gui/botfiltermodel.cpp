#include "gui/botfiltermodel.h"

#include "core/textfold.h"
#include "gui/bottablemodel.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace lifty {

BotFilterModel::BotFilterModel(BotTableModel &bots, QObject *parent)
    : QSortFilterProxyModel(parent), m_bots(bots)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    setSortRole(BotTableModel::SortRole);
    setDynamicSortFilter(true);
    // Before the base class hears of it, and sorts.
    for (auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&bots, change, this, [this] { m_rankedColumn = -1; });
    connect(&bots, &QAbstractItemModel::modelReset, this, [this] { m_rankedColumn = -1; });
    connect(&bots, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
                if (m_rankedColumn >= topLeft.column() && m_rankedColumn <= bottomRight.column())
                    m_rankedColumn = -1;
            });
    setSourceModel(&bots);
}

void BotFilterModel::setSearch(const QString &words)
{
    m_words = folded(words).split(u' ', Qt::SkipEmptyParts);
    filterAnew();
}

void BotFilterModel::setStatusKind(std::optional<LinkStatus::Kind> kind)
{
    m_kind = kind;
    filterAnew();
}

void BotFilterModel::setCompany(const QUuid &companyId)
{
    m_companyId = companyId;
    filterAnew();
}

// In a sorted list, what a word takes out or brings back is spread over thousands of ranges of rows, and the
// base class, the view and its headers look at all rows for each of them. So what goes is sorted to the end
// before it goes, what comes is sorted in after it came, and either is one range.
void BotFilterModel::filterAnew()
{
    int going = 0, coming = 0;
    m_isMoving.fill(false, m_bots.rowCount());
    m_isAccepted.fill(false, m_bots.rowCount());
    for (int row = 0; row < m_bots.rowCount(); ++row) {
        const bool isShown = mapFromSource(m_bots.index(row, 0)).isValid();
        m_isAccepted[row] = accepts(row);
        m_isMoving[row] = isShown != m_isAccepted[row];
        if (m_isMoving[row])
            ++(isShown ? going : coming);
    }
    if (going > 0)
        sortAnew();
    if (going + coming > 0)
        invalidateRowsFilter();
    m_isMoving.clear();
    m_isAccepted.clear();
    if (coming > 0)
        sortAnew();
}

void BotFilterModel::sortAnew()
{
    setDynamicSortFilter(false);
    setDynamicSortFilter(true); // sorts, where it was off
}

bool BotFilterModel::isFiltering() const { return !m_words.isEmpty() || m_kind || !m_companyId.isNull(); }

bool BotFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    return m_isAccepted.isEmpty() ? accepts(sourceRow) : m_isAccepted[sourceRow];
}

bool BotFilterModel::accepts(int sourceRow) const
{
    const QString &text = m_bots.searchText(sourceRow);
    const auto found = [&text](const QString &word) { return text.contains(word); };
    if (!std::all_of(m_words.cbegin(), m_words.cend(), found))
        return false;
    const QModelIndex index = m_bots.index(sourceRow, 0);
    if (m_kind && m_bots.data(index, BotTableModel::StatusKindRole).toInt() != int(*m_kind))
        return false;
    return m_companyId.isNull() || m_bots.data(index, BotTableModel::CompanyIdRole).toUuid() == m_companyId;
}

bool BotFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_rankedColumn != left.column())
        rank(left.column());
    if (!m_isMoving.isEmpty() && m_isMoving[left.row()] != m_isMoving[right.row()])
        return m_isMoving[sortOrder() == Qt::AscendingOrder ? right.row() : left.row()];
    return m_places[left.row()] < m_places[right.row()];
}

void BotFilterModel::rank(int column) const
{
    struct Row {
        qint64 number;
        QCollatorSortKey text;
        int row;
        bool operator<(const Row &other) const
        {
            const int texts = text.compare(other.text);
            return texts < 0 || (texts == 0 && number < other.number);
        }
    };
    const QCollatorSortKey noText = m_collator.sortKey({});
    QHash<QString, QCollatorSortKey> texts; // a company's name is that of many bots
    std::vector<Row> rows;
    for (int row = 0; row < m_bots.rowCount(); ++row) {
        const QVariant key = m_bots.index(row, column).data(BotTableModel::SortRole);
        if (key.typeId() != QMetaType::QString) {
            rows.push_back({key.toLongLong(), noText, row});
            continue;
        }
        const QString text = key.toString();
        auto known = texts.constFind(text);
        if (known == texts.cend())
            known = texts.insert(text, m_collator.sortKey(text));
        rows.push_back({0, *known, row});
    }
    std::sort(rows.begin(), rows.end());
    m_places.resize(qsizetype(rows.size()));
    for (std::size_t i = 0; i < rows.size(); ++i) // equals stay equal: they keep the order that they had
        m_places[rows[i].row] = i > 0 && !(rows[i - 1] < rows[i]) ? m_places[rows[i - 1].row] : int(i);
    m_rankedColumn = column;
}

} // namespace lifty
