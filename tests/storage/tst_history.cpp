#include "storage/sqlitestore.h"

#include "storage/activitytest.h"

#include <QDateTime>
#include <QRandomGenerator>

using namespace lifty;
using namespace lifty::storetest;
using namespace Qt::StringLiterals;

using Activity = ActivityEntry::Kind;
using Status = LinkStatus::Kind;

// What the store writes by itself: an entry with each change, and the spans of the statuses.
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void ofCompanies();
    void ofBots();
    void ofRemovedBots();
    void ofARemovedCompany();
    void ofAnImport();
    void ofAnImportForSeveralCompanies();
    void ofAnUndo();
    void ofNumbers();
    void ofSilences();
    void ofStatuses();
    void ofStatusErrors();
    void statusOfARemovedBotHasNoEntry();
    void whatFailsHasNoEntry();
    void hasItsTime();

    void spansOfStatuses_data();
    void spansOfStatuses();
    void spansEndWithTheConnection();
    void spansGoOnAfterARestart();
    void spansGoOnAfterAnUndo();
    void spansOutliveTheBot();
    void spansOfAPeriod();
    void spansNeverOverlap();
    void prunesSpans();

private:
    QString path() const { return m_folder->filePath(u"lifty.db"_s); }
    // The newest last, as words.
    QStringList history();
    bool read(const Bot &bot, Status kind, qint64 at, const QString &word = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteStore> m_store;
    Company m_company;
    Bot m_bot;
    qint64 m_seen = 0; // the last entry that history() told
};

void TestHistory::init()
{
    m_folder = temporaryFolder();
    m_store = std::make_unique<SqliteStore>(path());
    m_company = company(u"Acme"_s);
    m_bot = bot(m_company, u"t"_s, u"Padaria"_s);
    QVERIFY(save(*m_store, m_company).ok());
    QVERIFY(save(*m_store, m_bot).ok());
    m_seen = 2;
}

QStringList TestHistory::history()
{
    static const QHash<Activity, QString> names{
        {Activity::StatusChanged, u"status"_s},           {Activity::NumberPaused, u"paused"_s},
        {Activity::NumberResumed, u"resumed"_s},          {Activity::BotAdded, u"bot added"_s},
        {Activity::BotEdited, u"bot edited"_s},           {Activity::BotRemoved, u"bot removed"_s},
        {Activity::CompanyAdded, u"company added"_s},     {Activity::CompanyEdited, u"company edited"_s},
        {Activity::CompanyRemoved, u"company removed"_s}, {Activity::BotsImported, u"imported"_s},
        {Activity::BotSilenced, u"silenced"_s},           {Activity::SilenceEnded, u"silence ended"_s},
    };
    QStringList told;
    for (const ActivityEntry &entry : activity(*m_store)) {
        if (entry.id <= m_seen)
            break;
        QStringList parts{names.value(entry.kind)};
        for (const QString &part : {entry.botName, entry.companyName, entry.detail}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        if (entry.count > 0)
            parts.append(QString::number(entry.count));
        if (entry.kind == Activity::StatusChanged)
            parts.append(u"%1>%2"_s.arg(int(entry.statusBefore)).arg(int(entry.statusAfter)));
        if (entry.outcome != ActivityEntry::Outcome::Done)
            parts.append(u"?"_s);
        told.prepend(parts.join(u", "_s));
    }
    m_seen += told.size();
    return told;
}

bool TestHistory::read(const Bot &bot, Status kind, qint64 at, const QString &word)
{
    return save(*m_store, {{bot.id, LinkStatus{kind, word, at, {}}}}).ok();
}

void TestHistory::ofCompanies()
{
    m_seen = 0;
    QCOMPARE(history(), (QStringList{u"company added, Acme"_s, u"bot added, Padaria, Acme"_s}));
    QVERIFY(save(*m_store, m_company).ok()); // as it was
    QCOMPARE(history(), QStringList{});
    m_company.name = u"Acme Ltda"_s;
    QVERIFY(save(*m_store, m_company).ok());
    m_company.gatewayAddress = u"https://other.example"_s;
    QVERIFY(save(*m_store, m_company).ok());
    m_company.allowPlainHttp = true;
    QVERIFY(save(*m_store, m_company).ok());
    QCOMPARE(history(), (QStringList{3, u"company edited, Acme Ltda"_s}));
    QCOMPARE(activity(*m_store).constFirst().companyId, m_company.id);
}

void TestHistory::ofBots()
{
    QVERIFY(save(*m_store, m_bot).ok()); // as it was
    QCOMPARE(history(), QStringList{});
    for (QString Bot::*const field : {&Bot::name, &Bot::token, &Bot::notes}) {
        m_bot.*field += u'2';
        QVERIFY(save(*m_store, m_bot).ok());
    }
    QCOMPARE(history(), (QStringList{3, u"bot edited, Padaria2, Acme"_s}));
    QCOMPARE(activity(*m_store).constFirst().botId, m_bot.id);
    QCOMPARE(activity(*m_store).constFirst().companyId, m_company.id);
    QCOMPARE(activity(*m_store).constLast().companyName, u"Acme"_s);
}

void TestHistory::ofRemovedBots()
{
    const Bot second = bot(m_company, u"u"_s, u"Clínica"_s);
    QVERIFY(save(*m_store, second).ok());
    history();
    QVERIFY(ended<Nothing>([&](auto *context, auto done) {
                m_store->removeBots({m_bot.id, QUuid::createUuid(), second.id}, context, done);
            }).ok());
    QCOMPARE(history(), (QStringList{u"bot removed, Padaria, Acme"_s, u"bot removed, Clínica, Acme"_s}));
    ActivityFilter filter;
    filter.botId = m_bot.id;
    QCOMPARE(activity(*m_store, filter).size(), 2); // its history is still there
}

void TestHistory::ofARemovedCompany()
{
    QVERIFY(save(*m_store, bot(m_company, u"u"_s, u"Clínica"_s)).ok());
    history();
    const auto remove = [this] {
        return ended<Nothing>(
            [&](auto *context, auto done) { m_store->removeCompany(m_company.id, context, done); });
    };
    QVERIFY(remove().ok());
    QCOMPARE(history(), (QStringList{u"bot removed, Padaria, Acme"_s, u"bot removed, Clínica, Acme"_s,
                                     u"company removed, Acme"_s}));
    QVERIFY(remove().ok()); // gone already
    QCOMPARE(history(), QStringList{});
}

void TestHistory::ofAnImport()
{
    Batch batch;
    batch.bots = {bot(m_company, u"1"_s), bot(m_company, u"2"_s)};
    auto progress = std::make_shared<Progress>();
    QVERIFY(saveBatch(*m_store, batch, progress).ok());
    QCOMPARE(progress->done.load(), 2);
    QCOMPARE(history(), QStringList{u"imported, Acme, 2"_s});
    QCOMPARE(activity(*m_store).constFirst().companyId, m_company.id);
}

void TestHistory::ofAnImportForSeveralCompanies()
{
    Batch batch;
    batch.companies = {company(u"Nova"_s)};
    batch.bots = {bot(m_company, u"1"_s), bot(batch.companies.constFirst(), u"2"_s)};
    auto progress = std::make_shared<Progress>();
    QVERIFY(saveBatch(*m_store, batch, progress).ok());
    QCOMPARE(progress->done.load(), 3);
    QCOMPARE(history(), QStringList{u"imported, 2"_s});
}

void TestHistory::ofAnUndo()
{
    const PausedNumber number{m_bot.id, u"554899991234"_s, 5, 0};
    QVERIFY(ended<Nothing>([&](auto *context, auto done) {
                m_store->removeBots({m_bot.id}, context, done);
            }).ok());
    history();
    Batch batch;
    batch.origin = Batch::Origin::Undo;
    batch.bots = {m_bot};
    batch.statuses.insert(m_bot.id, {Status::Connected, {}, 7, {}});
    batch.pausedNumbers = {number};
    batch.silences.insert(m_bot.id, Store::forEver);
    QVERIFY(saveBatch(*m_store, batch).ok());
    QCOMPARE(history(), QStringList{u"bot added, Padaria, Acme"_s});
    const Snapshot back = open(*m_store).value();
    QCOMPARE(back.statuses.value(m_bot.id).kind, Status::Connected);
    QVERIFY(back.pausedNumbers == QList{number});
    QCOMPARE(back.silences.value(m_bot.id), Store::forEver);
}

void TestHistory::ofNumbers()
{
    PausedNumber number{m_bot.id, u"554899991234"_s, 5, 0};
    const auto pause = [&] {
        return ended<Nothing>(
            [&](auto *context, auto done) { m_store->savePausedNumber(number, context, done); });
    };
    const auto resume = [&] {
        return ended<Nothing>([&](auto *context, auto done) {
            m_store->removePausedNumber(number.botId, number.number, context, done);
        });
    };
    QVERIFY(pause().ok());
    QCOMPARE(history(), QStringList{u"paused, Padaria, Acme, 554899991234"_s});
    number.resumeAt = 100; // the hour of resuming alone
    QVERIFY(pause().ok());
    QCOMPARE(history(), QStringList{});
    number.pausedAt = 9; // once more
    QVERIFY(pause().ok());
    QCOMPARE(history(), QStringList{u"paused, Padaria, Acme, 554899991234"_s});
    QVERIFY(resume().ok());
    QVERIFY(resume().ok()); // one that was not on the list was resumed all the same
    QCOMPARE(history(), (QStringList{2, u"resumed, Padaria, Acme, 554899991234"_s}));
    number.botId = QUuid::createUuid(); // a bot that went in the meantime
    QVERIFY(pause().ok());
    QVERIFY(resume().ok());
    QCOMPARE(history(), QStringList{});
}

void TestHistory::ofSilences()
{
    const qint64 until = QDateTime(QDate(3026, 11, 22), QTime(18, 0), Qt::UTC).toMSecsSinceEpoch();
    const auto silenceUntil = [this](qint64 end) { return silence(*m_store, {{m_bot.id, end}}).ok(); };
    QVERIFY(silenceUntil(until));
    QCOMPARE(history(), QStringList{u"silenced, Padaria, Acme, 3026-11-22T18:00:00Z"_s});
    QVERIFY(silenceUntil(until)); // as it was
    QCOMPARE(history(), QStringList{});
    QVERIFY(silenceUntil(Store::forEver));
    QCOMPARE(history(), QStringList{u"silenced, Padaria, Acme"_s});
    QVERIFY(silenceUntil(0));
    QCOMPARE(history(), QStringList{u"silence ended, Padaria, Acme"_s});
    QVERIFY(silenceUntil(0)); // it was not silent
    QVERIFY(silenceUntil(1)); // over long ago, and not ended by anybody
    QVERIFY(silence(*m_store, {{QUuid::createUuid(), until}}).ok()); // a bot that went in the meantime
    history();
    QVERIFY(silenceUntil(0));
    QCOMPARE(history(), QStringList{});
}

void TestHistory::ofStatuses()
{
    QVERIFY(read(m_bot, Status::Connected, 1'000));
    QCOMPARE(history(), QStringList{u"status, Padaria, Acme, 0>1"_s});
    QCOMPARE(activity(*m_store).constFirst().at, 1'000);
    QVERIFY(read(m_bot, Status::Connected, 2'000));
    QCOMPARE(history(), QStringList{});
    QVERIFY(read(m_bot, Status::Other, 3'000, u"PAIRING"_s));
    QVERIFY(read(m_bot, Status::Other, 4'000, u"PAIRING"_s));
    QVERIFY(read(m_bot, Status::Other, 5'000, u"TIMEOUT"_s));
    QCOMPARE(history(), (QStringList{u"status, Padaria, Acme, PAIRING, 1>4"_s,
                                     u"status, Padaria, Acme, TIMEOUT, 4>4"_s}));
    m_store = std::make_unique<SqliteStore>(path()); // a restart is no change
    QVERIFY(read(m_bot, Status::Other, 6'000, u"TIMEOUT"_s));
    QCOMPARE(history(), QStringList{});
    m_bot.token = u"another"_s;
    QVERIFY(save(*m_store, m_bot).ok());
    history();
    QVERIFY(read(m_bot, Status::Other, 7'000, u"TIMEOUT"_s)); // of another connection
    QCOMPARE(history(), QStringList{u"status, Padaria, Acme, TIMEOUT, 0>4"_s});
}

void TestHistory::ofStatusErrors()
{
    GatewayError error;
    error.kind = GatewayError::Kind::ServerError;
    error.httpStatus = 503;
    error.serverMessage = u"key=secret"_s;
    QVERIFY(save(*m_store, {{m_bot.id, LinkStatus::fromError(error, 1'000)}}).ok());
    const ActivityEntry entry = activity(*m_store).constFirst();
    QCOMPARE(entry.statusAfter, Status::NoAnswer);
    QVERIFY(entry.error == GatewayError::Kind::ServerError);
    QCOMPARE(entry.httpStatus, 503);
    QVERIFY(entry.detail.isEmpty());
}

void TestHistory::statusOfARemovedBotHasNoEntry()
{
    const LinkStatus connected{Status::Connected, {}, 1, {}};
    const QUuid gone = QUuid::createUuid();
    QVERIFY(save(*m_store, {{gone, connected}, {m_bot.id, connected}}).ok());
    QCOMPARE(history(), QStringList{u"status, Padaria, Acme, 0>1"_s});
    QVERIFY(spans(*m_store, gone).isEmpty());
}

void TestHistory::whatFailsHasNoEntry()
{
    QVERIFY(!save(*m_store, bot(m_company, m_bot.token)).ok());
    QVERIFY(!save(*m_store, company(m_company.name)).ok());
    Batch batch;
    batch.bots = {bot(m_company, u"1"_s), bot(m_company, m_bot.token)};
    QVERIFY(!saveBatch(*m_store, batch).ok());
    QCOMPARE(history(), QStringList{});
}

void TestHistory::hasItsTime()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(save(*m_store, bot(m_company, u"1"_s)).ok());
    const qint64 at = activity(*m_store).constFirst().at;
    QVERIFY(before <= at && at <= QDateTime::currentMSecsSinceEpoch());
}

void TestHistory::spansOfStatuses_data()
{
    using Reads = QList<LinkStatus>;
    using Spans = QList<StatusSpan>;
    QTest::addColumn<Reads>("reads");
    QTest::addColumn<Spans>("expected");
    const auto read = [](Status kind, qint64 at, const QString &word = {}) {
        return LinkStatus{kind, word, at, {}};
    };
    const auto Up = Status::Connected, Down = Status::NotConfigured;
    constexpr qint64 s = 1'000; // the gap is 180 of them
    QTest::newRow("one read") << Reads{read(Up, s)} << Spans{{Up, {}, s, s}};
    QTest::newRow("the same") << Reads{read(Up, s), read(Up, 61 * s), read(Up, 241 * s)}
                              << Spans{{Up, {}, s, 241 * s}};
    QTest::newRow("nobody looked") << Reads{read(Up, s), read(Up, 182 * s), read(Up, 200 * s)}
                                   << Spans{{Up, {}, s, s}, {Up, {}, 182 * s, 200 * s}};
    QTest::newRow("another") << Reads{read(Up, s), read(Down, 61 * s), read(Down, 121 * s)}
                             << Spans{{Up, {}, s, 61 * s}, {Down, {}, 61 * s, 121 * s}};
    QTest::newRow("there and back") << Reads{read(Up, s), read(Down, 2 * s), read(Up, 3 * s), read(Up, 4 * s)}
                                    << Spans{{Up, {}, s, 2 * s},
                                             {Down, {}, 2 * s, 3 * s},
                                             {Up, {}, 3 * s, 4 * s}};
    QTest::newRow("another, nobody looked")
        << Reads{read(Up, s), read(Down, 200 * s)} << Spans{{Up, {}, s, s}, {Down, {}, 200 * s, 200 * s}};
    QTest::newRow("an error between")
        << Reads{read(Up, s), read(Up, 2 * s), read(Status::NoAnswer, 3 * s), read(Up, 4 * s)}
        << Spans{{Up, {}, s, 2 * s}, {Up, {}, 4 * s, 4 * s}};
    QTest::newRow("errors alone") << Reads{read(Status::KeyRefused, s), read(Status::BotNotFound, 2 * s)}
                                  << Spans{};
    QTest::newRow("words") << Reads{read(Status::Other, s, u"A"_s), read(Status::Other, 2 * s, u"A"_s),
                                    read(Status::Other, 3 * s, u"B"_s)}
                           << Spans{{Status::Other, u"A"_s, s, 3 * s}, {Status::Other, u"B"_s, 3 * s, 3 * s}};
    QTest::newRow("two in one moment")
        << Reads{read(Up, s), read(Down, s), read(Down, 2 * s)} << Spans{{Down, {}, s, 2 * s}};
}

void TestHistory::spansOfStatuses()
{
    QFETCH(QList<LinkStatus>, reads);
    QFETCH(QList<StatusSpan>, expected);
    for (const LinkStatus &status : reads)
        QVERIFY(save(*m_store, {{m_bot.id, status}}).ok());
    QVERIFY(spans(*m_store, m_bot.id) == expected);
}

void TestHistory::spansEndWithTheConnection()
{
    QVERIFY(read(m_bot, Status::Connected, 1'000));
    m_bot.token = u"another"_s;
    QVERIFY(save(*m_store, m_bot).ok());
    QVERIFY(read(m_bot, Status::Connected, 2'000));
    const Company other = company(u"Other"_s);
    QVERIFY(save(*m_store, other).ok());
    m_bot.companyId = other.id;
    QVERIFY(save(*m_store, m_bot).ok());
    QVERIFY(read(m_bot, Status::NotConfigured, 3'000));
    QVERIFY((spans(*m_store, m_bot.id) == QList<StatusSpan>{{Status::Connected, {}, 1'000, 1'000},
                                                            {Status::Connected, {}, 2'000, 2'000},
                                                            {Status::NotConfigured, {}, 3'000, 3'000}}));
}

void TestHistory::spansGoOnAfterARestart()
{
    QVERIFY(read(m_bot, Status::Connected, 1'000));
    m_store = std::make_unique<SqliteStore>(path());
    QVERIFY(read(m_bot, Status::Connected, 2'000));
    QVERIFY((spans(*m_store, m_bot.id) == QList<StatusSpan>{{Status::Connected, {}, 1'000, 2'000}}));
}

void TestHistory::spansGoOnAfterAnUndo()
{
    QVERIFY(read(m_bot, Status::Connected, 1'000));
    QVERIFY(ended<Nothing>([&](auto *context, auto done) {
                m_store->removeBots({m_bot.id}, context, done);
            }).ok());
    Batch batch;
    batch.origin = Batch::Origin::Undo;
    batch.bots = {m_bot};
    batch.statuses.insert(m_bot.id, {Status::Connected, {}, 1'000, {}});
    QVERIFY(saveBatch(*m_store, batch).ok());
    QVERIFY(read(m_bot, Status::Connected, 2'000));
    QVERIFY((spans(*m_store, m_bot.id) == QList<StatusSpan>{{Status::Connected, {}, 1'000, 2'000}}));
}

void TestHistory::spansOutliveTheBot()
{
    QVERIFY(read(m_bot, Status::Connected, 1'000));
    QVERIFY(ended<Nothing>([&](auto *context, auto done) {
                m_store->removeCompany(m_company.id, context, done);
            }).ok());
    QCOMPARE(spans(*m_store, m_bot.id).size(), 1);
}

void TestHistory::spansOfAPeriod()
{
    constexpr qint64 s = 1'000;
    for (const qint64 at : {1 * s, 100 * s, 1'000 * s, 1'100 * s, 2'000 * s})
        QVERIFY(read(m_bot, Status::Connected, at));
    const auto begins = [this](qint64 from, qint64 to) {
        QList<qint64> begins;
        for (const StatusSpan &span : spans(*m_store, m_bot.id, from, to))
            begins.append(span.from);
        return begins;
    };
    QCOMPARE(begins(0, 3'000 * s), (QList<qint64>{s, 1'000 * s, 2'000 * s}));
    QCOMPARE(begins(50 * s, 60 * s), (QList<qint64>{s}));
    QCOMPARE(begins(100 * s, 1'000 * s), (QList<qint64>{s, 1'000 * s}));
    QCOMPARE(begins(101 * s, 999 * s), (QList<qint64>{}));
    QCOMPARE(begins(1'050 * s, 2'000 * s), (QList<qint64>{1'000 * s, 2'000 * s}));
    QCOMPARE(begins(2'001 * s, 9'000 * s), (QList<qint64>{}));
    QVERIFY(spans(*m_store, QUuid::createUuid()).isEmpty());
}

// Whatever the clock does.
void TestHistory::spansNeverOverlap()
{
    QRandomGenerator random(7);
    const QList<Status> kinds{Status::Connected, Status::NotConfigured, Status::NoAnswer};
    qint64 now = 10'000'000;
    for (int i = 0; i < 2'000; ++i) {
        const int die = random.bounded(20);
        now += die == 0 ? random.bounded(-2'000'000, 2'000'000) : random.bounded(90'000);
        QVERIFY(read(m_bot, kinds.at(std::min(random.bounded(20), 2)), now));
    }
    const QList<StatusSpan> all = spans(*m_store, m_bot.id, std::numeric_limits<qint64>::min());
    QVERIFY(all.size() > 100);
    for (qsizetype i = 0; i < all.size(); ++i) {
        QVERIFY(all.at(i).from <= all.at(i).to);
        QVERIFY(i == 0 || all.at(i - 1).to <= all.at(i).from);
    }
}

void TestHistory::prunesSpans()
{
    const Bot second = bot(m_company, u"u"_s);
    QVERIFY(save(*m_store, second).ok());
    constexpr qint64 s = 1'000;
    for (const Bot &each : {m_bot, second}) {
        for (const qint64 at : {1 * s, 100 * s, 1'000 * s, 1'100 * s})
            QVERIFY(read(each, Status::Connected, at));
    }
    pruneAll(*m_store, 100 * s);
    QCOMPARE(spans(*m_store, second.id).size(), 2); // not older than its end
    pruneAll(*m_store, 1'050 * s);
    for (const Bot &each : {m_bot, second})
        QVERIFY(
            (spans(*m_store, each.id) == QList<StatusSpan>{{Status::Connected, {}, 1'000 * s, 1'100 * s}}));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
