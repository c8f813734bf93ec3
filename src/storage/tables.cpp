#include "storage/tables.h"

#include "storage/rosterwriters.h"
#include "storage/silencetables.h"
#include "storage/statustables.h"
#include "storage/words.h"

#include <QSet>

namespace lifty::tables {

using namespace Qt::StringLiterals;
using Activity = ActivityEntry::Kind;

namespace {

void readCompanies(Database &database, Snapshot &snapshot)
{
    QSqlQuery row =
        database.run(u"SELECT id, name, gateway_address, allow_plain_http FROM companies ORDER BY rowid"_s);
    while (database.next(row))
        snapshot.companies << Company{uuid(row.value(0)), row.value(1).toString(), row.value(2).toString(),
                                      row.value(3).toBool()};
}

void readBots(Database &database, Snapshot &snapshot)
{
    QSqlQuery row = database.run(u"SELECT id, company_id, name, token, notes FROM bots ORDER BY rowid"_s);
    while (database.next(row))
        snapshot.bots << Bot{uuid(row.value(0)), uuid(row.value(1)), row.value(2).toString(),
                             row.value(3).toString(), row.value(4).toString()};
}

void readStatuses(Database &database, Snapshot &snapshot)
{
    QSqlQuery row = database.run(u"SELECT bot_id, kind, word, checked_at FROM bot_statuses"_s);
    while (database.next(row))
        snapshot.statuses.insert(uuid(row.value(0)), LinkStatus{statusKind(row.value(1).toString()),
                                                                row.value(2).toString(),
                                                                row.value(3).toLongLong(),
                                                                {}});
}

void readPausedNumbers(Database &database, Snapshot &snapshot)
{
    QSqlQuery row = database.run(
        u"SELECT bot_id, number, paused_at, resume_at FROM paused_numbers ORDER BY paused_at, number"_s);
    while (database.next(row))
        snapshot.pausedNumbers << PausedNumber{uuid(row.value(0)), row.value(1).toString(),
                                               row.value(2).toLongLong(), row.value(3).toLongLong()};
}

void writeCompanyEntry(Database &database, Activity kind, const Company &company)
{
    ActivityEntry entry;
    entry.kind = kind;
    entry.companyId = company.id;
    entry.companyName = company.name;
    ActivityWriter(database).writeNow(entry);
}

void writePausedNumber(Database &database, const PausedNumber &number)
{
    database.run(u"INSERT INTO paused_numbers (bot_id, number, paused_at, resume_at)"
                 " SELECT id, ?, ?, ? FROM bots WHERE id = ?"
                 " ON CONFLICT (bot_id, number) DO UPDATE SET paused_at = excluded.paused_at,"
                 " resume_at = excluded.resume_at"_s,
                 {number.number, number.pausedAt, number.resumeAt ? QVariant(number.resumeAt) : QVariant(),
                  text(number.botId)});
}

// Null where there is no such company.
QString companyName(Database &database, const QUuid &companyId)
{
    QSqlQuery row = database.run(u"SELECT name FROM companies WHERE id = ?"_s, {text(companyId)});
    return database.next(row) ? row.value(0).toString() : QString();
}

QList<QUuid> botsOf(Database &database, const QUuid &companyId)
{
    QList<QUuid> ids;
    QSqlQuery row =
        database.run(u"SELECT id FROM bots WHERE company_id = ? ORDER BY rowid"_s, {text(companyId)});
    while (database.next(row))
        ids.append(uuid(row.value(0)));
    return ids;
}

// One entry for a whole file, about its company where it holds bots of one alone.
void writeImportEntry(Database &database, const QList<Bot> &bots)
{
    QSet<QUuid> companies;
    for (const Bot &bot : bots)
        companies.insert(bot.companyId);
    ActivityEntry entry;
    entry.kind = Activity::BotsImported;
    entry.count = int(bots.size());
    if (companies.size() == 1) {
        entry.companyId = *companies.cbegin();
        entry.companyName = companyName(database, entry.companyId);
    }
    ActivityWriter(database).writeNow(entry);
}

} // namespace

Snapshot readAll(Database &database)
{
    Snapshot snapshot;
    // One read transaction: nothing of a second copy's change in between is seen by half.
    database.run(u"BEGIN"_s);
    try {
        readCompanies(database, snapshot);
        readBots(database, snapshot);
        readStatuses(database, snapshot);
        readPausedNumbers(database, snapshot);
        snapshot.silences = readSilences(database);
    } catch (const StoreFailure &) {
        database.run(u"ROLLBACK"_s);
        throw;
    }
    database.run(u"COMMIT"_s);
    return snapshot;
}

void saveCompany(Database &database, const Company &company)
{
    WriteTransaction transaction(database);
    const Change change = writeCompany(database, company);
    if (change != Change::None)
        writeCompanyEntry(
            database, change == Change::Added ? Activity::CompanyAdded : Activity::CompanyEdited, company);
    transaction.commit();
}

void saveBot(Database &database, const Bot &bot)
{
    WriteTransaction transaction(database);
    const Change change = BotWriter(database).write(bot);
    if (change != Change::None)
        BotHistory(database).write(change == Change::Added ? Activity::BotAdded : Activity::BotEdited,
                                   bot.id);
    transaction.commit();
}

void removeCompany(Database &database, const QUuid &companyId)
{
    WriteTransaction transaction(database);
    {
        BotHistory history(database);
        for (const QUuid &id : botsOf(database, companyId))
            history.write(Activity::BotRemoved, id);
    }
    if (const QString name = companyName(database, companyId); !name.isNull())
        writeCompanyEntry(database, Activity::CompanyRemoved, {companyId, name, {}});
    database.run(u"DELETE FROM companies WHERE id = ?"_s, {text(companyId)});
    transaction.commit();
}

void removeBots(Database &database, const QList<QUuid> &botIds)
{
    WriteTransaction transaction(database);
    {
        BotHistory history(database);
        for (const QUuid &id : botIds)
            history.write(Activity::BotRemoved, id);
        Statement remove(database, u"DELETE FROM bots WHERE id = ?"_s);
        for (const QUuid &id : botIds)
            remove.run({text(id)});
    }
    transaction.commit();
}

void saveBatch(Database &database, const Batch &batch, Progress &progress)
{
    WriteTransaction transaction(database);
    const auto written = [&] {
        if (progress.cancelled)
            database.fail(StoreError::Kind::Cancelled);
        ++progress.done;
    };
    for (const Company &company : batch.companies) {
        writeCompany(database, company);
        written();
    }
    {
        BotWriter bots(database);
        StatusWriter statuses(database);
        for (const Bot &bot : batch.bots) {
            bots.write(bot);
            written();
        }
        for (auto it = batch.statuses.cbegin(); it != batch.statuses.cend(); ++it)
            statuses.write(it.key(), *it);
        SilenceWriter silences(database);
        for (auto it = batch.silences.cbegin(); it != batch.silences.cend(); ++it)
            silences.write(it.key(), *it);
    }
    for (const PausedNumber &number : batch.pausedNumbers)
        writePausedNumber(database, number);
    if (batch.origin == Batch::Origin::Import) {
        writeImportEntry(database, batch.bots);
    } else {
        for (const Company &company : batch.companies)
            writeCompanyEntry(database, Activity::CompanyAdded, company);
        BotHistory history(database);
        for (const Bot &bot : batch.bots)
            history.write(Activity::BotAdded, bot.id);
    }
    transaction.commit();
}

void savePausedNumber(Database &database, const PausedNumber &number)
{
    WriteTransaction transaction(database);
    // Another hour of resuming alone is no pause of its own.
    const bool isPause =
        !database.any(u"SELECT 1 FROM paused_numbers WHERE bot_id = ? AND number = ? AND paused_at = ?"_s,
                      {text(number.botId), number.number, number.pausedAt});
    writePausedNumber(database, number);
    if (isPause)
        BotHistory(database).write(Activity::NumberPaused, number.botId, number.number);
    transaction.commit();
}

void removePausedNumber(Database &database, const QUuid &botId, const QString &number)
{
    WriteTransaction transaction(database);
    database.run(u"DELETE FROM paused_numbers WHERE bot_id = ? AND number = ?"_s, {text(botId), number});
    BotHistory(database).write(Activity::NumberResumed, botId, number);
    transaction.commit();
}

} // namespace lifty::tables
