#pragma once

#include <QByteArray>

#include <functional>

class QObject;

namespace lifty {

// Whether the name of a host that the server gave leads into this computer's own network while the gateway's
// own name does not (a network may answer every name with such an address). Told once: later, or at once
// where no name has to be looked up; never after the context is gone. A name that can't be looked up leads
// nowhere: the connection says why, and a proxy may know it. Qt keeps what it looked up for a minute, and
// connects to that.
void checkResolvedHost(const QByteArray &host, const QByteArray &gatewayHost, QObject *context,
                       std::function<void(bool isPrivate)> done);

} // namespace lifty
