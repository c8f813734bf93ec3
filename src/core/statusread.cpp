#include "core/statusread.h"

#include "core/clock.h"

namespace lifty {

void readBotStatus(Gateway &gateway, const Clock &clock, const BotAccess &access, QObject *context,
                   std::function<void(const StatusReading &)> done)
{
    const qint64 askedAtMs = clock.now().monotonicMs;
    const auto finish = [&clock, askedAtMs,
                         done = std::move(done)](const Result<QString, GatewayError> &word) {
        const qint64 now = clock.now().wallMs;
        done({word.ok() ? LinkStatus::fromWord(word.value(), now) : LinkStatus::fromError(word.error(), now),
              askedAtMs});
    };
    gateway.readAddresses(access, context, [&gateway, access, context, finish](const auto &addresses) {
        if (addresses.ok())
            gateway.readStatus(access, addresses.value().statusUrl, context, finish);
        else
            finish(addresses.error());
    });
}

} // namespace lifty
