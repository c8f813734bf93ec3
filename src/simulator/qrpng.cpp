#include "simulator/qrpng.h"

#include <QBuffer>
#include <QIODevice>
#include <QImage>

#include <qrcodegen.hpp>

namespace lifty {

namespace {

constexpr int quietZone = 4; // modules, as the QR standard asks
constexpr int pixelsPerModule = 6;
constexpr int placeholderModules = 65;

QImage modules(const QByteArray &payload)
{
    using qrcodegen::QrCode;
    if (payload.isEmpty()) {
        QImage plain(placeholderModules, placeholderModules, QImage::Format_Grayscale8);
        plain.fill(Qt::lightGray);
        return plain;
    }
    const QrCode code = QrCode::encodeText(payload.constData(), QrCode::Ecc::LOW);
    const int side = code.getSize() + 2 * quietZone;
    QImage image(side, side, QImage::Format_Grayscale8);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) // outside of the code, getModule() is light
            image.scanLine(y)[x] = code.getModule(x - quietZone, y - quietZone) ? 0 : 255;
    }
    return image;
}

} // namespace

QByteArray qrPng(const QByteArray &payload)
{
    const QImage small = modules(payload);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    small.scaled(small.size() * pixelsPerModule).save(&buffer, "PNG");
    return png;
}

} // namespace lifty
