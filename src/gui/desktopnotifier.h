#pragma once

#include <QObject>

#include <memory>

namespace lifty {

class NotificationChannel;
class Settings;

// Tells on the desktop what happened while the window was not in front, unless the preferences say no.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifier(const Settings &settings, QObject *parent = nullptr);
    ~DesktopNotifier() override;

    // Plain text. False where nothing could be sent: nobody is to be told then.
    bool notify(const QString &title, const QString &body = {});

Q_SIGNALS:
    // The notification was clicked.
    void activated();

private:
    const Settings &m_settings;
    const std::unique_ptr<NotificationChannel> m_channel;
};

} // namespace lifty
