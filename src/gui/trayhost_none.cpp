#include "gui/trayhost.h"

namespace lifty {

namespace {

class SystemTrayHost : public TrayHost
{
public:
    SystemTrayHost() { QMetaObject::invokeMethod(this, &TrayHost::becameReady, Qt::QueuedConnection); }
    bool isReady() override { return true; }
};

} // namespace

std::unique_ptr<TrayHost> TrayHost::make() { return std::make_unique<SystemTrayHost>(); }

} // namespace lifty
