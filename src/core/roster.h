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
    // Valid until the next change of the roster.
    const LinkStatus &status(const QUuid &botId) const;
    // Whether the status was read in this run, and no longer ago than the observed gap.
    bool isCurrent(const QUuid &botId, qint64 nowWallMs) const;
    QList<PausedNumber> pausedNumbers(const QUuid &botId) const { return m_pausedNumbers.value(botId); }
    int pausedNumberCount(const QUuid &botId) const
    {
        const auto numbers = m_pausedNumbers.constFind(botId);
        return numbers == m_pausedNumbers.cend() ? 0 : int(numbers->size());
    }
    // UTC milliseconds until which nothing is told of the bot, 0 where it is not silent; see
    // Store::saveSilences().
    qint64 silencedUntil(const QUuid &botId) const { return m_silences.value(botId); }
    // Of all bots.
    QList<PausedNumber> pausedNumbers() const;
    // Where a damaged database was put at this start.
    const QString &damagedMovedTo() const { return m_damagedMovedTo; }

    using Saved = Store::StoreDone<Nothing>;
    void saveCompany(const Company &company, QObject *context, Saved done);
    void saveBot(const Bot &bot, QObject *context, Saved done);
    // What it takes to bring them back is handed to `done`, see restore().
    using Removed = Store::StoreDone<Batch>;
    void removeBots(const QList<QUuid> &botIds, QObject *context, Removed done);
    void removeCompany(const QUuid &companyId, QObject *context, Removed done);
    void restore(const Batch &removed, QObject *context, Saved done);
    // Companies and bots that were read from a file, all or none.
    void import(const Batch &batch, std::shared_ptr<Progress> progress, QObject *context, Saved done);

    void savePausedNumber(const PausedNumber &number, QObject *context, Saved done);
    void removePausedNumber(const QUuid &botId, const QString &number, QObject *context, Saved done);

    // Until 0 ends the silence.
    void silence(const QList<QUuid> &botIds, qint64 until, QObject *context, Saved done);

    // Two reads of the same status further apart than this leave the time between them unobserved: three
    // rounds of the watch.
    void setObservedGap(qint64 ms) { m_observedGapMs = ms; }
    qint64 observedGapMs() const { return m_observedGapMs; }

    // Takes over what reads found: one signal for all of them. An answer asked for before the one that is
    // known is dropped.
    void apply(const QHash<QUuid, StatusReading> &readings);

Q_SIGNALS:
    void opened();
    void openFailed(const lifty::StoreError &error);
    void companiesChanged();
    void botSaved(const QUuid &botId); // added or changed
    void botsSaved();                  // many at once
    void pausedNumbersChanged(const QUuid &botId);
    void silencesChanged(const QList<QUuid> &botIds);
    void botsRemoved(const QList<QUuid> &botIds);
    void statusesChanged(const QList<QUuid> &botIds);
    // What was read, on its way to the disk: it counts, whether it could be saved or not.
    void statusesSaved();
    void statusesNotSaved(const lifty::StoreError &error);

private:
    static constexpr qint64 notAsked = -1;

    void list(const Company &company);
    void list(const Bot &bot);
    void indexRows();
    void saveBatch(const Batch &batch, std::shared_ptr<Progress> progress, QObject *context, Saved done);
    Batch batchOf(const QList<QUuid> &botIds) const;
    void forget(const QList<QUuid> &botIds);
    // Performs the store's call and, once it is done, `apply` and then `done`.
    template <class Apply>
    Saved thenApply(QObject *context, Apply apply, Saved done);

    Store &m_store;
    QList<Company> m_companies;
    QList<Bot> m_bots;
    QHash<QUuid, int> m_companyRowOf; // index in m_companies
    QHash<QUuid, int> m_rowOf;        // index in m_bots
    QHash<QUuid, StatusReading> m_statuses;
    QHash<QUuid, QList<PausedNumber>> m_pausedNumbers; // by bot, in the order of pausing
    QHash<QUuid, qint64> m_silences;
    qint64 m_observedGapMs = 180'000;
    QString m_damagedMovedTo;
};

} // namespace lifty
