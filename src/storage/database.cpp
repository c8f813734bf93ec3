#include "storage/database.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QTemporaryFile>
#include <QUuid>

namespace lifty {

using namespace Qt::StringLiterals;
using Kind = StoreError::Kind;

namespace {

// SQLite's result codes; the low byte is the family, the rest says more.
constexpr int sqlitePerm = 3;
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCantOpen = 14;
constexpr int sqliteNotADatabase = 26;
constexpr int sqliteForeignKey = 787;

// Less than this free and the disk is full: the index of the write-ahead log grows by 32 KiB, and that
// failing is reported as an input/output error.
constexpr qint64 leastFreeBytes = 64 * 1024;

bool isDiskFull(const QString &folder)
{
    const QStorageInfo storage(folder);
    return storage.isValid() && storage.bytesAvailable() < leastFreeBytes;
}

// Tried, not asked: a file system that the system closed to writing after an error of the disk calls itself
// writable all the same.
bool canBeWritten(const QString &folder)
{
    QTemporaryFile probe(folder + u"/lifty-desk-XXXXXX.tmp"_s);
    return probe.open();
}

} // namespace

Database::Database(const QString &path, std::chrono::milliseconds busyTimeout, Access access)
    : m_path(path), m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString()))
{
    m_connection.setDatabaseName(path);
    m_connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count()) +
                                   (access == Access::ReadOnly ? u";QSQLITE_OPEN_READONLY"_s : QString()));
    if (m_connection.open())
        return;
    const QSqlError error = m_connection.lastError();
    const QString name = m_connection.connectionName();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
    fail(error);
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

QSqlQuery Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = prepared(sql);
    execute(query, values);
    return query;
}

QSqlQuery Database::prepared(const QString &sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        fail(query.lastError());
    return query;
}

void Database::execute(QSqlQuery &query, const QVariantList &values) const
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values.at(i);
        // Qt binds a null string as NULL; to us it is only empty.
        const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.bindValue(int(i), isNullText ? QVariant(u""_s) : value);
    }
    if (!query.exec())
        fail(query.lastError());
}

bool Database::next(QSqlQuery &query) const
{
    if (query.next())
        return true;
    if (query.lastError().isValid())
        fail(query.lastError());
    return false;
}

void Database::fail(StoreError::Kind kind, const QString &detail) const
{
    throw StoreFailure{{kind, m_path, detail}};
}

void Database::fail(const QSqlError &error) const
{
    fail(kindOf(error.nativeErrorCode().toInt()), error.databaseText());
}

StoreError::Kind Database::kindOf(int resultCode) const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (resultCode == sqliteForeignKey)
        return Kind::Missing;
    switch (resultCode & 0xff) {
    case sqlitePerm:
    case sqliteReadOnly:
        return Kind::ReadOnly;
    case sqliteBusy:
    case sqliteLocked:
        return Kind::Locked;
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return Kind::Damaged;
    case sqliteFull:
        return Kind::Full;
    case sqliteIoError:
    case sqliteCantOpen:
        if (isDiskFull(folder))
            return Kind::Full;
        return canBeWritten(folder) ? Kind::Failed : Kind::ReadOnly;
    default:
        return Kind::Failed;
    }
}

Statement::Statement(Database &database, const QString &sql)
    : m_database(database), m_query(database.prepared(sql))
{
}

QSqlQuery &Statement::run(const QVariantList &values)
{
    m_database.execute(m_query, values);
    return m_query;
}

bool Statement::any(const QVariantList &values)
{
    const bool found = m_database.next(run(values));
    m_query.finish();
    return found;
}

WriteTransaction::WriteTransaction(Database &database) : m_database(database)
{
    m_database.run(u"BEGIN IMMEDIATE"_s);
}

WriteTransaction::~WriteTransaction()
{
    if (m_committed)
        return;
    try {
        m_database.run(u"ROLLBACK"_s);
    } catch (const StoreFailure &) {
        // SQLite rolled back by itself already, as it does on a full disk.
    }
}

void WriteTransaction::commit()
{
    m_database.run(u"COMMIT"_s);
    m_committed = true;
}

} // namespace lifty
