#include "gateway/picturedecoder.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QtEndian>

using namespace lifty;

class TestPictureDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void refusesEveryCut_data();
    void refusesEveryCut();
    void decodes_data();
    void decodes();
    void transparencyLiesOnWhite();
    void takesTheLargestSize();
};

static QImage sample(QImage::Format format = QImage::Format_RGB32)
{
    QImage image(41, 29, format);
    image.fill(Qt::white);
    QPainter(&image).fillRect(8, 8, 16, 8, Qt::black);
    return image;
}

static QByteArray encoded(const QImage &image, const char *format, int quality = 100)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

static quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = ~0u;
    for (const char c : bytes) {
        crc ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) ? (crc >> 1) ^ 0xedb88320u : crc >> 1;
    }
    return ~crc;
}

// A valid header that says another size than the picture has.
static QByteArray pngOfSize(quint32 width, quint32 height)
{
    QByteArray bytes = encoded(sample(), "PNG");
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    qToBigEndian(crc32(bytes.mid(12, 17)), bytes.data() + 29);
    return bytes;
}

void TestPictureDecoder::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("not a picture");
    QTest::newRow("HTML") << QByteArray("<html><img src='data:image/png;base64,'></html>");
    QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    QTest::newRow("BMP") << encoded(sample(), "BMP");
    QTest::newRow("GIF") << QByteArray::fromBase64("R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=");
    QTest::newRow("PPM") << encoded(sample(), "PPM");
    QTest::newRow("PNG signature alone") << QByteArray("\x89PNG\r\n\x1a\n");
    QTest::newRow("PNG signature before a BMP") << "\x89PNG\r\n\x1a\n" + encoded(sample(), "BMP");
    QImage huge(16'000, 16'000, QImage::Format_Mono);
    huge.fill(0);
    QTest::newRow("PNG of 16000 x 16000") << encoded(huge, "PNG", 0); // 32 kB
    QTest::newRow("PNG a pixel too wide") << encoded(QImage(2049, 1, QImage::Format_RGB32), "PNG");
    QTest::newRow("PNG a pixel too high") << encoded(QImage(1, 2049, QImage::Format_RGB32), "PNG");
    QTest::newRow("PNG of no width") << pngOfSize(0, 10);
    QTest::newRow("JPEG a pixel too wide") << encoded(QImage(2049, 1, QImage::Format_RGB32), "JPG");
}

void TestPictureDecoder::refuses()
{
    QFETCH(QByteArray, bytes);
    const Result<QrPicture, GatewayError> result = decodePicture(bytes);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, GatewayError::Kind::BadPicture);
}

void TestPictureDecoder::refusesEveryCut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("needed"); // what may be missing at the end of a picture that is all there
    QTest::newRow("PNG") << encoded(sample(), "PNG") << 16; // IEND and the checksum before it
    QTest::newRow("JPEG") << encoded(sample(), "JPG") << 0;
}

void TestPictureDecoder::refusesEveryCut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, needed);
    for (qsizetype size = 0; size < bytes.size() - needed; ++size)
        QVERIFY2(!decodePicture(bytes.left(size)).ok(), qPrintable(QString::number(size)));
    QVERIFY(decodePicture(bytes).ok());
}

void TestPictureDecoder::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("PNG") << encoded(sample(), "PNG");
    QTest::newRow("PNG, 1 bit") << encoded(sample().convertToFormat(QImage::Format_Mono), "PNG");
    QTest::newRow("PNG, palette") << encoded(sample().convertToFormat(QImage::Format_Indexed8), "PNG");
    QTest::newRow("PNG, 16 bits") << encoded(sample().convertToFormat(QImage::Format_RGBA64), "PNG");
    QTest::newRow("JPEG") << encoded(sample(), "JPG");
    QTest::newRow("JPEG, grey") << encoded(sample().convertToFormat(QImage::Format_Grayscale8), "JPG");
}

void TestPictureDecoder::decodes()
{
    QFETCH(QByteArray, bytes);
    const Result<QrPicture, GatewayError> result = decodePicture(bytes);
    QVERIFY(result.ok());
    const QrPicture &picture = result.value();
    QCOMPARE(picture.width, 41);
    QCOMPARE(picture.height, 29);
    QCOMPARE(picture.grey.size(), 41 * 29);
    for (int y = 0; y < 29; ++y) {
        for (int x = 0; x < 41; ++x) {
            const bool dark = x >= 8 && x < 24 && y >= 8 && y < 16;
            QCOMPARE(quint8(picture.grey[y * 41 + x]) < 128, dark);
        }
    }
}

void TestPictureDecoder::transparencyLiesOnWhite()
{
    QImage image(2, 1, QImage::Format_ARGB32);
    image.setPixel(0, 0, qRgba(0, 0, 0, 0)); // invisible black
    image.setPixel(1, 0, qRgba(0, 0, 0, 255));
    const Result<QrPicture, GatewayError> result = decodePicture(encoded(image, "PNG"));
    QVERIFY(result.ok());
    QCOMPARE(result.value(), (QrPicture{2, 1, QByteArray("\xff\x00", 2)}));
}

void TestPictureDecoder::takesTheLargestSize()
{
    QImage image(2048, 2048, QImage::Format_RGBA64);
    image.fill(Qt::white);
    QVERIFY(decodePicture(encoded(image, "PNG")).ok());
}

QTEST_GUILESS_MAIN(TestPictureDecoder)
#include "tst_picturedecoder.moc"
