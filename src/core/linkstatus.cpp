#include "core/linkstatus.h"

namespace lifty {

LinkStatus LinkStatus::fromWord(const QString &word, qint64 checkedAt)
{
    if (word == u"CONNECTED")
        return {Kind::Connected, {}, checkedAt, {}};
    if (word == u"QRCODE")
        return {Kind::AwaitingScan, {}, checkedAt, {}};
    if (word == u"NOT_FOUND")
        return {Kind::NotConfigured, {}, checkedAt, {}};
    return {Kind::Other, word, checkedAt, {}};
}

LinkStatus LinkStatus::fromError(const GatewayError &error, qint64 checkedAt)
{
    if (isKeyRefusal(error))
        return {Kind::KeyRefused, {}, checkedAt, error};
    if (error.kind == GatewayError::Kind::NotFound && !error.byGivenAddress)
        return {Kind::BotNotFound, {}, checkedAt, error};
    return {Kind::NoAnswer, {}, checkedAt, error};
}

} // namespace lifty
