#include "storage/activitytables.h"

#include "storage/activitysearch.h"
#include "storage/spantables.h"
#include "storage/words.h"

#include <QDateTime>

#include <limits>
#include <utility>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

// What is forgotten in one go: some ten milliseconds.
constexpr int pruneAtOnce = 1'000;

qint64 hourOf(qint64 at) { return at / 3'600'000; }

const QString columns = u"id, at, kind, outcome, bot_id, company_id, bot_name, company_name, status_before,"
                        " status_after, count, detail, error, http_status"_s;

ActivityEntry entryIn(const QSqlQuery &row)
{
    ActivityEntry entry;
    entry.id = row.value(0).toLongLong();
    entry.at = row.value(1).toLongLong();
    entry.kind = activityKind(row.value(2).toString());
    entry.outcome = activityOutcome(row.value(3).toString());
    entry.botId = uuid(row.value(4));
    entry.companyId = uuid(row.value(5));
    entry.botName = row.value(6).toString();
    entry.companyName = row.value(7).toString();
    entry.statusBefore = statusKind(row.value(8).toString());
    entry.statusAfter = statusKind(row.value(9).toString());
    entry.count = row.value(10).toInt();
    entry.detail = row.value(11).toString();
    if (const QString error = row.value(12).toString(); !error.isEmpty())
        entry.error = errorKind(error);
    entry.httpStatus = row.value(13).toInt();
    return entry;
}

// The ids that the entries of a period lie between.
struct IdRange {
    qint64 first = 1;
    qint64 last = std::numeric_limits<qint64>::max();
};

IdRange idsOf(Database &database, qint64 from, qint64 to)
{
    const ActivityFilter always;
    if (from <= always.from && to == always.to)
        return {};
    QSqlQuery row =
        database.run(u"SELECT min(first_id), max(last_id) FROM activity_hours WHERE hour BETWEEN ? AND ?"_s,
                     {hourOf(from), hourOf(to - 1)});
    if (!database.next(row) || row.isNull(0))
        return {1, 0};
    return {row.value(0).toLongLong(), row.value(1).toLongLong()};
}

// Whether there is more. The index holds no copy of what was put into it: it is told once more, to be taken
// out.
bool pruneEntries(Database &database, qint64 olderThan)
{
    const IdRange ids = idsOf(database, std::numeric_limits<qint64>::min(), olderThan);
    QList<ActivityEntry> old;
    {
        QSqlQuery row = database.run(u"SELECT "_s + columns +
                                         u" FROM activity WHERE id BETWEEN ? AND ? AND at < ?"
                                         " ORDER BY id LIMIT ?"_s,
                                     {ids.first, ids.last, olderThan, pruneAtOnce});
        while (database.next(row))
            old.append(entryIn(row));
    }
    Statement search(
        database, u"INSERT INTO activity_search (activity_search, rowid, terms) VALUES ('delete', ?, ?)"_s);
    Statement entries(database, u"DELETE FROM activity WHERE id = ?"_s);
    for (const ActivityEntry &entry : std::as_const(old))
        search.run({entry.id, searchTerms(entry)});
    for (const ActivityEntry &entry : std::as_const(old))
        entries.run({entry.id});
    if (old.size() == pruneAtOnce)
        return true;
    database.run(u"DELETE FROM activity_hours WHERE hour < ?"_s, {hourOf(olderThan)});
    return false;
}

// Who the entry is about, where only an id is given.
void fillIn(Database &database, ActivityEntry &entry)
{
    if (!entry.botId.isNull() && (entry.botName.isEmpty() || entry.companyId.isNull())) {
        QSqlQuery row =
            database.run(u"SELECT name, company_id FROM bots WHERE id = ?"_s, {text(entry.botId)});
        if (database.next(row)) {
            if (entry.botName.isEmpty())
                entry.botName = row.value(0).toString();
            if (entry.companyId.isNull())
                entry.companyId = uuid(row.value(1));
        }
    }
    if (!entry.companyId.isNull() && entry.companyName.isEmpty()) {
        QSqlQuery row = database.run(u"SELECT name FROM companies WHERE id = ?"_s, {text(entry.companyId)});
        if (database.next(row))
            entry.companyName = row.value(0).toString();
    }
}

} // namespace

ActivityWriter::ActivityWriter(Database &database)
    : m_entry(database,
              u"INSERT INTO activity (at, kind, outcome, bot_id, company_id, bot_name, company_name,"
              " status_before, status_after, count, detail, error, http_status)"
              " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
    , m_search(database, u"INSERT INTO activity_search (rowid, terms) VALUES (?, ?)"_s)
    , m_hour(database, u"INSERT INTO activity_hours (hour, first_id, last_id) VALUES (?, ?, ?)"
                       " ON CONFLICT (hour) DO UPDATE SET last_id = excluded.last_id"_s)
{
}

void ActivityWriter::write(const ActivityEntry &entry)
{
    ActivityEntry written = entry;
    written.id = m_entry
                     .run({entry.at, wordOf(entry.kind), wordOf(entry.outcome), text(entry.botId),
                           text(entry.companyId), entry.botName, entry.companyName,
                           wordOf(entry.statusBefore), wordOf(entry.statusAfter), entry.count, entry.detail,
                           entry.error ? wordOf(*entry.error) : QString(), entry.httpStatus})
                     .lastInsertId()
                     .toLongLong();
    index(written);
}

void ActivityWriter::index(const ActivityEntry &entry)
{
    m_search.run({entry.id, searchTerms(entry)});
    m_hour.run({hourOf(entry.at), entry.id, entry.id});
}

void ActivityWriter::writeNow(ActivityEntry entry)
{
    entry.at = QDateTime::currentMSecsSinceEpoch();
    write(entry);
}

namespace activity {

void record(Database &database, const ActivityEntry &entry)
{
    WriteTransaction transaction(database);
    ActivityEntry filled = entry;
    fillIn(database, filled);
    ActivityWriter(database).write(filled);
    transaction.commit();
}

QList<ActivityEntry> read(Database &database, const ActivityFilter &filter, qint64 before, int limit)
{
    const IdRange ids = idsOf(database, filter.from, filter.to);
    const qint64 last = before > 0 ? std::min(ids.last, before - 1) : ids.last;
    const QString search = searchExpression(filter);
    // CROSS JOIN keeps the index outside: it gives the newest first and is read no further than the page
    // goes.
    QSqlQuery row =
        search.isEmpty()
            ? database.run(u"SELECT "_s + columns +
                               u" FROM activity WHERE id BETWEEN ? AND ? AND at >= ? AND at < ?"
                               " ORDER BY id DESC LIMIT ?"_s,
                           {ids.first, last, filter.from, filter.to, limit})
            : database.run(u"SELECT "_s + columns +
                               u" FROM activity_search CROSS JOIN activity ON id = activity_search.rowid"
                               " WHERE activity_search MATCH ? AND activity_search.rowid BETWEEN ? AND ?"
                               " AND at >= ? AND at < ? ORDER BY activity_search.rowid DESC LIMIT ?"_s,
                           {search, ids.first, last, filter.from, filter.to, limit});
    QList<ActivityEntry> entries;
    while (database.next(row))
        entries.append(entryIn(row));
    return entries;
}

bool prune(Database &database, qint64 olderThan)
{
    WriteTransaction transaction(database);
    // Nothing would be left: that is no old history but a clock that is years ahead.
    if (!database.any(u"SELECT 1 FROM activity_hours WHERE hour >= ?"_s, {hourOf(olderThan)}))
        return false;
    const bool moreEntries = pruneEntries(database, olderThan);
    const bool moreSpans = spans::prune(database, olderThan, pruneAtOnce);
    transaction.commit();
    return moreEntries || moreSpans;
}

void indexAll(Database &database)
{
    constexpr int atOnce = 1'000;
    ActivityWriter writer(database);
    qint64 last = 0;
    QList<ActivityEntry> entries;
    do {
        entries.clear();
        QSqlQuery row = database.run(
            u"SELECT "_s + columns + u" FROM activity WHERE id > ? ORDER BY id LIMIT ?"_s, {last, atOnce});
        while (database.next(row))
            entries.append(entryIn(row));
        for (const ActivityEntry &entry : std::as_const(entries))
            writer.index(entry);
        last = entries.isEmpty() ? last : entries.constLast().id;
    } while (!entries.isEmpty());
}

} // namespace activity

} // namespace lifty
