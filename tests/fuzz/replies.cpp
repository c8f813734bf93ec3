// What the gateway and the addresses that it gives answer: JSON, and the one header that is read.
#include "fuzz/fuzz.h"

#include "gateway/answererror.h"
#include "gateway/apijson.h"

#include <QDateTime>

void lifty::fuzz::feed(const QByteArray &bytes)
{
    const auto found = parseAddresses(bytes, TokenUrl::MayBeNull);
    demand(!found || !found->statusUrl.isEmpty(), "a status address that is empty is none");
    const auto started = parseAddresses(bytes, TokenUrl::Required);
    demand(!started || !started->tokenUrl.isEmpty(), "a start without a picture's address is none");
    demand(!started || started == found, "what is required is also allowed");
    parseStatusWord(bytes);

    const QString key = QStringLiteral("AIzaS3cret");
    const auto error = errorOfAnswer({403, {{"Retry-After", bytes.left(64)}}, bytes}, key);
    demand(error && !error->serverMessage.contains(key), "no key in what is shown");
    const auto now = QDateTime::fromSecsSinceEpoch(1'760'000'000, Qt::UTC);
    const auto wait = parseRetryAfter(bytes, now);
    demand(!wait || wait->count() >= 0, "nobody waits a negative time");
}
