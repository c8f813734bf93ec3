#pragma once

#include "core/bot.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QHash>
#include <QTimer>

#include <vector>

namespace lifty {

class Desk;

// The companies that match a search, sorted by name as the locale does.
class CompanyTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Bots, Address, Key, ColumnCount };
    enum Role { CompanyIdRole = Qt::UserRole };

    explicit CompanyTableModel(Desk &desk, QObject *parent = nullptr);

    // Words found in name or address, blind to accents and case.
    void setSearch(const QString &words);
    // The row of this company, -1 where it is not shown.
    int rowOf(const QUuid &companyId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Company company;
        QCollatorSortKey sortKey;
        QString searchText; // folded
    };

    void list();
    void countBots();
    void recount();
    void choose();
    QString text(const Company &company, int column) const;

    Desk &m_desk;
    QCollator m_collator;
    std::vector<Row> m_rows;      // all, in order
    std::vector<int> m_shown;     // indexes in m_rows
    QHash<QUuid, int> m_botCount; // by company
    QStringList m_words;          // folded; all of them must be found
    QTimer m_recount;
};

} // namespace lifty
