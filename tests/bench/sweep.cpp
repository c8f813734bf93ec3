// A status sweep as the program makes it: the desk with its store, key ring, reader and HTTP client.
//     bench-sweep DATABASE
// Each line on the standard input is one refresh of all bots; answers with its milliseconds, from the order
// to the last status that arrived.
#include "bench/manybots.h"
#include "core/desk.h"
#include "core/requestlog.h"
#include "core/systemclock.h"
#include "gateway/httpgateway.h"
#include "storage/sqlitestore.h"
#include "support/fakes.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSocketNotifier>
#include <QUuid>

#include <cstdio>
#include <unistd.h>

using namespace lifty;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    SystemClock clock;
    SqliteStore store(app.arguments().at(1));
    fakes::FakeSecretStore secrets;
    const Batch batch = manybots::make(0, {});
    for (int i = 0; i < manybots::companies; ++i)
        secrets.keys.insert(batch.companies.at(i).id, manybots::keyOf(i));
    RequestLog log;
    HttpGateway dialogGateway(&log), backgroundGateway(&log);
    Desk desk({store, store, secrets, dialogGateway, backgroundGateway, clock});

    QElapsedTimer timer;
    QSocketNotifier orders(STDIN_FILENO, QSocketNotifier::Read);
    orders.setEnabled(false);
    QObject::connect(&desk.roster(), &Roster::opened, &app, [&] { orders.setEnabled(true); });
    QObject::connect(&orders, &QSocketNotifier::activated, &app, [&] {
        char line[16];
        if (read(STDIN_FILENO, line, sizeof line) <= 0)
            return QCoreApplication::quit();
        orders.setEnabled(false);
        timer.start();
        desk.refresh({});
    });
    QObject::connect(&desk.reader(), &StatusReader::progressed, &app, [&] {
        if (orders.isEnabled() || desk.reader().pending() > 0)
            return;
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        int connected = 0;
        for (const Bot &bot : desk.roster().bots())
            connected += desk.roster().status(bot.id).kind == LinkStatus::Kind::Connected;
        std::printf("%.2f %d\n", ms, connected);
        std::fflush(stdout);
        orders.setEnabled(true);
    });
    desk.roster().open();
    return QCoreApplication::exec();
}
