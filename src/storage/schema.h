#pragma once

#include <QList>
#include <QStringList>

namespace lifty {

class Database;

// The statements that lead from one version (the index) to the next. A step that was shipped is never
// changed: a change of the schema is one more step at the end.
using Migrations = QList<QStringList>;

const Migrations &shippedMigrations();

// Every table of ours in the newest version, as the check for damage wants to know them: those that are read
// whole at the start, and those of the history, which can be too big for that.
const QStringList &tableNames();
const QStringList &historyTableNames();

int schemaVersion(Database &database);

// From the database's version to the newest one, all in one transaction.
void migrate(Database &database, const Migrations &migrations);

} // namespace lifty
