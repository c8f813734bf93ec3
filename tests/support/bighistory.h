#pragma once

#include "storage/activitytables.h"
#include "storage/databasefile.h"
#include "storage/rosterwriters.h"
#include "storage/words.h"

#include <QFileInfo>
#include <QRandomGenerator>

// A history as a big desk has it after two years, straight into a store's file: for what must stay fast.
namespace lifty::bighistory {

struct History {
    QList<Company> companies;
    QList<Bot> bots; // the last is the one of `rareBot`
    qint64 from = 1'700'000'000'000;
    qint64 to = from + 730LL * 24 * 3'600'000;
};

// What can be searched for: a word in every third bot's name, one in three entries of one bot, and one in one
// entry's detail.
inline const QString commonWord = QStringLiteral("padaria");
inline const QString rareBot = QStringLiteral("Zoológico Único");
inline const QString rareWord = QStringLiteral("XILOFONE");

// 1,000 bots of 50 companies, always the same ones.
inline History roster()
{
    const QUuid space = QUuid::fromString(QStringLiteral("6f0d2c62-7a38-4c7e-9a51-3f1f0a9b8d11"));
    const QStringList trades{QStringLiteral("Padaria"), QStringLiteral("Clínica"), QStringLiteral("Oficina")};
    const QStringList places{QStringLiteral("Central"), QStringLiteral("São João"),
                             QStringLiteral("Florianópolis"), QStringLiteral("da Praça")};
    History history;
    for (int i = 0; i < 50; ++i) {
        const QString name = QStringLiteral("Rede %1 Alimentos Ltda").arg(i);
        history.companies.append(
            {QUuid::createUuidV5(space, name), name, QStringLiteral("https://gateway.example"), false});
    }
    for (int i = 0; i < 1'000; ++i) {
        const QString name =
            i == 999 ? rareBot
                     : QStringLiteral("%1 %2 %3").arg(trades.at(i % 3), places.at(i % 4), QString::number(i));
        const QUuid id = QUuid::createUuidV5(space, QStringLiteral("bot %1").arg(i));
        history.bots.append(
            {id, history.companies.at(i % 50).id, name, QStringLiteral("token-%1").arg(i), {}});
    }
    return history;
}

inline ActivityEntry entryAbout(const History &history, int bot, qint64 at)
{
    ActivityEntry entry;
    entry.at = at;
    entry.botId = history.bots.at(bot).id;
    entry.botName = history.bots.at(bot).name;
    entry.companyId = history.companies.at(bot % 50).id;
    entry.companyName = history.companies.at(bot % 50).name;
    return entry;
}

// Nine in ten are changes of status, each of which ends a span.
class Filler
{
public:
    Filler(Database &database, const History &history, int entries)
        : m_history(history)
        , m_stepMs((history.to - history.from) / entries)
        , m_activity(database)
        , m_span(database, QStringLiteral("INSERT OR IGNORE INTO status_spans VALUES (?, ?, ?, ?, ?)"))
    {
    }

    void write(int index)
    {
        using Kind = ActivityEntry::Kind;
        const bool rare = index % 400'000 == 399'999 || index == 17;
        const int bot = rare ? 999 : m_random.bounded(999);
        ActivityEntry entry = entryAbout(m_history, bot, m_history.from + index * m_stepMs);
        const int die = m_random.bounded(20);
        if (die < 18) {
            Last &last = m_last[bot];
            entry.statusBefore = last.status;
            entry.statusAfter = last.status == LinkStatus::Kind::Connected
                                    ? (die < 6 ? LinkStatus::Kind::NoAnswer : LinkStatus::Kind::NotConfigured)
                                    : LinkStatus::Kind::Connected;
            if (last.at > 0 && last.status != LinkStatus::Kind::NoAnswer)
                m_span.run({text(entry.botId), last.at, entry.at, wordOf(last.status), QString()});
            last = {entry.statusAfter, entry.at};
        } else if (die == 18) {
            entry.kind = index % 2 ? Kind::NumberPaused : Kind::NumberResumed;
            entry.detail = QStringLiteral("55489%1").arg(m_random.bounded(10'000'000, 99'999'999));
        } else {
            entry.kind = index % 3 ? Kind::ConnectionStarted : Kind::Disconnected;
            entry.outcome = index % 5 ? ActivityEntry::Outcome::Done : ActivityEntry::Outcome::Failed;
        }
        if (index == 1'234)
            entry.detail = rareWord;
        m_activity.write(entry);
    }

private:
    struct Last {
        LinkStatus::Kind status = LinkStatus::Kind::Connected;
        qint64 at = 0;
    };
    const History &m_history;
    const qint64 m_stepMs;
    ActivityWriter m_activity;
    Statement m_span;
    QRandomGenerator m_random{1};
    Last m_last[1'000];
};

// Makes the file; one that is there already is taken for complete.
inline History fill(const QString &path, int entries)
{
    History history = roster();
    if (QFileInfo::exists(path))
        return history;
    const QString unfinished = path + QStringLiteral(".making");
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(unfinished + QLatin1String(suffix));
    {
        const auto database = openDatabase({unfinished});
        {
            WriteTransaction transaction(*database);
            for (const Company &company : history.companies)
                writeCompany(*database, company);
            BotWriter bots(*database);
            for (const Bot &bot : history.bots)
                bots.write(bot);
            transaction.commit();
        }
        Filler filler(*database, history, entries);
        for (int from = 0; from < entries; from += 50'000) {
            WriteTransaction transaction(*database);
            for (int index = from; index < std::min(entries, from + 50'000); ++index)
                filler.write(index);
            transaction.commit();
        }
    }
    QFile::rename(unfinished, path);
    return history;
}

} // namespace lifty::bighistory
