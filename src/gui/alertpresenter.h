#pragma once

#include "core/alerts.h"
#include "gui/programparts.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>
#include <QPointer>

class QWidget;

namespace lifty {

class MessageBar;
class NewsBars;

// Tells what the watch found: on the desktop, and in the window with one bar an incident, which offers to
// take it over.
class AlertPresenter : public QObject
{
    Q_OBJECT

public:
    AlertPresenter(const ProgramParts &parts, NewsBars &news, QWidget *window);

Q_SIGNALS:
    // The notification about them was clicked.
    void botsWanted(const QList<QUuid> &botIds);

private:
    struct Shown {
        Alert alert;
        QPointer<MessageBar> bar; // none once it was put away
    };

    void tell(const Alert &alert);
    void notify(const Alert &alert);
    void showBar(const Alert &alert);
    void countAgain();
    void putAwayClosed();

    Watch &m_watch;
    const ProgramParts m_parts;
    NewsBars &m_news;
    QWidget *m_window;
    QHash<quint64, Shown> m_shown;          // by incident
    QMap<quint64, QList<QUuid>> m_notified; // likewise, as the last notification has it
};

} // namespace lifty
