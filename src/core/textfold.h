#pragma once

#include <QString>

namespace lifty {

// The text as search and comparison see it: compatibility forms taken apart, accents dropped, case folded.
QString folded(const QString &text);

// What makes a company's name unique: blind to case, but accents count, however the keyboard composes them.
QString foldedCompanyName(const QString &name);

} // namespace lifty
