#pragma once

#include "core/clock.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace lifty {

class SystemClock : public Clock
{
public:
    SystemClock() { m_monotonic.start(); }
    Instant now() const override { return {m_monotonic.elapsed(), QDateTime::currentMSecsSinceEpoch()}; }

private:
    QElapsedTimer m_monotonic;
};

} // namespace lifty
