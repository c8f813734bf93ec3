#pragma once

#include <QDialog>
#include <QPointer>
#include <QUuid>

#include <functional>
#include <memory>

namespace Ui {
class SequenceDialog;
}

namespace lifty {

class ConnectPanel;
class ConnectSession;
class Desk;
class SequenceModel;
class Settings;

// Takes several bots through one window, one after the other. Each start is a press of its own: a QR is good
// for a minute, and the next customer may not have the phone at hand when the last one is done.
class SequenceDialog : public QDialog
{
    Q_OBJECT

public:
    struct Surroundings {
        // Plays the phone of the bot with this token, in the demo alone; null anywhere else.
        std::function<void(const QString &token)> simulateScan;
        // Brings a window of its own of this bot's attempt to the front; false where there is none.
        std::function<bool(const QUuid &botId)> raiseWindowOf;
    };

    SequenceDialog(Desk &desk, Settings &settings, const QList<QUuid> &botIds, Surroundings surroundings,
                   QWidget *parent = nullptr);
    ~SequenceDialog() override;

    // More bots at the end of the list.
    void append(const QList<QUuid> &botIds);
    // Whose attempt is on the screen here; null between two of them.
    const QUuid &currentBot() const { return m_current; }

    void done(int result) override;

Q_SIGNALS:
    // The window was closed over an attempt that lives on for its minute.
    void attemptLeft(const QUuid &botId);

private:
    void setUpList();
    void choose(const QUuid &botId);
    void startNext();
    void showAttempt();
    void sessionChanged();
    void skip();
    void leave();
    void goOn(const QString &last);
    void showPage(QWidget *page, QWidget *focus);
    void updateSummary();
    void botConnected(const QUuid &botId);
    void botsRemoved(const QList<QUuid> &botIds);
    QString nameOf(const QUuid &botId) const;

    const std::unique_ptr<Ui::SequenceDialog> m_ui;
    Desk &m_desk;
    Settings &m_settings;
    const Surroundings m_surroundings;
    SequenceModel *m_model;
    QPointer<ConnectSession> m_session; // of the current bot
    ConnectPanel *m_panel = nullptr;
    QUuid m_current;
    QUuid m_next;   // what `Iniciar próximo` is about
    int m_row = -1; // of the last one that was current
};

} // namespace lifty
