#include "storage/sqlitestore.h"

#include "storage/storetest.h"

#include <QDateTime>

using namespace lifty;
using namespace lifty::storetest;
using namespace Qt::StringLiterals;

using Kind = StoreError::Kind;
using Outcome = StartRecord::Outcome;

class TestSqliteStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void startsEmptyAndPrivate();
    void keepsCompaniesAndBots_data();
    void keepsCompaniesAndBots();
    void changesInPlace();
    void keepsStatuses_data();
    void keepsStatuses();
    void unknownStatusWordIsNotChecked();
    void statusOfARemovedBotCostsNothing();
    void keepsPausedNumbers();
    void keepsSilences();
    void silenceThatIsOverIsNotRead();

    void batchIsAllOrNothing();
    void batchIsCancelled();
    void batchEditsToo();

    void companyNames_data();
    void companyNames();
    void tokensAreUniquePerAddress();
    void changedAddressMeetsTokens();
    void botWithoutCompanyIsMissing();
    void companyGoesWithItsBots();
    void removesSeveralBots();
    void searchTextIsFolded();

    void claimsOnce_data();
    void claimsOnce();
    void settles();
    void clears();
    void claimOfARemovedBotIsMissing();
    void botPutBackIsStillGuarded();
    void oneOfTwoCopiesWins();

    void endsLaterAndInOrder();
    void contextGoneIsNotCalled();
    void nullContextIsCalled();
    void destructionFinishesWhatWasCalled();

private:
    Snapshot stored()
    {
        SqliteStore other(path());
        const auto snapshot = open(other);
        return snapshot.ok() ? snapshot.value() : Snapshot();
    }
    QString path() const { return m_folder->filePath(u"data/lifty.db"_s); }
    void runSql(const QString &sql) { openDatabase({path()})->run(sql); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteStore> m_store;
};

void TestSqliteStore::init()
{
    m_folder = temporaryFolder();
    m_store = std::make_unique<SqliteStore>(path());
}

void TestSqliteStore::startsEmptyAndPrivate()
{
    const auto snapshot = open(*m_store);
    QVERIFY(snapshot.ok());
    QVERIFY(snapshot.value().companies.isEmpty());
    QVERIFY(snapshot.value().bots.isEmpty());
    QVERIFY(snapshot.value().damagedMovedTo.isEmpty());

    QVERIFY(save(*m_store, company(u"A"_s)).ok());
    QVERIFY(QFileInfo::exists(path() + u"-wal"_s));
#ifdef Q_OS_UNIX // Windows keeps others out of a person's folder by itself
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
    for (const QFileInfo &file : QDir(QFileInfo(path()).path()).entryInfoList(QDir::Files)) {
        if (!file.fileName().endsWith(u".lock"_s))
            QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    }
    QVERIFY(!(QFileInfo(QFileInfo(path()).path()).permissions() & others));
#endif

    const auto database = openDatabase({path()});
    const auto pragma = [&](const QString &name) {
        QSqlQuery query = database->run(u"PRAGMA "_s + name);
        return query.next() ? query.value(0).toString() : QString();
    };
    QCOMPARE(pragma(u"journal_mode"_s), u"wal"_s);
    QCOMPARE(pragma(u"synchronous"_s), u"2"_s); // FULL
    QCOMPARE(pragma(u"foreign_keys"_s), u"1"_s);
    QCOMPARE(pragma(u"user_version"_s), u"3"_s);
}

void TestSqliteStore::keepsCompaniesAndBots_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << u"Padaria"_s;
    QTest::newRow("null") << QString();
    QTest::newRow("empty") << u""_s;
    QTest::newRow("spaces at the ends") << u"  Padaria \t"_s;
    QTest::newRow("accents, decomposed") << u"Sa\u0303o Joa\u0303o"_s;
    QTest::newRow("emoji, flag, joiner")
        << u"\U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F1E7\U0001F1F7"_s;
    QTest::newRow("right to left") << u"\u202Eabc שלום"_s;
    QTest::newRow("SQL") << u"'); DROP TABLE bots; --"_s;
    QTest::newRow("placeholders") << u"? :name $1 @x %1"_s;
    QTest::newRow("NUL inside") << u"a\0b"_s;
    QTest::newRow("lines") << u"a\r\nb\nc"_s;
    QTest::newRow("1 MB") << QString(1'000'000, u'é');
}

void TestSqliteStore::keepsCompaniesAndBots()
{
    QFETCH(QString, words);
    Company one = company(words, u"https://"_s + words);
    one.allowPlainHttp = true;
    Bot two = bot(one, words, words);
    two.notes = words;
    QVERIFY(save(*m_store, one).ok());
    QVERIFY(save(*m_store, two).ok());
    const Snapshot snapshot = stored();
    QCOMPARE(snapshot.companies.size(), 1);
    QVERIFY(snapshot.companies.constFirst() == one);
    QCOMPARE(snapshot.bots.size(), 1);
    QVERIFY(snapshot.bots.constFirst() == two);
}

void TestSqliteStore::changesInPlace()
{
    Company one = company(u"A"_s), two = company(u"B"_s);
    Bot first = bot(one, u"t1"_s), second = bot(one, u"t2"_s);
    for (const Company &each : {one, two})
        QVERIFY(save(*m_store, each).ok());
    for (const Bot &each : {first, second})
        QVERIFY(save(*m_store, each).ok());
    QVERIFY(save(*m_store, {{first.id, {LinkStatus::Kind::Connected, {}, 5, {}}}}).ok());

    one.name = u"a"_s; // its own name in another case is no duplicate
    first.name = u"renamed"_s;
    QVERIFY(save(*m_store, one).ok());
    QVERIFY(save(*m_store, first).ok());
    QCOMPARE(stored().statuses.value(first.id).kind, LinkStatus::Kind::Connected);
    first.companyId = two.id;
    QVERIFY(save(*m_store, first).ok());

    const Snapshot snapshot = stored();
    QVERIFY((snapshot.companies == QList<Company>{one, two}));
    QVERIFY((snapshot.bots == QList<Bot>{first, second}));
    QVERIFY(snapshot.statuses.isEmpty()); // of another company it is another connection
}

void TestSqliteStore::keepsStatuses_data()
{
    QTest::addColumn<LinkStatus::Kind>("kind");
    QTest::addColumn<QString>("stored");
    QTest::newRow("1") << LinkStatus::Kind::NotChecked << u"not_checked"_s;
    QTest::newRow("2") << LinkStatus::Kind::Connected << u"connected"_s;
    QTest::newRow("3") << LinkStatus::Kind::AwaitingScan << u"awaiting_scan"_s;
    QTest::newRow("4") << LinkStatus::Kind::NotConfigured << u"not_configured"_s;
    QTest::newRow("5") << LinkStatus::Kind::Other << u"other"_s;
    QTest::newRow("6") << LinkStatus::Kind::NoAnswer << u"no_answer"_s;
    QTest::newRow("7") << LinkStatus::Kind::KeyRefused << u"key_refused"_s;
    QTest::newRow("8") << LinkStatus::Kind::KeyMissing << u"key_missing"_s;
    QTest::newRow("9") << LinkStatus::Kind::BotNotFound << u"bot_not_found"_s;
}

void TestSqliteStore::keepsStatuses()
{
    QFETCH(LinkStatus::Kind, kind);
    QFETCH(QString, stored);
    const Company one = company(u"A"_s);
    const Bot two = bot(one, u"t"_s);
    QVERIFY(save(*m_store, one).ok());
    QVERIFY(save(*m_store, two).ok());
    LinkStatus status{kind, u"PAIRING <b>"_s, 1'700'000'000'123, GatewayError{}};
    QVERIFY(save(*m_store, {{two.id, {LinkStatus::Kind::Connected, {}, 1, {}}}}).ok());
    QVERIFY(save(*m_store, {{two.id, status}}).ok());

    status.error.reset(); // of one run only
    QVERIFY(this->stored().statuses.value(two.id) == status);
    QVERIFY(openDatabase({path()})->any(u"SELECT 1 FROM bot_statuses WHERE kind = ?"_s, {stored}));
}

void TestSqliteStore::unknownStatusWordIsNotChecked()
{
    const Company one = company(u"A"_s);
    const Bot two = bot(one, u"t"_s);
    QVERIFY(save(*m_store, one).ok());
    QVERIFY(save(*m_store, two).ok());
    QVERIFY(save(*m_store, {{two.id, {LinkStatus::Kind::Connected, {}, 7, {}}}}).ok());
    runSql(u"UPDATE bot_statuses SET kind = 'of a later version'"_s);
    QCOMPARE(stored().statuses.value(two.id).kind, LinkStatus::Kind::NotChecked);
}

void TestSqliteStore::statusOfARemovedBotCostsNothing()
{
    const Company one = company(u"A"_s);
    const Bot two = bot(one, u"t"_s);
    QVERIFY(save(*m_store, one).ok());
    QVERIFY(save(*m_store, two).ok());
    const LinkStatus connected{LinkStatus::Kind::Connected, {}, 1, {}};
    QVERIFY(save(*m_store, {{two.id, connected}, {QUuid::createUuid(), connected}}).ok());
    QVERIFY((stored().statuses == QHash<QUuid, LinkStatus>{{two.id, connected}}));
}

void TestSqliteStore::keepsPausedNumbers()
{
    const Company one = company(u"A"_s);
    const Bot two = bot(one, u"t"_s), without = bot(one, u"u"_s);
    QVERIFY(save(*m_store, one).ok());
    QVERIFY(save(*m_store, two).ok());
    QVERIFY(save(*m_store, without).ok());
    const PausedNumber never{two.id, u"554899991234"_s, 1, 0}, later{two.id, u"5548999991234"_s, 1, 2};
    for (const PausedNumber &number : {later, never})
        QVERIFY(ended<Nothing>([&](auto *context, auto done) {
                    m_store->savePausedNumber(number, context, done);
                }).ok());
    QVERIFY((stored().pausedNumbers == QList<PausedNumber>{never, later})); // in the order of pausing
    QVERIFY(ended<Nothing>([&](auto *context, auto done) {
                m_store->removePausedNumber(two.id, later.number, context, done);
            }).ok());
    QVERIFY((stored().pausedNumbers == QList<PausedNumber>{never}));
}

void TestSqliteStore::keepsSilences()
{
    const Company one = company(u"A"_s);
    const Bot two = bot(one, u"t"_s), three = bot(one, u"u"_s);
    QVERIFY(save(*m_store, one).ok());
    QVERIFY(save(*m_store, two).ok());
    QVERIFY(save(*m_store, three).ok());
    constexpr qint64 until = 33'000'000'000'123;
    const QHash<QUuid, qint64> silences{{two.id, until}, {three.id, Store::forEver}};
    QVERIFY(silence(*m_store, silences).ok());
    QCOMPARE(stored().silences, silences);
    // A bot that went in the meantime must not cost the others theirs.
    QVERIFY(silence(*m_store, {{QUuid::createUuid(), until}, {two.id, until + 1}, {three.id, 0}}).ok());
    QCOMPARE(stored().silences, (QHash<QUuid, qint64>{{two.id, until + 1}}));
    QVERIFY(
        ended<Nothing>([&](auto *context, auto done) { m_store->removeBots({two.id}, context, done); }).ok());
    QVERIFY(save(*m_store, two).ok()); // without an undo, it begins anew
    QVERIFY(stored().silences.isEmpty());
}

void TestSqliteStore::silenceThatIsOverIsNotRead()
{
    const Company one = company(u"A"_s);
    const Bot two = bot(one, u"t"_s);
    QVERIFY(save(*m_store, one).ok());
    QVERIFY(save(*m_store, two).ok());
    QVERIFY(silence(*m_store, {{two.id, QDateTime::currentMSecsSinceEpoch() - 1}}).ok());
    QVERIFY(stored().silences.isEmpty());
}

void TestSqliteStore::batchIsAllOrNothing()
{
    Batch batch;
    batch.companies = {company(u"A"_s), company(u"B"_s)};
    for (const QString &token : {u"1"_s, u"2"_s, u"1"_s})
        batch.bots.append(bot(batch.companies.constLast(), token));
    QCOMPARE(errorOf(saveBatch(*m_store, batch)), Kind::DuplicateToken);
    QVERIFY(stored().companies.isEmpty());
    QVERIFY(stored().bots.isEmpty());
    batch.bots.last().token = u"3"_s;
    auto progress = std::make_shared<Progress>();
    QVERIFY(saveBatch(*m_store, batch, progress).ok());
    QCOMPARE(progress->done.load(), 5);
    QVERIFY(stored().companies == batch.companies);
    QVERIFY(stored().bots == batch.bots);
}

void TestSqliteStore::batchIsCancelled()
{
    Batch batch;
    batch.companies = {company(u"A"_s)};
    for (int i = 0; i < 5'000; ++i)
        batch.bots.append(bot(batch.companies.constFirst(), QString::number(i)));
    auto progress = std::make_shared<Progress>();
    std::optional<Result<Nothing, StoreError>> result;
    m_store->saveBatch(batch, progress, this, [&](const auto &saved) { result = saved; });
    while (progress->done < 10)
        QThread::yieldCurrentThread();
    progress->cancelled = true;
    QTRY_VERIFY(result);
    QCOMPARE(errorOf(*result), Kind::Cancelled);
    QVERIFY(progress->done < 5'001);
    QVERIFY(stored().companies.isEmpty());
    progress->cancelled = false;
    QVERIFY(saveBatch(*m_store, batch, progress).ok()); // nothing is left of it in the way
}

void TestSqliteStore::batchEditsToo()
{
    const Company one = company(u"A"_s);
    Bot two = bot(one, u"t"_s);
    QVERIFY(save(*m_store, one).ok());
    QVERIFY(save(*m_store, two).ok());
    two.notes = u"changed"_s;
    Batch batch;
    batch.bots = {two, bot(one, u"u"_s)};
    QVERIFY(saveBatch(*m_store, batch).ok());
    QVERIFY(stored().bots == batch.bots);
}

void TestSqliteStore::companyNames_data()
{
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("duplicate");
    QTest::newRow("same") << u"São João"_s << true;
    QTest::newRow("other case") << u"SÃO joão"_s << true;
    QTest::newRow("same, composed otherwise") << u"Sa\u0303o Joa\u0303o"_s << true;
    QTest::newRow("accents count") << u"Sao Joao"_s << false;
    QTest::newRow("longer") << u"São João 2"_s << false;
}

void TestSqliteStore::companyNames()
{
    QFETCH(QString, second);
    QFETCH(bool, duplicate);
    QVERIFY(save(*m_store, company(u"São João"_s)).ok());
    const auto result = save(*m_store, company(second));
    QCOMPARE(errorOf(result) == Kind::DuplicateCompany, duplicate);
    QCOMPARE(stored().companies.size(), duplicate ? 1 : 2);
}

void TestSqliteStore::tokensAreUniquePerAddress()
{
    const Company one = company(u"A"_s), sameAddress = company(u"B"_s);
    const Company elsewhere = company(u"C"_s, u"https://other.example"_s);
    for (const Company &each : {one, sameAddress, elsewhere})
        QVERIFY(save(*m_store, each).ok());
    QVERIFY(save(*m_store, bot(one, u"t"_s)).ok());
    QCOMPARE(errorOf(save(*m_store, bot(one, u"t"_s))), Kind::DuplicateToken);
    QCOMPARE(errorOf(save(*m_store, bot(sameAddress, u"t"_s))), Kind::DuplicateToken);
    QVERIFY(save(*m_store, bot(one, u"T"_s)).ok()); // a token's case counts

    Bot moved = bot(elsewhere, u"t"_s);
    QVERIFY(save(*m_store, moved).ok());
    moved.companyId = sameAddress.id;
    QCOMPARE(errorOf(save(*m_store, moved)), Kind::DuplicateToken);
    QCOMPARE(stored().bots.size(), 3);
}

void TestSqliteStore::changedAddressMeetsTokens()
{
    const Company one = company(u"A"_s);
    Company other = company(u"B"_s, u"https://other.example"_s);
    QVERIFY(save(*m_store, one).ok());
    QVERIFY(save(*m_store, other).ok());
    QVERIFY(save(*m_store, bot(one, u"t"_s)).ok());
    QVERIFY(save(*m_store, bot(other, u"t"_s)).ok());
    const Company before = other;
    other.gatewayAddress = one.gatewayAddress;
    other.name = u"changed"_s;
    QCOMPARE(errorOf(save(*m_store, other)), Kind::DuplicateToken);
    QVERIFY((stored().companies == QList<Company>{one, before}));
    other.gatewayAddress = u"https://third.example"_s;
    QVERIFY(save(*m_store, other).ok());
}

void TestSqliteStore::botWithoutCompanyIsMissing()
{
    QCOMPARE(errorOf(save(*m_store, bot(company(u"never saved"_s), u"t"_s))), Kind::Missing);
    QVERIFY(stored().bots.isEmpty());
}

void TestSqliteStore::companyGoesWithItsBots()
{
    const Company one = company(u"A"_s), two = company(u"B"_s);
    const Bot first = bot(one, u"1"_s), second = bot(one, u"2"_s), stays = bot(two, u"3"_s);
    for (const Company &each : {one, two})
        QVERIFY(save(*m_store, each).ok());
    for (const Bot &each : {first, second, stays}) {
        QVERIFY(save(*m_store, each).ok());
        QVERIFY(save(*m_store, {{each.id, {LinkStatus::Kind::Connected, {}, 1, {}}}}).ok());
    }
    runSql(u"INSERT INTO paused_numbers SELECT id, '554899991234', 1, NULL FROM bots"_s);
    QVERIFY(ended<Nothing>([&](auto *context, auto done) {
                m_store->removeCompany(one.id, context, done);
            }).ok());

    const Snapshot snapshot = stored();
    QVERIFY(snapshot.companies == QList<Company>{two});
    QVERIFY(snapshot.bots == QList<Bot>{stays});
    QCOMPARE(snapshot.statuses.keys(), QList<QUuid>{stays.id});
    QCOMPARE(snapshot.pausedNumbers.size(), 1);
    QCOMPARE(snapshot.pausedNumbers.first().botId, stays.id);
}

void TestSqliteStore::removesSeveralBots()
{
    const Company one = company(u"A"_s);
    const Bot first = bot(one, u"1"_s), second = bot(one, u"2"_s), third = bot(one, u"3"_s);
    QVERIFY(save(*m_store, one).ok());
    for (const Bot &each : {first, second, third})
        QVERIFY(save(*m_store, each).ok());
    QVERIFY(ended<Nothing>([&](auto *context, auto done) {
                m_store->removeBots({first.id, third.id, QUuid::createUuid()}, context, done);
            }).ok());
    QVERIFY(stored().bots == QList<Bot>{second});
}

void TestSqliteStore::searchTextIsFolded()
{
    const Company one = company(u"A"_s);
    Bot two = bot(one, u"Tök"_s, u"Açaí"_s);
    two.notes = u"São"_s;
    QVERIFY(save(*m_store, one).ok());
    QVERIFY(save(*m_store, two).ok());
    QVERIFY(
        openDatabase({path()})->any(u"SELECT 1 FROM bots WHERE search_folded = ?"_s, {u"acai\ntok\nsao"_s}));
}

void TestSqliteStore::claimsOnce_data()
{
    QTest::addColumn<Outcome>("earlier");
    QTest::addColumn<qint64>("age");
    QTest::addColumn<bool>("confirm");
    QTest::addColumn<bool>("written");
    QTest::newRow("on its way") << Outcome::Sent << qint64(1) << false << false;
    QTest::newRow("without an answer for a day") << Outcome::Sent << qint64(86'400'000) << false << false;
    QTest::newRow("without an answer, confirmed") << Outcome::Sent << qint64(5'000) << true << true;
    QTest::newRow("answered just now") << Outcome::Answered << qint64(1) << false << false;
    QTest::newRow("answered, still waiting for a scan")
        << Outcome::Answered << qint64(199'999) << false << false;
    QTest::newRow("answered, confirmed") << Outcome::Answered << qint64(1) << true << true;
    QTest::newRow("answered and over") << Outcome::Answered << qint64(200'000) << false << true;
}

void TestSqliteStore::claimsOnce()
{
    QFETCH(Outcome, earlier);
    QFETCH(qint64, age);
    QFETCH(bool, confirm);
    QFETCH(bool, written);
    const Company one = company(u"A"_s);
    const Bot two = bot(one, u"t"_s);
    QVERIFY(save(*m_store, one).ok());
    QVERIFY(save(*m_store, two).ok());

    constexpr qint64 now = 1'700'000'000'000;
    const StartRecord first{two.id, QUuid::createUuid(), now - age, earlier};
    const StartRecord second{two.id, QUuid::createUuid(), now, Outcome::Sent};
    QVERIFY(!claim(*m_store, first).value());
    // What was confirmed is one attempt, not any.
    if (!written)
        QVERIFY(claim(*m_store, second, QUuid::createUuid()).value() == first);
    const auto result = claim(*m_store, second, confirm ? std::optional(first.attemptId) : std::nullopt);
    QVERIFY(result.value() == (written ? std::nullopt : std::optional(first)));

    // What is there now is what the answer said.
    const StartRecord third{two.id, QUuid::createUuid(), now, Outcome::Sent};
    QVERIFY(claim(*m_store, third).value() == (written ? second : first));
}

void TestSqliteStore::settles()
{
    const Company one = company(u"A"_s);
    const Bot two = bot(one, u"t"_s);
    QVERIFY(save(*m_store, one).ok());
    QVERIFY(save(*m_store, two).ok());
    StartRecord first{two.id, QUuid::createUuid(), 1'000, Outcome::Sent};
    const StartRecord probe{two.id, QUuid::createUuid(), 2'000, Outcome::Sent};
    QVERIFY(!claim(*m_store, first).value());

    QVERIFY(
        settle(*m_store, QUuid::createUuid(), std::nullopt).ok()); // another attempt's record is left alone
    QVERIFY(claim(*m_store, probe).value() == first);

    QVERIFY(settle(*m_store, first.attemptId, Outcome::Answered).ok());
    first.outcome = Outcome::Answered;
    QVERIFY(claim(*m_store, probe).value() == first);

    QVERIFY(settle(*m_store, first.attemptId, std::nullopt).ok());
    QVERIFY(!claim(*m_store, probe).value());
}

void TestSqliteStore::clears()
{
    const Company one = company(u"A"_s);
    const Bot two = bot(one, u"t"_s), other = bot(one, u"u"_s);
    QVERIFY(save(*m_store, one).ok());
    for (const Bot &each : {two, other}) {
        QVERIFY(save(*m_store, each).ok());
        QVERIFY(!claim(*m_store, {each.id, QUuid::createUuid(), 1'000}).value());
    }
    QVERIFY(
        ended<Nothing>([&](auto *context, auto done) { m_store->clearStart(two.id, context, done); }).ok());
    QVERIFY(!claim(*m_store, {two.id, QUuid::createUuid(), 2'000}).value());
    QVERIFY(claim(*m_store, {other.id, QUuid::createUuid(), 2'000}).value().has_value());
}

void TestSqliteStore::claimOfARemovedBotIsMissing()
{
    QCOMPARE(errorOf(claim(*m_store, {QUuid::createUuid(), QUuid::createUuid(), 1})), Kind::Missing);
}

void TestSqliteStore::botPutBackIsStillGuarded()
{
    const Company one = company(u"A"_s);
    const Bot two = bot(one, u"t"_s);
    QVERIFY(save(*m_store, one).ok());
    QVERIFY(save(*m_store, two).ok());
    const StartRecord first{two.id, QUuid::createUuid(), 1'000, Outcome::Sent};
    QVERIFY(!claim(*m_store, first).value());
    QVERIFY(
        ended<Nothing>([&](auto *context, auto done) { m_store->removeBots({two.id}, context, done); }).ok());
    const Bot again = bot(one, two.token); // added anew, by hand: only address and token are the same
    QVERIFY(save(*m_store, again).ok());
    const StartRecord met{again.id, first.attemptId, first.startedAt, first.outcome};
    QVERIFY(claim(*m_store, {again.id, QUuid::createUuid(), 2'000}).value() == met);
}

void TestSqliteStore::oneOfTwoCopiesWins()
{
    const Company one = company(u"A"_s);
    QVERIFY(save(*m_store, one).ok());
    SqliteStore second(path());
    QVERIFY(open(second).ok());
    for (int round = 0; round < 25; ++round) {
        const Bot each = bot(one, QString::number(round));
        QVERIFY(save(*m_store, each).ok());
        int ended = 0, written = 0;
        const auto count = [&](const Result<std::optional<StartRecord>, StoreError> &result) {
            ++ended;
            written += result.ok() && !result.value();
        };
        for (int i = 0; i < 4; ++i) {
            m_store->claimStart({each.id, QUuid::createUuid(), 1'000}, {}, this, count);
            second.claimStart({each.id, QUuid::createUuid(), 1'000}, {}, this, count);
        }
        QTRY_COMPARE(ended, 8);
        QCOMPARE(written, 1);
    }
}

void TestSqliteStore::endsLaterAndInOrder()
{
    QStringList order;
    const auto note = [&](const QString &what) {
        return [&order, what](const Result<Nothing, StoreError> &result) {
            QVERIFY(QThread::currentThread() == qApp->thread());
            order << what + (result.ok() ? u" ok"_s : u" failed"_s);
        };
    };
    const Company one = company(u"A"_s);
    const Bot two = bot(one, u"t"_s);
    m_store->saveCompany(one, this, note(u"company"_s));
    m_store->saveBot(two, this, note(u"bot"_s));
    m_store->saveCompany(company(u"a"_s), this, note(u"duplicate"_s));
    m_store->removeCompany(one.id, this, note(u"remove"_s));
    m_store->saveBot(two, this, note(u"orphan"_s));
    QVERIFY(order.isEmpty());
    QTRY_COMPARE(order.size(), 5);
    QCOMPARE(order, (QStringList{u"company ok"_s, u"bot ok"_s, u"duplicate failed"_s, u"remove ok"_s,
                                 u"orphan failed"_s}));
}

void TestSqliteStore::contextGoneIsNotCalled()
{
    auto context = std::make_unique<QObject>();
    int calls = 0;
    const Company one = company(u"A"_s);
    m_store->saveCompany(one, context.get(), [&](const auto &) { ++calls; });
    context.reset();
    QVERIFY(save(*m_store, company(u"B"_s)).ok());
    QCOMPARE(calls, 0);
    QCOMPARE(stored().companies.size(), 2); // it was done all the same

    // Gone while the answer is already on its way to the caller.
    context = std::make_unique<QObject>();
    m_store->saveCompany(one, this, [&](const auto &) { context.reset(); });
    m_store->saveCompany(one, context.get(), [&](const auto &) { ++calls; });
    QVERIFY(save(*m_store, one).ok());
    QCOMPARE(calls, 0);
}

void TestSqliteStore::nullContextIsCalled()
{
    int calls = 0;
    m_store->saveCompany(company(u"A"_s), nullptr, [&](const auto &) { ++calls; });
    QTRY_COMPARE(calls, 1);
}

void TestSqliteStore::destructionFinishesWhatWasCalled()
{
    int calls = 0;
    for (int i = 0; i < 50; ++i)
        m_store->saveCompany(company(QString::number(i)), this, [&](const auto &) { ++calls; });
    m_store.reset();
    QCOMPARE(calls, 0);
    QCOMPARE(stored().companies.size(), 50);
    QCOMPARE(calls, 0);
    QVERIFY(!QFileInfo::exists(path() + u"-wal"_s)); // the connection was closed, not dropped
}

QTEST_GUILESS_MAIN(TestSqliteStore)
#include "tst_sqlitestore.moc"
