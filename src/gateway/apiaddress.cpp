#include "gateway/apiaddress.h"

#include <QCache>
#include <QUrl>

namespace lifty {

namespace {

using Normalised = Result<QString, AddressFault>;

// Of a gateway there are few and calls are many, and reading an address costs as much as the rest of one.
const Normalised &normalised(const QString &gatewayAddress)
{
    constexpr int kept = 100;
    static thread_local QCache<QString, Normalised> cache(kept);
    if (!cache.contains(gatewayAddress))
        cache.insert(gatewayAddress, new Normalised(normalisedGatewayAddress(gatewayAddress)));
    return *cache.object(gatewayAddress);
}

} // namespace

Result<QByteArray, AddressFault> apiAddress(const BotAccess &bot, const QStringList &call)
{
    const Normalised &gateway = normalised(bot.gatewayAddress);
    if (!gateway.ok())
        return gateway.error();
    QByteArray address = gateway.value().toLatin1() + "/integration/bot";
    for (const QString &segment : QStringList(bot.token) + call) {
        // Percent-encoding does not protect these: "%2E%2E" is ".." to every server.
        if (segment.isEmpty() || segment == u"." || segment == u"..")
            return AddressFault::Malformed;
        address += '/' + QUrl::toPercentEncoding(segment);
    }
    return address + "?key=" + QUrl::toPercentEncoding(bot.key);
}

} // namespace lifty
