#include "storage/silencetables.h"

#include "core/store.h"
#include "storage/rosterwriters.h"
#include "storage/words.h"

#include <QDateTime>

namespace lifty {

using namespace Qt::StringLiterals;

SilenceWriter::SilenceWriter(Database &database)
    : m_write(database, u"INSERT INTO bot_silences (bot_id, until) SELECT id, ? FROM bots WHERE id = ?"
                        " ON CONFLICT (bot_id) DO UPDATE SET until = excluded.until"_s)
    , m_end(database, u"DELETE FROM bot_silences WHERE bot_id = ?"_s)
{
}

void SilenceWriter::write(const QUuid &botId, qint64 until)
{
    if (until == 0)
        m_end.run({text(botId)});
    else
        m_write.run({until, text(botId)});
}

namespace tables {

namespace {

// As BotSilenced has it in its detail.
QString momentText(qint64 until)
{
    return until == Store::forEver ? QString()
                                   : QDateTime::fromMSecsSinceEpoch(until, Qt::UTC).toString(Qt::ISODate);
}

} // namespace

QHash<QUuid, qint64> readSilences(Database &database)
{
    QHash<QUuid, qint64> silences;
    QSqlQuery row = database.run(u"SELECT bot_id, until FROM bot_silences WHERE until > ?"_s,
                                 {QDateTime::currentMSecsSinceEpoch()});
    while (database.next(row))
        silences.insert(uuid(row.value(0)), row.value(1).toLongLong());
    return silences;
}

void saveSilences(Database &database, const QHash<QUuid, qint64> &silences)
{
    WriteTransaction transaction(database);
    const QHash<QUuid, qint64> before = readSilences(database);
    {
        SilenceWriter writer(database);
        for (auto it = silences.cbegin(); it != silences.cend(); ++it)
            writer.write(it.key(), *it);
        BotHistory history(database);
        for (auto it = silences.cbegin(); it != silences.cend(); ++it) {
            if (before.value(it.key()) == *it)
                continue;
            if (*it == 0)
                history.write(ActivityEntry::Kind::SilenceEnded, it.key());
            else
                history.write(ActivityEntry::Kind::BotSilenced, it.key(), momentText(*it));
        }
    }
    transaction.commit();
}

} // namespace tables

} // namespace lifty
