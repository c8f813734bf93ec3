#pragma once

#include <QString>

namespace lifty {

class Roster;

// How the bots are, in one line: `8 bots · 5 conectados · 2 parados · 1 aguardando`, leaving out what there
// is none of.
QString rosterSummary(const Roster &roster);

} // namespace lifty
