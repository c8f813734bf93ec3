#pragma once

#include "core/activitystore.h"
#include "core/clock.h"
#include "core/gateway.h"
#include "core/secretstore.h"
#include "core/store.h"

#include <QObject>
#include <QPointer>

#include <algorithm>
#include <functional>
#include <map>
#include <utility>
#include <vector>

// The core's ports, played by hand: the test moves the clock, answers the gateway's calls and breaks the
// disk.
namespace lifty::fakes {

class FakeClock : public Clock
{
public:
    Instant now() const override { return at; }
    void pass(qint64 ms) { at = {at.monotonicMs + ms, at.wallMs + ms}; }

    Instant at{1'000'000, 1'760'000'000'000};
};

// Delivers what was posted, and what that posts in turn.
void runEvents();
// The same, and deletes what wants to be deleted later.
void runEventsAndDeletions();

// The calls of one method of the gateway. Each waits until the test answers it, in any order.
template <class T>
class Calls
{
public:
    struct Call {
        BotAccess bot;
        QByteArray address{};       // of readStatus and readPicture
        bool clearInactive = false; // of start
        QString number{};           // of pause and resume
        qint64 timestamp = 0;       // of readPicture
    };

    int count() const { return int(m_made.size()); }
    const Call &at(int index) const { return m_made.at(index); }
    const Call &last() const { return m_made.back(); }

    // Those without an answer whose caller still lives.
    int openCount() const
    {
        return int(std::count_if(m_open.cbegin(), m_open.cend(),
                                 [](const auto &o) { return !o.second.context.isNull(); }));
    }

    // Answers the oldest open call; false where there is none.
    bool answer(const Result<T, GatewayError> &result)
    {
        for (int index = 0; index < count(); ++index) {
            if (answerAt(index, result))
                return true;
        }
        return false;
    }

    // False, and nothing happens, where that call was answered before or its caller is gone.
    bool answerAt(int index, const Result<T, GatewayError> &result)
    {
        const auto open = m_open.find(index);
        if (open == m_open.end() || !open->second.context)
            return false;
        const auto done = open->second.done;
        m_open.erase(open);
        done(result);
        return true;
    }

    void add(Call call, QObject *context, Done<T, GatewayError> done)
    {
        m_open.insert({count(), Open{context, std::move(done)}});
        m_made.push_back(std::move(call));
    }

private:
    struct Open {
        QPointer<QObject> context;
        Done<T, GatewayError> done;
    };
    std::vector<Call> m_made;
    std::map<int, Open> m_open;
};

class FakeGateway : public Gateway
{
public:
    void readAddresses(const BotAccess &bot, QObject *context, GatewayDone<SessionAddresses> done) override;
    void start(const BotAccess &bot, bool clearInactive, QObject *context,
               GatewayDone<SessionAddresses> done) override;
    void stop(const BotAccess &bot, QObject *context, GatewayDone<int> done) override;
    void pause(const BotAccess &bot, const QString &number, QObject *context,
               GatewayDone<Nothing> done) override;
    void resume(const BotAccess &bot, const QString &number, QObject *context,
                GatewayDone<Nothing> done) override;
    void readStatus(const BotAccess &bot, const QByteArray &statusUrl, QObject *context,
                    GatewayDone<QString> done) override;
    void readPicture(const BotAccess &bot, const QByteArray &tokenUrl, qint64 timestamp, QObject *context,
                     GatewayDone<QrPicture> done) override;

    Calls<SessionAddresses> addressReads;
    Calls<SessionAddresses> starts;
    Calls<int> stops;
    Calls<Nothing> pauses;
    Calls<Nothing> resumes;
    Calls<QString> statusReads;
    Calls<QrPicture> pictureReads;
};

// Ends calls as Done says: later, once, never after the context is gone. Without a context, as long as it
// lives itself.
class Later
{
public:
    template <class T, class E>
    void end(QObject *context, const Done<T, E> &done, const Result<T, E> &result)
    {
        post(context ? context : &m_self, [done, result] { done(result); });
    }

    // Keeps every answer back from now on, until release().
    void hold() { m_held = true; }
    void release();

private:
    void post(QObject *context, std::function<void()> call);

    QObject m_self;
    bool m_held = false;
    std::vector<std::pair<QPointer<QObject>, std::function<void()>>> m_kept;
};

// A disk in memory. What is said to be written is written at once; only the answer comes later.
class FakeStore : public Store
{
public:
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

    std::optional<StartRecord> recordOf(const QUuid &botId) const;

    Snapshot content;
    QHash<QUuid, StartRecord> records; // by bot
    int claims = 0;
    int statusSaves = 0;
    std::optional<StoreError> failure; // of every call, for as long as it is set
    Later answers;

private:
    template <class Change>
    void change(QObject *context, const StoreDone<Nothing> &done, Change change);
};

// A history that only grows.
class FakeActivityStore : public ActivityStore
{
public:
    void record(const ActivityEntry &entry, QObject *context, StoreDone<Nothing> done) override;
    void readActivity(const ActivityFilter &filter, qint64 before, int limit, QObject *context,
                      StoreDone<QList<ActivityEntry>> done) override;
    void readSpans(const QUuid &botId, qint64 from, qint64 to, QObject *context,
                   StoreDone<QList<StatusSpan>> done) override;
    void pruneActivity(qint64 olderThan, QObject *context, StoreDone<bool> done) override;

    QList<ActivityEntry> entries;          // as recorded
    QHash<QUuid, QList<StatusSpan>> spans; // by bot
    std::optional<StoreError> failure;     // of every call, for as long as it is set
    Later answers;
};

class FakeSecretStore : public SecretStore
{
public:
    void read(const QUuid &companyId, QObject *context, SecretDone<std::optional<QString>> done) override;
    void write(const QUuid &companyId, const QString &key, QObject *context,
               SecretDone<Nothing> done) override;
    void remove(const QUuid &companyId, QObject *context, SecretDone<Nothing> done) override;

    QHash<QUuid, QString> keys;
    int reads = 0;
    int removals = 0;
    std::optional<SecretError> failure; // of every call, for as long as it is set
    Later answers;
};

} // namespace lifty::fakes
