#pragma once

#include "core/gatewayerror.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>

#include <chrono>

namespace lifty {

// One GET. The address is sent as it is written here.
struct HttpRequest {
    QByteArray address;
    QByteArray accept;
    qsizetype bodyCap = 0;                 // a longer body is an error, and is not read to its end
    std::chrono::milliseconds deadline{0}; // from the call to the end of the body
    // The gateway that gave this address, which says where its name may lead (resolvedhost.h); empty where
    // the address is the gateway's own.
    QByteArray givenBy{};
};

struct HttpAnswer {
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    // The first value under this name, empty where there is none.
    QByteArray header(QByteArrayView name) const
    {
        for (const auto &[key, value] : headers) {
            if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }

    bool operator==(const HttpAnswer &) const = default;
};

// Any whole answer of the server is an answer here, whatever its status.
using HttpDone = Done<HttpAnswer, GatewayError>;

inline constexpr char userAgent[] = "LiftyDesk";

} // namespace lifty
