#include "storage/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QLibrary>

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

// Whether new entries can be kept.
void askDefaultCollection(QObject *context, const std::function<void(SecretServiceState)> &done)
{
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

} // namespace

void askSecretService(const QString &server, const QString &user, QObject *context,
                      std::function<void(SecretServiceState)> done)
{
    // Without a bus Qt's pending call would never end.
    if (!QDBusConnection::sessionBus().isConnected()) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(SecretServiceState::Absent); }, Qt::QueuedConnection);
        return;
    }
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    const QDBusMessage search =
        call(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s,
             {QVariant::fromValue(Attributes{{u"server"_s, server}, {u"user"_s, user}})});
    using Items = QList<QDBusObjectPath>;
    ask(search, context, [context, done](const QDBusPendingReply<Items, Items> &unlockedAndLocked) {
        if (!unlockedAndLocked.isError() && !unlockedAndLocked.argumentAt<1>().isEmpty())
            done(SecretServiceState::Locked);
        else
            askDefaultCollection(context, done);
    });
}

void forgetSecretServiceSession()
{
    if (QFunctionPointer disconnect = QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect"))
        disconnect();
}

} // namespace lifty
