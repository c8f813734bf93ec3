#pragma once

#include "core/linkstatus.h"
#include "core/watchplan.h"

#include <QHash>
#include <QList>
#include <QUuid>

#include <optional>

namespace lifty {

// Two reads that are of the same sort confirm each other.
enum class DropSort {
    Fell, // the server's own word
    NoAnswer,
    KeyRefused,
    BotNotFound,
};

// None where the bot is connected, or where nothing is said of it.
std::optional<DropSort> dropSort(LinkStatus::Kind kind);

// Which reads, one bot after the other, are a drop or a recovery.
class DropTracker
{
public:
    enum class State { Unknown, Up, Suspected, Down };
    struct Bot {
        WatchedBot watched;
        State state = State::Unknown;
        DropSort sort = DropSort::Fell; // Suspected and Down
        qint64 since = 0;               // UTC milliseconds; likewise
    };

    // Those that are known already stay as they are.
    void setBots(const QList<WatchedBot> &bots, const QHash<QUuid, LinkStatus> &lastKnown);
    const QHash<QUuid, Bot> &bots() const { return m_bots; }
    std::optional<Bot> bot(const QUuid &botId) const;

    enum class Step { None, Suspected, Dropped, StillDown, Back };
    Step noteRead(const QUuid &botId, const LinkStatus &status);
    void setState(const QUuid &botId, State state);

private:
    QHash<QUuid, Bot> m_bots;
};

} // namespace lifty
