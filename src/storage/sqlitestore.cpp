#include "storage/sqlitestore.h"

#include "storage/activitytables.h"
#include "storage/databasefile.h"
#include "storage/databaserescue.h"
#include "storage/silencetables.h"
#include "storage/spantables.h"
#include "storage/starttables.h"
#include "storage/statustables.h"
#include "storage/tables.h"

#include <QPointer>

namespace lifty {

SqliteStore::SqliteStore(const QString &path, std::chrono::milliseconds busyTimeout)
    : m_file(std::make_unique<DatabaseFile>(DatabaseFile{path, busyTimeout}))
{
    m_thread.setObjectName(QStringLiteral("SqliteStore"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

SqliteStore::~SqliteStore()
{
    // The last call in the row: those before it are finished, and the connection is closed where it was
    // opened.
    QMetaObject::invokeMethod(
        &m_worker,
        [this] {
            m_database.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

template <class T>
void SqliteStore::post(std::function<T()> work, QObject *context, StoreDone<T> done)
{
    // Looked at in the caller's thread alone, where nothing can take the context away in between.
    QPointer<QObject> guard(context ? context : &m_caller);
    QMetaObject::invokeMethod(
        &m_worker,
        [this, work = std::move(work), guard, done = std::move(done)] {
            QMetaObject::invokeMethod(
                &m_caller,
                [guard, done, result = attempt<T>(work)] {
                    if (guard)
                        done(result);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void SqliteStore::change(std::function<void(Database &)> work, QObject *context, StoreDone<Nothing> done)
{
    const auto changed = [this, work = std::move(work)] {
        work(database());
        return Nothing{};
    };
    post<Nothing>(changed, context, std::move(done));
}

template <class T>
Result<T, StoreError> SqliteStore::attempt(const std::function<T()> &work)
{
    try {
        return work();
    } catch (const StoreFailure &failure) {
        // A connection that was opened for reading alone stays so: the next call looks whether that is over.
        if (failure.error.kind == StoreError::Kind::ReadOnly)
            m_database.reset();
        if (failure.error.kind == StoreError::Kind::Damaged && m_database)
            markDamaged(*m_database);
        return failure.error;
    }
}

Database &SqliteStore::database()
{
    if (!m_database)
        m_database = openDatabase(*m_file);
    return *m_database;
}

Snapshot SqliteStore::openAndRead()
{
    m_database.reset();
    OpenedDatabase opened = openOrReplaceDatabase(*m_file);
    m_database = std::move(opened.database);
    Snapshot snapshot = tables::readAll(*m_database);
    snapshot.damagedMovedTo = opened.damagedMovedTo;
    return snapshot;
}

void SqliteStore::open(QObject *context, StoreDone<Snapshot> done)
{
    post<Snapshot>([this] { return openAndRead(); }, context, std::move(done));
}

void SqliteStore::saveCompany(const Company &company, QObject *context, StoreDone<Nothing> done)
{
    change([company](Database &database) { tables::saveCompany(database, company); }, context,
           std::move(done));
}

void SqliteStore::saveBot(const Bot &bot, QObject *context, StoreDone<Nothing> done)
{
    change([bot](Database &database) { tables::saveBot(database, bot); }, context, std::move(done));
}

void SqliteStore::removeCompany(const QUuid &companyId, QObject *context, StoreDone<Nothing> done)
{
    change([companyId](Database &database) { tables::removeCompany(database, companyId); }, context,
           std::move(done));
}

void SqliteStore::removeBots(const QList<QUuid> &botIds, QObject *context, StoreDone<Nothing> done)
{
    change([botIds](Database &database) { tables::removeBots(database, botIds); }, context, std::move(done));
}

void SqliteStore::saveBatch(const Batch &batch, std::shared_ptr<Progress> progress, QObject *context,
                            StoreDone<Nothing> done)
{
    change([batch, progress](Database &database) { tables::saveBatch(database, batch, *progress); }, context,
           std::move(done));
}

void SqliteStore::saveStatuses(const QHash<QUuid, LinkStatus> &statuses, qint64 observedGapMs,
                               QObject *context, StoreDone<Nothing> done)
{
    change([statuses,
            observedGapMs](Database &database) { tables::saveStatuses(database, statuses, observedGapMs); },
           context, std::move(done));
}

void SqliteStore::saveSilences(const QHash<QUuid, qint64> &silences, QObject *context,
                               StoreDone<Nothing> done)
{
    change([silences](Database &database) { tables::saveSilences(database, silences); }, context,
           std::move(done));
}

void SqliteStore::savePausedNumber(const PausedNumber &number, QObject *context, StoreDone<Nothing> done)
{
    change([number](Database &database) { tables::savePausedNumber(database, number); }, context,
           std::move(done));
}

void SqliteStore::removePausedNumber(const QUuid &botId, const QString &number, QObject *context,
                                     StoreDone<Nothing> done)
{
    change([botId, number](Database &database) { tables::removePausedNumber(database, botId, number); },
           context, std::move(done));
}

void SqliteStore::claimStart(const StartRecord &record, const std::optional<QUuid> &confirmed,
                             QObject *context, StoreDone<std::optional<StartRecord>> done)
{
    post<std::optional<StartRecord>>(
        [this, record, confirmed] { return tables::claimStart(database(), record, confirmed); }, context,
        std::move(done));
}

void SqliteStore::settleStart(const QUuid &attemptId, std::optional<StartRecord::Outcome> outcome,
                              QObject *context, StoreDone<Nothing> done)
{
    change([attemptId, outcome](Database &database) { tables::settleStart(database, attemptId, outcome); },
           context, std::move(done));
}

void SqliteStore::clearStart(const QUuid &botId, QObject *context, StoreDone<Nothing> done)
{
    change([botId](Database &database) { tables::clearStart(database, botId); }, context, std::move(done));
}

void SqliteStore::record(const ActivityEntry &entry, QObject *context, StoreDone<Nothing> done)
{
    change([entry](Database &database) { activity::record(database, entry); }, context, std::move(done));
}

void SqliteStore::readActivity(const ActivityFilter &filter, qint64 before, int limit, QObject *context,
                               StoreDone<QList<ActivityEntry>> done)
{
    post<QList<ActivityEntry>>(
        [this, filter, before, limit] { return activity::read(database(), filter, before, limit); }, context,
        std::move(done));
}

void SqliteStore::readSpans(const QUuid &botId, qint64 from, qint64 to, QObject *context,
                            StoreDone<QList<StatusSpan>> done)
{
    post<QList<StatusSpan>>([this, botId, from, to] { return spans::read(database(), botId, from, to); },
                            context, std::move(done));
}

void SqliteStore::pruneActivity(qint64 olderThan, QObject *context, StoreDone<bool> done)
{
    post<bool>([this, olderThan] { return activity::prune(database(), olderThan); }, context,
               std::move(done));
}

} // namespace lifty
