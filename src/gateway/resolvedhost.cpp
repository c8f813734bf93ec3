#include "gateway/resolvedhost.h"

#include "core/addressparts.h"

#include <QHostAddress>
#include <QHostInfo>

#include <algorithm>

namespace lifty {

namespace {

void lookUp(const QByteArray &host, QObject *context, const std::function<void(bool isPrivate)> &done)
{
    QHostInfo::lookupHost(QString::fromLatin1(host), context, [done](const QHostInfo &found) {
        const QList<QHostAddress> addresses = found.addresses();
        done(std::any_of(addresses.cbegin(), addresses.cend(), [](const QHostAddress &address) {
            return isPrivateHost(address.toString().section(u'%', 0, 0).toLatin1());
        }));
    });
}

} // namespace

void checkResolvedHost(const QByteArray &host, const QByteArray &gatewayHost, QObject *context,
                       std::function<void(bool isPrivate)> done)
{
    if (isPrivateHost(gatewayHost))
        return done(false);
    lookUp(host, context, [gatewayHost, context, done = std::move(done)](bool isPrivate) {
        if (!isPrivate)
            return done(false);
        lookUp(gatewayHost, context, [done](bool isGatewayPrivate) { done(!isGatewayPrivate); });
    });
}

} // namespace lifty
