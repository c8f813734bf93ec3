#pragma once

#include "core/linkstatus.h"
#include "storage/database.h"

#include <QHash>
#include <QUuid>

namespace lifty {

// Writes last known statuses as part of the caller's transaction.
class StatusWriter
{
public:
    explicit StatusWriter(Database &database);

    // Does nothing where the bot is gone.
    void write(const QUuid &botId, const LinkStatus &status);

private:
    Statement m_statement;
};

namespace tables {

void saveStatuses(Database &database, const QHash<QUuid, LinkStatus> &statuses, qint64 observedGapMs);

} // namespace tables

} // namespace lifty
