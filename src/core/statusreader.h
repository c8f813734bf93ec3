#pragma once

#include "core/connectsession.h"
#include "core/statusread.h"

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QSet>
#include <QTimer>

namespace lifty {

// Reads the status of many bots, a few at a time, queued here and not inside Qt so that a dialog's poll never
// waits behind them. Results leave in batches.
class StatusReader : public QObject
{
    Q_OBJECT

public:
    using AccessOf = std::function<AccessSource(const QUuid &botId)>;

    StatusReader(Gateway &gateway, const Clock &clock, AccessOf accessOf, QObject *parent = nullptr);

    static constexpr int maxInFlight = 4;

    // Each bot once, however often it is asked for while it waits or is being read.
    void read(const QList<QUuid> &botIds);
    // For bots that are not what they were (another token, address or key): an answer that is still on its
    // way is about something else, and is asked for anew.
    void reread(const QList<QUuid> &botIds);
    // Bots that are waiting or being read, and all of this round.
    int pending() const { return int(m_queued.size()); }
    int total() const { return m_total; }

Q_SIGNALS:
    void found(const QHash<QUuid, lifty::StatusReading> &readings);
    void progressed();

private:
    void readNext();
    void finish(const QUuid &botId, const StatusReading &reading);
    void flush();

    Gateway &m_gateway;
    const Clock &m_clock;
    const AccessOf m_accessOf;
    QQueue<QUuid> m_queue;
    QSet<QUuid> m_queued; // those in m_queue and those in flight
    QSet<QUuid> m_inFlight;
    QSet<QUuid> m_outdated; // of those in flight
    int m_total = 0;
    QHash<QUuid, StatusReading> m_found;
    QTimer m_batch;
};

} // namespace lifty
