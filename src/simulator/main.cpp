// lifty-simulator: the simulated gateway as a program of its own, for integrators and for tests.

#include "simulator/demodata.h"
#include "simulator/simulator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <semaphore>
#include <thread>

using namespace Qt::StringLiterals;
using namespace lifty;

namespace {

constexpr int badArguments = 2;
constexpr int noPort = 1;

std::counting_semaphore<> endAsked{0};

int complain(const QString &what, int exitCode)
{
    std::fprintf(stderr, "lifty-simulator: %s\n", qUtf8Printable(what));
    return exitCode;
}

std::optional<QList<SimulatedCompany>> readFile(const QString &path, QString *error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = file.errorString();
        return std::nullopt;
    }
    return readSimulatorData(file.readAll(), error);
}

// Who started us holds the other end for as long as it lives, however it ends.
void endWithParent()
{
    std::thread([] {
        while (std::getchar() != EOF) {
        }
        endAsked.release();
    }).detach();
}

int serve(const QList<SimulatedCompany> &companies, double speed, quint16 port, bool withParent)
{
    Simulator simulator(companies, speed);
    const std::optional<quint16> bound = simulator.start(port);
    if (!bound)
        return complain(u"Can't listen on port %1 of 127.0.0.1."_s.arg(port), noPort);
    // Before the line is out: who reads it may ask for the end at once.
    std::signal(SIGINT, [](int) { endAsked.release(); });
    std::signal(SIGTERM, [](int) { endAsked.release(); });
    if (withParent)
        endWithParent();
    std::printf("Listening on http://127.0.0.1:%d\n", int(*bound));
    std::fflush(stdout);
    endAsked.acquire();
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Plays the Lifty WhatsApp API over HTTP on this computer alone."_s);
    const QCommandLineOption port(u"port"_s, u"Listen on this port; a free one is taken otherwise."_s, u"N"_s,
                                  u"0"_s);
    const QCommandLineOption speed(u"speed"_s, u"Let the sessions' clock run F times as fast."_s, u"F"_s,
                                   u"1"_s);
    const QCommandLineOption data(
        u"data"_s, u"Companies and bots from this JSON file, in place of the demo's."_s, u"FILE.json"_s);
    const QCommandLineOption withParent(u"with-parent"_s, u"End when the standard input does."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s},
                                  u"Print this, the control address and the data file's format."_s);
    parser.addOptions({port, speed, data, withParent, help});
    if (!parser.parse(QCoreApplication::arguments()))
        return complain(parser.errorText(), badArguments);
    if (parser.isSet(help)) {
        std::printf("%s\n%s\n%s", qUtf8Printable(parser.helpText()), controlHelp, dataHelp);
        return 0;
    }

    bool portFits = false;
    const quint16 portNumber = parser.value(port).toUShort(&portFits);
    const double factor = parser.value(speed).toDouble();
    if (!portFits)
        return complain(u"--port wants a number from 0 to 65535."_s, badArguments);
    if (!SpeedClock::accepts(factor))
        return complain(u"--speed wants a number above 0, up to 10000."_s, badArguments);
    if (!parser.positionalArguments().isEmpty())
        return complain(u"\"%1\" is no option."_s.arg(parser.positionalArguments().first()), badArguments);

    QString error;
    const auto companies = parser.isSet(data) ? readFile(parser.value(data), &error) : demoData();
    if (!companies)
        return complain(u"%1: %2"_s.arg(parser.value(data), error), badArguments);
    return serve(*companies, factor, portNumber, parser.isSet(withParent));
}
