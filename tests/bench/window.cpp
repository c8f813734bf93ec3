// What 10,000 bots cost in the main window, over a real store: from a key in the search field, and from a
// round's results, to the painted table.
#include "bench/manybots.h"
#include "core/autostart.h"
#include "core/desk.h"
#include "core/requestlog.h"
#include "core/systemclock.h"
#include "core/watch.h"
#include "gui/bottablemodel.h"
#include "gui/desktopnotifier.h"
#include "gui/mainwindow.h"
#include "gui/settings.h"
#include "gui/trayicon.h"
#include "storage/csvtablefiles.h"
#include "storage/sqlitestore.h"
#include "support/fakes.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace lifty;
using namespace Qt::StringLiterals;
using Kind = LinkStatus::Kind;

namespace {

constexpr int bots = 10'000;

class NoAutostart : public Autostart
{
public:
    bool isOn() const override { return false; }
    bool set(bool) override { return false; }
};

// From `begin` to the end of the event that paints the rows.
class Painted : public QObject
{
public:
    explicit Painted(QTableView *table) : m_rows(table->viewport()) { m_rows->installEventFilter(this); }

    double ms(const std::function<void()> &begin)
    {
        QCoreApplication::processEvents();
        m_isPainted = false;
        QElapsedTimer timer;
        timer.start();
        begin();
        m_rows->update(); // a letter that changes nothing would not be painted
        while (!m_isPainted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return double(timer.nsecsElapsed()) / 1e6;
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isPainted = m_isPainted || event->type() == QEvent::Paint;
        return false;
    }

private:
    QWidget *const m_rows;
    bool m_isPainted = false;
};

void print(const char *figure, const QList<double> &times, double goal)
{
    std::printf("%s\t%.2f\t%.0f\n", figure, *std::max_element(times.cbegin(), times.cend()), goal);
    std::fflush(stdout);
}

double median(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

// Letter by letter, and back, seven times: of each key the median, and the slowest key is told.
void keys(QLineEdit *search, Painted &painted)
{
    const auto press = [&](int key, const QString &text) {
        return painted.ms([&] {
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
            QCoreApplication::sendEvent(search, &press);
        });
    };
    QList<double> typed, erased;
    for (const QString &words : {u"padaria"_s, u"sao joao 77"_s, u"rede 7 cliente"_s}) {
        QList<QList<double>> to(words.size()), fro(words.size());
        for (int round = 0; round < 7; ++round) {
            for (qsizetype i = 0; i < words.size(); ++i)
                to[i].append(press(0, words[i]));
            for (qsizetype i = words.size() - 1; i >= 0; --i)
                fro[i].append(press(Qt::Key_Backspace, {}));
        }
        std::transform(to.cbegin(), to.cend(), std::back_inserter(typed), &median);
        std::transform(fro.cbegin(), fro.cend(), std::back_inserter(erased), &median);
    }
    print("10,000 bots: a letter in the search field, the slowest of 32", typed, 16);
    print("10,000 bots: a letter taken back, the slowest of 32", erased, 16);
}

// The disk has taken everything that it was given.
void settle(SqliteStore &store)
{
    bool isSettled = false;
    store.readSpans({}, 0, 0, nullptr, [&](const auto &) { isSettled = true; });
    while (!isSettled)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

QHash<QUuid, StatusReading> round(const Roster &roster, int number)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QHash<QUuid, StatusReading> readings;
    for (const Bot &bot : roster.bots())
        readings.insert(bot.id, {{number % 2 ? Kind::NotConfigured : Kind::Connected, {}, now, {}}, number});
    return readings;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QTemporaryDir folder;
    QCoreApplication::setOrganizationName(u"Lifty"_s);
    QCoreApplication::setApplicationName(u"lifty-desk-bench"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());

    SystemClock clock;
    SqliteStore store(folder.filePath(u"desk.sqlite"_s));
    fakes::FakeSecretStore secrets;
    fakes::FakeGateway gateway; // never answers: what is measured comes from here alone
    Desk desk({store, store, secrets, gateway, gateway, clock});
    Settings settings;
    CsvTableFiles files;
    RequestLog requests;
    DesktopNotifier notifier(settings);
    Watch watch(desk);
    TrayIcon tray;
    NoAutostart autostart;
    MainWindow window({desk, watch, settings, files, requests, notifier, tray, autostart, {}});
    window.resize(1600, 900);
    window.show();

    bool isFilled = false;
    QObject::connect(&desk.roster(), &Roster::opened, &app, [&] {
        desk.roster().import(manybots::make(bots, u"https://gateway.example"_s), std::make_shared<Progress>(),
                             &app, [&](const auto &saved) { isFilled = saved.ok(); });
    });
    desk.roster().open();
    while (!isFilled)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    auto *table = window.findChild<QTableView *>(u"bots"_s);
    Painted painted(table);
    keys(window.findChild<QLineEdit *>(u"search"_s), painted);

    int updates = 0, number = 0; // the watch has updates of its own, now and then
    bool isOneEach = true;
    QObject::connect(window.findChild<BotTableModel *>(), &QAbstractItemModel::dataChanged, &app,
                     [&] { ++updates; });
    for (const auto &[column, figure] :
         {std::pair(BotTableModel::Name, "10,000 status changes at once, sorted by name"),
          std::pair(BotTableModel::Status, "10,000 status changes at once, sorted by status"),
          std::pair(BotTableModel::CheckedAt, "10,000 status changes at once, sorted by age")}) {
        table->sortByColumn(column, Qt::AscendingOrder);
        QList<double> times;
        for (int i = 0; i < 5; ++i) {
            const QHash<QUuid, StatusReading> readings = round(desk.roster(), ++number);
            settle(store);
            times.append(painted.ms([&] {
                const int before = updates;
                desk.roster().apply(readings);
                isOneEach = isOneEach && updates == before + 1;
            }));
        }
        print(figure, times, 100);
    }
    if (!isOneEach)
        std::fputs("A round's results were not one update.\n", stderr);
    return isOneEach ? 0 : 1;
}
