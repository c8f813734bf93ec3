#pragma once

#include "core/activitystore.h"
#include "core/textfold.h"
#include "storage/storetest.h"

// How the tests speak to a store of the history.
namespace lifty::storetest {

inline Result<Nothing, StoreError> record(ActivityStore &store, const ActivityEntry &entry)
{
    return ended<Nothing>([&](auto *context, auto done) { store.record(entry, context, done); });
}

inline QList<ActivityEntry> activity(ActivityStore &store, const ActivityFilter &filter = {},
                                     qint64 before = 0, int limit = 1'000)
{
    const auto page = ended<QList<ActivityEntry>>(
        [&](auto *context, auto done) { store.readActivity(filter, before, limit, context, done); });
    return page.ok() ? page.value() : QList<ActivityEntry>();
}

inline QList<StatusSpan> spans(ActivityStore &store, const QUuid &botId, qint64 from = 0,
                               qint64 to = std::numeric_limits<qint64>::max())
{
    const auto read = ended<QList<StatusSpan>>(
        [&](auto *context, auto done) { store.readSpans(botId, from, to, context, done); });
    return read.ok() ? read.value() : QList<StatusSpan>();
}

// To the last; how many times there was more.
inline int pruneAll(ActivityStore &store, qint64 olderThan)
{
    for (int more = 0;; ++more) {
        const auto pruned =
            ended<bool>([&](auto *context, auto done) { store.pruneActivity(olderThan, context, done); });
        if (!pruned.ok() || !pruned.value())
            return more;
    }
}

// As typed, one word after another.
inline ActivityFilter wordsTyped(const QString &typed)
{
    ActivityFilter filter;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts))
        filter.words.append(ActivityWord{folded(word)});
    return filter;
}

} // namespace lifty::storetest
