#include "storage/tables.h"

#include "core/textfold.h"
#include "storage/database.h"
#include "storage/words.h"

namespace lifty::tables {

using namespace Qt::StringLiterals;
using Kind = StoreError::Kind;

namespace {

QString text(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }
QUuid uuid(const QVariant &text) { return QUuid::fromString(text.toString()); }

// Accents count, however the keyboard composes them. Nothing that long is typed, and Qt's time for it grows
// with the square.
QString foldedName(const QString &name)
{
    constexpr qsizetype longestTyped = 10'000;
    const bool typed = name.size() <= longestTyped;
    return (typed ? name.normalized(QString::NormalizationForm_C) : name).toCaseFolded();
}

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
    QSqlQuery row = database.run(u"SELECT bot_id, COUNT(*) FROM paused_numbers GROUP BY bot_id"_s);
    while (database.next(row))
        snapshot.pausedNumberCounts.insert(uuid(row.value(0)), row.value(1).toInt());
}

struct BotAtGateway {
    QString address;
    QString token;
};

// The bot as the gateway knows it; none where it is gone.
std::optional<BotAtGateway> botAtGateway(Database &database, const QUuid &botId)
{
    QSqlQuery row = database.run(u"SELECT companies.gateway_address, bots.token FROM bots"
                                 " JOIN companies ON companies.id = bots.company_id WHERE bots.id = ?"_s,
                                 {text(botId)});
    if (!database.next(row))
        return std::nullopt;
    return BotAtGateway{row.value(0).toString(), row.value(1).toString()};
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
    const QString nameFolded = foldedName(company.name);
    if (database.any(u"SELECT 1 FROM companies WHERE name_folded = ? AND id <> ?"_s,
                     {nameFolded, text(company.id)}))
        database.fail(Kind::DuplicateCompany);
    // Its bots meet those of other companies where its address is changed to theirs.
    if (database.any(u"SELECT 1 FROM bots AS mine JOIN bots AS other"
                     "  ON other.token = mine.token AND other.company_id <> mine.company_id"
                     " JOIN companies ON companies.id = other.company_id"
                     " WHERE mine.company_id = ? AND companies.gateway_address = ?"_s,
                     {text(company.id), company.gatewayAddress}))
        database.fail(Kind::DuplicateToken);
    database.run(
        u"INSERT INTO companies (id, name, name_folded, gateway_address, allow_plain_http)"
        " VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_folded = excluded.name_folded,"
        " gateway_address = excluded.gateway_address, allow_plain_http = excluded.allow_plain_http"_s,
        {text(company.id), company.name, nameFolded, company.gatewayAddress, company.allowPlainHttp});
    transaction.commit();
}

void saveBot(Database &database, const Bot &bot)
{
    WriteTransaction transaction(database);
    if (database.any(u"SELECT 1 FROM bots JOIN companies ON companies.id = bots.company_id"
                     " WHERE bots.token = ? AND bots.id <> ? AND companies.gateway_address ="
                     " (SELECT gateway_address FROM companies WHERE id = ?)"_s,
                     {bot.token, text(bot.id), text(bot.companyId)}))
        database.fail(Kind::DuplicateToken);
    // Another token or company is another connection: what was known of the old one says nothing of it.
    database.run(u"DELETE FROM bot_statuses WHERE bot_id ="
                 " (SELECT id FROM bots WHERE id = ? AND (token <> ? OR company_id <> ?))"_s,
                 {text(bot.id), bot.token, text(bot.companyId)});
    database.run(
        u"INSERT INTO bots (id, company_id, name, token, notes, search_folded) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET company_id = excluded.company_id, name = excluded.name,"
        " token = excluded.token, notes = excluded.notes, search_folded = excluded.search_folded"_s,
        {text(bot.id), text(bot.companyId), bot.name, bot.token, bot.notes,
         folded(bot.name + u'\n' + bot.token + u'\n' + bot.notes)});
    transaction.commit();
}

void removeCompany(Database &database, const QUuid &companyId)
{
    WriteTransaction transaction(database);
    database.run(u"DELETE FROM companies WHERE id = ?"_s, {text(companyId)});
    transaction.commit();
}

void removeBots(Database &database, const QList<QUuid> &botIds)
{
    WriteTransaction transaction(database);
    for (const QUuid &id : botIds)
        database.run(u"DELETE FROM bots WHERE id = ?"_s, {text(id)});
    transaction.commit();
}

void saveStatuses(Database &database, const QHash<QUuid, LinkStatus> &statuses)
{
    WriteTransaction transaction(database);
    // A bot that went in the meantime has no status; that must not cost the others theirs.
    for (auto it = statuses.cbegin(); it != statuses.cend(); ++it)
        database.run(u"INSERT INTO bot_statuses (bot_id, kind, word, checked_at)"
                     " SELECT id, ?, ?, ? FROM bots WHERE id = ?"
                     " ON CONFLICT (bot_id) DO UPDATE SET kind = excluded.kind, word = excluded.word,"
                     " checked_at = excluded.checked_at"_s,
                     {wordOf(it->kind), it->word, it->checkedAt, text(it.key())});
    transaction.commit();
}

std::optional<StartRecord> claimStart(Database &database, const StartRecord &record,
                                      const std::optional<QUuid> &confirmed)
{
    WriteTransaction transaction(database);
    const std::optional<BotAtGateway> bot = botAtGateway(database, record.botId);
    if (!bot)
        database.fail(Kind::Missing);
    {
        QSqlQuery row = database.run(u"SELECT attempt_id, started_at, outcome FROM start_records"
                                     " WHERE gateway_address = ? AND token = ?"_s,
                                     {bot->address, bot->token});
        if (database.next(row)) {
            const StartRecord earlier{record.botId, uuid(row.value(0)), row.value(1).toLongLong(),
                                      startOutcome(row.value(2).toString())};
            if (blocksStart(earlier, record.startedAt) && confirmed != earlier.attemptId)
                return earlier;
        }
    }
    database.run(
        u"INSERT INTO start_records (gateway_address, token, attempt_id, started_at, outcome)"
        " VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (gateway_address, token) DO UPDATE SET attempt_id = excluded.attempt_id,"
        " started_at = excluded.started_at, outcome = excluded.outcome"_s,
        {bot->address, bot->token, text(record.attemptId), record.startedAt, wordOf(record.outcome)});
    transaction.commit();
    return std::nullopt;
}

void settleStart(Database &database, const QUuid &attemptId, std::optional<StartRecord::Outcome> outcome)
{
    WriteTransaction transaction(database);
    if (outcome)
        database.run(u"UPDATE start_records SET outcome = ? WHERE attempt_id = ?"_s,
                     {wordOf(*outcome), text(attemptId)});
    else
        database.run(u"DELETE FROM start_records WHERE attempt_id = ?"_s, {text(attemptId)});
    transaction.commit();
}

void clearStart(Database &database, const QUuid &botId)
{
    WriteTransaction transaction(database);
    if (const std::optional<BotAtGateway> bot = botAtGateway(database, botId))
        database.run(u"DELETE FROM start_records WHERE gateway_address = ? AND token = ?"_s,
                     {bot->address, bot->token});
    transaction.commit();
}

} // namespace lifty::tables
