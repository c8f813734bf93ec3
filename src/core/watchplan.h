#pragma once

#include "core/breaker.h"
#include "core/gatewayerror.h"
#include "core/linkstatus.h"
#include "core/refusedkeys.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QUuid>

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace lifty {

struct WatchPolicy {
    std::chrono::milliseconds interval{60'000};
    int inFlight = 4;
    int inFlightWhenBehind = 6; // Qt's own limit for one host
    std::chrono::milliseconds confirmAfter{5'000};
    std::chrono::milliseconds backOffBase{2'000};
    std::chrono::milliseconds backOffCap{64'000};
    std::chrono::milliseconds longestRetryAfter{600'000}; // no server may put the watch to sleep for a day
    int failuresToOpen = 5;                               // a gateway's breaker
};

struct WatchedBot {
    QUuid id;
    QUuid companyId;
    QString gatewayAddress;
    QString token{};

    bool operator==(const WatchedBot &) const = default;
};

// Whether the gateway, or the address that it gave, said anything of the bot.
inline bool isAnswer(LinkStatus::Kind kind)
{
    return kind != LinkStatus::Kind::NoAnswer && kind != LinkStatus::Kind::KeyMissing;
}

// Who is to be read, and when: from the bots, what came of their last reads, and the hour (milliseconds of
// the monotonic clock). Owns no timer and no socket, and draws no number but from `random`.
//
// Each bot keeps its own place in the round, so that the reads are spread evenly however often bots come, go
// or are read by hand. What fails is read later than its turn, never sooner; a run of failures opens the
// breaker of the gateway, behind which one bot at a time probes; two bots whose key is refused, or one
// refusal that names the key, pause their company.
class WatchPlan
{
public:
    using Random = std::function<double()>; // [0, 1)

    WatchPlan(const WatchPolicy &policy, Random random);
    WatchPlan(WatchPlan &&) = default; // and no copies: its places point into it

    void setInterval(std::chrono::milliseconds interval, qint64 now);
    // All that are watched: those that are known keep their places.
    void setBots(const QList<WatchedBot> &bots, qint64 now);

    struct Due {
        QUuid botId;
        bool anew = false; // by way of the gateway, not by the remembered statusURL
    };
    // The most urgent, no more than may be in flight together with those that were taken and not read yet.
    // Who is left alone loses this turn.
    QList<Due> takeDue(qint64 now, const std::function<bool(const QUuid &)> &isLeftAlone);
    // When to call takeDue() again, unless a read ends before; none where nothing is due by itself.
    std::optional<qint64> nextDue() const;

    // Any read, whoever asked for it: a bot that was read by hand is not read again at once.
    void noteRead(const QUuid &botId, const LinkStatus &status, qint64 askedAt, qint64 now);
    // A second look at the bot, anew, as soon as the policy allows.
    void confirm(const QUuid &botId, qint64 now);
    void noteKeyChanged(const QUuid &companyId, qint64 now);
    // After a sleep: everything is overdue, and is spread over one round that begins now.
    void beginCalmRound(qint64 now);

    // From one read of a bot to the next: the interval, or longer where the reads take longer than that.
    std::chrono::milliseconds round() const { return std::chrono::milliseconds(qint64(m_roundMs)); }
    bool isLengthened() const { return round() > m_policy.interval; }
    // How many reads at once: inFlight, or inFlightWhenBehind.
    int mayBeInFlight() const { return m_allowed; }
    // How many rounds are complete: each watched bot was read, or had its turn.
    int roundsEnded() const { return m_roundsEnded; }

    const QSet<QUuid> &pausedCompanies() const { return m_keys.pausedCompanies(); } // by a refused key
    // A gateway behind an open breaker. Confirmed once a probe failed, too.
    struct Outage {
        QString gatewayAddress;
        GatewayError::Kind kind = GatewayError::Kind::TimedOut; // the last failure's
        bool isConfirmed = false;

        bool operator==(const Outage &) const = default;
    };
    QList<Outage> outages() const;

private:
    enum class State { Idle, Waiting, Confirming, InFlight }; // idle while its company is paused
    using Queue = std::set<std::pair<qint64, QUuid>>;         // bots by when they are due

    struct Server {
        Queue turns;
        Queue confirmations;
        int inFlight = 0;
        qint64 notBefore = 0; // Retry-After: nothing that is queued is due before it
        double meanMs = 0;    // that a read takes, of about the last 32
        int measured = 0;
        Breaker breaker;
    };

    struct Place {
        WatchedBot bot;
        Server *server = nullptr;
        double phase = 0; // its place in each round: 0 where the round begins, 1 where it ends
        State state = State::Idle;
        qint64 due = 0;       // while it waits, or is to be confirmed
        qint64 notBefore = 0; // its own Retry-After
        int failures = 0;     // in a row
    };

    // What of a server may be taken next, and from when.
    struct Head {
        bool isTurn = true; // confirmations come first, then whoever is overdue longest
        qint64 due = 0;
        qint64 from = 0;
        QUuid botId;
    };
    template <class Visit>
    void forEachHead(Visit visit) const;
    QUuid mostUrgent(qint64 now) const;
    int inFlight() const;

    qint64 placeAfter(const Place &place, qint64 after) const;
    qint64 backOff(int failures) const;
    void enqueue(Place &place, State state, qint64 due);
    void dequeue(Place &place); // or lets go of the read in flight
    void scheduleNext(Place &place, qint64 now);
    void spread(Place &place, qint64 from);
    void beginRound();
    void endTurn(const QUuid &botId);
    void endHeldTurns();

    void noteAnswer(Server &server, qint64 now);
    void noteFailure(Server &server, const QUuid &botId, const LinkStatus &status, qint64 now);
    void noteRetryAfter(Place &place, const GatewayError &error, qint64 now);
    void noteKey(const WatchedBot &bot, const LinkStatus &status, qint64 now);
    void resume(const QUuid &companyId, qint64 now);
    static void forgetReads(Server &server);
    void updateRound(qint64 now);
    bool isHeld(const Place &place) const;

    WatchPolicy m_policy;
    const Random m_random;
    QHash<QUuid, Place> m_places;
    std::map<QString, Server> m_servers; // by gateway
    RefusedKeys m_keys;
    unsigned m_placesGiven = 0;
    double m_roundMs;
    double m_epochMs = 0; // when some round began
    int m_allowed;        // in flight
    QSet<QUuid> m_left;   // that had no turn in this round yet
    int m_roundsEnded = 0;
};

} // namespace lifty
