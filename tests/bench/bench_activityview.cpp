#include "core/roster.h"
#include "core/systemclock.h"
#include "gui/activitywindow.h"
#include "gui/settings.h"
#include "storage/csvtablefiles.h"
#include "storage/sqlitestore.h"
#include "support/bighistory.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>
#include <map>

// How long the history takes to be seen: from opening the window, and from Enter in the search field, to the
// painted rows. The reference is the same with a history of a thousand entries. A line a figure: what,
// milliseconds, the reference's, the goal.
//     bench-activityview [FOLDER]    where the big file is kept for the next time
using namespace lifty;
using namespace Qt::StringLiterals;

namespace {

constexpr double goalMs = 100;

// The first paint of the rows, or of the page that says that there are none, after the model answered.
class Painted : public QObject
{
public:
    explicit Painted(QTableView *table) : m_rows(table->viewport())
    {
        qApp->installEventFilter(this);
        connect(table->model(), &QAbstractItemModel::modelReset, this, [this] { m_isAnswered = true; });
    }
    void wait()
    {
        while (!m_isPainted) // the paint that sets it is over when its events are
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && (watched == m_rows || watched->objectName() == u"emptyPage"_s))
            m_isPainted = m_isAnswered;
        return false;
    }

private:
    QObject *const m_rows;
    bool m_isAnswered = false;
    bool m_isPainted = false;
};

double measured(const std::function<void()> &begin, QTableView *table)
{
    QElapsedTimer timer;
    Painted painted(table);
    timer.start();
    begin();
    painted.wait();
    return double(timer.nsecsElapsed()) / 1e6;
}

using Figures = std::map<QString, double>;

// In the order in which a person would: the window, then one search after the other.
Figures figures(const QString &path)
{
    Figures result;
    SqliteStore store(path);
    Roster roster(store);
    bool isOpen = false;
    QObject::connect(&roster, &Roster::opened, [&isOpen] { isOpen = true; });
    roster.open();
    while (!isOpen) // as above: a wait that looks every 10 ms would be in the figures
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);

    CsvTableFiles files;
    SystemClock clock;
    Settings settings;
    QElapsedTimer timer;
    timer.start();
    ActivityWindow window({store, roster, files, clock, settings});
    auto *table = window.findChild<QTableView *>();
    Painted first(table);
    window.present();
    first.wait();
    result[u"open"_s] = double(timer.nsecsElapsed()) / 1e6;

    auto *search = window.findChild<QLineEdit *>(u"search"_s);
    for (const QString &words :
         {bighistory::commonWord, bighistory::rareBot, bighistory::rareWord, u"falhou"_s, u"pausado 9912"_s,
          u"padaria florianópolis falhou"_s, u"conectado"_s, u"palavra que não existe"_s}) {
        const auto typed = [&] {
            search->setText(words);
            QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
            QCoreApplication::sendEvent(search, &enter);
        };
        result[u"search: "_s + words] = measured(typed, table);
    }
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QTemporaryDir temporary;
    QCoreApplication::setOrganizationName(u"Lifty"_s);
    QCoreApplication::setApplicationName(u"lifty-desk-bench"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, temporary.path());
    const QString folder = app.arguments().value(1, temporary.path());
    bighistory::fill(folder + u"/million.sqlite"_s, 1'000'000);
    bighistory::fill(temporary.filePath(u"thousand.sqlite"_s), 1'000);

    const Figures reference = figures(temporary.filePath(u"thousand.sqlite"_s));
    const Figures big = figures(folder + u"/million.sqlite"_s);
    for (const auto &[what, ms] : big)
        std::printf("activity, 1,000,000 entries: %s\t%.2f\t%.2f\t%.0f\n", qUtf8Printable(what), ms,
                    reference.at(what), goalMs);
}
