#include "core/roster.h"
#include "support/fakes.h"

#include <QSignalSpy>
#include <QTest>

using namespace lifty;
using namespace lifty::fakes;
using namespace Qt::StringLiterals;
using Kind = LinkStatus::Kind;

static const StoreError full{StoreError::Kind::Full, u"/data/db"_s, {}};

class TestRoster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void opensWithWhatIsStored();
    void failedOpenIsTold();
    void readsAreTakenOver();
    void staleReadIsDropped_data();
    void staleReadIsDropped();
    void oneSignalForABatch();
    void readOfARemovedBotIsDropped();
    void statusesThatCannotBeSavedStay();
    void editForgetsTheStatus_data();
    void editForgetsTheStatus();
    void changesAreToldOnceTheyAreOnTheDisk();
    void refusedChangeChangesNothing();
    void rowChangesThoughTheDialogIsGone();
    void silencesAreKept();
    void removedBotsAreForgotten();
    void removedBotsComeBackWhole();
    void batchThatFailsChangesNothing();
    void pausedNumbersAreListed();
    void numberOfARemovedBotIsNotListed();
    void removedCompanyTakesItsBots();

private:
    QUuid bot(int row) const { return m_roster->bots().at(row).id; }
    void found(int row, const QString &word, qint64 askedAtMs)
    {
        m_roster->apply({{bot(row), {LinkStatus::fromWord(word, askedAtMs), askedAtMs}}});
    }
    Roster::Saved ended()
    {
        return [this](const auto &saved) { m_ended = saved; };
    }

    Roster::Removed endedWithBatch()
    {
        return [this](const auto &batch) {
            if (batch.ok())
                m_removed = batch.value();
            m_ended = batch.ok() ? Result<Nothing, StoreError>(Nothing{}) : batch.error();
        };
    }

    std::unique_ptr<FakeStore> m_store;
    std::unique_ptr<Roster> m_roster;
    std::optional<Result<Nothing, StoreError>> m_ended;
    Batch m_removed;
    QObject m_context;
};

void TestRoster::init()
{
    m_ended.reset();
    m_store = std::make_unique<FakeStore>();
    for (const auto &name : {u"Alfa"_s, u"Beta"_s}) {
        const Company company{QUuid::createUuid(), name, u"https://gateway.example"_s};
        m_store->content.companies.append(company);
        for (const auto &bot : {u"1"_s, u"2"_s})
            m_store->content.bots.append(
                {QUuid::createUuid(), company.id, name + bot, name + u"-"_s + bot, {}});
    }
    const QUuid first = m_store->content.bots.first().id;
    m_store->content.statuses.insert(first, LinkStatus::fromWord(u"CONNECTED"_s, 77));
    for (const char *number : {"554899991234", "554899991235", "554899991236"})
        m_store->content.pausedNumbers.append({first, QLatin1StringView(number), 1, 0});
    m_store->content.damagedMovedTo = u"/data/damaged"_s;
    m_roster = std::make_unique<Roster>(*m_store);
    QSignalSpy opened(m_roster.get(), &Roster::opened);
    m_roster->open();
    QVERIFY(m_roster->bots().isEmpty());
    runEvents();
    QCOMPARE(opened.count(), 1);
}

void TestRoster::opensWithWhatIsStored()
{
    QCOMPARE(m_roster->companies(), m_store->content.companies);
    QCOMPARE(m_roster->bots(), m_store->content.bots);
    QCOMPARE(m_roster->status(bot(0)), LinkStatus::fromWord(u"CONNECTED"_s, 77));
    QVERIFY(!m_roster->isCurrent(bot(0), 78));
    QCOMPARE(m_roster->status(bot(1)).kind, Kind::NotChecked);
    QCOMPARE(m_roster->pausedNumberCount(bot(0)), 3);
    QCOMPARE(m_roster->damagedMovedTo(), u"/data/damaged"_s);
    QCOMPARE(m_roster->botsOf(m_roster->companies()[1].id), QList<QUuid>({bot(2), bot(3)}));
    QVERIFY(!m_roster->bot(QUuid::createUuid()));
    QVERIFY(!m_roster->company(QUuid::createUuid()));
}

void TestRoster::failedOpenIsTold()
{
    m_store->failure = StoreError{StoreError::Kind::NewerSchema, u"/data/db"_s, {}};
    QSignalSpy failed(m_roster.get(), &Roster::openFailed);
    m_roster->open();
    runEvents();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<StoreError>(), *m_store->failure);
}

void TestRoster::readsAreTakenOver()
{
    found(0, u"QRCODE"_s, 1'000);
    QCOMPARE(m_roster->status(bot(0)).kind, Kind::AwaitingScan);
    const qint64 at = m_roster->status(bot(0)).checkedAt;
    QVERIFY(m_roster->isCurrent(bot(0), at + 180'000));
    QVERIFY(!m_roster->isCurrent(bot(0), at + 180'001)); // three rounds
    runEvents();
    QCOMPARE(m_store->content.statuses.value(bot(0)).kind, Kind::AwaitingScan);
}

void TestRoster::staleReadIsDropped_data()
{
    QTest::addColumn<qint64>("askedAtMs");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("asked before") << qint64(999) << Kind::Connected;
    QTest::newRow("asked at the same moment") << qint64(1'000) << Kind::NotConfigured;
    QTest::newRow("asked after") << qint64(1'001) << Kind::NotConfigured;
}

void TestRoster::staleReadIsDropped()
{
    QFETCH(qint64, askedAtMs);
    QFETCH(Kind, kind);
    found(0, u"CONNECTED"_s, 1'000);
    QSignalSpy changes(m_roster.get(), &Roster::statusesChanged);
    found(0, u"NOT_FOUND"_s, askedAtMs);
    QCOMPARE(m_roster->status(bot(0)).kind, kind);
    QCOMPARE(changes.count(), kind == Kind::Connected ? 0 : 1);
    QCOMPARE(m_store->statusSaves, kind == Kind::Connected ? 1 : 2);
}

void TestRoster::oneSignalForABatch()
{
    QSignalSpy changes(m_roster.get(), &Roster::statusesChanged);
    QHash<QUuid, StatusReading> readings;
    for (const Bot &bot : m_roster->bots())
        readings.insert(bot.id, {LinkStatus::fromWord(u"CONNECTED"_s, 5), 5});
    m_roster->apply(readings);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes[0][0].value<QList<QUuid>>().size(), 4);
    QCOMPARE(m_store->statusSaves, 1);
}

void TestRoster::readOfARemovedBotIsDropped()
{
    const QUuid gone = bot(0);
    m_roster->removeBots({gone}, &m_context, endedWithBatch());
    runEvents();
    QSignalSpy changes(m_roster.get(), &Roster::statusesChanged);
    m_roster->apply({{gone, {LinkStatus::fromWord(u"CONNECTED"_s, 5), 5}}});
    QCOMPARE(changes.count(), 0);
    QCOMPARE(m_store->statusSaves, 0);
    QCOMPARE(m_roster->status(gone).kind, Kind::NotChecked);
}

void TestRoster::statusesThatCannotBeSavedStay()
{
    m_store->failure = full;
    QSignalSpy notSaved(m_roster.get(), &Roster::statusesNotSaved);
    found(0, u"QRCODE"_s, 1'000);
    runEvents();
    QCOMPARE(notSaved.count(), 1);
    QCOMPARE(m_roster->status(bot(0)).kind, Kind::AwaitingScan);

    m_store->failure.reset();
    QSignalSpy saved(m_roster.get(), &Roster::statusesSaved);
    found(0, u"CONNECTED"_s, 2'000);
    runEvents();
    QCOMPARE(saved.count(), 1);
    QCOMPARE(notSaved.count(), 1);
}

void TestRoster::editForgetsTheStatus_data()
{
    QTest::addColumn<QString>("edited");
    QTest::addColumn<bool>("forgotten");
    QTest::newRow("token") << u"token"_s << true;
    QTest::newRow("company") << u"company"_s << true;
    QTest::newRow("name") << u"name"_s << false;
    QTest::newRow("notes") << u"notes"_s << false;
}

void TestRoster::editForgetsTheStatus()
{
    QFETCH(QString, edited);
    QFETCH(bool, forgotten);
    found(0, u"CONNECTED"_s, 1'000);
    Bot bot = m_roster->bots().first();
    if (edited == u"token")
        bot.token += u"x"_s;
    if (edited == u"company")
        bot.companyId = m_roster->companies()[1].id;
    if (edited == u"name")
        bot.name += u"x"_s;
    if (edited == u"notes")
        bot.notes += u"x"_s;
    m_roster->saveBot(bot, &m_context, ended());
    runEvents();
    QCOMPARE(*m_roster->bot(bot.id), bot);
    QCOMPARE(m_roster->status(bot.id).kind, forgotten ? Kind::NotChecked : Kind::Connected);
}

void TestRoster::changesAreToldOnceTheyAreOnTheDisk()
{
    QSignalSpy bots(m_roster.get(), &Roster::botSaved);
    QSignalSpy companies(m_roster.get(), &Roster::companiesChanged);
    const Company company{QUuid::createUuid(), u"Gama"_s, u"https://gateway.example"_s};
    const Bot added{QUuid::createUuid(), company.id, u"Nova"_s, u"nova"_s, {}};
    m_roster->saveCompany(company, &m_context, ended());
    m_roster->saveBot(added, &m_context, ended());
    QVERIFY(!m_roster->company(company.id));
    QVERIFY(!m_roster->bot(added.id));
    QCOMPARE(bots.count() + companies.count(), 0);
    runEvents();
    QCOMPARE(*m_roster->company(company.id), company);
    QCOMPARE(*m_roster->bot(added.id), added);
    QCOMPARE(bots.count(), 1);
    QCOMPARE(companies.count(), 1);
    QVERIFY(m_ended->ok());

    Company renamed = company;
    renamed.name = u"Delta"_s;
    m_roster->saveCompany(renamed, &m_context, ended());
    runEvents();
    QCOMPARE(m_roster->companies().size(), 3);
    QCOMPARE(m_roster->company(company.id)->name, u"Delta"_s);
}

void TestRoster::refusedChangeChangesNothing()
{
    const QList<Bot> bots = m_roster->bots();
    const QList<Company> companies = m_roster->companies();
    m_store->failure = full;
    Bot bot = bots.first();
    bot.name = u"x"_s;
    const std::function<void()> changes[] = {
        [&] { m_roster->saveBot(bot, &m_context, ended()); },
        [&] { m_roster->removeBots({bot.id}, &m_context, endedWithBatch()); },
        [&] {
            m_roster->saveCompany({QUuid::createUuid(), u"x"_s, {}}, &m_context, ended());
        },
        [&] { m_roster->removeCompany(companies.first().id, &m_context, endedWithBatch()); },
    };
    for (const auto &change : changes) {
        m_ended.reset();
        change();
        runEvents();
        QCOMPARE(m_ended->error(), full);
        QCOMPARE(m_roster->bots(), bots);
        QCOMPARE(m_roster->companies(), companies);
    }
}

void TestRoster::rowChangesThoughTheDialogIsGone()
{
    Bot bot = m_roster->bots().first();
    bot.name = u"Renamed"_s;
    auto dialog = std::make_unique<QObject>();
    m_roster->saveBot(bot, dialog.get(), ended());
    dialog.reset();
    runEvents();
    QCOMPARE(m_roster->bot(bot.id)->name, u"Renamed"_s);
    QVERIFY(!m_ended);
}

void TestRoster::silencesAreKept()
{
    QSignalSpy changed(m_roster.get(), &Roster::silencesChanged);
    m_roster->silence({bot(0), bot(1)}, 5'000, &m_context, ended());
    QCOMPARE(m_roster->silencedUntil(bot(0)), 0); // not before it is on the disk
    runEvents();
    QCOMPARE(m_roster->silencedUntil(bot(0)), 5'000);
    QCOMPARE(m_store->content.silences.value(bot(1)), 5'000);
    QCOMPARE(changed.count(), 1);
    m_roster->silence({bot(0)}, 0, &m_context, ended());
    runEvents();
    QCOMPARE(m_roster->silencedUntil(bot(0)), 0);
    m_store->failure = full;
    m_roster->silence({bot(1)}, 0, &m_context, ended());
    runEvents();
    QCOMPARE(m_roster->silencedUntil(bot(1)), 5'000);
    QCOMPARE(m_ended->error(), full);
    m_store->failure.reset();

    // With the bot it goes, and comes back.
    const QUuid silent = bot(1);
    m_roster->removeBots({silent}, &m_context, endedWithBatch());
    runEvents();
    QCOMPARE(m_roster->silencedUntil(silent), 0);
    m_roster->restore(m_removed, &m_context, ended());
    runEvents();
    QCOMPARE(m_roster->silencedUntil(silent), 5'000);
}

void TestRoster::removedBotsAreForgotten()
{
    const QUuid first = bot(0);
    const QUuid second = bot(1);
    QSignalSpy removed(m_roster.get(), &Roster::botsRemoved);
    m_roster->removeBots({first}, &m_context, endedWithBatch());
    runEvents();
    QCOMPARE(removed.count(), 1);
    QVERIFY(!m_roster->bot(first));
    QCOMPARE(m_roster->bot(second)->name, u"Alfa2"_s); // found in its new row
    QCOMPARE(m_roster->status(first).kind, Kind::NotChecked);
    QCOMPARE(m_roster->pausedNumberCount(first), 0);
}

void TestRoster::removedBotsComeBackWhole()
{
    const Bot before = *m_roster->bot(bot(0));
    found(0, u"CONNECTED"_s, 5);
    runEvents();
    m_roster->removeBots({before.id}, &m_context, endedWithBatch());
    runEvents();
    QSignalSpy saved(m_roster.get(), &Roster::botsSaved);
    m_roster->restore(m_removed, &m_context, ended());
    runEvents();
    QCOMPARE(saved.count(), 1);
    QCOMPARE(*m_roster->bot(before.id), before);
    QCOMPARE(m_roster->status(before.id).kind, Kind::Connected);
    QVERIFY(!m_roster->isCurrent(before.id, 6)); // nobody watched it meanwhile
    QCOMPARE(m_roster->pausedNumberCount(before.id), 3);
    QVERIFY(m_store->content.bots.contains(before));
}

void TestRoster::batchThatFailsChangesNothing()
{
    Batch batch;
    batch.bots = {{QUuid::createUuid(), m_roster->companies().first().id, u"Nova"_s, u"nova"_s, {}}};
    auto progress = std::make_shared<Progress>();
    progress->cancelled = true;
    m_roster->import(batch, progress, &m_context, ended());
    runEvents();
    QCOMPARE(m_ended->error().kind, StoreError::Kind::Cancelled);
    QVERIFY(!m_roster->bot(batch.bots.first().id));
    m_roster->import(batch, std::make_shared<Progress>(), &m_context, ended());
    runEvents();
    QCOMPARE(*m_roster->bot(batch.bots.first().id), batch.bots.first());
}

void TestRoster::pausedNumbersAreListed()
{
    const QUuid first = bot(0), second = bot(1);
    QSignalSpy changes(m_roster.get(), &Roster::pausedNumbersChanged);
    m_roster->savePausedNumber({second, u"554899991234"_s, 5, 0}, &m_context, ended());
    QCOMPARE(m_roster->pausedNumberCount(second), 0); // not before it is on the disk
    runEvents();
    const PausedNumber later{second, u"554899991234"_s, 5, 99};
    m_roster->savePausedNumber(later, &m_context, ended());
    runEvents();
    QCOMPARE(m_roster->pausedNumbers(second), QList<PausedNumber>{later});
    QCOMPARE(m_roster->pausedNumbers().size(), 4);
    m_roster->removePausedNumber(second, later.number, &m_context, ended());
    runEvents();
    QCOMPARE(m_roster->pausedNumberCount(second), 0);
    QCOMPARE(m_roster->pausedNumberCount(first), 3);
    QCOMPARE(changes.count(), 3);
}

void TestRoster::numberOfARemovedBotIsNotListed()
{
    const QUuid gone = bot(0);
    m_roster->removeBots({gone}, &m_context, endedWithBatch());
    runEvents();
    QSignalSpy changes(m_roster.get(), &Roster::pausedNumbersChanged);
    m_roster->savePausedNumber({gone, u"554899991234"_s, 5, 0}, &m_context, ended());
    m_roster->removePausedNumber(gone, u"554899991234"_s, &m_context, ended());
    runEvents();
    QCOMPARE(changes.count(), 0);
    QVERIFY(m_roster->pausedNumbers().isEmpty());
}

void TestRoster::removedCompanyTakesItsBots()
{
    QSignalSpy removed(m_roster.get(), &Roster::botsRemoved);
    const QList<QUuid> bots{bot(0), bot(1)};
    m_roster->removeCompany(m_roster->companies().first().id, &m_context, endedWithBatch());
    runEvents();
    QCOMPARE(removed[0][0].value<QList<QUuid>>(), bots);
    QCOMPARE(m_roster->bots().size(), 2);
    QCOMPARE(m_roster->companies().size(), 1);
}

QTEST_GUILESS_MAIN(TestRoster)
#include "tst_roster.moc"
