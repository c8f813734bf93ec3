#include "core/timeline.h"

#include <algorithm>

namespace lifty {

namespace {

using Kind = LinkStatus::Kind;
using State = TimelineSegment::State;

bool isServersWord(Kind kind)
{
    return kind == Kind::Connected || kind == Kind::AwaitingScan || kind == Kind::NotConfigured ||
           kind == Kind::Other;
}

void append(Timeline &line, State state, qint64 from, qint64 to)
{
    if (from >= to)
        return;
    qint64 &total = state == State::Up ? line.upMs : state == State::Down ? line.downMs : line.unobservedMs;
    total += to - from;
    if (!line.segments.isEmpty() && line.segments.constLast().state == state)
        line.segments.last().to = to;
    else
        line.segments.append({state, from, to});
}

std::optional<double> percent(qint64 part, qint64 whole)
{
    return whole > 0 ? std::optional(100.0 * double(part) / double(whole)) : std::nullopt;
}

// Down before the period: its first moment was down, and a span that is down reaches over it.
bool downBefore(const QList<StatusSpan> &spans, qint64 from)
{
    return std::any_of(spans.cbegin(), spans.cend(), [from](const StatusSpan &span) {
        return span.from < from && from <= span.to && span.kind != Kind::Connected;
    });
}

} // namespace

SpanStep spanStep(const std::optional<StatusSpan> &under, const std::optional<LinkStatus> &last,
                  const LinkStatus &read, qint64 observedGapMs)
{
    if (!isServersWord(read.kind) || (under && under->to > read.checkedAt))
        return SpanStep::None;
    const bool followsUnder = under && last && under->to == last->checkedAt && under->kind == last->kind &&
                              under->word == last->word && read.checkedAt - under->to <= observedGapMs;
    if (!followsUnder)
        return SpanStep::Begin;
    return under->kind == read.kind && under->word == read.word ? SpanStep::Lengthen : SpanStep::Turn;
}

std::optional<double> Timeline::upPercent() const { return percent(upMs, observedMs()); }

std::optional<double> Timeline::downPercent() const { return percent(downMs, observedMs()); }

const Outage *Timeline::longestOutage() const
{
    const auto longest =
        std::max_element(outages.cbegin(), outages.cend(),
                         [](const Outage &a, const Outage &b) { return a.durationMs() < b.durationMs(); });
    return longest == outages.cend() ? nullptr : &*longest;
}

Timeline timelineOf(const QList<StatusSpan> &spans, qint64 from, qint64 to, qint64 now, qint64 observedGapMs)
{
    Timeline line;
    const qint64 end = std::min(to, now);
    qint64 at = from;
    for (const StatusSpan &span : spans) {
        const bool mayStillHold = &span == &spans.constLast() && now - span.to <= observedGapMs;
        const qint64 spanEnd = std::min(mayStillHold ? now : span.to, end);
        if (spanEnd <= at)
            continue;
        const qint64 spanBegin = std::clamp(span.from, at, end);
        append(line, State::Unobserved, at, spanBegin);
        append(line, span.kind == Kind::Connected ? State::Up : State::Down, spanBegin, spanEnd);
        at = std::max(at, spanEnd);
    }
    append(line, State::Unobserved, at, end);

    for (const TimelineSegment &segment : line.segments) {
        if (segment.state == State::Down)
            line.outages.append({segment.from, segment.to, segment.from == from && downBefore(spans, from),
                                 segment.to == end});
    }
    return line;
}

} // namespace lifty
