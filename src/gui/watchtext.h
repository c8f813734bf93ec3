#pragma once

#include <QList>
#include <QString>

namespace lifty {

struct Trouble;
class Watch;

// At the status bar's end: `última rodada há 12 s`, and how long a round takes where it is longer than was
// chosen.
QString watchText(const Watch &watch, qint64 nowWallMs);
// Why, and what is not being read; empty where there is nothing to say.
QString watchToolTip(const Watch &watch);
// What the tray icon says: how many bots are down, and what can't be seen.
QString watchedText(int botsDown, const QList<Trouble> &troubles);

} // namespace lifty
