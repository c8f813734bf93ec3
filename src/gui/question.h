#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace lifty {

// Asks before something is lost: opens at once, returns at once, and calls `agreed` only on the button that
// is named like the deed. Enter and Esc give up.
void ask(QWidget *parent, const QString &question, const QString &consequence, const QString &deed,
         std::function<void()> agreed);

} // namespace lifty
