#pragma once

#include <QObject>
#include <QTimer>

namespace lifty {

class ActivityStore;
class Clock;

// Forgets the activity that is older than the person wants to keep: at once when told for how long, then once
// a day.
class HistoryKeeper : public QObject
{
    Q_OBJECT

public:
    HistoryKeeper(ActivityStore &activity, const Clock &clock, QObject *parent = nullptr);

    // 0 keeps everything.
    void setMonths(int months);

private:
    void prune();

    ActivityStore &m_activity;
    const Clock &m_clock;
    int m_months = 0;
    bool m_isPruning = false;
    QTimer m_daily;
};

} // namespace lifty
