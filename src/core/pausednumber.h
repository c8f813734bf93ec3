#pragma once

#include <QString>
#include <QUuid>

namespace lifty {

// A number for which a bot was paused from this computer. The API has no list of them: this is our own
// record, and says nothing of what others did.
struct PausedNumber {
    QUuid botId;
    QString number;      // as it was sent: digits only, DDI + DDD + number
    qint64 pausedAt = 0; // UTC milliseconds
    qint64 resumeAt = 0; // UTC milliseconds, 0 where nobody asked for it

    bool operator==(const PausedNumber &) const = default;
};

} // namespace lifty
