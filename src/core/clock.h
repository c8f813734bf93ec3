#pragma once

#include <QtGlobal>

#include <algorithm>

namespace lifty {

// One moment on both clocks, in milliseconds. The monotonic one does not see the user change the date and may
// stand still while the machine sleeps; the wall clock (UTC since 1970) sees both.
struct Instant {
    qint64 monotonicMs = 0;
    qint64 wallMs = 0;

    bool operator==(const Instant &) const = default;
};

// Time gone between two moments, judged by whichever clock shows more of it: a QR that was on the screen
// while the laptop slept is as dead as one that was looked at, and a wall clock set back revives nothing.
inline qint64 elapsedMs(const Instant &from, const Instant &to)
{
    return std::max({to.monotonicMs - from.monotonicMs, to.wallMs - from.wallMs, qint64(0)});
}

class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

} // namespace lifty
