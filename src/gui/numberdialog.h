#pragma once

#include "core/numberpauser.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace Ui {
class NumberDialog;
}

namespace lifty {

class NumberModel;
class Roster;
class Settings;

// Pauses or resumes numbers of one bot: shows what was pasted as it will be sent, and then what became of
// each. Closes by itself once all is done; what could not be sent stays, to be put right or tried again.
class NumberDialog : public QDialog
{
    Q_OBJECT

public:
    using Deed = NumberResult::Deed;

    NumberDialog(Deed deed, const QUuid &botId, NumberPauser &pauser, const Roster &roster,
                 const Clock &clock, Settings &settings, QWidget *parent = nullptr);
    ~NumberDialog() override;

    // What is on its way ends all the same; what was not sent yet is not.
    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    // All that was asked for is done: news for the main window.
    void succeeded(const QString &words);
    // It was closed before all was sent: what came of it.
    void givenUp(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpList();
    void setUpWhen();
    void readTyped();
    void readRecord();
    bool check();
    void send();
    void take(const NumberResult &result);
    void finish();
    void draw();
    void drawDetail();
    QString summary() const;
    QString partialSummary() const;

    const std::unique_ptr<Ui::NumberDialog> m_ui;
    const Deed m_deed;
    const QUuid m_botId;
    const QString m_botName;
    NumberPauser &m_pauser;
    const Roster &m_roster;
    const Clock &m_clock;
    Settings &m_settings;
    NumberModel *m_model;
    QTimer m_typing;        // a long paste is not read anew at each letter
    int m_repeated = 0;     // of what was typed
    int m_total = 0;        // of what is being sent
    QStringList m_finished; // what was done in this dialog
};

} // namespace lifty
