#pragma once

#include "storage/database.h"

#include <QHash>
#include <QUuid>

namespace lifty {

// Writes until when bots are silent as part of the caller's transaction.
class SilenceWriter
{
public:
    explicit SilenceWriter(Database &database);

    // Does nothing where the bot is gone.
    void write(const QUuid &botId, qint64 until);

private:
    Statement m_write;
    Statement m_end;
};

namespace tables {

// Without those that are over.
QHash<QUuid, qint64> readSilences(Database &database);
void saveSilences(Database &database, const QHash<QUuid, qint64> &silences);

} // namespace tables

} // namespace lifty
