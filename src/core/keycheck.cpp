#include "core/keycheck.h"

#include "core/roster.h"

namespace lifty {

namespace {

bool isKnownToServer(LinkStatus::Kind kind)
{
    using Kind = LinkStatus::Kind;
    return kind == Kind::Connected || kind == Kind::AwaitingScan || kind == Kind::NotConfigured ||
           kind == Kind::Other;
}

} // namespace

KeyCheck keyCheckOf(const Result<SessionAddresses, GatewayError> &answer)
{
    if (answer.ok())
        return {KeyCheck::Outcome::Accepted, {}};
    const bool refused = isKeyRefusal(answer.error());
    return {refused ? KeyCheck::Outcome::Refused : KeyCheck::Outcome::Unknown, answer.error()};
}

QUuid botForKeyCheck(const Roster &roster, const QUuid &companyId)
{
    const Bot *best = nullptr;
    bool bestIsKnown = false;
    for (const Bot &bot : roster.bots()) {
        if (bot.companyId != companyId)
            continue;
        const bool isKnown = isKnownToServer(roster.status(bot.id).kind);
        const bool isBetter = !best || (isKnown && !bestIsKnown) ||
                              (isKnown == bestIsKnown && bot.name.localeAwareCompare(best->name) < 0);
        if (isBetter) {
            best = &bot;
            bestIsKnown = isKnown;
        }
    }
    return best ? best->id : QUuid();
}

void checkKey(Gateway &gateway, const BotAccess &access, QObject *context,
              std::function<void(const KeyCheck &)> done)
{
    gateway.readAddresses(access, context,
                          [done = std::move(done)](const auto &answer) { done(keyCheckOf(answer)); });
}

} // namespace lifty
