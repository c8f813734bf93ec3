#pragma once

#include "storage/database.h"

#include "core/activity.h"

#include <optional>

namespace lifty {

// Keeps the spans of time in which bots had one status, as part of the caller's transaction; the rule is
// spanStep().
class SpanWriter
{
public:
    SpanWriter(Database &database, qint64 observedGapMs);

    // `last` is what was known of the bot's connection before this read.
    void write(const QUuid &botId, const std::optional<LinkStatus> &last, const LinkStatus &read);

private:
    std::optional<StatusSpan> spanUnder(const QUuid &botId, qint64 at);

    const qint64 m_observedGapMs;
    Statement m_under;
    Statement m_lengthen;
    Statement m_begin;
};

namespace spans {

QList<StatusSpan> read(Database &database, const QUuid &botId, qint64 from, qint64 to);
// At most `limit` of those that ended before; whether there may be more.
bool prune(Database &database, qint64 olderThan, int limit);

} // namespace spans

} // namespace lifty
