#include "storage/csvtablefiles.h"
#include "storage/databaserescue.h"
#include "storage/sqlitestore.h"
#include "storage/storetest.h"
#include "support/mountnamespace.h"

#include <QTest>

using namespace lifty;
using namespace lifty::storetest;
using namespace Qt::StringLiterals;

namespace {

bool hasSmallDisk(const QString &folder)
{
    return enterMountNamespace() && mount("none", qPrintable(folder), "tmpfs", 0, "size=16m,mode=777") == 0;
}

} // namespace

class TestFullDisk : public QObject
{
    Q_OBJECT

public:
    TestFullDisk() : m_isReady(hasSmallDisk(m_folder.path())) {}
    ~TestFullDisk() override { umount2(qPrintable(m_folder.path()), MNT_DETACH); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_isReady)
            QSKIP("neither root nor a namespace of its own: no small disk to fill");
    }
    void init();
    void database();
    void migration();
    void rescue();
    void tableFile();

private:
    QString path(const QString &name = u"lifty.db"_s) const { return m_folder.filePath(name); }
    // To the last byte.
    void fillDisk();

    QTemporaryDir m_folder;
    const bool m_isReady;
    QFile m_filler;
};

void TestFullDisk::init()
{
    m_filler.close();
    const QStringList left = QDir(m_folder.path()).entryList(QDir::Files);
    for (const QString &name : left)
        QVERIFY(QFile::remove(path(name)));
}

void TestFullDisk::fillDisk()
{
    m_filler.setFileName(path(u"filler"_s));
    QVERIFY(m_filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (m_filler.write(QByteArray(4096, 'x')) > 0) {
    }
}

void TestFullDisk::database()
{
    const Company one = company(u"A"_s);
    SqliteStore store(path());
    QVERIFY(save(store, one).ok());
    QVERIFY(save(store, bot(one, u"small"_s)).ok());
    fillDisk();

    Bot large = bot(one, u"large"_s);
    large.notes = QString(100'000, u'n');
    QCOMPARE(errorOf(save(store, large)), StoreError::Kind::Full);
    {
        SqliteStore late(path(u"second.db"_s));
        QCOMPARE(errorOf(open(late)), StoreError::Kind::Full);
    }
    QCOMPARE(open(store).value().bots.size(), 1); // what is there is there
    QVERIFY(m_filler.remove());
    QVERIFY(save(store, large).ok());
    QCOMPARE(open(store).value().bots.size(), 2);
}

// No room for the backup: the old file stays what it is until there is.
void TestFullDisk::migration()
{
    {
        Database old(path(), std::chrono::seconds(1));
        migrate(old, shippedMigrations().first(1));
    }
    fillDisk();
    SqliteStore store(path());
    QCOMPARE(errorOf(open(store)), StoreError::Kind::Full);
    QCOMPARE(QDir(m_folder.path()).entryList({u"*.bak"_s, u"*.novo"_s}), QStringList());
    QVERIFY(m_filler.remove());
    QVERIFY(open(store).ok());
    QCOMPARE(QDir(m_folder.path()).entryList({u"*.bak"_s}).size(), 1);
}

// No room for a second file: the damaged one is worked with as far as it goes.
void TestFullDisk::rescue()
{
    const Company one = company(u"A"_s);
    {
        SqliteStore store(path());
        QVERIFY(save(store, one).ok());
        for (int i = 0; i < 15; ++i) {
            Bot large = bot(one, QString::number(i));
            large.notes = QString(100'000, u'n');
            QVERIFY(save(store, large).ok());
        }
    }
    markDamaged(*openDatabase({path()}));
    fillDisk();
    QVERIFY(m_filler.resize(m_filler.size() - 1'000'000)); // some room, but not enough
    const QStringList unfinished{u"*.novo*"_s, u"*.danificado*"_s};
    {
        SqliteStore store(path());
        const auto opened = open(store);
        QVERIFY(opened.ok());
        QVERIFY(opened.value().damagedMovedTo.isEmpty());
        QCOMPARE(opened.value().bots.size(), 15);
        QCOMPARE(QDir(m_folder.path()).entryList(unfinished), QStringList());
    }
    QVERIFY(m_filler.remove());
    SqliteStore store(path());
    const auto opened = open(store);
    QVERIFY2(opened.ok() && !opened.value().damagedMovedTo.isEmpty(), "not rescued once there was room");
    QCOMPARE(opened.value().bots.size(), 15);
}

void TestFullDisk::tableFile()
{
    QFile before(path(u"bots.csv"_s));
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
    before.close();
    fillDisk();
    CsvTableFiles files;
    const auto writer = files.create(before.fileName());
    for (int i = 0; i < 1000 && writer->write({QString(1000, u'x')}); ++i) {
    }
    const auto finished = writer->finish();
    QVERIFY(!finished.ok());
    QCOMPARE(finished.error().kind, TableFileError::Kind::Full);
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("before"));
}

int main(int argc, char **argv)
{
    TestFullDisk test; // before anything starts a thread
    const QCoreApplication app(argc, argv);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fulldisk.moc"
