#pragma once

#include "core/activity.h"
#include "core/activitystore.h"
#include "core/tablefile.h"

#include <QObject>

#include <memory>
#include <optional>

namespace lifty {

// Writes all that matches a filter into a table file, a page of it in memory at a time: the next one is read
// once the one before is written. Deleting it before the end gives up, and leaves the file as it was.
class ActivityExport : public QObject
{
    Q_OBJECT

public:
    ActivityExport(ActivityStore &store, std::unique_ptr<TableWriter> writer, const ActivityFilter &filter,
                   QObject *parent = nullptr);
    ~ActivityExport() override;

    void start();
    qint64 written() const { return m_written; }

Q_SIGNALS:
    void progressed();
    void finished();
    void failed(const QString &why);

private:
    void readPage(qint64 before);
    void write(const QList<ActivityEntry> &page);
    void finish();

    ActivityStore &m_store;
    const std::unique_ptr<TableWriter> m_writer;
    const ActivityFilter m_filter;
    qint64 m_written = 0;
};

} // namespace lifty
