#include "storage/starttables.h"

#include "storage/database.h"
#include "storage/words.h"

namespace lifty::tables {

using namespace Qt::StringLiterals;

namespace {

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

std::optional<StartRecord> claimStart(Database &database, const StartRecord &record,
                                      const std::optional<QUuid> &confirmed)
{
    WriteTransaction transaction(database);
    const std::optional<BotAtGateway> bot = botAtGateway(database, record.botId);
    if (!bot)
        database.fail(StoreError::Kind::Missing);
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
