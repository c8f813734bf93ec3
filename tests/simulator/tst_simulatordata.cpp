#include "simulator/demodata.h"
#include "simulator/simulatordata.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lifty;

class TestSimulatorData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void demoHasEveryState();
};

void TestSimulatorData::readsEveryField()
{
    QString error;
    const auto companies = readSimulatorData(R"({"companies": [{"name": "Acme", "key": "k", "bots": [
        {"name": "Clínica", "token": "c", "state": "connected", "notes": "n", "word": "SYNCING", "refusal": 503},
        {"name": "Pet", "token": "p", "state": "waiting"},
        {"name": "Padaria", "token": "b", "state": "not-configured"}]}]})",
                                             &error);
    QVERIFY2(companies.has_value(), qPrintable(error));
    QCOMPARE(companies->size(), 1);
    const SimulatedCompany company = companies->first();
    QCOMPARE(company.name, u"Acme"_s);
    QCOMPARE(company.key, u"k"_s);
    QCOMPARE(company.bots.size(), 3);
    const SimulatedBot first = company.bots.first();
    QCOMPARE(first.name, u"Clínica"_s);
    QCOMPARE(first.token, u"c"_s);
    QCOMPARE(first.notes, u"n"_s);
    QCOMPARE(first.state, SimulatedBot::State::Connected);
    QCOMPARE(first.word, u"SYNCING"_s);
    QCOMPARE(first.refusal, 503);
    QCOMPARE(company.bots.at(1).state, SimulatedBot::State::AwaitingScan);
    QCOMPARE(company.bots.at(2).state, SimulatedBot::State::NotConfigured);
}

void TestSimulatorData::refusesBadFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("inError");

    const auto bots = [](const QByteArray &list) {
        return R"({"companies": [{"name": "a", "key": "k", "bots": [)" + list + "]}]}";
    };
    QTest::newRow("not JSON") << QByteArray("{") << u"no JSON object"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"no JSON object"_s;
    QTest::newRow("no companies") << QByteArray("{}") << u"companies"_s;
    QTest::newRow("company without key")
        << QByteArray(R"({"companies": [{"name": "a", "bots": []}]})") << u"key"_s;
    QTest::newRow("company without bots")
        << QByteArray(R"({"companies": [{"name": "a", "key": "k"}]})") << u"bots"_s;
    QTest::newRow("key twice") << QByteArray(R"({"companies": [{"name": "a", "key": "k", "bots": []},
                                        {"name": "b", "key": "k", "bots": []}]})")
                               << u"another company"_s;
    QTest::newRow("bot without token") << bots(R"({"name": "x"})") << u"token"_s;
    QTest::newRow("token twice") << bots(R"({"name": "x", "token": "t"}, {"name": "y", "token": "t"})")
                                 << u"used twice"_s;
    QTest::newRow("unknown state") << bots(R"({"name": "x", "token": "t", "state": "asleep"})")
                                   << u"asleep"_s;
    QTest::newRow("refusal that is none")
        << bots(R"({"name": "x", "token": "t", "refusal": 200})") << u"refusal"_s;
}

void TestSimulatorData::refusesBadFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, inError);
    QString error;
    QVERIFY(!readSimulatorData(json, &error).has_value());
    QVERIFY2(error.contains(inError), qPrintable(error));
}

void TestSimulatorData::demoHasEveryState()
{
    const QList<SimulatedCompany> companies = demoData();
    QCOMPARE(companies.size(), 2);
    QSet<QString> tokens;
    QSet<int> refusals;
    QSet<SimulatedBot::State> states;
    bool word = false;
    bool longNameWithEmoji = false;
    for (const SimulatedCompany &company : companies) {
        for (const SimulatedBot &bot : company.bots) {
            tokens.insert(bot.token);
            refusals.insert(bot.refusal);
            states.insert(bot.state);
            word = word || !bot.word.isEmpty();
            longNameWithEmoji = longNameWithEmoji || (bot.name.contains(u"🍕"_s) && bot.name.size() > 100);
        }
    }
    QCOMPARE(tokens.size(), 8);
    QCOMPARE(refusals, QSet<int>({0, 403, 404, 503}));
    QCOMPARE(states.size(), 3);
    QVERIFY(word);
    QVERIFY(longNameWithEmoji);
}

QTEST_GUILESS_MAIN(TestSimulatorData)
#include "tst_simulatordata.moc"
