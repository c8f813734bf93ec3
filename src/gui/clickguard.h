#pragma once

class QWidget;

namespace lifty {

// Makes every push button below a widget take one click a press: Enter clicks the one that has the focus and
// no other, and not while it is held, nor does the second click of a double click count. What a button does
// here may reach the customer's bot, and by the second click another button may stand in its place.
void guardClicks(QWidget *root);

} // namespace lifty
