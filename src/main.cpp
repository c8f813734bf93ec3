#include "autostart.h"
#include "commandline.h"
#include "demo.h"
#include "handover.h"
#include "language.h"
#include "process.h"
#include "singleinstance.h"

#include "core/desk.h"
#include "core/historykeeper.h"
#include "core/requestlog.h"
#include "core/systemclock.h"
#include "core/watch.h"
#include "gateway/httpgateway.h"
#include "gateway/redaction.h"
#include "gui/bringtofront.h"
#include "gui/desktopnotifier.h"
#include "gui/icons.h"
#include "gui/mainwindow.h"
#include "gui/settings.h"
#include "gui/theme.h"
#include "gui/trayicon.h"
#include "storage/csvtablefiles.h"
#include "storage/keychainsecretstore.h"
#include "storage/sqlitestore.h"

#include <QApplication>
#include <QDir>
#include <QFileOpenEvent>
#include <QMessageBox>
#include <QNetworkProxyFactory>
#include <QSslSocket>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <optional>

using namespace lifty;
using namespace Qt::StringLiterals;

namespace {

// Questions on the command line are answered without a screen, too.
bool onlyAsks(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        return QByteArrayList{"-h", "--help", "--help-all", "-v", "--version"}.contains(argument);
    });
}

// Where the copies of the program meet: no other user can look in.
QString meetingFolder()
{
#ifdef Q_OS_WIN
    constexpr auto place = QStandardPaths::AppLocalDataLocation; // RuntimeLocation is the home folder itself
#else
    constexpr auto place = QStandardPaths::RuntimeLocation;
#endif
    QString folder = QStandardPaths::writableLocation(place);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder;
}

void say(std::FILE *stream, const QString &words)
{
    std::fputs(qPrintable(words), stream);
    std::fflush(stream);
}

// On the screen and on the terminal: then the program ends.
void sayAndEnd(const QString &words, const QString &advice)
{
    say(stderr, words + u' ' + advice + u'\n');
    auto *box = new QMessageBox(QMessageBox::Warning, u"Lifty Desk"_s, words, QMessageBox::Ok);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(advice);
    QObject::connect(box, &QDialog::finished, qApp, [] { QCoreApplication::exit(1); });
    box->open();
}

void sayThatTheFirstIsSilent()
{
    sayAndEnd(QCoreApplication::translate("main", "O Lifty Desk já está aberto, mas não responde."),
              QCoreApplication::translate("main", "Espere um instante e abra de novo. Se ele continuar sem "
                                                  "responder, encerre-o no gerenciador de tarefas."));
}

// Gives the request to the copy that runs already. The exit status where that was all; nothing where this
// copy is the only one by now.
std::optional<int> handOver(SingleInstance &instance, const StartRequest &request)
{
    bool goesOn = false;
    HandOver handOver(instance, request);
    QObject::connect(&handOver, &HandOver::accepted, qApp, [] { QCoreApplication::exit(0); });
    QObject::connect(&handOver, &HandOver::becameFirst, qApp, [&goesOn] {
        goesOn = true;
        QCoreApplication::exit(0);
    });
    QObject::connect(&handOver, &HandOver::notAnswered, qApp, &sayThatTheFirstIsSilent);
    const int status = QApplication::exec();
    return goesOn ? std::nullopt : std::optional(status);
}

// What is chosen counts at once, and at every start.
void followPreferences(Settings &settings, Desk &desk, Watch &watch, HistoryKeeper &history)
{
    const auto followInterval = [&settings, &watch] {
        watch.setInterval(std::chrono::seconds(settings.get(settings::watchIntervalSeconds)));
    };
    const auto followAge = [&settings, &history] {
        history.setMonths(settings.get(settings::activityMonths));
    };
    QObject::connect(&settings, &Settings::changed, &desk, [=](QStringView key) {
        if (key == settings::watchIntervalSeconds.key)
            followInterval();
        if (key == settings::activityMonths.key)
            followAge();
    });
    followInterval();
    // Not before the database is open: what it is about to migrate must not be touched.
    QObject::connect(&desk.roster(), &Roster::opened, &desk, followAge);
}

// The system's wish to end the program (a logout, Cmd+Q) is not a closed window, which may go on watching.
class Application : public QApplication
{
public:
    using QApplication::QApplication;

    std::function<bool()> quitAsked; // whether it may end
    std::function<void(const QString &)> fileOpened;

protected:
    bool event(QEvent *event) override
    {
        // macOS names the file that was double-clicked in this way, and never on the command line.
        if (event->type() == QEvent::FileOpen && fileOpened) {
            fileOpened(static_cast<QFileOpenEvent *>(event)->file());
            return true;
        }
        if (event->type() != QEvent::Quit || !quitAsked)
            return QApplication::event(event);
        event->setAccepted(quitAsked());
        return true;
    }
};

} // namespace

int main(int argc, char *argv[])
{
    leaveNoCoreDump();
    installRedactingMessageHandler();
    const QString activationToken = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    if (onlyAsks(argc, argv))
        answerWithoutScreen();
    Application app(argc, argv);
    QCoreApplication::setOrganizationName(u"Lifty"_s);
    QCoreApplication::setApplicationName(u"lifty-desk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LIFTY_VERSION));
    QGuiApplication::setDesktopFileName(u"br.com.lifty.Desk"_s);
    QApplication::setWindowIcon(programIcon());
    // Settings, and a place among the running copies, of its own.
    if (CommandLine::read(QCoreApplication::arguments(), {}).demo)
        QCoreApplication::setApplicationName(u"lifty-desk-demo"_s);
    Settings settings;
    installTranslations(settings.get(settings::language));
    const CommandLine line = CommandLine::read(QCoreApplication::arguments(), QDir::currentPath());
    if (!line.answer.isEmpty()) {
        say(line.isWrong ? stderr : stdout, line.answer);
        return line.isWrong ? 2 : 0;
    }
    const ThemeSwitch theme(settings);
    SingleInstance instance(meetingFolder(), QCoreApplication::applicationName());
    if (!instance.tryBecomeFirst()) {
        if (const auto status = handOver(instance, {line.arguments(), activationToken}))
            return *status;
    }

    QNetworkProxyFactory::setUseSystemConfiguration(true);
    std::optional<Demo> demo;
    if (line.demo && !demo.emplace().start()) {
        sayAndEnd(
            QCoreApplication::translate("main", "A demonstração não pôde ser iniciada neste computador."),
            QCoreApplication::translate("main", "Instale o programa de novo: falta uma parte dele."));
        return QApplication::exec();
    }

    const SystemClock clock;
    SqliteStore store(demo ? demo->databasePath()
                           : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                                 u"/lifty-desk.sqlite"_s);
    KeychainSecretStore keychain(u"br.com.lifty.Desk"_s);
    CsvTableFiles files;
    RequestLog requests(&QSslSocket::sslLibraryVersionString);
    HttpGateway dialogGateway(&requests);
    HttpGateway backgroundGateway(&requests);
    Desk desk({store, store, demo ? demo->secrets() : keychain, dialogGateway, backgroundGateway, clock});

    Watch watch(desk);
    HistoryKeeper history(store, clock);
    followPreferences(settings, desk, watch, history);
    TrayIcon tray;
    DesktopNotifier notifier(settings, &tray);
    const std::unique_ptr<Autostart> autostart = demo ? std::make_unique<DemoAutostart>() : makeAutostart();

    std::function<void(const QString &)> simulateScan;
    if (demo) {
        simulateScan = [&demo](const QString &token) { demo->simulateScan(token); };
        QObject::connect(&desk.roster(), &Roster::opened, &desk, [&] { demo->fill(desk, store); });
    }
    MainWindow window({desk, watch, settings, files, requests, notifier, tray, *autostart, simulateScan});
    // Hidden in the tray, the program goes on; and a logout must not be stopped by that.
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(
        &window, &MainWindow::ended, &app, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
    app.quitAsked = [&window] { return window.quit(); };
    app.fileOpened = [&window](const QString &path) {
        bringToFront(&window);
        window.importFile(path);
    };
#ifdef Q_OS_MACOS
    // A click in the Dock is the way back that is looked for there.
    QObject::connect(&app, &QGuiApplication::applicationStateChanged, &window,
                     [&](Qt::ApplicationState state) {
                         if (state == Qt::ApplicationActive && window.isHidden())
                             bringToFront(&window);
                     });
#endif
    // The program may have moved since the system was told where it is.
    QObject::connect(&desk.roster(), &Roster::opened, &window, [&autostart] {
        if (autostart->isOn())
            autostart->set(true);
    });
    QObject::connect(&instance, &SingleInstance::startedAgain, &window, [&](const StartRequest &request) {
        const CommandLine again = CommandLine::read(QStringList{{}} + request.arguments, {});
        qputenv("XDG_ACTIVATION_TOKEN", request.activationToken.toUtf8()); // where Qt looks for it
        if (!again.minimized)
            bringToFront(&window);
        if (!again.importFile.isEmpty())
            window.importFile(again.importFile);
    });
    tray.show();
    line.minimized ? window.goToBackground() : window.show();
    if (!line.importFile.isEmpty())
        window.importFile(line.importFile);
    desk.roster().open();
    return QApplication::exec();
}
