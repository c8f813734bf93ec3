#include "gui/notificationchannel.h"

#include "gui/icons.h"

#include <QSystemTrayIcon>

namespace lifty {

namespace {

class TrayChannel : public NotificationChannel
{
public:
    TrayChannel()
    {
        m_tray.setIcon(programIcon());
        connect(&m_tray, &QSystemTrayIcon::messageClicked, this, &NotificationChannel::activated);
    }

    bool send(const QString &title, const QString &body) override
    {
        if (!QSystemTrayIcon::supportsMessages())
            return false;
        m_tray.show(); // a hidden one shows no messages
        m_tray.showMessage(title, body, programIcon());
        return true;
    }

private:
    QSystemTrayIcon m_tray;
};

} // namespace

std::unique_ptr<NotificationChannel> NotificationChannel::make() { return std::make_unique<TrayChannel>(); }

} // namespace lifty
