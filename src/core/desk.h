#pragma once

#include "core/activitystore.h"
#include "core/connectsession.h"
#include "core/keyring.h"
#include "core/numberpauser.h"
#include "core/roster.h"
#include "core/statusreader.h"

#include <QObject>

namespace lifty {

// What the screens work on: the bots, their keys, the reads, and the connection attempts that are alive. Owns
// no socket and no file: those are the ports.
class Desk : public QObject
{
    Q_OBJECT

public:
    struct Ports {
        Store &store;
        ActivityStore &activity;
        SecretStore &secrets;
        Gateway &dialogGateway; // connections of its own, so that a dialog never waits behind the background
        Gateway &backgroundGateway;
        const Clock &clock;
    };

    enum class Deed { Connect, Stop };

    explicit Desk(const Ports &ports, const ConnectPolicy &policy = {}, QObject *parent = nullptr);
    ~Desk() override;

    Roster &roster() { return m_roster; }
    ActivityStore &activity() { return m_ports.activity; }
    KeyRing &keys() { return m_keys; }
    StatusReader &reader() { return m_reader; }
    // For what a dialog asks by itself.
    Gateway &dialogGateway() { return m_ports.dialogGateway; }
    NumberPauser &numbers() { return m_numbers; }
    const Clock &clock() const { return m_ports.clock; }

    // Reads these bots' status now and anew, or all where none is named.
    void refresh(const QList<QUuid> &botIds);
    // The same for what was edited: another token, company, address or key makes what is known, or on its
    // way, void.
    void botChanged(const QUuid &botId) { m_reader.reread({botId}); }
    void companyChanged(const QUuid &companyId) { m_reader.reread(m_roster.botsOf(companyId)); }

    // The bot's attempt that is alive or on the screen; a new idle one where there is none.
    ConnectSession *session(const QUuid &botId);
    bool hasSession(const QUuid &botId) const { return m_sessions.contains(botId); }
    // Its dialog was closed: it lives on only as long as the attempt does.
    void leaveSession(const QUuid &botId);

    // API: "Desconectar um whatsapp do bot". No error where the session is dead, or where the read that
    // follows any other 2xx was made.
    void disconnectBot(const QUuid &botId, QObject *context,
                       std::function<void(const std::optional<GatewayError> &)> done);
    // Whether an attempt of it is alive: it is polled by itself.
    bool isConnecting(const QUuid &botId) const;
    // A stop and a start of the same bot must not overtake each other.
    bool isStarting(const QUuid &botId) const;
    bool isDisconnecting(const QUuid &botId) const { return m_disconnecting.contains(botId); }

    // A company goes with its bots and its key, and comes back with them.
    void removeCompany(const QUuid &companyId, QObject *context, const Roster::Removed &done);
    void restore(const Batch &removed, QObject *context, const Roster::Saved &done);
    // Whether an attempt of any bot is alive.
    bool isConnecting() const;

    // Writes down what is no change of the roster, in the background: the deed itself is done, and is not
    // undone where the disk refuses its entry.
    void record(ActivityEntry entry);
    // The same of what was done with a bot, with the names as they are now.
    void record(const QUuid &botId, ActivityEntry::Kind kind) { record(entryAbout(botId, kind)); }

Q_SIGNALS:
    void connected(const QUuid &botId);
    // An attempt of the bot began or is over, or it was stopped: whatever it is next, we did it.
    void actedOn(const QUuid &botId, Deed deed);
    void recorded();

private:
    AccessSource accessOf(const QUuid &botId);
    void sessionChanged(const QUuid &botId);
    void noteOwnDeed(const QUuid &botId, Deed deed);
    ActivityEntry entryAbout(const QUuid &botId, ActivityEntry::Kind kind) const;
    void stopped(const QUuid &botId, const BotAccess &access, const Result<int, GatewayError> &reply,
                 const std::function<void(const std::optional<GatewayError> &)> &done);

    const Ports m_ports;
    const ConnectPolicy m_policy;
    Roster m_roster;
    KeyRing m_keys;
    StatusReader m_reader;
    NumberPauser m_numbers;
    QHash<QUuid, ConnectSession *> m_sessions;
    QHash<QUuid, ConnectState> m_lastStates; // of each session, as the history knows it
    QSet<QUuid> m_left;                      // sessions without a dialog
    QSet<QUuid> m_disconnecting;
};

} // namespace lifty
