#pragma once

#include <QDialog>

#include <functional>

namespace lifty {

class Clock;
class ConnectSession;
class Settings;

// A window for one bot's connection attempt. Closes by itself once the bot is connected, or its session is
// gone.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    // `simulateScan` plays the phone, in the demo alone; null anywhere else.
    ConnectDialog(ConnectSession &session, const Clock &clock, Settings &settings,
                  const std::function<void()> &simulateScan, QWidget *parent = nullptr);
};

} // namespace lifty
