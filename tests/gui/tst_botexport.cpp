#include "core/botimport.h"
#include "gui/botexport.h"
#include "gui/errortext.h"
#include "gui/widgets.h"
#include "storage/csvtablefiles.h"
#include "support/deskfixture.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>

#include <optional>

using namespace lifty;
using namespace Qt::StringLiterals;

class TestBotExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void exportsAll();
    void exportsTheSelected();
    void readsBackTheSame();
    void proposesAName();
    void givenUp();
    void trouble();

private:
    struct Told {
        MessageBar::Kind kind;
        QString words;
    };
    // Up to the question for a file.
    QFileDialog *ask(const QList<QUuid> &ids = {})
    {
        exportBots(m_fixture->desk(), m_files, ids, &m_window,
                   [this](MessageBar::Kind kind, const QString &words) {
                       m_told = {kind, words};
                   });
        return openDialog<QFileDialog>();
    }
    void exportTo(const QString &path, const QList<QUuid> &ids = {})
    {
        QPointer<QFileDialog> dialog = ask(ids);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>()->setText(path);
        static_cast<QDialog *>(dialog)->accept(); // QFileDialog hides it
        QTRY_VERIFY(!dialog);
    }
    QString path(const QString &name = u"out.csv"_s) const { return m_folder->filePath(name); }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QList<ActivityEntry> exports()
    {
        std::optional<QList<ActivityEntry>> entries;
        ActivityFilter filter;
        filter.kind = ActivityEntry::Kind::BotsExported;
        m_fixture->desk().activity().readActivity(filter, 0, 10, this,
                                                  [&](const auto &read) { entries = read.value(); });
        if (!QTest::qWaitFor([&entries] { return entries.has_value(); }))
            qFatal("the history was not read");
        return *entries;
    }

    QWidget m_window;
    std::optional<DeskFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_folder;
    CsvTableFiles m_files;
    std::optional<Told> m_told;
    QUuid m_acme;
};

void TestBotExport::init()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_told.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture.emplace(QList<SimulatedCompany>{});
    QVERIFY(m_fixture->open());
    m_acme = m_fixture->addCompany(u"Acme; Ltda."_s, u"acme-secret-key"_s);
    m_fixture->addBot(m_acme, u"Padaria"_s, u"padaria-1"_s, u"=1+1"_s);
    m_fixture->addBot(m_acme, u"Pet & Cia"_s, u"pet-1"_s, u"linha 1\nlinha 2"_s);
    QTRY_COMPARE(m_fixture->roster().bots().size(), 2);
}

void TestBotExport::exportsAll()
{
    exportTo(path());
    QCOMPARE(content(), QByteArray("\xef\xbb\xbf"
                                   "empresa;nome;token;observacoes\r\n"
                                   "\"Acme; Ltda.\";Padaria;padaria-1;'=1+1\r\n"
                                   "\"Acme; Ltda.\";Pet & Cia;pet-1;\"linha 1\nlinha 2\"\r\n"));
    QVERIFY(!content().contains("acme-secret-key"));
    QVERIFY(m_told);
    QCOMPARE(m_told->kind, MessageBar::Kind::Success);
    QCOMPARE(m_told->words, u"2 bot(s) exportado(s), sem as chaves, para "_s + path());
    const QList<ActivityEntry> entries = exports();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().count, 2);
}

void TestBotExport::exportsTheSelected()
{
    const QUuid gone = QUuid::createUuid();
    exportTo(path(), {m_fixture->botId(u"pet-1"_s), gone});
    QVERIFY(content().contains("pet-1"));
    QVERIFY(!content().contains("padaria-1"));
    QCOMPARE(exports().value(0).count, 1);
}

void TestBotExport::readsBackTheSame()
{
    exportTo(path());
    std::optional<QList<TableRow>> rows;
    m_files.read(path(), this, [&rows](const auto &read) { rows = read.value(); });
    QTRY_VERIFY(rows);
    const ImportPlan plan = planImport(*rows, m_fixture->roster().companies(), m_fixture->roster().bots());
    QCOMPARE(plan.count(ImportLine::Situation::AlreadyThere), 2);
}

void TestBotExport::proposesAName()
{
    QPointer<QFileDialog> dialog = ask();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Exportar bots"_s);
    const QString date = QDate::currentDate().toString(Qt::ISODate);
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"bots-%1.csv"_s.arg(date));
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

void TestBotExport::givenUp()
{
    QPointer<QFileDialog> dialog = ask();
    QVERIFY(dialog);
    dialog->reject();
    QTRY_VERIFY(!dialog);
    QVERIFY(!m_told);
    QVERIFY(exports().isEmpty());
}

// The folder went while the dialog was open.
void TestBotExport::trouble()
{
    QPointer<QFileDialog> dialog = ask();
    QVERIFY(dialog);
    const QString gone = path(u"gone"_s);
    Q_EMIT dialog->fileSelected(gone + u"/out.csv"_s);
    QVERIFY(m_told);
    QCOMPARE(m_told->kind, MessageBar::Kind::Warning);
    QCOMPARE(m_told->words,
             errorText(TableFileError{TableFileError::Kind::NotWritable, gone + u"/out.csv"_s, {}}));
    QVERIFY(exports().isEmpty());
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(TestBotExport)
#include "tst_botexport.moc"
