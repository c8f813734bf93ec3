#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QPushButton;

namespace Ui {
class ConnectPanel;
}

namespace lifty {

class Clock;
class ConnectSession;
class FullScreenQr;
class HandOut;
class PhoneErrorsDialog;
class Settings;

// Draws one bot's connection attempt and hands on what is clicked. Decides nothing: see connectflow.h.
class ConnectPanel : public QWidget
{
    Q_OBJECT

public:
    // `simulateScan` plays the phone, in the demo alone; null anywhere else.
    ConnectPanel(ConnectSession &session, const Clock &clock, Settings &settings,
                 const std::function<void()> &simulateScan, QWidget *parent = nullptr);
    ~ConnectPanel() override;

    // At the right end of the bottom row.
    void addButton(QPushButton *button);

Q_SIGNALS:
    void connected();
    // The bot is gone, and its session with it.
    void sessionEnded();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpButtons(const std::function<void()> &simulateScan);
    void showTroubleIcon();
    void draw();
    void offer(QWidget *widget, bool offered);
    void say(const QString &words);
    void showFullScreen();
    void showPhoneErrors();
    bool clearInactive() const;

    const std::unique_ptr<Ui::ConnectPanel> m_ui;
    const QPointer<ConnectSession> m_session;
    const Clock &m_clock;
    Settings &m_settings;
    HandOut *m_handOut;
    QTimer m_second; // the countdown
    QPointer<FullScreenQr> m_fullScreen;
    QPointer<PhoneErrorsDialog> m_phoneErrors;
};

} // namespace lifty
