#include "core/badday.h"
#include "core/handmovedtime.h"
#include "core/watch.h"
#include "storage/activitytest.h"
#include "storage/sqlitestore.h"

#include <QTest>
#include <QTimer>

#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
extern "C" size_t __sanitizer_get_current_allocated_bytes(); // no header of GCC's has it
#endif

using namespace lifty;
using namespace lifty::badday;
using namespace lifty::fakes;
using namespace Qt::StringLiterals;
using Kind = LinkStatus::Kind;
using What = Mishap::What;

namespace {

constexpr int botCount = 1'000;
constexpr std::chrono::minutes interval{10}; // a save each second takes the time that this test has

constexpr double mebibyte = 1024 * 1024;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
// What is allocated: a sanitizer keeps what was given back for a while.
double memoryMiB() { return double(__sanitizer_get_current_allocated_bytes()) / mebibyte; }
#else
double memoryMiB()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / mebibyte;
}
#endif

// At any hour but the last, so that all is well again at the end.
QList<Mishap> randomMishaps(QRandomGenerator &random)
{
    QList<Mishap> mishaps;
    for (int i = 0; i < 24; ++i) {
        const auto what = What(random.bounded(int(What::KeyRefused) + 1));
        const bool isOfAll = what == What::NetworkGone || what == What::Asleep;
        const qint64 from = begin + hours / 2 + qint64(random.generateDouble() * 21.0 * double(hours));
        mishaps.append({what, isOfAll ? -1 : random.bounded(what == What::KeyRefused ? companyCount : 3),
                        from, from + random.bounded(1, what == What::Asleep ? 60 : 15) * minutes});
    }
    return mishaps;
}

// A bot that somebody is connecting, as the server sees it.
struct Linking {
    qint64 startedAt = 0;
    qint64 scannedAt = 0;
};

// Both connections to the gateways of that world: every call ends, once, after its time.
class PlayedGateway : public Gateway
{
public:
    PlayedGateway(World &world, QHash<QString, Linking> &linkingOf, const FakeClock &clock)
        : linking(linkingOf), m_world(world), m_clock(clock)
    {
    }

    void readAddresses(const BotAccess &bot, QObject *context, GatewayDone<SessionAddresses> done) override
    {
        const auto found = find(bot.token);
        later(found.tookMs, context, done,
              found.status.error ? Result<SessionAddresses, GatewayError>(*found.status.error)
                                 : SessionAddresses{"https://s.example/" + bot.token.toUtf8(), {}});
    }
    void readStatus(const BotAccess &bot, const QByteArray &, QObject *context,
                    GatewayDone<QString> done) override
    {
        const auto found = find(bot.token);
        const QString word = found.status.kind == Kind::Connected      ? u"CONNECTED"_s
                             : found.status.kind == Kind::AwaitingScan ? u"QRCODE"_s
                                                                       : u"NOT_FOUND"_s;
        later(found.tookMs, context, done,
              found.status.error ? Result<QString, GatewayError>(*found.status.error) : word);
    }
    void start(const BotAccess &bot, bool, QObject *context, GatewayDone<SessionAddresses> done) override
    {
        ++starts;
        unwantedStarts += !wanted.remove(bot.token);
        const double luck = m_world.draw(0, 1);
        const bool isOpened = luck < 0.8;
        if (isOpened)
            linking.insert(bot.token, {now(), now() + qint64(m_world.draw(8, 120) * double(seconds))});
        if (luck < 0.6)
            later(2 * seconds, context, done,
                  Result<SessionAddresses, GatewayError>(
                      SessionAddresses{"https://s.example/" + bot.token.toUtf8(), {}}));
        else if (luck < 0.9)
            later(20 * seconds, context, done,
                  Result<SessionAddresses, GatewayError>(
                      GatewayError{.kind = GatewayError::Kind::TimedOut, .sent = true}));
        else
            later(1, context, done,
                  Result<SessionAddresses, GatewayError>(
                      GatewayError{.kind = GatewayError::Kind::ConnectionRefused}));
    }
    void stop(const BotAccess &, QObject *, GatewayDone<int>) override { qFatal("nobody stops"); }
    void pause(const BotAccess &, const QString &, QObject *, GatewayDone<Nothing>) override
    {
        qFatal("nobody pauses");
    }
    void resume(const BotAccess &, const QString &, QObject *, GatewayDone<Nothing>) override
    {
        qFatal("nobody resumes");
    }
    void readPicture(const BotAccess &, const QByteArray &, qint64, QObject *context,
                     GatewayDone<QrPicture> done) override
    {
        later(50, context, done, Result<QrPicture, GatewayError>(QrPicture{1, 1, "x"}));
    }

    QHash<QString, QUuid> botOf; // by token
    QSet<QString> wanted;        // a person pressed the button, and no start was sent yet
    QHash<QString, Linking> &linking;
    QHash<QUuid, qint64> lastAskedAt;
    int starts = 0, unwantedStarts = 0;
    qint64 reads = 0;
    int inFlight = 0, mostInFlight = 0;

private:
    qint64 now() const { return m_clock.now().monotonicMs; }
    watchplay::Answer find(const QString &token)
    {
        ++reads;
        const QUuid id = botOf.value(token);
        lastAskedAt.insert(id, now());
        watchplay::Answer found = m_world.find(id, now());
        const auto link = linking.constFind(token);
        if (link == linking.cend() || found.status.error)
            return found;
        if (now() < link->scannedAt) {
            found.status =
                watchplay::answered(now() < link->startedAt + 4 * seconds ? u"NOT_FOUND"_s : u"QRCODE"_s);
            return found;
        }
        if (Fall *fall = m_world.botOf(id).fallAt(now()))
            fall->to = now();
        linking.erase(link);
        found.status = watchplay::answered();
        return found;
    }
    template <class T>
    void later(qint64 ms, QObject *context, const GatewayDone<T> &done, const Result<T, GatewayError> &result)
    {
        // Counts until it is answered, or until its caller is gone.
        mostInFlight = std::max(mostInFlight, ++inFlight);
        std::shared_ptr<void> call(nullptr, [this](void *) { --inFlight; });
        QTimer::singleShot(int(ms), context, [call, done, result]() mutable {
            call.reset();
            done(result);
        });
    }

    World &m_world;
    const FakeClock &m_clock;
};

// The real store, and what its history must show: each status that it said was saved, where it was another
// one.
class WatchedStore : public SqliteStore
{
public:
    using SqliteStore::SqliteStore;

    void saveStatuses(const QHash<QUuid, LinkStatus> &statuses, qint64 observedGapMs, QObject *context,
                      StoreDone<Nothing> done) override
    {
        ++saving;
        SqliteStore::saveStatuses(statuses, observedGapMs, context,
                                  [this, statuses, done](const Result<Nothing, StoreError> &saved) {
                                      --saving;
                                      saved.ok() ? note(statuses) : void(++refusedSaves);
                                      done(saved);
                                  });
    }

    struct Changes {
        Kind last = Kind::NotChecked;
        QString lastWord;
        int count = 0;
    };
    QHash<QUuid, Changes> changes;
    int saving = 0, refusedSaves = 0;

private:
    void note(const QHash<QUuid, LinkStatus> &statuses)
    {
        for (auto it = statuses.cbegin(); it != statuses.cend(); ++it) {
            Changes &bot = changes[it.key()];
            bot.count += bot.last != it->kind || bot.lastWord != it->word;
            bot.last = it->kind;
            bot.lastWord = it->word;
        }
    }
};

// The real desk, watch and database on that day; a person who connects what fell.
class Soak : public QObject
{
public:
    Soak(FakeClock &clock, HandMovedTime &time, quint32 seed);

    bool fill();
    void passTo(qint64 until);
    void settle();

    Roster &roster() { return desk.roster(); }

    FakeClock &clock;
    HandMovedTime &time;
    QRandomGenerator random;
    World world;
    std::unique_ptr<QTemporaryDir> folder = storetest::temporaryFolder();
    FakeSecretStore keychain;
    QHash<QString, Linking> linking; // by token
    PlayedGateway dialogs, background;
    WatchedStore store;
    Desk desk;
    Watch watch;

    int attempts = 0, connected = 0;

private:
    void planMishaps();
    void planDisk();
    void planPerson();
    void connectSomeBot();
    void act(const QUuid &botId);
    void press(const QUuid &botId);
    qint64 now() const { return clock.now().monotonicMs; }

    std::multimap<qint64, std::function<void()>> m_events;
    std::unique_ptr<Database> m_other;
    std::unique_ptr<WriteTransaction> m_otherWrites;
    QHash<QUuid, size_t> m_acting; // in which state of the attempt the person acted last
};

Soak::Soak(FakeClock &fakeClock, HandMovedTime &handMoved, quint32 seed)
    : clock(fakeClock)
    , time(handMoved)
    , random(seed)
    , world(botCount, randomMishaps(random), seed)
    , dialogs(world, linking, clock)
    , background(world, linking, clock)
    , store(folder->filePath(u"lifty.db"_s), std::chrono::milliseconds(1))
    , desk({store, store, keychain, dialogs, background, clock})
    , watch(desk, {.interval = interval}, [this] { return random.generateDouble(); })
{
    connect(&desk, &Desk::connected, this, [this] { ++connected; });
    connect(&watch, &Watch::alerted, this, [this](const QList<Alert> &news) {
        for (const Alert &alert : news) {
            if (!m_otherWrites && alert.kind == Alert::Kind::Dropped && random.bounded(2))
                watch.assumeIncident(alert.incident);
        }
    });
    planMishaps();
    planDisk();
    planPerson();
}

bool Soak::fill()
{
    bool isOpen = false;
    connect(&roster(), &Roster::opened, this, [&isOpen] { isOpen = true; });
    roster().open();
    settle();
    Batch batch;
    for (const WatchedBot &watched : World::makeBots(botCount)) {
        const QString company = watched.companyId.toString(), token = watched.id.toString();
        if (!keychain.keys.contains(watched.companyId)) {
            batch.companies.append({watched.companyId, company, watched.gatewayAddress});
            keychain.keys.insert(watched.companyId, u"key"_s);
        }
        batch.bots.append({watched.id, watched.companyId, u"Bot "_s + token.left(6), token, {}});
        dialogs.botOf.insert(token, watched.id);
        background.botOf.insert(token, watched.id);
    }
    roster().import(batch, std::make_shared<Progress>(), this, [](const auto &) {});
    settle();
    return isOpen && roster().bots().size() == botCount;
}

void Soak::planMishaps()
{
    for (const Mishap &mishap : world.mishaps) {
        m_events.emplace(mishap.from, [this, &mishap] {
            world.goingOn.append(&mishap);
            if (mishap.what == What::Asleep)
                clock.pass(std::max(qint64(0), mishap.to - now()));
        });
        m_events.emplace(mishap.to, [this, &mishap] {
            world.goingOn.removeOne(&mishap);
            if (mishap.what == What::KeyRefused)
                desk.keys().set(watchplay::idOf("company", mishap.whom), u"new key"_s);
        });
    }
}

// Another program writes to the same file for a minute or two, a dozen times.
void Soak::planDisk()
{
    for (int i = 0; i < 12; ++i) {
        const qint64 from = begin + hours + (2 * i - i % 3) * hours * 11 / 12;
        m_events.emplace(from, [this] {
            m_other = std::make_unique<Database>(folder->filePath(u"lifty.db"_s), std::chrono::seconds(5));
            m_otherWrites = std::make_unique<WriteTransaction>(*m_other);
        });
        m_events.emplace(from + random.bounded(20, 150) * seconds, [this] {
            m_otherWrites.reset();
            m_other.reset();
        });
    }
}

void Soak::planPerson()
{
    for (qint64 at = begin + hours / 4; at < end - hours; at += random.bounded(2, 15) * minutes)
        m_events.emplace(at, [this] { connectSomeBot(); });
}

void Soak::connectSomeBot()
{
    for (const lifty::Bot &bot : roster().bots()) {
        const Kind kind = roster().status(bot.id).kind;
        if (desk.hasSession(bot.id) || (kind != Kind::NotConfigured && kind != Kind::AwaitingScan))
            continue;
        ++attempts;
        ConnectSession *session = desk.session(bot.id);
        m_acting.insert(bot.id, session->state().index());
        connect(session, &ConnectSession::changed, this, [this, id = bot.id] {
            QMetaObject::invokeMethod(
                this, [this, id] { act(id); }, Qt::QueuedConnection);
        });
        press(bot.id);
        return session->begin(roster().status(bot.id), true);
    }
}

void Soak::press(const QUuid &botId) { dialogs.wanted.insert(botId.toString()); }

// What a person does when the dialog shows something new.
void Soak::act(const QUuid &botId)
{
    if (!desk.hasSession(botId))
        m_acting.remove(botId); // connected: it is gone
    if (!m_acting.contains(botId))
        return;
    ConnectSession *session = desk.session(botId);
    const ConnectState &state = session->state();
    const auto *unanswered = std::get_if<StartUnanswered>(&state);
    if (std::exchange(m_acting[botId], state.index()) == state.index() && !unanswered)
        return;
    const bool isPatient = random.bounded(3) > 0;
    if (std::holds_alternative<Asking>(state)) {
        press(botId);
        session->confirm(true);
    } else if (unanswered && (unanswered->checking || (isPatient && !unanswered->found))) {
        if (!unanswered->checking)
            session->checkStatus();
    } else if (std::holds_alternative<Expired>(state) && isPatient) {
        press(botId);
        session->requestNewQr(true);
    } else if (std::holds_alternative<Failed>(state) || std::holds_alternative<Expired>(state) ||
               unanswered) {
        m_acting.remove(botId);
        linking.remove(botId.toString());
        desk.leaveSession(botId);
    }
}

// Everything that was asked of the disk so far is answered.
void Soak::settle()
{
    do { // an answer can lead to more
        bool isAnswered = false;
        store.readSpans({}, 0, 0, this, [&isAnswered](const auto &) { isAnswered = true; });
        while (!isAnswered)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    } while (store.saving > 0);
}

void Soak::passTo(qint64 until)
{
    for (;;) {
        const qint64 next = m_events.empty() ? until : std::min(until, m_events.cbegin()->first);
        while (time.fireNext(next)) {
            // The disk is a thread of its own: it may lag behind, but not for ever, nor behind a person.
            if (store.saving > 100 || !m_acting.isEmpty())
                settle();
        }
        clock.pass(std::max(qint64(0), next - now()));
        if (m_events.empty() || m_events.cbegin()->first > until)
            return;
        settle(); // the disk is locked, or freed, between two saves
        m_events.extract(m_events.cbegin()).mapped()();
        time.deliver();
    }
}

} // namespace

class TestSoak : public QObject
{
    Q_OBJECT

public:
    TestSoak(FakeClock &clock, HandMovedTime &time) : m_clock(clock), m_time(time) {}

private Q_SLOTS:
    void aDayAndANight();

private:
    static void checkRequests(Soak &soak);
    static void checkHistory(Soak &soak);

    FakeClock &m_clock;
    HandMovedTime &m_time;
};

void TestSoak::aDayAndANight()
{
    const QString given = qEnvironmentVariable("LIFTY_SOAK_SEED");
    const quint32 seed = given.isEmpty() ? QRandomGenerator::global()->generate() : given.toUInt();
    qInfo("seed %u (LIFTY_SOAK_SEED plays it again)", seed);
    Soak soak(m_clock, m_time, seed);
    QVERIFY(soak.fill());
    double warm = 0;
    for (int hour = 1; hour <= 24; ++hour) {
        soak.passTo(begin + hour * hours);
        if (hour == 6)
            warm = memoryMiB();
        if (hour % 3 == 0)
            qInfo("hour %2d: %.1f MiB, %lld reads, %d starts, %d saves refused", hour, memoryMiB(),
                  soak.background.reads + soak.dialogs.reads, soak.dialogs.starts, soak.store.refusedSaves);
        const qint64 now = m_clock.now().monotonicMs;
        for (const lifty::Bot &bot : soak.roster().bots()) // the longest that anything hides a bot
            QVERIFY(now - soak.background.lastAskedAt.value(bot.id, begin) < 4 * hours);
    }
    QCOMPARE_LE(memoryMiB() - warm, 3.0);
    checkRequests(soak);
    checkHistory(soak);
}

void TestSoak::checkRequests(Soak &soak)
{
    qInfo("%d attempts, %d of them connected; %d starts; at most %d reads in flight", soak.attempts,
          soak.connected, soak.dialogs.starts, soak.background.mostInFlight);
    QCOMPARE_GT(soak.connected, 20);
    QCOMPARE_GT(soak.dialogs.starts, soak.attempts / 2);
    QCOMPARE(soak.dialogs.unwantedStarts, 0);
    QCOMPARE(soak.background.starts, 0);
    QCOMPARE_LE(soak.background.mostInFlight, WatchPolicy().inFlightWhenBehind);
    QCOMPARE_LE(soak.background.inFlight, WatchPolicy().inFlightWhenBehind);
    QCOMPARE(soak.desk.reader().pending(), 0);
    // All is well since an hour: nobody waits any more.
    const qint64 now = soak.clock.now().monotonicMs;
    for (const qint64 at : soak.background.lastAskedAt)
        QCOMPARE_LT(now - at, 2 * interval / std::chrono::milliseconds(1) + minutes);
}

void TestSoak::checkHistory(Soak &soak)
{
    QCOMPARE_GT(soak.store.refusedSaves, 100);
    QList<ActivityEntry> entries; // the newest first
    for (QList<ActivityEntry> page; entries.isEmpty() || !page.isEmpty(); entries += page)
        page = storetest::activity(soak.store, {}, entries.isEmpty() ? 0 : entries.constLast().id, 10'000);
    // One after the other, without a gap: each begins with what the one before it ended with.
    QHash<QUuid, WatchedStore::Changes> written;
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        if (entry->kind != ActivityEntry::Kind::StatusChanged)
            continue;
        WatchedStore::Changes &bot = written[entry->botId];
        QCOMPARE(entry->statusBefore, bot.last);
        bot.last = entry->statusAfter;
        ++bot.count;
    }
    int count = 0;
    for (const lifty::Bot &bot : soak.roster().bots()) {
        count += written[bot.id].count;
        QCOMPARE(written[bot.id].last, soak.roster().status(bot.id).kind);
        QCOMPARE(written[bot.id].count, soak.store.changes[bot.id].count);
    }
    qInfo("%lld entries, %d of them changes of a status; none is lost, none is one too many",
          qint64(entries.size()), count);
    QCOMPARE_GT(count, 2 * botCount);
    const Snapshot stored = storetest::open(soak.store).value();
    for (const lifty::Bot &bot : soak.roster().bots())
        QCOMPARE(stored.statuses.value(bot.id).kind, soak.roster().status(bot.id).kind);
}

int main(int argc, char **argv)
{
    FakeClock clock;
    auto *time = new HandMovedTime(clock);
    QCoreApplication::setEventDispatcher(time); // who owns it from now on
    QCoreApplication app(argc, argv);
    TestSoak test(clock, *time);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_soak.moc"
