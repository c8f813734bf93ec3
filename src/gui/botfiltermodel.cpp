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
    invalidateFilter();
}

void BotFilterModel::setStatusKind(std::optional<LinkStatus::Kind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

void BotFilterModel::setCompany(const QUuid &companyId)
{
    m_companyId = companyId;
    invalidateFilter();
}

bool BotFilterModel::isFiltering() const { return !m_words.isEmpty() || m_kind || !m_companyId.isNull(); }

bool BotFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
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
