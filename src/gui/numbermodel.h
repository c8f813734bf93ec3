#pragma once

#include "core/numberpauser.h"
#include "core/phonenumber.h"

#include <QAbstractTableModel>
#include <QSet>

namespace lifty {

// What the number dialogs list: the numbers that were typed, their other forms, and, where they are to be
// resumed, those that this computer paused; each with a tick and with what became of it.
class NumberModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Deed = NumberResult::Deed;
    enum Column { Number, AsSent, PausedAt, ResumeAt, State, ColumnCount };

    explicit NumberModel(Deed deed, QObject *parent = nullptr);

    void setTyped(const QList<TypedNumber> &numbers);
    // This computer's own, of the bot.
    void setRecord(const QList<PausedNumber> &record);

    // The numbers that are to be sent, in the order of the rows.
    QStringList ticked() const;
    int faultCount() const { return m_faultCount; }
    // Of those that are ticked, how many were tried without success.
    int tickedFailures() const;
    // The first row that wants a look: a fault or a failure; -1 where there is none.
    int firstTrouble() const;

    // The numbers were handed over, and nothing can be ticked until each has its result.
    void send(const QStringList &numbers);
    bool isSending() const { return !m_unanswered.isEmpty(); }
    int unansweredCount() const { return int(m_unanswered.size()); }
    // False where nobody waits for this one.
    bool setResult(const NumberResult &result);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    enum class Origin { Typed, OtherForm, Record };
    struct Row {
        Origin origin;
        QString typed;
        QString number;
        std::optional<NumberFault> fault;
    };

    void listRows();
    void rowChanged(const QString &number);
    bool isTicked(const Row &row) const;
    bool hasTrouble(const Row &row) const;
    QString text(const Row &row, int column) const;
    QString state(const Row &row) const;
    QString note(const Row &row) const;
    QVariant icon(const Row &row) const;

    const Deed m_deed;
    QList<TypedNumber> m_typed;
    QList<PausedNumber> m_record;
    QHash<QString, PausedNumber> m_recordOf; // by number, as everything below
    QList<Row> m_rows;
    QHash<QString, int> m_rowOf;
    int m_faultCount = 0;
    QHash<QString, bool> m_ticks; // where the person, or a success, said otherwise than at first
    QSet<QString> m_unanswered;
    QHash<QString, NumberResult> m_results;
};

} // namespace lifty
