#include "core/numberpauser.h"
#include "core/roster.h"
#include "support/fakes.h"

#include <QSignalSpy>
#include <QTest>

using namespace lifty;
using namespace lifty::fakes;
using namespace Qt::StringLiterals;
using Deed = NumberResult::Deed;

static const QString maria = u"5548999912345"_s;
static const QString joao = u"554899991234"_s;
static const QString ana = u"5511999912345"_s;
static constexpr qint64 minute = 60'000;

class TestNumberPauser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void pausesAndRecords();
    void resumesAndForgets();
    void neverMoreThanTwoAtOnce();
    void theSameTwiceIsSentOnce();
    void oppositeWishesOneAfterTheOther();
    void aLaterHourCounts();
    void refusalIsRecordedAsFailed();
    void missingKey();
    void doneButNotWrittenDown();
    void withdrawnIsNotSent();
    void botThatWasRemoved();

    void resumesWhatBecomesDue();
    void wakesByItself();
    void sleepsAMinuteAtMost();
    void hourThatWasTakenBack();
    void pausedAnewAtTheLastMoment();
    void dueWhileClosedIsAskedAndNotSent();
    void keptOrPausedAnewIsNoLongerAsked();
    void failedResumeIsTriedLater();
    void retryAfterIsHeeded();
    void retryAfterPutsOffNothingByADay();
    void whatIsDueTogetherIsToldTogether();

private:
    void open();
    void add(const QString &number, qint64 resumeAt)
    {
        m_store->content.pausedNumbers.append({m_bot, number, m_clock.at.wallMs - 10 * minute, resumeAt});
    }
    qint64 in(qint64 ms) const { return m_clock.at.wallMs + ms; }
    void pass(qint64 ms)
    {
        m_clock.pass(ms);
        m_pauser->wake();
        runEvents();
    }
    bool answer(Calls<Nothing> &calls, const Result<Nothing, GatewayError> &result = Nothing{})
    {
        const bool answered = calls.answer(result);
        runEvents();
        return answered;
    }
    NumberResult result(int index) const { return m_finished->at(index)[0].value<NumberResult>(); }
    QList<NumberResult> told(int index) const { return m_told->at(index)[0].value<QList<NumberResult>>(); }

    FakeClock m_clock;
    std::unique_ptr<FakeGateway> m_gateway;
    std::unique_ptr<FakeStore> m_store;
    std::unique_ptr<FakeActivityStore> m_activity;
    std::unique_ptr<Roster> m_roster;
    std::unique_ptr<NumberPauser> m_pauser;
    std::unique_ptr<QSignalSpy> m_finished;
    std::unique_ptr<QSignalSpy> m_told;
    std::unique_ptr<QSignalSpy> m_missed;
    bool m_hasKey = true;
    QUuid m_bot;
};

void TestNumberPauser::init()
{
    m_hasKey = true;
    m_pauser.reset();
    m_gateway = std::make_unique<FakeGateway>();
    m_store = std::make_unique<FakeStore>();
    m_activity = std::make_unique<FakeActivityStore>();
    m_roster = std::make_unique<Roster>(*m_store);
    const Company company{QUuid::createUuid(), u"Acme"_s, u"https://gateway.example"_s};
    m_bot = QUuid::createUuid();
    m_store->content.companies = {company};
    m_store->content.bots = {{m_bot, company.id, u"Padaria"_s, u"padaria-1"_s, {}}};
    m_pauser = std::make_unique<NumberPauser>(
        *m_roster, NumberPauser::Ports{*m_gateway, *m_activity, m_clock},
        [this](const QUuid &botId) -> AccessSource {
            return [this, botId](QObject *context,
                                 const std::function<void(const std::optional<BotAccess> &)> &done) {
                std::optional<BotAccess> access;
                if (m_hasKey)
                    access = BotAccess{u"https://gateway.example"_s, u"padaria-1"_s, u"key"_s};
                QMetaObject::invokeMethod(
                    context, [access, done] { done(access); }, Qt::QueuedConnection);
            };
        });
    m_finished = std::make_unique<QSignalSpy>(m_pauser.get(), &NumberPauser::finished);
    m_told = std::make_unique<QSignalSpy>(m_pauser.get(), &NumberPauser::resumedByItself);
    m_missed = std::make_unique<QSignalSpy>(m_pauser.get(), &NumberPauser::dueWhileClosedFound);
}

void TestNumberPauser::open()
{
    m_roster->open();
    runEvents();
}

void TestNumberPauser::pausesAndRecords()
{
    open();
    const qint64 until = in(60 * minute);
    m_pauser->pause(m_bot, {maria}, until);
    runEvents();
    QCOMPARE(m_gateway->pauses.last().number, maria);
    QCOMPARE(m_gateway->pauses.last().bot.token, u"padaria-1"_s);
    QVERIFY(m_roster->pausedNumbers(m_bot).isEmpty()); // not before the server said so
    m_clock.pass(700);
    QVERIFY(answer(m_gateway->pauses));
    QCOMPARE(m_roster->pausedNumbers(m_bot), (QList<PausedNumber>{{m_bot, maria, m_clock.at.wallMs, until}}));
    QCOMPARE(m_store->content.pausedNumbers, m_roster->pausedNumbers(m_bot));
    QCOMPARE(m_finished->count(), 1);
    QVERIFY(result(0).ok());
    QCOMPARE(result(0).deed, Deed::Pause);
    QCOMPARE(result(0).number, maria);
    QVERIFY(!result(0).byItself);
    QVERIFY(m_activity->entries.isEmpty()); // the store writes what was done itself
}

void TestNumberPauser::resumesAndForgets()
{
    add(maria, 0);
    open();
    m_pauser->resume(m_bot, {maria, joao}); // one that this computer knows nothing of is sent as well
    runEvents();
    QVERIFY(answer(m_gateway->resumes));
    QVERIFY(answer(m_gateway->resumes));
    QVERIFY(m_roster->pausedNumbers(m_bot).isEmpty());
    QCOMPARE(m_finished->count(), 2);
    QCOMPARE(result(1).deed, Deed::Resume);
    QCOMPARE(result(1).number, joao);
    QVERIFY(result(1).ok());
    QCOMPARE(m_told->count(), 0); // a person asked for it
}

void TestNumberPauser::neverMoreThanTwoAtOnce()
{
    open();
    QStringList numbers;
    for (int i = 0; i < 20; ++i)
        numbers.append(QString::number(5511990000000 + i));
    m_pauser->pause(m_bot, numbers);
    runEvents();
    for (int answered = 0; answered < 20; ++answered) {
        QCOMPARE(m_gateway->pauses.openCount(), std::min(2, 20 - answered));
        QVERIFY(answer(m_gateway->pauses));
    }
    QCOMPARE(m_gateway->pauses.count(), 20);
    QCOMPARE(m_finished->count(), 20);
    QCOMPARE(m_roster->pausedNumberCount(m_bot), 20);
}

void TestNumberPauser::theSameTwiceIsSentOnce()
{
    open();
    m_pauser->pause(m_bot, {maria, joao, ana, ana}); // the last waits
    m_pauser->pause(m_bot, {maria, ana});
    runEvents();
    m_pauser->pause(m_bot, {maria, ana});
    runEvents();
    while (answer(m_gateway->pauses)) {
    }
    QCOMPARE(m_gateway->pauses.count(), 3);
    QCOMPARE(m_finished->count(), 3);
    m_pauser->pause(m_bot, {maria}); // a new wish
    runEvents();
    QCOMPARE(m_gateway->pauses.count(), 4);
}

void TestNumberPauser::oppositeWishesOneAfterTheOther()
{
    open();
    m_pauser->pause(m_bot, {maria});
    runEvents();
    m_pauser->resume(m_bot, {maria});
    runEvents();
    QCOMPARE(m_gateway->resumes.count(), 0); // it would overtake the pause
    QVERIFY(answer(m_gateway->pauses));
    QCOMPARE(m_gateway->resumes.openCount(), 1);
    QVERIFY(answer(m_gateway->resumes));
    QVERIFY(m_roster->pausedNumbers(m_bot).isEmpty());
}

void TestNumberPauser::aLaterHourCounts()
{
    open();
    m_pauser->pause(m_bot, {maria}, in(minute));
    runEvents();
    m_pauser->pause(m_bot, {maria}, in(2 * minute)); // while the first is on its way
    runEvents();
    while (answer(m_gateway->pauses)) {
    }
    QCOMPARE(m_roster->pausedNumbers(m_bot).size(), 1);
    QCOMPARE(m_roster->pausedNumbers(m_bot).first().resumeAt, in(2 * minute));
}

void TestNumberPauser::refusalIsRecordedAsFailed()
{
    add(joao, 0);
    open();
    const GatewayError forbidden{.kind = GatewayError::Kind::Forbidden, .sent = true, .httpStatus = 403};
    m_pauser->pause(m_bot, {maria});
    m_pauser->resume(m_bot, {joao});
    runEvents();
    QVERIFY(answer(m_gateway->pauses, forbidden));
    QVERIFY(answer(m_gateway->resumes, forbidden));
    QCOMPARE(result(0).refused, forbidden);
    QVERIFY(!result(0).ok());
    QCOMPARE(m_roster->pausedNumberCount(m_bot), 1); // neither the one more nor the other less
    QCOMPARE(m_activity->entries.size(), 2);
    const ActivityEntry entry = m_activity->entries.first();
    QCOMPARE(entry.kind, ActivityEntry::Kind::NumberPaused);
    QCOMPARE(entry.outcome, ActivityEntry::Outcome::Failed);
    QCOMPARE(entry.detail, maria);
    QCOMPARE(entry.botId, m_bot);
    QCOMPARE(entry.at, m_clock.at.wallMs);
    QCOMPARE(entry.error, GatewayError::Kind::Forbidden);
    QCOMPARE(entry.httpStatus, 403);
    QCOMPARE(m_activity->entries.last().kind, ActivityEntry::Kind::NumberResumed);

    m_pauser->pause(m_bot, {maria});
    runEvents();
    QVERIFY(answer(m_gateway->pauses, GatewayError{.kind = GatewayError::Kind::TimedOut, .sent = true}));
    QCOMPARE(m_activity->entries.last().outcome, ActivityEntry::Outcome::Unknown); // it may be paused
}

void TestNumberPauser::missingKey()
{
    m_hasKey = false;
    open();
    m_pauser->pause(m_bot, {maria, joao, ana});
    runEvents();
    QCOMPARE(m_gateway->pauses.count(), 0);
    QCOMPARE(m_finished->count(), 3);
    QCOMPARE(result(0).refused->kind, GatewayError::Kind::Unauthorized);
}

void TestNumberPauser::doneButNotWrittenDown()
{
    open();
    m_pauser->pause(m_bot, {maria});
    runEvents();
    m_store->failure = StoreError{StoreError::Kind::Full, u"/data/db"_s, {}};
    QVERIFY(answer(m_gateway->pauses));
    QVERIFY(!result(0).ok());
    QVERIFY(!result(0).refused); // the server did it
    QCOMPARE(result(0).notRecorded->kind, StoreError::Kind::Full);
    QVERIFY(m_activity->entries.isEmpty());
}

void TestNumberPauser::withdrawnIsNotSent()
{
    open();
    const QUuid other = QUuid::createUuid();
    m_pauser->pause(m_bot, {maria, joao, ana});
    m_pauser->pause(other, {ana});
    runEvents();
    m_pauser->withdraw(m_bot, Deed::Resume); // another dialog's
    m_pauser->withdraw(m_bot, Deed::Pause);
    while (answer(m_gateway->pauses)) {
    }
    QCOMPARE(m_gateway->pauses.count(), 3);
    QStringList numbers;
    for (int i = 0; i < 3; ++i)
        numbers.append(result(i).number);
    QCOMPARE(numbers, (QStringList{maria, joao, ana}));
    QCOMPARE(result(2).botId, other);
    m_pauser->pause(m_bot, {ana}); // wanted after all
    runEvents();
    QCOMPARE(m_gateway->pauses.openCount(), 1);
}

void TestNumberPauser::botThatWasRemoved()
{
    open();
    m_pauser->pause(m_bot, {maria});
    runEvents();
    m_roster->removeBots({m_bot}, this, [](const auto &) {});
    runEvents();
    QVERIFY(answer(m_gateway->pauses, GatewayError{GatewayError::Kind::TimedOut, true}));
    QCOMPARE(m_finished->count(), 1);
    QVERIFY(m_activity->entries.isEmpty());
}

void TestNumberPauser::resumesWhatBecomesDue()
{
    add(maria, in(5 * minute));
    add(joao, in(7 * minute));
    add(ana, 0); // until somebody resumes it
    open();
    QCOMPARE(m_missed->count(), 0);
    pass(5 * minute - 1);
    QCOMPARE(m_gateway->resumes.count(), 0);
    pass(1);
    QCOMPARE(m_gateway->resumes.count(), 1);
    QCOMPARE(m_gateway->resumes.last().number, maria);
    pass(minute); // still on its way
    QCOMPARE(m_gateway->resumes.count(), 1);
    QVERIFY(answer(m_gateway->resumes));
    QCOMPARE(m_told->count(), 1);
    QCOMPARE(told(0).size(), 1);
    QVERIFY(told(0).first().ok());
    QVERIFY(told(0).first().byItself);
    pass(minute);
    QCOMPARE(m_gateway->resumes.last().number, joao);
    QVERIFY(answer(m_gateway->resumes));
    pass(100 * minute);
    QCOMPARE(m_gateway->resumes.count(), 2);
    QCOMPARE(m_roster->pausedNumbers(m_bot).size(), 1);
}

// With the real timer: what is paused now, and due at once, is looked at within a second.
void TestNumberPauser::wakesByItself()
{
    open();
    m_pauser->pause(m_bot, {maria}, in(10));
    runEvents();
    QVERIFY(answer(m_gateway->pauses));
    m_clock.pass(10);
    QTRY_COMPARE(m_gateway->resumes.count(), 1);
}

void TestNumberPauser::sleepsAMinuteAtMost()
{
    add(maria, in(3 * 24 * 60 * minute));
    open();
    auto *timer = m_pauser->findChild<QTimer *>();
    QVERIFY(timer);
    QVERIFY(timer->isActive());
    QCOMPARE(timer->interval(), int(minute));
    // The wall clock was set, or the machine slept: noticed at the next look.
    m_clock.at.wallMs += 4 * 24 * 60 * minute;
    m_pauser->wake();
    runEvents();
    QCOMPARE(m_gateway->resumes.count(), 1);
}

void TestNumberPauser::hourThatWasTakenBack()
{
    add(maria, in(5 * minute));
    open();
    m_pauser->resume(m_bot, {maria});
    runEvents();
    QVERIFY(answer(m_gateway->resumes));
    pass(10 * minute);
    QCOMPARE(m_gateway->resumes.count(), 1);
}

// A new pause is on its way when the old one's hour comes: it is not undone.
void TestNumberPauser::pausedAnewAtTheLastMoment()
{
    add(maria, in(minute));
    open();
    m_pauser->pause(m_bot, {maria}, in(60 * minute));
    runEvents();
    pass(minute);
    QVERIFY(answer(m_gateway->pauses));
    pass(minute);
    QCOMPARE(m_gateway->resumes.count(), 0);
    QCOMPARE(m_roster->pausedNumberCount(m_bot), 1);
}

void TestNumberPauser::dueWhileClosedIsAskedAndNotSent()
{
    add(maria, in(-1));
    add(joao, in(-5 * minute));
    add(ana, in(minute));
    open();
    QCOMPARE(m_missed->count(), 1);
    QCOMPARE(m_pauser->dueWhileClosed().size(), 2);
    QCOMPARE(m_pauser->dueWhileClosed().first().number, joao);
    pass(2 * minute);
    QCOMPARE(m_gateway->resumes.count(), 1);
    QCOMPARE(m_gateway->resumes.last().number, ana);

    m_pauser->resume(m_bot, {joao, maria}); // "Retomar agora"
    runEvents();
    while (answer(m_gateway->resumes)) {
    }
    QVERIFY(m_pauser->dueWhileClosed().isEmpty());
    QVERIFY(m_roster->pausedNumbers(m_bot).isEmpty());
}

void TestNumberPauser::keptOrPausedAnewIsNoLongerAsked()
{
    add(maria, in(-minute));
    add(joao, in(-minute));
    open();
    PausedNumber kept = m_pauser->dueWhileClosed().first();
    QCOMPARE(kept.number, maria);
    kept.resumeAt = 0;
    m_roster->savePausedNumber(kept, this, [](const auto &) {});
    runEvents();
    m_pauser->pause(m_bot, {joao}, in(5 * minute));
    runEvents();
    QVERIFY(answer(m_gateway->pauses));
    QVERIFY(m_pauser->dueWhileClosed().isEmpty());
    pass(5 * minute);
    QCOMPARE(m_gateway->resumes.count(), 1);
    QCOMPARE(m_gateway->resumes.last().number, joao);
}

void TestNumberPauser::failedResumeIsTriedLater()
{
    add(maria, in(minute));
    open();
    pass(minute);
    qint64 delay = minute;
    for (int failures = 1; failures <= 8; ++failures) {
        QVERIFY(answer(m_gateway->resumes, GatewayError{GatewayError::Kind::TimedOut, true}));
        QCOMPARE(m_told->count(), failures);
        QCOMPARE(told(failures - 1).first().nextTryAt, in(delay));
        QCOMPARE(m_activity->entries.size(), failures);
        QCOMPARE(m_roster->pausedNumberCount(m_bot), 1);
        pass(delay - 1);
        QCOMPARE(m_gateway->resumes.openCount(), 0);
        pass(1);
        QCOMPARE(m_gateway->resumes.openCount(), 1);
        delay = std::min(2 * delay, 30 * minute);
    }
    QVERIFY(answer(m_gateway->resumes));
    QVERIFY(told(8).first().ok());
    QVERIFY(m_roster->pausedNumbers(m_bot).isEmpty());
}

void TestNumberPauser::retryAfterIsHeeded()
{
    add(maria, in(minute));
    open();
    pass(minute);
    GatewayError quota{.kind = GatewayError::Kind::QuotaExceeded, .sent = true, .httpStatus = 429};
    quota.retryAfter = std::chrono::minutes(10);
    QVERIFY(answer(m_gateway->resumes, quota));
    QCOMPARE(told(0).first().nextTryAt, in(10 * minute));
    pass(9 * minute);
    QCOMPARE(m_gateway->resumes.count(), 1);
    // The machine slept: the wall clock alone moved.
    m_clock.at.wallMs += minute;
    m_pauser->wake();
    runEvents();
    QCOMPARE(m_gateway->resumes.count(), 2);
}

void TestNumberPauser::retryAfterPutsOffNothingByADay()
{
    add(maria, in(minute));
    open();
    pass(minute);
    GatewayError quota{.kind = GatewayError::Kind::QuotaExceeded, .sent = true, .httpStatus = 429};
    quota.retryAfter = std::chrono::hours(24);
    QVERIFY(answer(m_gateway->resumes, quota));
    QCOMPARE(told(0).first().nextTryAt, in(30 * minute));
    pass(30 * minute);
    QCOMPARE(m_gateway->resumes.count(), 2);
}

void TestNumberPauser::whatIsDueTogetherIsToldTogether()
{
    for (int i = 0; i < 10; ++i)
        add(QString::number(5511990000000 + i), in(minute));
    open();
    pass(minute);
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(m_told->count(), 0);
        QVERIFY(answer(m_gateway->resumes));
    }
    QCOMPARE(m_told->count(), 1);
    QCOMPARE(told(0).size(), 10);
}

QTEST_GUILESS_MAIN(TestNumberPauser)
#include "tst_numberpauser.moc"
