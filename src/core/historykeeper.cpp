#include "core/historykeeper.h"

#include "core/activitystore.h"
#include "core/clock.h"

#include <QDateTime>

#include <chrono>

namespace lifty {

HistoryKeeper::HistoryKeeper(ActivityStore &activity, const Clock &clock, QObject *parent)
    : QObject(parent), m_activity(activity), m_clock(clock)
{
    m_daily.setTimerType(Qt::VeryCoarseTimer);
    m_daily.start(std::chrono::hours(24));
    connect(&m_daily, &QTimer::timeout, this, &HistoryKeeper::prune);
}

void HistoryKeeper::setMonths(int months)
{
    m_months = months;
    prune();
}

// One bite after the other, each behind whatever else waits for the store.
void HistoryKeeper::prune()
{
    if (m_months <= 0 || m_isPruning)
        return;
    m_isPruning = true;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.now().wallMs);
    m_activity.pruneActivity(now.addMonths(-m_months).toMSecsSinceEpoch(), this, [this](const auto &pruned) {
        m_isPruning = false;
        if (pruned.ok() && pruned.value())
            prune();
    });
}

} // namespace lifty
