#include "core/statusread.h"

#include "core/clock.h"

namespace lifty {

namespace {

// The call's end, stamped with the moment at which it was asked.
Done<QString, GatewayError> stamped(const Clock &clock, StatusReadDone done)
{
    return [&clock, askedAtMs = clock.now().monotonicMs, done = std::move(done)](const auto &word) {
        const qint64 now = clock.now().wallMs;
        done({word.ok() ? LinkStatus::fromWord(word.value(), now) : LinkStatus::fromError(word.error(), now),
              askedAtMs});
    };
}

} // namespace

void readBotStatus(Gateway &gateway, const Clock &clock, const BotAccess &access, QObject *context,
                   StatusReadDone done, std::function<void(const QByteArray &)> learned)
{
    gateway.readAddresses(
        access, context,
        [&gateway, access, context, finish = stamped(clock, std::move(done)),
         learned = std::move(learned)](const Result<SessionAddresses, GatewayError> &addresses) {
            if (!addresses.ok())
                return finish(addresses.error());
            if (learned)
                learned(addresses.value().statusUrl);
            gateway.readStatus(access, addresses.value().statusUrl, context, finish);
        });
}

void readStatusAt(Gateway &gateway, const Clock &clock, const BotAccess &access, const QByteArray &statusUrl,
                  QObject *context, StatusReadDone done)
{
    gateway.readStatus(access, statusUrl, context, stamped(clock, std::move(done)));
}

} // namespace lifty
