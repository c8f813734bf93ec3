#include "gui/qrcode.h"
#include "gui/windowparts.h"
#include "simulator/qrpng.h"
#include "support/faultserver.h"

#include <QBuffer>

#include <atomic>

using namespace lifty;
using namespace Qt::StringLiterals;

namespace {

const QString good = u"2@lifty,good"_s;
const QString notValid = u"não mandou uma imagem de QR Code válida"_s;

QImage codeOf(const QString &payload) { return QImage::fromData(qrPng(payload.toUtf8())); }

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

// A session of one bot whose picture is what the test says.
class PictureServer
{
public:
    // Only while it is good, or the server's thread would read what is being written.
    void setBad(const QByteArray &picture) { m_bad = picture; }
    void beGood(bool isGood) { m_isGood = isGood; }
    void setGood(const QByteArray &picture) { m_good = picture; }
    QString address() const { return m_server.address(); }

private:
    FaultStep answer(const QByteArray &head)
    {
        const QByteArray here = "\"http://127.0.0.1:" + QByteArray::number(m_server.port());
        if (head.contains("/startWhatsapp")) {
            m_isStarted = true;
            return FaultStep::json("{\"statusURL\": " + here + "/status\", \"tokenURL\": " + here +
                                   "/picture\"}");
        }
        if (head.contains("/whatsapp"))
            return FaultStep::json("{\"statusURL\": " + here + "/status\", \"tokenURL\": null}");
        if (head.contains("/picture")) // whatever it is, it calls itself a PNG
            return FaultStep::answer("200 OK", m_isGood ? m_good : m_bad, "Content-Type: image/png\r\n");
        return FaultStep::json(m_isStarted ? R"({"result": "QRCODE"})" : R"({"result": "NOT_FOUND"})");
    }

    QByteArray m_good = encoded(codeOf(good), "PNG");
    QByteArray m_bad;
    std::atomic_bool m_isGood = true;
    std::atomic_bool m_isStarted = false;
    const FaultServer m_server{[this](const QByteArray &head) { return answer(head); }};
};

} // namespace

// What comes in the place of a picture of a QR is never shown, and takes no good one away before its time.
class TestHostilePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_parts.reset(); // before the server
        m_server.reset();
    }
    void lastGoodOneStays_data();
    void lastGoodOneStays();
    void staleOneIsCovered_data();
    void staleOneIsCovered();
    void contentAloneCounts_data();
    void contentAloneCounts();

private:
    ConnectDialog *connectBot(const ConnectPolicy &policy = quickPolicy());
    static QString onTheScreen(ConnectDialog *dialog) { return readQr(dialog->grab().toImage()); }

    std::optional<PictureServer> m_server;
    std::optional<WindowParts> m_parts;
    SettingsFolder m_settingsFolder;
};

ConnectDialog *TestHostilePictures::connectBot(const ConnectPolicy &policy)
{
    m_parts.emplace(QList<SimulatedCompany>{}, policy);
    if (!m_parts->showAndFill())
        return nullptr;
    m_parts->fixture.setGatewayAddress(m_server->address());
    m_parts->fixture.addBot(m_parts->fixture.addCompany(u"Acme"_s, u"acme-key"_s), u"padaria"_s,
                            u"padaria"_s);
    if (!QTest::qWaitFor([this] { return m_parts->rows() == 1; }))
        return nullptr;
    return m_parts->connectBot(u"padaria"_s);
}

void TestHostilePictures::lastGoodOneStays_data()
{
    QTest::addColumn<QByteArray>("picture");
    QTest::addColumn<QString>("sentence");
    // Where it can, the bad one is a QR too: if it were taken, it would be read.
    const QImage other = codeOf(u"2@hostile"_s);
    const QByteArray png = encoded(other, "PNG");
    QTest::newRow("nothing") << QByteArray() << notValid;
    QTest::newRow("HTML") << QByteArray("<html><img src='file:///etc/passwd'></html>") << notValid;
    QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='99' height='99'/>")
                         << notValid;
    QTest::newRow("BMP") << encoded(other, "BMP") << notValid;
    QTest::newRow("PPM") << encoded(other, "PPM") << notValid;
    QTest::newRow("GIF") << QByteArray::fromBase64("R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=")
                         << notValid;
    QTest::newRow("cut PNG") << png.left(png.size() / 2) << notValid;
    const QByteArray jpeg = encoded(other, "JPG");
    QTest::newRow("cut JPEG") << jpeg.left(jpeg.size() - 2) << notValid;
    QTest::newRow("PNG a pixel too wide") << encoded(other.scaled(2049, 2049), "PNG") << notValid;
    QTest::newRow("PNG of 16000 x 16000")
        << encoded(QImage(16'000, 16'000, QImage::Format_Mono), "PNG") << notValid;
    QTest::newRow("more than 2 MiB") << png + QByteArray(2 * 1024 * 1024, 'x') << u"grande demais"_s;
}

void TestHostilePictures::lastGoodOneStays()
{
    QFETCH(QByteArray, picture);
    QFETCH(QString, sentence);
    m_server.emplace();
    m_server->setBad(picture);
    QPointer<ConnectDialog> dialog = connectBot();
    QVERIFY(dialog);
    QTRY_COMPARE_WITH_TIMEOUT(onTheScreen(dialog), good, 20'000);
    const QSize size = dialog->size();
    m_server->beGood(false);
    QTRY_VERIFY(shows(dialog, sentence)); // one came
    QCOMPARE(onTheScreen(dialog), good);
    QVERIFY(shows(dialog, u"Leia o QR Code com o celular"_s));
    QCOMPARE(dialog->size(), size);
    m_server->beGood(true);
    QTRY_VERIFY(!shows(dialog, sentence));
    QCOMPARE(onTheScreen(dialog), good);
}

void TestHostilePictures::staleOneIsCovered_data()
{
    QTest::addColumn<QByteArray>("picture");
    QTest::newRow("no picture") << QByteArray("not a picture");
    QTest::newRow("BMP") << encoded(codeOf(u"2@hostile"_s), "BMP");
}

void TestHostilePictures::staleOneIsCovered()
{
    QFETCH(QByteArray, picture);
    ConnectPolicy policy = quickPolicy();
    policy.pictureStaleMs = 500;
    m_server.emplace();
    m_server->setBad(picture);
    QPointer<ConnectDialog> dialog = connectBot(policy);
    QVERIFY(dialog);
    auto *qr = dialog->findChild<QrView *>();
    QTRY_VERIFY(!qr->isCovered());
    m_server->beGood(false);
    QTRY_VERIFY(qr->isCovered());
    QVERIFY2(qr->words().startsWith(u"A imagem do QR Code não chegou."_s), qPrintable(qr->words()));
    QVERIFY(shows(dialog, notValid));
    QVERIFY(shows(dialog, u"Leia o QR Code com o celular"_s)); // it is not over
    QCOMPARE(onTheScreen(dialog), QString());
    m_server->beGood(true);
    QTRY_COMPARE_WITH_TIMEOUT(onTheScreen(dialog), good, 20'000);
}

void TestHostilePictures::contentAloneCounts_data()
{
    QTest::addColumn<QByteArray>("picture");
    const QImage code = codeOf(good);
    QTest::newRow("JPEG called PNG") << encoded(code, "JPG");
    QImage transparent(code.size(), QImage::Format_ARGB32);
    transparent.fill(Qt::transparent);
    for (int y = 0; y < code.height(); ++y) {
        for (int x = 0; x < code.width(); ++x) {
            if (qGray(code.pixel(x, y)) < 128)
                transparent.setPixelColor(x, y, Qt::black);
        }
    }
    QTest::newRow("PNG without a ground") << encoded(transparent, "PNG");
}

void TestHostilePictures::contentAloneCounts()
{
    QFETCH(QByteArray, picture);
    m_server.emplace();
    m_server->setGood(picture);
    QPointer<ConnectDialog> dialog = connectBot();
    QVERIFY(dialog);
    QTRY_COMPARE_WITH_TIMEOUT(onTheScreen(dialog), good, 20'000);
}

QTEST_MAIN(TestHostilePictures)
#include "tst_hostilepictures.moc"
