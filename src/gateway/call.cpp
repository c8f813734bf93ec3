#include "gateway/call.h"

#include <utility>

namespace lifty {

Call::Call(std::chrono::milliseconds deadline, HttpDone done, QObject *context)
    : QObject(context), m_done(std::move(done))
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { finish(GatewayError{.kind = GatewayError::Kind::TimedOut, .sent = mayBeSent()}); });
    m_deadline.start(deadline);
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
