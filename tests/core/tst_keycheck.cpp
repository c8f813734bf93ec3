#include "core/keycheck.h"

#include "core/roster.h"
#include "support/fakes.h"

#include <QTest>

using namespace lifty;
using namespace Qt::StringLiterals;

class TestKeyCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomes_data();
    void outcomes();
    void asksForTheAddressesAlone();
    void endsWithItsContext();
    void choosesABotThatTheServerKnows();
};

void TestKeyCheck::outcomes_data()
{
    using Kind = GatewayError::Kind;
    using Outcome = KeyCheck::Outcome;
    QTest::addColumn<GatewayError>("error");
    QTest::addColumn<Outcome>("expected");
    const auto row = [](const char *name, Kind kind, int status, Outcome expected) {
        QTest::newRow(name) << GatewayError{.kind = kind, .sent = true, .httpStatus = status} << expected;
    };
    row("not valid", Kind::BadRequest, 400, Outcome::Refused);
    row("missing", Kind::Unauthorized, 401, Outcome::Refused);
    row("not allowed", Kind::Forbidden, 403, Outcome::Refused);
    row("unknown bot", Kind::NotFound, 404, Outcome::Unknown);
    row("quota", Kind::QuotaExceeded, 429, Outcome::Unknown);
    row("server down", Kind::ServerError, 503, Outcome::Unknown);
    row("redirected", Kind::Redirected, 302, Outcome::Unknown);
    row("no network", Kind::NetworkUnreachable, 0, Outcome::Unknown);
    row("time-out", Kind::TimedOut, 0, Outcome::Unknown);
    row("not the API", Kind::BadAnswer, 200, Outcome::Unknown);
}

void TestKeyCheck::outcomes()
{
    QFETCH(GatewayError, error);
    QFETCH(KeyCheck::Outcome, expected);
    QCOMPARE(keyCheckOf(error).outcome, expected);
    QVERIFY(keyCheckOf(error).error == error);
    QVERIFY(
        (keyCheckOf(SessionAddresses{"https://s.example", {}}) == KeyCheck{KeyCheck::Outcome::Accepted, {}}));
}

void TestKeyCheck::asksForTheAddressesAlone()
{
    fakes::FakeGateway gateway;
    QObject context;
    std::optional<KeyCheck> found;
    checkKey(gateway, {u"https://g.example"_s, u"bot"_s, u"typed"_s}, &context,
             [&found](const KeyCheck &check) { found = check; });
    QCOMPARE(gateway.addressReads.count(), 1);
    QCOMPARE(gateway.addressReads.last().bot.key, u"typed"_s);
    QVERIFY(gateway.addressReads.answer(SessionAddresses{"https://s.example", {}}));
    QCOMPARE(found->outcome, KeyCheck::Outcome::Accepted);
    QCOMPARE(gateway.addressReads.count(), 1);
    QCOMPARE(gateway.starts.count() + gateway.stops.count() + gateway.statusReads.count(), 0);
}

void TestKeyCheck::endsWithItsContext()
{
    fakes::FakeGateway gateway;
    auto context = std::make_unique<QObject>();
    bool isTold = false;
    checkKey(gateway, {}, context.get(), [&isTold](const KeyCheck &) { isTold = true; });
    context.reset();
    QCOMPARE(gateway.addressReads.openCount(), 0);
    QVERIFY(!gateway.addressReads.answer(SessionAddresses{}));
    QVERIFY(!isTold);
}

void TestKeyCheck::choosesABotThatTheServerKnows()
{
    using Kind = LinkStatus::Kind;
    fakes::FakeStore store;
    const QUuid company = QUuid::createUuid();
    const QUuid other = QUuid::createUuid();
    const auto add = [&store](const QUuid &companyId, const QString &name, Kind kind) {
        const Bot bot{QUuid::createUuid(), companyId, name, name, {}};
        store.content.bots.append(bot);
        store.content.statuses.insert(bot.id, {kind, {}, 1, {}});
        return bot.id;
    };
    add(other, u"a"_s, Kind::Connected);
    const auto chosen = [&store, &company] {
        Roster roster(store);
        roster.open();
        fakes::runEvents();
        return botForKeyCheck(roster, company);
    };
    QVERIFY(chosen().isNull());
    const QUuid gone = add(company, u"d"_s, Kind::BotNotFound);
    QCOMPARE(chosen(), gone);
    const QUuid earlier = add(company, u"c"_s, Kind::NoAnswer);
    QCOMPARE(chosen(), earlier); // the first by name
    const QUuid known = add(company, u"z"_s, Kind::NotConfigured);
    QCOMPARE(chosen(), known);
    add(company, u"zz"_s, Kind::Connected);
    QCOMPARE(chosen(), known);
}

QTEST_GUILESS_MAIN(TestKeyCheck)
#include "tst_keycheck.moc"
