#pragma once

#include "core/watchplan.h"

#include <QRandomGenerator>

#include <algorithm>
#include <functional>
#include <map>

// The watch played by hand: time jumps from one event to the next, and the test says what each read finds.
namespace lifty::watchplay {

inline LinkStatus answered(const QString &word = QStringLiteral("CONNECTED"))
{
    return LinkStatus::fromWord(word, 1);
}

inline LinkStatus failed(const GatewayError &error = {.kind = GatewayError::Kind::TimedOut, .sent = true})
{
    return LinkStatus::fromError(error, 1);
}

inline LinkStatus quotaExceeded(std::chrono::milliseconds retryAfter, bool byGivenAddress = false)
{
    return failed({.kind = GatewayError::Kind::QuotaExceeded,
                   .sent = true,
                   .byGivenAddress = byGivenAddress,
                   .httpStatus = 429,
                   .retryAfter = retryAfter});
}

inline LinkStatus keyRefused(const QString &message = {})
{
    return failed(
        {.kind = GatewayError::Kind::Forbidden, .sent = true, .httpStatus = 403, .serverMessage = message});
}

inline QUuid idOf(const char *what, int number)
{
    return QUuid::createUuidV5(QUuid(), QByteArray(what) + QByteArray::number(number));
}

// Dealt out to the companies one by one, and the companies to the gateways.
inline QList<WatchedBot> makeBots(int count, int companies = 1, int gateways = 1, int first = 0)
{
    QList<WatchedBot> bots;
    for (int i = first; i < first + count; ++i) {
        const int company = i % companies;
        bots.append({idOf("bot", i), idOf("company", company),
                     QStringLiteral("https://%1.example").arg(company % gateways)});
    }
    return bots;
}

struct Answer {
    LinkStatus status = answered();
    qint64 tookMs = 50;
};

struct Asked {
    QUuid botId;
    qint64 at = 0;
    bool anew = false;
};

class Play
{
public:
    explicit Play(const QList<WatchedBot> &bots, const WatchPolicy &policy = {}, quint32 seed = 1)
        : random(seed), plan(policy, [this] { return random.generateDouble(); })
    {
        plan.setBots(bots, now);
    }

    void at(qint64 when, std::function<void()> deed) { m_events.emplace(when, std::move(deed)); }
    void passTo(qint64 end)
    {
        for (;;) {
            take();
            qint64 next = plan.nextDue().value_or(end + 1);
            if (!m_events.empty())
                next = std::min(next, m_events.cbegin()->first);
            if (next > end)
                break;
            now = std::max(now, next);
            while (!m_events.empty() && m_events.cbegin()->first <= now)
                m_events.extract(m_events.cbegin()).mapped()();
        }
        now = std::max(now, end);
    }
    void pass(qint64 ms) { passTo(now + ms); }
    int inFlight() const { return m_inFlight; }

    QRandomGenerator random;
    qint64 now = 1'000'000;
    WatchPlan plan;
    QSet<QUuid> leftAlone;
    std::function<Answer(const Asked &)> answer = [](const Asked &) { return Answer(); };
    std::function<void(const Asked &, const LinkStatus &)> heard; // after the plan heard of it
    bool keepsAsked = true;
    QList<Asked> asked;
    int mostInFlight = 0;

private:
    void take()
    {
        const auto isLeftAlone = [this](const QUuid &id) { return leftAlone.contains(id); };
        for (const WatchPlan::Due &due : plan.takeDue(now, isLeftAlone)) {
            const Asked read{due.botId, now, due.anew};
            if (keepsAsked)
                asked.append(read);
            mostInFlight = std::max(mostInFlight, ++m_inFlight);
            const Answer found = answer(read);
            at(now + found.tookMs, [this, read, status = found.status] {
                --m_inFlight;
                plan.noteRead(read.botId, status, read.at, now);
                if (heard)
                    heard(read, status);
            });
        }
    }

    std::multimap<qint64, std::function<void()>> m_events;
    int m_inFlight = 0;
};

} // namespace lifty::watchplay
