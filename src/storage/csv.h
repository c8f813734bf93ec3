#pragma once

#include "core/result.h"
#include "core/tablefile.h"

#include <QByteArray>
#include <QString>

namespace lifty::csv {

// The text of a file: UTF-8, else Windows-1252; UTF-16 where a byte order mark says so.
Result<QString, TableFileError::Kind> decoded(const QByteArray &bytes);

// The rows that are not empty. A row with a broken quote ends with its first line, so that it costs no other.
Result<QList<TableRow>, TableFileError::Kind> parsed(const QString &text);

// One row as it is written, its end of line included.
QString line(const QStringList &fields);

// A spreadsheet runs what begins like a formula, as it sees it: an apostrophe in front makes it text. Every
// text comes back as it was, one that begins with apostrophes of its own too.
QString guarded(const QString &field);
QString unguarded(const QString &field);

} // namespace lifty::csv
