#pragma once

#include "core/timeline.h"

#include <QAbstractTableModel>

namespace lifty {

// The times without connection, as a table.
class TimelineOutages : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Begin, End, Duration, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setOutages(const QList<Outage> &outages);
    static QString text(const Outage &outage, Column column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Outage> m_outages;
};

} // namespace lifty
