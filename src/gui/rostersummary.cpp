#include "gui/rostersummary.h"

#include "core/roster.h"

#include <QCoreApplication>
#include <QHash>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

struct RosterSummary {
    Q_DECLARE_TR_FUNCTIONS(lifty::RosterSummary)
};

} // namespace

QString rosterSummary(const Roster &roster)
{
    using Kind = LinkStatus::Kind;
    QHash<Kind, int> count;
    for (const Bot &bot : roster.bots())
        ++count[roster.status(bot.id).kind];
    const int bots = int(roster.bots().size());
    if (bots == 0)
        return {};
    const int connected = count[Kind::Connected], stopped = count[Kind::NotConfigured];
    const int waiting = count[Kind::AwaitingScan], unknown = count[Kind::NotChecked],
              other = count[Kind::Other];
    const int trouble = bots - connected - stopped - waiting - unknown - other;
    QStringList parts{RosterSummary::tr("%n bot(s)", nullptr, bots)};
    if (connected > 0)
        parts.append(RosterSummary::tr("%n conectado(s)", nullptr, connected));
    if (stopped > 0)
        parts.append(RosterSummary::tr("%n parado(s)", nullptr, stopped));
    if (waiting > 0)
        parts.append(RosterSummary::tr("%n aguardando", nullptr, waiting));
    if (other > 0)
        parts.append(RosterSummary::tr("%n em outro status", nullptr, other));
    if (trouble > 0)
        parts.append(RosterSummary::tr("%n com problema", nullptr, trouble));
    if (unknown > 0)
        parts.append(RosterSummary::tr("%n não verificado(s)", nullptr, unknown));
    return parts.join(u" · "_s);
}

} // namespace lifty
