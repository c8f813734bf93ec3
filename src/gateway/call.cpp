#include "gateway/call.h"

#include "core/addressparts.h"
#include "gateway/resolvedhost.h"

#include <utility>

namespace lifty {

Call::Call(const HttpRequest &request, HttpDone done, QObject *context)
    : QObject(context), m_request(request), m_done(std::move(done))
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { finish(GatewayError{.kind = GatewayError::Kind::TimedOut, .sent = mayBeSent()}); });
    m_deadline.start(request.deadline);
}

void Call::begin()
{
    const Result<AddressParts, AddressFault> host = splitAddress(m_request.address);
    const Result<AddressParts, AddressFault> gateway = splitAddress(m_request.givenBy);
    if (!host.ok() || !gateway.ok())
        return openConnection();
    checkResolvedHost(host.value().host, gateway.value().host, this, [this](bool isPrivate) {
        if (m_finished)
            return; // too late
        if (!isPrivate)
            return openConnection();
        finish(GatewayError{.kind = GatewayError::Kind::AddressRefused,
                            .addressFault = AddressFault::PrivateHost});
    });
}

void Call::finish(const Result<HttpAnswer, GatewayError> &result)
{
    if (std::exchange(m_finished, true))
        return;
    m_deadline.stop();
    QMetaObject::invokeMethod(
        this, [this, result] { tell(result); }, Qt::QueuedConnection);
}

void Call::tell(const Result<HttpAnswer, GatewayError> &result)
{
    closeConnection();
    deleteLater();
    const HttpDone done = std::exchange(m_done, {});
    done(result); // last: it may destroy the context, and us with it
}

} // namespace lifty
