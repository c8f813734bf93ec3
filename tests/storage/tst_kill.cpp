#include "storage/sqlitestore.h"

#include "storage/activitytest.h"
#include "storage/databasefile.h"
#include "storage/schema.h"
#include "storage/storetest.h"

#include <QHashSeed>
#include <QProcess>
#include <QRandomGenerator>

#include <array>
#include <cstdio>
#include <functional>

using namespace lifty;
using namespace lifty::storetest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 longAgo = 1'760'000'000'000;

// What a person and the watch do all day, drawn by a seed: the step of a number is the same in every process,
// and so is what the database holds after it.
class Steps
{
public:
    Steps(SqliteStore &store, quint32 seed) : m_store(store), m_seed(seed) {}

    void perform(int number);

private:
    int draw(int below) { return m_random.bounded(below); }
    QUuid id(const char *what, int number) const
    {
        return QUuid::createUuidV5(QUuid(), what + QByteArray::number(number));
    }
    Company someCompany()
    {
        const int number = draw(3);
        return {id("company", number), u"Company %1 %2"_s.arg(number).arg(draw(3)), u"https://a.example"_s};
    }
    Bot someBot(int from = 0, int below = 15)
    {
        const int number = from + draw(below);
        return {id("bot", number), id("company", draw(3)), u"Bot %1"_s.arg(m_number),
                u"token %1 %2"_s.arg(number).arg(draw(3)), QString(draw(3'000), u'n')};
    }
    QList<QUuid> someBots()
    {
        QList<QUuid> ids;
        for (int i = 0; i < 5; ++i)
            ids.append(someBot().id);
        return ids;
    }
    Batch someImport();
    QHash<QUuid, LinkStatus> someStatuses();

    SqliteStore &m_store;
    const quint32 m_seed;
    int m_number = 0;
    QRandomGenerator m_random;
};

Batch Steps::someImport()
{
    Batch batch;
    batch.companies.append(someCompany());
    for (int i = 0; i < 20; ++i) {
        Bot bot = someBot(100 * (i + 1), 100);
        bot.companyId = batch.companies.first().id;
        batch.bots.append(bot);
    }
    return batch;
}

QHash<QUuid, LinkStatus> Steps::someStatuses()
{
    constexpr std::array kinds{LinkStatus::Kind::Connected, LinkStatus::Kind::AwaitingScan,
                               LinkStatus::Kind::NoAnswer};
    QHash<QUuid, LinkStatus> statuses;
    for (const QUuid &id : someBots())
        statuses.insert(id, {kinds.at(draw(3)), {}, longAgo + m_number * 30'000, {}});
    return statuses;
}

// Some of it is refused (a bot of no company, a token twice), each time alike.
void Steps::perform(int number)
{
    m_number = number;
    m_random.seed(m_seed + quint32(number));
    const QUuid attempt = id("attempt", number / 4);
    const std::array<std::function<void()>, 13> steps{
        [&] { save(m_store, someCompany()); },
        [&] { save(m_store, someBot()); },
        [&] { save(m_store, someBot()); },
        [&] { save(m_store, someStatuses()); },
        [&] { save(m_store, someStatuses()); },
        [&] { saveBatch(m_store, someImport()); },
        [&] {
            claim(m_store, {someBot().id, attempt, longAgo + number});
        },
        [&] { settle(m_store, attempt, StartRecord::Outcome::Answered); },
        [&] {
            pause(m_store, {someBot().id, QString::number(draw(5)), longAgo + number, 0});
        },
        [&] { resume(m_store, someBot().id, QString::number(draw(5))); },
        [&] {
            silence(m_store, {{someBot().id, Store::forEver}, {someBot().id, 0}});
        },
        [&] { removeBots(m_store, someBots()); },
        [&] {
            if (draw(5) == 0)
                removeCompany(m_store, someCompany().id);
            else
                record(m_store, {.kind = ActivityEntry::Kind::KeyChanged, .detail = QString::number(number)});
        },
    };
    steps.at(size_t(draw(int(steps.size()))))();
}

// All rows of all tables, but for the moment at which an entry was written.
QStringList contentOf(const QString &path)
{
    QStringList rows;
    const auto database = openDatabase({path});
    for (const QString &table : tableNames() + QStringList{u"activity"_s, u"status_spans"_s}) {
        QSqlQuery row = database->run(u"SELECT * FROM "_s + table);
        while (database->next(row)) {
            QStringList values{table};
            for (int i = 0; row.value(i).isValid(); ++i) {
                if (table != u"activity" || i != 1)
                    values.append(row.value(i).toString());
            }
            rows.append(values.join(u'|'));
        }
    }
    return rows;
}

// The child that opens a database, and with it migrates an older one.
int openOnce(const QString &path)
{
    SqliteStore store(path);
    return open(store).ok() ? 0 : 1;
}

// The child: says which step is on the disk, until it is killed.
int performForEver(const QStringList &arguments)
{
    SqliteStore store(arguments.at(2));
    if (!open(store).ok())
        return 1;
    Steps steps(store, arguments.at(3).toUInt());
    for (int number = arguments.at(4).toInt();; ++number) {
        steps.perform(number);
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atAnyMoment_data();
    void atAnyMoment();
    void whileItMigrates();

private:
    int killedAfter(const QString &path, quint32 seed, int step, bool early);
};

// Starts the child at this step and kills it: the first step that it did not confirm.
int TestKill::killedAfter(const QString &path, quint32 seed, int step, bool early)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {u"--perform"_s, path, QString::number(seed), QString::number(step)});
    if (!child.waitForStarted())
        return -1;
    // Early ones hit the making and opening of the file, the others what is written.
    if (!early && !child.waitForReadyRead(20'000))
        return -1;
    child.waitForFinished(QRandomGenerator::global()->bounded(50));
    child.kill();
    if (!child.waitForFinished() || child.exitStatus() != QProcess::CrashExit)
        return -1;
    const QByteArrayList lines = child.readAllStandardOutput().split('\n');
    return lines.size() > 1 ? lines.at(lines.size() - 2).toInt() + 1 : step;
}

void TestKill::atAnyMoment_data()
{
    QTest::addColumn<bool>("isNew");
    for (int i = 0; i < 10; ++i)
        QTest::addRow("20 kills, %d", i + 1) << (i % 2 == 0);
}

// What is there is what the steps up to the last confirmed one make, or that and the one that was cut off.
void TestKill::atAnyMoment()
{
    QFETCH(bool, isNew);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    const auto folder = temporaryFolder();
    const QString path = folder->filePath(u"lifty.db"_s), wanted = folder->filePath(u"wanted.db"_s);
    SqliteStore reference(wanted);
    Steps steps(reference, seed);
    QVERIFY(open(reference).ok());
    int done = 0;
    for (int kill = 0; kill < 20; ++kill) {
        const int confirmed = killedAfter(path, seed, done, kill < (isNew ? 10 : 3));
        QVERIFY(confirmed >= done);
        {
            // Two kills in a row can leave a lock for which only its age of 30 s tells.
            SqliteStore store(path, 40s);
            const auto opened = open(store);
            QVERIFY2(opened.ok(), qPrintable(opened.ok() ? QString() : opened.error().detail));
            QVERIFY(opened.value().damagedMovedTo.isEmpty());
        }
        while (done < confirmed)
            steps.perform(done++);
        const QStringList content = contentOf(path);
        if (content != contentOf(wanted))
            steps.perform(done++);
        QCOMPARE(content, contentOf(wanted));
    }
    qInfo("%d steps, %lld rows", done, qint64(contentOf(wanted).size()));
    QVERIFY(done >= 10); // as many as were waited for, however slow the machine
    openDatabase({path})->run(u"INSERT INTO activity_search (activity_search) VALUES ('integrity-check')"_s);
}

// Each backup that is there is whole, and so is the database, of whichever version.
void TestKill::whileItMigrates()
{
    constexpr int botCount = 3'000;
    const auto folder = temporaryFolder();
    const QString older = folder->filePath(u"older.db"_s);
    {
        Database database(older, 5s);
        migrate(database, shippedMigrations().first(1));
        database.run(u"INSERT INTO companies VALUES ('{c}', 'A', 'a', 'https://a.example', 0)"_s);
        database.run(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
            " INSERT INTO bots SELECT 'b' || i, '{c}', 'Bot', 't' || i, hex(zeroblob(1000)), 'bot' FROM n"_s,
            {botCount});
    }
    int migrated = 0, begun = 0;
    for (int kill = 0; kill < 30; ++kill) {
        const QString path = folder->filePath(u"%1.db"_s.arg(kill));
        QVERIFY(QFile::copy(older, path));
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--open"_s, path});
        QVERIFY(child.waitForStarted());
        while (kill % 3 != 0 && child.state() == QProcess::Running && !QFileInfo::exists(path + u".lock"_s))
            child.waitForFinished(1);
        child.waitForFinished(QRandomGenerator::global()->bounded(40));
        child.kill();
        QVERIFY(child.state() == QProcess::NotRunning || child.waitForFinished());

        const QStringList backups = QDir(folder->path()).entryList({u"%1.db.v1-*.bak"_s.arg(kill)});
        begun += QFileInfo::exists(path + u".novo"_s) || !backups.isEmpty();
        migrated += !backups.isEmpty();
        for (const QString &name : backups + QStringList{QFileInfo(path).fileName()}) {
            SqliteStore store(folder->filePath(name), 40s);
            const auto opened = open(store);
            QVERIFY(opened.ok());
            QVERIFY(opened.value().damagedMovedTo.isEmpty());
            QCOMPARE(opened.value().bots.size(), botCount);
        }
    }
    qInfo("killed in or after the backup: %d of 30, with a whole one: %d", begun, migrated);
    QVERIFY(begun > 0);
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // a hash is written in the same order by both processes
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--perform")
        return performForEver(app.arguments());
    if (app.arguments().value(1) == u"--open")
        return openOnce(app.arguments().value(2));
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
