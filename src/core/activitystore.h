#pragma once

#include "core/activity.h"
#include "core/store.h"

namespace lifty {

// The history. What changes the roster, the paused numbers or a status writes its own entry in the same
// transaction (see store.h); record() is for the rest. Calls end as Store's do.
class ActivityStore
{
public:
    template <class T>
    using StoreDone = Done<T, StoreError>;

    virtual ~ActivityStore() = default;

    virtual void record(const ActivityEntry &entry, QObject *context, StoreDone<Nothing> done) = 0;
    // The newest first, at most `limit`, those alone whose id is less than `before` where that is not 0.
    virtual void readActivity(const ActivityFilter &filter, qint64 before, int limit, QObject *context,
                              StoreDone<QList<ActivityEntry>> done) = 0;
    // Those that touch [from, to], the earliest first.
    virtual void readSpans(const QUuid &botId, qint64 from, qint64 to, QObject *context,
                           StoreDone<QList<StatusSpan>> done) = 0;
    // Forgets what is older; the value says whether there is more, so that a big clean-up never holds up the
    // other calls for long.
    virtual void pruneActivity(qint64 olderThan, QObject *context, StoreDone<bool> done) = 0;
};

} // namespace lifty
