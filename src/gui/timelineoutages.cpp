#include "gui/timelineoutages.h"

#include "gui/timelinetext.h"

namespace lifty {

void TimelineOutages::setOutages(const QList<Outage> &outages)
{
    beginResetModel();
    m_outages = outages;
    endResetModel();
}

QString TimelineOutages::text(const Outage &outage, Column column)
{
    switch (column) {
    case Begin:
        return outageBegin(outage);
    case End:
        return outageEnd(outage);
    case Duration:
        return durationText(outage.durationMs());
    case ColumnCount:
        break;
    }
    return {};
}

int TimelineOutages::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_outages.size());
}

int TimelineOutages::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineOutages::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return text(m_outages.at(index.row()), Column(index.column()));
}

QVariant TimelineOutages::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case Begin:
        return tr("Início");
    case End:
        return tr("Fim");
    case Duration:
        return tr("Duração");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace lifty
