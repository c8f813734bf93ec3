#include "gui/modelparts.h"
#include "gui/rostersummary.h"

using namespace lifty;
using namespace Qt::StringLiterals;
using Kind = LinkStatus::Kind;

class TestRosterSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
};

void TestRosterSummary::counts_data()
{
    QTest::addColumn<QList<Kind>>("kinds");
    QTest::addColumn<QString>("line");
    QTest::newRow("no bot") << QList<Kind>{} << QString();
    QTest::newRow("each kind")
        << QList<Kind>{Kind::Connected,     Kind::Connected, Kind::AwaitingScan,
                       Kind::NotConfigured, Kind::Other,     Kind::NotChecked}
        << u"6 bot(s) · 2 conectado(s) · 1 parado(s) · 1 aguardando · 1 em outro status"
           u" · 1 não verificado(s)"_s;
    // Nobody knows whether these are stopped: the network, the key or the token is in the way.
    QTest::newRow("unread is not stopped")
        << QList<Kind>{Kind::NoAnswer, Kind::KeyRefused, Kind::KeyMissing, Kind::BotNotFound}
        << u"4 bot(s) · 4 com problema"_s;
}

void TestRosterSummary::counts()
{
    QFETCH(QList<Kind>, kinds);
    QFETCH(QString, line);
    RosterParts parts;
    const QUuid company = parts.addCompany(u"Acme"_s);
    for (const Kind kind : std::as_const(kinds))
        parts.store.content.statuses.insert(parts.addBot(company, u"bot"_s), {kind, u"SYNCING"_s, 1, {}});
    QVERIFY(parts.open());
    QCOMPARE(rosterSummary(parts.roster), line);
}

QTEST_MAIN(TestRosterSummary)
#include "tst_rostersummary.moc"
