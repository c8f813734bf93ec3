#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace lifty {

class TrayIcon;

// What is shown on the desktop. Plain text.
struct Notification {
    QString title;
    QString body;
    quint64 incident = 0; // takes the place of what is shown of the same one; 0: of none
    enum class Sound { AsTheDesktopLikes, None, Warning };
    Sound sound = Sound::AsTheDesktopLikes;
};

// The way to the desktop's notifications: D-Bus where there is one, the tray elsewhere.
class NotificationChannel : public QObject
{
    Q_OBJECT

public:
    // The tray's messages come from the program's one icon; null where there is none.
    static std::unique_ptr<NotificationChannel> make(TrayIcon *tray);

    // False where nobody is there to show it.
    virtual bool send(const Notification &notification) = 0;

Q_SIGNALS:
    void activated(quint64 incident);
    // The desktop would not play the warning.
    void soundMissed();
};

} // namespace lifty
