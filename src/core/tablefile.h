#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

class QObject;

namespace lifty {

struct TableFileError {
    enum class Kind {
        NotFound,
        NotReadable,
        TooLarge,    // more than 10 MiB
        TooManyRows, // more than 100,000 and the header
        NotText,     // neither UTF-8 nor Windows-1252, or with NUL in it
        NotWritable,
        Full,
        Failed,
    };
    Kind kind = Kind::Failed;
    QString path;
    QString detail; // the system's own words

    bool operator==(const TableFileError &) const = default;
};

struct TableRow {
    int line = 0; // in the file, from 1, of its first character: a quoted field may hold line breaks
    QStringList fields;
    bool isBroken = false; // a quote that is never closed, or text behind a closing one

    bool operator==(const TableRow &) const = default;
};

// Writes a table row by row; what was there before stays until finish() succeeds.
class TableWriter
{
public:
    virtual ~TableWriter() = default;
    // False once something went wrong; finish() says what.
    virtual bool write(const QStringList &fields) = 0;
    virtual Result<Nothing, TableFileError> finish() = 0;
};

// Tables in files of comma- or semicolon-separated values.
class TableFiles
{
public:
    template <class T>
    using TableDone = Done<T, TableFileError>;

    virtual ~TableFiles() = default;

    // All rows that are not empty. Comma or semicolon, UTF-8 (with or without a BOM) or Windows-1252 are
    // found out. Ends as Done says.
    virtual void read(const QString &path, QObject *context, TableDone<QList<TableRow>> done) = 0;
    // Semicolons, UTF-8 with a BOM: opens in a spreadsheet as it is, with no cell taken for a formula.
    virtual std::unique_ptr<TableWriter> create(const QString &path) = 0;
};

} // namespace lifty
