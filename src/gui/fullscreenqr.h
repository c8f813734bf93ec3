#pragma once

#include <QPointer>
#include <QWidget>

#include <memory>

namespace Ui {
class FullScreenQr;
}

namespace lifty {

class Clock;
class ConnectSession;

// The QR as large as the screen takes it, for a customer who looks on through a shared screen. Follows its
// session and goes once the bot is connected; its owner keeps the seconds running (ConnectSession::wake).
class FullScreenQr : public QWidget
{
    Q_OBJECT

public:
    FullScreenQr(ConnectSession &session, const Clock &clock, QWidget *parent);
    ~FullScreenQr() override;

Q_SIGNALS:
    void newQrRequested();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void draw();

    const std::unique_ptr<Ui::FullScreenQr> m_ui;
    const QPointer<ConnectSession> m_session;
    const Clock &m_clock;
};

} // namespace lifty
