#include "core/droptracker.h"

namespace lifty {

std::optional<DropSort> dropSort(LinkStatus::Kind kind)
{
    using Kind = LinkStatus::Kind;
    switch (kind) {
    case Kind::AwaitingScan:
    case Kind::NotConfigured:
    case Kind::Other:
        return DropSort::Fell;
    case Kind::NoAnswer:
        return DropSort::NoAnswer;
    case Kind::KeyRefused:
        return DropSort::KeyRefused;
    case Kind::BotNotFound:
        return DropSort::BotNotFound;
    case Kind::Connected:
    case Kind::NotChecked:
    case Kind::KeyMissing:
        break;
    }
    return std::nullopt;
}

void DropTracker::setBots(const QList<WatchedBot> &bots, const QHash<QUuid, LinkStatus> &lastKnown)
{
    QHash<QUuid, Bot> known;
    for (const WatchedBot &watched : bots) {
        Bot bot{watched};
        if (const auto before = m_bots.constFind(watched.id); before != m_bots.cend()) {
            bot = *before;
            // At another gateway it is found anew: taken for connected, as it once was.
            if (bot.watched.gatewayAddress != watched.gatewayAddress && bot.state != State::Unknown)
                bot.state = State::Up;
            bot.watched = watched;
        } else if (lastKnown.value(watched.id).kind == LinkStatus::Kind::Connected) {
            bot.state = State::Up; // so that a drop while nobody looked is found
        }
        known.insert(watched.id, bot);
    }
    m_bots = known;
}

std::optional<DropTracker::Bot> DropTracker::bot(const QUuid &botId) const
{
    const auto found = m_bots.constFind(botId);
    return found == m_bots.cend() ? std::nullopt : std::optional(*found);
}

DropTracker::Step DropTracker::noteRead(const QUuid &botId, const LinkStatus &status)
{
    const auto bot = m_bots.find(botId);
    if (bot == m_bots.end())
        return Step::None;
    if (status.kind == LinkStatus::Kind::Connected) {
        const bool wasDown = bot->state == State::Down;
        bot->state = State::Up;
        return wasDown ? Step::Back : Step::None;
    }
    // A quota is about our reads, and not about the bot.
    const bool isQuota = status.error && status.error->kind == GatewayError::Kind::QuotaExceeded;
    const auto sort = isQuota ? std::nullopt : dropSort(status.kind);
    if (!sort || bot->state == State::Unknown)
        return Step::None;
    const bool isConfirmed = bot->state == State::Suspected && bot->sort == *sort;
    bot->sort = *sort;
    if (bot->state == State::Down)
        return Step::StillDown;
    if (isConfirmed) {
        bot->state = State::Down;
        return Step::Dropped;
    }
    bot->state = State::Suspected;
    bot->since = status.checkedAt;
    return Step::Suspected;
}

void DropTracker::setState(const QUuid &botId, State state)
{
    if (const auto bot = m_bots.find(botId); bot != m_bots.end())
        bot->state = state;
}

} // namespace lifty
