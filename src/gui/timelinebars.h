#pragma once

#include "core/timeline.h"

#include <QColor>
#include <QList>
#include <QRectF>
#include <QString>

#include <utility>

class QPainter;
class QPalette;

namespace lifty {

// One line of the drawing: a day, or in a long period a month.
struct TimelineBar {
    QString label;
    qint64 from = 0; // all of the day or month, also what lies outside the period
    qint64 to = 0;
    qsizetype firstSegment = 0; // of the time line's segments, those that touch it
    qsizetype lastSegment = -1;
};

// A bar a day up to a month of them, then a bar a month.
QList<TimelineBar> timelineBars(const Timeline &line);
bool isByMonth(const QList<TimelineBar> &bars);
// What stands above the bars: a share of a bar's width, and the hour or the day.
QList<std::pair<double, QString>> timelineTicks(bool byMonth);

// How the states are drawn: each has a pattern beside its colour.
class TimelineLook
{
public:
    // `unit` is the width of a thin line in what the painter counts in.
    TimelineLook(const QPalette &palette, double unit);

    void drawBar(QPainter &painter, const QRectF &rect, const TimelineBar &bar, const Timeline &line) const;
    void drawState(QPainter &painter, const QRectF &rect, TimelineSegment::State state) const;

    // Where a segment lies on its bar. What is down is never thinner than a line.
    QRectF place(const QRectF &rect, const TimelineBar &bar, const TimelineSegment &segment) const;

private:
    void hatch(QPainter &painter, const QRectF &rect, double step) const;

    QColor m_up;
    QColor m_down;
    QColor m_unobserved;
    QColor m_background;
    double m_unit;
};

} // namespace lifty
