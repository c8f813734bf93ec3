#include "gui/companiesdialog.h"
#include "gui/companydialog.h"
#include "gui/companytablemodel.h"
#include "gui/widgets.h"
#include "support/deskfixture.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

#include <optional>

using namespace lifty;
using namespace Qt::StringLiterals;

class TestCompaniesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void lists();
    void nothingToEdit();
    void addsAndFollows();
    void newKeyReadsItsBots();
    void removeAsksFirst();
    void keyboardAlone();
    void hostileName();
    void sortsAsTheLocaleDoes();
    void searches();
    void tenThousand();

private:
    void show();
    QTableView *list() { return named<QTableView>(m_dialog.get(), u"Empresas"_s); }
    int count() { return list()->model()->rowCount(); }
    QString cell(int row, CompanyTableModel::Column column)
    {
        return list()->model()->index(row, column).data().toString();
    }
    // Name, bots and key of each row.
    QStringList rows()
    {
        QStringList texts;
        for (int row = 0; row < count(); ++row)
            texts.append(cell(row, CompanyTableModel::Name) + u" · "_s + cell(row, CompanyTableModel::Bots) +
                         u" · "_s + cell(row, CompanyTableModel::Key));
        return texts;
    }
    void choose(int row) { list()->setCurrentIndex(list()->model()->index(row, 0)); }
    int chosen() { return list()->currentIndex().row(); }
    void search(const QString &words) { named<QLineEdit>(m_dialog.get(), u"Buscar"_s)->setText(words); }

    std::optional<DeskFixture> m_fixture;
    std::unique_ptr<CompaniesDialog> m_dialog;
};

void TestCompaniesDialog::init()
{
    m_fixture.emplace();
    QVERIFY(m_fixture->fill());
    show();
}

void TestCompaniesDialog::cleanup()
{
    m_dialog.reset();
    m_fixture.reset();
}

void TestCompaniesDialog::show()
{
    m_dialog = std::make_unique<CompaniesDialog>(m_fixture->desk());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestCompaniesDialog::lists()
{
    QCOMPARE(m_dialog->windowTitle(), u"Empresas"_s);
    QCOMPARE(rows(), (QStringList{u"Acme Atendimento · 4 · Guardada"_s, u"Rede Bem Saúde · 4 · Guardada"_s}));
    QCOMPARE(cell(0, CompanyTableModel::Address), m_fixture->gatewayAddress());
    QCOMPARE(chosen(), 0);
    QAbstractItemModelTester tester(list()->model());
    m_fixture->addBot(m_fixture->roster().companies().first().id, u"n"_s, u"n"_s);
    QTRY_COMPARE(cell(0, CompanyTableModel::Bots), u"5"_s);
    m_fixture->roster().removeBots({m_fixture->botId(u"n"_s)}, m_dialog.get(), [](const auto &) {});
    QTRY_COMPARE(cell(0, CompanyTableModel::Bots), u"4"_s);
}

void TestCompaniesDialog::nothingToEdit()
{
    m_dialog.reset();
    m_fixture.emplace(QList<SimulatedCompany>{});
    QVERIFY(m_fixture->open());
    show();
    QVERIFY(!named<QPushButton>(m_dialog.get(), u"Editar empresa…"_s)->isEnabled());
    QVERIFY(!named<QPushButton>(m_dialog.get(), u"Remover empresa…"_s)->isEnabled());
    QVERIFY(named<QPushButton>(m_dialog.get(), u"Adicionar empresa…"_s)->isEnabled());
    QVERIFY(named<QLabel>(m_dialog.get(), u"Ainda não há empresas. Comece por “Adicionar empresa…”."_s));
}

void TestCompaniesDialog::addsAndFollows()
{
    choose(1);
    QVERIFY(click(m_dialog.get(), u"Adicionar empresa…"_s));
    auto *dialog = openDialog<CompanyDialog>(m_dialog.get());
    QVERIFY(dialog);
    named<QLineEdit>(dialog, u"Nome da empresa"_s)->setText(u"Zeta"_s);
    named<QLineEdit>(dialog, u"Chave de API"_s)->setText(u"k"_s);
    QVERIFY(click(dialog, u"Salvar"_s));
    QTRY_COMPARE(count(), 3);
    QTRY_COMPARE(rows().last(), u"Zeta · 0 · Guardada"_s);
    QTRY_COMPARE(chosen(), 2); // what was just saved
    m_fixture->addCompany(u"Beta"_s, {});
    QTRY_COMPARE(rows().at(1), u"Beta · 0 · Falta a chave"_s);
    QCOMPARE(chosen(), 3); // what was chosen stays chosen
}

void TestCompaniesDialog::newKeyReadsItsBots()
{
    m_fixture->desk().refresh({});
    QTRY_COMPARE(m_fixture->status(u"demo-padaria-central"_s).kind, LinkStatus::Kind::NotConfigured);
    choose(0);
    QVERIFY(click(m_dialog.get(), u"Editar empresa…"_s));
    auto *dialog = openDialog<CompanyDialog>(m_dialog.get());
    QVERIFY(dialog);
    named<QLineEdit>(dialog, u"Chave de API"_s)->setText(u"wrong"_s);
    QVERIFY(click(dialog, u"Salvar"_s));
    QTRY_COMPARE(m_fixture->status(u"demo-padaria-central"_s).kind, LinkStatus::Kind::KeyRefused);
}

void TestCompaniesDialog::removeAsksFirst()
{
    choose(0);
    QVERIFY(click(m_dialog.get(), u"Remover empresa…"_s));
    auto *question = openDialog<QMessageBox>();
    QVERIFY(question);
    QVERIFY(question->text().contains(u"Acme Atendimento"_s));
    QVERIFY(question->informativeText().contains(u"4 bot"_s));
    QTest::keyClick(question, Qt::Key_Return); // gives up, as Esc does
    QTRY_VERIFY(!openDialog<QMessageBox>());
    QCOMPARE(count(), 2);

    QVERIFY(click(m_dialog.get(), u"Remover empresa…"_s));
    question = openDialog<QMessageBox>();
    QVERIFY(question);
    QVERIFY(click(question, u"Remover"_s));
    QTRY_COMPARE(count(), 1);
    QCOMPARE(m_fixture->roster().bots().size(), 4);
    QTRY_COMPARE(m_fixture->secrets().keys.size(), 1); // its key goes with it
}

void TestCompaniesDialog::keyboardAlone()
{
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QTRY_COMPARE(QApplication::activeWindow(), m_dialog.get());
    QTest::keyClick(m_dialog.get(), Qt::Key_E, Qt::AltModifier);
    QTRY_VERIFY(openDialog<CompanyDialog>(m_dialog.get()));
    auto *dialog = openDialog<CompanyDialog>(m_dialog.get());
    QCOMPARE(named<QLineEdit>(dialog, u"Nome da empresa"_s)->text(), u"Rede Bem Saúde"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestCompaniesDialog::hostileName()
{
    const int before = m_dialog->width();
    m_fixture->addCompany(u"<img src=file:x>"_s + QString(1'000'000, u'z'), {});
    QTRY_COMPARE(count(), 3);
    QTRY_VERIFY(rows().first().startsWith(u"<img src=file:x>z"_s));
    QVERIFY(rows().first().size() < 200);
    choose(0);
    QVERIFY(click(m_dialog.get(), u"Remover empresa…"_s));
    auto *question = openDialog<QMessageBox>();
    QVERIFY(question);
    QCOMPARE(question->textFormat(), Qt::PlainText);
    QVERIFY(question->width() < 1000);
    QCOMPARE(m_dialog->width(), before);
}

void TestCompaniesDialog::sortsAsTheLocaleDoes()
{
    m_dialog.reset();
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
    show();
    QLocale::setDefault(before);
    for (const QString &name : {u"Órion"_s, u"Filial 10"_s, u"filial 9"_s, u"ábaco"_s, u"Zeta"_s})
        m_fixture->addCompany(name, {});
    QTRY_COMPARE(count(), 7);
    QStringList names;
    for (int row = 0; row < count(); ++row)
        names.append(cell(row, CompanyTableModel::Name));
    QCOMPARE(names, (QStringList{u"ábaco"_s, u"Acme Atendimento"_s, u"filial 9"_s, u"Filial 10"_s, u"Órion"_s,
                                 u"Rede Bem Saúde"_s, u"Zeta"_s}));
}

void TestCompaniesDialog::searches()
{
    choose(1);
    search(u"SAUDE rede"_s); // blind to accents and case, each word anywhere
    QCOMPARE(rows(), QStringList{u"Rede Bem Saúde · 4 · Guardada"_s});
    QCOMPARE(chosen(), 0);
    search(u"xyz"_s);
    QCOMPARE(count(), 0);
    QVERIFY(!named<QPushButton>(m_dialog.get(), u"Editar empresa…"_s)->isEnabled());
    QVERIFY(named<QLabel>(m_dialog.get(), u"Nenhuma empresa encontrada. Limpe a busca para ver todas."_s));
    search({});
    QCOMPARE(count(), 2);
    QCOMPARE(chosen(), 1);  // still the one that was chosen
    search(u"127.0.0.1"_s); // the address, too
    QCOMPARE(count(), 2);
}

void TestCompaniesDialog::tenThousand()
{
    m_dialog.reset();
    Batch batch;
    for (int i = 0; i < 10'000; ++i) {
        const QUuid company = QUuid::createUuid();
        batch.companies.append({company, u"Empresa número %1"_s.arg(i), m_fixture->gatewayAddress(), false});
        batch.bots.append({QUuid::createUuid(), company, u"Bot %1"_s.arg(i), u"many-%1"_s.arg(i), {}});
    }
    bool isSaved = false;
    m_fixture->roster().import(batch, std::make_shared<Progress>(), &m_fixture->desk(),
                               [&isSaved](const auto &result) { isSaved = result.ok(); });
    QTRY_VERIFY_WITH_TIMEOUT(isSaved, 60'000);
    QElapsedTimer timer;
    timer.start();
    show();
    qInfo("opened after %lld ms", timer.restart());
    search(u"9999"_s);
    qInfo("searched after %lld ms", timer.elapsed());
    QCOMPARE(count(), 1);
    QCOMPARE(cell(0, CompanyTableModel::Bots), u"1"_s);
    search({});
    QCOMPARE(count(), 10'002);
}

QTEST_MAIN(TestCompaniesDialog)
#include "tst_companiesdialog.moc"
