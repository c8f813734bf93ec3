#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace lifty {

class Settings;

// Where something of the history is to be saved: opens at once, returns at once, and calls `chosen` with the
// path. Proposes the folder of the last time.
void askWhereToSave(QWidget *parent, Settings &settings, const QString &title, const QString &fileName,
                    const QString &filter, std::function<void(const QString &path)> chosen);

} // namespace lifty
