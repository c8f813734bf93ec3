#include "gui/notificationchannel.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSet>

#include <functional>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lifty::NotificationChannel)
};

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

// "Desktop Notifications Specification", freedesktop.org
class DBusChannel : public NotificationChannel
{
    Q_OBJECT

public:
    bool send(const QString &title, const QString &body) override;

private Q_SLOTS:
    // As the signals of the service are called.
    void actionInvoked(quint32 id)
    {
        if (m_shown.contains(id))
            Q_EMIT activated();
    }
    void activationTokenGiven(quint32 id, const QString &token)
    {
        if (m_shown.contains(id))
            qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // where Qt looks for it when a window is raised
    }
    void closed(quint32 id) { m_shown.remove(id); }

private:
    void call(const QString &method, const QVariantList &arguments,
              std::function<void(const QDBusPendingCall &)> answered);
    void listen();
    void show(const QString &title, const QString &body, const QStringList &capabilities);

    QSet<quint32> m_shown;
    bool m_isListening = false;
};

void DBusChannel::call(const QString &method, const QVariantList &arguments,
                       std::function<void(const QDBusPendingCall &)> answered)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, answered = std::move(answered)] {
        watcher->deleteLater();
        answered(*watcher);
    });
}

void DBusChannel::listen()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect({}, path, service, u"ActionInvoked"_s, this, SLOT(actionInvoked(quint32)));
    bus.connect({}, path, service, u"ActivationToken"_s, this, SLOT(activationTokenGiven(quint32, QString)));
    bus.connect({}, path, service, u"NotificationClosed"_s, this, SLOT(closed(quint32)));
    m_isListening = true;
}

bool DBusChannel::send(const QString &title, const QString &body)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return false;
    if (!m_isListening)
        listen();
    call(u"GetCapabilities"_s, {}, [this, title, body](const QDBusPendingReply<QStringList> &reply) {
        if (!reply.isError())
            show(title, body, reply.value());
    });
    return true;
}

void DBusChannel::show(const QString &title, const QString &body, const QStringList &capabilities)
{
    const QString text = capabilities.contains(u"body-markup"_s) ? body.toHtmlEscaped() : body;
    const QStringList actions{u"default"_s, Words::tr("Abrir")};
    const QVariantMap hints{{u"desktop-entry"_s, u"br.com.lifty.Desk"_s}};
    constexpr int asTheServerLikes = -1;
    call(u"Notify"_s,
         {u"Lifty Desk"_s, 0U, u"br.com.lifty.Desk"_s, title, text,
          capabilities.contains(u"actions"_s) ? actions : QStringList(), hints, asTheServerLikes},
         [this](const QDBusPendingReply<quint32> &id) {
             if (!id.isError())
                 m_shown.insert(id.value());
         });
}

} // namespace

std::unique_ptr<NotificationChannel> NotificationChannel::make() { return std::make_unique<DBusChannel>(); }

} // namespace lifty

#include "notificationchannel_dbus.moc"
