#include "storage/spantables.h"

#include "core/timeline.h"
#include "storage/words.h"

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

StatusSpan spanIn(const QSqlQuery &row)
{
    return {statusKind(row.value(0).toString()), row.value(1).toString(), row.value(2).toLongLong(),
            row.value(3).toLongLong()};
}

} // namespace

// Spans of a bot never overlap, so the one that begins latest is also the one that ends latest, of all that
// begin up to a moment.
SpanWriter::SpanWriter(Database &database, qint64 observedGapMs)
    : m_observedGapMs(observedGapMs)
    , m_under(database, u"SELECT kind, word, from_at, to_at FROM status_spans"
                        " WHERE bot_id = ? AND from_at <= ? ORDER BY from_at DESC LIMIT 1"_s)
    , m_lengthen(database, u"UPDATE status_spans SET to_at = ? WHERE bot_id = ? AND from_at = ?"_s)
    , m_begin(database,
              u"INSERT INTO status_spans (bot_id, from_at, to_at, kind, word) VALUES (?, ?, ?, ?, ?)"
              " ON CONFLICT (bot_id, from_at) DO UPDATE SET kind = excluded.kind,"
              " word = excluded.word"_s)
{
}

std::optional<StatusSpan> SpanWriter::spanUnder(const QUuid &botId, qint64 at)
{
    QSqlQuery &row = m_under.run({text(botId), at});
    return m_under.next() ? std::optional(spanIn(row)) : std::nullopt;
}

void SpanWriter::write(const QUuid &botId, const std::optional<LinkStatus> &last, const LinkStatus &read)
{
    const std::optional<StatusSpan> under = spanUnder(botId, read.checkedAt);
    const SpanStep step = spanStep(under, last, read, m_observedGapMs);
    if (step == SpanStep::Lengthen || step == SpanStep::Turn)
        m_lengthen.run({read.checkedAt, text(botId), under->from});
    if (step == SpanStep::Begin || step == SpanStep::Turn)
        m_begin.run({text(botId), read.checkedAt, read.checkedAt, wordOf(read.kind), read.word});
}

namespace spans {

QList<StatusSpan> read(Database &database, const QUuid &botId, qint64 from, qint64 to)
{
    QSqlQuery row =
        database.run(u"SELECT kind, word, from_at, to_at FROM status_spans"
                     " WHERE bot_id = ? AND from_at <= ? AND to_at >= ? AND from_at >= coalesce("
                     "  (SELECT max(from_at) FROM status_spans WHERE bot_id = ? AND from_at < ?), ?)"
                     " ORDER BY from_at"_s,
                     {text(botId), to, from, text(botId), from, from});
    QList<StatusSpan> spans;
    while (database.next(row))
        spans.append(spanIn(row));
    return spans;
}

// From bot to bot: an index by time would have to be written with every read of every bot.
bool prune(Database &database, qint64 olderThan, int limit)
{
    QSqlQuery pruned = database.run(
        u"WITH RECURSIVE bot(id) AS ("
        "  SELECT min(bot_id) FROM status_spans"
        "  UNION ALL"
        "  SELECT (SELECT min(bot_id) FROM status_spans WHERE bot_id > bot.id) FROM bot WHERE id IS NOT NULL)"
        " DELETE FROM status_spans WHERE (bot_id, from_at) IN ("
        "  SELECT span.bot_id, span.from_at FROM bot CROSS JOIN status_spans AS span ON span.bot_id = bot.id"
        "  WHERE span.from_at < ? AND span.to_at < ? LIMIT ?)"_s,
        {olderThan, olderThan, limit});
    return pruned.numRowsAffected() == limit;
}

} // namespace spans

} // namespace lifty
