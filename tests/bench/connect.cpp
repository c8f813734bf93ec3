// From the server's CONNECTED to the closed dialog: the real dialog and session, over HTTP against the
// simulator, with the real poll of 5 s. The word changes right after a poll, so that the next one is as far
// away as it gets.
#include "gui/connectdialog.h"
#include "gui/settings.h"
#include "support/deskfixture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace lifty;
using namespace Qt::StringLiterals;

namespace {

constexpr int attempts = 4;
constexpr double goalMs = 5'100;

void wait(const std::function<bool()> &isOver)
{
    QTimer look; // the simulator is asked, which nothing tells by itself
    look.start(5);
    while (!isOver())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

double measured(DeskFixture &fixture, Settings &settings, const QString &token)
{
    ConnectSession *session = fixture.desk().session(fixture.botId(token));
    ConnectDialog dialog(*session, fixture.desk().clock(), settings, {});
    dialog.show();
    session->begin(fixture.status(token), true);
    wait([&] { return std::holds_alternative<ShowingQr>(session->state()); });
    const int polls = fixture.requests(u"status"_s);
    wait([&] { return fixture.requests(u"status"_s) > polls; });
    fixture.control("word?bot=" + token.toUtf8() + "&status=CONNECTED");
    QElapsedTimer timer;
    timer.start();
    while (dialog.isVisible())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QTemporaryDir folder;
    QCoreApplication::setOrganizationName(u"Lifty"_s);
    QCoreApplication::setApplicationName(u"lifty-desk-bench"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());

    SimulatedCompany company{u"Acme"_s, u"acme-key"_s, {}};
    for (int i = 0; i < attempts; ++i)
        company.bots.append({u"Padaria %1"_s.arg(i), u"padaria-%1"_s.arg(i), {}});
    DeskFixture fixture({company}, 1, ConnectPolicy{});
    if (!fixture.open() || !fixture.fill())
        return 1;
    Settings settings;
    double slowest = 0;
    for (const SimulatedBot &bot : company.bots)
        slowest = std::max(slowest, measured(fixture, settings, bot.token));
    std::printf("from the server's CONNECTED to the closed dialog, the slowest\t%.1f\t%.0f\n", slowest,
                goalMs);
}
