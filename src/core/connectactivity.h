#pragma once

#include "core/activity.h"
#include "core/connectflow.h"

#include <optional>

namespace lifty {

// What the history says of a step of a connection attempt, without its bot and time; none where the step is
// none of a person's business.
std::optional<ActivityEntry> activityOf(const ConnectState &before, const ConnectState &after);

} // namespace lifty
