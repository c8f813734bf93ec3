#include "simulator/simulatedsession.h"

#include <QCryptographicHash>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

QByteArray hashed(const QByteArray &text, QCryptographicHash::Algorithm algorithm)
{
    return QCryptographicHash::hash(text, algorithm).toBase64();
}

} // namespace

SimulatedSession SimulatedSession::waitingForEver(int number, qint64 now)
{
    SimulatedSession session(number, now - preparingMs);
    session.m_waitsForEver = true;
    return session;
}

SimulatedSession SimulatedSession::connected(int number, qint64 now)
{
    SimulatedSession session(number, now);
    session.m_scanned = true;
    session.m_scannedAt = now - pairingMs;
    return session;
}

SimulatedSession::Phase SimulatedSession::phase(qint64 now) const
{
    if (m_ended)
        return Phase::Ended;
    if (m_scanned)
        return now - m_scannedAt < pairingMs ? Phase::Pairing : Phase::Connected;
    const qint64 age = now - m_startedAt;
    if (age < preparingMs)
        return Phase::Preparing;
    if (!m_waitsForEver && age >= preparingMs + scanLimitMs)
        return Phase::Ended;
    return Phase::AwaitingScan;
}

QString SimulatedSession::word(qint64 now) const
{
    switch (phase(now)) {
    case Phase::Preparing:
        return now - m_startedAt < silentMs ? u"NOT_FOUND"_s : u"STARTING"_s;
    case Phase::AwaitingScan:
        return u"QRCODE"_s;
    case Phase::Pairing:
        return u"PAIRING"_s;
    case Phase::Connected:
        return u"CONNECTED"_s;
    case Phase::Ended:
        break;
    }
    return u"NOT_FOUND"_s;
}

QByteArray SimulatedSession::payload(qint64 now) const
{
    if (phase(now) != Phase::AwaitingScan)
        return {};
    // As WhatsApp's own: a reference that rotates, then the three keys of the session.
    const qint64 rotation = (now - m_startedAt - preparingMs) / rotationMs;
    const QByteArray seed = "lifty-simulator-" + QByteArray::number(m_number);
    return "2@" + hashed(seed + "-ref-" + QByteArray::number(rotation), QCryptographicHash::Sha512) + ',' +
           hashed(seed + "-noise", QCryptographicHash::Sha256) + ',' +
           hashed(seed + "-identity", QCryptographicHash::Sha256) + ',' +
           hashed(seed + "-secret", QCryptographicHash::Sha256);
}

bool SimulatedSession::scan(qint64 now)
{
    if (phase(now) != Phase::AwaitingScan)
        return false;
    m_scanned = true;
    m_scannedAt = now;
    return true;
}

} // namespace lifty
