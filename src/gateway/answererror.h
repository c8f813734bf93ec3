#pragma once

#include "gateway/httpanswer.h"

#include <QDateTime>

#include <optional>

namespace lifty {

// What an answer says by its status: nothing for 2xx, else why it is of no use. `key` is hidden in the
// server's words.
std::optional<GatewayError> errorOfAnswer(const HttpAnswer &answer, const QString &key);

// A 2xx whose body is not what the API's document says.
GatewayError badAnswer(const HttpAnswer &answer);

// Retry-After as seconds or as an HTTP date, counted from now; nothing where it is neither.
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now);

} // namespace lifty
