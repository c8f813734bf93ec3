#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QStringList>
#include <QThread>

namespace lifty {

// The part of a panel that tray icons register with.
class PanelWatcher : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isThere)

public:
    bool isThere() const { return true; }
    bool start()
    {
        return m_bus.registerObject(path(), this,
                                    QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties) &&
               m_bus.registerService(service());
    }
    bool stop()
    {
        m_bus.unregisterObject(path());
        return m_bus.unregisterService(service());
    }
    void clickOn(const QString &item)
    {
        QDBusMessage click = QDBusMessage::createMethodCall(item, QStringLiteral("/StatusNotifierItem"),
                                                            QStringLiteral("org.kde.StatusNotifierItem"),
                                                            QStringLiteral("Activate"));
        click.setArguments({1, 1});
        m_bus.send(click);
    }

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &item) { Q_EMIT registered(item); }

Q_SIGNALS:
    void registered(const QString &item);

private:
    static QString service() { return QStringLiteral("org.kde.StatusNotifierWatcher"); }
    static QString path() { return QStringLiteral("/StatusNotifierWatcher"); }

    // Beside the program's own connection.
    QDBusConnection m_bus =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("panel"));
};

// A panel that comes and goes. Lives in another thread: Qt asks it and waits.
class PlayedPanel
{
public:
    PlayedPanel()
    {
        QObject::connect(m_watcher, &PanelWatcher::registered, &m_here,
                         [this](const QString &item) { m_items.append(item); });
        m_watcher->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_watcher, &QObject::deleteLater);
        m_thread.start();
    }
    ~PlayedPanel()
    {
        stop();
        m_thread.quit();
        m_thread.wait();
    }

    bool start() { return inItsThread(&PanelWatcher::start); }
    bool stop() { return inItsThread(&PanelWatcher::stop); }
    // The icons that came to it.
    const QStringList &items() const { return m_items; }
    void click() { m_watcher->clickOn(m_items.last()); }

private:
    bool inItsThread(bool (PanelWatcher::*call)())
    {
        bool isDone = false;
        QMetaObject::invokeMethod(
            m_watcher, [this, call] { return (m_watcher->*call)(); }, Qt::BlockingQueuedConnection, &isDone);
        return isDone;
    }

    QThread m_thread;
    QObject m_here; // in the thread of who plays
    QStringList m_items;
    PanelWatcher *m_watcher = new PanelWatcher;
};

} // namespace lifty
