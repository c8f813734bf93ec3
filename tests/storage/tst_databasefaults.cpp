#include "storage/sqlitestore.h"

#include "storage/activitytest.h"
#include "storage/databasefile.h"
#include "storage/databaserescue.h"
#include "storage/storetest.h"

#include <QLockFile>
#include <QRegularExpression>

#include <unistd.h>

using namespace lifty;
using namespace lifty::storetest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = StoreError::Kind;

namespace {

constexpr uid_t nobody = 65534;
constexpr int historyEntries = 300;

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
    void damagedHistoryLosesNothingElse_data();
    void damagedHistoryLosesNothingElse();
    void rescueWaitsWhereItCannotBe_data();
    void rescueWaitsWhereItCannotBe();
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
    void lockedWhileItIsOpened();
    void openedByAnotherCopy();
    void lockOfAKilledCopy();
    void othersReadNothing();

private:
    QString path() const { return m_folder->filePath(u"lifty.db"_s); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    // A database with one company and 40 bots, closed; large enough for pages to be damaged.
    void fill();
    // The same with a history, and a start that was not answered.
    void fillWithHistory();
    // Writes garbage over the page that holds these bytes, or over the root of a table.
    void damagePageWith(const QByteArray &bytes);
    void damageRootOf(const QString &table);
    void damagePage(qint64 page);

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

static QString detailOf(int entry) { return u"entry%1 "_s.arg(entry, 4, 10, QChar(u'0')); }

void TestDatabaseFaults::fillWithHistory()
{
    fill();
    SqliteStore store(path());
    const QList<Bot> bots = open(store).value().bots;
    for (int i = 0; i < historyEntries; ++i) {
        ActivityEntry entry;
        entry.kind = ActivityEntry::Kind::KeyChanged;
        entry.detail = detailOf(i) + QString(400, u'd');
        entry.botId = bots.at(i % 40).id;
        entry.at = 1'760'000'000'000 + i * 60'000;
        QVERIFY(record(store, entry).ok());
        QVERIFY(save(store, {{entry.botId, {LinkStatus::Kind::Connected, {}, entry.at, {}}}}).ok());
    }
    QVERIFY(claim(store, {bots.first().id, QUuid::createUuid(), 1}).ok());
}

void TestDatabaseFaults::damagePage(qint64 page)
{
    QByteArray bytes = bytesOf(path());
    bytes.replace(page * 4096, 4096, QByteArray(4096, '\x5a'));
    write(path(), bytes);
}

void TestDatabaseFaults::damagePageWith(const QByteArray &bytes)
{
    const qsizetype at = bytesOf(path()).lastIndexOf(bytes);
    QVERIFY(at > 0);
    damagePage(at / 4096);
}

void TestDatabaseFaults::damageRootOf(const QString &table)
{
    qint64 root = 0;
    {
        const auto database = openDatabase({path()});
        QSqlQuery row = database->run(u"SELECT rootpage FROM sqlite_schema WHERE name = ?"_s, {table});
        QVERIFY(row.next());
        root = row.value(0).toLongLong();
    }
    damagePage(root - 1);
}

void TestDatabaseFaults::damagedHistoryLosesNothingElse_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<int>("lost"); // entries at most
    QTest::addColumn<bool>("losesSpans");
    QTest::newRow("the newest entries") << u"newest"_s << 10 << false;
    QTest::newRow("entries in the middle, and they are read") << u"middle"_s << 10 << false;
    QTest::newRow("all entries") << u"activity"_s << 1'000'000 << false;
    QTest::newRow("the search") << u"activity_search_data"_s << 0 << false;
    QTest::newRow("the hours") << u"activity_hours"_s << 0 << false;
    QTest::newRow("the spans") << u"status_spans"_s << 0 << true;
}

void TestDatabaseFaults::damagedHistoryLosesNothingElse()
{
    QFETCH(QString, where);
    QFETCH(int, lost);
    QFETCH(bool, losesSpans);
    fillWithHistory();
    qsizetype entries = 0;
    {
        SqliteStore store(path());
        entries = activity(store, {}, 0, 1'000'000).size();
    }
    if (where == u"newest")
        damagePageWith(detailOf(historyEntries - 1).toUtf8());
    else if (where == u"middle")
        damagePageWith(detailOf(historyEntries / 2).toUtf8());
    else
        damageRootOf(where);

    const auto meetsIt = [&](SqliteStore &store, const Bot &bot) {
        if (where == u"middle")
            return errorOf(ended<QList<ActivityEntry>>(
                [&](auto *context, auto done) { store.readActivity({}, 0, 1'000'000, context, done); }));
        if (losesSpans)
            return errorOf(
                save(store, {{bot.id, {LinkStatus::Kind::AwaitingScan, {}, 1'770'000'000'000, {}}}}));
        return errorOf(save(store, bot));
    };
    Bot edited;
    {
        SqliteStore store(path());
        const auto opened = open(store);
        QCOMPARE(opened.value().bots.size(), 40); // it costs nothing until it is met
        QVERIFY(opened.value().damagedMovedTo.isEmpty());
        edited = opened.value().bots.first();
        edited.name = u"Edited"_s;
        // The search gathers words in memory and looks at its pages now and then.
        std::optional<Kind> error;
        for (int i = 0; i < 200 && !error; ++i) {
            edited.notes = QString::number(i);
            error = meetsIt(store, edited);
        }
        QCOMPARE(error, Kind::Damaged);
    }
    SqliteStore store(path());
    const auto opened = open(store);
    QVERIFY(opened.ok());
    QVERIFY(!opened.value().damagedMovedTo.isEmpty());
    SqliteStore damaged(opened.value().damagedMovedTo);
    QCOMPARE(opened.value().bots.size(), 40);
    QCOMPARE(opened.value().companies.size(), 1);
    QCOMPARE(opened.value().statuses.size(), 40);
    const Bot &bot = opened.value().bots.first();
    QVERIFY(claim(store, {bot.id, QUuid::createUuid(), 2}).value().has_value()); // still unanswered
    const qsizetype kept = activity(store, {}, 0, 1'000'000).size();
    QVERIFY2(kept >= entries - lost, qPrintable(u"%1 of %2"_s.arg(kept).arg(entries)));
    if (lost < entries)
        QCOMPARE(activity(store, wordsTyped(detailOf(3))).size(), 1);
    QCOMPARE(spans(store, bot.id).isEmpty(), losesSpans);

    // All is well from now on.
    edited.notes = u"saved"_s;
    QVERIFY(save(store, edited).ok());
    QVERIFY(save(store, {{bot.id, {LinkStatus::Kind::NotConfigured, {}, 1'770'000'000'000, {}}}}).ok());
    QCOMPARE(activity(store, wordsTyped(u"edited"_s)).size(), 2);
    QVERIFY(open(store).value().damagedMovedTo.isEmpty());
    QCOMPARE(open(store).value().bots.size(), 40);
}

void TestDatabaseFaults::rescueWaitsWhereItCannotBe_data()
{
    QTest::addColumn<bool>("isOpenElsewhere");
    QTest::newRow("another copy is at work") << true;
    QTest::newRow("nothing new can be made") << false;
}

// The roster is still there to be worked with, and no half of a new file is.
void TestDatabaseFaults::rescueWaitsWhereItCannotBe()
{
    QFETCH(bool, isOpenElsewhere);
    fillWithHistory();
    markDamaged(*openDatabase({path()}));
    {
        std::unique_ptr<Database> other;
        if (isOpenElsewhere) {
            other = openDatabase({path()});
            other->run(u"PRAGMA user_version"_s);
        } else {
            QVERIFY(QDir(m_folder->path()).mkpath(u"lifty.db.novo/full"_s));
        }
        SqliteStore store(path());
        const auto opened = open(store);
        QCOMPARE(opened.value().bots.size(), 40);
        QVERIFY(opened.value().damagedMovedTo.isEmpty());
        QVERIFY(save(store, company(u"B"_s)).ok());
    }
    QVERIFY(files().filter(u"danificado"_s).isEmpty());
    QDir(m_folder->filePath(u"lifty.db.novo"_s)).removeRecursively();
    SqliteStore store(path());
    const auto opened = open(store);
    QVERIFY(!opened.value().damagedMovedTo.isEmpty());
    QCOMPARE(opened.value().companies.size(), 2);
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
    faulty << QStringList{u"DROP TABLE paused_numbers"_s};
    faulty << QStringList{u"DELETE FROM bots"_s, u"no SQL"_s};
    QVERIFY_THROWS_EXCEPTION(StoreFailure, openDatabase({path(), 1s, faulty}));
    SqliteStore store(path());
    const auto opened = open(store);
    QVERIFY(opened.ok());
    QCOMPARE(opened.value().bots.size(), 40);
    QVERIFY(files().filter(u"bak"_s).size() == 1); // the way back
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

void TestDatabaseFaults::lockedWhileItIsOpened()
{
    fill();
    SqliteStore store(path(), 50ms);
    {
        Database other(path(), 50ms);
        other.run(u"PRAGMA locking_mode = EXCLUSIVE"_s);
        const WriteTransaction transaction(other);
        const auto opened = open(store);
        QCOMPARE(errorOf(opened), Kind::Locked);
        QCOMPARE(opened.error().path, path());
        QCOMPARE(errorOf(save(store, company(u"B"_s))), Kind::Locked);
    }
    QVERIFY(files().filter(u"danificado"_s).isEmpty());
    QCOMPARE(open(store).value().bots.size(), 40);
    QVERIFY(save(store, company(u"B"_s)).ok());
}

void TestDatabaseFaults::openedByAnotherCopy()
{
    fill();
    SqliteStore store(path(), 2s); // longer than a lock is taken for a dead one's
    {
        QLockFile other(path() + u".lock"_s);
        QVERIFY(other.lock());
        QCOMPARE(errorOf(open(store)), Kind::Locked);
        QVERIFY(QFileInfo::exists(path() + u".lock"_s));
    }
    QCOMPARE(open(store).value().bots.size(), 40);
}

void TestDatabaseFaults::lockOfAKilledCopy()
{
    fill();
    write(path() + u".lock"_s, {}); // killed between the making and the filling
    SqliteStore store(path());
    QCOMPARE(open(store).value().bots.size(), 40);
}

// The folder, the database and what is beside it: a backup, what was put aside, the log.
void TestDatabaseFaults::othersReadNothing()
{
    const QString folder = m_folder->filePath(u"data"_s), path = folder + u"/lifty.db"_s;
    Migrations longer = shippedMigrations();
    longer << QStringList{u"ALTER TABLE companies ADD COLUMN colour TEXT"_s};
    openDatabase({path});
    openDatabase({path, 1s, longer});
    write(path, "rubbish");
    openOrReplaceDatabase({path});
    markDamaged(*openDatabase({path}));
    // A folder as everybody's programs make it, or as a version before this one left it.
    QVERIFY(QFile::setPermissions(folder, QFile::permissions(folder) | QFile::ReadOther | QFile::ExeGroup));
    const OpenedDatabase opened = openOrReplaceDatabase({path});
    opened.database->run(u"PRAGMA user_version = 3"_s);

    const QStringList files = QDir(folder).entryList(QDir::Files);
    QVERIFY2(files.size() >= 6, qPrintable(files.join(u' ')));
    QCOMPARE(files.filter(u".bak"_s).size(), 1);
    QCOMPARE(files.filter(u"danificado"_s).size(), 2);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(folder) & others, QFile::Permissions());
    for (const QString &name : files)
        QVERIFY2(!(QFile::permissions(folder + u'/' + name) & others), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestDatabaseFaults)
#include "tst_databasefaults.moc"
