#pragma once

#include "core/gateway.h"

#include <QUuid>

#include <functional>
#include <optional>

namespace lifty {

class Roster;

// Whether the gateway takes a company's key, as far as one read with it can tell.
struct KeyCheck {
    enum class Outcome { Accepted, Refused, Unknown };
    Outcome outcome = Outcome::Unknown;
    std::optional<GatewayError> error; // why not, or why it is not known

    bool operator==(const KeyCheck &) const = default;
};

KeyCheck keyCheckOf(const Result<SessionAddresses, GatewayError> &answer);

// The bot that can tell most about its company's key: one that the server is known to know, else the first by
// name. Null where the company has none.
QUuid botForKeyCheck(const Roster &roster, const QUuid &companyId);

// Reads the bot's addresses ("Obter status de conexão com whatsapp") and never anything else: nothing of the
// bot changes. Ends as Done says.
void checkKey(Gateway &gateway, const BotAccess &access, QObject *context,
              std::function<void(const KeyCheck &)> done);

} // namespace lifty
