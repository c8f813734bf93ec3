#pragma once

#include "core/store.h"

namespace lifty {

// Thrown inside the storage folder alone, so that a transaction reads as the list of its statements;
// SqliteStore turns it into the call's error.
struct StoreFailure {
    StoreError error;
};

} // namespace lifty
