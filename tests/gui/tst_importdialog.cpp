#include "gui/errortext.h"
#include "gui/importdialog.h"
#include "gui/importtablemodel.h"
#include "gui/widgets.h"
#include "storage/csvtablefiles.h"
#include "support/deskfixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QUrl>

#include <optional>

using namespace lifty;
using namespace Qt::StringLiterals;
using Column = ImportTableModel::Column;

class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void previews();
    void filters();
    void imports();
    void importsOnceByKeyboard();
    void nothingToImport();
    void onlyFaults();
    void unreadable_data();
    void unreadable();
    void rosterChangesMeanwhile();
    void cancelled();
    void closedWhileReading();
    void storeTrouble();
    void hostileWords();
    void neverShowsAKey();
    void draggedFile();

private:
    QString put(const QByteArray &content, const QString &name = u"bots.csv"_s)
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }
    void show(const QString &path) { show(m_fixture->roster(), path); }
    void show(Roster &roster, const QString &path);
    // Until the file is read.
    void showRead(const QByteArray &content)
    {
        show(put(content));
        QTRY_VERIFY(!progress()->isVisible());
    }
    QProgressBar *progress() { return m_dialog->findChild<QProgressBar *>(); }
    QTableView *table() { return m_dialog->findChild<QTableView *>(); }
    QStringList row(int row)
    {
        QStringList cells;
        for (int column = 0; column < Column::ColumnCount; ++column)
            cells.append(table()->model()->index(row, column).data().toString());
        return cells;
    }
    // Whether a label shows these words, alone or among others.
    bool says(const QString &words)
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    QPushButton *import() { return named<QPushButton>(m_dialog.get(), u"Importar"_s); }

    std::optional<DeskFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_folder;
    CsvTableFiles m_files;
    std::unique_ptr<ImportDialog> m_dialog;
    QUuid m_acme;
};

void TestImportDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture.emplace(QList<SimulatedCompany>{});
    QVERIFY(m_fixture->open());
    m_acme = m_fixture->addCompany(u"Acme"_s, u"acme-key"_s);
    m_fixture->addBot(m_acme, u"Padaria"_s, u"padaria-1"_s, u"filial 3"_s);
    m_fixture->addBot(m_acme, u"Pet & Cia"_s, u"pet-1"_s);
    QTRY_COMPARE(m_fixture->roster().bots().size(), 2);
}

void TestImportDialog::cleanup()
{
    m_dialog.reset();
    m_fixture.reset();
}

void TestImportDialog::show(Roster &roster, const QString &path)
{
    m_dialog = std::make_unique<ImportDialog>(roster, m_files, path);
    new QAbstractItemModelTester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_dialog.get());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

namespace {

const QByteArray mixed = "empresa;nome;token;observacoes\n"
                         "ACME;Padaria Nova;padaria-1;\n"
                         "Acme;Pet & Cia;pet-1;\n"
                         "Rede Bem;Clínica;clinica-1;24 h\n"
                         "Acme;;sem-nome;\n"
                         "Acme;Sem fim;\"sem-fim;\n"
                         "Rede Bem;Outra;pet-1;\n"
                         "Acme;Painel;https://dash.example/bots/painel-1/x;\n"
                         "Acme;De novo;painel-1;\n";

} // namespace

void TestImportDialog::previews()
{
    showRead(mixed);
    QCOMPARE(m_dialog->windowTitle(), u"Importar bots"_s);
    QVERIFY(says(u"Arquivo: bots.csv"_s));
    QVERIFY(says(u"3 novo(s) · 1 alterado(s) · 1 já cadastrado(s) · 3 com erro"_s));
    QVERIFY(says(u"Linhas com erro ficam de fora."_s));
    QVERIFY(says(u"1 empresa(s) nova(s), ainda sem chave de API: “Rede Bem”."_s));
    QCOMPARE(table()->model()->rowCount(), 8);
    QCOMPARE(row(0), (QStringList{u"2"_s, u"Alterado"_s, u"Acme"_s, u"Padaria Nova"_s, u"padaria-1"_s,
                                  u"Nome: “Padaria” → “Padaria Nova” · Observações: “filial 3” sai"_s}));
    QCOMPARE(row(1), (QStringList{u"3"_s, u"Já cadastrado"_s, u"Acme"_s, u"Pet & Cia"_s, u"pet-1"_s, u""_s}));
    QCOMPARE(row(2), (QStringList{u"4"_s, u"Novo"_s, u"Rede Bem"_s, u"Clínica"_s, u"clinica-1"_s,
                                  u"Empresa nova, ainda sem chave"_s}));
    QCOMPARE(row(3), (QStringList{u"5"_s, u"Com erro"_s, u"Acme"_s, u""_s, u"sem-nome"_s,
                                  faultText(TextFault::Empty, u"Nome"_s, maxNameLength)}));
    QCOMPARE(row(4), (QStringList{u"6"_s, u"Com erro"_s, u""_s, u""_s, u""_s,
                                  u"As aspas desta linha não fecham ou têm texto depois delas."_s}));
    // Another address than the fixture's: a company that is made by the import is at the real gateway.
    QCOMPARE(row(5).at(Column::Situation), u"Novo"_s);
    QCOMPARE(row(6).at(Column::Details), u"Token tirado do endereço"_s);
    QCOMPARE(row(6).at(Column::Token), u"painel-1"_s);
    QCOMPARE(row(7).at(Column::Details), u"O mesmo token já está na linha 8."_s);
    for (int row = 0; row < 8; ++row)
        QVERIFY(!table()->model()->index(row, Column::Situation).data(Qt::DecorationRole).isNull());
    QCOMPARE(m_dialog->focusWidget(), table());
}

void TestImportDialog::filters()
{
    showRead(mixed);
    auto *situations = named<QComboBox>(m_dialog.get(), u"Mostrar"_s);
    const auto choose = [this, situations](const QString &text) {
        situations->setCurrentText(text);
        QStringList lines;
        for (int i = 0; i < table()->model()->rowCount(); ++i)
            lines.append(row(i).first());
        return lines.join(u' ');
    };
    QCOMPARE(choose(u"Com erro"_s), u"5 6 9"_s);
    QCOMPARE(choose(u"Novo"_s), u"4 7 8"_s);
    QCOMPARE(choose(u"Alterado"_s), u"2"_s);
    QCOMPARE(choose(u"Já cadastrado"_s), u"3"_s);
    QCOMPARE(choose(u"Todas as linhas"_s), u"2 3 4 5 6 7 8 9"_s);
}

void TestImportDialog::imports()
{
    showRead(mixed);
    QSignalSpy imported(m_dialog.get(), &ImportDialog::imported);
    QVERIFY(click(m_dialog.get(), u"Importar"_s));
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(imported.first().at(0).toString(),
             u"Importação concluída: 3 novo(s) · 1 alterado(s) · 1 já cadastrado(s) · 3 com erro. "
             "Cadastre a chave de 1 empresa(s) nova(s) em “Empresas…”."_s);
    QCOMPARE(imported.first().at(1).toBool(), true);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    // As it is on the disk.
    SqliteStore other(m_fixture->databasePath());
    Roster stored(other);
    QSignalSpy opened(&stored, &Roster::opened);
    stored.open();
    QVERIFY(opened.wait());
    QStringList bots;
    for (const Bot &bot : stored.bots())
        bots.append(stored.company(bot.companyId)->name + u'/' + bot.name + u'/' + bot.token + u'/' +
                    bot.notes);
    bots.sort();
    QCOMPARE(bots, (QStringList{u"Acme/Padaria Nova/padaria-1/"_s, u"Acme/Painel/painel-1/"_s,
                                u"Acme/Pet & Cia/pet-1/"_s, u"Rede Bem/Clínica/clinica-1/24 h"_s,
                                u"Rede Bem/Outra/pet-1/"_s}));
    QCOMPARE(stored.bots(), m_fixture->roster().bots());
}

void TestImportDialog::importsOnceByKeyboard()
{
    showRead("empresa;nome;token\nAcme;Ótica;otica-1\n");
    QSignalSpy imported(m_dialog.get(), &ImportDialog::imported);
    // The Enter that chose the file, pressed again, is for nobody here.
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QVERIFY(import()->isEnabled());
    import()->setFocus();
    for (int i = 0; i < 5 && m_dialog->isVisible(); ++i)
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(imported.count(), 1);
    QCOMPARE(m_fixture->roster().bots().size(), 3);
    show(put("empresa;nome;token\nAcme;Outra;outra-1\n"));
    QTRY_VERIFY(import()->isEnabled());
    const auto before = m_fixture->roster().bots().size();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_fixture->roster().bots().size(), before);
}

void TestImportDialog::nothingToImport()
{
    showRead("empresa;nome;token\nAcme;Padaria;padaria-1\nAcme;Pet & Cia;pet-1\n");
    QVERIFY(says(u"2 já cadastrado(s)"_s));
    QVERIFY(says(u"Todos os bots do arquivo já estão cadastrados. Não há nada para importar."_s));
    QVERIFY(!import()->isEnabled());
    QCOMPARE(m_dialog->focusWidget(), named<QPushButton>(m_dialog.get(), u"Cancelar"_s));
}

void TestImportDialog::onlyFaults()
{
    showRead("empresa;nome;token\nAcme;;a\n");
    QVERIFY(says(u"Nenhuma linha pode ser importada. Corrija o arquivo e importe de novo."_s));
    QVERIFY(!import()->isEnabled());
}

void TestImportDialog::unreadable_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("no text") << QByteArray("a\0b", 3)
                             << errorText(TableFileError{TableFileError::Kind::NotText, {}, {}});
    QTest::newRow("empty") << QByteArray() << u"O arquivo está vazio."_s;
    QTest::newRow("no header") << QByteArray("Acme;Ótica;otica-1\n") << u"empresa;nome;token;observacoes"_s;
    QTest::newRow("header alone") << QByteArray("empresa;nome;token\n") << u"Não há nenhum bot nele."_s;
}

void TestImportDialog::unreadable()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    showRead(content);
    QVERIFY(says(words));
    QVERIFY(!import()->isEnabled());
    QVERIFY(!table()->isVisible());
    // Nor is it forgotten when something else is saved.
    m_fixture->addBot(m_acme, u"Ótica"_s, u"otica-1"_s);
    QTRY_COMPARE(m_fixture->roster().bots().size(), 3);
    QVERIFY(says(words));
    QVERIFY(!import()->isEnabled());
    QVERIFY(click(m_dialog.get(), u"Cancelar"_s));
    QVERIFY(!m_dialog->isVisible());
}

void TestImportDialog::rosterChangesMeanwhile()
{
    showRead("empresa;nome;token\nAcme;Ótica;otica-1\n");
    QVERIFY(says(u"1 novo(s)"_s));
    m_fixture->addBot(m_acme, u"Ótica"_s, u"otica-1"_s);
    QTRY_VERIFY(says(u"1 já cadastrado(s)"_s));
    QVERIFY(!import()->isEnabled());
    m_fixture->roster().removeBots({m_fixture->botId(u"otica-1"_s)}, this, [](const auto &) {});
    QTRY_VERIFY(says(u"1 novo(s)"_s));
    QVERIFY(import()->isEnabled());
    m_fixture->roster().removeCompany(m_acme, this, [](const auto &) {});
    QTRY_VERIFY(says(u"1 empresa(s) nova(s)"_s));
}

void TestImportDialog::cancelled()
{
    QByteArray content = "empresa;nome;token\n";
    for (int i = 0; i < 20'000; ++i)
        content += "Nova;Bot " + QByteArray::number(i) + ";token-" + QByteArray::number(i) + "\n";
    showRead(content);
    QSignalSpy imported(m_dialog.get(), &ImportDialog::imported);
    QVERIFY(click(m_dialog.get(), u"Importar"_s));
    QVERIFY(progress()->isVisible());
    QCOMPARE(progress()->maximum(), 20'001);
    QVERIFY(!import()->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible()); // until it is known how it ended
    QTRY_VERIFY(says(u"Importação cancelada. Nada foi importado."_s));
    QCOMPARE(imported.count(), 0);
    QCOMPARE(m_fixture->roster().bots().size(), 2);
    QCOMPARE(m_fixture->roster().companies().size(), 1);
    QVERIFY(!progress()->isVisible());
    QVERIFY(says(u"novo(s)"_s));
    QVERIFY(import()->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestImportDialog::closedWhileReading()
{
    show(put(QByteArray("empresa;nome;token\n") + QByteArray("Acme;A;a\n").repeated(50'000)));
    QVERIFY(says(u"Lendo o arquivo…"_s));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    m_dialog.reset();
}

void TestImportDialog::storeTrouble()
{
    fakes::FakeStore store;
    Roster roster(store);
    show(roster, put("empresa;nome;token\nAcme;A;a\n"));
    QTRY_VERIFY(import()->isEnabled());
    store.failure = StoreError{StoreError::Kind::Full, {}, {}};
    QVERIFY(click(m_dialog.get(), u"Importar"_s));
    QTRY_VERIFY(says(u"Nada foi importado. "_s + errorText(*store.failure)));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_dialog->focusWidget(), table());
    store.failure.reset();
    QVERIFY(click(m_dialog.get(), u"Importar"_s));
    QVERIFY(!says(u"Nada foi importado."_s));
    QTRY_COMPARE(roster.bots().size(), 1);
    QVERIFY(!m_dialog->isVisible());
}

void TestImportDialog::hostileWords()
{
    showRead(u"empresa;nome;token\n"
             "<b>Nova</b>;<img src=file:x>;html-1\n"
             "Acme;\u202egpj.exe;rtl-1\n"
             "Acme;'=HYPERLINK(1);formula-1\n"_s.toUtf8() +
             "Acme;" + QByteArray(100'000, 'x') + ";long-1\n");
    QCOMPARE(row(0).at(Column::CompanyName), u"<b>Nova</b>"_s);
    QCOMPARE(row(0).at(Column::Name), u"<img src=file:x>"_s);
    QCOMPARE(row(1).at(Column::Name), u"⟨U+202E⟩gpj.exe"_s);
    QCOMPARE(row(2).at(Column::Name), u"=HYPERLINK(1)"_s);
    QCOMPARE(row(3).at(Column::Situation), u"Com erro"_s);
    QVERIFY(row(3).at(Column::Name).size() <= 500);
    QVERIFY(says(u"“<b>Nova</b>”"_s));
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        QVERIFY(label->text().isEmpty() || label->buddy() || label->textFormat() == Qt::PlainText);
    const QString tip = table()->model()->index(0, Column::Name).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"&lt;img"_s));
}

void TestImportDialog::neverShowsAKey()
{
    showRead("empresa;nome;token;key\nAcme;A;https://g.example/?key=secret-key;secret-key\n");
    QCOMPARE(row(0).at(Column::Situation), u"Com erro"_s);
    for (int column = 0; column < Column::ColumnCount; ++column) {
        const QModelIndex index = table()->model()->index(0, column);
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
            QVERIFY(!index.data(role).toString().contains(u"secret-key"_s));
    }
}

void TestImportDialog::draggedFile()
{
    const QString path = put("x");
    const auto drag = [](const QList<QUrl> &urls) {
        QMimeData data;
        data.setUrls(urls);
        return ImportDialog::draggedFile(data);
    };
    QCOMPARE(drag({QUrl::fromLocalFile(path)}), path);
    QCOMPARE(drag({}), QString());
    QCOMPARE(drag({QUrl::fromLocalFile(path), QUrl::fromLocalFile(path)}), QString());
    QCOMPARE(drag({QUrl(u"https://example.com/bots.csv"_s)}), QString());
    QCOMPARE(drag({QUrl::fromLocalFile(m_folder->path())}), QString());
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
