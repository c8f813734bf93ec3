#include "gateway/answererror.h"

#include "core/plainwords.h"
#include "gateway/apijson.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lifty {

namespace {

constexpr int longestMessage = 300;

GatewayError::Kind kindOfStatus(int status)
{
    using Kind = GatewayError::Kind;
    switch (status) {
    case 400:
        return Kind::BadRequest;
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    case 407:
        return Kind::ProxyWantsPassword;
    case 429:
        return Kind::QuotaExceeded;
    case 504:
        return Kind::GatewayTimedOut;
    default:
        break;
    }
    if (status >= 300 && status < 400)
        return Kind::Redirected;
    return status >= 500 && status < 600 ? Kind::ServerError : Kind::UnexpectedStatus;
}

} // namespace

std::optional<GatewayError> errorOfAnswer(const HttpAnswer &answer, const QString &key)
{
    if (answer.status >= 200 && answer.status < 300)
        return {};
    return GatewayError{
        .kind = kindOfStatus(answer.status),
        .sent = true,
        .httpStatus = answer.status,
        .serverMessage = plainWords(parseErrorMessage(answer.body), longestMessage, key),
        .retryAfter = parseRetryAfter(answer.header("Retry-After"), QDateTime::currentDateTimeUtc()),
    };
}

GatewayError badAnswer(const HttpAnswer &answer)
{
    return {.kind = GatewayError::Kind::BadAnswer, .sent = true, .httpStatus = answer.status};
}

std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    // A day is enough for anyone, and keeps a hostile number from overflowing.
    constexpr qint64 longest = 24 * 60 * 60;
    bool ok = false;
    qint64 seconds = value.toLongLong(&ok);
    if (!ok) {
        QDateTime date =
            QLocale::c().toDateTime(QString::fromLatin1(value), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        if (!date.isValid())
            return {};
        date.setTimeZone(QTimeZone::utc());
        seconds = std::max<qint64>(now.secsTo(date), 0);
    }
    if (seconds < 0)
        return {};
    return std::chrono::seconds(std::min(seconds, longest));
}

} // namespace lifty
