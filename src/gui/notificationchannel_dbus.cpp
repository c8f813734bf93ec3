#include "gui/notificationchannel.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QHash>

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
    bool send(const Notification &notification) override;

private Q_SLOTS:
    // As the signals of the service are called.
    void actionInvoked(quint32 id)
    {
        if (m_shown.contains(id))
            Q_EMIT activated(m_shown.value(id));
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
    void show(const Notification &notification, const QStringList &capabilities);
    void missSound(const Notification &notification)
    {
        if (notification.sound == Notification::Sound::Warning)
            Q_EMIT soundMissed();
    }

    QHash<quint32, quint64> m_shown; // the incident of each
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
    // A server that is started anew counts from the beginning: the numbers that we know are others' then.
    auto *watcher = new QDBusServiceWatcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] { m_shown.clear(); });
    m_isListening = true;
}

bool DBusChannel::send(const Notification &notification)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        missSound(notification);
        return false;
    }
    if (!m_isListening)
        listen();
    call(u"GetCapabilities"_s, {}, [this, notification](const QDBusPendingReply<QStringList> &reply) {
        const QStringList capabilities = reply.isError() ? QStringList() : reply.value();
        if (!capabilities.contains(u"sound"_s))
            missSound(notification);
        if (!reply.isError())
            show(notification, capabilities);
    });
    return true;
}

void DBusChannel::show(const Notification &notification, const QStringList &capabilities)
{
    const QString &body = notification.body;
    const QString text = capabilities.contains(u"body-markup"_s) ? body.toHtmlEscaped() : body;
    const QStringList actions{u"default"_s, Words::tr("Abrir")};
    QVariantMap hints{{u"desktop-entry"_s, u"br.com.lifty.Desk"_s}};
    if (notification.sound == Notification::Sound::Warning)
        hints.insert(u"sound-name"_s, u"dialog-warning"_s);
    if (notification.sound == Notification::Sound::None)
        hints.insert(u"suppress-sound"_s, true);
    const quint32 replaced = notification.incident == 0 ? 0U : m_shown.key(notification.incident, 0U);
    constexpr int asTheServerLikes = -1;
    call(u"Notify"_s,
         {u"Lifty Desk"_s, replaced, u"br.com.lifty.Desk"_s, notification.title, text,
          capabilities.contains(u"actions"_s) ? actions : QStringList(), hints, asTheServerLikes},
         [this, incident = notification.incident](const QDBusPendingReply<quint32> &id) {
             if (!id.isError())
                 m_shown.insert(id.value(), incident);
         });
}

} // namespace

std::unique_ptr<NotificationChannel> NotificationChannel::make(TrayIcon * /*tray*/)
{
    return std::make_unique<DBusChannel>();
}

} // namespace lifty

#include "notificationchannel_dbus.moc"
