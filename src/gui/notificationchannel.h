#pragma once

#include <QObject>

#include <memory>

namespace lifty {

// The way to the desktop's notifications: D-Bus where there is one, the tray elsewhere.
class NotificationChannel : public QObject
{
    Q_OBJECT

public:
    static std::unique_ptr<NotificationChannel> make();

    // Plain text. False where nobody is there to show it.
    virtual bool send(const QString &title, const QString &body) = 0;

Q_SIGNALS:
    void activated();
};

} // namespace lifty
