#pragma once

#include "core/clock.h"
#include "core/droptracker.h"
#include "core/linkstatus.h"
#include "core/watchplan.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QUuid>

#include <chrono>
#include <optional>

namespace lifty {

struct AlertPolicy {
    // Drops this close together are one piece of news: by the first of the two reads of each.
    std::chrono::milliseconds gather{10'000};
    std::chrono::milliseconds remindAfter{600'000};
};

// A piece of news for whoever watches the bots. gui/ turns it into a sentence.
struct Alert {
    enum class Kind {
        Dropped,
        Reminder, // still down, and nobody has taken it over
        Back,
    };
    // The likely one.
    enum class Cause { SingleBot, SeveralBots, Gateway, Key, OwnNetwork };

    Kind kind = Kind::Dropped;
    Cause cause = Cause::SingleBot;
    quint64 incident = 0;     // what is told of it later takes the place of what was told before;
                              // 0 with Back where they are of several
    QList<QUuid> botIds{};    // all of the incident that are down; with Back those that are back
    QUuid companyId{};        // for Key
    QString gatewayAddress{}; // for Gateway
    qint64 since = 0;         // UTC milliseconds: the first read that found it
    qint64 lastedMs = 0;      // for Back: how long the longest of them was down
    bool whileAway = false;   // found when the program came back: when it happened nobody knows

    // Of a gateway, or of all of them: nobody was seen for a while.
    bool isOfAll() const { return cause == Cause::Gateway || cause == Cause::OwnNetwork; }
    bool operator==(const Alert &) const = default;
};

// A bot that was seen connected and no longer is, confirmed by a second read.
struct Drop {
    quint64 incident = 0; // 0 as long as nothing was told of it: it is gathered, or the bot is silent
    qint64 since = 0;     // UTC milliseconds: the first read that found it
    LinkStatus::Kind kind = LinkStatus::Kind::NoAnswer;
    bool isAssumed = false;
};

// What is silent as a whole: a gateway (or all of them: our own network), a company's key. Its bots are not
// read, so none of them is a Drop of its own.
struct Trouble {
    quint64 incident = 0;
    Alert::Cause cause = Alert::Cause::Gateway;
    QUuid companyId{};
    QString gatewayAddress{};
    qint64 since = 0; // UTC milliseconds
    int bots = 0;     // that nobody sees now
    bool isAssumed = false;
};

// Which reads are drops and recoveries, and what of it is told when. Rules alone: the hour and the reads come
// in, pieces of news come out.
//
// Down is what two reads in a row say that are of the same sort: the server's word, no answer, a refused key,
// an unknown bot. A quota and a missing key of ours say nothing of the bot, and one that was never seen
// connected can't drop.
class Alerts
{
public:
    explicit Alerts(const AlertPolicy &policy = {});

    // All that are watched, each as it was last known, of an earlier run too. Those that are known already
    // stay as they are.
    void setBots(const QList<WatchedBot> &bots, const QHash<QUuid, LinkStatus> &lastKnown);
    // UTC milliseconds until which nothing is told of the bot; 0: it is not silent.
    void setSilence(const QUuid &botId, qint64 until);

    // A read of the bot; true where only a second one, anew, can tell whether it fell.
    bool noteRead(const QUuid &botId, const LinkStatus &status, Instant now);
    // Our own start or stop: whatever the bot is next is no drop, and what was open of it is closed.
    void noteOwnDeed(const QUuid &botId);
    // What the plan knows of whole gateways and companies.
    void noteTroubles(const QList<WatchPlan::Outage> &outages, const QSet<QUuid> &pausedCompanies,
                      Instant now);
    // Everything in between is one piece of news, told at the end: after a start, a sleep, a lost network.
    void beginCalmRound();
    void endCalmRound(Instant now);

    // What is to be told by now.
    QList<Alert> take(Instant now);
    // When to call take() again, on the monotonic clock; none where nothing waits.
    std::optional<qint64> nextDue() const;

    void assume(const QList<QUuid> &botIds);
    void assumeIncident(quint64 incident);

    // Whether it may be the remembered address alone that says that the bot is down.
    bool isInDoubt(const QUuid &botId) const;
    // Whether it is down, by itself or with others, and nobody takes care of it.
    bool isOpen(const QUuid &botId) const;
    int openTroubles() const { return int(m_troubles.size()); }
    const QHash<QUuid, Drop> &drops() const { return m_drops; } // open ones, by bot, silent bots' too
    QList<Trouble> troubles() const;
    bool isSilent(const QUuid &botId, qint64 wallMs) const;

private:
    // Drops that were told together, for as long as one of them is open.
    struct Incident {
        Alert::Cause cause = Alert::Cause::SingleBot;
        QUuid companyId{};
        QString gatewayAddress{};
        int down = 0;
        qint64 toldAt = 0; // these on the monotonic clock
        qint64 remindAt = 0;
        int joined = 0; // of those that are down, not told yet
    };
    struct OpenTrouble {
        Trouble trouble;
        qint64 tellAt = 0; // on the monotonic clock; then when to remind
        bool isTold = false;
        QList<QUuid> botIds{}; // silent ones, too
    };
    struct BotBack {
        QUuid botId;
        Drop drop;
        bool isWhole = false; // of a gateway's or a key's incident
        qint64 lastedMs = 0;
    };

    // Of single bots.
    bool isSilent(const QUuid &botId) const { return isSilent(botId, m_now.wallMs); }
    QList<QUuid> audible(const QList<QUuid> &botIds) const;
    bool isToBeGathered(const QUuid &botId) const;
    qint64 untilConfirmed(const QUuid &botId) const;
    bool isAnyInDoubt() const;
    bool areDropsDue() const;
    void noteBack(const QUuid &botId, qint64 at);
    void closeSilently(const QUuid &botId);
    void leaveIncident(const QUuid &botId);

    // Of those that are told together.
    Alert::Cause likelyCause(const QList<QUuid> &botIds) const;
    quint64 incidentToJoin(const QUuid &botId) const;
    QList<QUuid> botsOf(quint64 incident) const;
    void tellDrops(bool whileAway);
    void tellIncident(quint64 id, Alert::Kind kind, bool whileAway = false);
    void tellBacks(bool whileAway);

    // Of whole gateways and companies.
    bool isExplained(const QUuid &botId, const LinkStatus &status) const;
    QList<Trouble> troublesOf(const QList<WatchPlan::Outage> &outages,
                              const QSet<QUuid> &pausedCompanies) const;
    void openTrouble(OpenTrouble open);
    void endTrouble(const OpenTrouble &open, const QList<Trouble> &goingOn);
    void tellTrouble(OpenTrouble &open, Alert::Kind kind);
    void leaveTroubles(const WatchedBot &now);

    AlertPolicy m_policy;
    DropTracker m_bots;
    Instant m_now; // of the last call that brought it
    QHash<QUuid, qint64> m_silences;
    QHash<QUuid, Drop> m_drops;
    QList<QUuid> m_untold; // drops of which nothing was told, the oldest first
    QSet<QUuid> m_seenUp;  // while drops are gathered
    QList<BotBack> m_backs;
    std::optional<qint64> m_dropsFrom; // the first that are gathered, on the monotonic clock
    std::optional<qint64> m_backsFrom;
    bool m_isCalm = false;
    QMap<quint64, Incident> m_incidents;
    QList<OpenTrouble> m_troubles;
    quint64 m_lastIncident = 0;
    QList<Alert> m_ready;
};

} // namespace lifty
