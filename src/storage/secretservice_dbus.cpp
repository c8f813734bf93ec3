#include "storage/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

QDBusMessage call(const QString &path, const QString &interface, const QString &method,
                  const QVariantList &arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    return message;
}

void ask(const QDBusMessage &message, QObject *context,
         std::function<void(const QDBusPendingCall &)> answered)
{
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [watcher, answered = std::move(answered)] {
                         watcher->deleteLater();
                         answered(*watcher);
                     });
}

} // namespace

void askSecretService(QObject *context, std::function<void(SecretServiceState)> done)
{
    // Without a bus Qt's pending call would never end.
    if (!QDBusConnection::sessionBus().isConnected()) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(SecretServiceState::Absent); }, Qt::QueuedConnection);
        return;
    }
    const QDBusMessage defaultCollection = call(
        u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s});
    ask(defaultCollection, context, [context, done](const QDBusPendingReply<QDBusObjectPath> &path) {
        if (path.isError()) {
            const auto error = path.error().type();
            done(error == QDBusError::ServiceUnknown || error == QDBusError::Disconnected
                     ? SecretServiceState::Absent
                     : SecretServiceState::Unknown);
            return;
        }
        const QDBusMessage locked = call(path.value().path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                         {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
        ask(locked, context, [done](const QDBusPendingReply<QDBusVariant> &reply) {
            if (reply.isError())
                done(SecretServiceState::Unknown);
            else
                done(reply.value().variant().toBool() ? SecretServiceState::Locked
                                                      : SecretServiceState::Open);
        });
    });
}

} // namespace lifty
