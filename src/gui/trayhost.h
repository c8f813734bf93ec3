#pragma once

#include <QObject>

#include <memory>

namespace lifty {

// Whether the tray can be looked at. Qt looks once, when its first tray icon is made, and where it finds no
// tray on the session bus then, it never looks there again: a program that starts with the session is often
// there first.
class TrayHost : public QObject
{
    Q_OBJECT

public:
    static std::unique_ptr<TrayHost> make();

    // Asks now.
    virtual bool isReady() = 0;

Q_SIGNALS:
    // Later; also where no better tray is to be expected any more.
    void becameReady();
    // It went, and did not come back at once as a panel does that is started anew.
    void lost();
};

} // namespace lifty
