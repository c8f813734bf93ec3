#include "core/connectflow.h"

#include <algorithm>

namespace lifty {

namespace {

using Kind = LinkStatus::Kind;

qint64 msToPoll(const Polling &polling, const Instant &now)
{
    return polling.sentAt.monotonicMs + polling.delayMs - now.monotonicMs;
}

// One overload a row of the protocol. What no overload takes leaves the state as it is.
class Transition
{
public:
    Transition(const Instant &now, const ConnectPolicy &policy) : m_now(now), m_policy(policy) {}

    template <class State, class Event>
    ConnectStep operator()(const State &state, const Event &event) const
    {
        return on(state, event);
    }

private:
    template <class State, class Event>
    ConnectStep on(const State &state, const Event &) const
    {
        return {state};
    }

    // Before the start

    ConnectStep on(const Idle &, const Begin &begin) const { return begun(begin.lastKnown); }

    ConnectStep on(const Checking &, const KeyNotFound &) const { return {keyMissing()}; }
    ConnectStep on(const Starting &, const KeyNotFound &) const { return {keyMissing()}; }

    ConnectStep on(const Checking &checking, const StatusRead &read) const
    {
        const Kind kind = read.status.kind;
        if (read.status.error)
            return {checking.newQr
                        ? ConnectState(Expired{checking.otherNumber, 0, {}, read.status.error})
                        : ConnectState(Failed{Failed::Reason::CheckFailed, false, read.status.error, {}})};
        // After an attempt of our own CONNECTED is its late success, unless another number was there before.
        if (checking.newQr && kind == Kind::Connected && !checking.otherNumber)
            return {Connected{}};
        if (kind == Kind::Connected)
            return {Asking{Asking::Reason::AlreadyConnected, true, {}}};
        // After an attempt of our own QRCODE is most likely its last breath.
        if (kind == Kind::AwaitingScan && !checking.newQr)
            return {Asking{Asking::Reason::ForeignQr, true, {}}};
        return {Starting{checking.otherNumber, {}}, ConnectAction::Start};
    }

    ConnectStep on(const Asking &asking, const Confirmed &) const
    {
        const auto confirmed = asking.earlier ? std::optional(asking.earlier->attemptId) : std::nullopt;
        return {Starting{asking.otherNumber, confirmed}, ConnectAction::Start};
    }

    // The start

    ConnectStep on(const Starting &starting, const StartRefused &refused) const
    {
        return {Asking{Asking::Reason::EarlierStart, starting.otherNumber, refused.earlier}};
    }

    ConnectStep on(const Starting &starting, const StartNotRecorded &failure) const
    {
        return {Failed{Failed::Reason::NotRecorded, starting.otherNumber, {}, failure.error}};
    }

    ConnectStep on(const Starting &starting, const StartSucceeded &) const
    {
        return {Preparing{m_now, starting.otherNumber, {}, {m_now, m_policy.pollMs, false, m_now, {}}}};
    }

    ConnectStep on(const Starting &starting, const StartFailed &failure) const
    {
        if (mayHaveHappened(failure.error))
            return {StartUnanswered{failure.error, failure.attemptId, starting.otherNumber, false, {}}};
        return {Failed{Failed::Reason::NotStarted, starting.otherNumber, failure.error, {}}};
    }

    ConnectStep on(const StartUnanswered &unanswered, const StatusRequested &) const
    {
        if (unanswered.checking)
            return {unanswered};
        StartUnanswered next = unanswered;
        next.checking = true;
        return {next, ConnectAction::ReadStatus};
    }

    ConnectStep on(const StartUnanswered &unanswered, const StatusRead &read) const
    {
        if (read.status.kind == Kind::Connected && !unanswered.otherNumber)
            return {Connected{}};
        StartUnanswered next = unanswered;
        next.checking = false;
        next.found = read.status;
        return {next};
    }

    ConnectStep on(const StartUnanswered &unanswered, const KeyNotFound &) const
    {
        StartUnanswered next = unanswered;
        next.checking = false;
        next.found = LinkStatus{Kind::KeyMissing, {}, m_now.wallMs, {}};
        return {next};
    }

    ConnectStep on(const StartUnanswered &unanswered, const RetryRequested &) const
    {
        return {Starting{unanswered.otherNumber, unanswered.attemptId}, ConnectAction::Start};
    }

    // Waiting for the QR

    ConnectStep on(const Preparing &preparing, const Tick &) const
    {
        if (overdue(preparing))
            return {qrNeverCame(preparing)};
        return pollIfDue(preparing);
    }

    ConnectStep on(const Preparing &preparing, const PollAnswered &answer) const
    {
        const Kind kind = LinkStatus::fromWord(answer.word, 0).kind;
        if (kind == Kind::Connected && !preparing.otherNumber)
            return {Connected{}};
        if (overdue(preparing))
            return {qrNeverCame(preparing)};
        if (kind == Kind::AwaitingScan)
            return {ShowingQr{m_now, preparing.otherNumber, {}, {}, false, answered(preparing.polling)},
                    ConnectAction::LoadPicture};
        Preparing next = preparing;
        next.polling = answered(preparing.polling);
        next.word = answer.word;
        return {next};
    }

    ConnectStep on(const Preparing &preparing, const PollFailed &failure) const
    {
        return {withTrouble(preparing, failure)};
    }

    // The QR on the screen

    ConnectStep on(const ShowingQr &qr, const Tick &) const
    {
        if (overdue(qr))
            return {expired(qr, qr.polling)};
        ShowingQr next = qr;
        next.pictureStale = pictureStale(qr);
        return pollIfDue(next);
    }

    ConnectStep on(const ShowingQr &qr, const PollAnswered &answer) const
    {
        const Kind kind = LinkStatus::fromWord(answer.word, 0).kind;
        if (kind == Kind::Connected)
            return {Connected{}};
        if (kind == Kind::NotConfigured || overdue(qr))
            return {expired(qr, answered(qr.polling))};
        if (kind == Kind::AwaitingScan) {
            ShowingQr next = qr;
            next.polling = answered(qr.polling);
            return {next, ConnectAction::LoadPicture};
        }
        return {Linking{qr.since, m_now, qr.otherNumber, answer.word, answered(qr.polling)}};
    }

    ConnectStep on(const ShowingQr &qr, const PollFailed &failure) const
    {
        return {withTrouble(qr, failure)};
    }

    ConnectStep on(const ShowingQr &qr, const PictureLoaded &) const
    {
        ShowingQr next = qr;
        next.pictureAt = m_now;
        next.pictureTrouble.reset();
        next.pictureStale = false;
        return {next};
    }

    ConnectStep on(const ShowingQr &qr, const PictureFailed &failure) const
    {
        ShowingQr next = qr;
        next.pictureTrouble = failure.error;
        next.pictureStale = pictureStale(qr);
        return {next};
    }

    // The phone is linking

    ConnectStep on(const Linking &linking, const Tick &) const
    {
        if (overdue(linking))
            return {expired(linking, linking.polling)};
        return pollIfDue(linking);
    }

    ConnectStep on(const Linking &linking, const PollAnswered &answer) const
    {
        const Kind kind = LinkStatus::fromWord(answer.word, 0).kind;
        if (kind == Kind::Connected)
            return {Connected{}};
        const bool qrOver = elapsedMs(linking.qrSince, m_now) >= m_policy.qrMs;
        if (kind == Kind::NotConfigured || overdue(linking) || (kind == Kind::AwaitingScan && qrOver))
            return {expired(linking, answered(linking.polling))};
        if (kind == Kind::AwaitingScan) // the phone gave up and the server offers the picture again
            return {ShowingQr{linking.qrSince, linking.otherNumber, {}, {}, false, answered(linking.polling)},
                    ConnectAction::LoadPicture};
        Linking next = linking;
        next.polling = answered(linking.polling);
        next.word = answer.word;
        return {next};
    }

    ConnectStep on(const Linking &linking, const PollFailed &failure) const
    {
        return {withTrouble(linking, failure)};
    }

    // Over, but for a scan in the last second

    ConnectStep on(const Expired &over, const Tick &) const
    {
        if (over.gracePollsLeft == 0)
            return {over};
        ConnectStep step = pollIfDue(over);
        if (step.action == ConnectAction::Poll)
            --std::get<Expired>(step.state).gracePollsLeft;
        return step;
    }

    ConnectStep on(const Expired &over, const PollAnswered &answer) const
    {
        if (LinkStatus::fromWord(answer.word, 0).kind == Kind::Connected)
            return {Connected{}};
        Expired next = over;
        next.polling = answered(over.polling);
        return {next};
    }

    ConnectStep on(const Expired &over, const PollFailed &failure) const
    {
        Expired next = withTrouble(over, failure);
        if (failure.error.retryAfter) // nobody waits that long for a last look
            next.gracePollsLeft = 0;
        return {next};
    }

    ConnectStep on(const Expired &over, const NewQrRequested &) const
    {
        return {Checking{true, over.otherNumber}, ConnectAction::ReadStatus};
    }

    ConnectStep on(const Failed &failed, const NewQrRequested &) const
    {
        if (failed.reason != Failed::Reason::QrNeverCame)
            return {failed};
        return {Checking{true, failed.otherNumber}, ConnectAction::ReadStatus};
    }

    // Nothing is known of the bot, and the person wants the start all the same: a number may be connected.
    ConnectStep on(const Failed &failed, const Confirmed &) const
    {
        if (failed.reason != Failed::Reason::CheckFailed)
            return {failed};
        return {Starting{true, {}}, ConnectAction::Start};
    }

    ConnectStep on(const Failed &failed, const RetryRequested &) const
    {
        if (failed.reason == Failed::Reason::QrNeverCame)
            return {failed};
        return {Checking{}, ConnectAction::ReadStatus};
    }

    // Helpers

    ConnectStep begun(const LinkStatus &last) const
    {
        const qint64 age = m_now.wallMs - last.checkedAt;
        const bool fresh = last.checkedAt > 0 && age >= 0 && age <= m_policy.statusFreshMs;
        const bool word = last.kind == Kind::Connected || last.kind == Kind::AwaitingScan ||
                          last.kind == Kind::NotConfigured || last.kind == Kind::Other;
        if (fresh && word)
            return on(Checking{}, StatusRead{last});
        return {Checking{}, ConnectAction::ReadStatus};
    }

    static Failed keyMissing() { return {Failed::Reason::KeyMissing, false, {}, {}}; }

    static Failed qrNeverCame(const Preparing &preparing)
    {
        return {Failed::Reason::QrNeverCame, preparing.otherNumber, preparing.polling.trouble, {}};
    }

    template <class State>
    Expired expired(const State &state, const Polling &polling) const
    {
        // Nobody waits for a last look where the server wants more time than any poll takes.
        const bool isTooLate = !polling.inFlight && msToPoll(polling, m_now) > m_policy.slowestPollMs;
        return {state.otherNumber, isTooLate ? 0 : m_policy.gracePolls, polling, {}};
    }

    bool overdue(const Preparing &preparing) const
    {
        return elapsedMs(preparing.since, m_now) >= m_policy.preparingMs;
    }
    bool overdue(const ShowingQr &qr) const { return elapsedMs(qr.since, m_now) >= m_policy.qrMs; }
    bool overdue(const Linking &linking) const
    {
        return elapsedMs(linking.since, m_now) >= m_policy.linkingMs;
    }

    // Without any good picture there is nothing to become stale: the trouble itself is said at once.
    bool pictureStale(const ShowingQr &qr) const
    {
        return qr.pictureAt && elapsedMs(*qr.pictureAt, m_now) >= m_policy.pictureStaleMs;
    }

    Polling answered(Polling polling) const
    {
        polling.inFlight = false;
        polling.answeredAt = m_now;
        polling.trouble.reset();
        polling.delayMs = m_policy.pollMs;
        return polling;
    }

    template <class State>
    State withTrouble(State state, const PollFailed &failure) const
    {
        const qint64 spread = m_policy.slowestPollMs - m_policy.pollMs;
        const qint64 retryAfterMs = failure.error.retryAfter ? failure.error.retryAfter->count() : 0;
        // Retry-After counts from the answer, the delay from when the poll was sent.
        const qint64 answeredAfterMs = m_now.monotonicMs - state.polling.sentAt.monotonicMs;
        state.polling.inFlight = false;
        state.polling.trouble = failure.error;
        state.polling.delayMs = std::max(m_policy.pollMs + qint64(double(spread) * failure.jitter),
                                         retryAfterMs > 0 ? answeredAfterMs + retryAfterMs : 0);
        return state;
    }

    template <class State>
    ConnectStep pollIfDue(State state) const
    {
        Polling &polling = state.polling;
        if (polling.inFlight || msToPoll(polling, m_now) > 0)
            return {state};
        polling.inFlight = true;
        polling.sentAt = m_now;
        return {state, ConnectAction::Poll};
    }

    const Instant &m_now;
    const ConnectPolicy &m_policy;
};

} // namespace

ConnectStep advance(const ConnectState &state, const ConnectEvent &event, const Instant &now,
                    const ConnectPolicy &policy)
{
    return std::visit(Transition(now, policy), state, event);
}

const Polling *pollingOf(const ConnectState &state)
{
    return std::visit(
        [](const auto &s) -> const Polling * {
            if constexpr (requires { s.polling; })
                return &s.polling;
            else
                return nullptr;
        },
        state);
}

std::optional<qint64> wakeInMs(const ConnectState &state, const Instant &now, const ConnectPolicy &policy)
{
    const Polling *polling = pollingOf(state);
    if (!polling)
        return {};
    const auto *over = std::get_if<Expired>(&state);
    if (over && over->gracePollsLeft == 0)
        return {};

    std::optional<qint64> wake;
    const auto atMost = [&wake](qint64 ms) { wake = std::max(qint64(0), wake ? std::min(*wake, ms) : ms); };
    if (!polling->inFlight)
        atMost(msToPoll(*polling, now));
    if (const auto *preparing = std::get_if<Preparing>(&state))
        atMost(policy.preparingMs - elapsedMs(preparing->since, now));
    if (const auto *linking = std::get_if<Linking>(&state))
        atMost(policy.linkingMs - elapsedMs(linking->since, now));
    if (const auto *qr = std::get_if<ShowingQr>(&state)) {
        atMost(policy.qrMs - elapsedMs(qr->since, now));
        if (qr->pictureAt && !qr->pictureStale)
            atMost(policy.pictureStaleMs - elapsedMs(*qr->pictureAt, now));
    }
    return wake;
}

bool isAlive(const ConnectState &state)
{
    if (const auto *over = std::get_if<Expired>(&state))
        return over->gracePollsLeft > 0 || over->polling.inFlight;
    return std::holds_alternative<Starting>(state) || std::holds_alternative<Preparing>(state) ||
           std::holds_alternative<ShowingQr>(state) || std::holds_alternative<Linking>(state);
}

} // namespace lifty
