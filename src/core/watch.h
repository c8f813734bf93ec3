#pragma once

#include "core/alerts.h"
#include "core/clock.h"
#include "core/desk.h"
#include "core/watchplan.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <optional>
#include <utility>

namespace lifty {

// Reads every bot's status in the background, as WatchPlan says, and tells what Alerts makes of it. One timer
// for both; the reads go through the desk's StatusReader. Never starts anything.
class Watch : public QObject
{
    Q_OBJECT

public:
    explicit Watch(Desk &desk, const WatchPolicy &policy = {}, WatchPlan::Random random = {},
                   QObject *parent = nullptr);

    void setInterval(std::chrono::seconds interval);

    const WatchPlan &plan() const { return m_plan; }
    const Alerts &alerts() const { return m_alerts; }
    // UTC milliseconds; none before the first one of this run.
    std::optional<qint64> lastRoundEndedAt() const { return m_lastRoundEndedAt; }

    // Somebody takes care of what is open of these bots, or of a whole incident: no more reminders.
    void assume(const QList<QUuid> &botIds);
    void assumeIncident(quint64 incident);

    // What the timer does: look at the clock.
    void wake();

Q_SIGNALS:
    void alerted(const QList<lifty::Alert> &news);
    // The open drops and troubles, or which of them somebody has taken over.
    void alertsChanged();
    // A round has ended, or is longer or shorter than it was.
    void roundChanged();

private:
    void followRoster();
    void recordAssumed(const QList<QUuid> &botIds);
    void noteDeed(const QUuid &botId, Desk::Deed deed);
    void listBots();
    void beginCalmRound();
    void noteRead(const QUuid &botId, const StatusReading &reading);
    void noteSleep(const Instant &now);
    void noteRounds(const Instant &now);
    void noteTroubles(const Instant &now);
    void readDue(const Instant &now);
    void tell(const Instant &now);
    void arm(const Instant &now);
    qint64 monotonicMs() const;

    Desk &m_desk;
    WatchPlan m_plan;
    Alerts m_alerts;
    QTimer m_timer;
    std::optional<Instant> m_expected; // when the timer is to come
    QHash<QUuid, qint64> m_actedAtMs;  // monotonic: our last deed with the bot
    qint64 m_awokeAtMs = 0;            // monotonic: from the last sleep
    bool m_isCalm = false;             // see Alerts::beginCalmRound()
    QSet<QUuid> m_unseen;              // that were not read since it began
    std::optional<qint64> m_calmUntilMs;
    int m_roundsEnded = 0;
    std::chrono::milliseconds m_round;
    std::optional<qint64> m_lastRoundEndedAt;
    QList<WatchPlan::Outage> m_outages; // as Alerts was told last
    QSet<QUuid> m_unproven;             // companies with a new key in the place of a refused one
    QSet<QUuid> m_pausedCompanies;      // likewise
    std::pair<int, int> m_open;         // drops and troubles, as they were last told
};

} // namespace lifty
