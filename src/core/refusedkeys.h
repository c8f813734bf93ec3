#pragma once

#include <QHash>
#include <QSet>
#include <QUuid>

namespace lifty {

struct LinkStatus;
struct WatchedBot;

// The companies whose key is refused: asking on would only cost quota. A refusal is the company's where two
// of its bots meet one with no answer to any in between, or where the server names the key; else it is the
// bot's.
class RefusedKeys
{
public:
    enum class Change { None, Paused, Resumed };
    Change noteRead(const WatchedBot &bot, const LinkStatus &status);
    // Another key, or an answer: true where the company was paused.
    bool resume(const QUuid &companyId);
    void keepOnly(const QSet<QUuid> &botIds, const QSet<QUuid> &companyIds);

    const QSet<QUuid> &pausedCompanies() const { return m_paused; }

private:
    QHash<QUuid, QSet<QUuid>> m_refused; // by company: its bots that met a refusal since the last answer
    QSet<QUuid> m_paused;
};

} // namespace lifty
