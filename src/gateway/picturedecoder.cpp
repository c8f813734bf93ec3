#include "gateway/picturedecoder.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>

namespace lifty {

namespace {

constexpr int longestSide = 2048;
constexpr int allocationLimitMiB = 64; // the largest allowed picture at 16 bits a channel takes 32

QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    // A cut JPEG still opens, its rest grey: a whole one has its end marker behind the start of its last
    // scan.
    const bool wholeJpeg =
        bytes.startsWith("\xff\xd8\xff") && bytes.lastIndexOf("\xff\xd9") > bytes.lastIndexOf("\xff\xda");
    return wholeJpeg ? "jpeg" : "";
}

QImage readImage(const QByteArray &bytes)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    QImageReader::setAllocationLimit(allocationLimitMiB);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > longestSide || size.height() > longestSide)
        return {};
    return reader.read();
}

QImage greyOnWhite(const QImage &image)
{
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(QPoint(), image);
    return flat.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

Result<QrPicture, GatewayError> decodePicture(const QByteArray &bytes)
{
    QImage image = readImage(bytes);
    if (image.isNull())
        return GatewayError{.kind = GatewayError::Kind::BadPicture, .sent = true, .httpStatus = 200};
    image.setDevicePixelRatio(1);
    const QImage grey = greyOnWhite(image);
    QrPicture picture{grey.width(), grey.height(), {}};
    for (int y = 0; y < grey.height(); ++y)
        picture.grey.append(reinterpret_cast<const char *>(grey.constScanLine(y)), grey.width());
    return picture;
}

} // namespace lifty
