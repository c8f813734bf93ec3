#include "gui/timelinebars.h"

#include "gui/icons.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace lifty {

using State = TimelineSegment::State;

namespace {

constexpr int mostDays = 31;

QDate dayOf(qint64 at) { return QDateTime::fromMSecsSinceEpoch(at).date(); }

TimelineBar barOf(const QDate &first, const QDate &next, const QString &label)
{
    return {label, first.startOfDay().toMSecsSinceEpoch(), next.startOfDay().toMSecsSinceEpoch()};
}

void findSegments(TimelineBar &bar, const Timeline &line)
{
    const auto begin = line.segments.cbegin();
    const auto first = std::partition_point(begin, line.segments.cend(),
                                            [&bar](const auto &each) { return each.to <= bar.from; });
    const auto end = std::partition_point(first, line.segments.cend(),
                                          [&bar](const auto &each) { return each.from < bar.to; });
    bar.firstSegment = first - begin;
    bar.lastSegment = end - begin - 1;
}

} // namespace

QList<TimelineBar> timelineBars(const Timeline &line)
{
    QList<TimelineBar> bars;
    if (line.segments.isEmpty())
        return bars;
    const QLocale locale;
    const QDate first = dayOf(line.segments.constFirst().from);
    const QDate last = dayOf(line.segments.constLast().to - 1);
    if (first.daysTo(last) < mostDays) {
        for (QDate day = first; day <= last; day = day.addDays(1))
            bars.append(barOf(day, day.addDays(1),
                              locale.dayName(day.dayOfWeek(), QLocale::ShortFormat) + u' ' +
                                  locale.toString(day, QLocale::ShortFormat)));
    } else {
        for (QDate month(first.year(), first.month(), 1); month <= last; month = month.addMonths(1))
            bars.append(barOf(month, month.addMonths(1),
                              locale.standaloneMonthName(month.month(), QLocale::ShortFormat) + u' ' +
                                  QString::number(month.year())));
    }
    for (TimelineBar &bar : bars)
        findSegments(bar, line);
    return bars;
}

bool isByMonth(const QList<TimelineBar> &bars)
{
    constexpr qint64 longestDayMs = 26 * 3'600'000LL;
    return !bars.isEmpty() && bars.constFirst().to - bars.constFirst().from > longestDayMs;
}

QList<std::pair<double, QString>> timelineTicks(bool byMonth)
{
    QList<std::pair<double, QString>> ticks;
    if (byMonth) {
        for (const int day : {1, 5, 10, 15, 20, 25})
            ticks.append({(day - 1) / 31.0, QString::number(day)});
    } else {
        for (int hour = 0; hour <= 24; hour += 3)
            ticks.append({hour / 24.0, QStringLiteral("%1 h").arg(hour)});
    }
    return ticks;
}

TimelineLook::TimelineLook(const QPalette &palette, double unit)
    : m_up(statusColor(LinkStatus::Kind::Connected, palette))
    , m_down(statusColor(LinkStatus::Kind::NotConfigured, palette))
    , m_unobserved(statusColor(LinkStatus::Kind::NotChecked, palette))
    , m_background(palette.color(QPalette::Base))
    , m_unit(unit)
{
}

// Months are drawn as long as they are, so that the days stand below each other.
QRectF TimelineLook::place(const QRectF &rect, const TimelineBar &bar, const TimelineSegment &segment) const
{
    const double whole = isByMonth({bar}) ? 31 * 86'400'000.0 : double(bar.to - bar.from);
    // On whole lines: between two of them a piece would be painted in neither.
    const auto x = [&](qint64 at) {
        const double share = double(std::clamp(at, bar.from, bar.to) - bar.from) / whole;
        return rect.left() + std::floor(rect.width() * share / m_unit) * m_unit;
    };
    const double left = x(segment.from);
    const double least = segment.state == State::Down ? m_unit : 0;
    const double width = std::max(x(segment.to) - left, least);
    return {std::min(left, rect.right() - width), rect.top(), width, rect.height()};
}

// What is down goes on top: nothing that is thinner than a line may hide it.
void TimelineLook::drawBar(QPainter &painter, const QRectF &rect, const TimelineBar &bar,
                           const Timeline &line) const
{
    for (const State state : {State::Unobserved, State::Up, State::Down}) {
        for (qsizetype i = bar.firstSegment; i <= bar.lastSegment; ++i) {
            const TimelineSegment &segment = line.segments.at(i);
            if (segment.state == state)
                drawState(painter, place(rect, bar, segment), state);
        }
    }
}

void TimelineLook::drawState(QPainter &painter, const QRectF &rect, State state) const
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    switch (state) {
    case State::Up: // solid, and lower than what is down: a thin fall is seen by its height, too
        painter.fillRect(rect.adjusted(0, rect.height() / 5, 0, -rect.height() / 5), m_up);
        break;
    case State::Down: // dense stripes, and solid where it is too thin for them
        painter.fillRect(rect, m_down);
        painter.setPen(QPen(m_background, 1.5 * m_unit));
        if (rect.width() > 6 * m_unit)
            hatch(painter, rect.adjusted(m_unit, m_unit, -m_unit, -m_unit), 6 * m_unit);
        break;
    case State::Unobserved: // a dotted line where the bar would be
        painter.fillRect(rect, m_background);
        painter.setPen(QPen(m_unobserved, 2 * m_unit, Qt::DotLine));
        painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
        break;
    }
    painter.restore();
}

void TimelineLook::hatch(QPainter &painter, const QRectF &rect, double step) const
{
    painter.setClipRect(rect, Qt::IntersectClip);
    for (double x = rect.left() - rect.height(); x < rect.right(); x += step)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
}

} // namespace lifty
