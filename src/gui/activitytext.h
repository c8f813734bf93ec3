#pragma once

#include "core/activity.h"

#include <QIcon>

class QPalette;

namespace lifty {

// The history in words. Plain text, never markup: names and a server's words are in it.

// What "Tipo" and "Resultado" call them.
QString activityKindText(ActivityEntry::Kind kind);
QString activityOutcomeText(ActivityEntry::Outcome outcome);
// All kinds, in the order in which they are offered.
QList<ActivityEntry::Kind> activityKinds();

// "O que aconteceu", as one sentence or two.
QString activityText(const ActivityEntry &entry);
// "Resultado": nothing where nobody did anything and something just happened.
QString activityResultText(const ActivityEntry &entry);
QString activityMoment(const ActivityEntry &entry);
QIcon activityIcon(const ActivityEntry &entry, const QPalette &palette);
QIcon activityResultIcon(const ActivityEntry &entry, const QPalette &palette);

// What was typed into "Buscar", word for word: each is looked for as text, and stands for each kind, outcome
// and status with a word on the screen that begins like it.
QList<ActivityWord> activityWords(const QString &search);

} // namespace lifty
