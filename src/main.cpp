#include "demo.h"

#include "core/desk.h"
#include "core/systemclock.h"
#include "gateway/httpgateway.h"
#include "gateway/redaction.h"
#include "gui/icons.h"
#include "gui/mainwindow.h"
#include "gui/settings.h"
#include "storage/keychainsecretstore.h"
#include "storage/sqlitestore.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QNetworkProxyFactory>
#include <QStandardPaths>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace lifty;
using namespace Qt::StringLiterals;

namespace {

// Brazilian Portuguese is the language of the source; who runs a system in another language gets English. The
// "C" locale says nothing of anybody's language.
QLocale interfaceLocale()
{
    const QLocale system = QLocale::system();
    const bool portuguese = system.language() == QLocale::Portuguese || system.language() == QLocale::C;
    return portuguese ? QLocale(QLocale::Portuguese, QLocale::Brazil) : QLocale(QLocale::English);
}

void installTranslations(QApplication &app)
{
    const QLocale locale = interfaceLocale();
    for (const auto &[catalogue, folder] :
         {std::pair(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
          std::pair(u"lifty-desk"_s, u":/i18n"_s)}) {
        auto *translator = new QTranslator(&app);
        if (translator->load(locale, catalogue, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
    }
}

// Questions on the command line are answered without a screen, too.
bool onlyAsks(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        return QByteArrayList{"-h", "--help", "--help-all", "-v", "--version"}.contains(argument);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    installRedactingMessageHandler();
    if (onlyAsks(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"Lifty"_s);
    QCoreApplication::setApplicationName(u"lifty-desk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LIFTY_VERSION));
    QGuiApplication::setDesktopFileName(u"br.com.lifty.Desk"_s);
    QApplication::setWindowIcon(programIcon());
    installTranslations(app);

    QCommandLineParser options;
    options.setApplicationDescription(
        QCoreApplication::translate("main", "Conecta e acompanha os bots de WhatsApp da Lifty."));
    options.addHelpOption();
    options.addVersionOption();
    const QCommandLineOption demoOption(
        u"demo"_s,
        QCoreApplication::translate("main", "Abre com dados de demonstração, sem tocar nos seus."));
    options.addOption(demoOption);
    options.process(app);

    QNetworkProxyFactory::setUseSystemConfiguration(true);
    std::optional<Demo> demo;
    if (options.isSet(demoOption)) {
        // Settings of its own, too.
        QCoreApplication::setApplicationName(u"lifty-desk-demo"_s);
        if (!demo.emplace().start()) {
            const QString words =
                QCoreApplication::translate("main", "A demonstração não pôde ser iniciada neste computador.");
            std::fprintf(stderr, "%s\n", qPrintable(words));
            return 1;
        }
    }

    const SystemClock clock;
    SqliteStore store(demo ? demo->databasePath()
                           : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                                 u"/lifty-desk.sqlite"_s);
    KeychainSecretStore keychain(u"br.com.lifty.Desk"_s);
    HttpGateway dialogGateway;
    HttpGateway backgroundGateway;
    Desk desk({store, demo ? demo->secrets() : keychain, dialogGateway, backgroundGateway, clock});
    Settings settings;

    MainWindow::SimulateScan simulateScan;
    if (demo) {
        simulateScan = [&demo](const QString &token) { demo->simulateScan(token); };
        QObject::connect(&desk.roster(), &Roster::opened, &desk, [&] { demo->fill(desk); });
    }
    MainWindow window(desk, settings, simulateScan);
    window.show();
    desk.roster().open();
    return QApplication::exec();
}
