#pragma once

class QWidget;

namespace lifty {

// Makes a screen reader say what the widget shows now. Qt 6.4 has no announcement event: an alert is what
// readers speak.
void announce(QWidget *widget);

} // namespace lifty
