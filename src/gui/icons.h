#pragma once

#include "core/linkstatus.h"

#include <QColor>
#include <QIcon>

class QPalette;

namespace lifty {

// Icons and colours as the palette in use wants them. A status is always drawn with its word, its icon and
// its colour, so that none of them speaks alone.
QIcon statusIcon(LinkStatus::Kind kind, const QPalette &palette);
QColor statusColor(LinkStatus::Kind kind, const QPalette &palette);
QIcon actionIcon(QLatin1StringView name, const QPalette &palette);
QIcon programIcon();

} // namespace lifty
