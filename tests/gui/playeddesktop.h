#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace lifty {

// The desktop's notifications on the session bus: shows nothing, and remembers what it was told.
class PlayedDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        QString program, icon, title, body;
        QStringList actions;
        QVariantMap hints;
        uint replaces = 0;
        uint id = 0;
    };

    explicit PlayedDesktop(const QStringList &capabilities) : m_capabilities(capabilities)
    {
        isReady = m_bus.registerObject(path(), this, QDBusConnection::ExportAllSlots) &&
                  m_bus.registerService(service());
    }
    ~PlayedDesktop() override
    {
        m_bus.unregisterService(service());
        m_bus.unregisterObject(path());
    }

    void tell(const QString &signal, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(path(), service(), signal);
        message.setArguments(arguments);
        m_bus.send(message);
    }

    bool isReady = false;
    QList<Shown> shown;

public Q_SLOTS:
    QStringList GetCapabilities() { return m_capabilities; }
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int /*expires*/)
    {
        const uint id = replaces != 0 ? replaces : uint(7 + shown.size());
        shown.append({program, icon, title, body, actions, hints, replaces, id});
        return id;
    }

private:
    static QString service() { return QStringLiteral("org.freedesktop.Notifications"); }
    static QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }

    const QStringList m_capabilities;
    // Beside the program's own connection.
    QDBusConnection m_bus =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
};

} // namespace lifty
