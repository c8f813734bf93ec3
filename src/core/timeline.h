#pragma once

#include "core/activity.h"

#include <QList>

#include <optional>

namespace lifty {

// What a read found holds until the next read, as long as that comes within the observed gap: a change is
// counted from the read that saw it. So the delay with which we see a fall and the one with which we see the
// recovery cancel out, and no time is counted for which nobody would have looked. A read that failed says
// nothing: the span before it ends with its own last read.

// What a read does to the spans of its bot.
enum class SpanStep {
    None,     // it failed, or its moment was observed already: a clock that was set back lives hours twice
    Begin,    // a span of its own
    Turn,     // the last span ends with this read, which begins another
    Lengthen, // the last span goes up to this read
};

// `under` is the span that begins latest of those that begin no later than the read; `last` the bot's last
// known status, whatever it was, none where nothing is known of this connection.
SpanStep spanStep(const std::optional<StatusSpan> &under, const std::optional<LinkStatus> &last,
                  const LinkStatus &read, qint64 observedGapMs);

struct TimelineSegment {
    enum class State { Up, Down, Unobserved };
    State state = State::Unobserved;
    qint64 from = 0; // UTC milliseconds, [from, to)
    qint64 to = 0;

    bool operator==(const TimelineSegment &) const = default;
};

// A time without connection, as far as it was seen within the period.
struct Outage {
    qint64 from = 0;
    qint64 to = 0;
    bool beganEarlier = false; // than the period
    bool goesOn = false;       // to the end of the period, or now

    qint64 durationMs() const { return to - from; }
    bool operator==(const Outage &) const = default;
};

// A period of a bot: Connected is up, every other word of the server is down.
struct Timeline {
    QList<TimelineSegment> segments; // without a hole, from the period's start to its end or now
    QList<Outage> outages;           // the earliest first
    qint64 upMs = 0;
    qint64 downMs = 0;
    qint64 unobservedMs = 0;

    qint64 observedMs() const { return upMs + downMs; }
    // Of the observed time alone; none where nobody looked.
    std::optional<double> upPercent() const;
    std::optional<double> downPercent() const;
    const Outage *longestOutage() const; // null where there was none
};

// `spans` as ActivityStore::readSpans() gives them, the period [from, to), nothing later than `now`. The last
// read holds until now while the next one is not overdue.
Timeline timelineOf(const QList<StatusSpan> &spans, qint64 from, qint64 to, qint64 now, qint64 observedGapMs);

} // namespace lifty
