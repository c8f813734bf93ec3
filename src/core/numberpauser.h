#pragma once

#include "core/clock.h"
#include "core/connectsession.h"
#include "core/pausednumber.h"
#include "core/store.h"

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QTimer>

#include <utility>

namespace lifty {

class ActivityStore;
class Roster;

// How the pausing or resuming of one number ended.
struct NumberResult {
    enum class Deed { Pause, Resume };

    Deed deed = Deed::Pause;
    QUuid botId;
    QString number;
    bool byItself = false;                   // at the hour that was asked for
    std::optional<GatewayError> refused{};   // the server did not do it
    std::optional<StoreError> notRecorded{}; // the server did it, this computer could not write it down
    qint64 nextTryAt = 0;                    // UTC milliseconds, where the program tries again by itself

    bool ok() const { return !refused && !notRecorded; }
};

// Pauses and resumes numbers, a few at a time, and resumes by itself what becomes due while the program runs.
// Belongs to the desk: what is on its way ends well though the dialog that asked for it is closed.
class NumberPauser : public QObject
{
    Q_OBJECT

public:
    using Deed = NumberResult::Deed;
    using AccessOf = std::function<AccessSource(const QUuid &botId)>;

    struct Ports {
        Gateway &gateway;
        ActivityStore &activity;
        const Clock &clock;
    };

    NumberPauser(Roster &roster, const Ports &ports, AccessOf accessOf, QObject *parent = nullptr);

    static constexpr int maxInFlight = 2;

    // Each number ends in finished(). What is asked for twice at once is sent once; opposite wishes for one
    // number are sent one after the other.
    void pause(const QUuid &botId, const QStringList &numbers, qint64 resumeAt = 0);
    void resume(const QUuid &botId, const QStringList &numbers);
    // Drops what was asked for and is not on its way yet; it does not end in finished().
    void withdraw(const QUuid &botId, Deed deed);

    // Whether anything is on its way, or waits for its turn.
    bool isBusy() const { return !m_tasks.isEmpty(); }

    // What should have been resumed while the program was closed, the earliest first: never sent without
    // asking. A number leaves the list when it is resumed, or paused or kept anew.
    QList<PausedNumber> dueWhileClosed() const;

public Q_SLOTS:
    // Resumes what is due by now. Called by the timer, and by who knows that the clock has moved.
    void wake();

Q_SIGNALS:
    void finished(const lifty::NumberResult &result);
    // What the program did by itself, all that was due together; failures are tried again.
    void resumedByItself(const QList<lifty::NumberResult> &results);
    // At the start, where dueWhileClosed() is not empty.
    void dueWhileClosedFound();

private:
    using Key = std::pair<QUuid, QString>; // bot and number
    struct Task {
        Deed deed;
        qint64 resumeAt = 0;
        bool byItself = false;
        bool isSent = false;
    };
    struct Retry {
        int failures = 0;
        Instant failedAt{};
        qint64 delayMs = 0;
    };

    void enqueue(const Key &key, const Task &task);
    void sendNext();
    void send(const Key &key);
    void record(const Key &key);
    void finish(const Key &key, const std::optional<GatewayError> &refused,
                const std::optional<StoreError> &notRecorded);
    void failed(const NumberResult &result);
    qint64 retryLater(const Key &key, const NumberResult &result);
    void findMissed();
    std::optional<qint64> msUntilDue(const PausedNumber &number, const Instant &now) const;
    void lookSoon();

    Roster &m_roster;
    const Ports m_ports;
    const AccessOf m_accessOf;
    QHash<Key, QList<Task>> m_tasks; // the first of each waits in m_waiting or is on its way
    QQueue<Key> m_waiting;
    int m_inFlight = 0;
    QHash<Key, PausedNumber> m_missed; // as they stood at the start
    QHash<Key, Retry> m_retries;
    int m_byItselfPending = 0;
    QList<NumberResult> m_byItself; // until the last of them has ended
    QTimer m_timer{this};
};

} // namespace lifty
