#pragma once

#include <QString>

namespace lifty {

// The text as search and comparison see it: compatibility forms taken apart, accents dropped, case folded.
QString folded(const QString &text);

} // namespace lifty
