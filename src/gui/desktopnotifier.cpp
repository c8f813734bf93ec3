#include "gui/desktopnotifier.h"

#include "core/plainwords.h"
#include "gui/notificationchannel.h"
#include "gui/settings.h"

#include <QApplication>

namespace lifty {

DesktopNotifier::DesktopNotifier(const Settings &settings, TrayIcon *tray, QObject *parent)
    : QObject(parent), m_settings(settings), m_channel(NotificationChannel::make(tray))
{
    connect(m_channel.get(), &NotificationChannel::activated, this, [this](quint64 incident) {
        Q_EMIT activated();
        if (incident != 0)
            Q_EMIT incidentActivated(incident);
    });
    connect(m_channel.get(), &NotificationChannel::soundMissed, this, [this] {
        QApplication::beep();
        Q_EMIT beeped();
    });
}

DesktopNotifier::~DesktopNotifier() = default;

bool DesktopNotifier::notify(const QString &title, const QString &body) { return send({title, body}); }

bool DesktopNotifier::notifyIncident(quint64 incident, const QString &title, const QString &body, Sound sound)
{
    const bool isLoud = sound == Sound::AsChosen && m_settings.get(settings::alertSound);
    return send({title, body, incident, isLoud ? Notification::Sound::Warning : Notification::Sound::None});
}

bool DesktopNotifier::send(const Notification &notification)
{
    if (!m_settings.get(settings::notifications))
        return false;
    constexpr int longest = 300;
    Notification plain = notification;
    plain.title = plainWords(plain.title, longest);
    plain.body = plainWords(plain.body, longest);
    return m_channel->send(plain);
}

} // namespace lifty
