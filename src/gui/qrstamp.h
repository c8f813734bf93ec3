#pragma once

#include <QDateTime>
#include <QImage>

namespace lifty {

struct QrPicture;

// The QR as it is handed to somebody far away: sharp, with its quiet zone, on white; under it the bot's name
// and when it was made, because a picture that was sent is dead before long and looks like any other.
QImage stampedQr(const QrPicture &picture, const QString &botName, const QDateTime &madeAt);

} // namespace lifty
