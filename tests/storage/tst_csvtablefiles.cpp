#include "storage/csvtablefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <optional>

#ifdef Q_OS_LINUX
#include <sys/stat.h>
#endif

using namespace lifty;
using namespace Qt::StringLiterals;
using Kind = TableFileError::Kind;
using Rows = Result<QList<TableRow>, TableFileError>;

class TestCsvTableFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void readsSamples_data();
    void readsSamples();
    void refuses_data();
    void refuses();
    void endsLaterAndOnce();
    void contextGoneIsNotCalled();
    void goneWhileReading();
    void writesAndReadsBack();
    void unfinishedLeavesWhatWasThere();
    void notWritable();

private:
    QString path(const QString &name = u"bots.csv"_s) const { return m_folder->filePath(name); }
    QString put(const QByteArray &bytes)
    {
        QFile file(path());
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path() : QString();
    }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Rows read(const QString &path)
    {
        std::optional<Rows> rows;
        m_files.read(path, this, [&rows](const Rows &read) { rows = read; });
        if (!QTest::qWaitFor([&rows] { return rows.has_value(); }, 60'000))
            qFatal("the file was not read");
        return *rows;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    CsvTableFiles m_files;
};

void TestCsvTableFiles::readsSamples_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : {u"bots-utf8-comma.csv"_s, u"bots-utf8-bom-semicolon.csv"_s,
                                u"bots-windows-1252.csv"_s, u"bots-sep-line.csv"_s})
        QTest::newRow(qPrintable(file)) << file;
}

// As LibreOffice, two Excels and a text editor write the same two bots.
void TestCsvTableFiles::readsSamples()
{
    QFETCH(QString, file);
    const Rows rows = read(QStringLiteral(LIFTY_SOURCE_DIR "/tests/data/") + file);
    QVERIFY(rows.ok());
    QList<QStringList> fields;
    for (const TableRow &row : rows.value()) {
        QVERIFY(!row.isBroken);
        fields.append(row.fields);
    }
    QCOMPARE(fields,
             (QList<QStringList>{{u"empresa"_s, u"nome"_s, u"token"_s, u"observações"_s},
                                 {u"Rede Bem"_s, u"Clínica Sorriso"_s, u"clinica-1"_s, u"filial 3; 24 h"_s},
                                 {u"Acme, Ltda."_s, u"Padaria “Central”"_s, u"padaria-1"_s, {}}}));
}

void TestCsvTableFiles::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("more than 10 MiB") << QByteArray(10 * 1024 * 1024 + 1, 'x') << Kind::TooLarge;
    QTest::newRow("more than 100,000 rows") << QByteArray("a;b\n").repeated(100'002) << Kind::TooManyRows;
    QTest::newRow("NUL") << QByteArray("a;\0b", 4) << Kind::NotText;
}

void TestCsvTableFiles::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(Kind, kind);
    const Rows rows = read(put(content));
    QVERIFY(!rows.ok());
    QCOMPARE(rows.error(), (TableFileError{kind, path(), {}}));
    const Rows none = read(path(u"none.csv"_s));
    QVERIFY(!none.ok());
    QCOMPARE(none.error().kind, Kind::NotFound);
    const Rows folder = read(m_folder->path());
    QVERIFY(!folder.ok());
    QCOMPARE(folder.error().kind, Kind::NotReadable);
#ifdef Q_OS_LINUX
    QCOMPARE(mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    QCOMPARE(read(path(u"pipe"_s)).error().kind, Kind::NotReadable);
#endif
}

void TestCsvTableFiles::endsLaterAndOnce()
{
    int ends = 0;
    QThread *thread = nullptr;
    m_files.read(put("a;b\n"), this, [&](const Rows &) {
        ++ends;
        thread = QThread::currentThread();
    });
    QCOMPARE(ends, 0);
    QTRY_COMPARE(ends, 1);
    QCOMPARE(thread, QThread::currentThread());
}

void TestCsvTableFiles::contextGoneIsNotCalled()
{
    int ends = 0;
    auto context = std::make_unique<QObject>();
    m_files.read(put("a;b\n"), context.get(), [&](const Rows &) { ++ends; });
    context.reset();
    QVERIFY(read(path()).ok());
    QCOMPARE(ends, 0);
}

void TestCsvTableFiles::goneWhileReading()
{
    int ends = 0;
    const QString path = put(QByteArray("a;b\n").repeated(100'000));
    std::make_unique<CsvTableFiles>()->read(path, this, [&](const Rows &) { ++ends; });
    QCoreApplication::processEvents();
    QCOMPARE(ends, 0);
}

void TestCsvTableFiles::writesAndReadsBack()
{
    const auto writer = m_files.create(path());
    QVERIFY(writer->write({u"empresa"_s, u"nome"_s}));
    QVERIFY(writer->write({u"Acme; Ltda."_s, u"=1+1"_s}));
    QVERIFY(writer->finish().ok());
    QCOMPARE(content(), QByteArray("\xef\xbb\xbf"
                                   "empresa;nome\r\n\"Acme; Ltda.\";'=1+1\r\n"));
    QCOMPARE(read(path()).value(), (QList<TableRow>{{1, {u"empresa"_s, u"nome"_s}, false},
                                                    {2, {u"Acme; Ltda."_s, u"=1+1"_s}, false}}));
}

void TestCsvTableFiles::unfinishedLeavesWhatWasThere()
{
    put("before");
    m_files.create(path())->write({u"a"_s});
    QCOMPARE(content(), QByteArray("before"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"bots.csv"_s});
}

void TestCsvTableFiles::notWritable()
{
    const auto writer = m_files.create(path(u"no/such/folder.csv"_s));
    QVERIFY(!writer->write({u"a"_s}));
    const auto finished = writer->finish();
    QVERIFY(!finished.ok());
    QCOMPARE(finished.error().kind, Kind::NotWritable);
    QCOMPARE(finished.error().path, path(u"no/such/folder.csv"_s));
}

QTEST_GUILESS_MAIN(TestCsvTableFiles)
#include "tst_csvtablefiles.moc"
