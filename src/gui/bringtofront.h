#pragma once

class QWidget;

namespace lifty {

// Shows the window in front of all others, out of the task bar too, with the keyboard in it.
void bringToFront(QWidget *window);

} // namespace lifty
