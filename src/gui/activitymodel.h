#pragma once

#include "core/activity.h"
#include "core/activitystore.h"

#include <QAbstractTableModel>

#include <optional>

namespace lifty {

// The history, newest first, read page by page as the view comes to its end. Nothing is ever waited for; of
// reads that overlap with another filter the answer is dropped.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, BotName, CompanyName, What, Result, ColumnCount };

    explicit ActivityModel(ActivityStore &store, QObject *parent = nullptr);
    ~ActivityModel() override;

    // What was shown stays until the first page of the new answer is there.
    void setFilter(const ActivityFilter &filter);
    void reload() { setFilter(m_filter); }
    // Puts what is newer than the first row above it.
    void readNewer();

    const ActivityFilter &filter() const { return m_filter; }
    const ActivityEntry &entry(int row) const { return m_entries.at(row); }
    bool isReading() const { return m_reading != Reading::Nothing; }
    bool hasAll() const { return m_hasAll; }
    // Why there is nothing, or nothing more.
    const std::optional<StoreError> &error() const { return m_error; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    // A read began or ended, well or not.
    void stateChanged();

private:
    enum class Reading { Nothing, FirstPage, NextPage, Newer };
    using Page = QList<ActivityEntry>;

    void begin(Reading reading, qint64 before);
    void ended(const lifty::Result<Page, StoreError> &page);
    void showFirstPage(const Page &page);
    void append(const Page &page);
    // Whether the first row was reached; if not, more than a page came at once.
    bool collectNewer(const Page &page);
    QString text(const ActivityEntry &entry, Column column) const;
    QString toolTip(const ActivityEntry &entry, Column column) const;

    ActivityStore &m_store;
    ActivityFilter m_filter;
    QList<ActivityEntry> m_entries;
    QList<ActivityEntry> m_newer; // read already, waiting for the rest up to the first row
    Reading m_reading = Reading::Nothing;
    bool m_isVoid = false;     // the read on its way is for an older filter
    bool m_wantsNewer = false; // asked for while another read was on its way
    bool m_wantsMore = false;  // likewise
    bool m_hasAll = false;
    std::optional<StoreError> m_error;
};

} // namespace lifty
