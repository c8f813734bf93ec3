#include "gui/rostersummary.h"

#include "core/roster.h"

#include <QCoreApplication>

#include <array>

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
    std::array<int, int(Kind::BotNotFound) + 1> counts{};
    for (const Bot &bot : roster.bots())
        ++counts[int(roster.status(bot.id).kind)];
    const auto of = [&counts](Kind kind) { return counts[int(kind)]; };
    const int bots = int(roster.bots().size());
    if (bots == 0)
        return {};
    const int connected = of(Kind::Connected), stopped = of(Kind::NotConfigured);
    const int waiting = of(Kind::AwaitingScan), unknown = of(Kind::NotChecked), other = of(Kind::Other);
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
