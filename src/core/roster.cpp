#include "core/roster.h"

#include <QPointer>
#include <QSet>

#include <algorithm>

namespace lifty {

namespace {

template <class Row>
void upsert(QList<Row> &rows, const Row &row)
{
    const auto same = std::find_if(rows.begin(), rows.end(), [&row](const Row &r) { return r.id == row.id; });
    if (same == rows.end())
        rows.append(row);
    else
        *same = row;
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
        m_rowOf.clear();
        for (int row = 0; row < m_bots.size(); ++row)
            m_rowOf.insert(m_bots[row].id, row);
        m_statuses.clear();
        for (auto it = snapshot.statuses.cbegin(); it != snapshot.statuses.cend(); ++it)
            m_statuses.insert(it.key(), {it.value(), notAsked});
        m_pausedNumberCounts = snapshot.pausedNumberCounts;
        m_damagedMovedTo = snapshot.damagedMovedTo;
        Q_EMIT this->opened();
    });
}

const Company *Roster::company(const QUuid &id) const
{
    const auto it = std::find_if(m_companies.cbegin(), m_companies.cend(),
                                 [&id](const Company &c) { return c.id == id; });
    return it == m_companies.cend() ? nullptr : &*it;
}

const Bot *Roster::bot(const QUuid &id) const
{
    const auto row = m_rowOf.constFind(id);
    return row == m_rowOf.cend() ? nullptr : &m_bots[*row];
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
        upsert(m_companies, company);
        Q_EMIT companiesChanged();
    };
    m_store.saveCompany(company, this, thenApply(context, apply, std::move(done)));
}

void Roster::saveBot(const Bot &bot, QObject *context, Saved done)
{
    const auto apply = [this, bot] {
        const Bot *before = this->bot(bot.id);
        // Another token or company is another connection: what was known of the old one says nothing of it.
        if (before && (before->token != bot.token || before->companyId != bot.companyId))
            m_statuses.remove(bot.id);
        if (!before)
            m_rowOf.insert(bot.id, int(m_bots.size()));
        upsert(m_bots, bot);
        Q_EMIT botSaved(bot.id);
    };
    m_store.saveBot(bot, this, thenApply(context, apply, std::move(done)));
}

void Roster::removeCompany(const QUuid &companyId, QObject *context, Saved done)
{
    const auto apply = [this, companyId] {
        forget(botsOf(companyId));
        m_companies.removeIf([&companyId](const Company &c) { return c.id == companyId; });
        Q_EMIT companiesChanged();
    };
    m_store.removeCompany(companyId, this, thenApply(context, apply, std::move(done)));
}

void Roster::removeBots(const QList<QUuid> &botIds, QObject *context, Saved done)
{
    m_store.removeBots(botIds, this,
                       thenApply(
                           context, [this, botIds] { forget(botIds); }, std::move(done)));
}

void Roster::forget(const QList<QUuid> &botIds)
{
    const QSet<QUuid> gone(botIds.cbegin(), botIds.cend());
    m_bots.removeIf([&gone](const Bot &bot) { return gone.contains(bot.id); });
    m_rowOf.clear();
    for (int row = 0; row < m_bots.size(); ++row)
        m_rowOf.insert(m_bots[row].id, row);
    for (const QUuid &id : botIds) {
        m_statuses.remove(id);
        m_pausedNumberCounts.remove(id);
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
    m_store.saveStatuses(toSave, this, [this](const auto &saved) {
        if (!saved.ok())
            Q_EMIT statusesNotSaved(saved.error());
    });
    Q_EMIT statusesChanged(toSave.keys());
}

} // namespace lifty
