#include "storage/databaserescue.h"

#include "storage/activitytables.h"
#include "storage/database.h"
#include "storage/schema.h"

#include <QDateTime>

#include <utility>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

// In the file's header, which is there as long as anything is.
constexpr int damagedMark = 0x4c44'0001;

// Copies ranges of keys: one that can't be read is halved, until what is lost is on the damaged page alone.
class Salvage
{
public:
    explicit Salvage(Database &database) : m_database(database) {}

    // `sql` takes `key`, the first and the last; nothing is halved below `finest`.
    void copy(const QString &sql, const QVariantList &key, qint64 first, qint64 last, qint64 finest)
    {
        if (m_failuresLeft == 0 || isCopied(sql, key + QVariantList{first, last}) || last - first < finest)
            return;
        const qint64 middle = first + (last - first) / 2;
        copy(sql, key, first, middle, finest);
        copy(sql, key, middle + 1, last, finest);
    }

private:
    bool isCopied(const QString &sql, const QVariantList &values)
    {
        try {
            m_database.run(sql, values);
            return true;
        } catch (const StoreFailure &failure) {
            if (failure.error.kind != StoreError::Kind::Damaged)
                throw;
            --m_failuresLeft;
            return false;
        }
    }

    Database &m_database;
    int m_failuresLeft = 20'000; // some seconds: a table without a root fails everywhere
};

void copyEntries(Database &fresh)
{
    QSqlQuery row = fresh.run(u"SELECT seq FROM damaged.sqlite_sequence WHERE name = 'activity'"_s);
    const qint64 last = fresh.next(row) ? row.value(0).toLongLong() : 0;
    row.finish();
    Salvage(fresh).copy(
        u"INSERT OR IGNORE INTO main.activity SELECT * FROM damaged.activity WHERE id BETWEEN ? AND ?"_s, {},
        1, last, 1);
}

// Bot by bot, also of those that are gone: they may come back.
void copySpans(Database &fresh)
{
    QStringList botIds;
    QSqlQuery row = fresh.run(u"SELECT id FROM main.bots UNION SELECT bot_id FROM main.activity"_s);
    while (fresh.next(row))
        botIds.append(row.value(0).toString());
    row.finish();
    constexpr qint64 hour = 3'600'000;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    Salvage salvage(fresh);
    for (const QString &id : std::as_const(botIds))
        salvage.copy(u"INSERT OR IGNORE INTO main.status_spans SELECT * FROM damaged.status_spans"
                     " WHERE bot_id = ? AND from_at BETWEEN ? AND ?"_s,
                     {id}, 0, now, hour);
}

} // namespace

void markDamaged(Database &database)
{
    try {
        database.run(u"PRAGMA application_id = %1"_s.arg(damagedMark));
    } catch (const StoreFailure &) {
        // What it is marked for will fail again.
    }
}

bool isMarkedDamaged(Database &database)
{
    QSqlQuery row = database.run(u"PRAGMA application_id"_s);
    return database.next(row) && row.value(0).toInt() == damagedMark;
}

void copyReadable(const QString &damagedPath, Database &fresh)
{
    fresh.run(u"ATTACH DATABASE ? AS damaged"_s, {damagedPath});
    // Not in one transaction: SQLite gives it up with the first statement that meets a damaged page.
    for (const QString &table : tableNames())
        fresh.run(u"INSERT INTO main.%1 SELECT * FROM damaged.%1"_s.arg(table));
    copyEntries(fresh);
    copySpans(fresh);
    WriteTransaction transaction(fresh);
    activity::indexAll(fresh);
    transaction.commit();
}

} // namespace lifty
