#include "gui/desktopnotifier.h"

#include "core/plainwords.h"
#include "gui/notificationchannel.h"
#include "gui/settings.h"

namespace lifty {

DesktopNotifier::DesktopNotifier(const Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_channel(NotificationChannel::make())
{
    connect(m_channel.get(), &NotificationChannel::activated, this, &DesktopNotifier::activated);
}

DesktopNotifier::~DesktopNotifier() = default;

bool DesktopNotifier::notify(const QString &title, const QString &body)
{
    constexpr int longest = 300;
    return m_settings.get(settings::notifications) &&
           m_channel->send(plainWords(title, longest), plainWords(body, longest));
}

} // namespace lifty
