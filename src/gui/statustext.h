#pragma once

#include "core/linkstatus.h"

#include <QString>

#include <optional>

namespace lifty {

// A status in words; icons.h has its icon and colour.
QString statusText(const LinkStatus &status);
// What "Filtrar por status" calls a kind.
QString statusKindText(LinkStatus::Kind kind);
// `há 4 s`, `há 2 min`, `há 3 h`, `há 5 dias`; nothing where there was no such moment.
QString ageText(qint64 momentMs, qint64 nowMs);
// How many milliseconds it stays true; none where there was no such moment.
std::optional<qint64> ageTextLasts(qint64 momentMs, qint64 nowMs);
// A name in one line of a message or title: cut, so that a hostile one can't push the words around it away.
QString shortName(const QString &name);
// The same words for a window's title: "[*]" stands for "changed" there, and written twice it is itself.
QString inTitle(const QString &words);

// Hostile data as a tool tip: Qt takes whatever looks like HTML for HTML there.
QString plainToolTip(const QString &text);

} // namespace lifty
