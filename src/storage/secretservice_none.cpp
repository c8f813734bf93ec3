#include "storage/secretservice.h"

#include <QObject>

namespace lifty {

void askSecretService(const QString &, const QString &, QObject *context,
                      std::function<void(SecretServiceState)> done)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(SecretServiceState::Unknown); }, Qt::QueuedConnection);
}

void forgetSecretServiceSession() {}

} // namespace lifty
