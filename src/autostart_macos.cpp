#include "autostart.h"

#include "autostartfile.h"
#include "autostarttext.h"

#include <QCoreApplication>
#include <QDir>

namespace lifty {

using namespace Qt::StringLiterals;

std::unique_ptr<Autostart> makeAutostart()
{
    return std::make_unique<AutostartFile>(
        QDir::homePath() + u"/Library/LaunchAgents/br.com.lifty.Desk.plist"_s,
        launchAgent(QCoreApplication::applicationFilePath()), [](const QByteArray &) { return true; });
}

} // namespace lifty
