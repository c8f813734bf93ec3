#include "storage/schema.h"

#include "storage/database.h"

namespace lifty {

using namespace Qt::StringLiterals;

// Ids are UUIDs as text, times UTC milliseconds, kinds and outcomes words: all of it survives a reordered
// enum. start_records knows a bot as the gateway does, by address and token: one that is removed and added
// again must not forget that a start of it is on its way. activity and status_spans refer to no other table:
// a bot's history outlives it.
const Migrations &shippedMigrations()
{
    static const Migrations steps{
        {
            u"CREATE TABLE companies ("
            "  id TEXT PRIMARY KEY NOT NULL,"
            "  name TEXT NOT NULL,"
            "  name_folded TEXT NOT NULL UNIQUE,"
            "  gateway_address TEXT NOT NULL,"
            "  allow_plain_http INTEGER NOT NULL)"_s,
            u"CREATE TABLE bots ("
            "  id TEXT PRIMARY KEY NOT NULL,"
            "  company_id TEXT NOT NULL REFERENCES companies(id) ON DELETE CASCADE,"
            "  name TEXT NOT NULL,"
            "  token TEXT NOT NULL,"
            "  notes TEXT NOT NULL,"
            "  search_folded TEXT NOT NULL)"_s,
            u"CREATE INDEX bots_by_company ON bots(company_id)"_s,
            u"CREATE INDEX bots_by_token ON bots(token)"_s,
            u"CREATE TABLE bot_statuses ("
            "  bot_id TEXT PRIMARY KEY NOT NULL REFERENCES bots(id) ON DELETE CASCADE,"
            "  kind TEXT NOT NULL,"
            "  word TEXT NOT NULL,"
            "  checked_at INTEGER NOT NULL)"_s,
            u"CREATE TABLE start_records ("
            "  gateway_address TEXT NOT NULL,"
            "  token TEXT NOT NULL,"
            "  attempt_id TEXT NOT NULL,"
            "  started_at INTEGER NOT NULL,"
            "  outcome TEXT NOT NULL,"
            "  PRIMARY KEY (gateway_address, token))"_s,
            u"CREATE TABLE paused_numbers ("
            "  bot_id TEXT NOT NULL REFERENCES bots(id) ON DELETE CASCADE,"
            "  number TEXT NOT NULL,"
            "  paused_at INTEGER NOT NULL,"
            "  resume_at INTEGER,"
            "  PRIMARY KEY (bot_id, number))"_s,
        },
        {
            // No id of an entry is ever given twice, also when the newest are gone.
            u"CREATE TABLE activity ("
            "  id INTEGER PRIMARY KEY AUTOINCREMENT,"
            "  at INTEGER NOT NULL,"
            "  kind TEXT NOT NULL,"
            "  outcome TEXT NOT NULL,"
            "  bot_id TEXT NOT NULL,"
            "  company_id TEXT NOT NULL,"
            "  bot_name TEXT NOT NULL,"
            "  company_name TEXT NOT NULL,"
            "  status_before TEXT NOT NULL,"
            "  status_after TEXT NOT NULL,"
            "  count INTEGER NOT NULL,"
            "  detail TEXT NOT NULL,"
            "  error TEXT NOT NULL,"
            "  http_status INTEGER NOT NULL)"_s,
            // By the entry's id; see activitysearch.h for what stands in it.
            u"CREATE VIRTUAL TABLE activity_search USING fts5("
            "  terms, content = '', columnsize = 0, detail = none, tokenize = \"ascii tokenchars '_'\")"_s,
            // Which ids an hour's entries lie between: they are nearly in the order of time, but a clock can
            // be set back.
            u"CREATE TABLE activity_hours ("
            "  hour INTEGER PRIMARY KEY NOT NULL,"
            "  first_id INTEGER NOT NULL,"
            "  last_id INTEGER NOT NULL)"_s,
            u"CREATE TABLE status_spans ("
            "  bot_id TEXT NOT NULL,"
            "  from_at INTEGER NOT NULL,"
            "  to_at INTEGER NOT NULL,"
            "  kind TEXT NOT NULL,"
            "  word TEXT NOT NULL,"
            "  PRIMARY KEY (bot_id, from_at)) WITHOUT ROWID"_s,
        },
        {
            u"CREATE TABLE bot_silences ("
            "  bot_id TEXT PRIMARY KEY NOT NULL REFERENCES bots(id) ON DELETE CASCADE,"
            "  until INTEGER NOT NULL)"_s,
        },
    };
    return steps;
}

const QStringList &tableNames()
{
    static const QStringList names{u"companies"_s,     u"bots"_s,           u"bot_statuses"_s,
                                   u"start_records"_s, u"paused_numbers"_s, u"bot_silences"_s};
    return names;
}

const QStringList &historyTableNames()
{
    static const QStringList names{u"activity"_s, u"activity_search"_s, u"activity_hours"_s,
                                   u"status_spans"_s};
    return names;
}

int schemaVersion(Database &database)
{
    QSqlQuery query = database.run(u"PRAGMA user_version"_s);
    return database.next(query) ? query.value(0).toInt() : 0;
}

void migrate(Database &database, const Migrations &migrations)
{
    const int version = schemaVersion(database);
    if (version >= migrations.size())
        return;
    WriteTransaction transaction(database);
    for (const QStringList &step : migrations.sliced(version)) {
        for (const QString &statement : step)
            database.run(statement);
    }
    database.run(u"PRAGMA user_version = %1"_s.arg(migrations.size()));
    transaction.commit();
}

} // namespace lifty
