#pragma once

#include "core/store.h"

namespace lifty {

class Database;

// What each call of the Store port means in SQL: one function a call, one transaction a function. They throw
// StoreFailure.
namespace tables {

Snapshot readAll(Database &database);
void saveCompany(Database &database, const Company &company);
void saveBot(Database &database, const Bot &bot);
void removeCompany(Database &database, const QUuid &companyId);
void removeBots(Database &database, const QList<QUuid> &botIds);
void saveStatuses(Database &database, const QHash<QUuid, LinkStatus> &statuses);
std::optional<StartRecord> claimStart(Database &database, const StartRecord &record,
                                      const std::optional<QUuid> &confirmed);
void settleStart(Database &database, const QUuid &attemptId, std::optional<StartRecord::Outcome> outcome);
void clearStart(Database &database, const QUuid &botId);

} // namespace tables

} // namespace lifty
