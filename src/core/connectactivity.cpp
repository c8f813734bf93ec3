#include "core/connectactivity.h"

namespace lifty {

namespace {

using Kind = ActivityEntry::Kind;
using Outcome = ActivityEntry::Outcome;

ActivityEntry entryOf(Kind kind, Outcome outcome, const std::optional<GatewayError> &error = {})
{
    ActivityEntry entry;
    entry.kind = kind;
    entry.outcome = outcome;
    if (error) {
        entry.error = error->kind;
        entry.httpStatus = error->httpStatus;
    }
    return entry;
}

std::optional<ActivityEntry> startEnded(const ConnectState &after)
{
    if (std::holds_alternative<Preparing>(after))
        return entryOf(Kind::ConnectionStarted, Outcome::Done);
    if (const auto *unanswered = std::get_if<StartUnanswered>(&after))
        return entryOf(Kind::ConnectionStarted, Outcome::Unknown, unanswered->error);
    const auto *failed = std::get_if<Failed>(&after);
    if (failed && failed->reason != Failed::Reason::KeyMissing)
        return entryOf(Kind::ConnectionStarted, Outcome::Failed, failed->error);
    return std::nullopt;
}

} // namespace

std::optional<ActivityEntry> activityOf(const ConnectState &before, const ConnectState &after)
{
    if (before.index() == after.index())
        return std::nullopt;
    if (std::holds_alternative<Starting>(before))
        return startEnded(after);
    if (std::holds_alternative<Connected>(after))
        return entryOf(Kind::Connected, Outcome::Done);
    if (std::holds_alternative<Expired>(after) && !std::holds_alternative<Checking>(before))
        return entryOf(Kind::QrExpired, Outcome::Failed);
    const auto *failed = std::get_if<Failed>(&after);
    if (failed && failed->reason == Failed::Reason::QrNeverCame)
        return entryOf(Kind::QrExpired, Outcome::Failed, failed->error);
    return std::nullopt;
}

} // namespace lifty
