#pragma once

#include "core/gatewayerror.h"

#include <QString>

#include <optional>

namespace lifty {

// What is known of a bot's WhatsApp connection. The first words are the server's (API: "principais status"),
// the others say why there is none.
struct LinkStatus {
    enum class Kind {
        NotChecked,
        Connected,     // CONNECTED
        AwaitingScan,  // QRCODE
        NotConfigured, // NOT_FOUND
        Other,         // any other word, as the server wrote it
        NoAnswer,
        KeyRefused,
        KeyMissing,
        BotNotFound,
    };

    Kind kind = Kind::NotChecked;
    QString word;                      // the server's word, for Other
    qint64 checkedAt = 0;              // UTC milliseconds, 0 where never checked
    std::optional<GatewayError> error; // of this run only, never stored

    bool operator==(const LinkStatus &) const = default;

    static LinkStatus fromWord(const QString &word, qint64 checkedAt);
    static LinkStatus fromError(const GatewayError &error, qint64 checkedAt);
};

} // namespace lifty
