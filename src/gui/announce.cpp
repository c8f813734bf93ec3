#include "gui/announce.h"

#include <QAccessible>
#include <QWidget>

namespace lifty {

void announce(QWidget *widget)
{
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace lifty
