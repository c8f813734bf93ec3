#include "storage/statustables.h"

#include "storage/activitytables.h"
#include "storage/spantables.h"
#include "storage/words.h"

#include <optional>
#include <utility>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

struct KnownBot {
    QString name;
    QUuid companyId;
    QString companyName;
    std::optional<LinkStatus> status; // none where nothing is known of this connection
};

// None where the bot went in the meantime.
std::optional<KnownBot> knownBot(Statement &statement, const QUuid &botId)
{
    QSqlQuery &row = statement.run({text(botId)});
    if (!statement.next())
        return std::nullopt;
    KnownBot bot{row.value(0).toString(), uuid(row.value(1)), row.value(2).toString(), {}};
    if (!row.isNull(3))
        bot.status = LinkStatus{
            statusKind(row.value(3).toString()), row.value(4).toString(), row.value(5).toLongLong(), {}};
    return bot;
}

ActivityEntry changeOf(const QUuid &botId, const KnownBot &bot, const LinkStatus &now)
{
    ActivityEntry entry;
    entry.at = now.checkedAt;
    entry.kind = ActivityEntry::Kind::StatusChanged;
    entry.botId = botId;
    entry.companyId = bot.companyId;
    entry.botName = bot.name;
    entry.companyName = bot.companyName;
    entry.statusBefore = bot.status.value_or(LinkStatus{}).kind;
    entry.statusAfter = now.kind;
    entry.detail = now.word;
    if (now.error) {
        entry.error = now.error->kind;
        entry.httpStatus = now.error->httpStatus;
    }
    return entry;
}

} // namespace

StatusWriter::StatusWriter(Database &database)
    : m_statement(database, u"INSERT INTO bot_statuses (bot_id, kind, word, checked_at)"
                            " SELECT id, ?, ?, ? FROM bots WHERE id = ?"
                            " ON CONFLICT (bot_id) DO UPDATE SET kind = excluded.kind, word = excluded.word,"
                            " checked_at = excluded.checked_at"_s)
{
}

void StatusWriter::write(const QUuid &botId, const LinkStatus &status)
{
    m_statement.run({wordOf(status.kind), status.word, status.checkedAt, text(botId)});
}

namespace tables {

void saveStatuses(Database &database, const QHash<QUuid, LinkStatus> &statuses, qint64 observedGapMs)
{
    WriteTransaction transaction(database);
    QList<ActivityEntry> changes;
    {
        Statement known(database, u"SELECT bots.name, bots.company_id, companies.name, bot_statuses.kind,"
                                  " bot_statuses.word, bot_statuses.checked_at FROM bots"
                                  " JOIN companies ON companies.id = bots.company_id"
                                  " LEFT JOIN bot_statuses ON bot_statuses.bot_id = bots.id"
                                  " WHERE bots.id = ?"_s);
        StatusWriter lastKnown(database);
        SpanWriter spans(database, observedGapMs);
        for (auto it = statuses.cbegin(); it != statuses.cend(); ++it) {
            const std::optional<KnownBot> bot = knownBot(known, it.key());
            if (!bot)
                continue; // that must not cost the others theirs
            const LinkStatus before = bot->status.value_or(LinkStatus{});
            if (before.kind != it->kind || before.word != it->word)
                changes.append(changeOf(it.key(), *bot, *it));
            spans.write(it.key(), bot->status, *it);
            lastKnown.write(it.key(), *it);
        }
        ActivityWriter activity(database);
        for (const ActivityEntry &change : std::as_const(changes))
            activity.write(change);
    }
    transaction.commit();
}

} // namespace tables

} // namespace lifty
