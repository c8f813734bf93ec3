#pragma once

#include "storage/database.h"
#include "storage/schema.h"

#include <memory>

namespace lifty {

struct DatabaseFile {
    QString path;
    std::chrono::milliseconds busyTimeout{5000};
    Migrations migrations = shippedMigrations();
};

// Made where it is missing, checked, migrated, ready. A damaged file throws Damaged, a newer one NewerSchema;
// both are as they were. One copy of the program at a time is in here.
std::unique_ptr<Database> openDatabase(const DatabaseFile &file);

struct OpenedDatabase {
    std::unique_ptr<Database> database;
    QString damagedMovedTo;
};

// The same, but a damaged file is put aside and another one takes its place: with everything that could be
// read where it was marked (databaserescue.h), else an empty one.
OpenedDatabase openOrReplaceDatabase(const DatabaseFile &file);

} // namespace lifty
