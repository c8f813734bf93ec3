#pragma once

#include <QString>

namespace lifty {

struct Alert;
class Roster;

// A piece of news in words, plain text: what happened, why it probably did, what to do now.
struct AlertText {
    QString title;
    QString body; // whole sentences
    QString bar;  // both in one line of the window
};
AlertText alertText(const Alert &alert, const Roster &roster);

} // namespace lifty
