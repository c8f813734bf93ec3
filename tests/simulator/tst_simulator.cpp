#include "simulator/demodata.h"
#include "simulator/httpprobe.h"
#include "simulator/simulator.h"

#include <QElapsedTimer>
#include <QImage>
#include <QJsonArray>
#include <QTcpSocket>
#include <QTest>

#include <ZXing/ReadBarcode.h>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace lifty;

namespace {

const QByteArray key = "?key=demo-key-acme-atendimento";
const QByteArray otherKey = "?key=demo-key-rede-bem-saude";
const QByteArray bakery = "demo-padaria-central";
const QByteArray clinic = "demo-clinica-sorriso";

QByteArray callPath(const QByteArray &token, const QByteArray &call)
{
    return "/integration/bot/" + token + '/' + call;
}

QString readQr(const QByteArray &png)
{
    const QImage image = QImage::fromData(png, "PNG").convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(image.constBits(), image.width(), image.height(), ZXing::ImageFormat::Lum,
                                int(image.bytesPerLine()));
    return QString::fromStdString(ZXing::ReadBarcode(view).text());
}

// One request over an open connection; the status line's code.
int askOver(QTcpSocket &socket, const QByteArray &path)
{
    socket.write("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QByteArray answer;
    while (true) {
        const qsizetype headEnd = answer.indexOf("\r\n\r\n");
        if (headEnd >= 0) {
            const qsizetype length = answer.indexOf("Content-Length: ") + 16;
            const qsizetype size = answer.mid(length, answer.indexOf('\r', length) - length).toLongLong();
            if (answer.size() >= headEnd + 4 + size)
                return answer.mid(9, 3).toInt();
        }
        if (!socket.waitForReadyRead(10'000))
            return 0;
        answer += socket.readAll();
    }
}

} // namespace

class TestSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_probe.emplace(); } // an idle connection would hold up the simulator's end
    void answers_data();
    void answers();
    void everyOtherMethodIsRefused();
    void addressesAreSignedByteForByte();
    void tokensOfAnyKind();
    void wholeConnect();
    void doubledStartShows();
    void clearInactive();
    void stopPauseResume();
    void pictureSaysThePayload();
    void scanFromTheProgram();
    void forcedWordAndDrop();
    void failures();
    void delaysHoldBackTheAnswerAlone();
    void reset();
    void logHidesTheKey();
    void controlRefusesBadInput_data();
    void controlRefusesBadInput();
    void webPagesDoNotDriveIt_data();
    void webPagesDoNotDriveIt();
    void keptConnectionsStarveNobody();
    void thousandRequestsOverEightConnections();
    void portIsHadOnce();
    void endsWhileAnAnswerIsHeldBack();

private:
    ProbeReply get(const QByteArray &path) { return m_probe->get(m_base + path); }
    ProbeReply control(const QByteArray &command) { return m_probe->post(m_base + "/control/" + command); }
    QJsonObject state() { return get("/control/state").json(); }
    QJsonObject bot(const QByteArray &token);
    ProbeReply start(const QByteArray &token = bakery, const QByteArray &more = {})
    {
        return get(callPath(token, "startWhatsapp") + key + more);
    }
    // What the statusURL of a reply says.
    QString wordAt(const ProbeReply &reply)
    {
        return m_probe->get(reply.json()[u"statusURL"_s].toString().toLatin1())
            .json()[u"result"_s]
            .toString();
    }
    int rawGet(const QByteArray &path)
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_port);
        return askOver(socket, path);
    }
    void speedUp() { QCOMPARE(control("speed?factor=20").code, 200); }

    std::optional<Simulator> m_simulator;
    quint16 m_port = 0;
    QByteArray m_base;
    std::optional<HttpProbe> m_probe{std::in_place};
};

void TestSimulator::init()
{
    m_simulator.emplace(demoData());
    const auto port = m_simulator->start();
    QVERIFY(port.has_value());
    m_port = *port;
    m_base = "http://127.0.0.1:" + QByteArray::number(m_port);
}

QJsonObject TestSimulator::bot(const QByteArray &token)
{
    const QJsonArray bots = state()[u"bots"_s].toArray();
    for (const auto &value : bots) {
        if (value[u"token"_s].toString().toLatin1() == token)
            return value.toObject();
    }
    return {};
}

void TestSimulator::answers_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("inMessage");

    for (const QByteArray call :
         {"whatsapp", "startWhatsapp", "stopWhatsapp", "pause/554899991234", "resume/554899991234"}) {
        const auto row = [&call](const char *what) -> QTestData & {
            return QTest::newRow((call + ": " + what).constData());
        };
        row("fine") << callPath(bakery, call) + key << 200 << QString();
        row("no key") << callPath(bakery, call) << 401 << u"UNAUTHENTICATED"_s;
        row("empty key") << callPath(bakery, call) + "?key=" << 401 << u"UNAUTHENTICATED"_s;
        row("bad key") << callPath(bakery, call) + "?key=wrong" << 400 << u"INVALID_ARGUMENT"_s;
        row("another company's key") << callPath(bakery, call) + otherKey << 403 << u"PERMISSION_DENIED"_s;
        row("unknown bot") << callPath("nobody", call) + key << 404 << u"NOT_FOUND"_s;
        row("refused bot") << callPath("demo-otica-horizonte", call) + otherKey << 403
                           << u"PERMISSION_DENIED"_s;
        row("bot gone") << callPath("demo-laboratorio-vida", call) + otherKey << 404 << u"NOT_FOUND"_s;
        row("bot out of service") << callPath("demo-academia-movimento", call) + otherKey << 503
                                  << u"UNAVAILABLE"_s;
    }
    for (const QByteArray number :
         {"pause/", "pause/55abc", "pause/+5548", "resume/55%2048", "resume/%D9%A5"})
        QTest::newRow(number.constData()) << callPath(bakery, number) + key << 400 << u"INVALID_ARGUMENT"_s;
    for (const QByteArray path :
         {"/", "/integration", "/integration/bot/demo-padaria-central",
          "/integration/bot/demo-padaria-central/whatsapp/", "/integration/bot/demo-padaria-central/pause",
          "/integration/bot/demo-padaria-central/STARTWHATSAPP", "/sessions/x/qrcode"})
        QTest::newRow(path.constData()) << path + key << 404 << u"not defined"_s;
}

void TestSimulator::answers()
{
    QFETCH(QByteArray, path);
    QFETCH(int, code);
    QFETCH(QString, inMessage);
    const ProbeReply reply = get(path);
    QCOMPARE(reply.code, code);
    if (code == 200)
        return;
    QCOMPARE(reply.json()[u"code"_s].toInt(), code);
    QVERIFY2(reply.json()[u"message"_s].toString().contains(inMessage), reply.body.constData());
}

void TestSimulator::everyOtherMethodIsRefused()
{
    for (const QByteArray method : {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"})
        QCOMPARE(m_probe->send(method, m_base + callPath(bakery, "startWhatsapp") + key).code, 405);
    QCOMPARE(bot(bakery)[u"starts"_s].toInt(), 0);
}

void TestSimulator::addressesAreSignedByteForByte()
{
    const ProbeReply reply = start();
    for (const QString &name : {u"statusURL"_s, u"tokenURL"_s}) {
        const QByteArray address = reply.json()[name].toString().toLatin1();
        QVERIFY(address.startsWith(m_base + "/"));
        for (const char *encoded : {"%2B", "%2F", "%3D"})
            QVERIFY2(address.contains(encoded), address.constData());
        QCOMPARE(m_probe->get(address).code, 200);
        QCOMPARE(m_probe->get(address + "&timestamp=1").code, 200);
        // By hand, because QUrl would set a small letter right.
        const QByteArray path = address.mid(m_base.size());
        QCOMPARE(rawGet(path), 200);
        QCOMPARE(rawGet(QByteArray(path).replace("%2F", "/")), 403);
        QCOMPARE(rawGet(QByteArray(path).replace("%2B", "%2b")), 403);
        QCOMPARE(rawGet(path.left(path.indexOf('?'))), 403);
    }
    const QJsonObject whatsapp = get(callPath(bakery, "whatsapp") + key).json();
    QVERIFY(whatsapp.contains(u"tokenURL"_s));
    QVERIFY(whatsapp[u"tokenURL"_s].isNull());
}

void TestSimulator::tokensOfAnyKind()
{
    SimulatedBot odd;
    odd.name = u"Odd"_s;
    odd.token = u"a/b c?+é"_s;
    Simulator simulator({{.name = u"Acme"_s, .key = u"k+1&2"_s, .bots = {odd}}});
    const QByteArray base = "http://127.0.0.1:" + QByteArray::number(simulator.start().value());
    const ProbeReply reply =
        m_probe->get(base + "/integration/bot/a%2Fb%20c%3F%2B%C3%A9/startWhatsapp?key=k%2B1%262");
    QCOMPARE(reply.code, 200);
    QCOMPARE(wordAt(reply), u"NOT_FOUND"_s);
}

void TestSimulator::wholeConnect()
{
    const ProbeReply reply = start();
    const ProbeReply whatsapp = get(callPath(bakery, "whatsapp") + key);
    QCOMPARE(wordAt(reply), u"NOT_FOUND"_s);
    speedUp();
    QTRY_COMPARE(wordAt(reply), u"QRCODE"_s);
    QCOMPARE(control("speed?factor=1").code, 200);
    QCOMPARE(control("scan?bot=" + bakery).code, 200);
    QCOMPARE(wordAt(reply), u"PAIRING"_s);
    QTRY_COMPARE(wordAt(reply), u"CONNECTED"_s);
    QCOMPARE(wordAt(whatsapp), u"CONNECTED"_s);
}

void TestSimulator::doubledStartShows()
{
    const ProbeReply first = start(bakery, "&options=c");
    const ProbeReply second = start(bakery, "&options=c");
    QVERIFY(first.body != second.body);
    QCOMPARE(bot(bakery)[u"starts"_s].toInt(), 2);
    QCOMPARE(bot(bakery)[u"sessions"_s].toArray().size(), 2);
    QCOMPARE(state()[u"requests"_s][u"start"_s].toInt(), 2);
}

void TestSimulator::clearInactive()
{
    start();
    control("drop?bot=" + bakery);
    start();
    QCOMPARE(bot(bakery)[u"sessions"_s].toArray().size(), 2);
    start(bakery, "&options=c");
    QCOMPARE(bot(bakery)[u"sessions"_s].toArray().size(), 2);
}

void TestSimulator::stopPauseResume()
{
    get(callPath(clinic, "pause/554899991234") + key);
    QCOMPARE(bot(clinic)[u"pausedNumbers"_s].toArray(), QJsonArray({u"554899991234"_s}));
    get(callPath(clinic, "resume/554899991234") + key);
    QCOMPARE(bot(clinic)[u"pausedNumbers"_s].toArray(), QJsonArray());
    QCOMPARE(bot(clinic)[u"status"_s].toString(), u"CONNECTED"_s);
    get(callPath(clinic, "stopWhatsapp") + key);
    QCOMPARE(bot(clinic)[u"status"_s].toString(), u"NOT_FOUND"_s);
}

void TestSimulator::pictureSaysThePayload()
{
    const ProbeReply reply = start();
    const QByteArray address = reply.json()[u"tokenURL"_s].toString().toLatin1();
    const ProbeReply early = m_probe->get(address);
    QCOMPARE(early.header("Content-Type"), QByteArray("image/png"));
    QVERIFY(early.header("Cache-Control").contains("max-age"));
    QVERIFY(!QImage::fromData(early.body, "PNG").isNull());
    QCOMPARE(readQr(early.body), QString());
    speedUp();
    QTRY_COMPARE(wordAt(reply), u"QRCODE"_s);
    control("speed?factor=0.001");
    const QByteArray png = m_probe->get(address + "&timestamp=1").body;
    const QString payload = bot(bakery)[u"payload"_s].toString();
    QVERIFY(payload.startsWith(u"2@"_s));
    QCOMPARE(readQr(png), payload);
    // The quiet zone: four light modules of several pixels.
    const QImage image = QImage::fromData(png, "PNG");
    for (int i = 0; i < 4 * 4; ++i)
        QCOMPARE(image.pixelColor(i, image.height() / 2), QColor(Qt::white));
}

void TestSimulator::scanFromTheProgram()
{
    QVERIFY(!m_simulator->scan(QString::fromLatin1(bakery)));
    const ProbeReply reply = start();
    speedUp();
    QTRY_COMPARE(wordAt(reply), u"QRCODE"_s);
    QVERIFY(m_simulator->scan(QString::fromLatin1(bakery)));
    QTRY_COMPARE(wordAt(reply), u"CONNECTED"_s);
}

void TestSimulator::forcedWordAndDrop()
{
    const ProbeReply whatsapp = get(callPath(clinic, "whatsapp") + key);
    control("word?bot=" + clinic + "&status=TIMEOUT%20%3Cb%3E");
    QCOMPARE(wordAt(whatsapp), u"TIMEOUT <b>"_s);
    control("word?bot=" + clinic + "&status=");
    QCOMPARE(wordAt(whatsapp), u"CONNECTED"_s);
    QCOMPARE(control("drop?bot=" + clinic).code, 200);
    QCOMPARE(wordAt(whatsapp), u"NOT_FOUND"_s);
    QCOMPARE(control("drop?bot=" + clinic).code, 409);
    QCOMPARE(control("scan?bot=" + clinic).code, 409);
}

void TestSimulator::failures()
{
    QCOMPARE(control("fail?count=2&code=429&call=start&retry-after=30").code, 200);
    QCOMPARE(control("fail?count=1&code=502&body=%3Chtml%3E").code, 200);
    QCOMPARE(start().code, 429);
    const ProbeReply second = start();
    QCOMPARE(second.code, 429);
    QCOMPARE(second.header("Retry-After"), QByteArray("30"));
    QCOMPARE(second.json()[u"code"_s].toInt(), 429);
    const ProbeReply any = get(callPath(bakery, "whatsapp") + key);
    QCOMPARE(any.code, 502);
    QCOMPARE(any.body, QByteArray("<html>"));
    QCOMPARE(bot(bakery)[u"starts"_s].toInt(), 0);
    QCOMPARE(start().code, 200);
}

void TestSimulator::delaysHoldBackTheAnswerAlone()
{
    QCOMPARE(control("delay?ms=600000&call=start").code, 200);
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_port);
    socket.write("GET " + callPath(bakery, "startWhatsapp") + key + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QTRY_COMPARE(bot(bakery)[u"starts"_s].toInt(), 1); // other calls are answered meanwhile
    QCOMPARE(socket.bytesAvailable(), 0);

    QElapsedTimer timer;
    timer.start();
    control("delay?ms=200");
    control("delay?ms=0&call=status");
    QCOMPARE(get(callPath(bakery, "whatsapp") + key).code, 200);
    QVERIFY(timer.elapsed() >= 200);
}

void TestSimulator::reset()
{
    start();
    control("fail?count=5&code=500&call=start");
    control("word?bot=" + bakery + "&status=X");
    control("speed?factor=7");
    QCOMPARE(control("reset").code, 200);
    const QJsonObject after = state();
    QCOMPARE(after[u"speed"_s].toDouble(), 1.0);
    QCOMPARE(after[u"requests"_s][u"start"_s].toInt(), 0);
    QCOMPARE(after[u"log"_s].toArray(), QJsonArray());
    QCOMPARE(bot(bakery)[u"status"_s].toString(), u"NOT_FOUND"_s);
    QCOMPARE(bot(clinic)[u"status"_s].toString(), u"CONNECTED"_s);
    QCOMPARE(start().code, 200);
}

void TestSimulator::logHidesTheKey()
{
    rawGet(callPath(bakery, "startWhatsapp") + "?options=c&k%65y=demo-key-acme-atendimento");
    const ProbeReply shown = get("/control/state");
    QVERIFY(!shown.body.contains("demo-key-acme"));
    const QJsonObject entry = shown.json()[u"log"_s].toArray().last().toObject();
    QCOMPARE(entry[u"target"_s].toString(),
             u"/integration/bot/demo-padaria-central/startWhatsapp?options=c&k%65y=***"_s);
    QCOMPARE(entry[u"call"_s].toString(), u"start"_s);
    QCOMPARE(entry[u"method"_s].toString(), u"GET"_s);
    QCOMPARE(entry[u"code"_s].toInt(), 200);
    QVERIFY(entry[u"time"_s].toDouble() > 1.6e12);
}

void TestSimulator::controlRefusesBadInput_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<int>("code");
    const auto row = [](const QByteArray &command, int code) {
        QTest::newRow(command.constData()) << command << code;
    };
    row("scan?bot=nobody", 404);
    row("drop", 404);
    row("word?bot=nobody&status=X", 404);
    row("fail", 400);
    row("fail?count=0&code=500", 400);
    row("fail?count=1&code=99", 400);
    row("fail?count=1&code=500&call=dance", 400);
    row("delay?ms=-1", 400);
    row("delay?ms=soon", 400);
    row("delay?ms=1&call=dance", 400);
    row("speed?factor=0", 400);
    row("speed?factor=nan", 400);
    row("speed?factor=10001", 400);
    row("dance", 404);
    row("", 404);
    row("state", 405);
}

void TestSimulator::controlRefusesBadInput()
{
    QFETCH(QByteArray, command);
    QFETCH(int, code);
    QCOMPARE(control(command).code, code);
}

void TestSimulator::webPagesDoNotDriveIt_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("code");
    QTest::newRow("a page's form") << QByteArray("POST") << QByteArray("Origin")
                                   << QByteArray("http://evil.test") << 403;
    QTest::newRow("a sandboxed page")
        << QByteArray("POST") << QByteArray("Origin") << QByteArray("null") << 403;
    QTest::newRow("a rebound name") << QByteArray("POST") << QByteArray("Host") << QByteArray("evil.test")
                                    << 403;
    QTest::newRow("a name that looks alike")
        << QByteArray("POST") << QByteArray("Host") << QByteArray("127.0.0.1.evil.test:80") << 403;
    QTest::newRow("a picture's address")
        << QByteArray("GET") << QByteArray("Accept") << QByteArray("image/*") << 405;
    QTest::newRow("localhost") << QByteArray("POST") << QByteArray("Host") << QByteArray("localhost:1")
                               << 200;
}

void TestSimulator::webPagesDoNotDriveIt()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(int, code);
    QCOMPARE(m_probe->send(method, m_base + "/control/drop?bot=" + clinic, {{header, value}}).code, code);
    QCOMPARE(bot(clinic)[u"status"_s].toString(), code == 200 ? u"NOT_FOUND"_s : u"CONNECTED"_s);
}

void TestSimulator::keptConnectionsStarveNobody()
{
    // A server without a thread for each would have to close one before it serves the next.
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 40; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(u"127.0.0.1"_s, m_port);
        QCOMPARE(askOver(*sockets.back(), callPath(bakery, "whatsapp") + key), 200);
    }
    for (const auto &socket : sockets)
        QCOMPARE(askOver(*socket, callPath(bakery, "whatsapp") + key), 200);
}

void TestSimulator::thousandRequestsOverEightConnections()
{
    std::atomic<int> answered = 0;
    std::vector<std::thread> clients;
    clients.reserve(8);
    for (int client = 0; client < 8; ++client) {
        clients.emplace_back([this, &answered] {
            QTcpSocket socket;
            socket.connectToHost(u"127.0.0.1"_s, m_port);
            for (int i = 0; i < 125; ++i)
                answered += askOver(socket, callPath(bakery, "whatsapp") + key) == 200 ? 1 : 0;
        });
    }
    for (std::thread &client : clients)
        client.join();
    QCOMPARE(answered.load(), 1000);
    QCOMPARE(state()[u"requests"_s][u"whatsapp"_s].toInt(), 1000);
    QCOMPARE(state()[u"log"_s].toArray().size(), 1000);
    start();
    QCOMPARE(state()[u"log"_s].toArray().size(), 1000); // the oldest went
}

void TestSimulator::portIsHadOnce()
{
    Simulator second(demoData());
    QVERIFY(!second.start(m_port).has_value());
}

void TestSimulator::endsWhileAnAnswerIsHeldBack()
{
    control("delay?ms=600000&call=start");
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_port);
    socket.write("GET " + callPath(bakery, "startWhatsapp") + key + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QTRY_COMPARE(bot(bakery)[u"starts"_s].toInt(), 1);
    m_simulator.reset(); // the test's own time limit ends a hang
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
