#include "core/qrpicture.h"
#include "gui/qrcode.h"
#include "gui/qrview.h"

#include <QAccessible>
#include <QBuffer>
#include <QTest>

#include <qrcodegen.hpp>

using namespace lifty;
using namespace Qt::StringLiterals;
using qrcodegen::QrCode;

namespace {

constexpr int quietZone = 4; // modules

QString textOf(int version) { return u"2@lifty,%1,"_s.arg(version) + QString((version - 1) * 5, u'x'); }

QrCode codeOf(int version)
{
    const auto segments = qrcodegen::QrSegment::makeSegments(textOf(version).toUtf8().constData());
    return QrCode::encodeSegments(segments, QrCode::Ecc::LOW, version, version);
}

QImage imageOf(const QrCode &code, int pixelsPerModule, int quiet = quietZone)
{
    const int side = code.getSize() + 2 * quiet;
    QImage image(side, side, QImage::Format_Grayscale8);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            image.scanLine(y)[x] = code.getModule(x - quiet, y - quiet) ? 0 : 255;
    }
    return image.scaled(image.size() * pixelsPerModule);
}

QrPicture pictureOf(const QImage &image)
{
    QrPicture picture{image.width(), image.height(), {}};
    for (int y = 0; y < image.height(); ++y)
        picture.grey.append(reinterpret_cast<const char *>(image.constScanLine(y)), image.width());
    return picture;
}

QImage jpegOf(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", quality);
    return QImage::fromData(bytes).convertToFormat(QImage::Format_Grayscale8);
}

QImage grabbed(QrView &view) { return view.grab().toImage().convertToFormat(QImage::Format_Grayscale8); }

} // namespace

// Runs at one device pixel ratio: ctest runs it once for each (QT_SCALE_FACTOR).
class TestQrView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scale();
    void reads_data();
    void reads();
    void everyModuleIsTheSameSize_data();
    void everyModuleIsTheSameSize();
    void darkTheme();
    void coverHidesItAtOnce();
    void largePicture();
    void noisyPicture_data();
    void noisyPicture();
    void anyOtherPictureIsShownWhole();
    void picturesOfNoCode();
    void modulesOfAPicture();
    void accessible();
};

void TestQrView::scale()
{
    QCOMPARE(QrView().devicePixelRatioF(), qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s).toDouble());
    QVERIFY(QrView().minimumSizeHint().width() >= 264);
}

void TestQrView::reads_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("pixelsPerModule");
    for (const int version : {1, 2, 5, 7, 10, 15}) {
        for (int pixels = 3; pixels <= 12; ++pixels)
            QTest::addRow("version %d, %d px", version, pixels) << version << pixels;
    }
}

void TestQrView::reads()
{
    QFETCH(int, version);
    QFETCH(int, pixelsPerModule);
    QrView view;
    view.resize(view.sizeHint());
    view.showPicture(pictureOf(imageOf(codeOf(version), pixelsPerModule)));
    QVERIFY(!view.isCovered());
    QCOMPARE(readQr(grabbed(view)), textOf(version));
}

void TestQrView::everyModuleIsTheSameSize_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QSize>("size");
    // Places that are just large enough are the ones that show a missing pixel of the quiet zone.
    for (const int version : {1, 6, 10}) {
        const int exact = (17 + 4 * version + 2 * quietZone) * 6;
        for (const QSize size : {QSize(280, 280), QSize(281, 283), QSize(299, 400), QSize(exact, exact)})
            QTest::addRow("version %d, %d x %d", version, size.width(), size.height()) << version << size;
    }
}

void TestQrView::everyModuleIsTheSameSize()
{
    QFETCH(int, version);
    QFETCH(QSize, size);
    const QrCode code = codeOf(version);
    QrView view;
    view.resize(size);
    view.showPicture(pictureOf(imageOf(code, 5)));
    const QImage screen = grabbed(view);

    // The finder pattern's first row is seven modules of ink, the first of which is at the code's corner.
    QPoint corner(-1, -1);
    for (int y = 0; y < screen.height() && corner.x() < 0; ++y) {
        for (int x = 0; x < screen.width() && corner.x() < 0; ++x) {
            if (screen.constScanLine(y)[x] == 0)
                corner = {x, y};
        }
    }
    QVERIFY(corner.x() >= 0);
    int ink = 0;
    while (corner.x() + ink < screen.width() && screen.constScanLine(corner.y())[corner.x() + ink] == 0)
        ++ink;
    QCOMPARE(ink % 7, 0);
    const int module = ink / 7;
    const int room = int(std::min(size.width(), size.height()) * view.devicePixelRatioF());
    QVERIFY2(module >= (room - 2) / (code.getSize() + 2 * quietZone) - 1,
             qPrintable(QString::number(module)));

    const int codeSide = code.getSize() * module;
    const QRect zone =
        QRect(corner, QSize(codeSide, codeSide))
            .adjusted(-quietZone * module, -quietZone * module, quietZone * module, quietZone * module);
    QVERIFY(screen.rect().contains(zone));
    for (int y = zone.top(); y <= zone.bottom(); ++y) {
        for (int x = zone.left(); x <= zone.right(); ++x) {
            const int column = (x - zone.left()) / module - quietZone;
            const int row = (y - zone.top()) / module - quietZone;
            const int wanted = code.getModule(column, row) ? 0 : 255;
            if (screen.constScanLine(y)[x] != wanted)
                QFAIL(qPrintable(
                    u"pixel %1, %2 of module %3, %4 is %5"_s.arg(x).arg(y).arg(column).arg(row).arg(
                        screen.constScanLine(y)[x])));
        }
    }
}

void TestQrView::darkTheme()
{
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(30, 30, 30));
    dark.setColor(QPalette::Base, QColor(20, 20, 20));
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::WindowText, Qt::white);
    dark.setColor(QPalette::Mid, QColor(60, 60, 60));
    QrView view;
    view.setPalette(dark);
    view.resize(320, 290);
    view.showPicture(pictureOf(imageOf(codeOf(7), 4)));
    const QImage screen = grabbed(view);
    QCOMPARE(readQr(screen), textOf(7));
    // Black on white, not the other way round: not every phone reads that.
    QCOMPARE(int(screen.constScanLine(screen.height() / 2)[screen.width() / 2 - screen.height() / 2 + 6]),
             255);
}

void TestQrView::coverHidesItAtOnce()
{
    QrView view;
    view.resize(view.sizeHint());
    view.showPicture(pictureOf(imageOf(codeOf(3), 6)));
    const QSize before = view.sizeHint();
    QCOMPARE(readQr(grabbed(view)), textOf(3));
    view.cover(u"QR Code expirado"_s);
    QVERIFY(view.isCovered());
    QCOMPARE(view.words(), u"QR Code expirado"_s);
    QCOMPARE(readQr(grabbed(view)), QString());
    QCOMPARE(view.sizeHint(), before);
    view.showPicture(pictureOf(imageOf(codeOf(4), 6)));
    QCOMPARE(readQr(grabbed(view)), textOf(4));
    QCOMPARE(view.words(), QString());
}

void TestQrView::largePicture()
{
    QrView view;
    view.resize(view.sizeHint());
    const QImage sharp = imageOf(codeOf(6), 40); // 1960 px
    view.showPicture(pictureOf(sharp));
    QCOMPARE(readQr(grabbed(view)), textOf(6));
    // No whole number of pixels a module: blended, and still read.
    view.showPicture(pictureOf(sharp.scaled(2048, 2048, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)));
    QCOMPARE(readQr(grabbed(view)), textOf(6));
    view.resize(600, 600);
    QCOMPARE(readQr(grabbed(view)), textOf(6));
}

void TestQrView::noisyPicture_data()
{
    QTest::addColumn<QImage>("image");
    const QImage sharp = imageOf(codeOf(5), 6);
    for (const int quality : {90, 60, 30, 10})
        QTest::addRow("JPEG at %d", quality) << jpegOf(sharp, quality);
    QTest::newRow("JPEG of a blended one")
        << jpegOf(sharp.scaled(350, 350, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), 80);
    QImage speck = sharp.copy(); // one dark pixel in the quiet zone
    speck.scanLine(2)[3] = 0;
    QTest::newRow("a speck") << speck;
    QImage grey = sharp.copy(); // faded
    for (int y = 0; y < grey.height(); ++y) {
        for (int x = 0; x < grey.width(); ++x)
            grey.scanLine(y)[x] = sharp.constScanLine(y)[x] == 0 ? 90 : 230;
    }
    QTest::newRow("faded") << grey;
}

void TestQrView::noisyPicture()
{
    QFETCH(QImage, image);
    QrView view;
    view.resize(view.sizeHint());
    view.showPicture(pictureOf(image));
    QCOMPARE(readQr(grabbed(view)), textOf(5));
}

void TestQrView::anyOtherPictureIsShownWhole()
{
    // Wider than high, with a mark in each corner.
    QImage image(200, 100, QImage::Format_Grayscale8);
    image.fill(200);
    const QList<QPoint> corners{{0, 0}, {190, 0}, {0, 90}, {190, 90}};
    for (const QPoint &corner : corners) {
        for (int y = 0; y < 10; ++y)
            memset(image.scanLine(corner.y() + y) + corner.x(), 40, 10);
    }
    QrView view;
    view.resize(view.sizeHint());
    view.showPicture(pictureOf(image));
    const QImage screen = grabbed(view);
    int marks = 0, light = 0;
    for (int y = 0; y < screen.height(); ++y) {
        for (int x = 0; x < screen.width(); ++x) {
            marks += screen.constScanLine(y)[x] == 40;
            light += screen.constScanLine(y)[x] == 200;
        }
    }
    QVERIFY(marks > 0);
    QCOMPARE(marks % 400, 0); // an equal whole factor each way, and nothing cut off
    QCOMPARE(light, marks / 400 * (200 * 100 - 400));
}

void TestQrView::picturesOfNoCode()
{
    QrView view;
    view.resize(view.sizeHint());
    QImage image(390, 390, QImage::Format_Grayscale8);
    for (const int grey : {0, 127, 128, 192, 255}) {
        image.fill(grey);
        view.showPicture(pictureOf(image));
        QCOMPARE(readQr(grabbed(view)), QString());
    }
    for (const QSize size : {QSize(1, 1), QSize(2048, 1), QSize(1, 2048)}) {
        QImage line(size, QImage::Format_Grayscale8);
        line.fill(0);
        view.showPicture(pictureOf(line));
        QCOMPARE(readQr(grabbed(view)), QString());
    }
}

void TestQrView::modulesOfAPicture()
{
    const QrCode code = codeOf(4);
    for (const int quiet : {0, 1, 4, 9}) {
        const QImage modules = qrModules(imageOf(code, 7, quiet));
        QCOMPARE(modules.size(), QSize(33, 33));
        for (int y = 0; y < 33; ++y) {
            for (int x = 0; x < 33; ++x)
                QCOMPARE(modules.constScanLine(y)[x] == 0, code.getModule(x, y));
        }
    }
    QVERIFY(qrModules(imageOf(code, 7).copy(0, 0, 120, 200)).isNull());
}

void TestQrView::accessible()
{
    QrView view;
    view.setAccessibleName(u"QR Code"_s);
    view.cover(u"QR Code expirado"_s);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Graphic);
    QCOMPARE(interface->text(QAccessible::Name), u"QR Code"_s);
    QCOMPARE(interface->text(QAccessible::Description), u"QR Code expirado"_s);
}

QTEST_MAIN(TestQrView)
#include "tst_qrview.moc"
