#pragma once

#include "support/fakes.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QHash>
#include <QTimerEvent>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace lifty {

// Makes every QTimer of the main thread run on the clock that the test moves. Installed before the
// application; only what other threads send is waited for.
class HandMovedTime : public QAbstractEventDispatcher
{
public:
    explicit HandMovedTime(fakes::FakeClock &clock) : m_clock(clock) {}

    // Moves the clock to the next timer and lets it come; false where none is due by then.
    bool fireNext(qint64 until)
    {
        const auto next = std::min_element(m_timers.begin(), m_timers.end(),
                                           [](const Timer &a, const Timer &b) { return a.dueMs < b.dueMs; });
        if (next == m_timers.end() || next->dueMs > until)
            return false;
        m_clock.pass(std::max(qint64(0), next->dueMs - now()));
        next->dueMs = now() + next->interval;
        QTimerEvent event(next.key());
        QCoreApplication::sendEvent(next->object, &event);
        deliver();
        return true;
    }
    // What was posted, and what that posts in turn.
    void deliver()
    {
        while (takeWoken())
            QCoreApplication::sendPostedEvents();
    }

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override
    {
        if (flags.testFlag(QEventLoop::WaitForMoreEvents)) {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_isWoken; });
        }
        deliver();
        return true;
    }
    void wakeUp() override
    {
        const std::lock_guard lock(m_mutex);
        m_isWoken = true;
        m_wake.notify_one();
    }
    void interrupt() override {}

    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object) override
    {
        m_timers.insert(id, {now() + interval, interval, type, object});
    }
    bool unregisterTimer(int id) override { return m_timers.remove(id); }
    bool unregisterTimers(QObject *object) override
    {
        return m_timers.removeIf([object](const auto &timer) { return timer.value().object == object; });
    }
    QList<TimerInfo> registeredTimers(QObject *object) const override
    {
        QList<TimerInfo> timers;
        for (auto it = m_timers.cbegin(); it != m_timers.cend(); ++it) {
            if (it->object == object)
                timers.append({it.key(), int(it->interval), it->type});
        }
        return timers;
    }
    int remainingTime(int id) override { return int(std::max(qint64(0), m_timers.value(id).dueMs - now())); }
    void registerSocketNotifier(QSocketNotifier *) override { qFatal("no sockets here"); }
    void unregisterSocketNotifier(QSocketNotifier *) override {}

private:
    struct Timer {
        qint64 dueMs = 0;
        qint64 interval = 0;
        Qt::TimerType type = Qt::CoarseTimer;
        QObject *object = nullptr;
    };

    qint64 now() const { return m_clock.now().monotonicMs; }
    bool takeWoken()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_isWoken, false);
    }

    fakes::FakeClock &m_clock;
    QHash<int, Timer> m_timers;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isWoken = false;
};

} // namespace lifty
