#include "support/fakes.h"

#include <QCoreApplication>
#include <QEvent>

namespace lifty::fakes {

// One round delivers only what was posted before it; no chain of answers here is nearly as long as this.
void runEvents()
{
    for (int round = 0; round < 100; ++round)
        QCoreApplication::sendPostedEvents();
}

void runEventsAndDeletions()
{
    runEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    runEvents();
}

void FakeGateway::readAddresses(const BotAccess &bot, QObject *context, GatewayDone<SessionAddresses> done)
{
    addressReads.add({.bot = bot}, context, std::move(done));
}

void FakeGateway::start(const BotAccess &bot, bool clearInactive, QObject *context,
                        GatewayDone<SessionAddresses> done)
{
    starts.add({.bot = bot, .clearInactive = clearInactive}, context, std::move(done));
}

void FakeGateway::stop(const BotAccess &bot, QObject *context, GatewayDone<int> done)
{
    stops.add({.bot = bot}, context, std::move(done));
}

void FakeGateway::pause(const BotAccess &bot, const QString &number, QObject *context,
                        GatewayDone<Nothing> done)
{
    pauses.add({.bot = bot, .number = number}, context, std::move(done));
}

void FakeGateway::resume(const BotAccess &bot, const QString &number, QObject *context,
                         GatewayDone<Nothing> done)
{
    resumes.add({.bot = bot, .number = number}, context, std::move(done));
}

void FakeGateway::readStatus(const BotAccess &bot, const QByteArray &statusUrl, QObject *context,
                             GatewayDone<QString> done)
{
    statusReads.add({.bot = bot, .address = statusUrl}, context, std::move(done));
}

void FakeGateway::readPicture(const BotAccess &bot, const QByteArray &tokenUrl, qint64 timestamp,
                              QObject *context, GatewayDone<QrPicture> done)
{
    pictureReads.add({.bot = bot, .address = tokenUrl, .timestamp = timestamp}, context, std::move(done));
}

void Later::release()
{
    m_held = false;
    for (auto &[context, call] : std::exchange(m_kept, {})) {
        if (context)
            post(context, std::move(call));
    }
}

void Later::post(QObject *context, std::function<void()> call)
{
    if (m_held)
        m_kept.emplace_back(context, std::move(call));
    else
        QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
}

namespace {

template <class Row>
void upsert(QList<Row> &rows, const Row &row)
{
    rows.removeIf([&row](const Row &r) { return r.id == row.id; });
    rows.append(row);
}

} // namespace

template <class Change>
void FakeStore::change(QObject *context, const StoreDone<Nothing> &done, Change change)
{
    if (failure)
        return answers.end<Nothing, StoreError>(context, done, *failure);
    change();
    answers.end<Nothing, StoreError>(context, done, Nothing{});
}

void FakeStore::open(QObject *context, StoreDone<Snapshot> done)
{
    if (failure)
        return answers.end<Snapshot, StoreError>(context, done, *failure);
    answers.end<Snapshot, StoreError>(context, done, content);
}

void FakeStore::saveCompany(const Company &company, QObject *context, StoreDone<Nothing> done)
{
    change(context, done, [&] { upsert(content.companies, company); });
}

void FakeStore::saveBot(const Bot &bot, QObject *context, StoreDone<Nothing> done)
{
    change(context, done, [&] { upsert(content.bots, bot); });
}

void FakeStore::removeCompany(const QUuid &companyId, QObject *context, StoreDone<Nothing> done)
{
    change(context, done, [&] {
        content.bots.removeIf([&](const Bot &bot) { return bot.companyId == companyId; });
        content.companies.removeIf([&](const Company &company) { return company.id == companyId; });
    });
}

void FakeStore::removeBots(const QList<QUuid> &botIds, QObject *context, StoreDone<Nothing> done)
{
    change(context, done,
           [&] { content.bots.removeIf([&](const Bot &bot) { return botIds.contains(bot.id); }); });
}

void FakeStore::saveBatch(const Batch &batch, std::shared_ptr<Progress> progress, QObject *context,
                          StoreDone<Nothing> done)
{
    if (progress->cancelled)
        return answers.end<Nothing, StoreError>(context, done,
                                                StoreError{StoreError::Kind::Cancelled, {}, {}});
    change(context, done, [&] {
        for (const Company &company : batch.companies)
            upsert(content.companies, company);
        for (const Bot &bot : batch.bots)
            upsert(content.bots, bot);
        content.statuses.insert(batch.statuses);
        content.pausedNumbers += batch.pausedNumbers;
        content.silences.insert(batch.silences);
        progress->done = int(batch.companies.size() + batch.bots.size());
    });
}

void FakeStore::saveSilences(const QHash<QUuid, qint64> &silences, QObject *context, StoreDone<Nothing> done)
{
    change(context, done, [&] {
        content.silences.insert(silences);
        content.silences.removeIf([](const auto &silence) { return silence.value() == 0; });
    });
}

void FakeStore::savePausedNumber(const PausedNumber &number, QObject *context, StoreDone<Nothing> done)
{
    change(context, done, [&] {
        content.pausedNumbers.removeIf(
            [&](const PausedNumber &n) { return n.botId == number.botId && n.number == number.number; });
        content.pausedNumbers.append(number);
    });
}

void FakeStore::removePausedNumber(const QUuid &botId, const QString &number, QObject *context,
                                   StoreDone<Nothing> done)
{
    change(context, done, [&] {
        content.pausedNumbers.removeIf(
            [&](const PausedNumber &n) { return n.botId == botId && n.number == number; });
    });
}

void FakeStore::saveStatuses(const QHash<QUuid, LinkStatus> &statuses, qint64, QObject *context,
                             StoreDone<Nothing> done)
{
    ++statusSaves;
    change(context, done, [&] { content.statuses.insert(statuses); });
}

void FakeStore::claimStart(const StartRecord &record, const std::optional<QUuid> &confirmed, QObject *context,
                           StoreDone<std::optional<StartRecord>> done)
{
    using Claim = std::optional<StartRecord>;
    ++claims;
    if (failure)
        return answers.end<Claim, StoreError>(context, done, *failure);
    const Claim earlier = recordOf(record.botId);
    if (earlier && blocksStart(*earlier, record.startedAt) && confirmed != earlier->attemptId)
        return answers.end<Claim, StoreError>(context, done, earlier);
    records.insert(record.botId, record);
    answers.end<Claim, StoreError>(context, done, Claim());
}

void FakeStore::settleStart(const QUuid &attemptId, std::optional<StartRecord::Outcome> outcome,
                            QObject *context, StoreDone<Nothing> done)
{
    change(context, done, [&] {
        for (auto it = records.begin(); it != records.end();) {
            if (it->attemptId == attemptId && outcome)
                it->outcome = *outcome;
            it = it->attemptId == attemptId && !outcome ? records.erase(it) : std::next(it);
        }
    });
}

void FakeStore::clearStart(const QUuid &botId, QObject *context, StoreDone<Nothing> done)
{
    change(context, done, [&] { records.remove(botId); });
}

std::optional<StartRecord> FakeStore::recordOf(const QUuid &botId) const
{
    const auto it = records.constFind(botId);
    return it == records.cend() ? std::nullopt : std::optional(*it);
}

void FakeActivityStore::record(const ActivityEntry &entry, QObject *context, StoreDone<Nothing> done)
{
    if (failure)
        return answers.end<Nothing, StoreError>(context, done, *failure);
    ActivityEntry written = entry;
    written.id = entries.size() + 1;
    entries.append(written);
    answers.end<Nothing, StoreError>(context, done, Nothing{});
}

// Looks at bot and company alone: the real store's tests show the rest.
void FakeActivityStore::readActivity(const ActivityFilter &filter, qint64 before, int limit, QObject *context,
                                     StoreDone<QList<ActivityEntry>> done)
{
    if (failure)
        return answers.end<QList<ActivityEntry>, StoreError>(context, done, *failure);
    QList<ActivityEntry> page;
    for (auto it = entries.crbegin(); it != entries.crend() && page.size() < limit; ++it) {
        if ((before == 0 || it->id < before) && (filter.botId.isNull() || it->botId == filter.botId) &&
            (filter.companyId.isNull() || it->companyId == filter.companyId))
            page.append(*it);
    }
    answers.end<QList<ActivityEntry>, StoreError>(context, done, page);
}

void FakeActivityStore::readSpans(const QUuid &botId, qint64, qint64, QObject *context,
                                  StoreDone<QList<StatusSpan>> done)
{
    if (failure)
        return answers.end<QList<StatusSpan>, StoreError>(context, done, *failure);
    answers.end<QList<StatusSpan>, StoreError>(context, done, spans.value(botId));
}

void FakeActivityStore::pruneActivity(qint64 olderThan, QObject *context, StoreDone<bool> done)
{
    if (failure)
        return answers.end<bool, StoreError>(context, done, *failure);
    entries.removeIf([olderThan](const ActivityEntry &entry) { return entry.at < olderThan; });
    answers.end<bool, StoreError>(context, done, false);
}

void FakeSecretStore::read(const QUuid &companyId, QObject *context, SecretDone<std::optional<QString>> done)
{
    using Key = std::optional<QString>;
    ++reads;
    if (failure)
        return answers.end<Key, SecretError>(context, done, *failure);
    answers.end<Key, SecretError>(context, done,
                                  keys.contains(companyId) ? Key(keys.value(companyId)) : Key());
}

void FakeSecretStore::write(const QUuid &companyId, const QString &key, QObject *context,
                            SecretDone<Nothing> done)
{
    if (failure)
        return answers.end<Nothing, SecretError>(context, done, *failure);
    keys.insert(companyId, key);
    answers.end<Nothing, SecretError>(context, done, Nothing{});
}

void FakeSecretStore::remove(const QUuid &companyId, QObject *context, SecretDone<Nothing> done)
{
    ++removals;
    if (failure)
        return answers.end<Nothing, SecretError>(context, done, *failure);
    keys.remove(companyId);
    answers.end<Nothing, SecretError>(context, done, Nothing{});
}

} // namespace lifty::fakes
