#include "gui/alertpresenter.h"

#include "core/desk.h"
#include "core/watch.h"
#include "gui/alerttext.h"
#include "gui/desktopnotifier.h"
#include "gui/newsbars.h"

#include <QApplication>

#include <algorithm>

namespace lifty {

AlertPresenter::AlertPresenter(const ProgramParts &parts, NewsBars &news, QWidget *window)
    : QObject(window), m_watch(parts.watch), m_parts(parts), m_news(news), m_window(window)
{
    connect(&m_watch, &Watch::alerted, this, [this](const QList<Alert> &pieces) {
        for (const Alert &alert : pieces)
            tell(alert);
        const bool isAnyDown = std::any_of(pieces.cbegin(), pieces.cend(), [](const Alert &alert) {
            return alert.kind != Alert::Kind::Back;
        });
        if (isAnyDown)
            QApplication::alert(m_window);
    });
    connect(&m_watch, &Watch::alertsChanged, this, [this] {
        putAwayClosed();
        countAgain();
    });
    connect(&parts.notifier, &DesktopNotifier::incidentActivated, this,
            [this](quint64 incident) { Q_EMIT botsWanted(m_notified.value(incident)); });
}

void AlertPresenter::tell(const Alert &alert)
{
    notify(alert);
    if (alert.kind != Alert::Kind::Back)
        return showBar(alert);
    countAgain();
    m_news.tell(MessageBar::Kind::Success, alertText(alert, m_parts.desk.roster()).bar);
}

void AlertPresenter::notify(const Alert &alert)
{
    const AlertText text = alertText(alert, m_parts.desk.roster());
    constexpr int most = 100; // older ones nobody clicks
    if (alert.incident != 0)
        m_notified.insert(alert.incident, alert.botIds);
    if (m_notified.size() > most)
        m_notified.erase(m_notified.cbegin());
    m_parts.notifier.notifyIncident(alert.incident, text.title, text.body,
                                    alert.kind == Alert::Kind::Back ? DesktopNotifier::Sound::None
                                                                    : DesktopNotifier::Sound::AsChosen);
}

void AlertPresenter::showBar(const Alert &alert)
{
    Shown &shown = m_shown[alert.incident];
    shown.alert = alert;
    const QString text = alertText(alert, m_parts.desk.roster()).bar;
    if (shown.bar && !shown.bar->isHidden()) { // pushed out, it lives on for a moment
        shown.bar->showMessage(MessageBar::Kind::Warning, text, tr("Assumir"));
        return;
    }
    shown.bar = m_news.tell(MessageBar::Kind::Warning, text, tr("Assumir"));
    connect(shown.bar, &MessageBar::actionTriggered, this,
            [this, incident = alert.incident] { m_watch.assumeIncident(incident); });
}

// A bar counts only who is still down.
void AlertPresenter::countAgain()
{
    const QHash<QUuid, Drop> &drops = m_watch.alerts().drops();
    QList<Alert> changed;
    for (const Shown &shown : std::as_const(m_shown)) {
        Alert alert = shown.alert;
        alert.botIds.removeIf([&](const QUuid &id) { return drops.value(id).incident != alert.incident; });
        if (shown.bar && !shown.bar->isHidden() && !alert.botIds.isEmpty() && alert != shown.alert)
            changed.append(alert);
    }
    for (const Alert &alert : std::as_const(changed))
        showBar(alert);
}

// Nobody is left of it, or somebody takes care of all of it.
void AlertPresenter::putAwayClosed()
{
    QSet<quint64> open;
    for (const Drop &drop : m_watch.alerts().drops()) {
        if (!drop.isAssumed)
            open.insert(drop.incident);
    }
    const QList<Trouble> troubles = m_watch.alerts().troubles();
    for (const Trouble &trouble : troubles) {
        if (!trouble.isAssumed)
            open.insert(trouble.incident);
    }
    m_shown.removeIf([&](const auto &entry) {
        if (open.contains(entry.key()))
            return false;
        if (entry.value().bar)
            m_news.putAway(entry.value().bar);
        return true;
    });
}

} // namespace lifty
