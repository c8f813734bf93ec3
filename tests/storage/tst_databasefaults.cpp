#include "storage/sqlitestore.h"

#include "storage/activitytest.h"
#include "storage/databasefile.h"
#include "storage/storetest.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>

#include <csignal>
#include <cstdio>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace lifty;
using namespace lifty::storetest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = StoreError::Kind;

namespace {

constexpr uid_t nobody = 65534;
constexpr int botsAtOnce = 10; // of the imports that are killed

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

// While it lives, the process may do what an ordinary person may: root writes to anything.
class Unprivileged
{
public:
    explicit Unprivileged(const QString &folder) : m_isRoot(geteuid() == 0)
    {
        if (m_isRoot)
            m_done = chown(qPrintable(folder), nobody, nobody) == 0 && setresuid(nobody, nobody, 0) == 0;
    }
    ~Unprivileged()
    {
        if (m_isRoot && setresuid(0, 0, 0) != 0)
            qFatal("root again");
    }
    bool done() const { return m_done; }

private:
    bool m_isRoot;
    bool m_done = true;
};

} // namespace

class TestDatabaseFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void damagedIsPutAside_data();
    void damagedIsPutAside();
    void damagedTwiceKeepsBoth();
    void onlyOpenPutsAside();
    void logWithoutItsFile();
    void newerIsLeftAlone_data();
    void newerIsLeftAlone();
    void olderIsMigratedAfterABackup();
    void everyOlderVersionIsMigrated_data();
    void everyOlderVersionIsMigrated();
    void failedMigrationChangesNothing();
    void readOnlyFile();
    void readOnlyFolder();
    void lockedByAnother();
    void fullDisk();
    void killedAtAnyMoment();

private:
    static QSet<QString> contentOf(SqliteStore &store, const Snapshot &snapshot);
    QString path() const { return m_folder->filePath(u"lifty.db"_s); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    // A database with one company and 40 bots, closed; large enough for pages to be damaged.
    void fill();

    std::unique_ptr<QTemporaryDir> m_folder;
    Company m_company;
};

void TestDatabaseFaults::init() { m_folder = temporaryFolder(); }

void TestDatabaseFaults::fill()
{
    m_company = company(u"A"_s);
    SqliteStore store(path());
    QVERIFY(save(store, m_company).ok());
    for (int i = 0; i < 40; ++i) {
        Bot each = bot(m_company, QString::number(i));
        each.notes = QString(1'000, u'n');
        QVERIFY(save(store, each).ok());
    }
}

void TestDatabaseFaults::damagedIsPutAside_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault :
         {"zero length", "not a database", "cut in the header", "cut in a page", "garbage pages",
          "no version", "a table is gone", "the history is gone", "a foreign database"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void TestDatabaseFaults::damagedIsPutAside()
{
    QFETCH(QString, fault);
    fill();
    QByteArray bytes = bytesOf(path());
    if (fault == u"zero length")
        bytes.clear();
    else if (fault == u"not a database")
        bytes = QByteArray("empresa;nome\n").repeated(1'000);
    else if (fault == u"cut in the header")
        bytes.truncate(50);
    else if (fault == u"cut in a page")
        bytes.truncate(bytes.size() / 2 + 100);
    else if (fault == u"garbage pages")
        bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\x5a'));
    if (fault == u"no version")
        openDatabase({path()})->run(u"PRAGMA user_version = 0"_s);
    else if (fault == u"a table is gone")
        openDatabase({path()})->run(u"DROP TABLE paused_numbers"_s);
    else if (fault == u"the history is gone")
        openDatabase({path()})->run(u"DROP TABLE activity_search"_s);
    else if (fault == u"a foreign database")
        openDatabase({path()})->run(u"ALTER TABLE bots RENAME TO robots"_s);
    else
        write(path(), bytes);
    bytes = bytesOf(path());

    SqliteStore store(path());
    const auto first = open(store);
    QVERIFY(first.ok());
    QVERIFY(first.value().companies.isEmpty());
    const QString movedTo = first.value().damagedMovedTo;
    static const QRegularExpression name(u"/lifty\\.db\\.danificado-\\d{8}-\\d{6}$"_s);
    QVERIFY2(name.match(movedTo).hasMatch(), qPrintable(movedTo));
    QVERIFY(bytesOf(movedTo) == bytes);

    QVERIFY(save(store, company(u"B"_s)).ok());
    const auto second = open(store);
    QCOMPARE(second.value().companies.size(), 1);
    QVERIFY(second.value().damagedMovedTo.isEmpty());
}

void TestDatabaseFaults::damagedTwiceKeepsBoth()
{
    for (int i = 0; i < 3; ++i) {
        write(path(), QByteArray::number(i));
        write(path() + u"-wal"_s, "log " + QByteArray::number(i));
        SqliteStore store(path());
        const QString movedTo = open(store).value().damagedMovedTo;
        QCOMPARE(bytesOf(movedTo), QByteArray::number(i));
        QCOMPARE(bytesOf(movedTo + u"-wal"_s), "log " + QByteArray::number(i));
    }
    QCOMPARE(files().filter(u"danificado"_s).size(), 6);
}

void TestDatabaseFaults::onlyOpenPutsAside()
{
    write(path(), "not a database");
    SqliteStore store(path());
    QCOMPARE(errorOf(save(store, company(u"A"_s))), Kind::Damaged);
    QCOMPARE(bytesOf(path()), QByteArray("not a database"));
    QVERIFY(!open(store).value().damagedMovedTo.isEmpty());
    QVERIFY(save(store, company(u"A"_s)).ok());
}

void TestDatabaseFaults::logWithoutItsFile()
{
    write(path() + u"-wal"_s, "an old log");
    SqliteStore store(path());
    const auto opened = open(store);
    QVERIFY(opened.ok());
    QCOMPARE(bytesOf(opened.value().damagedMovedTo + u"-wal"_s), QByteArray("an old log"));
}

void TestDatabaseFaults::newerIsLeftAlone_data()
{
    QTest::addColumn<bool>("inLog");
    QTest::newRow("in the file") << false;
    QTest::newRow("in the log, its program was killed") << true;
}

void TestDatabaseFaults::newerIsLeftAlone()
{
    QFETCH(bool, inLog);
    fill();
    const QString newer = m_folder->filePath(u"newer.db"_s);
    {
        const auto database = openDatabase({path()});
        database->run(u"PRAGMA user_version = 99"_s);
        if (!inLog)
            database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        QVERIFY(QFile::copy(path(), newer));
        if (inLog)
            QVERIFY(QFile::copy(path() + u"-wal"_s, newer + u"-wal"_s));
    }
    const QByteArray file = bytesOf(newer), log = bytesOf(newer + u"-wal"_s);
    {
        SqliteStore store(newer);
        const auto opened = open(store);
        QCOMPARE(errorOf(opened), Kind::NewerSchema);
        QCOMPARE(opened.error().path, newer);
        QCOMPARE(errorOf(save(store, company(u"B"_s))), Kind::NewerSchema);
        QCOMPARE(errorOf(claim(store, {QUuid::createUuid(), QUuid::createUuid(), 1})), Kind::NewerSchema);
    }
    QVERIFY(bytesOf(newer) == file);
    QVERIFY(bytesOf(newer + u"-wal"_s) == log);
    QVERIFY(files().filter(u"danificado"_s).isEmpty());
    QVERIFY(inLog || !QFileInfo::exists(newer + u"-shm"_s));
}

void TestDatabaseFaults::olderIsMigratedAfterABackup()
{
    fill();
    Migrations longer = shippedMigrations();
    longer << QStringList{u"ALTER TABLE companies ADD COLUMN colour TEXT"_s,
                          u"UPDATE companies SET colour = 'red'"_s};
    longer << QStringList{u"ALTER TABLE companies ADD COLUMN size INTEGER"_s};
    {
        const auto database = openDatabase({path(), 1s, longer});
        QCOMPARE(schemaVersion(*database), shippedMigrations().size() + 2);
        QVERIFY(database->any(u"SELECT size FROM companies WHERE colour = 'red'"_s, {}));
    }
    const QStringList backups =
        files().filter(QRegularExpression(u"^lifty\\.db\\.v3-\\d{8}-\\d{6}\\.bak$"_s));
    QCOMPARE(backups.size(), 1);
    const QString backup = m_folder->filePath(backups.constFirst());
    QCOMPARE(QFile::permissions(backup) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    SqliteStore before(backup);
    QCOMPARE(open(before).value().bots.size(), 40);

    openDatabase({path(), 1s, longer}); // nothing to migrate, nothing to back up
    QCOMPARE(files().filter(u".v3-"_s).filter(QRegularExpression(u"bak$"_s)).size(), 1);
}

void TestDatabaseFaults::everyOlderVersionIsMigrated_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < shippedMigrations().size(); ++version)
        QTest::addRow("%d", version) << version;
}

void TestDatabaseFaults::everyOlderVersionIsMigrated()
{
    QFETCH(int, version);
    m_company = company(u"A"_s);
    const Bot one = bot(m_company, u"t"_s, u"Padaria"_s);
    {
        // As that version left it.
        Database database(path(), 1s);
        migrate(database, shippedMigrations().first(version));
        database.run(u"INSERT INTO companies VALUES (?, 'A', 'a', ?, 0)"_s,
                     {m_company.id.toString(QUuid::WithoutBraces), m_company.gatewayAddress});
        const QString id = one.id.toString(QUuid::WithoutBraces);
        database.run(u"INSERT INTO bots SELECT ?, id, 'Padaria', 't', '', 'padaria' FROM companies"_s, {id});
        database.run(u"INSERT INTO bot_statuses VALUES (?, 'connected', '', 1000)"_s, {id});
        database.run(u"INSERT INTO paused_numbers VALUES (?, '554899991234', 1, 2)"_s, {id});
        database.run(u"INSERT INTO start_records VALUES ('a', 't', 'x', 1, 'sent')"_s);
        if (version >= 2) {
            database.run(u"INSERT INTO activity VALUES (1, 10, 'connected', 'done', ?, '', 'Padaria', 'A',"
                         " 'not_checked', 'not_checked', 0, '', '', 0)"_s,
                         {id});
            database.run(u"INSERT INTO activity_hours VALUES (0, 1, 1)"_s);
            database.run(u"INSERT INTO status_spans VALUES (?, 10, 20, 'connected', '')"_s, {id});
        }
    }
    SqliteStore store(path());
    const auto opened = open(store);
    QVERIFY(opened.ok());
    QVERIFY(opened.value().companies == QList{m_company});
    QVERIFY(opened.value().bots == QList{one});
    QCOMPARE(opened.value().statuses.value(one.id).kind, LinkStatus::Kind::Connected);
    QCOMPARE(opened.value().pausedNumbers.size(), 1);
    QVERIFY(opened.value().silences.isEmpty());
    const int kept = version >= 2 ? 1 : 0;
    QCOMPARE(activity(store).size(), kept);
    QCOMPARE(spans(store, one.id).size(), kept);
    QCOMPARE(files().filter(QRegularExpression(u"^lifty\\.db\\.v%1-.*\\.bak$"_s.arg(version))).size(), 1);

    // It goes on from what was known.
    QVERIFY(save(store, {{one.id, {LinkStatus::Kind::NotConfigured, {}, 2'000, {}}}}).ok());
    const QList<ActivityEntry> entries = activity(store, wordsTyped(u"pad"_s));
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.constFirst().statusBefore, LinkStatus::Kind::Connected);
    QCOMPARE(spans(store, one.id).size(), kept + 1);
    QVERIFY(silence(store, {{one.id, Store::forEver}}).ok());
    QCOMPARE(open(store).value().silences.value(one.id), Store::forEver);
}

void TestDatabaseFaults::failedMigrationChangesNothing()
{
    fill();
    Migrations faulty = shippedMigrations();
    faulty << QStringList{u"DROP TABLE paused_numbers"_s, u"DELETE FROM bots"_s, u"no SQL"_s};
    QVERIFY_THROWS_EXCEPTION(StoreFailure, openDatabase({path(), 1s, faulty}));
    SqliteStore store(path());
    const auto opened = open(store);
    QVERIFY(opened.ok());
    QCOMPARE(opened.value().bots.size(), 40);
}

void TestDatabaseFaults::readOnlyFile()
{
    const Unprivileged ordinary(m_folder->path());
    QVERIFY(ordinary.done());
    fill();
    SqliteStore store(path());
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
    const auto opened = open(store); // still there to be seen
    QVERIFY(opened.ok());
    QCOMPARE(opened.value().bots.size(), 40);
    QCOMPARE(errorOf(save(store, company(u"B"_s))), Kind::ReadOnly);
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(save(store, company(u"B"_s)).ok());
}

void TestDatabaseFaults::readOnlyFolder()
{
    const Unprivileged ordinary(m_folder->path());
    QVERIFY(ordinary.done());
    const auto allow = [this](bool write) {
        return QFile::setPermissions(m_folder->path(),
                                     QFile::ReadOwner | QFile::ExeOwner |
                                         (write ? QFile::WriteOwner : QFile::Permission(0)));
    };
    for (const bool existing : {false, true}) {
        QVERIFY(allow(true));
        if (existing) {
            QFile::remove(path());
            fill();
        }
        QVERIFY(allow(false));
        SqliteStore store(path());
        QCOMPARE(errorOf(open(store)), Kind::ReadOnly);
        QCOMPARE(errorOf(save(store, company(u"B"_s))), Kind::ReadOnly);
        QVERIFY(allow(true));
        QVERIFY(save(store, company(u"B"_s)).ok());
        QCOMPARE(open(store).value().bots.size(), existing ? 40 : 0);
    }
}

void TestDatabaseFaults::lockedByAnother()
{
    fill();
    SqliteStore store(path(), 50ms);
    QVERIFY(open(store).ok());
    {
        Database other(path(), 50ms);
        const WriteTransaction transaction(other);
        QCOMPARE(errorOf(save(store, company(u"B"_s))), Kind::Locked);
        QVERIFY(open(store).ok()); // reading goes on
    }
    QVERIFY(save(store, company(u"B"_s)).ok());
}

void TestDatabaseFaults::fullDisk()
{
    // A small disk in a mount namespace of this thread's own, which goes with it. The store's thread inherits
    // it.
    if (unshare(CLONE_NEWNS) != 0 || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        mount("none", qPrintable(m_folder->path()), "tmpfs", 0, "size=4m") != 0)
        QSKIP("needs the right to mount a small disk");
    fill();
    SqliteStore store(path());
    QVERIFY(open(store).ok());
    QFile filler(m_folder->filePath(u"filler"_s));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) > 0) {
    }

    Bot large = bot(m_company, u"large"_s);
    large.notes = QString(100'000, u'n');
    QCOMPARE(errorOf(save(store, large)), Kind::Full);
    {
        SqliteStore late(m_folder->filePath(u"second.db"_s));
        QCOMPARE(errorOf(open(late)), Kind::Full);
    }
    QVERIFY(filler.remove());
    QVERIFY(save(store, large).ok());
    QCOMPARE(open(store).value().bots.size(), 41);
    QCOMPARE(umount2(qPrintable(m_folder->path()), MNT_DETACH), 0);
}

// The child of killedAtAnyMoment: saves without end and says what is saved.
static int saveForEver(const QString &path)
{
    SqliteStore store(path);
    const Company one = company(QUuid::createUuid().toString());
    if (!save(store, one).ok())
        return 1;
    const auto said = [](bool ok, const char *what, const QString &name) {
        std::printf("%s %s\n", what, qPrintable(name));
        std::fflush(stdout);
        return ok;
    };
    for (;;) {
        const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const Bot each = bot(one, name, name);
        if (!save(store, each).ok() || !said(true, "bot", name))
            return 1;
        if (!save(store, {{each.id, {LinkStatus::Kind::Connected, {}, 1'000, {}}}}).ok() ||
            !said(true, "status", name))
            return 1;
        ActivityEntry entry;
        entry.kind = ActivityEntry::Kind::KeyChanged;
        entry.detail = name;
        if (!record(store, entry).ok() || !said(true, "entry", name))
            return 1;
        Batch batch;
        for (int i = 0; i < botsAtOnce; ++i)
            batch.bots.append(bot(one, u"%1/%2"_s.arg(name).arg(i), name + u"/"_s));
        if (!saveBatch(store, batch).ok() || !said(true, "import", name))
            return 1;
    }
}

// What a store holds, in the words of saveForEver(). What is there without its entry in the history, or an
// entry without what it tells of, is "half".
QSet<QString> TestDatabaseFaults::contentOf(SqliteStore &store, const Snapshot &snapshot)
{
    using Activity = ActivityEntry::Kind;
    QSet<QUuid> added, changed;
    QSet<QString> things;
    int imports = 0;
    for (const ActivityEntry &entry : activity(store, {}, 0, 1'000'000)) {
        if (entry.kind == Activity::BotAdded)
            added.insert(entry.botId);
        if (entry.kind == Activity::StatusChanged)
            changed.insert(entry.botId);
        if (entry.kind == Activity::KeyChanged)
            things << u"entry "_s + entry.detail;
        imports += entry.kind == Activity::BotsImported;
    }
    QHash<QString, int> imported;
    for (const Bot &each : snapshot.bots) {
        if (each.name.endsWith(u'/')) {
            ++imported[each.name.chopped(1)];
            continue;
        }
        things << (added.remove(each.id) ? u"bot "_s : u"half "_s) + each.name;
        if (snapshot.statuses.contains(each.id))
            things << (changed.remove(each.id) && spans(store, each.id).size() == 1 ? u"status "_s
                                                                                    : u"half "_s) +
                          each.name;
    }
    for (auto it = imported.cbegin(); it != imported.cend(); ++it)
        things << (*it == botsAtOnce ? u"import "_s : u"half "_s) + it.key();
    if (!added.isEmpty() || !changed.isEmpty() || imports != imported.size())
        things << u"half entry"_s;
    return things;
}

void TestDatabaseFaults::killedAtAnyMoment()
{
    QStringList confirmed;
    for (int round = 0; round < 20; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--save-for-ever"_s, path()});
        QVERIFY(child.waitForStarted());
        // Early ones hit the making of the file, later ones the saving.
        child.waitForFinished(QRandomGenerator::global()->bounded(round < 8 ? 40 : 150));
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const QByteArrayList lines = child.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines.first(lines.size() - 1))
            confirmed << QString::fromLatin1(line);

        SqliteStore store(path());
        const auto opened = open(store);
        QVERIFY(opened.ok());
        QVERIFY(opened.value().damagedMovedTo.isEmpty());
        const QSet<QString> stored = contentOf(store, opened.value());
        for (const QString &thing : confirmed)
            QVERIFY2(stored.contains(thing), qPrintable(thing));
        for (const QString &thing : stored)
            QVERIFY2(!thing.startsWith(u"half"), qPrintable(thing));
    }
    QVERIFY(confirmed.size() > 20);
    openDatabase({path()})->run(
        u"INSERT INTO activity_search (activity_search) VALUES ('integrity-check')"_s);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--save-for-ever")
        return saveForEver(app.arguments().at(2));
    TestDatabaseFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_databasefaults.moc"
