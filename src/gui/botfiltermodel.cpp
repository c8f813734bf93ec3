#include "gui/botfiltermodel.h"

#include "core/textfold.h"
#include "gui/bottablemodel.h"

#include <algorithm>

namespace lifty {

BotFilterModel::BotFilterModel(BotTableModel &bots, QObject *parent)
    : QSortFilterProxyModel(parent), m_bots(bots)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    setSortRole(BotTableModel::SortRole);
    setDynamicSortFilter(true);
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
    const QVariant a = left.data(BotTableModel::SortRole);
    const QVariant b = right.data(BotTableModel::SortRole);
    if (a.typeId() != QMetaType::QString)
        return a.toLongLong() < b.toLongLong();
    return m_collator.compare(a.toString(), b.toString()) < 0;
}

} // namespace lifty
