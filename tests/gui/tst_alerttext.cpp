#include "gui/alerttext.h"

#include "core/alerts.h"
#include "gui/modelparts.h"

#include <QLocale>
#include <QTest>

using namespace lifty;
using namespace Qt::StringLiterals;
using Kind = Alert::Kind;
using Cause = Alert::Cause;
using Status = LinkStatus::Kind;

class TestAlertText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sentences_data();
    void sentences();
    void bars_data();
    void bars();
    void whatToDo_data();
    void whatToDo();
    void hourOfToday();
    void names();
    void hostileNames();
    void goneBot();

private:
    QUuid add(const QString &name)
    {
        const QUuid id = m_parts.addBot(m_company, name);
        m_bots.insert(name, id);
        return id;
    }
    void status(const QString &name, const LinkStatus &status)
    {
        m_parts.clock.pass(1);
        m_parts.roster.apply({{m_bots[name], {status, m_parts.clock.at.monotonicMs}}});
    }
    LinkStatus failed(GatewayError::Kind kind, int httpStatus = 0) const
    {
        GatewayError error;
        error.kind = kind;
        error.httpStatus = httpStatus;
        return LinkStatus::fromError(error, m_parts.clock.at.wallMs);
    }
    Alert alert(Kind kind, Cause cause, const QStringList &names) const
    {
        Alert alert;
        alert.kind = kind;
        alert.cause = cause;
        alert.incident = 1;
        for (const QString &name : names)
            alert.botIds.append(m_bots[name]);
        alert.companyId = m_company;
        alert.gatewayAddress = u"https://lifty.example"_s;
        alert.since = since;
        alert.lastedMs = 12 * 60'000;
        return alert;
    }
    AlertText text(const Alert &alert) const { return alertText(alert, m_parts.roster); }

    static constexpr qint64 since = 1'760'000'000'000;
    const QString m_since = QLocale().toString(QDateTime::fromMSecsSinceEpoch(since), QLocale::ShortFormat);
    RosterParts m_parts;
    QUuid m_company = m_parts.addCompany(u"Acme"_s);
    QHash<QString, QUuid> m_bots;
};

void TestAlertText::initTestCase()
{
    for (const QString &name : {u"Padaria"_s, u"Ótica"_s, u"Pet & Cia"_s, u"Sorriso"_s, u"Farmácia"_s,
                                u"Mudo"_s, u"Sem chave"_s, u"Outro"_s, u"Sumido"_s, u"<b>x</b> %1 %2"_s})
        add(name);
    QVERIFY(m_parts.open());
    for (const QString &name : {u"Padaria"_s, u"Pet & Cia"_s, u"Sorriso"_s, u"<b>x</b> %1 %2"_s})
        status(name, {Status::NotConfigured, {}, 1, {}});
    status(u"Ótica"_s, {Status::AwaitingScan, {}, 1, {}});
    status(u"Farmácia"_s, {Status::Connected, {}, 1, {}});
    status(u"Mudo"_s, failed(GatewayError::Kind::TimedOut));
    status(u"Sem chave"_s, failed(GatewayError::Kind::Forbidden, 403));
    status(u"Sumido"_s, failed(GatewayError::Kind::NotFound, 404));
    status(u"Outro"_s, {Status::Other, u"PAIRING"_s, 1, {}});
}

void TestAlertText::sentences_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QStringList>("bots");
    QTest::addColumn<bool>("whileAway");
    QTest::addColumn<QString>("title");

    const QStringList one{u"Padaria"_s}, mute{u"Mudo"_s}, key{u"Sem chave"_s};
    const QStringList fell{u"Padaria"_s, u"Ótica"_s, u"Pet & Cia"_s}, unseen{u"Farmácia"_s, u"Mudo"_s};
    QTest::newRow("one") << Kind::Dropped << Cause::SingleBot << one << false
                         << u"Padaria caiu: Não configurado"_s;
    QTest::newRow("the server's own word")
        << Kind::Dropped << Cause::SingleBot << QStringList{u"Outro"_s} << false << u"Outro caiu: PAIRING"_s;
    QTest::newRow("no answer") << Kind::Dropped << Cause::SingleBot << mute << false
                               << u"Mudo está sem verificação: Sem resposta"_s;
    QTest::newRow("refused") << Kind::Dropped << Cause::SingleBot << key << false
                             << u"Sem chave está sem verificação: Chave recusada"_s;
    QTest::newRow("one, away") << Kind::Dropped << Cause::SingleBot << one << true
                               << u"Padaria caiu enquanto ninguém observava: Não configurado"_s;
    QTest::newRow("several") << Kind::Dropped << Cause::SeveralBots << fell << false << u"3 bot(s) caíram"_s;
    QTest::newRow("several, away") << Kind::Dropped << Cause::SeveralBots << fell << true
                                   << u"3 bot(s) caíram enquanto ninguém observava"_s;
    QTest::newRow("several, unseen") << Kind::Dropped << Cause::SeveralBots
                                     << QStringList{u"Mudo"_s, u"Sumido"_s} << false
                                     << u"2 bot(s) estão sem verificação"_s;
    QTest::newRow("gateway") << Kind::Dropped << Cause::Gateway << unseen << false
                             << u"O gateway não responde: 2 bot(s) sem verificação"_s;
    QTest::newRow("gateway that answers")
        << Kind::Dropped << Cause::Gateway << fell << false << u"3 bot(s) caíram quase ao mesmo tempo"_s;
    QTest::newRow("the same, away") << Kind::Dropped << Cause::Gateway << fell << true
                                    << u"3 bot(s) caíram enquanto ninguém observava"_s;
    QTest::newRow("key") << Kind::Dropped << Cause::Key << unseen << false
                         << u"A chave de Acme foi recusada: 2 bot(s) sem verificação"_s;
    QTest::newRow("own network") << Kind::Dropped << Cause::OwnNetwork << unseen << false
                                 << u"Este computador parece estar sem rede: 2 bot(s) sem verificação"_s;

    QTest::newRow("reminder") << Kind::Reminder << Cause::SingleBot << one << false
                              << u"Padaria continua fora desde %1: Não configurado"_s.arg(m_since);
    QTest::newRow("reminder, no answer")
        << Kind::Reminder << Cause::SingleBot << mute << false
        << u"Mudo continua sem verificação desde %1: Sem resposta"_s.arg(m_since);
    QTest::newRow("reminder of several") << Kind::Reminder << Cause::SeveralBots << fell << false
                                         << u"3 bot(s) continuam fora desde %1"_s.arg(m_since);
    QTest::newRow("what is left of several")
        << Kind::Reminder << Cause::SeveralBots << one << false
        << u"Padaria continua fora desde %1: Não configurado"_s.arg(m_since);
    QTest::newRow("reminder, gateway")
        << Kind::Reminder << Cause::Gateway << unseen << false
        << u"O gateway continua sem responder desde %1: 2 bot(s) sem verificação"_s.arg(m_since);
    QTest::newRow("reminder, key")
        << Kind::Reminder << Cause::Key << unseen << false
        << u"A chave de Acme continua recusada desde %1: 2 bot(s) sem verificação"_s.arg(m_since);
    QTest::newRow("reminder, own network")
        << Kind::Reminder << Cause::OwnNetwork << unseen << false
        << u"Este computador continua sem rede desde %1: 2 bot(s) sem verificação"_s.arg(m_since);

    QTest::newRow("back") << Kind::Back << Cause::SingleBot << one << false
                          << u"Padaria voltou: ficou 12 min fora"_s;
    QTest::newRow("back, away") << Kind::Back << Cause::SingleBot << one << true
                                << u"Padaria voltou enquanto ninguém observava"_s;
    QTest::newRow("several back") << Kind::Back << Cause::SeveralBots << fell << false
                                  << u"3 bot(s) voltaram: ficaram até 12 min fora"_s;
    QTest::newRow("several back, away") << Kind::Back << Cause::SeveralBots << fell << true
                                        << u"3 bot(s) voltaram enquanto ninguém observava"_s;
    QTest::newRow("gateway back") << Kind::Back << Cause::Gateway << unseen << false
                                  << u"O gateway voltou a responder"_s;
    QTest::newRow("key back") << Kind::Back << Cause::Key << unseen << false
                              << u"A chave de Acme voltou a ser aceita"_s;
    QTest::newRow("network back") << Kind::Back << Cause::OwnNetwork << unseen << false << u"A rede voltou"_s;
}

void TestAlertText::sentences()
{
    QFETCH(const Kind, kind);
    QFETCH(const Cause, cause);
    QFETCH(const QStringList, bots);
    QFETCH(const bool, whileAway);
    Alert said = alert(kind, cause, bots);
    said.whileAway = whileAway;
    const AlertText words = text(said);
    QTEST(words.title, "title");
    QVERIFY(words.body.endsWith(u'.'));
    QVERIFY(!words.bar.isEmpty());
    QCOMPARE(words.body.contains(u"“Assumir” encerra os lembretes."_s), kind == Kind::Reminder);
    for (const QString &all : {words.title, words.body, words.bar})
        QVERIFY2(!all.contains(u'%') && !all.contains(u"  "_s) && !all.contains(u".."_s), qPrintable(all));
}

void TestAlertText::bars_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QStringList>("bots");
    QTest::addColumn<QString>("bar");
    const QStringList fell{u"Padaria"_s, u"Farmácia"_s, u"Pet & Cia"_s};
    const QStringList unseen{u"Farmácia"_s, u"Mudo"_s};
    QTest::newRow("one") << Kind::Dropped << Cause::SingleBot << QStringList{u"Padaria"_s}
                         << u"Padaria caiu: Não configurado"_s;
    QTest::newRow("several") << Kind::Dropped << Cause::SeveralBots << fell
                             << u"3 bot(s) caíram: Farmácia, Padaria e Pet & Cia"_s;
    QTest::newRow("gateway that answers")
        << Kind::Dropped << Cause::Gateway << fell
        << u"3 bot(s) caíram quase ao mesmo tempo. Causa provável: um problema no gateway lifty.example."_s;
    QTest::newRow("several back")
        << Kind::Back << Cause::SeveralBots << fell
        << u"3 bot(s) voltaram: ficaram até 12 min fora (Farmácia, Padaria e Pet & Cia)"_s;
    QTest::newRow("gateway back") << Kind::Back << Cause::Gateway << unseen
                                  << u"O gateway voltou a responder: ficou 12 min sem resposta"_s;
    QTest::newRow("key back") << Kind::Back << Cause::Key << unseen
                              << u"A chave de Acme voltou a ser aceita: foi recusada por 12 min"_s;
    QTest::newRow("network back") << Kind::Back << Cause::OwnNetwork << unseen
                                  << u"A rede voltou: este computador ficou 12 min sem verificar 2 bot(s)"_s;
}

void TestAlertText::bars()
{
    QFETCH(const Kind, kind);
    QFETCH(const Cause, cause);
    QFETCH(const QStringList, bots);
    QTEST(text(alert(kind, cause, bots)).bar, "bar");
}

void TestAlertText::whatToDo_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QStringList>("bots");
    QTest::addColumn<QString>("todo");
    QTest::newRow("fell") << Cause::SingleBot << QStringList{u"Padaria"_s} << u"Use “Conectar…”"_s;
    QTest::newRow("its own reason") << Cause::SingleBot << QStringList{u"Mudo"_s}
                                    << u"não respondeu a tempo"_s;
    QTest::newRow("its token") << Cause::SingleBot << QStringList{u"Sumido"_s} << u"“Editar bot…”"_s;
    QTest::newRow("the key") << Cause::Key << QStringList{u"Padaria"_s} << u"Troque a chave em “Empresas…”"_s;
    QTest::newRow("network") << Cause::OwnNetwork << QStringList{u"Padaria"_s} << u"Confira o cabo"_s;
    QTest::newRow("gateway") << Cause::Gateway << QStringList{u"Farmácia"_s, u"Mudo"_s}
                             << u"quando lifty.example responder"_s;
    QTest::newRow("sessions") << Cause::Gateway << QStringList{u"Padaria"_s, u"Ótica"_s}
                              << u"Avise a Lifty antes"_s;
}

void TestAlertText::whatToDo()
{
    QFETCH(const Cause, cause);
    QFETCH(const QStringList, bots);
    QFETCH(const QString, todo);
    const QString body = text(alert(Kind::Dropped, cause, bots)).body;
    QVERIFY2(body.contains(todo), qPrintable(body));
}

void TestAlertText::hourOfToday()
{
    Alert today = alert(Kind::Reminder, Cause::SingleBot, {u"Padaria"_s});
    const QDateTime since(QDate::currentDate(), QTime(0, 0));
    today.since = since.toMSecsSinceEpoch();
    QCOMPARE(text(today).title, u"Padaria continua fora desde %1: Não configurado"_s.arg(
                                    QLocale().toString(since.time(), QLocale::ShortFormat)));
}

void TestAlertText::names()
{
    const auto body = [this](const QStringList &names) {
        return text(alert(Kind::Back, Cause::SeveralBots, names)).body;
    };
    QCOMPARE(body({u"Sorriso"_s, u"Padaria"_s}), u"Conectados de novo: Padaria e Sorriso."_s);
    QCOMPARE(body({u"Sorriso"_s, u"Padaria"_s, u"Mudo"_s, u"Outro"_s}),
             u"Conectados de novo: Mudo, Outro, Padaria e mais 1."_s);
    QStringList all = m_bots.keys();
    QVERIFY(body(all).endsWith(u"e mais %1."_s.arg(all.size() - 3)));
}

// A name is data, whatever it looks like.
void TestAlertText::hostileNames()
{
    const QString name = u"<b>x</b> %1 %2"_s;
    QCOMPARE(text(alert(Kind::Dropped, Cause::SingleBot, {name})).title, name + u" caiu: Não configurado"_s);
    QCOMPARE(text(alert(Kind::Back, Cause::SingleBot, {name})).title, name + u" voltou: ficou 12 min fora"_s);
    QVERIFY(text(alert(Kind::Dropped, Cause::SeveralBots, {name, u"Padaria"_s}))
                .bar.endsWith(u": %1 e Padaria"_s.replace(u"%1"_s, name)));
    const QUuid longOne = add(QString(1'000'000, u'x') + QChar(0x202e));
    QVERIFY(m_parts.save({longOne, m_company, QString(1'000'000, u'x') + QChar(0x202e), u"t"_s, {}}));
    Alert said = alert(Kind::Dropped, Cause::SingleBot, {});
    said.botIds = {longOne};
    QVERIFY(text(said).bar.size() < 300);
    QVERIFY(!text(said).bar.contains(QChar(0x202e)));
}

void TestAlertText::goneBot()
{
    Alert said = alert(Kind::Dropped, Cause::Key, {});
    said.botIds = {QUuid::createUuid()};
    said.companyId = QUuid::createUuid();
    QCOMPARE(text(said).title, u"A chave de uma empresa foi recusada: 1 bot(s) sem verificação"_s);
}

QTEST_GUILESS_MAIN(TestAlertText)
#include "tst_alerttext.moc"
