#pragma once

#include "core/linkstatus.h"

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QUuid>

#include <optional>

namespace lifty {

class BotTableModel;

// Which bots are shown, and in what order: words found in any column, one status, one company.
class BotFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit BotFilterModel(BotTableModel &bots, QObject *parent = nullptr);

    void setSearch(const QString &words);
    void setStatusKind(std::optional<LinkStatus::Kind> kind);
    void setCompany(const QUuid &companyId); // null: all
    bool isFiltering() const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void filterAnew();
    void sortAnew();
    bool accepts(int sourceRow) const;
    // Comparing two names costs a thousand times what comparing two numbers does, and each letter in the
    // search field sorts all rows that it brings back: so all rows are compared once, and each gets its
    // place.
    void rank(int column) const;

    const BotTableModel &m_bots;
    QCollator m_collator;
    mutable QList<int> m_places;     // of the model's rows, by m_rankedColumn
    mutable int m_rankedColumn = -1; // none is in order any more
    QList<bool> m_isMoving;          // of the model's rows, while the filter changes
    QList<bool> m_isAccepted;        // likewise
    QStringList m_words;             // folded; all of them must be found
    std::optional<LinkStatus::Kind> m_kind;
    QUuid m_companyId;
};

} // namespace lifty
