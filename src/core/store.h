#pragma once

#include "core/bot.h"
#include "core/linkstatus.h"
#include "core/pausednumber.h"
#include "core/result.h"

#include <QHash>
#include <QString>

#include <atomic>
#include <limits>
#include <memory>
#include <optional>

class QObject;

namespace lifty {

struct StoreError {
    enum class Kind {
        DuplicateCompany, // another company has this name (blind to case)
        DuplicateToken,   // another bot at the same gateway address has this token
        Missing,          // the row is gone, as when a second copy of the program removed it
        ReadOnly,
        Full,
        Locked,
        Damaged,
        NewerSchema,
        Cancelled, // by the person, see Progress
        Failed,
    };
    Kind kind = Kind::Failed;
    QString path;   // of the database
    QString detail; // the database's own words

    bool operator==(const StoreError &) const = default;
};

// All that the window needs to stand there at once.
struct Snapshot {
    QList<Company> companies;
    QList<Bot> bots;
    QHash<QUuid, LinkStatus> statuses; // by bot; the last known, without its error
    QList<PausedNumber> pausedNumbers;
    QHash<QUuid, qint64> silences; // by bot, see saveSilences()
    QString damagedMovedTo;        // where a damaged database was put, empty where there was none
};

// What is brought in together, in one transaction: an import, or bots that come back after they were removed.
struct Batch {
    enum class Origin { Import, Undo };
    Origin origin = Origin::Import;
    QList<Company> companies;
    QList<Bot> bots;
    QHash<QUuid, LinkStatus> statuses;
    QList<PausedNumber> pausedNumbers;
    QHash<QUuid, qint64> silences;
};

// How far a long call is, seen from both threads.
struct Progress {
    std::atomic<int> done = 0; // of the batch's companies and bots
    std::atomic<bool> cancelled = false;
};

// One startWhatsapp on its way or answered: written before it is sent, so that neither a crash nor a second
// copy of the program doubles it. One a bot, the newest.
struct StartRecord {
    enum class Outcome {
        Sent,     // about to be sent, or sent and without an answer
        Answered, // its session was opened
    };
    QUuid botId;
    QUuid attemptId;
    qint64 startedAt = 0; // UTC milliseconds
    Outcome outcome = Outcome::Sent;

    bool operator==(const StartRecord &) const = default;
};

// Whether an earlier start wants a question before the next one: a start without an answer until it is
// settled, an answered one for as long as its session can be waiting for a scan: 20 s for the answer, 60 s of
// preparing, 60 s of QR, 60 s of linking.
inline bool blocksStart(const StartRecord &earlier, qint64 nowWallMs)
{
    constexpr qint64 longestWaitMs = 200'000;
    return earlier.outcome == StartRecord::Outcome::Sent || nowWallMs - earlier.startedAt < longestWaitMs;
}

// Everything that is kept on this computer but the keys. Calls end as Done says and in the order they were
// made; when one ends well, it is on the disk, and with it, in the same transaction, its entry in the history
// (activity.h). A null context means that `done` is called as long as the store lives.
class Store
{
public:
    template <class T>
    using StoreDone = Done<T, StoreError>;

    virtual ~Store() = default;

    // Opens, migrates, reads. A damaged file is moved aside and an empty one takes its place; a newer one is
    // left alone: then this and every later call ends with NewerSchema.
    virtual void open(QObject *context, StoreDone<Snapshot> done) = 0;

    // Adds, or changes the one with this id.
    virtual void saveCompany(const Company &company, QObject *context, StoreDone<Nothing> done) = 0;
    virtual void saveBot(const Bot &bot, QObject *context, StoreDone<Nothing> done) = 0;
    // A company goes together with its bots, in one transaction.
    virtual void removeCompany(const QUuid &companyId, QObject *context, StoreDone<Nothing> done) = 0;
    virtual void removeBots(const QList<QUuid> &botIds, QObject *context, StoreDone<Nothing> done) = 0;

    // All or nothing; Cancelled where the person gave up in time.
    virtual void saveBatch(const Batch &batch, std::shared_ptr<Progress> progress, QObject *context,
                           StoreDone<Nothing> done) = 0;

    // A change is an entry in the history. A status that is as it was, no later than `observedGapMs` after it
    // was last read, lengthens its span of time; any other that the server gave begins a new one.
    virtual void saveStatuses(const QHash<QUuid, LinkStatus> &statuses, qint64 observedGapMs,
                              QObject *context, StoreDone<Nothing> done) = 0;

    // Until when (UTC milliseconds) nothing is told of these bots: forEver where it has no end, 0 where it
    // ends now. Each that changes is an entry in the history.
    static constexpr qint64 forEver = std::numeric_limits<qint64>::max();
    virtual void saveSilences(const QHash<QUuid, qint64> &silences, QObject *context,
                              StoreDone<Nothing> done) = 0;

    // Adds, or changes the one of this bot and number.
    virtual void savePausedNumber(const PausedNumber &number, QObject *context, StoreDone<Nothing> done) = 0;
    virtual void removePausedNumber(const QUuid &botId, const QString &number, QObject *context,
                                    StoreDone<Nothing> done) = 0;

    // Writes `record` unless an earlier one blocksStart() and was not confirmed: `confirmed` is the attempt
    // that the person was shown and agreed to pass over. The value is the record in the way, or none where
    // `record` was written. Atomic between copies of the program.
    virtual void claimStart(const StartRecord &record, const std::optional<QUuid> &confirmed,
                            QObject *context, StoreDone<std::optional<StartRecord>> done) = 0;
    // The attempt was answered, or (no outcome) is over and its record goes. Another attempt's record is left
    // alone.
    virtual void settleStart(const QUuid &attemptId, std::optional<StartRecord::Outcome> outcome,
                             QObject *context, StoreDone<Nothing> done) = 0;
    // Every session of the bot is dead (a stop was answered with 200): whatever record it has goes.
    virtual void clearStart(const QUuid &botId, QObject *context, StoreDone<Nothing> done) = 0;
};

} // namespace lifty
