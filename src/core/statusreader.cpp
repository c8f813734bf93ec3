#include "core/statusreader.h"

#include "core/clock.h"

namespace lifty {

StatusReader::StatusReader(Gateway &gateway, const Clock &clock, AccessOf accessOf, QObject *parent)
    : QObject(parent), m_gateway(gateway), m_clock(clock), m_accessOf(std::move(accessOf))
{
    // Short enough to look immediate, long enough for one repaint to serve many answers.
    m_batch.setInterval(50);
    m_batch.setSingleShot(true);
    connect(&m_batch, &QTimer::timeout, this, &StatusReader::flush);
}

void StatusReader::read(const QList<QUuid> &botIds)
{
    for (const QUuid &id : botIds) {
        if (m_queued.contains(id))
            continue;
        m_queued.insert(id);
        m_queue.enqueue(id);
        ++m_total;
    }
    while (m_inFlight.size() < m_maxInFlight && !m_queue.isEmpty())
        readNext();
    Q_EMIT progressed();
}

void StatusReader::readAnew(const QList<QUuid> &botIds)
{
    m_anew.unite({botIds.cbegin(), botIds.cend()});
    read(botIds);
}

void StatusReader::reread(const QList<QUuid> &botIds)
{
    for (const QUuid &id : botIds) {
        m_found.remove(id);
        m_addresses.remove(id);
        if (m_inFlight.contains(id))
            m_outdated.insert(id);
    }
    read(botIds);
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
                     if (!reading.status.error)
                         return finish(botId, reading);
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
            if (!m_outdated.contains(botId)) // it is another bot's, or came with another key
                m_addresses.insert(botId, {statusUrl, m_clock.now().monotonicMs});
        });
}

void StatusReader::finish(const QUuid &botId, const StatusReading &reading)
{
    m_inFlight.remove(botId);
    m_anew.remove(botId);
    if (m_outdated.remove(botId)) {
        m_queue.enqueue(botId);
    } else {
        m_queued.remove(botId);
        m_found.insert(botId, reading);
        Q_EMIT wasRead(botId, reading);
    }
    if (!m_queue.isEmpty() && m_inFlight.size() < m_maxInFlight)
        readNext();
    if (m_queued.isEmpty())
        flush();
    else if (!m_batch.isActive())
        m_batch.start();
}

void StatusReader::flush()
{
    m_batch.stop();
    if (m_queued.isEmpty())
        m_total = 0;
    Q_EMIT found(std::exchange(m_found, {}));
    Q_EMIT progressed();
}

} // namespace lifty
