#pragma once

#include "core/gateway.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace lifty {

// The JSON shapes of the API's document. Nothing comes back where a shape is not the document's.

enum class TokenUrl { MayBeNull, Required };

// {"statusURL": "...", "tokenURL": "..." or null}: "Obter status de conexão com whatsapp" (null there) and
// "Conectar um novo whatsapp ao bot".
std::optional<SessionAddresses> parseAddresses(const QByteArray &body, TokenUrl tokenUrl);

// {"result": "CONNECTED"}: what statusURL answers; the word as the server wrote it.
std::optional<QString> parseStatusWord(const QByteArray &body);

// The server's own words in {"code": ..., "message": "..."}, which may stand inside {"error": {...}}; empty
// for HTML or anything else.
QString parseErrorMessage(const QByteArray &body);

} // namespace lifty
