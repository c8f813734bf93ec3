#include "gui/traypresence.h"

#include "core/desk.h"
#include "core/watch.h"
#include "gui/bringtofront.h"
#include "gui/desktopnotifier.h"
#include "gui/settings.h"
#include "gui/trayicon.h"
#include "gui/watchtext.h"

#include <QWidget>

#include <utility>

namespace lifty {

TrayPresence::TrayPresence(const ProgramParts &parts, QWidget &window)
    : QObject(&window), m_parts(parts), m_window(window)
{
    connect(&parts.watch, &Watch::alertsChanged, this, &TrayPresence::update);
    connect(&parts.tray, &TrayIcon::openWanted, &window, [&window] { bringToFront(&window); });
    connect(&parts.tray, &TrayIcon::quitWanted, this, &TrayPresence::quitWanted);
    // At the session's start the program is often there before the tray.
    connect(
        &parts.tray, &TrayIcon::appeared, this,
        [this] {
            if (std::exchange(m_isLate, false) && m_window.isMinimized())
                takeOver();
        },
        Qt::QueuedConnection);
    connect(&parts.tray, &TrayIcon::vanished, this, [this] {
        if (m_window.isHidden()) // nobody could bring it back
            m_window.showMinimized();
    });
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
    // The demo runs beside the real one.
    const QString name = m_parts.simulateScan ? tr("Lifty Desk: demonstração") : QStringLiteral("Lifty Desk");
    m_parts.tray.showState(down, !troubles.isEmpty(), name + u'\n' + watchedText(down, troubles));
}

bool TrayPresence::takeOver()
{
    m_isLate = !m_parts.tray.isAvailable();
    if (m_isLate)
        return false;
    m_window.hide();
    if (!m_parts.settings.get(settings::trayExplained) &&
        m_parts.notifier.notify(
            tr("O Lifty Desk continua verificando os bots"),
            tr("Ele está na bandeja do sistema. Para encerrar, escolha Sair no menu do ícone.")))
        m_parts.settings.set(settings::trayExplained, true);
    return true;
}

} // namespace lifty
