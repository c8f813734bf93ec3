#include "gui/companiesdialog.h"
#include "gui/companydialog.h"
#include "gui/widgets.h"
#include "support/deskfixture.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>

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

private:
    void show();
    QListWidget *list() { return named<QListWidget>(m_dialog.get(), u"Empresas"_s); }
    QStringList rows()
    {
        QStringList texts;
        for (int row = 0; row < list()->count(); ++row)
            texts.append(list()->item(row)->text());
        return texts;
    }

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
    QCOMPARE(rows(), (QStringList{u"Acme Atendimento (4 bot(s))"_s, u"Rede Bem Saúde (4 bot(s))"_s}));
    QCOMPARE(list()->currentRow(), 0);
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
}

void TestCompaniesDialog::addsAndFollows()
{
    list()->setCurrentRow(1);
    QVERIFY(click(m_dialog.get(), u"Adicionar empresa…"_s));
    auto *dialog = openDialog<CompanyDialog>(m_dialog.get());
    QVERIFY(dialog);
    named<QLineEdit>(dialog, u"Nome da empresa"_s)->setText(u"Zeta"_s);
    named<QLineEdit>(dialog, u"Chave de API"_s)->setText(u"k"_s);
    QVERIFY(click(dialog, u"Salvar"_s));
    QTRY_COMPARE(list()->count(), 3);
    QTRY_COMPARE(rows().last(), u"Zeta (0 bot(s))"_s);
    QCOMPARE(list()->currentRow(), 1); // what was chosen stays chosen
    m_fixture->addCompany(u"Beta"_s, {});
    QTRY_COMPARE(rows().at(1), u"Beta (0 bot(s)) · Falta a chave"_s);
}

void TestCompaniesDialog::newKeyReadsItsBots()
{
    m_fixture->desk().refresh({});
    QTRY_COMPARE(m_fixture->status(u"demo-padaria-central"_s).kind, LinkStatus::Kind::NotConfigured);
    list()->setCurrentRow(0);
    QVERIFY(click(m_dialog.get(), u"Editar empresa…"_s));
    auto *dialog = openDialog<CompanyDialog>(m_dialog.get());
    QVERIFY(dialog);
    named<QLineEdit>(dialog, u"Chave de API"_s)->setText(u"wrong"_s);
    QVERIFY(click(dialog, u"Salvar"_s));
    QTRY_COMPARE(m_fixture->status(u"demo-padaria-central"_s).kind, LinkStatus::Kind::KeyRefused);
}

void TestCompaniesDialog::removeAsksFirst()
{
    list()->setCurrentRow(0);
    QVERIFY(click(m_dialog.get(), u"Remover empresa…"_s));
    auto *question = openDialog<QMessageBox>();
    QVERIFY(question);
    QVERIFY(question->text().contains(u"Acme Atendimento"_s));
    QVERIFY(question->informativeText().contains(u"4 bot"_s));
    QTest::keyClick(question, Qt::Key_Return); // gives up, as Esc does
    QTRY_VERIFY(!openDialog<QMessageBox>());
    QCOMPARE(list()->count(), 2);

    QVERIFY(click(m_dialog.get(), u"Remover empresa…"_s));
    question = openDialog<QMessageBox>();
    QVERIFY(question);
    QVERIFY(click(question, u"Remover"_s));
    QTRY_COMPARE(list()->count(), 1);
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
    QTRY_COMPARE(list()->count(), 3);
    QVERIFY(rows().first().startsWith(u"<img src=file:x>z"_s));
    QVERIFY(rows().first().size() < 200);
    list()->setCurrentRow(0);
    QVERIFY(click(m_dialog.get(), u"Remover empresa…"_s));
    auto *question = openDialog<QMessageBox>();
    QVERIFY(question);
    QCOMPARE(question->textFormat(), Qt::PlainText);
    QVERIFY(question->width() < 1000);
    QCOMPARE(m_dialog->width(), before);
}

QTEST_MAIN(TestCompaniesDialog)
#include "tst_companiesdialog.moc"
