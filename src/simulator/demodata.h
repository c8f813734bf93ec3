#pragma once

#include "simulator/simulatordata.h"

namespace lifty {

// Two invented companies with eight bots, one in each state that a bot can be met in.
QList<SimulatedCompany> demoData();

} // namespace lifty
