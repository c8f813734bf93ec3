#pragma once

#include "core/store.h"

namespace lifty {

class Database;

// What each call of the Store port means in SQL: one function a call, one transaction a function. They throw
// StoreFailure. The statuses are in statustables.h, the silences in silencetables.h, the records
// of starts in starttables.h.
namespace tables {

Snapshot readAll(Database &database);
void saveCompany(Database &database, const Company &company);
void saveBot(Database &database, const Bot &bot);
void removeCompany(Database &database, const QUuid &companyId);
void removeBots(Database &database, const QList<QUuid> &botIds);
void saveBatch(Database &database, const Batch &batch, Progress &progress);
void savePausedNumber(Database &database, const PausedNumber &number);
void removePausedNumber(Database &database, const QUuid &botId, const QString &number);

} // namespace tables

} // namespace lifty
