#pragma once

#include "storage/database.h"

#include "core/activity.h"

namespace lifty {

// Writes entries as part of the caller's transaction: many of them without other changes in between, as the
// search index puts what it has gathered on the disk before each statement that may have to be undone alone.
class ActivityWriter
{
public:
    explicit ActivityWriter(Database &database);

    void write(const ActivityEntry &entry);
    // As of this moment.
    void writeNow(ActivityEntry entry);
    // Makes an entry that stands there already, by its id, found.
    void index(const ActivityEntry &entry);

private:
    Statement m_entry;
    Statement m_search;
    Statement m_hour;
};

// What each call of the ActivityStore port means in SQL, but for the spans. They throw StoreFailure.
namespace activity {

void record(Database &database, const ActivityEntry &entry);
QList<ActivityEntry> read(Database &database, const ActivityFilter &filter, qint64 before, int limit);
bool prune(Database &database, qint64 olderThan);
// Makes entries found that were copied from elsewhere. Part of the caller's transaction.
void indexAll(Database &database);

} // namespace activity

} // namespace lifty
