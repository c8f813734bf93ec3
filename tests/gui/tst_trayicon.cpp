#include "gui/trayicon.h"

#include "gui/icons.h"
#include "gui/playedpanel.h"
#include "gui/windowparts.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

#include <functional>
#include <utility>

using namespace lifty;
using namespace Qt::StringLiterals;

// By itself without a session bus; `--panel` is run on a screen and a bus of its own.
namespace {

bool hasPanel = false;

QImage pictureOf(const QString &badge, int size)
{
    return trayPicture(badge)
        .pixmap(QSize(size, size), 1.0)
        .toImage()
        .convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

// On a tray of this colour.
QImage on(const QColor &tray, const QImage &picture)
{
    QImage image(picture.size(), QImage::Format_RGB32);
    image.fill(tray);
    QPainter(&image).drawImage(0, 0, picture);
    return image;
}

int count(const QImage &image, const std::function<bool(const QColor &)> &matches)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += matches(image.pixelColor(x, y));
    }
    return found;
}

bool isRed(const QColor &colour) { return colour.red() > 150 && colour.green() < 90 && colour.blue() < 90; }

int differences(const QImage &a, const QImage &b)
{
    int found = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            found += std::abs(a.pixelColor(x, y).green() - b.pixelColor(x, y).green()) > 60;
    }
    return found;
}

} // namespace

class TestTrayIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void badges_data();
    void badges();
    void badgeIsSeen_data();
    void badgeIsSeen();
    void badgesAreToldApart_data();
    void badgesAreToldApart();
    void showsItsState();
    void tellsWhatIsWanted();
    void panelThatComesLater();
    void windowGoesToALatePanelAndComesBackWithoutIt();

private:
    SettingsFolder m_settingsFolder;
};

void TestTrayIcon::init()
{
    if (hasPanel != QByteArray(QTest::currentTestFunction()).toLower().contains("panel"))
        QSKIP("of the other run");
}

void TestTrayIcon::badges_data()
{
    QTest::addColumn<int>("down");
    QTest::addColumn<bool>("trouble");
    QTest::addColumn<QString>("badge");
    QTest::newRow("all well") << 0 << false << QString();
    QTest::newRow("one") << 1 << false << u"1"_s;
    QTest::newRow("the number says more") << 7 << true << u"7"_s;
    QTest::newRow("99") << 99 << false << u"99"_s;
    QTest::newRow("100") << 100 << false << u"99+"_s;
    QTest::newRow("10,000") << 10'000 << false << u"99+"_s;
    QTest::newRow("trouble") << 0 << true << u"!"_s;
}

void TestTrayIcon::badges()
{
    QFETCH(int, down);
    QFETCH(bool, trouble);
    QTEST(trayBadge(down, trouble), "badge");
}

void TestTrayIcon::badgeIsSeen_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 20, 22, 24, 32, 44, 48, 64})
        QTest::addRow("%d", size) << size;
}

void TestTrayIcon::badgeIsSeen()
{
    QFETCH(int, size);
    const QImage bare = pictureOf({}, size);
    QCOMPARE(bare.size(), QSize(size, size));
    QCOMPARE(count(bare, isRed), 0);
    QVERIFY(bare == programIcon().pixmap(QSize(size, size), 1.0).toImage().convertToFormat(bare.format()));
    for (const QString &badge : {u"!"_s, u"1"_s, u"8"_s, u"42"_s, u"99"_s, u"99+"_s}) {
        const QImage picture = pictureOf(badge, size);
        QCOMPARE(picture.size(), bare.size());
        for (const QColor &tray : {QColor(Qt::white), QColor(0x20, 0x20, 0x20)}) {
            const QImage seen = on(tray, picture);
            QVERIFY2(count(seen, isRed) > size * size / 10, qPrintable(badge)); // from afar
            // A rim of white all around keeps it apart: nothing red touches the edge.
            const QRect inside = seen.rect().adjusted(1, 1, -1, -1);
            QCOMPARE(count(seen, isRed), count(seen.copy(inside), isRed));
        }
        // What is left of the program's own icon still says whose it is.
        QVERIFY2(differences(picture.copy(0, 0, size, size / 4), bare.copy(0, 0, size, size / 4)) == 0,
                 qPrintable(badge));
    }
}

void TestTrayIcon::badgesAreToldApart_data() { badgeIsSeen_data(); }

void TestTrayIcon::badgesAreToldApart()
{
    QFETCH(int, size);
    QList<QString> badges{u"!"_s, u"10"_s, u"18"_s, u"81"_s, u"99"_s, u"99+"_s};
    for (int digit = 1; digit < 10; ++digit)
        badges.append(QString::number(digit));
    QList<QImage> pictures;
    for (const QString &badge : std::as_const(badges))
        pictures.append(pictureOf(badge, size));
    for (qsizetype i = 0; i < badges.size(); ++i) {
        for (qsizetype k = 0; k < i; ++k)
            QVERIFY2(differences(pictures[i], pictures[k]) >= size / 8,
                     qPrintable(badges[i] + u' ' + badges[k]));
    }
}

void TestTrayIcon::showsItsState()
{
    TrayIcon tray;
    tray.showState(2, false, u"2 bots caíram"_s);
    const QSystemTrayIcon &icon = tray.systemIcon();
    QCOMPARE(icon.toolTip(), u"2 bots caíram"_s);
    QVERIFY(icon.icon().pixmap(22).toImage() == trayPicture(u"2"_s).pixmap(22).toImage());
    QVERIFY(!icon.isVisible());
    tray.show();
    QVERIFY(icon.isVisible());
    tray.showState(0, true, u"O gateway não responde"_s);
    QCOMPARE(icon.toolTip(), u"O gateway não responde"_s);
    QVERIFY(icon.icon().pixmap(22).toImage() == trayPicture(u"!"_s).pixmap(22).toImage());
    // A name among the words is never markup.
    tray.showState(0, true, u"<b>Pet & Cia</b> <img src=x>"_s);
    QVERIFY(!Qt::mightBeRichText(icon.toolTip()));
    QVERIFY(icon.toolTip().contains(u"Pet & Cia"_s));
    tray.hide();
    QVERIFY(!icon.isVisible());
}

void TestTrayIcon::tellsWhatIsWanted()
{
    TrayIcon tray;
    QSystemTrayIcon &icon = tray.systemIcon();
    QSignalSpy open(&tray, &TrayIcon::openWanted);
    QSignalSpy quit(&tray, &TrayIcon::quitWanted);
    Q_EMIT icon.activated(QSystemTrayIcon::Trigger);
    Q_EMIT icon.activated(QSystemTrayIcon::DoubleClick);
    Q_EMIT icon.activated(QSystemTrayIcon::Context); // the menu opens by itself
    Q_EMIT icon.activated(QSystemTrayIcon::MiddleClick);
    QCOMPARE(open.size(), 2);

    const QList<QAction *> actions = icon.contextMenu()->actions();
    QCOMPARE(actions.size(), 2);
    QCOMPARE(actions[0]->text(), u"Abrir o Lifty Desk"_s);
    actions[0]->trigger();
    QCOMPARE(open.size(), 3);
    QCOMPARE(quit.size(), 0);
    QCOMPARE(actions[1]->text(), u"Sair"_s);
    actions[1]->trigger();
    QCOMPARE(quit.size(), 1);
    QCOMPARE(open.size(), 3);
}

// As when the program starts with the session. Qt by itself would never see this panel.
void TestTrayIcon::panelThatComesLater()
{
    TrayIcon tray;
    tray.showState(3, false, u"3 bots caíram"_s);
    tray.show();
    QVERIFY(!tray.isAvailable());

    PlayedPanel panel;
    QVERIFY(panel.start());
    QTRY_COMPARE(panel.items().size(), 1);
    QVERIFY(tray.isAvailable());
    QVERIFY(QSystemTrayIcon::supportsMessages());

    QSignalSpy open(&tray, &TrayIcon::openWanted);
    panel.click();
    QTRY_COMPARE(open.size(), 1);
}

void TestTrayIcon::windowGoesToALatePanelAndComesBackWithoutIt()
{
    WindowParts parts;
    parts.show();
    parts.tray.show();
    MainWindow &window = *parts.window;
    window.close();
    QVERIFY(window.isMinimized() && !window.isHidden()); // there is no panel yet

    PlayedPanel panel;
    QVERIFY(panel.start());
    QTRY_VERIFY(window.isHidden());
    QTRY_COMPARE(panel.items().size(), 1);
    panel.click();
    QTRY_VERIFY(!window.isHidden() && !window.isMinimized());
    window.close();
    QVERIFY(window.isHidden());

    QVERIFY(panel.stop()); // and does not come back, as one does that is started anew
    constexpr int longestMs = 30'000;
    QTRY_VERIFY_WITH_TIMEOUT(!window.isHidden(), longestMs);
    QVERIFY(window.isMinimized());
}

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    hasPanel = arguments.removeAll(u"--panel"_s) > 0;
    if (!hasPanel)
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QApplication app(argc, argv);
    TestTrayIcon test;
    return QTest::qExec(&test, arguments);
}
#include "tst_trayicon.moc"
