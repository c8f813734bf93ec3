#pragma once

#include <QByteArray>

namespace lifty {

// A picture that was checked and decoded where it came in: plain 8-bit grey, one byte a pixel, rows without
// padding, transparency already laid on white. At most 2048 pixels a side.
struct QrPicture {
    int width = 0;
    int height = 0;
    QByteArray grey;

    bool operator==(const QrPicture &) const = default;
};

} // namespace lifty
