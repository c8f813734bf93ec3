#pragma once

#include "core/store.h"
#include "storage/databasefile.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

// How the tests speak to a store: each call waited for, one after the other.
namespace lifty::storetest {

// In memory where there is such a folder: what is tested is not the disk, and each save waits for it.
inline std::unique_ptr<QTemporaryDir> temporaryFolder()
{
    const QString inMemory = QStringLiteral("/dev/shm");
    const QString base = QFileInfo(inMemory).isWritable() ? inMemory : QDir::tempPath();
    return std::make_unique<QTemporaryDir>(base + QStringLiteral("/lifty-XXXXXX"));
}

template <class T, class Call>
Result<T, StoreError> ended(Call call)
{
    QEventLoop loop;
    std::optional<Result<T, StoreError>> result;
    call(&loop, [&](const Result<T, StoreError> &answer) {
        result = answer;
        loop.quit();
    });
    // qWaitFor() looks every 10 ms only; the test's own watchdog ends a wait without an end.
    if (!result)
        loop.exec();
    return *result;
}

inline Result<Snapshot, StoreError> open(Store &store)
{
    return ended<Snapshot>([&](auto *context, auto done) { store.open(context, done); });
}

inline Result<Nothing, StoreError> save(Store &store, const Company &company)
{
    return ended<Nothing>([&](auto *context, auto done) { store.saveCompany(company, context, done); });
}

inline Result<Nothing, StoreError> save(Store &store, const Bot &bot)
{
    return ended<Nothing>([&](auto *context, auto done) { store.saveBot(bot, context, done); });
}

inline Result<Nothing, StoreError> save(Store &store, const QHash<QUuid, LinkStatus> &statuses)
{
    return ended<Nothing>(
        [&](auto *context, auto done) { store.saveStatuses(statuses, 180'000, context, done); });
}

inline Result<Nothing, StoreError> pause(Store &store, const PausedNumber &number)
{
    return ended<Nothing>([&](auto *context, auto done) { store.savePausedNumber(number, context, done); });
}

inline Result<Nothing, StoreError> resume(Store &store, const QUuid &botId, const QString &number)
{
    return ended<Nothing>(
        [&](auto *context, auto done) { store.removePausedNumber(botId, number, context, done); });
}

inline Result<Nothing, StoreError> removeBots(Store &store, const QList<QUuid> &botIds)
{
    return ended<Nothing>([&](auto *context, auto done) { store.removeBots(botIds, context, done); });
}

inline Result<Nothing, StoreError> removeCompany(Store &store, const QUuid &companyId)
{
    return ended<Nothing>([&](auto *context, auto done) { store.removeCompany(companyId, context, done); });
}

inline Result<Nothing, StoreError> silence(Store &store, const QHash<QUuid, qint64> &silences)
{
    return ended<Nothing>([&](auto *context, auto done) { store.saveSilences(silences, context, done); });
}

inline Result<Nothing, StoreError>
saveBatch(Store &store, const Batch &batch, std::shared_ptr<Progress> progress = std::make_shared<Progress>())
{
    return ended<Nothing>([&](auto *context, auto done) { store.saveBatch(batch, progress, context, done); });
}

inline Result<std::optional<StartRecord>, StoreError> claim(Store &store, const StartRecord &record,
                                                            const std::optional<QUuid> &confirmed = {})
{
    return ended<std::optional<StartRecord>>(
        [&](auto *context, auto done) { store.claimStart(record, confirmed, context, done); });
}

inline Result<Nothing, StoreError> settle(Store &store, const QUuid &attempt,
                                          std::optional<StartRecord::Outcome> outcome)
{
    return ended<Nothing>(
        [&](auto *context, auto done) { store.settleStart(attempt, outcome, context, done); });
}

inline std::optional<StoreError::Kind> errorOf(const auto &result)
{
    return result.ok() ? std::nullopt : std::optional(result.error().kind);
}

inline Company company(const QString &name,
                       const QString &address = QStringLiteral("https://gateway.example"))
{
    return {QUuid::createUuid(), name, address, false};
}

inline Bot bot(const Company &company, const QString &token, const QString &name = QStringLiteral("Bot"))
{
    return {QUuid::createUuid(), company.id, name, token, {}};
}

} // namespace lifty::storetest
