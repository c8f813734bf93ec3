#include "autostart.h"
#include "autostartfile.h"
#include "autostarttext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace lifty;
using namespace Qt::StringLiterals;

class TestAutostart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onAndOff();
    void ofTheProgramItself();
    void saysThatItFailed();
    void entryOfLinux();
    void entryStartsTheProgram_data();
    void entryStartsTheProgram();
    void entriesThatAreOff_data();
    void entriesThatAreOff();
    void commandOfWindows();
    void approvalOfWindows();
    void agentOfMacOs_data();
    void agentOfMacOs();

private:
    QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString path(const QString &name) { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestAutostart::initTestCase() { qputenv("XDG_CONFIG_HOME", path(u"config"_s).toLocal8Bit()); }

void TestAutostart::onAndOff()
{
    const QString file = path(u"new/folder/entry"_s);
    AutostartFile autostart(file, "content", &isAutostartEntryOn);
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.set(false)); // there was none
    QVERIFY(!QFile::exists(file));
    QVERIFY(autostart.set(true));
    QVERIFY(autostart.isOn());
    QCOMPARE(content(file), "content");
    QVERIFY(autostart.set(true));
    QCOMPARE(QDir(path(u"new/folder"_s)).entryList(QDir::Files), QStringList{u"entry"_s});
    QVERIFY(autostart.set(false));
    QVERIFY(!autostart.isOn());
    QVERIFY(!QFile::exists(file));
}

void TestAutostart::ofTheProgramItself()
{
    const QString file = path(u"config/autostart/br.com.lifty.Desk.desktop"_s);
    const auto autostart = makeAutostart();
    QVERIFY(!autostart->isOn());
    QVERIFY(autostart->set(true));
    QVERIFY(autostart->isOn());
    QCOMPARE(content(file), autostartEntry(QCoreApplication::applicationFilePath()));

    QFile switchedOff(file); // as a desktop's own settings do it
    QVERIFY(switchedOff.open(QIODevice::Append));
    switchedOff.write("Hidden=true\n");
    switchedOff.close();
    QVERIFY(!autostart->isOn());
    QVERIFY(autostart->set(true));
    QVERIFY(autostart->isOn());
    QVERIFY(autostart->set(false));
    QVERIFY(!QFile::exists(file));
}

void TestAutostart::saysThatItFailed()
{
    QFile inTheWay(path(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    AutostartFile autostart(path(u"file/entry"_s), "content", &isAutostartEntryOn);
    QVERIFY(!autostart.set(true));
    QVERIFY(!autostart.isOn());
    QVERIFY(QDir().mkpath(path(u"full/entry/inside"_s))); // a folder of this name can't be removed as a file
    AutostartFile folder(path(u"full/entry"_s), "content", &isAutostartEntryOn);
    QVERIFY(!folder.set(false));
}

void TestAutostart::entryOfLinux()
{
    QCOMPARE(autostartEntry(u"/opt/Lifty Desk/lifty-desk"_s),
             "[Desktop Entry]\n"
             "Type=Application\n"
             "Name=Lifty Desk\n"
             "Exec=\"/opt/Lifty Desk/lifty-desk\" --minimized\n"
             "StartupNotify=false\n");
}

void TestAutostart::entryStartsTheProgram_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"lifty-desk"_s;
    QTest::newRow("spaces") << u" a  program "_s;
    QTest::newRow("single quote") << u"l'app"_s;
    QTest::newRow("double quotes") << u"\"Lifty\""_s;
    QTest::newRow("dollar") << u"$HOME ${HOME} $(id)"_s;
    QTest::newRow("backtick") << u"`id`"_s;
    QTest::newRow("backslash") << u"a\\n\\\\b\\"_s;
    QTest::newRow("field codes") << u"100% %f %U %% %1"_s;
    QTest::newRow("signs") << u"a;b&c|d>e<f*g?h#i~(j)[k]=l"_s;
    QTest::newRow("letters") << u"Ação ñ 日本 \U0001F4F1"_s;
    QTest::newRow("line break") << u"a\nb"_s;
}

// A program of each name, started from its entry by GLib, writes down how it was called.
void TestAutostart::entryStartsTheProgram()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString program = folder.filePath(name);
    const QString called = folder.filePath(u"called"_s);
    QFile script(program);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nprintf '%s|' \"$0\" \"$@\" >\"$CALLED.new\"\nmv \"$CALLED.new\" \"$CALLED\"\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QString entry = folder.filePath(u"entry.desktop"_s);
    QVERIFY(AutostartFile(entry, autostartEntry(program), &isAutostartEntryOn).set(true));

    QProcess gio;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CALLED"_s, called);
    gio.setProcessEnvironment(environment);
    gio.setProcessChannelMode(QProcess::ForwardedChannels);
    gio.start(u"gio"_s, {u"launch"_s, entry});
    QVERIFY(gio.waitForFinished());
    QCOMPARE(gio.exitCode(), 0);
    QTRY_VERIFY(QFile::exists(called));
    QCOMPARE(QString::fromUtf8(content(called)), program + u"|--minimized|"_s);
}

void TestAutostart::entriesThatAreOff_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<bool>("isOn");
    const QByteArray ours = autostartEntry(u"/usr/bin/lifty-desk"_s);
    QTest::newRow("ours") << ours << true;
    QTest::newRow("hidden") << ours + "Hidden=true\n" << false;
    QTest::newRow("not hidden") << ours + "Hidden=false\n" << true;
    QTest::newRow("spaces") << ours + "Hidden = true \r\n" << false;
    QTest::newRow("GNOME off") << ours + "X-GNOME-Autostart-enabled=false\n" << false;
    QTest::newRow("GNOME on") << ours + "X-GNOME-Autostart-enabled=true\n" << true;
    QTest::newRow("a remark") << ours + "#Hidden=true\n" << true;
    QTest::newRow("another group") << ours + "[Desktop Action x]\nHidden=true\n" << true;
    QTest::newRow("another key") << ours + "NotHidden=true\n" << true;
}

void TestAutostart::entriesThatAreOff()
{
    QFETCH(QByteArray, entry);
    QTEST(isAutostartEntryOn(entry), "isOn");
}

void TestAutostart::commandOfWindows()
{
    QCOMPARE(autostartCommand(u"C:/Program Files/Lifty Desk/ação 100%/lifty-desk.exe"_s),
             u"\"C:\\Program Files\\Lifty Desk\\ação 100%\\lifty-desk.exe\" --minimized"_s);
}

void TestAutostart::approvalOfWindows()
{
    const auto value = [](QChar first) { return QString(first) + QString(5, u'\0'); };
    QVERIFY(isAutostartApproved({}));
    QVERIFY(isAutostartApproved(value(u'\x0002')));
    QVERIFY(isAutostartApproved(value(u'\x0006')));
    QVERIFY(!isAutostartApproved(value(u'\x0003')));
    QVERIFY(!isAutostartApproved(value(u'\x0001')));
}

void TestAutostart::agentOfMacOs_data() { entryStartsTheProgram_data(); }

void TestAutostart::agentOfMacOs()
{
    QFETCH(QString, name);
    const QString program = u"/Applications/"_s + name;
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(u"/usr/bin/python3"_s,
                 {u"-c"_s, u"import json, plistlib, sys\n"
                           "print(json.dumps(plistlib.loads(sys.stdin.buffer.read())))"_s});
    python.write(launchAgent(program));
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished());
    const QJsonObject agent = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    QCOMPARE(agent.size(), 3);
    QCOMPARE(agent[u"Label"_s].toString(), u"br.com.lifty.Desk"_s);
    QCOMPARE(agent[u"ProgramArguments"_s].toVariant().toStringList(),
             (QStringList{program, u"--minimized"_s}));
    QCOMPARE(agent[u"RunAtLoad"_s].toBool(), true);
}

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
