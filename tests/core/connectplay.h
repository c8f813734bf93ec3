#pragma once

#include "core/connectflow.h"

#include <algorithm>
#include <iterator>

// The rules of connecting, played by hand: the test says what happens and moves the time.
namespace lifty::connectplay {

inline QString nameOf(const ConnectState &state)
{
    static constexpr const char *names[] = {
        "Idle",    "Checking", "Asking",          "Starting",  "Preparing", "ShowingQr",
        "Linking", "Expired",  "StartUnanswered", "Connected", "Failed"};
    static_assert(std::size(names) == std::variant_size_v<ConnectState>);
    return QString::fromLatin1(names[state.index()]);
}

inline GatewayError errorOf(GatewayError::Kind kind, bool sent = true, int httpStatus = 0)
{
    return {.kind = kind, .sent = sent, .httpStatus = httpStatus};
}

inline GatewayError lostConnection() { return errorOf(GatewayError::Kind::ConnectionLost); }

struct Play {
    ConnectState state;
    Instant now{1'000'000, 1'760'000'000'000};
    ConnectPolicy policy{};

    ConnectAction happens(const ConnectEvent &event)
    {
        const ConnectStep step = advance(state, event, now, policy);
        state = step.state;
        return step.action;
    }
    ConnectAction tick() { return happens(Tick{}); }
    void pass(qint64 ms) { now = {now.monotonicMs + ms, now.wallMs + ms}; }
    ConnectAction tickAfter(qint64 ms)
    {
        pass(ms);
        return tick();
    }

    // Until the next Tick is wanted; -1 where none is.
    qint64 wake() const { return wakeInMs(state, now, policy).value_or(-1); }
    QString name() const { return nameOf(state); }
    template <class State>
    const State &as() const
    {
        return std::get<State>(state);
    }
    const Polling &polling() const { return *pollingOf(state); }

    // Waits until the next poll is due and sends it.
    ConnectAction poll()
    {
        const qint64 dueMs = polling().sentAt.monotonicMs + polling().delayMs;
        return tickAfter(std::max(qint64(0), dueMs - now.monotonicMs));
    }
    ConnectAction pollSays(const QString &word)
    {
        return poll() == ConnectAction::Poll ? happens(PollAnswered{word}) : ConnectAction::None;
    }
};

// Each begins at the moment of its name: the start was just answered, the first QRCODE just came, and so on.
inline Play preparing(bool otherNumber = false)
{
    Play play{Starting{otherNumber, {}}};
    play.happens(StartSucceeded{});
    return play;
}

inline Play showingQr(bool otherNumber = false)
{
    Play play = preparing(otherNumber);
    play.pollSays(QStringLiteral("QRCODE"));
    play.happens(PictureLoaded{});
    return play;
}

inline Play linking(bool otherNumber = false)
{
    Play play = showingQr(otherNumber);
    play.pollSays(QStringLiteral("OPENING"));
    return play;
}

// Expired by its 60 s, while no poll is on its way.
inline Play expired(bool otherNumber = false)
{
    Play play = showingQr(otherNumber);
    play.pass(play.policy.qrMs);
    play.tick();
    return play;
}

inline Play qrNeverCame(bool otherNumber = false)
{
    Play play = preparing(otherNumber);
    play.pass(play.policy.preparingMs);
    play.tick();
    return play;
}

inline Play unanswered(bool otherNumber = false)
{
    Play play{Starting{otherNumber, {}}};
    play.happens(
        StartFailed{lostConnection(), QUuid(QStringLiteral("{11111111-2222-3333-4444-555555555555}"))});
    return play;
}

} // namespace lifty::connectplay
