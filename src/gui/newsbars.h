#pragma once

#include "gui/messagebar.h"

#include <QList>
#include <QWidget>

namespace lifty {

// What happened lately, a bar each: it stays until it is put away, and older than the last three nobody
// reads.
class NewsBars : public QWidget
{
    Q_OBJECT

public:
    explicit NewsBars(QWidget *parent = nullptr);

    MessageBar *tell(MessageBar::Kind kind, const QString &text, const QString &actionText = {});
    void putAway(MessageBar *bar);

private:
    QList<MessageBar *> m_bars; // newest last
};

} // namespace lifty
