#include "storage/rosterwriters.h"

#include "core/textfold.h"
#include "storage/words.h"

namespace lifty {

using namespace Qt::StringLiterals;
using Kind = StoreError::Kind;

Change writeCompany(Database &database, const Company &company)
{
    const QString nameFolded = foldedCompanyName(company.name);
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
    if (database.any(u"SELECT 1 FROM companies WHERE id = ? AND name = ? AND gateway_address = ?"
                     " AND allow_plain_http = ?"_s,
                     {text(company.id), company.name, company.gatewayAddress, company.allowPlainHttp}))
        return Change::None;
    const bool edited = database.any(u"SELECT 1 FROM companies WHERE id = ?"_s, {text(company.id)});
    database.run(
        u"INSERT INTO companies (id, name, name_folded, gateway_address, allow_plain_http)"
        " VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_folded = excluded.name_folded,"
        " gateway_address = excluded.gateway_address, allow_plain_http = excluded.allow_plain_http"_s,
        {text(company.id), company.name, nameFolded, company.gatewayAddress, company.allowPlainHttp});
    return edited ? Change::Edited : Change::Added;
}

BotWriter::BotWriter(Database &database)
    : m_database(database)
    , m_duplicate(database, u"SELECT 1 FROM bots JOIN companies ON companies.id = bots.company_id"
                            " WHERE bots.token = ? AND bots.id <> ? AND companies.gateway_address ="
                            " (SELECT gateway_address FROM companies WHERE id = ?)"_s)
    , m_stored(database, u"SELECT company_id, name, token, notes FROM bots WHERE id = ?"_s)
    , m_forgetStatus(database, u"DELETE FROM bot_statuses WHERE bot_id = ?"_s)
    , m_write(
          database,
          u"INSERT INTO bots (id, company_id, name, token, notes, search_folded) VALUES (?, ?, ?, ?, ?, ?)"
          " ON CONFLICT (id) DO UPDATE SET company_id = excluded.company_id, name = excluded.name,"
          " token = excluded.token, notes = excluded.notes, search_folded = excluded.search_folded"_s)
{
}

std::optional<Bot> BotWriter::stored(const QUuid &botId)
{
    QSqlQuery &row = m_stored.run({text(botId)});
    if (!m_stored.next())
        return std::nullopt;
    return Bot{botId, uuid(row.value(0)), row.value(1).toString(), row.value(2).toString(),
               row.value(3).toString()};
}

Change BotWriter::write(const Bot &bot)
{
    if (m_duplicate.any({bot.token, text(bot.id), text(bot.companyId)}))
        m_database.fail(Kind::DuplicateToken);
    const std::optional<Bot> before = stored(bot.id);
    if (before == bot)
        return Change::None;
    // Another token or company is another connection: what was known of the old one says nothing of it.
    if (before && (before->token != bot.token || before->companyId != bot.companyId))
        m_forgetStatus.run({text(bot.id)});
    m_write.run({text(bot.id), text(bot.companyId), bot.name, bot.token, bot.notes,
                 folded(bot.name + u'\n' + bot.token + u'\n' + bot.notes)});
    return before ? Change::Edited : Change::Added;
}

BotHistory::BotHistory(Database &database)
    : m_bot(database, u"SELECT bots.name, companies.id, companies.name FROM bots"
                      " JOIN companies ON companies.id = bots.company_id WHERE bots.id = ?"_s)
    , m_activity(database)
{
}

void BotHistory::write(ActivityEntry::Kind kind, const QUuid &botId, const QString &detail)
{
    QSqlQuery &row = m_bot.run({text(botId)});
    if (!m_bot.next())
        return;
    ActivityEntry entry;
    entry.kind = kind;
    entry.botId = botId;
    entry.botName = row.value(0).toString();
    entry.companyId = uuid(row.value(1));
    entry.companyName = row.value(2).toString();
    entry.detail = detail;
    m_activity.writeNow(entry);
}

} // namespace lifty
