#include "gui/traypresence.h"

#include "core/desk.h"
#include "core/watch.h"
#include "gui/bringtofront.h"
#include "gui/desktopnotifier.h"
#include "gui/settings.h"
#include "gui/trayicon.h"
#include "gui/watchtext.h"

#include <QWidget>

namespace lifty {

TrayPresence::TrayPresence(const ProgramParts &parts, QWidget &window)
    : QObject(&window), m_parts(parts), m_window(window)
{
    connect(&parts.watch, &Watch::alertsChanged, this, &TrayPresence::update);
    connect(&parts.tray, &TrayIcon::openWanted, &window, [&window] { bringToFront(&window); });
    connect(&parts.tray, &TrayIcon::quitWanted, this, &TrayPresence::quitWanted);
    update();
}

void TrayPresence::update()
{
    const Alerts &alerts = m_parts.watch.alerts();
    const qint64 now = m_parts.desk.clock().now().wallMs;
    int down = 0;
    for (auto it = alerts.drops().cbegin(); it != alerts.drops().cend(); ++it)
        down += !alerts.isSilent(it.key(), now);
    const QList<Trouble> troubles = alerts.troubles();
    m_parts.tray.showState(down, !troubles.isEmpty(), watchedText(down, troubles));
}

bool TrayPresence::takeOver()
{
    if (!m_parts.tray.isAvailable())
        return false;
    m_window.hide();
    if (!m_parts.settings.get(settings::trayExplained)) {
        m_parts.settings.set(settings::trayExplained, true);
        m_parts.notifier.notify(
            tr("O Lifty Desk continua verificando os bots"),
            tr("Ele está na bandeja do sistema. Para encerrar, escolha Sair no menu do ícone."));
    }
    return true;
}

} // namespace lifty
