#pragma once

#include "core/gatewayerror.h"

#include <QUuid>

#include <QtGlobal>

namespace lifty {

// Keeps the watch from asking a gateway that does not answer. A run of failures, whichever the bots, opens
// it; from then on one bot at a time probes, until one is answered.
class Breaker
{
public:
    // True where the next probe has to wait: it has just opened, or its probe failed.
    bool noteFailure(const QUuid &botId, GatewayError::Kind kind, int failuresToOpen)
    {
        m_lastFailure = kind;
        ++m_failures;
        if (m_isOpen) {
            if (m_probe != botId)
                return false; // asked before it opened, or by hand
            ++m_failedProbes;
        } else {
            m_isOpen = m_failures >= failuresToOpen;
        }
        return m_isOpen;
    }
    void close() { *this = {}; }
    void waitUntil(qint64 nextProbe) { m_nextProbe = nextProbe; }
    void beginProbe(const QUuid &botId) { m_probe = botId; }
    // It was answered or not, or the bot is gone.
    void endProbe(const QUuid &botId)
    {
        if (m_probe == botId)
            m_probe = QUuid();
    }

    bool isOpen() const { return m_isOpen; }
    bool isProbing() const { return !m_probe.isNull(); }
    qint64 nextProbe() const { return m_nextProbe; }
    int failedProbes() const { return m_failedProbes; }
    GatewayError::Kind lastFailure() const { return m_lastFailure; }

private:
    bool m_isOpen = false;
    int m_failures = 0; // in a row
    int m_failedProbes = 0;
    qint64 m_nextProbe = 0;
    QUuid m_probe; // the bot that is being read
    GatewayError::Kind m_lastFailure = GatewayError::Kind::TimedOut;
};

} // namespace lifty
