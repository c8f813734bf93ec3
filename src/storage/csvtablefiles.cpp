#include "storage/csvtablefiles.h"

#include "storage/csv.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>
#include <QStorageInfo>

#include <optional>

namespace lifty {

using namespace Qt::StringLiterals;
using Kind = TableFileError::Kind;

namespace {

Result<QList<TableRow>, TableFileError> readTable(const QString &path)
{
    constexpr qint64 mostBytes = 10 * 1024 * 1024;
    if (!QFileInfo::exists(path))
        return TableFileError{Kind::NotFound, path, {}};
    QFile file(path);
    // A device or a pipe might never end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return TableFileError{Kind::NotReadable, path, file.errorString()};
    const QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFile::NoError)
        return TableFileError{Kind::NotReadable, path, file.errorString()};
    if (bytes.size() > mostBytes)
        return TableFileError{Kind::TooLarge, path, {}};
    const auto text = csv::decoded(bytes);
    if (!text.ok())
        return TableFileError{text.error(), path, {}};
    const auto rows = csv::parsed(text.value());
    if (!rows.ok())
        return TableFileError{rows.error(), path, {}};
    return rows.value();
}

class CsvWriter : public TableWriter
{
public:
    explicit CsvWriter(const QString &path) : m_file(path)
    {
        const QByteArray byteOrderMark = "\xef\xbb\xbf";
        if (!m_file.open(QIODevice::WriteOnly))
            m_error = {Kind::NotWritable, path, m_file.errorString()};
        else
            write(byteOrderMark);
    }

    bool write(const QStringList &fields) override
    {
        if (!m_error)
            write(csv::line(fields).toUtf8());
        return !m_error;
    }

    Result<Nothing, TableFileError> finish() override
    {
        if (!m_error && !m_file.commit())
            fail();
        if (m_error)
            return *m_error;
        return Nothing{};
    }

private:
    void write(const QByteArray &bytes)
    {
        if (m_file.write(bytes) != bytes.size())
            fail();
    }

    void fail()
    {
        // Of a full disk, too, Qt says no more than that it could not write.
        const QStorageInfo disk(QFileInfo(m_file.fileName()).path());
        const bool isFull = disk.bytesAvailable() < 4096;
        m_error = {isFull ? Kind::Full : Kind::Failed, m_file.fileName(), m_file.errorString()};
    }

    QSaveFile m_file; // throws away what was not finished
    std::optional<TableFileError> m_error;
};

} // namespace

void CsvTableFiles::read(const QString &path, QObject *context, TableDone<QList<TableRow>> done)
{
    // Looked at in the caller's thread alone, where nothing can take the context away in between.
    m_pool.start([this, path, guard = QPointer(context), done = std::move(done)] {
        QMetaObject::invokeMethod(
            &m_caller,
            [guard, done, result = readTable(path)] {
                if (guard)
                    done(result);
            },
            Qt::QueuedConnection);
    });
}

std::unique_ptr<TableWriter> CsvTableFiles::create(const QString &path)
{
    return std::make_unique<CsvWriter>(path);
}

} // namespace lifty
