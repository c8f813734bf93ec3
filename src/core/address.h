#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace lifty {

// What can be wrong with an address before anything is sent to it.
enum class AddressFault {
    Empty,
    NoScheme,
    WrongScheme, // file:, data:, qrc:, ftp: ...
    PlainHttp,   // http where https is asked for
    UserInfo,    // user or password in front of the host
    TrailingDot,
    PrivateHost, // loopback, private or link-local, in any spelling
    NoHost,
    HasQuery, // a gateway address carries no query or fragment
    Malformed,
};

// The real gateway (API: the base address of every call).
inline constexpr char16_t defaultGatewayAddress[] =
    u"https://integration-gateway-prod-8xgj7n6l.uc.gateway.dev";

// A gateway address as a person typed it, in its one normal form: scheme and host in lower case, no default
// port, no trailing slash. https, or http on loopback.
Result<QString, AddressFault> normalisedGatewayAddress(const QString &typed);

// Whether a statusURL or tokenURL may be asked at all. The gateway's own address says whether private hosts
// are in order (they are where the gateway is one); plain http wants the company's switch or a loopback
// gateway.
std::optional<AddressFault> sessionAddressFault(const QByteArray &address, const QString &gatewayAddress,
                                                bool allowPlainHttp);

// The address with `timestamp=` added so that no cache answers, every other byte as it was: behind `&` where
// it has a query, else behind `?`, in front of any fragment, which is left out because it is never sent.
QByteArray withTimestamp(const QByteArray &address, qint64 timestamp);

// The token inside an address of the dashboard, or of this API, that was pasted in a token's place.
std::optional<QString> tokenInAddress(const QString &pasted);

} // namespace lifty
