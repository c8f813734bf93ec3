#pragma once

#include <QObject>

#include <memory>

namespace lifty {

struct Notification;
class NotificationChannel;
class Settings;
class TrayIcon;

// Tells on the desktop what happened while the window was not in front, unless the preferences say no.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    // `tray` shows them on Windows and macOS.
    explicit DesktopNotifier(const Settings &settings, TrayIcon *tray = nullptr, QObject *parent = nullptr);
    ~DesktopNotifier() override;

    // Plain text. False where nothing could be sent: nobody is to be told then.
    bool notify(const QString &title, const QString &body = {});

    enum class Sound { None, AsChosen };
    // The same, in the place of what was told of the incident before.
    bool notifyIncident(quint64 incident, const QString &title, const QString &body, Sound sound);

Q_SIGNALS:
    // A notification was clicked.
    void activated();
    // The same, where it was of notifyIncident().
    void incidentActivated(quint64 incident);
    // For want of a desktop that plays a sound.
    void beeped();

private:
    bool send(const Notification &notification);

    const Settings &m_settings;
    const std::unique_ptr<NotificationChannel> m_channel;
};

} // namespace lifty
