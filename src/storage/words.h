#pragma once

#include "core/linkstatus.h"
#include "core/store.h"

namespace lifty {

// How enumerations stand in the database: words that stay what they are when an enumeration is changed.
QString wordOf(LinkStatus::Kind kind);
QString wordOf(StartRecord::Outcome outcome);

// A word that a later version wrote is no status that this one could show.
LinkStatus::Kind statusKind(const QString &word);
// Anything unknown is taken for the outcome that asks before it starts again.
StartRecord::Outcome startOutcome(const QString &word);

} // namespace lifty
