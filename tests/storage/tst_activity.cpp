#include "storage/sqlitestore.h"

#include "storage/activitytest.h"
#include "storage/databasefile.h"

using namespace lifty;
using namespace lifty::storetest;
using namespace Qt::StringLiterals;

using Activity = ActivityEntry::Kind;
using Outcome = ActivityEntry::Outcome;
using Status = LinkStatus::Kind;

// Entries that are written by hand and found again.
class TestActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void keepsEntries_data();
    void keepsEntries();
    void keepsEveryKind();
    void fillsInTheNames();
    void idsAscendAndAreNeverGivenTwice();
    void pages();

    void findsWords_data();
    void findsWords();
    void findsNothingButIsNotHurt_data();
    void findsNothingButIsNotHurt();
    void wordsMayMeanAKind();
    void filters_data();
    void filters();
    void filtersByCompany();
    void periodsWithAClockSetBack();

    void prunes();
    void prunesInPieces();
    void pruneKeepsTheSearchInStep();

private:
    ActivityEntry add(Activity kind, qint64 at, const QString &bot = {}, const QString &detail = {});
    QList<qint64> timesOf(const ActivityFilter &filter);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteStore> m_store;
    QHash<QString, QUuid> m_botIds; // by name
};

void TestActivity::init()
{
    m_folder = temporaryFolder();
    m_store = std::make_unique<SqliteStore>(m_folder->filePath(u"lifty.db"_s));
    m_botIds.clear();
}

ActivityEntry TestActivity::add(Activity kind, qint64 at, const QString &bot, const QString &detail)
{
    ActivityEntry entry;
    entry.at = at;
    entry.kind = kind;
    entry.botName = bot;
    if (!bot.isEmpty()) {
        if (!m_botIds.contains(bot))
            m_botIds.insert(bot, QUuid::createUuid());
        entry.botId = m_botIds.value(bot);
    }
    entry.detail = detail;
    return record(*m_store, entry).ok() ? entry : ActivityEntry();
}

QList<qint64> TestActivity::timesOf(const ActivityFilter &filter)
{
    QList<qint64> times;
    for (const ActivityEntry &entry : activity(*m_store, filter))
        times.append(entry.at);
    return times;
}

void TestActivity::keepsEntries_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << u"Padaria"_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("NUL inside") << u"a\0b"_s;
    QTest::newRow("SQL") << u"'); DROP TABLE activity; --"_s;
    QTest::newRow("search language") << u"\" OR NEAR(a b) * ^ {terms} : AND NOT"_s;
    QTest::newRow("emoji, joiner") << u"\U0001F468\u200D\U0001F469"_s;
    QTest::newRow("right to left") << u"\u202Eabc שלום"_s;
    QTest::newRow("1 MB") << QString(1'000'000, u'é');
}

void TestActivity::keepsEntries()
{
    QFETCH(QString, words);
    ActivityEntry entry;
    entry.at = 1'700'000'000'123;
    entry.kind = Activity::NumberPaused;
    entry.outcome = Outcome::Failed;
    entry.botId = QUuid::createUuid();
    entry.companyId = QUuid::createUuid();
    entry.botName = words;
    entry.companyName = words;
    entry.statusBefore = Status::Connected;
    entry.statusAfter = Status::Other;
    entry.count = 7;
    entry.detail = words;
    entry.error = GatewayError::Kind::Forbidden;
    entry.httpStatus = 403;
    QVERIFY(record(*m_store, entry).ok());
    entry.id = 1;
    QVERIFY(activity(*m_store) == QList{entry});
}

void TestActivity::keepsEveryKind()
{
    QList<ActivityEntry> written;
    for (int kind = 0; kind <= int(Activity::SilenceEnded); ++kind) {
        for (const Outcome outcome : {Outcome::Done, Outcome::Failed, Outcome::Unknown}) {
            ActivityEntry entry;
            entry.kind = Activity(kind);
            entry.outcome = outcome;
            QVERIFY(record(*m_store, entry).ok());
            entry.id = written.size() + 1;
            written.prepend(entry);
        }
    }
    for (int error = 0; error <= int(GatewayError::Kind::BadPicture); ++error) {
        ActivityEntry entry;
        entry.error = GatewayError::Kind(error);
        QVERIFY(record(*m_store, entry).ok());
        entry.id = written.size() + 1;
        written.prepend(entry);
    }
    QVERIFY(activity(*m_store) == written);
}

void TestActivity::fillsInTheNames()
{
    const Company one = company(u"Acme"_s);
    const Bot two = bot(one, u"t"_s, u"Padaria"_s);
    QVERIFY(save(*m_store, one).ok());
    QVERIFY(save(*m_store, two).ok());
    ActivityEntry entry;
    entry.kind = Activity::Connected;
    entry.botId = two.id;
    QVERIFY(record(*m_store, entry).ok());
    const ActivityEntry filled = activity(*m_store).constFirst();
    QCOMPARE(filled.botName, u"Padaria"_s);
    QCOMPARE(filled.companyId, one.id);
    QCOMPARE(filled.companyName, u"Acme"_s);

    entry.botName = u"as it was"_s; // whoever knows better is believed
    entry.companyName = u"then"_s;
    QVERIFY(record(*m_store, entry).ok());
    QCOMPARE(activity(*m_store).constFirst().botName, u"as it was"_s);
    QCOMPARE(activity(*m_store).constFirst().companyName, u"then"_s);

    entry = {};
    entry.kind = Activity::KeyChanged;
    entry.companyId = one.id;
    QVERIFY(record(*m_store, entry).ok());
    QCOMPARE(activity(*m_store).constFirst().companyName, u"Acme"_s);
}

void TestActivity::idsAscendAndAreNeverGivenTwice()
{
    add(Activity::Connected, 1);
    add(Activity::Connected, 2);
    QCOMPARE(activity(*m_store).constFirst().id, 2);
    pruneAll(*m_store, 10);
    QVERIFY(activity(*m_store).isEmpty());
    add(Activity::Connected, 3);
    QCOMPARE(activity(*m_store).constFirst().id, 3);
}

void TestActivity::pages()
{
    for (int i = 1; i <= 10; ++i)
        add(i % 2 ? Activity::Connected : Activity::Disconnected, i, u"Padaria"_s);
    const auto idsOf = [](const QList<ActivityEntry> &page) {
        QList<qint64> ids;
        for (const ActivityEntry &entry : page)
            ids.append(entry.id);
        return ids;
    };
    QCOMPARE(idsOf(activity(*m_store, {}, 0, 4)), (QList<qint64>{10, 9, 8, 7}));
    QCOMPARE(idsOf(activity(*m_store, {}, 7, 4)), (QList<qint64>{6, 5, 4, 3}));
    QCOMPARE(idsOf(activity(*m_store, {}, 3, 4)), (QList<qint64>{2, 1}));
    QCOMPARE(idsOf(activity(*m_store, {}, 1, 4)), QList<qint64>{});
    ActivityFilter filter = wordsTyped(u"pad"_s);
    filter.kind = Activity::Connected;
    QCOMPARE(idsOf(activity(*m_store, filter, 0, 2)), (QList<qint64>{9, 7}));
    QCOMPARE(idsOf(activity(*m_store, filter, 7, 2)), (QList<qint64>{5, 3}));
    QCOMPARE(idsOf(activity(*m_store, filter, 3, 2)), (QList<qint64>{1}));
}

void TestActivity::findsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const auto row = [](const QString &text, const QString &typed, bool found) {
        QTest::addRow("%s <- %s", qPrintable(text), qPrintable(typed)) << text << typed << found;
    };
    row(u"Padaria São João"_s, u"sao"_s, true);
    row(u"Padaria São João"_s, u"SÃO"_s, true);
    row(u"Padaria São João"_s, u"p"_s, true);
    row(u"Padaria São João"_s, u"padaria"_s, true);
    row(u"Padaria São João"_s, u"padarias"_s, false);
    row(u"Padaria São João"_s, u"adaria"_s, false);
    row(u"Padaria São João"_s, u"joao pad"_s, true);
    row(u"Padaria São João"_s, u"joao pet"_s, false);
    row(u"Padaria-Central/2"_s, u"central"_s, true);
    row(u"Padaria-Central/2"_s, u"2"_s, true);
    row(u"Padaria-Central/2"_s, u"padaria-cen"_s, true);
    row(u"Padaria Central"_s, u"padaria-cen"_s, false);
    row(u"Pet & Cia"_s, u"&"_s, true);
    row(u"Pet e Cia"_s, u"&"_s, false);
    row(u"Pet \U0001F436"_s, u"\U0001F436"_s, true);
    row(u"5548999912345"_s, u"55489"_s, true);
    row(u"5548999912345"_s, u"99991"_s, false);
    row(u"ﬁlial Ⅳ"_s, u"filial iv"_s, true);
    row(u"שלום"_s, u"של"_s, true);
    row(u"日本語"_s, u"日本"_s, true);
    row(u"\U0001D11E\U00020000\U00020001"_s, u"\U00020000"_s, true);
    row(u"k_connected"_s, u"k_connected"_s, true); // words are not taken for a property...
    row(u"Padaria"_s, u"k_connected"_s, false);
    row(u"Padaria"_s, u"kconnected"_s, false);
    row(QString(30, u'a') + u'b', QString(30, u'a'), true); // what differs late is not told apart
    row(QString(23, u'a') + u'b', QString(24, u'a'), false);
    row(u"a\0zebra"_s, u"zebra"_s, true);
    row(QString(2'000, u' ') + u"late"_s, u"late"_s, false);
}

void TestActivity::findsWords()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QFETCH(bool, found);
    add(Activity::Connected, 1, u"other"_s);
    add(Activity::Connected, 2, text);
    add(Activity::NumberPaused, 3, {}, text);
    ActivityEntry ofCompany;
    ofCompany.at = 4;
    ofCompany.companyName = text;
    QVERIFY(record(*m_store, ofCompany).ok());
    QCOMPARE(timesOf(wordsTyped(typed)), found ? (QList<qint64>{4, 3, 2}) : QList<qint64>{});
}

void TestActivity::findsNothingButIsNotHurt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("all"); // nothing to look for is found in everything
    for (const char *typed :
         {"\"",      "'",         "\"\"", "a\"b",  "*",  "a*", "^a", "NEAR(a b)", "a AND", "OR b", "NOT",
          "terms:a", "{terms}:a", "-a",   "a + b", "(a", ")",  "%",  "_",         "?",     "$1",   "\\"})
        QTest::newRow(typed) << QString::fromUtf8(typed) << false;
    QTest::newRow("NUL") << QString(QChar(0)) << true;
    QTest::newRow("NUL inside") << u"q\0q"_s << false;
    QTest::newRow("only spaces") << u" \t "_s << true;
    QTest::newRow("half of a sign") << QString(QChar(0xd83d)) << false;
    QTest::newRow("1 MB") << QString(1'000'000, u'q') << false;
    QTest::newRow("500,000 words") << u"q "_s.repeated(500'000) << false;
    QTest::newRow("1 MB of signs") << QString(1'000'000, u'"') << false;
}

void TestActivity::findsNothingButIsNotHurt()
{
    QFETCH(QString, typed);
    QFETCH(bool, all);
    add(Activity::Connected, 1, u"Padaria"_s);
    ActivityFilter filter;
    for (const QString &word : typed.split(u' '))
        filter.words.append(ActivityWord{folded(word)});
    const auto page = ended<QList<ActivityEntry>>(
        [&](auto *context, auto done) { m_store->readActivity(filter, 0, 10, context, done); });
    QVERIFY(page.ok());
    QCOMPARE(page.value().size(), all ? 1 : 0);
}

void TestActivity::wordsMayMeanAKind()
{
    ActivityEntry change;
    change.at = 1;
    change.statusBefore = Status::Connected;
    change.statusAfter = Status::NoAnswer;
    QVERIFY(record(*m_store, change).ok());
    add(Activity::Disconnected, 2);
    add(Activity::NumberPaused, 3, u"Conectado"_s);
    ActivityEntry unknown;
    unknown.at = 4;
    unknown.kind = Activity::ConnectionStarted;
    unknown.outcome = Outcome::Unknown;
    QVERIFY(record(*m_store, unknown).ok());

    const auto meaning = [](const QString &typed, const QList<Activity> &kinds,
                            const QList<Outcome> &outcomes, const QList<Status> &statuses) {
        ActivityFilter filter;
        filter.words.append(ActivityWord{typed, kinds, outcomes, statuses});
        return filter;
    };
    QCOMPARE(timesOf(meaning(u"conectado"_s, {}, {}, {})), QList<qint64>{3});
    QCOMPARE(timesOf(meaning(u"conectado"_s, {}, {}, {Status::Connected})), (QList<qint64>{3, 1}));
    QCOMPARE(timesOf(meaning(u"sem"_s, {}, {}, {Status::NoAnswer})), QList<qint64>{1});
    // Only a change of status has one: that the others' is "not checked" says nothing.
    QCOMPARE(timesOf(meaning(u"nao"_s, {}, {}, {Status::NotChecked})), QList<qint64>{});
    QCOMPARE(timesOf(meaning(u"des"_s, {Activity::Disconnected}, {}, {})), QList<qint64>{2});
    QCOMPARE(timesOf(meaning(u"x"_s, {Activity::Disconnected}, {Outcome::Unknown}, {})),
             (QList<qint64>{4, 2}));
    ActivityFilter both = meaning(u"x"_s, {Activity::NumberPaused, Activity::Disconnected}, {}, {});
    both.words.append(ActivityWord{u"conect"_s});
    QCOMPARE(timesOf(both), QList<qint64>{3});
}

void TestActivity::filters_data()
{
    QTest::addColumn<QString>("bot");
    QTest::addColumn<std::optional<Activity>>("kind");
    QTest::addColumn<std::optional<Outcome>>("outcome");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<qint64>>("expected");
    constexpr qint64 end = std::numeric_limits<qint64>::max();
    constexpr qint64 hour = 3'600'000;
    const std::optional<Activity> any, connected = Activity::Connected, paused = Activity::NumberPaused;
    const std::optional<Outcome> each, failed = Outcome::Failed;
    using Times = QList<qint64>;
    const auto row = [](const char *name, const QString &bot, const std::optional<Activity> &kind,
                        const std::optional<Outcome> &outcome, qint64 from, qint64 to, const QString &typed,
                        const Times &expected) {
        QTest::newRow(name) << bot << kind << outcome << from << to << typed << expected;
    };
    row("none", {}, any, each, 0, end, {}, {3 * hour, 2 * hour, hour + 1, hour, 5});
    row("bot", u"A"_s, any, each, 0, end, {}, {3 * hour, hour, 5});
    row("kind", {}, connected, each, 0, end, {}, {2 * hour, hour, 5});
    row("outcome", {}, any, failed, 0, end, {}, {3 * hour});
    row("bot and kind", u"A"_s, connected, each, 0, end, {}, {hour, 5});
    row("bot and outcome", u"B"_s, any, failed, 0, end, {}, {});
    row("period", {}, any, each, hour, 2 * hour, {}, {hour + 1, hour});
    row("period within an hour", {}, any, each, hour + 1, hour + 2, {}, {hour + 1});
    row("period without anything", {}, any, each, 6, hour, {}, {});
    row("period without an hour", {}, any, each, 5 * hour, 9 * hour, {}, {});
    row("empty period", {}, any, each, hour, hour, {}, {});
    row("from", {}, any, each, 2 * hour, end, {}, {3 * hour, 2 * hour});
    row("to", {}, any, each, 0, hour, {}, {5});
    row("period and bot", u"A"_s, any, each, 1, 2 * hour, {}, {hour, 5});
    row("all of it", u"A"_s, paused, failed, 1, end, u"5548"_s, {3 * hour});
    row("word and period", {}, any, each, 0, 2 * hour, u"5548"_s, {hour + 1});
}

void TestActivity::filters()
{
    QFETCH(QString, bot);
    constexpr qint64 hour = 3'600'000;
    add(Activity::Connected, 5, u"A"_s);
    add(Activity::Connected, hour, u"A"_s);
    add(Activity::NumberPaused, hour + 1, u"B"_s, u"554899991234"_s);
    add(Activity::Connected, 2 * hour, u"B"_s);
    ActivityEntry failed;
    failed.at = 3 * hour;
    failed.kind = Activity::NumberPaused;
    failed.outcome = Outcome::Failed;
    failed.botId = m_botIds.value(u"A"_s);
    failed.detail = u"5548"_s;
    QVERIFY(record(*m_store, failed).ok());

    QFETCH(QString, typed);
    QFETCH(std::optional<Activity>, kind);
    QFETCH(std::optional<Outcome>, outcome);
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    QFETCH(QList<qint64>, expected);
    ActivityFilter filter = wordsTyped(typed);
    filter.botId = m_botIds.value(bot);
    filter.kind = kind;
    filter.outcome = outcome;
    filter.from = from;
    filter.to = to;
    QCOMPARE(timesOf(filter), expected);
}

void TestActivity::filtersByCompany()
{
    ActivityEntry entry;
    entry.companyId = QUuid::createUuid();
    for (entry.at = 1; entry.at <= 3; ++entry.at) {
        entry.companyId = entry.at == 2 ? QUuid::createUuid() : entry.companyId;
        QVERIFY(record(*m_store, entry).ok());
    }
    ActivityFilter filter;
    filter.companyId = entry.companyId;
    QCOMPARE(timesOf(filter), (QList<qint64>{3, 2}));
    filter.companyId = QUuid::createUuid();
    QCOMPARE(timesOf(filter), QList<qint64>{});
}

// Found by their own time, and listed as they were written.
void TestActivity::periodsWithAClockSetBack()
{
    constexpr qint64 day = 86'400'000;
    for (const qint64 at : {10 * day, 11 * day, 2 * day, 12 * day, 2 * day + 1, 11 * day + 1})
        add(Activity::Connected, at, u"A"_s);
    ActivityFilter filter;
    filter.from = 2 * day;
    filter.to = 3 * day;
    QCOMPARE(timesOf(filter), (QList<qint64>{2 * day + 1, 2 * day}));
    filter.from = 11 * day;
    filter.to = 12 * day;
    QCOMPARE(timesOf(filter), (QList<qint64>{11 * day + 1, 11 * day}));
    filter.words = wordsTyped(u"a"_s).words;
    QCOMPARE(timesOf(filter), (QList<qint64>{11 * day + 1, 11 * day}));
    pruneAll(*m_store, 3 * day);
    QCOMPARE(timesOf({}), (QList<qint64>{11 * day + 1, 12 * day, 11 * day, 10 * day}));
}

void TestActivity::prunes()
{
    constexpr qint64 hour = 3'600'000;
    const QList<qint64> times{1, hour, hour + 1, hour + 2, 5 * hour};
    for (const qint64 at : times)
        add(Activity::Connected, at);
    pruneAll(*m_store, 0);
    QCOMPARE(timesOf({}).size(), 5);
    pruneAll(*m_store, hour + 1);
    QCOMPARE(timesOf({}), (QList<qint64>{5 * hour, hour + 2, hour + 1}));
    pruneAll(*m_store, 5 * hour);
    QCOMPARE(timesOf({}), (QList<qint64>{5 * hour}));
    ActivityFilter filter;
    filter.to = 6 * hour;
    QCOMPARE(timesOf(filter), (QList<qint64>{5 * hour}));
    pruneAll(*m_store, 1'000 * hour); // a clock that is ahead of all that ever happened
    QCOMPARE(timesOf({}), (QList<qint64>{5 * hour}));
}

void TestActivity::prunesInPieces()
{
    int recorded = 0;
    for (int i = 0; i < 2'500; ++i)
        m_store->record({0, i, Activity::Connected}, this, [&](const auto &done) { recorded += done.ok(); });
    QTRY_COMPARE_WITH_TIMEOUT(recorded, 2'500, 30'000);
    QVERIFY(pruneAll(*m_store, 2'400) >= 2);
    QCOMPARE(timesOf({}).size(), 100);
}

void TestActivity::pruneKeepsTheSearchInStep()
{
    const QStringList names{u"Padaria São João & Cia"_s, u"\U0001F436 1"_s, u"a\0b"_s,
                            QString(1'000'000, u'é')};
    for (const QString &name : names)
        add(Activity::NumberPaused, 1, name, name);
    add(Activity::NumberPaused, 9, u"Padaria"_s);
    pruneAll(*m_store, 5);
    QCOMPARE(timesOf(wordsTyped(u"p"_s)), QList<qint64>{9});
    m_store.reset();
    // What is left in the index is what one entry put there.
    const auto database = openDatabase({m_folder->filePath(u"lifty.db"_s)});
    database->run(u"INSERT INTO activity_search (activity_search) VALUES ('optimize')"_s);
    database->run(u"CREATE VIRTUAL TABLE temp.left USING fts5vocab(main, activity_search, row)"_s);
    QSqlQuery terms = database->run(u"SELECT term, doc FROM temp.left"_s);
    int count = 0;
    while (terms.next()) {
        QCOMPARE(terms.value(1).toInt(), 1);
        ++count;
    }
    QCOMPARE(count, 3 + 7); // kind, outcome, bot; the beginnings of the name
}

QTEST_GUILESS_MAIN(TestActivity)
#include "tst_activity.moc"
