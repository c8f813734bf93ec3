#pragma once

#include "core/address.h"

#include <QString>

#include <chrono>
#include <optional>

namespace lifty {

// Why a call to the gateway, or to an address that it gave, brought no usable answer. Only gui/ turns a kind
// into a sentence.
struct GatewayError {
    enum class Kind {
        // nothing was sent
        AddressRefused, // see addressFault
        HostNotFound,
        ConnectionRefused,
        NetworkUnreachable,
        ProxyRefused,
        ProxyWantsPassword,
        TlsWrongName,
        TlsExpired,   // or not valid yet
        TlsUntrusted, // self-signed or from an unknown issuer
        TlsFailed,
        // no whole answer came
        TimedOut,
        ConnectionLost,
        // the server said no (API: "Known of the parts around it")
        BadRequest,      // 400: key not valid or expired
        Unauthorized,    // 401: key missing
        Forbidden,       // 403: key not allowed
        NotFound,        // 404: unknown path or bot
        QuotaExceeded,   // 429, see retryAfter
        ServerError,     // 500, 502, 503 and other 5xx
        GatewayTimedOut, // 504: the gateway's own 15 s limit
        Redirected,      // 3xx: never followed
        UnexpectedStatus,
        // the server answered something that can't be used
        BadAnswer,
        TooLarge,
        BadPicture,
    };

    Kind kind = Kind::BadAnswer;
    bool sent = false; // whether any byte of the request may have reached the server
    bool byGivenAddress =
        false;          // from a statusURL or tokenURL: no key of ours was sent, none can have been refused
    int httpStatus = 0; // 0 where there was no status line
    QString serverMessage{}; // the server's own words: hostile data, plain text, cut and without any key
    std::optional<std::chrono::milliseconds> retryAfter{}; // from now
    std::optional<AddressFault> addressFault{};

    bool operator==(const GatewayError &) const = default;
};

// Whether the server looked at the company's key and refused it.
inline bool isKeyRefusal(const GatewayError &error)
{
    using Kind = GatewayError::Kind;
    const bool refused =
        error.kind == Kind::BadRequest || error.kind == Kind::Unauthorized || error.kind == Kind::Forbidden;
    return refused && !error.byGivenAddress;
}

// Whether a call that ended like this may have done its work all the same (opened a session, ended one): only
// a 4xx, or a request that never left, is a sure no.
inline bool mayHaveHappened(const GatewayError &error)
{
    return error.sent && (error.httpStatus < 400 || error.httpStatus > 499);
}

} // namespace lifty
