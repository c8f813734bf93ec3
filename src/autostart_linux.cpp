#include "autostart.h"

#include "autostartfile.h"
#include "autostarttext.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace lifty {

using namespace Qt::StringLiterals;

std::unique_ptr<Autostart> makeAutostart()
{
    return std::make_unique<AutostartFile>(
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
            u"/autostart/br.com.lifty.Desk.desktop"_s,
        autostartEntry(QCoreApplication::applicationFilePath()), &isAutostartEntryOn);
}

} // namespace lifty
