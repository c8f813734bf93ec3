#include "gateway/proxies.h"

#include "core/addressparts.h"

#include <QNetworkProxyFactory>

namespace lifty {

namespace {

class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopbackHost(query.peerHostName().toLatin1()))
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

} // namespace

void useSystemProxies() { QNetworkProxyFactory::setApplicationProxyFactory(new SystemProxies); }

} // namespace lifty
