#pragma once

#include "core/activitystore.h"
#include "core/store.h"

#include <QObject>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>

namespace lifty {

class Database;
struct DatabaseFile;

// The Store and the ActivityStore in one SQLite file, on one connection in a thread of its own, so that a
// slow disk never stops the window. The contexts of its calls live in the thread that the store was made in.
// Where the file can't be opened, each call tries again. Destroying the store finishes what was called; a
// `done` that is still on its way then is not called.
class SqliteStore : public Store, public ActivityStore
{
public:
    template <class T>
    using StoreDone = Done<T, StoreError>;

    explicit SqliteStore(const QString &path,
                         std::chrono::milliseconds busyTimeout = std::chrono::seconds(5));
    ~SqliteStore() override;

    void open(QObject *context, StoreDone<Snapshot> done) override;
    void saveCompany(const Company &company, QObject *context, StoreDone<Nothing> done) override;
    void saveBot(const Bot &bot, QObject *context, StoreDone<Nothing> done) override;
    void removeCompany(const QUuid &companyId, QObject *context, StoreDone<Nothing> done) override;
    void removeBots(const QList<QUuid> &botIds, QObject *context, StoreDone<Nothing> done) override;
    void saveBatch(const Batch &batch, std::shared_ptr<Progress> progress, QObject *context,
                   StoreDone<Nothing> done) override;
    void saveStatuses(const QHash<QUuid, LinkStatus> &statuses, qint64 observedGapMs, QObject *context,
                      StoreDone<Nothing> done) override;
    void saveSilences(const QHash<QUuid, qint64> &silences, QObject *context,
                      StoreDone<Nothing> done) override;
    void savePausedNumber(const PausedNumber &number, QObject *context, StoreDone<Nothing> done) override;
    void removePausedNumber(const QUuid &botId, const QString &number, QObject *context,
                            StoreDone<Nothing> done) override;
    void claimStart(const StartRecord &record, const std::optional<QUuid> &confirmed, QObject *context,
                    StoreDone<std::optional<StartRecord>> done) override;
    void settleStart(const QUuid &attemptId, std::optional<StartRecord::Outcome> outcome, QObject *context,
                     StoreDone<Nothing> done) override;
    void clearStart(const QUuid &botId, QObject *context, StoreDone<Nothing> done) override;

    void record(const ActivityEntry &entry, QObject *context, StoreDone<Nothing> done) override;
    void readActivity(const ActivityFilter &filter, qint64 before, int limit, QObject *context,
                      StoreDone<QList<ActivityEntry>> done) override;
    void readSpans(const QUuid &botId, qint64 from, qint64 to, QObject *context,
                   StoreDone<QList<StatusSpan>> done) override;
    void pruneActivity(qint64 olderThan, QObject *context, StoreDone<bool> done) override;

private:
    template <class T>
    void post(std::function<T()> work, QObject *context, StoreDone<T> done);
    void change(std::function<void(Database &)> work, QObject *context, StoreDone<Nothing> done);

    // In the store's own thread alone.
    template <class T>
    Result<T, StoreError> attempt(const std::function<T()> &work);
    Database &database();
    Snapshot openAndRead();

    const std::unique_ptr<const DatabaseFile> m_file;
    std::unique_ptr<Database> m_database;
    QObject m_caller; // receives the results, in the thread that made the store
    QObject m_worker; // receives the calls, in m_thread
    QThread m_thread;
};

} // namespace lifty
