#include "core/address.h"
#include "core/inputrules.h"
#include "gui/companydialog.h"
#include "gui/errortext.h"
#include "gui/widgets.h"
#include "support/deskfixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <optional>

using namespace lifty;
using namespace Qt::StringLiterals;

class TestCompanyDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void adds();
    void badInput_data();
    void badInput();
    void duplicateName();
    void addressThatMakesTokensMeet();
    void loopbackNeedsNoHttps();
    void keyIsNeverShown();
    void keyIsKeptWhereNothingIsTyped();
    void keyIsReplaced();
    void pastedKeyWithALineBreakAtItsEnd();
    void testsTheTypedKey();
    void testsTheStoredKey();
    void whatATestSays_data();
    void whatATestSays();
    void testNeedsABot();
    void testNeedsAKeyAndAnAddress();
    void changedKeyEndsTheTest();
    void closedDialogEndsTheTest();
    void plainHttpIsExplained();

private:
    void show(const Company &company = {});
    QLineEdit *field(const QString &name) { return named<QLineEdit>(m_dialog.get(), name); }
    bool save() { return click(m_dialog.get(), u"Salvar"_s); }
    Company company(const QString &name)
    {
        for (const Company &one : m_fixture->roster().companies()) {
            if (one.name == name)
                return one;
        }
        return {};
    }

    // A company of a simulated gateway, with bots; shown.
    void showDemo()
    {
        m_fixture.emplace();
        QVERIFY(m_fixture->fill());
        show(company(u"Acme Atendimento"_s));
    }
    bool says(const QString &words)
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    std::optional<DeskFixture> m_fixture;
    std::unique_ptr<CompanyDialog> m_dialog;
};

void TestCompanyDialog::init()
{
    m_fixture.emplace(QList<SimulatedCompany>{});
    QVERIFY(m_fixture->open());
    m_fixture->addCompany(u"Ácme"_s, u"first-key"_s);
    QTRY_COMPARE(m_fixture->roster().companies().size(), 1);
}

void TestCompanyDialog::cleanup()
{
    m_dialog.reset();
    m_fixture.reset();
}

void TestCompanyDialog::show(const Company &company)
{
    m_dialog = std::make_unique<CompanyDialog>(m_fixture->desk(), company);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestCompanyDialog::adds()
{
    show();
    QCOMPARE(m_dialog->windowTitle(), u"Empresa"_s);
    QCOMPARE(m_dialog->focusWidget(), field(u"Nome da empresa"_s));
    QCOMPARE(field(u"Endereço da API"_s)->text(), QString::fromUtf16(defaultGatewayAddress));
    auto *plain = named<QCheckBox>(m_dialog.get(), u"Permitir endereços sem HTTPS"_s);
    QVERIFY(!plain->isChecked());
    QTest::keyClicks(field(u"Nome da empresa"_s), u" Rede Bem "_s);
    QTest::keyClicks(field(u"Chave de API"_s), u" AIzaKey+/=1 "_s);
    field(u"Endereço da API"_s)->setText(u" HTTPS://Gateway.Example/ "_s);
    plain->setChecked(true);
    QVERIFY(save());
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    const Company saved = *m_fixture->roster().company(m_dialog->company().id);
    QCOMPARE(saved.name, u"Rede Bem"_s);
    QCOMPARE(saved.gatewayAddress, u"https://gateway.example"_s);
    QVERIFY(saved.allowPlainHttp);
    QTRY_COMPARE(m_fixture->secrets().keys.value(saved.id), u"AIzaKey+/=1"_s);
}

void TestCompanyDialog::badInput_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("faulty");
    QTest::addColumn<QString>("says");
    const QString name = u"Nome da empresa"_s, key = u"Chave de API"_s, address = u"Endereço da API"_s;
    const QString good = u"https://g.example"_s;
    const auto row = [](const char *what, const QString &n, const QString &k, const QString &a,
                        const QString &field,
                        const QString &says) { QTest::newRow(what) << n << k << a << field << says; };
    const auto nameRow = [&](const char *what, const QString &typed, TextFault fault) {
        row(what, typed, u"k"_s, good, name, faultText(fault, name, maxNameLength));
    };
    const auto keyRow = [&](const char *what, const QString &typed, TextFault fault) {
        row(what, u"n"_s, typed, good, key, faultText(fault, key, maxKeyLength));
    };
    const auto addressRow = [&](const char *what, const QString &typed, AddressFault fault) {
        row(what, u"n"_s, u"k"_s, typed, address, errorText(fault));
    };
    nameRow("no name", u""_s, TextFault::Empty);
    nameRow("blank name", u"  "_s, TextFault::Empty);
    nameRow("long name", QString(201, u'n'), TextFault::TooLong);
    keyRow("no key", u""_s, TextFault::Empty);
    keyRow("space in key", u"a b"_s, TextFault::HasSpace);
    keyRow("long key", QString(10'000, u'k'), TextFault::TooLong);
    addressRow("no address", u""_s, AddressFault::Empty);
    addressRow("no scheme", u"gateway.example"_s, AddressFault::NoScheme);
    addressRow("http elsewhere", u"http://gateway.example"_s, AddressFault::PlainHttp);
    addressRow("http in the office", u"http://10.0.0.5:8080"_s, AddressFault::PlainHttp);
    addressRow("file", u"file:///etc/passwd"_s, AddressFault::WrongScheme);
    addressRow("user", u"https://u:p@gateway.example"_s, AddressFault::UserInfo);
    addressRow("query", u"https://gateway.example/?key=x"_s, AddressFault::HasQuery);
    addressRow("words", u"https://not an address"_s, AddressFault::Malformed);
}

void TestCompanyDialog::badInput()
{
    QFETCH(QString, name);
    QFETCH(QString, key);
    QFETCH(QString, address);
    QFETCH(QString, faulty);
    QFETCH(QString, says);
    show();
    field(u"Nome da empresa"_s)->setText(name);
    field(u"Chave de API"_s)->setText(key);
    field(u"Endereço da API"_s)->setText(address);
    named<QPushButton>(m_dialog.get(), u"Salvar"_s)->setFocus();
    QVERIFY(save());
    QTRY_COMPARE(errorUnder(field(faulty)), says);
    QCOMPARE(m_dialog->focusWidget(), field(faulty));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(field(u"Nome da empresa"_s)->text(), name);
    QCOMPARE(field(u"Chave de API"_s)->text(), key);
    QCOMPARE(field(u"Endereço da API"_s)->text(), address);
    QCOMPARE(m_fixture->roster().companies().size(), 1);
    QCOMPARE(m_fixture->secrets().keys.size(), 1);
}

void TestCompanyDialog::duplicateName()
{
    show();
    field(u"Nome da empresa"_s)->setText(u" ÁCME "_s); // blind to case
    field(u"Chave de API"_s)->setText(u"k"_s);
    QVERIFY(save());
    QTRY_COMPARE(errorUnder(field(u"Nome da empresa"_s)),
                 errorText(StoreError{StoreError::Kind::DuplicateCompany, {}, {}}));
    QCOMPARE(m_dialog->focusWidget(), field(u"Nome da empresa"_s));
    QCOMPARE(field(u"Chave de API"_s)->text(), u"k"_s);
    QCOMPARE(m_fixture->secrets().keys.size(), 1); // no key without its company
    QVERIFY(named<QPushButton>(m_dialog.get(), u"Salvar"_s)->isEnabled());
}

// Tokens are unique per API address: moving a company there can make two of them meet.
void TestCompanyDialog::addressThatMakesTokensMeet()
{
    m_fixture->addBot(company(u"Ácme"_s).id, u"a"_s, u"same"_s);
    m_fixture->setGatewayAddress(u"https://another.example"_s);
    const QUuid other = m_fixture->addCompany(u"Zeta"_s, u"k"_s);
    m_fixture->addBot(other, u"b"_s, u"same"_s);
    QTRY_COMPARE(m_fixture->roster().bots().size(), 2);
    show(*m_fixture->roster().company(other));
    field(u"Endereço da API"_s)->setText(company(u"Ácme"_s).gatewayAddress);
    named<QPushButton>(m_dialog.get(), u"Salvar"_s)->setFocus();
    QVERIFY(save());
    QTRY_VERIFY(!errorUnder(field(u"Endereço da API"_s)).isEmpty());
    QCOMPARE(m_dialog->focusWidget(), field(u"Endereço da API"_s));
    QCOMPARE(m_fixture->roster().company(other)->gatewayAddress, u"https://another.example"_s);
}

void TestCompanyDialog::loopbackNeedsNoHttps()
{
    show();
    field(u"Nome da empresa"_s)->setText(u"Teste"_s);
    field(u"Chave de API"_s)->setText(u"k"_s);
    field(u"Endereço da API"_s)->setText(u"http://localhost:8080/"_s);
    QVERIFY(save());
    QTRY_COMPARE(company(u"Teste"_s).gatewayAddress, u"http://localhost:8080"_s);
    QVERIFY(!company(u"Teste"_s).allowPlainHttp);
}

void TestCompanyDialog::keyIsNeverShown()
{
    show(company(u"Ácme"_s));
    QCOMPARE(field(u"Chave de API"_s)->text(), QString());
    QVERIFY(field(u"Chave de API"_s)->placeholderText().contains(u"Guardada"_s));
    QCOMPARE(field(u"Chave de API"_s)->echoMode(), QLineEdit::Password);
    QTest::keyClicks(field(u"Chave de API"_s), u"second-key"_s);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(field(u"Chave de API"_s));
    QVERIFY(interface->state().passwordEdit);
    for (const auto kind : {QAccessible::Value, QAccessible::Name, QAccessible::Description})
        QVERIFY(!interface->text(kind).contains(u"key"_s));
}

void TestCompanyDialog::keyIsKeptWhereNothingIsTyped()
{
    const Company before = company(u"Ácme"_s);
    show(before);
    field(u"Nome da empresa"_s)->setText(u"Acme Atendimento"_s);
    QVERIFY(save());
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_fixture->secrets().keys.value(before.id), u"first-key"_s);
    QCOMPARE(m_fixture->roster().company(before.id)->name, u"Acme Atendimento"_s);
}

void TestCompanyDialog::keyIsReplaced()
{
    const Company before = company(u"Ácme"_s);
    show(before);
    QTest::keyClicks(field(u"Chave de API"_s), u"second-key"_s);
    QVERIFY(save());
    QTRY_COMPARE(m_fixture->secrets().keys.value(before.id), u"second-key"_s);
}

// A line edit makes a blank of a line break: at the ends it goes, inside it is refused.
void TestCompanyDialog::pastedKeyWithALineBreakAtItsEnd()
{
    show();
    field(u"Nome da empresa"_s)->setText(u"n"_s);
    field(u"Chave de API"_s)->insert(u"AIza\nKey"_s);
    QVERIFY(save());
    QTRY_COMPARE(errorUnder(field(u"Chave de API"_s)),
                 faultText(TextFault::HasSpace, u"Chave de API"_s, maxKeyLength));
    field(u"Chave de API"_s)->clear();
    field(u"Chave de API"_s)->insert(u"\nAIzaKey\r\n"_s);
    QVERIFY(save());
    QTRY_COMPARE(m_fixture->secrets().keys.value(company(u"n"_s).id), u"AIzaKey"_s);
}

// Not saved yet, and not saved by it.
void TestCompanyDialog::testsTheTypedKey()
{
    showDemo();
    const Company acme = company(u"Acme Atendimento"_s);
    QTest::keyClicks(field(u"Chave de API"_s), u"wrong"_s);
    QVERIFY(click(m_dialog.get(), u"Testar chave"_s));
    QVERIFY(says(u"Testando a chave com o bot “Clínica Sorriso”…"_s));
    QVERIFY(!named<QPushButton>(m_dialog.get(), u"Testar chave"_s)->isEnabled());
    QTRY_VERIFY(says(u"Chave recusada, no bot “Clínica Sorriso”."_s));
    QVERIFY(named<QPushButton>(m_dialog.get(), u"Testar chave"_s)->isEnabled());
    field(u"Chave de API"_s)->clear();
    QTest::keyClicks(field(u"Chave de API"_s), u" demo-key-acme-atendimento "_s);
    QVERIFY(!says(u"Chave recusada"_s)); // that was about another key
    QVERIFY(click(m_dialog.get(), u"Testar chave"_s));
    QTRY_VERIFY(says(u"Chave aceita pelo servidor, no bot “Clínica Sorriso”."_s));
    QCOMPARE(m_fixture->secrets().keys.value(acme.id), u"demo-key-acme-atendimento"_s);
    QCOMPARE(m_fixture->requests(u"whatsapp"_s), 2);
    QCOMPARE(m_fixture->requests(u"start"_s), 0);
}

void TestCompanyDialog::testsTheStoredKey()
{
    showDemo();
    QVERIFY(click(m_dialog.get(), u"Testar chave"_s));
    QTRY_VERIFY(says(u"Chave aceita pelo servidor"_s));
    m_fixture->desk().keys().set(company(u"Acme Atendimento"_s).id, u"wrong"_s);
    QVERIFY(click(m_dialog.get(), u"Testar chave"_s));
    QTRY_VERIFY(says(u"Chave recusada"_s));
    QCOMPARE(field(u"Chave de API"_s)->text(), QString());
}

void TestCompanyDialog::whatATestSays_data()
{
    QTest::addColumn<QByteArray>("trouble");
    QTest::addColumn<QString>("expected");
    QTest::newRow("down") << QByteArray("fail?count=1&code=503")
                          << u"Não deu para saber se a chave é aceita"_s;
    QTest::newRow("unknown bot") << QByteArray("fail?count=1&code=404")
                                 << u"O servidor não conhece este bot"_s;
    QTest::newRow("forbidden") << QByteArray("fail?count=1&code=403") << u"Chave recusada, no bot"_s;
}

void TestCompanyDialog::whatATestSays()
{
    QFETCH(QByteArray, trouble);
    QFETCH(QString, expected);
    showDemo();
    QVERIFY(m_fixture->control(trouble));
    QVERIFY(click(m_dialog.get(), u"Testar chave"_s));
    QTRY_VERIFY(says(expected));
    QVERIFY(
        named<QPushButton>(m_dialog.get(), u"Testar chave"_s)->accessibleDescription().contains(expected));
}

void TestCompanyDialog::testNeedsABot()
{
    show(company(u"Ácme"_s));
    QVERIFY(click(m_dialog.get(), u"Testar chave"_s));
    QVERIFY(says(u"é preciso um bot desta empresa"_s));
    show();
    field(u"Chave de API"_s)->setText(u"k"_s);
    QVERIFY(click(m_dialog.get(), u"Testar chave"_s)); // a company without a name may be tested
    QVERIFY(says(u"é preciso um bot desta empresa"_s));
}

void TestCompanyDialog::testNeedsAKeyAndAnAddress()
{
    showDemo();
    field(u"Endereço da API"_s)->setText(u"http://elsewhere.example"_s);
    QVERIFY(click(m_dialog.get(), u"Testar chave"_s));
    QTRY_COMPARE(errorUnder(field(u"Endereço da API"_s)), errorText(AddressFault::PlainHttp));
    field(u"Endereço da API"_s)->setText(m_fixture->gatewayAddress());
    m_fixture->desk().keys().remove(company(u"Acme Atendimento"_s).id);
    QVERIFY(click(m_dialog.get(), u"Testar chave"_s));
    QTRY_VERIFY(says(u"Não há chave para testar"_s));
    QVERIFY(named<QPushButton>(m_dialog.get(), u"Testar chave"_s)->isEnabled());
    QCOMPARE(m_fixture->requests(u"whatsapp"_s), 0); // no key went anywhere
}

void TestCompanyDialog::changedKeyEndsTheTest()
{
    showDemo();
    QVERIFY(m_fixture->control("delay?ms=200"));
    QVERIFY(click(m_dialog.get(), u"Testar chave"_s));
    QVERIFY(says(u"Testando a chave"_s));
    QTest::keyClicks(field(u"Chave de API"_s), u"x"_s);
    QVERIFY(!says(u"Testando a chave"_s));
    QVERIFY(click(m_dialog.get(), u"Testar chave"_s));
    QTRY_VERIFY(says(u"Chave recusada"_s)); // x alone was asked about
}

void TestCompanyDialog::closedDialogEndsTheTest()
{
    showDemo();
    QVERIFY(m_fixture->control("delay?ms=100"));
    QVERIFY(click(m_dialog.get(), u"Testar chave"_s));
    m_dialog.reset();
    m_fixture->desk().refresh({m_fixture->botId(u"demo-clinica-sorriso"_s)});
    QTRY_COMPARE(m_fixture->status(u"demo-clinica-sorriso"_s).kind, LinkStatus::Kind::Connected);
}

void TestCompanyDialog::plainHttpIsExplained()
{
    show();
    QVERIFY(says(u"A chave nunca é enviada a eles."_s));
    QVERIFY(named<QCheckBox>(m_dialog.get(), u"Permitir endereços sem HTTPS"_s)
                ->accessibleDescription()
                .contains(u"A chave nunca é enviada a eles."_s));
}

QTEST_MAIN(TestCompanyDialog)
#include "tst_companydialog.moc"
