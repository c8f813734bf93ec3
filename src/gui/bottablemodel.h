#pragma once

#include "core/bot.h"

#include <QAbstractTableModel>
#include <QHash>

namespace lifty {

class Clock;
class Roster;

// The bots as the window lists them. Follows the roster: one ranged dataChanged a batch of statuses, never a
// reset for one bot.
class BotTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, CompanyName, Status, CheckedAt, PausedNumbers, Notes, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole,
        BotIdRole,
        StatusKindRole,
        CompanyIdRole,
    };

    BotTableModel(const Roster &roster, const Clock &clock, QObject *parent = nullptr);

    QUuid botId(int row) const { return m_rows.at(row).id; }
    int rowOf(const QUuid &botId) const { return m_rowOf.value(botId, -1); }
    // All that can be searched in a row, blind to accents and case.
    const QString &searchText(int row) const { return m_rows.at(row).search; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QUuid id;
        QString search;         // folded; the status comes last
        qsizetype statusAt = 0; // in it
    };

    void reset();
    void botSaved(const QUuid &botId);
    void botsRemoved(const QList<QUuid> &botIds);
    void statusesChanged(const QList<QUuid> &botIds);
    void rebuildSearch();
    Row makeRow(const Bot &bot) const;
    void setStatus(Row &row) const;
    void indexRows();

    QString text(const Bot &bot, Column column) const;
    QVariant sortKey(const Bot &bot, Column column) const;
    QVariant toolTip(const Bot &bot, Column column) const;
    QString companyName(const Bot &bot) const;

    const Roster &m_roster;
    const Clock &m_clock;
    QList<Row> m_rows;
    QHash<QUuid, int> m_rowOf;
};

} // namespace lifty
