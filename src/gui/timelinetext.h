#pragma once

#include "core/timeline.h"

#include <QString>
#include <QStringList>

namespace lifty {

// A time line in words, as the screen, a screen reader and the PDF say them.

QString timelineStateText(TimelineSegment::State state);
// `4 h 12 min`: the two biggest units, never nothing.
QString durationText(qint64 ms);
QString momentText(qint64 at);
// `Desconectado: 22/11/2026 14:03 – 22/11/2026 14:15 (12 min)`
QString segmentText(const TimelineSegment &segment);
QString outageBegin(const Outage &outage);
QString outageEnd(const Outage &outage);
// Percentages, hours without observation, outages: a line each.
QStringList timelineSummary(const Timeline &line);
// What the hours without observation are, for who was not there.
QString unobservedMeaning();
// The period's first and last day.
QString timelinePeriod(const Timeline &line);

} // namespace lifty
