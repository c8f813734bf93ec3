#include "gui/alertpresenter.h"

#include "core/autostart.h"
#include "core/desk.h"
#include "core/requestlog.h"
#include "core/watch.h"
#include "gui/desktopnotifier.h"
#include "gui/newsbars.h"
#include "gui/playeddesktop.h"
#include "gui/settings.h"
#include "gui/trayicon.h"
#include "gui/widgets.h"
#include "storage/csvtablefiles.h"
#include "support/fakes.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lifty;
using namespace lifty::fakes;
using namespace Qt::StringLiterals;
using Kind = LinkStatus::Kind;

// By itself without any session bus; `--bus` is run by dbus-run-session, on a bus of its own.
namespace {

bool hasBus = false;

class NoAutostart : public Autostart
{
public:
    bool isOn() const override { return false; }
    bool set(bool) override { return false; }
};

} // namespace

class TestAlertPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void dropIsOneBar();
    void assumedIsPutAway();
    void assumedElsewhere();
    void backIsSaid();
    void reminderStaysInItsBar();
    void barCountsWhoIsDown();
    void putAwayBarComesBack();
    void ownDeedPutsTheBarAway();
    void onTheDesktop();
    void clickedNotification();

private:
    // What a read of the bot found, as the reader tells it.
    void read(const QString &name, Kind kind)
    {
        const Instant now = m_clock.now();
        const StatusReading reading{{kind, {}, now.wallMs, {}}, now.monotonicMs};
        m_desk->roster().apply({{m_ids[name], reading}});
        Q_EMIT m_desk->reader().wasRead(m_ids[name], reading);
    }
    void pass(qint64 ms)
    {
        m_clock.pass(ms);
        m_watch->wake();
        runEvents();
    }
    // Second by second, all connected but those that are down already.
    void wait(int seconds, const QStringList &down = {})
    {
        for (int second = 0; second < seconds; ++second) {
            pass(1'000);
            if (second % 20 > 0)
                continue;
            for (auto it = m_ids.cbegin(); it != m_ids.cend(); ++it)
                read(it.key(), down.contains(it.key()) ? Kind::NotConfigured : Kind::Connected);
        }
    }
    void drop(const QStringList &names)
    {
        for (int i = 0; i < 2; ++i) {
            for (const QString &name : names)
                read(name, Kind::NotConfigured);
        }
    }
    QList<MessageBar *> bars() const
    {
        QList<MessageBar *> shown;
        for (auto *bar : m_news->findChildren<MessageBar *>()) {
            if (bar->isVisible())
                shown.append(bar);
        }
        return shown;
    }
    QStringList texts() const
    {
        QStringList all;
        for (const MessageBar *bar : bars())
            all.append(bar->text());
        return all;
    }

    SettingsFolder m_folder;
    FakeClock m_clock;
    FakeGateway m_dialogs, m_background;
    FakeStore m_store;
    FakeActivityStore m_activity;
    FakeSecretStore m_keychain;
    CsvTableFiles m_files;
    RequestLog m_requests;
    NoAutostart m_autostart;
    std::unique_ptr<PlayedDesktop> m_desktop;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<DesktopNotifier> m_notifier;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Watch> m_watch;
    std::unique_ptr<QWidget> m_window;
    NewsBars *m_news = nullptr;
    AlertPresenter *m_presenter = nullptr;
    QMap<QString, QUuid> m_ids;
};

void TestAlertPresenter::init()
{
    const bool isOfTheDesktop = QByteArray(QTest::currentTestFunction()).endsWith("Desktop") ||
                                QByteArray(QTest::currentTestFunction()).endsWith("Notification");
    if (hasBus != isOfTheDesktop)
        QSKIP("of the other run");
    if (hasBus) {
        m_desktop = std::make_unique<PlayedDesktop>(QStringList{u"body"_s, u"actions"_s});
        QVERIFY(m_desktop->isReady);
    }
    m_store.content = {};
    m_ids.clear();
    const QUuid company = QUuid::createUuid();
    m_store.content.companies = {{company, u"Acme"_s, u"https://lifty.example"_s, false}};
    for (const QString &name :
         {u"Padaria"_s, u"Pet & Cia"_s, u"Mercado"_s, u"Banca"_s, u"Clube"_s, u"Doceria"_s}) {
        m_ids.insert(name, QUuid::createUuid());
        m_store.content.bots.append({m_ids[name], company, name, name, {}});
    }
    m_keychain.keys = {{company, u"k"_s}};
    m_settings = std::make_unique<Settings>();
    m_tray = std::make_unique<TrayIcon>();
    m_notifier = std::make_unique<DesktopNotifier>(*m_settings);
    m_desk = std::make_unique<Desk>(
        Desk::Ports{m_store, m_activity, m_keychain, m_dialogs, m_background, m_clock});
    m_watch = std::make_unique<Watch>(*m_desk);
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 400);
    m_news = new NewsBars(m_window.get());
    m_presenter = new AlertPresenter(
        {*m_desk, *m_watch, *m_settings, m_files, m_requests, *m_notifier, *m_tray, m_autostart, {}}, *m_news,
        m_window.get());
    m_window->show();
    QSignalSpy opened(&m_desk->roster(), &Roster::opened);
    m_desk->roster().open();
    QVERIFY(opened.wait());
    for (int second = 0; second < 65; ++second) // the plan begins its first round
        pass(1'000);
    wait(1);
    QVERIFY(m_watch->lastRoundEndedAt());
    wait(40); // and the calm round that every start begins with is over
    QCOMPARE(texts(), QStringList());
}

void TestAlertPresenter::cleanup()
{
    m_window.reset();
    m_watch.reset();
    m_desk.reset();
    m_notifier.reset();
    m_tray.reset();
    m_settings.reset();
    m_desktop.reset();
    QSettings().clear();
}

void TestAlertPresenter::dropIsOneBar()
{
    drop({u"Padaria"_s});
    wait(9, {u"Padaria"_s});
    QCOMPARE(texts(), QStringList());
    wait(2, {u"Padaria"_s});
    QCOMPARE(texts(), QStringList{u"Padaria caiu: Não configurado"_s});
    QVERIFY(named<QPushButton>(m_window.get(), u"Assumir"_s));
}

void TestAlertPresenter::assumedIsPutAway()
{
    const QStringList down{u"Padaria"_s, u"Mercado"_s};
    drop(down);
    wait(12, down);
    QCOMPARE(texts(), QStringList{u"2 bot(s) caíram: Mercado e Padaria"_s});
    QVERIFY(click(m_window.get(), u"Assumir"_s));
    QCOMPARE(texts(), QStringList());
    for (const Drop &drop : m_watch->alerts().drops())
        QVERIFY(drop.isAssumed);
    wait(15 * 60, down);
    QCOMPARE(texts(), QStringList());
}

// By the action of the window, for each of its bots.
void TestAlertPresenter::assumedElsewhere()
{
    const QStringList down{u"Padaria"_s, u"Mercado"_s};
    drop(down);
    wait(12, down);
    m_watch->assume({m_ids[u"Padaria"_s]});
    QCOMPARE(bars().size(), 1);
    m_watch->assume({m_ids[u"Mercado"_s]});
    QCOMPARE(bars().size(), 0);
}

void TestAlertPresenter::backIsSaid()
{
    drop({u"Padaria"_s});
    wait(12, {u"Padaria"_s});
    QCOMPARE(bars().size(), 1);
    wait(5 * 60, {u"Padaria"_s});
    read(u"Padaria"_s, Kind::Connected);
    pass(0);
    QCOMPARE(bars().size(), 0); // at once
    wait(12);
    QCOMPARE(bars().size(), 1);
    QVERIFY2(texts().first().startsWith(u"Padaria voltou: ficou 5 min"_s), qPrintable(texts().first()));
    QVERIFY(!bars().first()->asksForSomething());
}

void TestAlertPresenter::reminderStaysInItsBar()
{
    drop({u"Padaria"_s});
    wait(12, {u"Padaria"_s});
    const MessageBar *bar = bars().value(0);
    wait(10 * 60, {u"Padaria"_s});
    QCOMPARE(bars().size(), 1);
    QCOMPARE(bars().first(), bar);
    QVERIFY(texts().first().startsWith(u"Padaria continua fora desde "_s));
    QVERIFY(named<QPushButton>(m_window.get(), u"Assumir"_s));
}

void TestAlertPresenter::barCountsWhoIsDown()
{
    drop({u"Padaria"_s, u"Mercado"_s});
    wait(12, {u"Padaria"_s, u"Mercado"_s});
    wait(20, {u"Padaria"_s});
    QVERIFY(texts().contains(u"Padaria caiu: Não configurado"_s));
    QCOMPARE(bars().size(), 2); // and that the other one is back
}

void TestAlertPresenter::putAwayBarComesBack()
{
    drop({u"Padaria"_s});
    wait(12, {u"Padaria"_s});
    QVERIFY(click(m_window.get(), u"Fechar mensagem"_s));
    QCOMPARE(bars().size(), 0);
    runEventsAndDeletions();
    wait(10 * 60, {u"Padaria"_s}); // nobody has assumed it
    QCOMPARE(bars().size(), 1);
}

void TestAlertPresenter::ownDeedPutsTheBarAway()
{
    drop({u"Padaria"_s});
    wait(12, {u"Padaria"_s});
    QCOMPARE(bars().size(), 1);
    Q_EMIT m_desk->actedOn(m_ids[u"Padaria"_s], Desk::Deed::Connect);
    QCOMPARE(bars().size(), 0);
    wait(60, {u"Padaria"_s});
    QCOMPARE(bars().size(), 0);
}

void TestAlertPresenter::onTheDesktop()
{
    m_settings->set(settings::alertSound, true);
    drop({u"Padaria"_s});
    wait(12, {u"Padaria"_s});
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown[0].title, u"Padaria caiu: Não configurado"_s);
    QVERIFY(m_desktop->shown[0].body.contains(u"Use “Conectar…”"_s));
    QCOMPARE(m_desktop->shown[0].hints.value(u"sound-name"_s), u"dialog-warning"_s);
    wait(10 * 60, {u"Padaria"_s});
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    QVERIFY(m_desktop->shown[1].title.startsWith(u"Padaria continua fora"_s));
    QCOMPARE(m_desktop->shown[1].replaces, m_desktop->shown[0].id);
    wait(12);
    QTRY_COMPARE(m_desktop->shown.size(), 3);
    QVERIFY(m_desktop->shown[2].title.startsWith(u"Padaria voltou"_s));
    QCOMPARE(m_desktop->shown[2].replaces, m_desktop->shown[0].id);
    QVERIFY(m_desktop->shown[2].hints.value(u"suppress-sound"_s).toBool()); // good news
}

void TestAlertPresenter::clickedNotification()
{
    const QStringList down{u"Padaria"_s, u"Mercado"_s};
    drop(down);
    wait(12, down);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QSignalSpy wanted(m_presenter, &AlertPresenter::botsWanted);
    QSignalSpy activated(m_notifier.get(), &DesktopNotifier::activated);
    // In case the answer to the notification is not there yet.
    QTRY_VERIFY(
        (m_desktop->tell(u"ActionInvoked"_s, {m_desktop->shown[0].id, u"default"_s}), !wanted.isEmpty()));
    QVERIFY(!activated.isEmpty());
    QList<QUuid> ids = wanted.first().first().value<QList<QUuid>>();
    QCOMPARE(ids.size(), 2);
    QVERIFY(ids.contains(m_ids[u"Padaria"_s]) && ids.contains(m_ids[u"Mercado"_s]));
}

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    hasBus = arguments.removeAll(u"--bus"_s) > 0;
    if (!hasBus)
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QApplication app(argc, argv);
    TestAlertPresenter test;
    return QTest::qExec(&test, arguments);
}
#include "tst_alertpresenter.moc"
