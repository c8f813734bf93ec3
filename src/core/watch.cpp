#include "core/watch.h"

#include "core/desk.h"

#include <algorithm>

namespace lifty {

namespace {

bool isAnswered(const LinkStatus &status)
{
    using Kind = LinkStatus::Kind;
    return status.kind == Kind::Connected || status.kind == Kind::AwaitingScan ||
           status.kind == Kind::NotConfigured || status.kind == Kind::Other;
}

} // namespace

bool isKeyRefused(const QList<LinkStatus> &statusesOfCompany, qint64 roundBeganAt)
{
    int refused = 0;
    for (const LinkStatus &status : statusesOfCompany) {
        if (isAnswered(status) && status.checkedAt >= roundBeganAt)
            return false;
        refused += status.kind == LinkStatus::Kind::KeyRefused;
    }
    return refused >= 2;
}

Watch::Watch(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_begun(desk.clock().now())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Watch::wake);
    connect(&desk.reader(), &StatusReader::progressed, this, [this] {
        if (m_desk.reader().pending() > 0)
            return;
        m_lastedMs = m_desk.clock().now().monotonicMs - m_begun.monotonicMs;
        if (m_isLate)
            wake();
    });
    connect(&desk.reader(), &StatusReader::found, this, [this](const auto &readings) {
        for (const StatusReading &reading : readings) {
            if (reading.status.error)
                noteRetryAfter(*reading.status.error);
        }
    });
    arm();
}

// A statusURL speaks for its own bot alone, and no server may put the watch to sleep for a day.
void Watch::noteRetryAfter(const GatewayError &error)
{
    constexpr std::chrono::milliseconds longest = std::chrono::minutes(10);
    if (!error.retryAfter || error.byGivenAddress)
        return;
    const qint64 waitMs = std::min(*error.retryAfter, longest).count();
    m_notBeforeMs = std::max(m_notBeforeMs, m_desk.clock().now().monotonicMs + waitMs);
}

// Three rounds, as long as they really are.
void Watch::setObservedGap()
{
    m_desk.roster().setObservedGap(3 * std::max(qint64(m_interval.count()), m_lastedMs));
}

void Watch::setInterval(std::chrono::seconds interval)
{
    m_interval = interval;
    setObservedGap();
    arm();
}

qint64 Watch::dueMs() const
{
    return std::max(m_begun.monotonicMs + qint64(m_interval.count()), m_notBeforeMs);
}

void Watch::arm()
{
    const qint64 leftMs = dueMs() - m_desk.clock().now().monotonicMs;
    m_timer.start(std::chrono::milliseconds(std::max(qint64(0), leftMs)));
}

void Watch::wake()
{
    const Instant now = m_desk.clock().now();
    if (now.monotonicMs < dueMs())
        return arm();
    m_isLate = m_desk.reader().pending() > 0;
    if (m_isLate)
        return;
    setObservedGap();
    const QList<QUuid> ids = dueBots(); // by what came of the last round
    m_begun = now;
    if (!ids.isEmpty())
        m_desk.reader().read(ids);
    arm();
}

// A bot whose attempt is alive is left to its own polls.
QList<QUuid> Watch::dueBots() const
{
    const Roster &roster = m_desk.roster();
    QHash<QUuid, QList<LinkStatus>> statuses;
    for (const Bot &bot : roster.bots())
        statuses[bot.companyId].append(roster.status(bot.id));
    QSet<QUuid> refused;
    for (auto it = statuses.cbegin(); it != statuses.cend(); ++it) {
        if (isKeyRefused(*it, m_begun.wallMs))
            refused.insert(it.key());
    }
    QList<QUuid> ids;
    for (const Bot &bot : roster.bots()) {
        if (!refused.contains(bot.companyId) && !m_desk.isConnecting(bot.id))
            ids.append(bot.id);
    }
    return ids;
}

} // namespace lifty
