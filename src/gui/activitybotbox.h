#pragma once

#include <QComboBox>
#include <QUuid>

namespace lifty {

class Roster;

// "Filtrar por bot": a combo box that can be typed into, because nobody looks for one bot among thousands in
// a list. What is found holds the words typed, blind to accents and case.
class ActivityBotBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ActivityBotBox(QWidget *parent = nullptr);

    void list(const Roster &roster);
    // Null: all of them.
    QUuid bot() const { return currentData().toUuid(); }
    // Also one that is not in the list any more; its history is still there.
    void choose(const QUuid &botId, const QString &name);

private:
    void finishTyping();
};

} // namespace lifty
