#include "gui/ageclock.h"

#include "core/clock.h"
#include "gui/statustext.h"

#include <QEvent>
#include <QTableView>

#include <algorithm>
#include <optional>

namespace lifty {

// Thirty ages that count seconds change at thirty moments of each: once a second is enough for all.
static constexpr int leastMs = 1000;

AgeClock::AgeClock(QTableView &table, const QList<int> &columns, int momentRole, const Clock &clock)
    : QObject(&table), m_table(table), m_columns(columns), m_momentRole(momentRole), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AgeClock::repaint);
    table.viewport()->installEventFilter(this);
}

bool AgeClock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && (!m_timer.isActive() || m_timer.remainingTime() > leastMs))
        arm();
    return QObject::eventFilter(watched, event);
}

void AgeClock::arm()
{
    const int first = m_table.rowAt(0);
    if (first < 0)
        return;
    const int below = m_table.rowAt(m_table.viewport()->height() - 1);
    const int last = below < 0 ? m_table.model()->rowCount() - 1 : below;
    const qint64 now = m_clock.now().wallMs;
    std::optional<qint64> lasts;
    for (int row = first; row <= last; ++row) {
        const qint64 moment = m_table.model()->index(row, m_columns.first()).data(m_momentRole).toLongLong();
        const std::optional<qint64> lastsHere = ageTextLasts(moment, now);
        if (lastsHere && (!lasts || *lastsHere < *lasts))
            lasts = lastsHere;
    }
    constexpr qint64 mostMs = 3'600'000;
    if (lasts)
        m_timer.start(int(std::clamp(*lasts, qint64(leastMs), mostMs)));
}

void AgeClock::repaint()
{
    for (const int column : m_columns)
        m_table.viewport()->update(m_table.columnViewportPosition(column), 0, m_table.columnWidth(column),
                                   m_table.viewport()->height());
}

} // namespace lifty
