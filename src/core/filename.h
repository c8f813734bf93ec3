#pragma once

#include <QString>

namespace lifty {

// A name as a part of a file's name, legal on every system: no separators, no wild cards, nothing invisible,
// no dot or space at its ends, cut where it is long. Windows' reserved names (CON, NUL…) are left to the
// words that stand before it. May be empty.
QString fileNamePart(const QString &name);

} // namespace lifty
