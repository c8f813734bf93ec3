#include "autostart.h"

#include "autostarttext.h"

#include <QCoreApplication>
#include <QSettings>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

const QString valueName = u"br.com.lifty.Desk"_s;
const QString currentVersion = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\"_s;

class RunKey : public Autostart
{
public:
    bool isOn() const override
    {
        return m_run.contains(valueName) && isAutostartApproved(m_approved.value(valueName).toString());
    }
    bool set(bool on) override
    {
        if (on)
            m_run.setValue(valueName, autostartCommand(QCoreApplication::applicationFilePath()));
        else
            m_run.remove(valueName);
        m_approved.remove(valueName);
        m_run.sync();
        return m_run.status() == QSettings::NoError && isOn() == on;
    }

private:
    QSettings m_run{currentVersion + u"Run"_s, QSettings::NativeFormat};
    QSettings m_approved{currentVersion + u"Explorer\\StartupApproved\\Run"_s, QSettings::NativeFormat};
};

} // namespace

std::unique_ptr<Autostart> makeAutostart() { return std::make_unique<RunKey>(); }

} // namespace lifty
