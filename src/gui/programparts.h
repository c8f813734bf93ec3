#pragma once

#include <QString>

#include <functional>

namespace lifty {

class Autostart;
class Desk;
class DesktopNotifier;
class RequestLog;
class Settings;
class TableFiles;
class TrayIcon;
class Watch;

// What the windows work with. All of it outlives them.
struct ProgramParts {
    Desk &desk;
    Watch &watch;
    Settings &settings;
    TableFiles &files;
    const RequestLog &requests;
    DesktopNotifier &notifier;
    TrayIcon &tray;
    Autostart &autostart;
    // Plays the phone of the bot with this token, in the demo alone; null anywhere else.
    std::function<void(const QString &token)> simulateScan;
};

} // namespace lifty
