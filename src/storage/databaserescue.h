#pragma once

class QString;

namespace lifty {

class Database;

// The history is too big to be looked through at each start, so its pages may be damaged without anybody
// knowing, until something is read or written there. That failure marks the file, and the next start puts
// what can be read of it into a new one.
void markDamaged(Database &database);
bool isMarkedDamaged(Database &database);

// Into `fresh`, an empty database of the same version: the roster whole, of the history whatever can be read.
void copyReadable(const QString &damagedPath, Database &fresh);

} // namespace lifty
