#pragma once

#include "storage/storefailure.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <chrono>

namespace lifty {

// One connection to one SQLite file that exists already; belongs to the thread that made it. Everything here
// throws StoreFailure.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    Database(const QString &path, std::chrono::milliseconds busyTimeout, Access access = Access::ReadWrite);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }

    // One statement, its values bound in order.
    QSqlQuery run(const QString &sql, const QVariantList &values = {});
    // Whether the statement gives any row.
    bool any(const QString &sql, const QVariantList &values) { return run(sql, values).next(); }
    // Moves to the next row; unlike QSqlQuery::next(), a read that fails is not taken for the end.
    bool next(QSqlQuery &query) const;

    [[noreturn]] void fail(StoreError::Kind kind, const QString &detail = {}) const;

private:
    friend class Statement;
    QSqlQuery prepared(const QString &sql);
    void execute(QSqlQuery &query, const QVariantList &values) const;
    [[noreturn]] void fail(const QSqlError &error) const;
    StoreError::Kind kindOf(int resultCode) const;

    QString m_path;
    QSqlDatabase m_connection;
};

// One statement that is run many times: prepared once.
class Statement
{
public:
    Statement(Database &database, const QString &sql);

    // Its values bound in order; what an earlier run left to read is gone.
    QSqlQuery &run(const QVariantList &values);
    bool next() { return m_database.next(m_query); }
    // Whether it gives any row.
    bool any(const QVariantList &values);

private:
    Database &m_database;
    QSqlQuery m_query;
};

// Rolls back unless it was committed. Takes the write lock at once: what is read inside is true until the
// commit, whatever a second copy of the program does.
class WriteTransaction
{
public:
    explicit WriteTransaction(Database &database);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction &) = delete;
    WriteTransaction &operator=(const WriteTransaction &) = delete;

    void commit();

private:
    Database &m_database;
    bool m_committed = false;
};

} // namespace lifty
