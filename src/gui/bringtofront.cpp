#include "gui/bringtofront.h"

#include <QWidget>

namespace lifty {

void bringToFront(QWidget *window)
{
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace lifty
