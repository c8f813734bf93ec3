#pragma once

#include "core/bot.h"
#include "core/connectflow.h"
#include "core/gateway.h"
#include "core/statusread.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace lifty {

class Clock;
class Store;

// Gives a bot's address and key, or none where the company has no key; later, and never after the context is
// gone.
using AccessSource =
    std::function<void(QObject *context, std::function<void(const std::optional<BotAccess> &)>)>;

// One connection attempt after another for one bot: performs what the rules of connectflow.h say, with one
// single-shot timer and one poll in flight. Outlives its dialog for as long as isAlive().
//
// The signals are always the last thing that a step does, `changed` the very last: whoever listens may
// destroy the session.
class ConnectSession : public QObject
{
    Q_OBJECT

public:
    struct Ports {
        Gateway &gateway;
        Store &store;
        const Clock &clock;
    };

    ConnectSession(const Bot &bot, AccessSource access, const Ports &ports, const ConnectPolicy &policy,
                   QObject *parent = nullptr);
    ~ConnectSession() override;

    const Bot &bot() const { return m_bot; }
    const ConnectState &state() const { return m_state; }
    const ConnectPolicy &policy() const { return m_policy; }
    // The last good picture of this attempt.
    const std::optional<QrPicture> &picture() const { return m_picture; }

    // What the person does. Each says anew whether inactive sessions are to be cleared (API: options=c).
    void begin(const LinkStatus &lastKnown, bool clearInactive);
    void confirm(bool clearInactive);
    void requestNewQr(bool clearInactive);
    void retry(bool clearInactive);
    void checkStatus();

    // What the timer does: look at the clock.
    void wake();

Q_SIGNALS:
    void statusRead(const lifty::StatusReading &reading);
    void changed();

private:
    void handle(const ConnectEvent &event, const std::optional<StatusReading> &reading = {});
    void perform(ConnectAction action);
    void readStatus();
    void start();
    void send(const BotAccess &access, const QUuid &attemptId);
    void poll();
    void loadPicture();
    bool isSettled(bool wasAlive) const;
    void settle(std::optional<StartRecord::Outcome> outcome);
    void armTimer();
    template <class Call>
    void withAccess(QObject *context, const ConnectEvent &withoutKey, Call call);

    const Bot m_bot;
    const AccessSource m_accessOf;
    const Ports m_ports;
    const ConnectPolicy m_policy;

    ConnectState m_state;
    bool m_clearInactive = true;
    QTimer m_timer;

    // Whatever an attempt has in flight is called with this context; a new attempt replaces it, and with it
    // goes every late answer.
    std::unique_ptr<QObject> m_attempt;
    std::unique_ptr<QObject> m_pictureLoad;
    QUuid m_attemptId;               // of the start that has a record, null where there is none
    bool m_confirmedEarlier = false; // the person agreed to pass over an earlier start
    SessionAddresses m_addresses;
    std::optional<QrPicture> m_picture;
};

} // namespace lifty
