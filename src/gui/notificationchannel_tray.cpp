#include "gui/notificationchannel.h"

#include "gui/icons.h"
#include "gui/trayicon.h"

namespace lifty {

namespace {

class TrayChannel : public NotificationChannel
{
public:
    explicit TrayChannel(TrayIcon *tray) : m_tray(tray)
    {
        if (m_tray)
            connect(&m_tray->systemIcon(), &QSystemTrayIcon::messageClicked, this,
                    [this] { Q_EMIT activated(m_incident); });
    }

    bool send(const Notification &notification) override
    {
        if (!m_tray || !QSystemTrayIcon::supportsMessages())
            return false;
        m_tray->show(); // a hidden one shows no messages
        m_tray->systemIcon().showMessage(notification.title, notification.body, programIcon());
        m_incident = notification.incident;
        if (notification.sound == Notification::Sound::Warning)
            Q_EMIT soundMissed(); // there is none that can be chosen
        return true;
    }

private:
    TrayIcon *const m_tray;
    quint64 m_incident = 0; // of the message on the screen: the tray shows one at a time
};

} // namespace

std::unique_ptr<NotificationChannel> NotificationChannel::make(TrayIcon *tray)
{
    return std::make_unique<TrayChannel>(tray);
}

} // namespace lifty
