#include "core/qrpicture.h"
#include "gui/qrcode.h"
#include "gui/qrstamp.h"

#include <QTest>

#include <qrcodegen.hpp>

using namespace lifty;
using namespace Qt::StringLiterals;
using qrcodegen::QrCode;

namespace {

const QDateTime madeAt(QDate(2026, 3, 4), QTime(14, 32, 5));

QString textOf(int version) { return u"2@lifty,%1,"_s.arg(version) + QString((version - 1) * 5, u'x'); }

QrPicture pictureOf(int version, int pixelsPerModule)
{
    const auto segments = qrcodegen::QrSegment::makeSegments(textOf(version).toUtf8().constData());
    const QrCode code = QrCode::encodeSegments(segments, QrCode::Ecc::LOW, version, version);
    const int side = (code.getSize() + 8) * pixelsPerModule;
    QrPicture picture{side, side, QByteArray(side * side, char(255))};
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            if (code.getModule(x / pixelsPerModule - 4, y / pixelsPerModule - 4))
                picture.grey[y * side + x] = 0;
        }
    }
    return picture;
}

bool hasInk(const QImage &image, const QRect &place)
{
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                return true;
        }
    }
    return false;
}

} // namespace

class TestQrStamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void nameStaysOffTheCode();
    void wordsDiffer();
    void noSharpCode();
};

void TestQrStamp::reads_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("pixels");
    QTest::addColumn<QString>("name");
    const QString names[] = {
        u"P"_s,   u"Padaria Central"_s, QString(1'000'000, u'W'), u"<b>ab</b>\n\u202Ec"_s, u"مخبز"_s,
        QString()};
    for (const int version : {1, 5, 10, 15}) {
        for (const int pixels : {1, 3, 7, 20}) {
            for (const QString &name : names)
                QTest::addRow("version %d, %d px, %s", version, pixels, qPrintable(name.left(12)))
                    << version << pixels << name;
        }
    }
}

// On its own, and as a chat shows it: smaller.
void TestQrStamp::reads()
{
    QFETCH(int, version);
    QFETCH(int, pixels);
    QFETCH(QString, name);
    const QImage image = stampedQr(pictureOf(version, pixels), name, madeAt);
    QCOMPARE(readQr(image), textOf(version));
    QCOMPARE(readQr(image.scaledToWidth(480, Qt::SmoothTransformation)), textOf(version));
    QVERIFY(image.width() <= 800 || pixels == 20);
    QCOMPARE(qGray(image.pixel(0, 0)), 255);
}

// The quiet zone below the code is a part of it.
void TestQrStamp::nameStaysOffTheCode()
{
    const QImage image = stampedQr(pictureOf(5, 4), QString(500, u'W'), madeAt);
    const int modules = 37 + 8;
    const int factor = image.width() / modules;
    QCOMPARE(image.width(), modules * factor); // whole pixels for each module
    QVERIFY(!hasInk(image, QRect(0, image.width() - 4 * factor, image.width(), 4 * factor)));
    QVERIFY(hasInk(image, QRect(0, image.width(), image.width(), image.height() - image.width())));
    QVERIFY(!hasInk(image, QRect(0, image.width(), 20, image.height() - image.width())));
}

// The moment is on the picture, to the second.
void TestQrStamp::wordsDiffer()
{
    const QrPicture picture = pictureOf(5, 4);
    const QImage image = stampedQr(picture, u"Padaria"_s, madeAt);
    QCOMPARE(stampedQr(picture, u"Padaria"_s, madeAt), image);
    QVERIFY(stampedQr(picture, u"Padaria"_s, madeAt.addSecs(1)) != image);
    QVERIFY(stampedQr(picture, u"Padoria"_s, madeAt) != image);
}

void TestQrStamp::noSharpCode()
{
    const QrPicture dot{1, 1, QByteArray(1, char(90))};
    QVERIFY(stampedQr(dot, u"Padaria"_s, madeAt).width() > 200);
    const QrPicture large{2048, 300, QByteArray(2048 * 300, char(90))};
    QCOMPARE(stampedQr(large, u"Padaria"_s, madeAt).width(), 2048);
}

QTEST_MAIN(TestQrStamp)
#include "tst_qrstamp.moc"
