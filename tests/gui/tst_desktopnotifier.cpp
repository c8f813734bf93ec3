#include "gui/desktopnotifier.h"
#include "gui/settings.h"
#include "gui/widgets.h"

#include <QDBusConnection>
#include <QDBusMessage>
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
const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

struct Shown {
    QString program, icon, title, body;
    QStringList actions;
    QVariantMap hints;
};

// The desktop: shows nothing, and remembers what it was told.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit Desktop(const QStringList &capabilities) : m_capabilities(capabilities)
    {
        isReady = m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots) &&
                  m_bus.registerService(service);
    }
    ~Desktop() override
    {
        m_bus.unregisterService(service);
        m_bus.unregisterObject(path);
    }

    void tell(const QString &signal, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(path, service, signal);
        message.setArguments(arguments);
        m_bus.send(message);
    }

    bool isReady = false;
    QList<Shown> shown;

public Q_SLOTS:
    QStringList GetCapabilities() { return m_capabilities; }
    uint Notify(const QString &program, uint /*replaces*/, const QString &icon, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int /*expires*/)
    {
        shown.append({program, icon, title, body, actions, hints});
        return uint(6 + shown.size());
    }

private:
    const QStringList m_capabilities;
    // Beside the program's own connection.
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
};

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
    void offMeansOff();
    void nobodyThere();
    void noBus();

private:
    void start(const QStringList &capabilities = {u"body"_s, u"actions"_s, u"body-markup"_s})
    {
        m_desktop = std::make_unique<Desktop>(capabilities);
        QVERIFY(m_desktop->isReady);
        m_settings.emplace();
        m_notifier = std::make_unique<DesktopNotifier>(*m_settings);
    }

    SettingsFolder m_folder;
    std::unique_ptr<Desktop> m_desktop;
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
    const Shown shown = m_desktop->shown.first();
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
    const Shown shown = m_desktop->shown.first();
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

void TestDesktopNotifier::offMeansOff()
{
    start();
    m_settings->set(settings::notifications, false);
    QVERIFY(!m_notifier->notify(u"off"_s));
    m_settings->set(settings::notifications, true);
    QVERIFY(m_notifier->notify(u"on"_s));
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.first().title, u"on"_s);
}

// No desktop that would show anything; and one that comes later.
void TestDesktopNotifier::nobodyThere()
{
    m_settings.emplace();
    m_notifier = std::make_unique<DesktopNotifier>(*m_settings);
    m_notifier->notify(u"lost"_s);
    m_desktop = std::make_unique<Desktop>(QStringList());
    QVERIFY(m_desktop->isReady);
    QTRY_VERIFY((m_notifier->notify(u"seen"_s), !m_desktop->shown.isEmpty()));
}

void TestDesktopNotifier::noBus()
{
    m_settings.emplace();
    m_notifier = std::make_unique<DesktopNotifier>(*m_settings);
    QElapsedTimer time;
    time.start();
    QVERIFY(!m_notifier->notify(u"nobody hears it"_s));
    QVERIFY(time.elapsed() < 1000);
}

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    hasBus = arguments.removeAll(u"--bus"_s) > 0;
    if (!hasBus)
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QCoreApplication app(argc, argv);
    TestDesktopNotifier test;
    return QTest::qExec(&test, arguments);
}
#include "tst_desktopnotifier.moc"
