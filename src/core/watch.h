#pragma once

#include "core/clock.h"
#include "core/linkstatus.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace lifty {

class Desk;

// Reads every bot's status again and again, a round each interval. A round that is not over when the next is
// due is finished first, and no round begins before a server's Retry-After. Never starts anything.
class Watch : public QObject
{
    Q_OBJECT

public:
    explicit Watch(Desk &desk, QObject *parent = nullptr);

    // From the beginning of one round to that of the next; the first comes after one interval.
    void setInterval(std::chrono::seconds interval);

    // What the timer does: look at the clock.
    void wake();

private:
    qint64 dueMs() const;
    void arm();
    void noteRetryAfter(const GatewayError &error);
    void setObservedGap();
    QList<QUuid> dueBots() const;

    Desk &m_desk;
    std::chrono::milliseconds m_interval{60'000};
    Instant m_begun;
    qint64 m_lastedMs = 0;    // the last round
    qint64 m_notBeforeMs = 0; // Retry-After, on the monotonic clock
    bool m_isLate = false;    // due, but the last round is not over
    QTimer m_timer;
};

// Whether the company's key was refused to two bots, with no answer to any of its bots since the last round
// began: then asking only costs quota, until the key is changed or any read succeeds.
bool isKeyRefused(const QList<LinkStatus> &statusesOfCompany, qint64 roundBeganAt);

} // namespace lifty
