#pragma once

#include "core/tablefile.h"

#include <QObject>
#include <QThreadPool>

namespace lifty {

// Tables in CSV files, read in a thread of their own. The contexts of its calls live in the thread that it
// was made in.
class CsvTableFiles : public TableFiles
{
public:
    void read(const QString &path, QObject *context, TableDone<QList<TableRow>> done) override;
    std::unique_ptr<TableWriter> create(const QString &path) override;

private:
    QObject m_caller;   // receives the results, in the thread that made this
    QThreadPool m_pool; // goes first, and waits for what is still being read
};

} // namespace lifty
