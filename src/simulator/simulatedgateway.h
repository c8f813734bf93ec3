#pragma once

#include "simulator/simulatedsession.h"
#include "simulator/simulatordata.h"

#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QStringList>

#include <functional>

namespace lifty {

// What the simulated gateway knows: companies' keys, bots, their sessions and paused numbers. State and rules
// alone: no HTTP, no threads (whoever has several keeps one lock around it), and no clock but the one it is
// given.
//
// Which word a status address tells:
// - the bot's (from `whatsapp`): the furthest of its sessions speaks: CONNECTED, else PAIRING, else QRCODE,
// else the
//   newest one that is still preparing, else NOT_FOUND;
// - a start's: that session's word. Only while it is preparing, CONNECTED of another session of the bot shows
// through
//   (several numbers on one bot are legal). Once it ended it says NOT_FOUND, whatever the bot's other
//   sessions do;
// - a forced word (see forceWord) stands in for all of them.
class SimulatedGateway
{
public:
    using Clock = std::function<qint64()>; // milliseconds

    SimulatedGateway(const QList<SimulatedCompany> &companies, Clock now);

    bool hasKey(const QString &key) const { return m_keys.contains(key); }
    bool hasBot(const QString &token) const { return m_bots.contains(token); }
    bool keyOpens(const QString &key, const QString &token) const;
    int refusal(const QString &token) const; // as SimulatedBot has it

    // Each call opens one more session, as on the real gateway; the value is its number. `clearInactive` is
    // options=c.
    int start(const QString &token, bool clearInactive);
    void stop(const QString &token);
    void pause(const QString &token, const QString &number);
    void resume(const QString &token, const QString &number);

    QString botWord(const QString &token) const;
    QString sessionWord(const QString &token, int session) const;
    QByteArray payload(const QString &token, int session) const; // empty where there is no QR now

    // The phone reads the newest QR of the bot; false where it has none.
    bool scan(const QString &token);
    // The connection is lost: every live session of the bot ends; false where there was none.
    bool drop(const QString &token);
    void forceWord(const QString &token, const QString &word); // empty: the natural one again

    QJsonArray state() const; // one object a bot, as the control address shows it

private:
    struct Bot {
        SimulatedBot data;
        QString companyName;
        QString companyKey;
        QList<SimulatedSession> sessions; // oldest first
        QStringList pausedNumbers;
        int starts = 0;
    };

    const SimulatedSession *newest(const Bot &bot, SimulatedSession::Phase phase) const;
    const SimulatedSession *session(const QString &token, int number) const;
    QString naturalWord(const Bot &bot) const;
    QJsonObject state(const Bot &bot) const;
    static bool endAll(Bot &bot, qint64 now);

    Clock m_now;
    QHash<QString, Bot> m_bots; // by token
    QStringList m_tokens;       // in the order of the data
    QStringList m_keys;
    int m_lastSession = 0;
};

} // namespace lifty
