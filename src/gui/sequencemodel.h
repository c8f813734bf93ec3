#pragma once

#include "core/connectflow.h"

#include <QAbstractTableModel>

namespace lifty {

class Roster;

// The bots of a sequence, in the order in which they were chosen, and how far each has come.
class SequenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, StageName, ColumnCount };
    enum class Stage { Waiting, Connecting, Connected, Skipped, Failed };

    explicit SequenceModel(const Roster &roster, QObject *parent = nullptr);

    // Those that are there already keep their place and their stage.
    void append(const QList<QUuid> &botIds);
    void remove(const QList<QUuid> &botIds);
    // `reason` is why it was skipped or failed; empty for anything else.
    void set(const QUuid &botId, Stage stage, const QString &reason = {});
    // The skipped and the failed ones wait again.
    void repeatMissing();

    Stage stage(const QUuid &botId) const;
    QUuid botAt(int row) const { return m_items.at(row).botId; }
    int rowOf(const QUuid &botId) const; // -1 where it is not one of them
    int count(Stage stage) const;
    // The first that waits after this row, or else from the top; null where none waits.
    QUuid nextAfter(int row) const;
    // A line a bot under a heading for each stage: to be read, and to be sent to somebody.
    QString summary() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Item {
        QUuid botId;
        Stage stage = Stage::Waiting;
        QString reason;
    };

    QString nameOf(const Item &item) const;
    QString nameAndReason(const Item &item) const;

    const Roster &m_roster;
    QList<Item> m_items;
};

// What an attempt that stands like this is in the list.
SequenceModel::Stage sequenceStage(const ConnectState &state);
QString stageText(SequenceModel::Stage stage);

} // namespace lifty
