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
//
// The statusURL that the gateway gave for a bot is remembered, in memory alone, and read directly: one
// request in place of two. One that fails, or is an hour old, is asked for anew.
class StatusReader : public QObject
{
    Q_OBJECT

public:
    using AccessOf = std::function<AccessSource(const QUuid &botId)>;

    StatusReader(Gateway &gateway, const Clock &clock, AccessOf accessOf, QObject *parent = nullptr);

    void setMaxInFlight(int most) { m_maxInFlight = most; }

    // Each bot once, however often it is asked for while it waits or is being read. For the watch, whose few
    // go before all that a person asked for, and whose results may wait a second for each other.
    void read(const QList<QUuid> &botIds);
    // By way of the gateway, whatever is remembered.
    void readAnew(const QList<QUuid> &botIds);
    // The same for a person, who waits for it.
    void refresh(const QList<QUuid> &botIds);
    // For bots that are not what they were (another token, address or key): an answer that is still on its
    // way is about something else, and is asked for anew.
    void reread(const QList<QUuid> &botIds);
    // Another session may have another address: after a start or a stop.
    void forgetAddress(const QUuid &botId);
    // Of what a person asked for: bots that are waiting or being read, and all of them.
    int pending() const { return int(m_refreshing.size()); }
    int total() const { return m_total; }

Q_SIGNALS:
    // At once, for whoever decides what is read next.
    void wasRead(const QUuid &botId, const lifty::StatusReading &reading);
    void found(const QHash<QUuid, lifty::StatusReading> &readings);
    void progressed();

private:
    struct Address {
        QByteArray statusUrl;
        qint64 learnedAtMs = 0; // monotonic
    };

    void enqueue(const QUuid &botId, bool first);
    void readQueued();
    void readNext();
    void readOne(const QUuid &botId, const BotAccess &access);
    void askGateway(const QUuid &botId, const BotAccess &access);
    void finish(const QUuid &botId, const StatusReading &reading);
    void flush();

    Gateway &m_gateway;
    const Clock &m_clock;
    const AccessOf m_accessOf;
    QQueue<QUuid> m_queue;
    QSet<QUuid> m_queued; // those in m_queue and those in flight
    QSet<QUuid> m_inFlight;
    QSet<QUuid> m_outdated;   // of those in flight: the answer is about something else
    QSet<QUuid> m_stale;      // likewise: the address that it brings is
    QSet<QUuid> m_anew;       // of those in m_queued
    QSet<QUuid> m_refreshing; // likewise: a person waits
    QHash<QUuid, Address> m_addresses;
    int m_maxInFlight = 4;
    int m_total = 0;
    QHash<QUuid, StatusReading> m_found;
    QTimer m_batch;
};

} // namespace lifty
