#include "gui/desktopnotifier.h"
#include "gui/playeddesktop.h"
#include "gui/settings.h"
#include "gui/widgets.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

using namespace lifty;
using namespace Qt::StringLiterals;

// By itself without any session bus; `--bus` is run by dbus-run-session, on a bus of its own.
namespace {

bool hasBus = false;

} // namespace

class TestDesktopNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shows();
    void plainText_data();
    void plainText();
    void longAndHostileWords();
    void clickedOnesActivate();
    void othersDoNot();
    void anIncidentIsOneNotification();
    void clickedIncident();
    void sound_data();
    void sound();
    void offMeansOff();
    void nobodyThere();
    void desktopStartsAnew();
    void noBus();

private:
    void start(const QStringList &capabilities = {u"body"_s, u"actions"_s, u"body-markup"_s})
    {
        m_desktop = std::make_unique<PlayedDesktop>(capabilities);
        QVERIFY(m_desktop->isReady);
        m_settings.emplace();
        m_notifier = std::make_unique<DesktopNotifier>(*m_settings);
    }

    SettingsFolder m_folder;
    std::unique_ptr<PlayedDesktop> m_desktop;
    std::optional<Settings> m_settings;
    std::unique_ptr<DesktopNotifier> m_notifier;
};

void TestDesktopNotifier::init()
{
    if (hasBus == (QByteArray(QTest::currentTestFunction()) == "noBus"))
        QSKIP("of the other run");
}

void TestDesktopNotifier::cleanup()
{
    m_notifier.reset();
    m_settings.reset();
    m_desktop.reset();
    QSettings().clear();
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void TestDesktopNotifier::shows()
{
    start();
    QVERIFY(m_notifier->notify(u"Conexão ativada: Padaria"_s, u"Às 14:32"_s));
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    const PlayedDesktop::Shown shown = m_desktop->shown.first();
    QCOMPARE(shown.program, u"Lifty Desk"_s);
    QCOMPARE(shown.icon, u"br.com.lifty.Desk"_s);
    QCOMPARE(shown.title, u"Conexão ativada: Padaria"_s);
    QCOMPARE(shown.body, u"Às 14:32"_s);
    QCOMPARE(shown.hints, (QVariantMap{{u"desktop-entry"_s, u"br.com.lifty.Desk"_s}}));
    QCOMPARE(shown.actions, (QStringList{u"default"_s, u"Abrir"_s}));
}

void TestDesktopNotifier::plainText_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("body");
    QTest::newRow("markup") << QStringList{u"body"_s, u"body-markup"_s}
                            << u"&lt;b&gt;Pet &amp; Cia&lt;/b&gt; &lt;img src=x&gt;"_s;
    QTest::newRow("none") << QStringList{u"body"_s} << u"<b>Pet & Cia</b> <img src=x>"_s;
}

void TestDesktopNotifier::plainText()
{
    QFETCH(QStringList, capabilities);
    start(capabilities);
    QVERIFY(m_notifier->notify(u"<i>Bot</i>"_s, u"<b>Pet & Cia</b> <img src=x>"_s));
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QTEST(m_desktop->shown.first().body, "body");
    QCOMPARE(m_desktop->shown.first().title, u"<i>Bot</i>"_s); // a title is plain text anyway
    QCOMPARE(m_desktop->shown.first().actions, QStringList());
}

void TestDesktopNotifier::longAndHostileWords()
{
    start();
    QVERIFY(m_notifier->notify(u"a\nb\u202e"_s + QString(1'000'000, u'x'), QString(1'000'000, u'y')));
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    const PlayedDesktop::Shown shown = m_desktop->shown.first();
    QVERIFY(shown.title.startsWith(u"a b"_s));
    QVERIFY(!shown.title.contains(QChar(0x202e)));
    QVERIFY(shown.title.size() <= 400);
    QVERIFY(shown.body.size() <= 400);
}

void TestDesktopNotifier::clickedOnesActivate()
{
    start();
    QSignalSpy activated(m_notifier.get(), &DesktopNotifier::activated);
    QVERIFY(m_notifier->notify(u"1"_s));
    QVERIFY(m_notifier->notify(u"2"_s));
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    m_desktop->tell(u"ActivationToken"_s, {8U, u"token-8"_s});
    m_desktop->tell(u"ActionInvoked"_s, {8U, u"default"_s});
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), "token-8"); // for the window that is raised now
    m_desktop->tell(u"NotificationClosed"_s, {8U, 2U});
    m_desktop->tell(u"ActionInvoked"_s, {8U, u"default"_s}); // over
    m_desktop->tell(u"ActionInvoked"_s, {7U, u"default"_s});
    QTRY_COMPARE(activated.size(), 2);
}

void TestDesktopNotifier::othersDoNot()
{
    start();
    QSignalSpy activated(m_notifier.get(), &DesktopNotifier::activated);
    QVERIFY(m_notifier->notify(u"1"_s));
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    m_desktop->tell(u"ActivationToken"_s, {99U, u"theirs"_s});
    m_desktop->tell(u"ActionInvoked"_s, {99U, u"default"_s});
    m_desktop->tell(u"ActionInvoked"_s, {7U, u"default"_s}); // in order: the other one came before it
    QTRY_COMPARE(activated.size(), 1);
    QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
}

void TestDesktopNotifier::anIncidentIsOneNotification()
{
    using Sound = DesktopNotifier::Sound;
    start();
    const auto tell = [this](quint64 incident, const QString &title) {
        const qsizetype before = m_desktop->shown.size();
        return m_notifier->notifyIncident(incident, title, u"corpo"_s, Sound::None) &&
               QTest::qWaitFor([this, before] { return m_desktop->shown.size() > before; });
    };
    QVERIFY(tell(5, u"caiu"_s));
    QVERIFY(tell(6, u"outro"_s));
    QVERIFY(tell(5, u"voltou"_s));
    QVERIFY(tell(0, u"de vários"_s));
    QVERIFY(tell(0, u"de outros"_s));
    QCOMPARE(m_desktop->shown[0].replaces, 0U);
    QCOMPARE(m_desktop->shown[1].replaces, 0U);
    QCOMPARE(m_desktop->shown[2].replaces, m_desktop->shown[0].id);
    QCOMPARE(m_desktop->shown[3].replaces, 0U);
    QCOMPARE(m_desktop->shown[4].replaces, 0U);
    // Put away by the person: it does not come back in its place.
    m_desktop->tell(u"NotificationClosed"_s, {m_desktop->shown[0].id, 2U});
    m_desktop->tell(u"ActionInvoked"_s, {m_desktop->shown[1].id, u"default"_s});
    QSignalSpy activated(m_notifier.get(), &DesktopNotifier::activated);
    QTRY_COMPARE(activated.size(), 1); // in order: it was closed before
    QVERIFY(tell(5, u"caiu de novo"_s));
    QCOMPARE(m_desktop->shown[5].replaces, 0U);
}

void TestDesktopNotifier::clickedIncident()
{
    start();
    QSignalSpy activated(m_notifier.get(), &DesktopNotifier::activated);
    QSignalSpy wanted(m_notifier.get(), &DesktopNotifier::incidentActivated);
    QVERIFY(m_notifier->notifyIncident(5, u"caiu"_s, {}, DesktopNotifier::Sound::None));
    QVERIFY(m_notifier->notify(u"outra coisa"_s));
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    m_desktop->tell(u"ActionInvoked"_s, {m_desktop->shown[1].id, u"default"_s});
    m_desktop->tell(u"ActionInvoked"_s, {m_desktop->shown[0].id, u"default"_s});
    QTRY_COMPARE(activated.size(), 2);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toULongLong(), 5ULL);
}

void TestDesktopNotifier::sound_data()
{
    using Sound = DesktopNotifier::Sound;
    const QVariantMap silent{{u"suppress-sound"_s, true}};
    QTest::addColumn<bool>("chosen");
    QTest::addColumn<bool>("desktopPlays");
    QTest::addColumn<Sound>("asked");
    QTest::addColumn<QVariantMap>("hints");
    QTest::addColumn<bool>("beeps");
    QTest::newRow("not chosen") << false << true << Sound::AsChosen << silent << false;
    QTest::newRow("chosen") << true << true << Sound::AsChosen
                            << QVariantMap{{u"sound-name"_s, u"dialog-warning"_s}} << false;
    QTest::newRow("chosen, but the desktop has none")
        << true << false << Sound::AsChosen << QVariantMap{{u"sound-name"_s, u"dialog-warning"_s}} << true;
    QTest::newRow("good news") << true << true << Sound::None << silent << false;
    QTest::newRow("good news without the desktop's") << true << false << Sound::None << silent << false;
}

void TestDesktopNotifier::sound()
{
    QFETCH(const bool, chosen);
    QFETCH(const bool, desktopPlays);
    QFETCH(const DesktopNotifier::Sound, asked);
    QFETCH(QVariantMap, hints);
    start(desktopPlays ? QStringList{u"sound"_s} : QStringList{u"body"_s});
    m_settings->set(settings::alertSound, chosen);
    QSignalSpy beeped(m_notifier.get(), &DesktopNotifier::beeped);
    QVERIFY(m_notifier->notifyIncident(5, u"caiu"_s, {}, asked));
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    hints.insert(u"desktop-entry"_s, u"br.com.lifty.Desk"_s);
    QCOMPARE(m_desktop->shown.first().hints, hints);
    QTEST(!beeped.isEmpty(), "beeps");
}

void TestDesktopNotifier::offMeansOff()
{
    start();
    m_settings->set(settings::notifications, false);
    QVERIFY(!m_notifier->notify(u"off"_s));
    m_settings->set(settings::notifications, true);
    QVERIFY(m_notifier->notify(u"on"_s));
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.first().title, u"on"_s);

    QSignalSpy beeped(m_notifier.get(), &DesktopNotifier::beeped);
    m_settings->set(settings::notifications, false);
    m_settings->set(settings::alertSound, true);
    QVERIFY(!m_notifier->notifyIncident(1, u"off"_s, {}, DesktopNotifier::Sound::AsChosen));
    QCOMPARE(beeped.size(), 0);
}

// No desktop that would show anything; and one that comes later.
void TestDesktopNotifier::nobodyThere()
{
    m_settings.emplace();
    m_notifier = std::make_unique<DesktopNotifier>(*m_settings);
    m_notifier->notify(u"lost"_s);
    m_desktop = std::make_unique<PlayedDesktop>(QStringList());
    QVERIFY(m_desktop->isReady);
    QTRY_VERIFY((m_notifier->notify(u"seen"_s), !m_desktop->shown.isEmpty()));
}

// It counts from the beginning again: what had our numbers is another program's now.
void TestDesktopNotifier::desktopStartsAnew()
{
    const auto tell = [this](const QString &title) {
        return m_notifier->notifyIncident(5, title, {}, DesktopNotifier::Sound::None);
    };
    start();
    QSignalSpy activated(m_notifier.get(), &DesktopNotifier::activated);
    QVERIFY(tell(u"caiu"_s));
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    const uint id = m_desktop->shown[0].id;
    QVERIFY(m_notifier->notify(u"outra coisa"_s));
    QTRY_COMPARE(m_desktop->shown.size(), 2); // in order: the first one's number is known by now

    m_desktop.reset();
    m_desktop = std::make_unique<PlayedDesktop>(QStringList{u"actions"_s});
    QVERIFY(m_desktop->isReady);
    m_desktop->tell(u"ActionInvoked"_s, {id, u"default"_s});
    QVERIFY(tell(u"continua fora"_s));
    QTRY_COMPARE(m_desktop->shown.size(), 1); // likewise: the click came before it
    QCOMPARE(m_desktop->shown[0].replaces, 0U);
    QCOMPARE(activated.size(), 0);
    QVERIFY(tell(u"voltou"_s));
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    QCOMPARE(m_desktop->shown[1].replaces, m_desktop->shown[0].id);
}

void TestDesktopNotifier::noBus()
{
    m_settings.emplace();
    m_notifier = std::make_unique<DesktopNotifier>(*m_settings);
    QElapsedTimer time;
    time.start();
    QVERIFY(!m_notifier->notify(u"nobody hears it"_s));
    QVERIFY(time.elapsed() < 1000);
    QSignalSpy beeped(m_notifier.get(), &DesktopNotifier::beeped);
    m_settings->set(settings::alertSound, true);
    QVERIFY(
        !m_notifier->notifyIncident(5, u"seen in the window alone"_s, {}, DesktopNotifier::Sound::AsChosen));
    QCOMPARE(beeped.size(), 1);
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
    TestDesktopNotifier test;
    return QTest::qExec(&test, arguments);
}
#include "tst_desktopnotifier.moc"
