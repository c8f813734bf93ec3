#include "storage/databasefile.h"

#include "storage/databaserescue.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QtEndian>

#include <filesystem>
#include <functional>

namespace lifty {

using namespace Qt::StringLiterals;
using Kind = StoreError::Kind;

namespace {

// SQLite keeps these beside a database in WAL mode; the log belongs to the data as much as the file itself.
const QString logSuffix = u"-wal"_s;
const QString indexSuffix = u"-shm"_s;
const QString unfinishedSuffix = u".novo"_s;

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

[[noreturn]] void fail(Kind kind, const QString &path, const QString &detail = {})
{
    throw StoreFailure{{kind, path, detail}};
}

// Nobody else looks in, not even at the names of what is there; a folder from before this was so, too.
void makeFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        fail(Kind::ReadOnly, path);
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    const QFileDevice::Permissions permissions = QFile::permissions(folder);
    if (permissions & others)
        QFile::setPermissions(folder, permissions & ~others);
}

// Creating, moving and migrating are several steps each; a second copy of the program waits until they are
// done.
class OpeningLock
{
public:
    explicit OpeningLock(const DatabaseFile &file) : m_lock(file.path + u".lock"_s)
    {
        makeFolder(file.path);
        // A copy that was killed while it made the lock left an empty file, which names nobody: only its age
        // tells. However old, that of a living copy can't be removed.
        m_lock.setStaleLockTime(1000);
        // Any other failure (a folder that can't be written) is told by the step that it stops, if it stops
        // one.
        if (!m_lock.tryLock(int(file.busyTimeout.count())) && m_lock.error() == QLockFile::LockFailedError)
            fail(Kind::Locked, file.path);
    }

private:
    QLockFile m_lock;
};

QString timeStamp() { return QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s); }

QString freeName(const QString &prefix, const QString &ending = {})
{
    QString name = prefix + ending;
    for (int i = 2; QFileInfo::exists(name) || QFileInfo::exists(name + logSuffix); ++i)
        name = prefix + u"-%1"_s.arg(i) + ending;
    return name;
}

// An empty file that nobody else can read; SQLite gives the files beside it the same permissions.
void makeEmptyFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return;
    const bool mayWrite = QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    fail(mayWrite ? Kind::Failed : Kind::ReadOnly, path, file.errorString());
}

void removeUnfinished(const QString &path)
{
    QString unfinished = path + unfinishedSuffix;
    for (const QString &leftOver : {unfinished, unfinished + logSuffix, unfinished + indexSuffix})
        QFile::remove(leftOver);
}

// What is made is complete before it gets its name: killed at any moment, it is whole or not there.
QString makeUnfinishedFile(const QString &path)
{
    removeUnfinished(path);
    makeEmptyFile(path + unfinishedSuffix);
    return path + unfinishedSuffix;
}

QString makeUnfinished(const DatabaseFile &file, const std::function<void(Database &)> &fill = {})
{
    try {
        QString unfinished = makeUnfinishedFile(file.path);
        Database database(unfinished, file.busyTimeout);
        database.run(u"PRAGMA journal_mode = WAL"_s);
        database.run(u"PRAGMA synchronous = FULL"_s);
        migrate(database, file.migrations);
        if (fill)
            fill(database);
        return unfinished;
    } catch (StoreFailure &failure) {
        failure.error.path = file.path;
        throw;
    }
}

void createDatabase(const DatabaseFile &file)
{
    QFile whole(makeUnfinished(file));
    if (!whole.rename(file.path))
        fail(Kind::Failed, file.path, whole.errorString());
}

// What the file's own header says of its version, read without SQLite, which writes as soon as it looks.
int versionInHeader(const QString &path)
{
    constexpr qsizetype headerSize = 100;
    constexpr qsizetype versionOffset = 60;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(Kind::Failed, path, file.errorString());
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith("SQLite format 3"))
        fail(Kind::Damaged, path);
    return qFromBigEndian<qint32>(header.constData() + versionOffset);
}

void refuseNewer(const DatabaseFile &file)
{
    int version = versionInHeader(file.path);
    // The newest header may still be in the log. A reader that may not write leaves both as they are.
    if (QFileInfo(file.path + logSuffix).size() > 0) {
        Database reader(file.path, file.busyTimeout, Database::Access::ReadOnly);
        version = schemaVersion(reader);
    }
    if (version > file.migrations.size())
        fail(Kind::NewerSchema, file.path, u"user_version %1"_s.arg(version));
    // No file of ours is ever without a version: it gets its name when it is complete.
    if (version < 1)
        fail(Kind::Damaged, file.path, u"user_version %1"_s.arg(version));
}

void refuseDamaged(Database &database)
{
    for (const QString &table : tableNames() + historyTableNames()) {
        if (!database.any(u"SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"_s, {table}))
            database.fail(Kind::Damaged, u"no table "_s + table);
    }
    for (const QString &table : tableNames()) {
        QSqlQuery check = database.run(u"PRAGMA quick_check(%1)"_s.arg(table));
        while (database.next(check)) {
            if (check.value(0).toString() != u"ok")
                database.fail(Kind::Damaged, check.value(0).toString());
        }
    }
}

void backUp(Database &database)
{
    const QString &path = database.path();
    QFile copy(makeUnfinishedFile(path));
    try {
        database.run(u"VACUUM INTO ?"_s, {copy.fileName()});
    } catch (const StoreFailure &) {
        copy.remove();
        throw;
    }
    const QString version = QString::number(schemaVersion(database));
    if (!copy.rename(freeName(u"%1.v%2-%3"_s.arg(path, version, timeStamp()), u".bak"_s)))
        fail(Kind::Failed, path, copy.errorString());
}

// SQLite makes these with the file's own permissions: those from a time when it was read-only would keep it
// so.
void makeCompanionsWritable(const QString &path)
{
    if (!QFileInfo(path).isWritable())
        return;
    for (const QString &suffix : {logSuffix, indexSuffix}) {
        if (QFileInfo::exists(path + suffix))
            QFile::setPermissions(path + suffix, ownerOnly);
    }
}

std::unique_ptr<Database> openLocked(const DatabaseFile &file)
{
    if (!QFileInfo::exists(file.path)) {
        // A log without its file: SQLite would write it into the next file of this name.
        if (QFileInfo::exists(file.path + logSuffix))
            fail(Kind::Damaged, file.path);
        createDatabase(file);
    }
    refuseNewer(file);
    makeCompanionsWritable(file.path);

    auto database = std::make_unique<Database>(file.path, file.busyTimeout);
    if (schemaVersion(*database) < file.migrations.size()) {
        backUp(*database);
        migrate(*database, file.migrations);
    }
    refuseDamaged(*database);
    database->run(u"PRAGMA journal_mode = WAL"_s);
    database->run(u"PRAGMA synchronous = FULL"_s);
    database->run(u"PRAGMA foreign_keys = ON"_s);
    return database;
}

// The log first: killed in between, no later file of this name finds it.
QString moveAside(const QString &path)
{
    QString target = freeName(path + u".danificado-"_s + timeStamp());
    for (const QString &suffix : {logSuffix, indexSuffix, QString()}) {
        QFile part(path + suffix);
        if (part.exists() && !part.rename(target + suffix))
            fail(Kind::Damaged, path, part.errorString());
    }
    return target;
}

// What can be read of a marked file takes its place. It is copied and not moved, so that at every moment one
// of the two stands under the name.
QString replaceByReadable(const DatabaseFile &file)
{
    // The last connection takes its log along: another copy of the program is still at work.
    if (QFileInfo::exists(file.path + logSuffix))
        fail(Kind::Locked, file.path);
    const QString readable =
        makeUnfinished(file, [&file](Database &fresh) { copyReadable(file.path, fresh); });
    QString target = freeName(file.path + u".danificado-"_s + timeStamp());
    if (!QFile::copy(file.path, target)) {
        QFile::remove(target);
        fail(Kind::Failed, file.path);
    }
    std::error_code error;
    std::filesystem::rename(QFileInfo(readable).filesystemFilePath(),
                            QFileInfo(file.path).filesystemFilePath(), error);
    if (error)
        fail(Kind::Failed, file.path, QString::fromStdString(error.message()));
    return target;
}

OpenedDatabase rescued(const DatabaseFile &file, OpenedDatabase marked)
{
    marked.database.reset();
    try {
        marked.damagedMovedTo = replaceByReadable(file);
    } catch (const StoreFailure &) {
        // No room for a second one, or another copy is at work: the roster is read from where it is.
        removeUnfinished(file.path);
    }
    marked.database = openLocked(file);
    return marked;
}

} // namespace

std::unique_ptr<Database> openDatabase(const DatabaseFile &file)
{
    const OpeningLock lock(file);
    return openLocked(file);
}

OpenedDatabase openOrReplaceDatabase(const DatabaseFile &file)
{
    const OpeningLock lock(file);
    try {
        OpenedDatabase opened{openLocked(file), {}};
        return isMarkedDamaged(*opened.database) ? rescued(file, std::move(opened)) : std::move(opened);
    } catch (const StoreFailure &failure) {
        if (failure.error.kind != Kind::Damaged)
            throw;
    }
    const QString movedTo = moveAside(file.path);
    return {openLocked(file), movedTo};
}

} // namespace lifty
