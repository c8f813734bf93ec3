#include "gui/companiesdialog.h"
#include "windowparts.h"

#include <QTest>

using namespace lifty;
using namespace Qt::StringLiterals;

// The keychain works, and does not have the keys: it was emptied, or is another one.
class TestMissingKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void areSaidUntilTheyAreGiven();
    void buttonOpensTheCompanies();
    void goWithTheirCompany();
    void hostileNameIsPlain();

private:
    DeskFixture &fixture() { return m_parts->fixture; }
    QString bar() { return m_parts->bars().value(0); }
    // Its key is looked for when its bot's status is read.
    QUuid addWithoutKey(const QString &name)
    {
        const QUuid id = fixture().addCompany(name, {});
        const int rows = m_parts->rows();
        fixture().addBot(id, name.left(20), name.left(20));
        [&] { QTRY_COMPARE(m_parts->rows(), rows + 1); }();
        m_parts->action(u"Atualizar status"_s)->trigger();
        return id;
    }

    std::optional<WindowParts> m_parts;
};

void TestMissingKeys::init()
{
    m_parts.emplace(QList<SimulatedCompany>{});
    QVERIFY(m_parts->show());
    QVERIFY(fixture().open());
}

void TestMissingKeys::areSaidUntilTheyAreGiven()
{
    KeyRing &keys = fixture().desk().keys();
    const QUuid acme = addWithoutKey(u"Acme"_s);
    const QString one = u"O chaveiro do sistema não tem a chave de API da empresa “%1”."_s;
    QTRY_VERIFY(bar().startsWith(one.arg(u"Acme"_s)));
    const QUuid beta = addWithoutKey(u"Beta"_s);
    QTRY_VERIFY(bar().startsWith(u"O chaveiro do sistema não tem a chave de API de 2 empresas."_s));

    keys.set(acme, u"key"_s);
    QTRY_VERIFY(bar().startsWith(one.arg(u"Beta"_s)));
    QVERIFY(click(m_parts->window.get(), u"Fechar mensagem"_s));
    fixture().addCompany(u"Gama"_s, u"key"_s);
    QTRY_COMPARE(fixture().roster().companies().size(), 3);
    QCOMPARE(bar(), QString()); // said once

    keys.set(beta, u"key"_s);
    QTRY_COMPARE(fixture().secrets().keys.size(), 3);
    QCOMPARE(bar(), QString());
}

void TestMissingKeys::buttonOpensTheCompanies()
{
    addWithoutKey(u"Acme"_s);
    QTRY_VERIFY(!bar().isEmpty());
    QVERIFY(click(m_parts->window.get(), u"Empresas…"_s));
    QTRY_VERIFY(m_parts->window->findChild<CompaniesDialog *>());
}

void TestMissingKeys::goWithTheirCompany()
{
    const QUuid acme = addWithoutKey(u"Acme"_s);
    QTRY_VERIFY(!bar().isEmpty());
    fixture().desk().removeCompany(acme, this, [](const auto &) {});
    QTRY_VERIFY(!bar().contains(u"chaveiro"_s));
}

void TestMissingKeys::hostileNameIsPlain()
{
    addWithoutKey(u"Acme\u202e"_s + QString(100, u'x'));
    QTRY_VERIFY(bar().contains(u"Acme⟨U+202E⟩xxx"_s));
    QVERIFY(!bar().contains(QString(100, u'x')));
}

QTEST_MAIN(TestMissingKeys)
#include "tst_missingkeys.moc"
