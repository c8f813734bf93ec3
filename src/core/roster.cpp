#include "core/roster.h"

#include <QPointer>
#include <QSet>

#include <algorithm>
#include <utility>

namespace lifty {

namespace {

template <class Row>
QHash<QUuid, int> indexById(const QList<Row> &rows)
{
    QHash<QUuid, int> index;
    index.reserve(rows.size());
    for (int row = 0; row < rows.size(); ++row)
        index.insert(rows[row].id, row);
    return index;
}

} // namespace

Roster::Roster(Store &store, QObject *parent) : QObject(parent), m_store(store) {}

void Roster::open()
{
    m_store.open(this, [this](const Result<Snapshot, StoreError> &opened) {
        if (!opened.ok())
            return Q_EMIT openFailed(opened.error());
        const Snapshot &snapshot = opened.value();
        m_companies = snapshot.companies;
        m_bots = snapshot.bots;
        indexRows();
        m_statuses.clear();
        for (auto it = snapshot.statuses.cbegin(); it != snapshot.statuses.cend(); ++it)
            m_statuses.insert(it.key(), {it.value(), notAsked});
        m_pausedNumbers.clear();
        for (const PausedNumber &number : snapshot.pausedNumbers)
            m_pausedNumbers[number.botId].append(number);
        m_silences = snapshot.silences;
        m_damagedMovedTo = snapshot.damagedMovedTo;
        Q_EMIT this->opened();
    });
}

const Company *Roster::company(const QUuid &id) const
{
    const auto row = m_companyRowOf.constFind(id);
    return row == m_companyRowOf.cend() ? nullptr : &m_companies[*row];
}

const Bot *Roster::bot(const QUuid &id) const
{
    const auto row = m_rowOf.constFind(id);
    return row == m_rowOf.cend() ? nullptr : &m_bots[*row];
}

const LinkStatus &Roster::status(const QUuid &id) const
{
    static const LinkStatus notChecked;
    const auto reading = m_statuses.constFind(id);
    return reading == m_statuses.cend() ? notChecked : reading->status;
}

bool Roster::isCurrent(const QUuid &botId, qint64 nowWallMs) const
{
    const auto reading = m_statuses.constFind(botId);
    return reading != m_statuses.cend() && reading->askedAtMs != notAsked &&
           nowWallMs - reading->status.checkedAt <= m_observedGapMs;
}

QList<QUuid> Roster::botsOf(const QUuid &companyId) const
{
    QList<QUuid> ids;
    for (const Bot &bot : m_bots) {
        if (bot.companyId == companyId)
            ids.append(bot.id);
    }
    return ids;
}

QList<PausedNumber> Roster::pausedNumbers() const
{
    QList<PausedNumber> all;
    for (const QList<PausedNumber> &numbers : m_pausedNumbers)
        all += numbers;
    return all;
}

// The row must change even when the dialog that asked for it is gone, so the store's context is the roster.
template <class Apply>
Roster::Saved Roster::thenApply(QObject *context, Apply apply, Saved done)
{
    return [apply, done = std::move(done), context = QPointer<QObject>(context)](const auto &saved) {
        if (saved.ok())
            apply();
        if (context)
            done(saved);
    };
}

void Roster::saveCompany(const Company &company, QObject *context, Saved done)
{
    const auto apply = [this, company] {
        list(company);
        Q_EMIT companiesChanged();
    };
    m_store.saveCompany(company, this, thenApply(context, apply, std::move(done)));
}

void Roster::saveBot(const Bot &bot, QObject *context, Saved done)
{
    const auto apply = [this, bot] {
        list(bot);
        Q_EMIT botSaved(bot.id);
    };
    m_store.saveBot(bot, this, thenApply(context, apply, std::move(done)));
}

void Roster::list(const Company &company)
{
    const auto row = m_companyRowOf.constFind(company.id);
    if (row != m_companyRowOf.cend()) {
        m_companies[*row] = company;
        return;
    }
    m_companyRowOf.insert(company.id, int(m_companies.size()));
    m_companies.append(company);
}

void Roster::list(const Bot &bot)
{
    const auto row = m_rowOf.constFind(bot.id);
    if (row == m_rowOf.cend()) {
        m_rowOf.insert(bot.id, int(m_bots.size()));
        m_bots.append(bot);
        return;
    }
    Bot &before = m_bots[*row];
    // Another token or company is another connection: what was known of the old one says nothing of it.
    if (before.token != bot.token || before.companyId != bot.companyId)
        m_statuses.remove(bot.id);
    before = bot;
}

void Roster::import(const Batch &batch, std::shared_ptr<Progress> progress, QObject *context, Saved done)
{
    saveBatch(batch, std::move(progress), context, std::move(done));
}

void Roster::restore(const Batch &removed, QObject *context, Saved done)
{
    saveBatch(removed, std::make_shared<Progress>(), context, std::move(done));
}

void Roster::saveBatch(const Batch &batch, std::shared_ptr<Progress> progress, QObject *context, Saved done)
{
    const auto apply = [this, batch] {
        for (const Company &company : batch.companies)
            list(company);
        for (const Bot &bot : batch.bots)
            list(bot);
        for (auto it = batch.statuses.cbegin(); it != batch.statuses.cend(); ++it)
            m_statuses.insert(it.key(), {it.value(), notAsked});
        for (const PausedNumber &number : batch.pausedNumbers)
            m_pausedNumbers[number.botId].append(number);
        m_silences.insert(batch.silences);
        if (!batch.companies.isEmpty())
            Q_EMIT companiesChanged();
        Q_EMIT botsSaved();
    };
    m_store.saveBatch(batch, std::move(progress), this, thenApply(context, apply, std::move(done)));
}

void Roster::savePausedNumber(const PausedNumber &number, QObject *context, Saved done)
{
    const auto apply = [this, number] {
        if (!m_rowOf.contains(number.botId))
            return; // it was removed while the server was asked
        QList<PausedNumber> &numbers = m_pausedNumbers[number.botId];
        numbers.removeIf([&number](const PausedNumber &n) { return n.number == number.number; });
        numbers.append(number);
        Q_EMIT pausedNumbersChanged(number.botId);
    };
    m_store.savePausedNumber(number, this, thenApply(context, apply, std::move(done)));
}

void Roster::removePausedNumber(const QUuid &botId, const QString &number, QObject *context, Saved done)
{
    const auto apply = [this, botId, number] {
        if (!m_rowOf.contains(botId))
            return;
        m_pausedNumbers[botId].removeIf([&number](const PausedNumber &n) { return n.number == number; });
        Q_EMIT pausedNumbersChanged(botId);
    };
    m_store.removePausedNumber(botId, number, this, thenApply(context, apply, std::move(done)));
}

void Roster::silence(const QList<QUuid> &botIds, qint64 until, QObject *context, Saved done)
{
    QHash<QUuid, qint64> silences;
    for (const QUuid &id : botIds)
        silences.insert(id, until);
    const auto apply = [this, botIds, until] {
        QList<QUuid> changed = botIds;
        changed.removeIf([this](const QUuid &id) { return !m_rowOf.contains(id); });
        for (const QUuid &id : std::as_const(changed)) {
            m_silences.insert(id, until);
            if (until == 0)
                m_silences.remove(id);
        }
        Q_EMIT silencesChanged(changed);
    };
    m_store.saveSilences(silences, this, thenApply(context, apply, std::move(done)));
}

void Roster::removeCompany(const QUuid &companyId, QObject *context, Removed done)
{
    m_store.removeCompany(
        companyId, this,
        [this, companyId, context = QPointer(context), done = std::move(done)](const auto &saved) {
            Batch removed;
            if (saved.ok()) {
                removed = batchOf(botsOf(companyId));
                if (const Company *company = this->company(companyId))
                    removed.companies.append(*company);
                forget(botsOf(companyId));
                m_companies.removeIf([&companyId](const Company &c) { return c.id == companyId; });
                indexRows();
                Q_EMIT companiesChanged();
            }
            if (context)
                done(saved.ok() ? Result<Batch, StoreError>(removed) : saved.error());
        });
}

void Roster::removeBots(const QList<QUuid> &botIds, QObject *context, Removed done)
{
    m_store.removeBots(
        botIds, this, [this, botIds, context = QPointer(context), done = std::move(done)](const auto &saved) {
            const Batch removed = saved.ok() ? batchOf(botIds) : Batch{};
            if (saved.ok())
                forget(botIds);
            if (context)
                done(saved.ok() ? Result<Batch, StoreError>(removed) : saved.error());
        });
}

Batch Roster::batchOf(const QList<QUuid> &botIds) const
{
    Batch batch;
    batch.origin = Batch::Origin::Undo;
    for (const QUuid &id : botIds) {
        const Bot *bot = this->bot(id);
        if (!bot)
            continue;
        batch.bots.append(*bot);
        batch.statuses.insert(id, status(id));
        batch.pausedNumbers += pausedNumbers(id);
        if (const qint64 until = silencedUntil(id))
            batch.silences.insert(id, until);
    }
    return batch;
}

void Roster::indexRows()
{
    m_companyRowOf = indexById(m_companies);
    m_rowOf = indexById(m_bots);
}

void Roster::forget(const QList<QUuid> &botIds)
{
    const QSet<QUuid> gone(botIds.cbegin(), botIds.cend());
    m_bots.removeIf([&gone](const Bot &bot) { return gone.contains(bot.id); });
    indexRows();
    for (const QUuid &id : botIds) {
        m_statuses.remove(id);
        m_pausedNumbers.remove(id);
        m_silences.remove(id);
    }
    Q_EMIT botsRemoved(botIds);
}

void Roster::apply(const QHash<QUuid, StatusReading> &readings)
{
    QHash<QUuid, LinkStatus> toSave;
    for (auto it = readings.cbegin(); it != readings.cend(); ++it) {
        if (!m_rowOf.contains(it.key()) || it->askedAtMs < m_statuses.value(it.key()).askedAtMs)
            continue;
        m_statuses.insert(it.key(), *it);
        toSave.insert(it.key(), it->status);
    }
    if (toSave.isEmpty())
        return;
    m_store.saveStatuses(toSave, m_observedGapMs, this, [this](const auto &saved) {
        saved.ok() ? Q_EMIT statusesSaved() : Q_EMIT statusesNotSaved(saved.error());
    });
    Q_EMIT statusesChanged(toSave.keys());
}

} // namespace lifty
