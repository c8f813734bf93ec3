#pragma once

#include "core/bot.h"
#include "core/linkstatus.h"
#include "core/statusread.h"
#include "core/store.h"

#include <QHash>
#include <QObject>

namespace lifty {

// The companies and bots of this computer with their last known states: what the window lists. Changes go to
// the store first and are told only once they are on the disk.
class Roster : public QObject
{
    Q_OBJECT

public:
    explicit Roster(Store &store, QObject *parent = nullptr);

    // Ends in opened() or openFailed().
    void open();

    const QList<Company> &companies() const { return m_companies; }
    const QList<Bot> &bots() const { return m_bots; }
    const Company *company(const QUuid &id) const;
    const Bot *bot(const QUuid &id) const;
    QList<QUuid> botsOf(const QUuid &companyId) const;
    LinkStatus status(const QUuid &botId) const { return m_statuses.value(botId).status; }
    // Whether the status was read in this run and is not the last one of an earlier run.
    bool isCurrent(const QUuid &botId) const { return m_statuses.value(botId).askedAtMs != notAsked; }
    int pausedNumberCount(const QUuid &botId) const { return m_pausedNumberCounts.value(botId); }
    // Where a damaged database was put at this start.
    const QString &damagedMovedTo() const { return m_damagedMovedTo; }

    using Saved = Store::StoreDone<Nothing>;
    void saveCompany(const Company &company, QObject *context, Saved done);
    void saveBot(const Bot &bot, QObject *context, Saved done);
    void removeCompany(const QUuid &companyId, QObject *context, Saved done);
    void removeBots(const QList<QUuid> &botIds, QObject *context, Saved done);

    // Takes over what reads found: one signal for all of them. An answer asked for before the one that is
    // known is dropped.
    void apply(const QHash<QUuid, StatusReading> &readings);

Q_SIGNALS:
    void opened();
    void openFailed(const lifty::StoreError &error);
    void companiesChanged();
    void botSaved(const QUuid &botId); // added or changed
    void botsRemoved(const QList<QUuid> &botIds);
    void statusesChanged(const QList<QUuid> &botIds);
    void statusesNotSaved(const lifty::StoreError &error);

private:
    static constexpr qint64 notAsked = -1;

    void forget(const QList<QUuid> &botIds);
    // Performs the store's call and, once it is done, `apply` and then `done`.
    template <class Apply>
    Saved thenApply(QObject *context, Apply apply, Saved done);

    Store &m_store;
    QList<Company> m_companies;
    QList<Bot> m_bots;
    QHash<QUuid, int> m_rowOf; // index in m_bots
    QHash<QUuid, StatusReading> m_statuses;
    QHash<QUuid, int> m_pausedNumberCounts;
    QString m_damagedMovedTo;
};

} // namespace lifty
