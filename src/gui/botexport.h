#pragma once

#include "gui/messagebar.h"

#include <QList>
#include <QUuid>

#include <functional>

namespace lifty {

class Desk;
class TableFiles;

// Asks for a file and writes these bots into it, or all where none is named; `tell` says how it went. Opens
// at once and returns at once.
void exportBots(Desk &desk, TableFiles &files, const QList<QUuid> &botIds, QWidget *parent,
                std::function<void(MessageBar::Kind, const QString &)> tell);

} // namespace lifty
