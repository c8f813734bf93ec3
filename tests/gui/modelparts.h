#pragma once

#include "core/clock.h"
#include "core/roster.h"
#include "core/store.h"

#include <QMetaObject>
#include <QSignalSpy>
#include <QTest>

namespace lifty {

// Time as a test has it.
class HandClock : public Clock
{
public:
    Instant now() const override { return moment; }

    Instant moment{1'000'000, 1'800'000'000'000};
};

// A store that says yes to everything and opens with what it is given, so that models can be tried with any
// rows.
class SnapshotStore : public Store
{
public:
    void open(QObject *context, StoreDone<Snapshot> done) override { finish(context, done, snapshot); }
    void saveCompany(const Company &, QObject *c, StoreDone<Nothing> done) override
    {
        finish(c, done, Nothing{});
    }
    void saveBot(const Bot &, QObject *c, StoreDone<Nothing> done) override { finish(c, done, Nothing{}); }
    void removeCompany(const QUuid &, QObject *c, StoreDone<Nothing> done) override
    {
        finish(c, done, Nothing{});
    }
    void removeBots(const QList<QUuid> &, QObject *c, StoreDone<Nothing> done) override
    {
        finish(c, done, Nothing{});
    }
    void saveStatuses(const QHash<QUuid, LinkStatus> &, QObject *c, StoreDone<Nothing> done) override
    {
        finish(c, done, Nothing{});
    }
    void claimStart(const StartRecord &, const std::optional<QUuid> &, QObject *c,
                    StoreDone<std::optional<StartRecord>> done) override
    {
        finish(c, done, std::optional<StartRecord>());
    }
    void settleStart(const QUuid &, std::optional<StartRecord::Outcome>, QObject *c,
                     StoreDone<Nothing> done) override
    {
        finish(c, done, Nothing{});
    }
    void clearStart(const QUuid &, QObject *c, StoreDone<Nothing> done) override
    {
        finish(c, done, Nothing{});
    }

    Snapshot snapshot;

private:
    template <class T>
    static void finish(QObject *context, const StoreDone<T> &done, const T &value)
    {
        QMetaObject::invokeMethod(
            context, [done, value] { done(value); }, Qt::QueuedConnection);
    }
};

// A roster with whatever bots a test puts in.
struct RosterParts {
    SnapshotStore store;
    HandClock clock;
    Roster roster{store};

    QUuid addCompany(const QString &name)
    {
        store.snapshot.companies.append({QUuid::createUuid(), name, {}, false});
        return store.snapshot.companies.last().id;
    }
    QUuid addBot(const QUuid &companyId, const QString &name, const QString &notes = {})
    {
        store.snapshot.bots.append(
            {QUuid::createUuid(), companyId, name, QUuid::createUuid().toString(), notes});
        return store.snapshot.bots.last().id;
    }
    bool open()
    {
        QSignalSpy opened(&roster, &Roster::opened);
        roster.open();
        return opened.wait();
    }
    bool save(const Bot &bot)
    {
        QSignalSpy saved(&roster, &Roster::botSaved);
        roster.saveBot(bot, &roster, [](const auto &) {});
        return saved.wait();
    }
    bool save(const Company &company)
    {
        QSignalSpy changed(&roster, &Roster::companiesChanged);
        roster.saveCompany(company, &roster, [](const auto &) {});
        return changed.wait();
    }
    bool remove(const QList<QUuid> &ids)
    {
        QSignalSpy removed(&roster, &Roster::botsRemoved);
        roster.removeBots(ids, &roster, [](const auto &) {});
        return removed.wait();
    }
    void apply(const QList<QUuid> &ids, const QString &word)
    {
        QHash<QUuid, StatusReading> readings;
        for (const QUuid &id : ids)
            readings.insert(id, {LinkStatus::fromWord(word, clock.moment.wallMs), clock.moment.monotonicMs});
        roster.apply(readings);
    }
};

} // namespace lifty
