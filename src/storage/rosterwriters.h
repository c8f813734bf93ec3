#pragma once

#include "storage/activitytables.h"
#include "storage/database.h"

#include "core/bot.h"

#include <optional>

namespace lifty {

// The rows of the roster and what the history says of them, as part of the caller's transaction.

enum class Change { None, Added, Edited };

Change writeCompany(Database &database, const Company &company);

class BotWriter
{
public:
    explicit BotWriter(Database &database);

    Change write(const Bot &bot);

private:
    std::optional<Bot> stored(const QUuid &botId);

    Database &m_database;
    Statement m_duplicate;
    Statement m_stored;
    Statement m_forgetStatus;
    Statement m_write;
};

// Writes entries about bots that are there: under the names that they and their companies have now.
class BotHistory
{
public:
    explicit BotHistory(Database &database);

    // Does nothing where the bot is gone.
    void write(ActivityEntry::Kind kind, const QUuid &botId, const QString &detail = {});

private:
    Statement m_bot;
    ActivityWriter m_activity;
};

} // namespace lifty
