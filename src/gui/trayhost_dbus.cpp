#include "gui/trayhost.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QGuiApplication>
#include <QTimer>

#include <chrono>

namespace lifty {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString service = u"org.kde.StatusNotifierWatcher"_s;
const QString path = u"/StatusNotifierWatcher"_s;

// On X11 there are trays of the older kind, which Qt finds by itself, now or later: a session has started its
// tray of the newer kind by then, or has none.
constexpr auto longestWait = 10s;

// The program's window comes first: the bus costs some milliseconds, and nobody misses the icon so long.
constexpr auto untilPainted = 100ms;

// A panel that is started anew is back by then.
constexpr auto restart = 15s;

// "StatusNotifierItem", freedesktop.org
class DBusTrayHost : public TrayHost
{
    Q_OBJECT

public:
    DBusTrayHost();
    bool isReady() override;

private Q_SLOTS:
    void becomeReady();

private:
    static QDBusPendingReply<QDBusVariant> askForHost();
    void listen();
    void ask();

    bool m_isReady = false;
    QTimer m_absence;
};

DBusTrayHost::DBusTrayHost() { QTimer::singleShot(untilPainted, this, &DBusTrayHost::listen); }

void DBusTrayHost::listen()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return becomeReady();
    auto *watcher = new QDBusServiceWatcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &DBusTrayHost::ask);
    m_absence.setSingleShot(true);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] { m_absence.start(restart); });
    connect(&m_absence, &QTimer::timeout, this, &TrayHost::lost);
    bus.connect(service, path, service, u"StatusNotifierHostRegistered"_s, this, SLOT(becomeReady()));
    ask();
    if (QGuiApplication::platformName() == u"xcb")
        QTimer::singleShot(longestWait, this, [this] {
            if (!m_isReady) // one that came may be gone again
                becomeReady();
        });
}

QDBusPendingReply<QDBusVariant> DBusTrayHost::askForHost()
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setArguments({service, u"IsStatusNotifierHostRegistered"_s});
    question.setAutoStartService(false);
    return QDBusConnection::sessionBus().asyncCall(question, 1'000);
}

bool DBusTrayHost::isReady()
{
    if (!m_isReady) {
        QDBusPendingReply<QDBusVariant> answer = askForHost();
        answer.waitForFinished();
        m_isReady = answer.isValid() && answer.value().variant().toBool();
    }
    return m_isReady;
}

void DBusTrayHost::ask()
{
    auto *watcher = new QDBusPendingCallWatcher(askForHost(), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> answer = *watcher;
        watcher->deleteLater();
        if (answer.isValid() && answer.value().variant().toBool())
            becomeReady();
    });
}

void DBusTrayHost::becomeReady()
{
    m_isReady = true;
    m_absence.stop();
    Q_EMIT becameReady();
}

} // namespace

std::unique_ptr<TrayHost> TrayHost::make() { return std::make_unique<DBusTrayHost>(); }

} // namespace lifty

#include "trayhost_dbus.moc"
