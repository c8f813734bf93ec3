#include "core/statusreader.h"

#include "core/clock.h"

namespace lifty {

StatusReader::StatusReader(Gateway &gateway, const Clock &clock, AccessOf accessOf, QObject *parent)
    : QObject(parent), m_gateway(gateway), m_clock(clock), m_accessOf(std::move(accessOf))
{
    m_batch.setSingleShot(true);
    connect(&m_batch, &QTimer::timeout, this, &StatusReader::flush);
}

void StatusReader::enqueue(const QUuid &botId, bool first)
{
    if (m_queued.contains(botId))
        return;
    m_queued.insert(botId);
    first ? m_queue.prepend(botId) : m_queue.append(botId);
}

void StatusReader::readQueued()
{
    while (m_inFlight.size() < m_maxInFlight && !m_queue.isEmpty())
        readNext();
}

void StatusReader::read(const QList<QUuid> &botIds)
{
    for (auto id = botIds.crbegin(); id != botIds.crend(); ++id)
        enqueue(*id, true);
    readQueued();
}

void StatusReader::readAnew(const QList<QUuid> &botIds)
{
    m_anew.unite({botIds.cbegin(), botIds.cend()});
    read(botIds);
}

void StatusReader::refresh(const QList<QUuid> &botIds)
{
    for (const QUuid &id : botIds) {
        if (m_refreshing.contains(id))
            continue;
        m_refreshing.insert(id);
        m_anew.insert(id);
        enqueue(id, false);
        ++m_total;
    }
    readQueued();
    Q_EMIT progressed();
}

void StatusReader::reread(const QList<QUuid> &botIds)
{
    for (const QUuid &id : botIds) {
        m_found.remove(id);
        forgetAddress(id);
        if (m_inFlight.contains(id))
            m_outdated.insert(id);
    }
    refresh(botIds);
}

void StatusReader::forgetAddress(const QUuid &botId)
{
    m_addresses.remove(botId);
    if (m_inFlight.contains(botId))
        m_stale.insert(botId);
}

void StatusReader::readNext()
{
    const QUuid botId = m_queue.dequeue();
    m_inFlight.insert(botId);
    m_accessOf(botId)(this, [this, botId](const std::optional<BotAccess> &access) {
        if (!access) {
            const Instant now = m_clock.now();
            return finish(botId, {{LinkStatus::Kind::KeyMissing, {}, now.wallMs, {}}, now.monotonicMs});
        }
        readOne(botId, *access);
    });
}

void StatusReader::readOne(const QUuid &botId, const BotAccess &access)
{
    constexpr std::chrono::milliseconds longest = std::chrono::hours(1);
    const Address known = m_addresses.value(botId);
    const bool isOld = m_clock.now().monotonicMs - known.learnedAtMs >= longest.count();
    if (m_anew.contains(botId) || known.statusUrl.isEmpty() || isOld)
        return askGateway(botId, access);
    readStatusAt(m_gateway, m_clock, access, known.statusUrl, this,
                 [this, botId, access](const StatusReading &reading) {
                     const bool isAskedAnew = m_anew.contains(botId); // in the meantime
                     if (!reading.status.error && !isAskedAnew)
                         return finish(botId, reading);
                     if (reading.status.error)
                         m_addresses.remove(botId);
                     askGateway(botId, access);
                 });
}

void StatusReader::askGateway(const QUuid &botId, const BotAccess &access)
{
    readBotStatus(
        m_gateway, m_clock, access, this,
        [this, botId](const StatusReading &reading) { finish(botId, reading); },
        [this, botId](const QByteArray &statusUrl) {
            if (!m_stale.contains(botId)) // it is another session's or bot's, or came with another key
                m_addresses.insert(botId, {statusUrl, m_clock.now().monotonicMs});
        });
}

void StatusReader::finish(const QUuid &botId, const StatusReading &reading)
{
    m_inFlight.remove(botId);
    m_stale.remove(botId);
    const bool isAwaited = m_refreshing.contains(botId);
    if (m_outdated.remove(botId)) {
        m_queue.enqueue(botId);
    } else {
        m_queued.remove(botId);
        m_anew.remove(botId);
        m_refreshing.remove(botId);
        m_found.insert(botId, reading);
        Q_EMIT wasRead(botId, reading);
    }
    readQueued();
    // Short enough to look immediate, long enough for one repaint to serve many answers; what nobody waits
    // for is not worth a write to the disk each.
    constexpr int awaitedMs = 50, watchedMs = 1000;
    if (isAwaited && m_refreshing.isEmpty())
        flush();
    else if (isAwaited && (!m_batch.isActive() || m_batch.remainingTime() > awaitedMs))
        m_batch.start(awaitedMs);
    else if (!m_batch.isActive())
        m_batch.start(watchedMs);
}

void StatusReader::flush()
{
    m_batch.stop();
    const bool wasAwaited = m_total > 0;
    if (m_refreshing.isEmpty())
        m_total = 0;
    if (!m_found.isEmpty())
        Q_EMIT found(std::exchange(m_found, {}));
    if (wasAwaited)
        Q_EMIT progressed();
}

} // namespace lifty
