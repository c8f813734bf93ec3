#include "gui/timelinetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lifty {

using State = TimelineSegment::State;

namespace {

struct TimelineText {
    Q_DECLARE_TR_FUNCTIONS(lifty::TimelineText)
};

// In tenths of a percent. What is not all of it is never called 100 %, and what is something never 0 %.
int upTenths(const Timeline &line)
{
    const int rounded = int(std::lround(line.upPercent().value_or(0) * 10));
    return std::clamp(rounded, line.upMs > 0 ? 1 : 0, line.downMs > 0 ? 999 : 1000);
}

QString percentText(int tenths)
{
    const int decimals = tenths % 10 == 0 ? 0 : 1;
    return TimelineText::tr("%1 %").arg(QLocale().toString(tenths / 10.0, 'f', decimals));
}

QDateTime local(qint64 at) { return QDateTime::fromMSecsSinceEpoch(at); }

} // namespace

QString timelineStateText(State state)
{
    switch (state) {
    case State::Up:
        return TimelineText::tr("Conectado");
    case State::Down:
        return TimelineText::tr("Desconectado");
    case State::Unobserved:
        break;
    }
    return TimelineText::tr("Sem observação");
}

QString durationText(qint64 ms)
{
    const qint64 seconds = std::max(ms, qint64(0)) / 1000;
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (seconds < 60)
        return TimelineText::tr("%1 s").arg(seconds);
    if (minutes < 60)
        return TimelineText::tr("%1 min").arg(minutes);
    if (hours < 24)
        return minutes % 60 == 0 ? TimelineText::tr("%1 h").arg(hours)
                                 : TimelineText::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    const QString days = TimelineText::tr("%n dia(s)", nullptr, int(hours / 24));
    return hours % 24 == 0 ? days : TimelineText::tr("%1 %2 h").arg(days).arg(hours % 24);
}

QString momentText(qint64 at) { return QLocale().toString(local(at), QLocale::ShortFormat); }

QString segmentText(const TimelineSegment &segment)
{
    return TimelineText::tr("%1: %2 – %3 (%4)")
        .arg(timelineStateText(segment.state), momentText(segment.from), momentText(segment.to),
             durationText(segment.to - segment.from));
}

QString outageBegin(const Outage &outage)
{
    const QString moment = momentText(outage.from);
    return outage.beganEarlier ? TimelineText::tr("antes de %1").arg(moment) : moment;
}

QString outageEnd(const Outage &outage)
{
    const QString moment = momentText(outage.to);
    return outage.goesOn ? TimelineText::tr("continuava em %1").arg(moment) : moment;
}

QStringList timelineSummary(const Timeline &line)
{
    QStringList lines;
    if (line.observedMs() > 0) {
        const int up = upTenths(line);
        lines << TimelineText::tr("Conectado %1 do tempo observado").arg(percentText(up))
              << TimelineText::tr("Desconectado %1 do tempo observado (%2)")
                     .arg(percentText(1000 - up), durationText(line.downMs));
    }
    if (line.unobservedMs > 0)
        lines << TimelineText::tr("Sem observação %1 (fora das porcentagens)")
                     .arg(durationText(line.unobservedMs));
    if (line.outages.isEmpty()) {
        if (line.observedMs() > 0)
            lines << TimelineText::tr("Nenhuma queda no tempo observado");
    } else {
        lines << TimelineText::tr("%n queda(s); a mais longa durou %1", nullptr, int(line.outages.size()))
                     .arg(durationText(line.longestOutage()->durationMs()));
    }
    return lines;
}

QString unobservedMeaning()
{
    return TimelineText::tr(
        "“Sem observação” são as horas em que o programa não leu o status do bot: estava "
        "fechado, o computador dormia ou não havia rede. Elas ficam fora das porcentagens.");
}

QString timelinePeriod(const Timeline &line)
{
    if (line.segments.isEmpty())
        return {};
    return TimelineText::tr("%1 – %2").arg(momentText(line.segments.constFirst().from),
                                           momentText(line.segments.constLast().to));
}

} // namespace lifty
