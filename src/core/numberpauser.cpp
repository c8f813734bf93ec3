#include "core/numberpauser.h"

#include "core/activitystore.h"
#include "core/roster.h"

#include <algorithm>

namespace lifty {

namespace {

// How soon a moved clock or the end of a suspend is noticed.
constexpr qint64 longestSleepMs = 60'000;
// Many changes in a row are looked at together.
constexpr int soonMs = 1000;

constexpr qint64 firstRetryMs = 60'000;
constexpr qint64 longestRetryMs = 30 * 60'000;

} // namespace

NumberPauser::NumberPauser(Roster &roster, const Ports &ports, AccessOf accessOf, QObject *parent)
    : QObject(parent), m_roster(roster), m_ports(ports), m_accessOf(std::move(accessOf))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NumberPauser::wake);
    connect(&roster, &Roster::opened, this, &NumberPauser::findMissed);
    connect(&roster, &Roster::botsSaved, this, &NumberPauser::lookSoon);
    connect(&roster, &Roster::pausedNumbersChanged, this, &NumberPauser::lookSoon);
}

void NumberPauser::pause(const QUuid &botId, const QStringList &numbers, qint64 resumeAt)
{
    for (const QString &number : numbers)
        enqueue({botId, number}, {Deed::Pause, resumeAt});
    sendNext();
}

void NumberPauser::resume(const QUuid &botId, const QStringList &numbers)
{
    for (const QString &number : numbers)
        enqueue({botId, number}, {Deed::Resume});
    sendNext();
}

void NumberPauser::enqueue(const Key &key, const Task &task)
{
    QList<Task> &tasks = m_tasks[key];
    if (!tasks.isEmpty() && tasks.last().deed == task.deed) {
        Task &same = tasks.last();
        if (!same.isSent)
            same.resumeAt = task.resumeAt;
        if (same.resumeAt == task.resumeAt)
            return;
    }
    tasks.append(task);
    m_byItselfPending += task.byItself;
    if (tasks.size() == 1)
        m_waiting.enqueue(key);
}

void NumberPauser::withdraw(const QUuid &botId, Deed deed)
{
    m_tasks.removeIf([&botId, deed](const auto &entry) {
        if (entry.key().first != botId)
            return false;
        entry.value().removeIf(
            [deed](const Task &task) { return task.deed == deed && !task.isSent && !task.byItself; });
        return entry.value().isEmpty();
    });
    m_waiting.removeIf([this](const Key &key) { return !m_tasks.contains(key); });
}

void NumberPauser::sendNext()
{
    while (m_inFlight < maxInFlight && !m_waiting.isEmpty())
        send(m_waiting.dequeue());
}

void NumberPauser::send(const Key &key)
{
    ++m_inFlight;
    m_tasks[key].first().isSent = true;
    m_accessOf(key.first)(this, [this, key](const std::optional<BotAccess> &access) {
        if (!access)
            return finish(key, GatewayError{GatewayError::Kind::Unauthorized}, {});
        const auto answered = [this, key](const Result<Nothing, GatewayError> &reply) {
            if (reply.ok())
                record(key);
            else
                finish(key, reply.error(), {});
        };
        if (m_tasks[key].first().deed == Deed::Pause)
            m_ports.gateway.pause(*access, key.second, this, answered);
        else
            m_ports.gateway.resume(*access, key.second, this, answered);
    });
}

// The server has done it: on this computer's record, and with it in the history.
void NumberPauser::record(const Key &key)
{
    const Task &task = m_tasks[key].first();
    const auto saved = [this, key](const Result<Nothing, StoreError> &result) {
        finish(key, {}, result.ok() ? std::nullopt : std::optional(result.error()));
    };
    if (task.deed == Deed::Pause)
        m_roster.savePausedNumber({key.first, key.second, m_ports.clock.now().wallMs, task.resumeAt}, this,
                                  saved);
    else
        m_roster.removePausedNumber(key.first, key.second, this, saved);
}

void NumberPauser::finish(const Key &key, const std::optional<GatewayError> &refused,
                          const std::optional<StoreError> &notRecorded)
{
    QList<Task> &tasks = m_tasks[key];
    const Task task = tasks.takeFirst();
    if (tasks.isEmpty())
        m_tasks.remove(key);
    else
        m_waiting.enqueue(key);
    --m_inFlight;

    NumberResult result{task.deed, key.first, key.second, task.byItself, refused, notRecorded};
    if (refused)
        failed(result);
    if (result.ok())
        m_retries.remove(key);
    else if (task.byItself)
        result.nextTryAt = retryLater(key, result);
    if (task.byItself) {
        m_byItself.append(result);
        --m_byItselfPending;
    }
    sendNext();
    Q_EMIT finished(result);
    if (task.byItself && m_byItselfPending == 0)
        Q_EMIT resumedByItself(std::exchange(m_byItself, {}));
}

void NumberPauser::failed(const NumberResult &result)
{
    const Bot *bot = m_roster.bot(result.botId);
    if (!bot)
        return;
    ActivityEntry entry;
    entry.at = m_ports.clock.now().wallMs;
    entry.kind =
        result.deed == Deed::Pause ? ActivityEntry::Kind::NumberPaused : ActivityEntry::Kind::NumberResumed;
    entry.botId = result.botId;
    entry.companyId = bot->companyId;
    entry.detail = result.number;
    entry.failedWith(*result.refused);
    m_ports.activity.record(entry, this, [](const auto &) {});
}

qint64 NumberPauser::retryLater(const Key &key, const NumberResult &result)
{
    Retry &retry = m_retries[key];
    retry.failedAt = m_ports.clock.now();
    retry.delayMs = std::min(longestRetryMs, firstRetryMs << std::min(retry.failures, 10));
    if (result.refused && result.refused->retryAfter) // no server may put it off by a day
        retry.delayMs =
            std::max(retry.delayMs, std::min(longestRetryMs, qint64(result.refused->retryAfter->count())));
    ++retry.failures;
    lookSoon();
    return retry.failedAt.wallMs + retry.delayMs;
}

void NumberPauser::findMissed()
{
    const qint64 now = m_ports.clock.now().wallMs;
    m_missed.clear();
    for (const PausedNumber &number : m_roster.pausedNumbers()) {
        if (number.resumeAt != 0 && number.resumeAt <= now)
            m_missed.insert({number.botId, number.number}, number);
    }
    wake();
    if (!m_missed.isEmpty())
        Q_EMIT dueWhileClosedFound();
}

QList<PausedNumber> NumberPauser::dueWhileClosed() const
{
    QList<PausedNumber> numbers = m_roster.pausedNumbers();
    numbers.removeIf([this](const PausedNumber &n) { return m_missed.value({n.botId, n.number}) != n; });
    std::stable_sort(numbers.begin(), numbers.end(),
                     [](const auto &a, const auto &b) { return a.resumeAt < b.resumeAt; });
    return numbers;
}

// Not positive where it is due; none where it is not to be resumed by itself, or is being sent already.
std::optional<qint64> NumberPauser::msUntilDue(const PausedNumber &number, const Instant &now) const
{
    const Key key{number.botId, number.number};
    if (number.resumeAt == 0 || m_missed.value(key) == number || m_tasks.contains(key))
        return {};
    const qint64 left = number.resumeAt - now.wallMs;
    const auto retry = m_retries.constFind(key);
    return retry == m_retries.cend() ? left
                                     : std::max(left, retry->delayMs - elapsedMs(retry->failedAt, now));
}

void NumberPauser::wake()
{
    m_timer.stop();
    const Instant now = m_ports.clock.now();
    std::optional<qint64> next;
    for (const PausedNumber &number : m_roster.pausedNumbers()) {
        const auto left = msUntilDue(number, now);
        if (left && *left <= 0)
            enqueue({number.botId, number.number}, {Deed::Resume, 0, true});
        else if (left)
            next = std::min(next.value_or(longestSleepMs), *left);
    }
    sendNext();
    if (next)
        m_timer.start(int(*next));
}

void NumberPauser::lookSoon()
{
    if (!m_timer.isActive() || m_timer.remainingTime() > soonMs)
        m_timer.start(soonMs);
}

} // namespace lifty
