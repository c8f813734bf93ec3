#pragma once

#include "gui/programparts.h"

#include <QObject>

class QWidget;

namespace lifty {

// The program in the tray, where there is one: how many bots are down, and the way back to the window.
class TrayPresence : public QObject
{
    Q_OBJECT

public:
    TrayPresence(const ProgramParts &parts, QWidget &window);

    // Hides the window, and says where it went the first time; false, and nothing happens, where nobody could
    // bring it back.
    bool takeOver();

Q_SIGNALS:
    void quitWanted();

private:
    void update();

    const ProgramParts m_parts;
    QWidget &m_window;
    bool m_isLate = false; // the window was to go where no tray was yet
};

} // namespace lifty
