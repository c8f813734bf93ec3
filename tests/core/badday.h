#pragma once

#include "core/watchplay.h"

#include <algorithm>
#include <array>
#include <cmath>

// A day on which everything goes wrong once: what each read of it finds.
namespace lifty::badday {

constexpr qint64 seconds = 1'000, minutes = 60 * seconds, hours = 60 * minutes;
constexpr qint64 begin = 1'000'000, end = begin + 24 * hours;
constexpr int gatewayCount = 3, companyCount = 30;

struct Mishap {
    enum class What { NoAnswer, Unavailable, Quota, QuotaOfHalf, Slow, NetworkGone, Asleep, KeyRefused };
    What what;
    int whom; // the gateway, or the company; -1: all of them
    qint64 from;
    qint64 to;

    // No read can see a bot that fell.
    bool hides() const { return what != What::Slow && what != What::QuotaOfHalf; }
    bool concerns(int gateway, int company) const
    {
        return whom < 0 || whom == (what == What::KeyRefused ? company : gateway);
    }
};

inline QList<Mishap> mishapsOfTheDay()
{
    using What = Mishap::What;
    const auto at = [](double hour, What what, int whom, double forMinutes) {
        const qint64 from = begin + qint64(hour * double(hours));
        return Mishap{what, whom, from, from + qint64(forMinutes * double(minutes))};
    };
    return {
        at(1, What::NoAnswer, 0, 6),      at(2.5, What::Unavailable, 1, 4),
        at(4, What::Quota, 0, 2),         at(5, What::KeyRefused, 4, 40),
        at(6, What::Slow, -1, 3),         at(8, What::NetworkGone, -1, 5),
        at(9, What::QuotaOfHalf, 2, 5),   at(10.5, What::NoAnswer, 2, 15),
        at(11, What::KeyRefused, 11, 90), at(12, What::Slow, 1, 4),
        at(13, What::Asleep, -1, 60),     at(15.5, What::Unavailable, 0, 8),
        at(17, What::QuotaOfHalf, 0, 3),  at(18, What::Slow, 0, 2),
        at(19, What::Quota, 1, 5),        at(20.5, What::NetworkGone, -1, 1),
        at(22, What::NoAnswer, 1, 3),
    };
}

// A bot that is not connected for a while.
struct Fall {
    qint64 from;
    qint64 to;
    bool isOurs; // we disconnected it
    LinkStatus::Kind kind;
    qint64 noticedAt = 0; // by the read that confirmed it
    qint64 toldAt = 0;
};

struct Bot {
    WatchedBot watched;
    int gateway = 0;
    int company = 0;
    QList<Fall> falls;
    qsizetype next = 0; // the first of them that is not over
    std::array<LinkStatus::Kind, 2> lastReads{};

    Fall *fallAt(qint64 when)
    {
        while (next < falls.size() && falls[next].to <= when)
            ++next;
        return next < falls.size() && falls[next].from <= when ? &falls[next] : nullptr;
    }
};

class World
{
public:
    explicit World(int botCount, const QList<Mishap> &mishapsOfIt = mishapsOfTheDay(),
                   quint32 seed = 20'240'229)
        : mishaps(mishapsOfIt), m_random(seed)
    {
        const QList<WatchedBot> watched = makeBots(botCount);
        for (int i = 0; i < botCount; ++i) {
            const int company = i % companyCount;
            bots.append({watched[i], company % gatewayCount, company, {}});
            m_index.insert(watched[i].id, i);
            planFalls(bots.last());
        }
    }
    static QList<WatchedBot> makeBots(int count)
    {
        return watchplay::makeBots(count, companyCount, gatewayCount);
    }

    Bot &botOf(const QUuid &id) { return bots[m_index[id]]; }
    double draw(double from, double to) { return from + m_random.generateDouble() * (to - from); }
    watchplay::Answer find(const QUuid &botId, qint64 now);

    QList<Bot> bots;
    const QList<Mishap> mishaps;
    QList<const Mishap *> goingOn;

private:
    void planFalls(Bot &bot);

    QRandomGenerator m_random;
    QHash<QUuid, int> m_index;
};

// Each bot falls about once a day; one fall in five is a flap, one in ten is our own doing.
inline void World::planFalls(Bot &bot)
{
    using Kind = LinkStatus::Kind;
    const auto tillNext = [this] { return qint64(-std::log(1 - draw(0, 1)) * double(24 * hours)); };
    for (qint64 at = begin + tillNext(); at < end; at += minutes + tillNext()) {
        const double sort = draw(0, 1);
        const bool isOurs = sort < 0.1;
        const double length = sort < 0.1   ? draw(2 * minutes, 30 * minutes)
                              : sort < 0.3 ? draw(1 * seconds, 5 * seconds)
                              : sort < 0.6 ? draw(1 * minutes, 10 * minutes)
                                           : draw(10 * minutes, 3 * hours);
        const Kind kind = isOurs || draw(0, 1) < 0.7 ? Kind::NotConfigured : Kind::AwaitingScan;
        bot.falls.append({at, at + qint64(length), isOurs, kind});
        at += qint64(length);
    }
    // Nobody disconnects anything while the computer sleeps.
    for (const Mishap &mishap : mishaps) {
        bot.falls.removeIf([&mishap](const Fall &fall) {
            return mishap.what == Mishap::What::Asleep && fall.isOurs && fall.from < mishap.to &&
                   fall.to > mishap.from;
        });
    }
}

inline watchplay::Answer World::find(const QUuid &botId, qint64 now)
{
    using namespace watchplay;
    using What = Mishap::What;
    using Error = GatewayError::Kind;
    Bot &bot = botOf(botId);
    const Fall *fall = bot.fallAt(now);
    Answer found{answered(), qint64(draw(30, 70))};
    if (fall)
        found.status = answered(fall->kind == LinkStatus::Kind::NotConfigured ? QStringLiteral("NOT_FOUND")
                                                                              : QStringLiteral("QRCODE"));
    for (const Mishap *mishap : std::as_const(goingOn)) {
        if (!mishap->concerns(bot.gateway, bot.company))
            continue;
        const double luck = draw(0, 1);
        switch (mishap->what) {
        case What::NoAnswer:
            return {failed(), 10 * seconds};
        case What::Unavailable:
            return {failed({.kind = Error::ServerError, .sent = true, .httpStatus = 503})};
        case What::NetworkGone:
            return {failed({.kind = Error::HostNotFound}), 5};
        case What::Asleep:
            return {failed({.kind = Error::ConnectionLost, .sent = true})};
        case What::KeyRefused:
            return {keyRefused(QStringLiteral("Permission denied"))};
        case What::Quota:
            return {quotaExceeded(std::chrono::seconds(30))};
        case What::QuotaOfHalf:
            if (luck < 0.5)
                return {failed({.kind = Error::QuotaExceeded, .sent = true, .httpStatus = 429})};
            break;
        case What::Slow:
            if (luck < 0.03)
                return {failed(), 10 * seconds};
            found.tookMs = qint64(draw(1 * seconds, 5 * seconds));
            break;
        }
    }
    return found;
}

} // namespace lifty::badday
