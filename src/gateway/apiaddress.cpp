#include "gateway/apiaddress.h"

#include <QUrl>

namespace lifty {

Result<QByteArray, AddressFault> apiAddress(const BotAccess &bot, const QStringList &call)
{
    const Result<QString, AddressFault> gateway = normalisedGatewayAddress(bot.gatewayAddress);
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
