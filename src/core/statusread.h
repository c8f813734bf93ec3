#pragma once

#include "core/gateway.h"
#include "core/linkstatus.h"

#include <functional>

namespace lifty {

class Clock;

// What a read found, and the monotonic moment at which it was asked: of two answers the one that was asked
// later is the truth, whichever came first. -1 where nothing was asked yet in this run.
struct StatusReading {
    LinkStatus status;
    qint64 askedAtMs = -1;
};

using StatusReadDone = std::function<void(const StatusReading &)>;

// A bot's status in the two steps of the API ("Obter status de conexão com whatsapp"): its addresses from the
// gateway, then the statusURL, which `learned` is told in between. An error is a status too. Ends as Done
// says.
void readBotStatus(Gateway &gateway, const Clock &clock, const BotAccess &access, QObject *context,
                   StatusReadDone done, std::function<void(const QByteArray &statusUrl)> learned = {});
// The second step alone, at an address that the gateway gave earlier.
void readStatusAt(Gateway &gateway, const Clock &clock, const BotAccess &access, const QByteArray &statusUrl,
                  QObject *context, StatusReadDone done);

} // namespace lifty
