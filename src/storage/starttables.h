#pragma once

#include "core/store.h"

namespace lifty {

class Database;

// The records of starts; as tables.h.
namespace tables {

std::optional<StartRecord> claimStart(Database &database, const StartRecord &record,
                                      const std::optional<QUuid> &confirmed);
void settleStart(Database &database, const QUuid &attemptId, std::optional<StartRecord::Outcome> outcome);
void clearStart(Database &database, const QUuid &botId);

} // namespace tables

} // namespace lifty
