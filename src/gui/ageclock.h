#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

class QTableView;

namespace lifty {

class Clock;

// Repaints the ages when the first of those on the screen is no longer true: no sooner, and never for rows or
// a window that nobody sees. It is the painting itself that sets the clock, and what is not seen is not
// painted.
class AgeClock : public QObject
{
    Q_OBJECT

public:
    // `momentRole` of the first of the columns is the moment in UTC milliseconds; all of them are painted by
    // it.
    AgeClock(QTableView &table, const QList<int> &columns, int momentRole, const Clock &clock);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arm();
    void repaint();

    QTableView &m_table;
    const QList<int> m_columns;
    const int m_momentRole;
    const Clock &m_clock;
    QTimer m_timer{this};
};

} // namespace lifty
