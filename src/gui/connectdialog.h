#pragma once

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace Ui {
class ConnectDialog;
}

namespace lifty {

class Clock;
class ConnectSession;
class Settings;

// Draws one bot's connection attempt and hands on what is clicked. Decides nothing: see connectflow.h. Closes
// by itself once the bot is connected, or its session is gone.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    // `simulateScan` plays the phone, in the demo alone; null anywhere else.
    ConnectDialog(ConnectSession &session, const Clock &clock, Settings &settings,
                  const std::function<void()> &simulateScan, QWidget *parent = nullptr);
    ~ConnectDialog() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void draw();
    bool clearInactive() const;

    const std::unique_ptr<Ui::ConnectDialog> m_ui;
    const QPointer<ConnectSession> m_session;
    const Clock &m_clock;
    QTimer m_second; // the countdown
};

} // namespace lifty
