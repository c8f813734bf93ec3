#pragma once

#include <QByteArray>
#include <QString>

namespace lifty {

// What makes each system start `program`, given with its whole path, without its window.

// Linux: "Desktop Application Autostart Specification", freedesktop.org
QByteArray autostartEntry(const QString &program);
// Desktops switch an entry off by a line in it.
bool isAutostartEntryOn(const QByteArray &entry);

// Windows: a value under Run
QString autostartCommand(const QString &program);
// The Task Manager switches a command off by a value of its own, which QSettings gives two bytes a letter.
bool isAutostartApproved(const QString &approval);

// macOS: launchd.plist(5)
QByteArray launchAgent(const QString &program);

} // namespace lifty
