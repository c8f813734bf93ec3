#pragma once

#include "core/gateway.h"

#include <QStringList>

namespace lifty {

// The address of a call of the API: "/integration/bot/${id}/" and the call's own path segments, the key as
// the query. Nothing is left of a token or number that could change the path.
Result<QByteArray, AddressFault> apiAddress(const BotAccess &bot, const QStringList &call);

} // namespace lifty
