#pragma once

#include "core/bot.h"
#include "core/numberpauser.h"
#include "gui/programparts.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QUuid>

class QWidget;

namespace lifty {

struct Batch;
class ConnectDialog;
class MessageBar;
class NewsBars;
class NumberDialog;
class SequenceDialog;

// What can be done with the bots: each command opens what it needs over the window, and tells in the news how
// it went. Which bots it is about, the caller says.
class BotCommands : public QObject
{
    Q_OBJECT

public:
    BotCommands(const ProgramParts &parts, NewsBars &news, QWidget *window);
    ~BotCommands() override;

    void connectBot(const QUuid &botId);
    void connectInSequence(const QList<QUuid> &botIds);
    void disconnectBot(const QUuid &botId);
    void pauseNumber(const QUuid &botId);
    void resumeNumber(const QUuid &botId);
    // The new bot belongs to this company, or to one that is chosen where it is null.
    void addBot(const QUuid &companyId);
    void editBot(const QUuid &botId);
    void removeBots(const QList<QUuid> &botIds);
    void silence(const QList<QUuid> &botIds);
    void chooseImport();
    void importFile(const QString &path);
    // All, where none is named.
    void exportBots(const QList<QUuid> &botIds);
    void copyDiagnosis(const QUuid &botId);
    void editCompanies();
    // The first company, and then its first bot by itself.
    void firstSteps();

Q_SIGNALS:
    // Something was added, or came back: show it.
    void botWanted(const QUuid &botId);
    // A dialog is gone: the keyboard belongs to the list again.
    void finished();
    // What is allowed may have changed.
    void changed();

private:
    void tellConnected(const QUuid &botId);
    void openNumbers(NumberResult::Deed deed, const QUuid &botId);
    void offerMissedResumes();
    void tellResumed(const QList<NumberResult> &results);
    bool raiseWindowOf(const QUuid &botId);
    void offerUndo(const Batch &removed);
    void restore(const Batch &removed, MessageBar *bar);

    const ProgramParts m_parts;
    Desk &m_desk;
    Settings &m_settings;
    NewsBars &m_news;
    QWidget *m_window;
    QHash<QUuid, ConnectDialog *> m_connectDialogs;
    QHash<std::pair<int, QUuid>, QPointer<NumberDialog>> m_numberDialogs; // by deed and bot
    QPointer<SequenceDialog> m_sequence;
    QPointer<MessageBar> m_resumedBar; // what the program resumed by itself last
};

} // namespace lifty
