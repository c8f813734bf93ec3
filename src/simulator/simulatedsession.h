#pragma once

#include <QByteArray>
#include <QString>

namespace lifty {

// One WhatsApp session, as a startWhatsapp opens it. Times are milliseconds on the clock of whoever asks;
// nothing here ticks, the state is worked out when it is asked for.
//
//   startWhatsapp
//        |
//        v               3 s                      scan                1 s
//    Preparing -----------------> AwaitingScan ---------> Pairing -----------> Connected
//    NOT_FOUND 1 s,               QRCODE, another         PAIRING              CONNECTED
//    then STARTING                picture every 20 s         |                     |
//        |                            |                      |                     |
//        | end                        | end, or 60 s         | end                 | end
//        v                            v                      v                     v
//    Ended: NOT_FOUND for ever; the list keeps it until a startWhatsapp with options=c
//
// `end` is a stopWhatsapp or a drop. A session that waits for ever (see opened()) has no 60 s.
class SimulatedSession
{
public:
    enum class Phase { Preparing, AwaitingScan, Pairing, Connected, Ended };

    static constexpr qint64 silentMs = 1'000;    // from start to the first word that is not NOT_FOUND
    static constexpr qint64 preparingMs = 3'000; // from start to the first QRCODE
    static constexpr qint64 rotationMs = 20'000;
    static constexpr qint64 scanLimitMs = 60'000; // from the first QRCODE
    static constexpr qint64 pairingMs = 1'000;

    // `number` tells sessions apart and makes their pictures differ.
    static SimulatedSession opened(int number, qint64 now) { return SimulatedSession(number, now); }
    static SimulatedSession waitingForEver(int number, qint64 now);
    static SimulatedSession connected(int number, qint64 now);

    int number() const { return m_number; }
    Phase phase(qint64 now) const;
    QString word(qint64 now) const;       // API: "principais status", and words of our own on the way
    QByteArray payload(qint64 now) const; // what the QR says; empty unless AwaitingScan
    bool isLive(qint64 now) const { return phase(now) != Phase::Ended; }

    // The phone reads the QR: nothing happens unless there is one.
    bool scan(qint64 now);
    void end() { m_ended = true; }

private:
    SimulatedSession(int number, qint64 startedAt) : m_number(number), m_startedAt(startedAt) {}

    int m_number;
    qint64 m_startedAt;
    qint64 m_scannedAt = 0;
    bool m_scanned = false;
    bool m_waitsForEver = false;
    bool m_ended = false;
};

} // namespace lifty
