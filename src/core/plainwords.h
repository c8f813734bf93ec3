#pragma once

#include <QString>

namespace lifty {

// Words of a server (or of a file) made fit to be shown, kept and logged as plain text: `secret` is hidden in
// each form it may have come back in, line breaks are spaces, control and bidirectional characters are
// written out, and what is longer than maxLength ends in "…".
QString plainWords(const QString &text, int maxLength, const QString &secret = {});

} // namespace lifty
