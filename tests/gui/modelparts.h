#pragma once

#include "core/roster.h"
#include "support/fakes.h"

#include <QSignalSpy>
#include <QTest>

namespace lifty {

// A roster with whatever bots a test puts in.
struct RosterParts {
    fakes::FakeStore store;
    fakes::FakeClock clock;
    Roster roster{store};

    QUuid addCompany(const QString &name)
    {
        store.content.companies.append({QUuid::createUuid(), name, {}, false});
        return store.content.companies.last().id;
    }
    QUuid addBot(const QUuid &companyId, const QString &name, const QString &notes = {})
    {
        store.content.bots.append(
            {QUuid::createUuid(), companyId, name, QUuid::createUuid().toString(), notes});
        return store.content.bots.last().id;
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
            readings.insert(id, {LinkStatus::fromWord(word, clock.at.wallMs), clock.at.monotonicMs});
        roster.apply(readings);
    }
};

} // namespace lifty
