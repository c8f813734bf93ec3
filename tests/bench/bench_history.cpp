// What the history costs with a million entries on the disk. Each reading is a new connection's first, so
// SQLite has nothing in its memory; the reference is the plainest statement that gives as many rows.

#include "storage/sqlitestore.h"

#include "core/textfold.h"
#include "storage/activitytables.h"
#include "storage/rosterwriters.h"
#include "storage/spantables.h"
#include "storage/statustables.h"
#include "storage/tables.h"
#include "support/bighistory.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <limits>
#include <unistd.h>

using namespace lifty;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 200;
constexpr int rounds = 5;

class Bench
{
public:
    Bench(const QString &path, const bighistory::History &history) : m_path(path), m_history(history) {}

    void pages();
    void searches();
    void spans();
    void prune();
    void statusChanges();
    void batch();

private:
    using Work = std::function<void(Database &)>;
    struct Times {
        double median = 0; // milliseconds
        double worst = 0;
    };
    Times measure(const Work &work) const;
    void print(const char *figure, Times times, Times reference, double goal) const;
    void search(const char *name, const QString &typed, const ActivityFilter &filter = {}) const;

    const QString m_path;
    const bighistory::History m_history;
};

Bench::Times Bench::measure(const Work &work) const
{
    std::array<double, rounds> times{};
    for (double &time : times) {
        Database database(m_path, std::chrono::seconds(5));
        QElapsedTimer timer;
        timer.start();
        work(database);
        time = double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    return {times[rounds / 2], times.back()};
}

void Bench::print(const char *figure, Times times, Times reference, double goal) const
{
    std::printf("%-58s %9.2f %9.2f %9.2f %7.1f %8.0f %s\n", figure, times.median, times.worst,
                reference.median, times.median / reference.median, goal, times.worst <= goal ? "" : "MISSED");
    std::fflush(stdout);
}

void Bench::pages()
{
    const Times reference = measure([](Database &database) {
        QSqlQuery row = database.run(u"SELECT * FROM activity ORDER BY id DESC LIMIT %1"_s.arg(pageSize));
        while (row.next())
            row.value(0);
    });
    print("first page", measure([](Database &database) { activity::read(database, {}, 0, pageSize); }),
          reference, 100);
    print("page in the middle",
          measure([](Database &database) { activity::read(database, {}, 500'000, pageSize); }), reference,
          100);
}

void Bench::search(const char *name, const QString &typed, const ActivityFilter &base) const
{
    ActivityFilter filter = base;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
        // Words as the screen knows them stand for states too.
        filter.words.append(ActivityWord{folded(word)});
        if (word == u"c"_s)
            filter.words.last().statuses = {LinkStatus::Kind::Connected};
    }
    qsizetype found = 0;
    const Times times =
        measure([&](Database &database) { found = activity::read(database, filter, 0, pageSize).size(); });
    const Times reference = measure([found](Database &database) {
        QSqlQuery row =
            database.run(u"SELECT * FROM activity ORDER BY id LIMIT %1"_s.arg(std::max<qsizetype>(found, 1)));
        while (row.next())
            row.value(0);
    });
    print(qPrintable(u"search: %1 (%2 found)"_s.arg(QString::fromUtf8(name)).arg(found)), times, reference,
          100);
}

void Bench::searches()
{
    using Kind = ActivityEntry::Kind;
    const QUuid rare = m_history.bots.constLast().id;
    const qint64 early = m_history.from + 40LL * 24 * 3'600'000, day = 24 * 3'600'000;
    search("rare word", bighistory::rareWord);
    search("common word", bighistory::commonWord);
    search("one letter, or a state", u"c"_s);
    search("three words", u"pad sao alim"_s);
    search("nothing has it", u"inexistente"_s);
    search("two words never together", u"padaria clinica"_s);
    search("five words, two never together", u"a l r padaria clinica"_s);
    search("rare bot", {}, {rare});
    search("rare bot, common word", u"rede alimentos"_s, {rare});
    search("company", {}, {{}, m_history.companies.constFirst().id});
    search("company, kind, common word", bighistory::commonWord,
           {{}, m_history.companies.constFirst().id, Kind::NumberPaused});
    search("kind and outcome never together", {},
           {{}, {}, Kind::StatusChanged, ActivityEntry::Outcome::Failed});
    search("an early day", {}, {{}, {}, {}, {}, early, early + day});
    search("an early day, common word", bighistory::commonWord, {{}, {}, {}, {}, early, early + day});
    search("an early day, two words never together", u"padaria clinica"_s,
           {{}, {}, {}, {}, early, early + day});
    search("an early hour, rare bot", {}, {rare, {}, {}, {}, early, early + 3'600'000});
    search("before everything", u"padaria"_s, {{}, {}, {}, {}, 1, m_history.from - day});
}

void Bench::spans()
{
    const QUuid bot = m_history.bots.at(3).id;
    qsizetype found = 0;
    const Times times = measure(
        [&](Database &database) { found = spans::read(database, bot, m_history.from, m_history.to).size(); });
    const Times reference = measure([found](Database &database) {
        QSqlQuery row = database.run(u"SELECT * FROM status_spans LIMIT %1"_s.arg(found));
        while (row.next())
            row.value(0);
    });
    print(qPrintable(u"spans of a bot, two years (%1)"_s.arg(found)), times, reference, 100);
}

void Bench::prune()
{
    const Times times =
        measure([this](Database &database) { activity::prune(database, m_history.from + 86'400'000); });
    print("forgetting one piece", times, measure([](Database &database) {
              WriteTransaction transaction(database);
              database.run(u"DELETE FROM activity_hours WHERE hour = 0"_s);
              transaction.commit();
          }),
          100);
}

// All bots at once; each round the other way round.
void Bench::statusChanges()
{
    int round = 0;
    const qint64 start = m_history.to;
    const auto statuses = [&](LinkStatus::Kind kind) {
        QHash<QUuid, LinkStatus> all;
        ++round;
        for (const Bot &bot : m_history.bots)
            all.insert(bot.id, {kind, {}, start + round * 60'000, {}});
        return all;
    };
    const Times reference = measure([&](Database &database) {
        WriteTransaction transaction(database);
        Statement statement(database, u"INSERT INTO activity_hours VALUES (?, 1, 0)"_s);
        for (int i = 0; i < 1'000; ++i)
            statement.run({-1'000'000 - i});
        database.run(u"DELETE FROM activity_hours WHERE hour < 0"_s);
        transaction.commit();
    });
    print("1,000 status changes", measure([&](Database &database) {
              const auto kind = round % 2 ? LinkStatus::Kind::Connected : LinkStatus::Kind::NotConfigured;
              tables::saveStatuses(database, statuses(kind), 180'000);
          }),
          reference, 100);
    tables::saveStatuses(*openDatabase({m_path}), statuses(LinkStatus::Kind::Connected), 180'000);
    print("1,000 reads that change nothing", measure([&](Database &database) {
              tables::saveStatuses(database, statuses(LinkStatus::Kind::Connected), 180'000);
          }),
          reference, 100);
}

// Into an empty file beside the other; the reference inserts as much text without any rule.
void Bench::batch()
{
    constexpr int size = 100'000;
    Batch batch;
    batch.companies = m_history.companies;
    for (int i = 0; i < size; ++i)
        batch.bots.append({QUuid::createUuid(), batch.companies.at(i % 50).id,
                           u"Padaria São João %1"_s.arg(i), u"token-%1"_s.arg(i), u"nota"_s});
    const QString path = m_path + u".batch"_s;
    QElapsedTimer timer;
    double ms = 0, reference = 0;
    {
        const auto database = openDatabase({path});
        timer.start();
        Progress progress;
        tables::saveBatch(*database, batch, progress);
        ms = double(timer.nsecsElapsed()) / 1e6;

        timer.start();
        WriteTransaction transaction(*database);
        database->run(u"CREATE TABLE plain (id TEXT PRIMARY KEY, company TEXT, name TEXT, token TEXT)"_s);
        Statement statement(*database, u"INSERT INTO plain VALUES (?, ?, ?, ?)"_s);
        for (const Bot &bot : batch.bots)
            statement.run({text(bot.id), text(bot.companyId), bot.name, bot.token});
        transaction.commit();
        reference = double(timer.nsecsElapsed()) / 1e6;
    }
    QFile::remove(path);
    print("100,000 bots in one batch", {ms, ms}, {reference, reference}, 10'000);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString folder = app.arguments().value(1, QDir::currentPath());
    const QString path = QDir(folder).filePath(u"million.sqlite"_s);
    QElapsedTimer timer;
    timer.start();
    const bighistory::History history = bighistory::fill(path, 1'000'000);
    // What is measured also writes: each run begins with the same file.
    const QString work = path + u".work"_s;
    QFile::remove(work);
    if (!QFile::copy(path, work))
        return 1;
    sync(); // or the first transaction would wait for the copy to be on the disk
    std::printf("1,000,000 entries in %s, %.0f s\n\n%-58s %9s %9s %9s %7s %8s\n", qPrintable(path),
                double(timer.elapsed()) / 1e3, "figure", "median ms", "worst ms", "ref. ms", "ratio",
                "goal ms");
    Bench bench(work, history);
    bench.pages();
    bench.searches();
    bench.spans();
    bench.prune();
    bench.statusChanges();
    bench.batch();
    return QFile::remove(work) ? 0 : 1;
}
