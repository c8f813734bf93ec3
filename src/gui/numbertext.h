#pragma once

#include "core/numberpauser.h"

#include <QString>

namespace lifty {

class Roster;

// How one number ended.
QString resultText(const NumberResult &result);
// What was paused or resumed, in one sentence of news.
QString numbersDoneText(NumberResult::Deed deed, const QString &botName, const QStringList &numbers);
// What the program resumed by itself, and what it could not.
QString resumedByItselfText(const QList<NumberResult> &results, const Roster &roster);

} // namespace lifty
