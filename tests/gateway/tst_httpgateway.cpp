#include "gateway/httpgateway.h"

#include "gateway/outcome.h"
#include "support/faultserver.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QTest>

using namespace lifty;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = GatewayError::Kind;
using Then = FaultStep::Then;

Q_DECLARE_METATYPE(lifty::FaultStep)

namespace {

const QByteArray connected = "{\"result\": \"CONNECTED\"}";

QByteArray targetOf(const QByteArray &head) { return head.mid(4, head.indexOf(" HTTP/1.1\r\n") - 4); }

QByteArray png()
{
    QImage image(2, 1, QImage::Format_Grayscale8);
    image.setPixel(0, 0, 0);
    image.fill(Qt::white);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class TestHttpGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsOnTheWire();
    void tokenAndKeyAreEncoded();
    void tokenThatWouldChangeThePath_data();
    void tokenThatWouldChangeThePath();
    void gatewayWithAPath();
    void statusWordIsMadeFit();
    void stopGivesTheStatus();
    void pauseTakesAny2xx();
    void serverErrors_data();
    void serverErrors();
    void unusableAnswers_data();
    void unusableAnswers();
    void cutChunksOverThePool();
    void bothTransportsEndAtTheDeadline_data();
    void bothTransportsEndAtTheDeadline();
    void pictureCap();
    void redirectIsNotFollowed();
    void compressedIsNotInflated();
    void cookiesAreNotKept();
    void refusedAddress();
    void refusedGivenAddress_data();
    void refusedGivenAddress();
    void addressesByteForByte_data();
    void addressesByteForByte();
    void connectionsAreKept();
    void contextGone_data();
    void contextGone();
    void contextGoneInDone_data();
    void contextGoneInDone();

private:
    static BotAccess bot(const FaultServer &server) { return {server.address(), u"bot1"_s, u"AIzaS3cret"_s}; }
    static QByteArray statusUrl(const FaultServer &server)
    {
        return server.address().toLatin1() + "/status?s=1";
    }
    // QUrl would turn %7E into ~, so that this goes over the one-shot socket.
    static QByteArray oddStatusUrl(const FaultServer &server)
    {
        return server.address().toLatin1() + "/%7Estatus";
    }
};

void TestHttpGateway::callsOnTheWire()
{
    const FaultServer server([](const QByteArray &head) {
        if (head.contains("/whatsapp?"))
            return FaultStep::json("{\"statusURL\": \"https://s.example/1\", \"tokenURL\": null}");
        return FaultStep::json(connected);
    });
    HttpGateway gateway;
    Outcome<SessionAddresses> addresses;
    gateway.readAddresses(bot(server), addresses.context.get(), addresses.done());
    QVERIFY(addresses.wait());
    QCOMPARE(addresses.value(), (SessionAddresses{"https://s.example/1", {}}));
    Outcome<int> stopped;
    gateway.stop(bot(server), stopped.context.get(), stopped.done());
    QVERIFY(stopped.wait());
    Outcome<Nothing> paused;
    gateway.pause(bot(server), u"554899991234"_s, paused.context.get(), paused.done());
    QVERIFY(paused.wait());
    Outcome<Nothing> resumed;
    gateway.resume(bot(server), u"554899991234"_s, resumed.context.get(), resumed.done());
    QVERIFY(resumed.wait());
    Outcome<QString> status;
    gateway.readStatus(bot(server), statusUrl(server), status.context.get(), status.done());
    QVERIFY(status.wait());
    QCOMPARE(status.value(), u"CONNECTED"_s);

    QByteArrayList targets;
    for (const QByteArray &head : server.heads()) {
        targets << targetOf(head);
        QVERIFY2(head.startsWith("GET ") &&
                     head.contains("\r\nHost: 127.0.0.1:" + QByteArray::number(server.port()) + "\r\n"),
                 head);
        QVERIFY2(head.contains("\r\nAccept: application/json\r\n") &&
                     head.contains("\r\nAccept-Encoding: identity\r\n"),
                 head);
        QVERIFY2(head.contains("\r\nUser-Agent: LiftyDesk\r\n"), head);
        QVERIFY2(!head.contains("Cookie") && !head.contains("Content-") && !head.contains("Upgrade"), head);
    }
    QCOMPARE(targets,
             QByteArrayList({"/integration/bot/bot1/whatsapp?key=AIzaS3cret",
                             "/integration/bot/bot1/stopWhatsapp?key=AIzaS3cret",
                             "/integration/bot/bot1/pause/554899991234?key=AIzaS3cret",
                             "/integration/bot/bot1/resume/554899991234?key=AIzaS3cret", "/status?s=1"}));
}

void TestHttpGateway::tokenAndKeyAreEncoded()
{
    const FaultServer server(FaultStep::json({}));
    HttpGateway gateway;
    BotAccess access = bot(server);
    access.token = u"a/../b?c#d%2F é~"_s;
    access.key = u"k&options=c#+ =%41\r\n"_s;
    Outcome<int> stopped;
    gateway.stop(access, stopped.context.get(), stopped.done());
    QVERIFY(stopped.wait());
    Outcome<SessionAddresses> started;
    gateway.start(access, false, started.context.get(), started.done());
    QVERIFY(started.wait());
    const QByteArray token = "a%2F..%2Fb%3Fc%23d%252F%20%C3%A9~";
    const QByteArray key = "k%26options%3Dc%23%2B%20%3D%2541%0D%0A";
    QCOMPARE(targetOf(server.heads()[0]), "/integration/bot/" + token + "/stopWhatsapp?key=" + key);
    QCOMPARE(targetOf(server.heads()[1]), "/integration/bot/" + token + "/startWhatsapp?key=" + key);
}

void TestHttpGateway::tokenThatWouldChangeThePath_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("dot") << u"."_s;
    QTest::newRow("dots") << u".."_s;
}

void TestHttpGateway::tokenThatWouldChangeThePath()
{
    QFETCH(QString, token);
    const FaultServer server(FaultStep::json({}));
    HttpGateway gateway;
    BotAccess access = bot(server);
    access.token = token;
    Outcome<SessionAddresses> started;
    gateway.start(access, false, started.context.get(), started.done());
    QVERIFY(started.wait());
    QCOMPARE(int(started.error().kind), int(Kind::AddressRefused));
    QVERIFY(started.error().addressFault == AddressFault::Malformed);
    QCOMPARE(server.connections(), 0);
}

void TestHttpGateway::gatewayWithAPath()
{
    const FaultServer server(FaultStep::json({}));
    HttpGateway gateway;
    BotAccess access = bot(server);
    access.gatewayAddress += u"/api/v1"_s;
    Outcome<int> stopped;
    gateway.stop(access, stopped.context.get(), stopped.done());
    QVERIFY(stopped.wait());
    QVERIFY(targetOf(server.heads()[0]).startsWith("/api/v1/integration/bot/bot1/stopWhatsapp?"));
}

void TestHttpGateway::statusWordIsMadeFit()
{
    const FaultServer server(
        FaultStep::json("{\"result\": \"AIzaS3cret\\u202e\\n" + QByteArray(100, 'x') + "\"}"));
    HttpGateway gateway;
    Outcome<QString> status;
    gateway.readStatus(bot(server), statusUrl(server), status.context.get(), status.done());
    QVERIFY(status.wait());
    QVERIFY(status.ok());
    QCOMPARE(status.value(), u"•••⟨U+202E⟩ "_s + QString(64 - 13, u'x') + u'…');
}

void TestHttpGateway::stopGivesTheStatus()
{
    for (const int code : {200, 202, 204}) {
        const FaultServer server(FaultStep::answer(QByteArray::number(code) + " Done", {}));
        HttpGateway gateway;
        Outcome<int> stopped;
        gateway.stop(bot(server), stopped.context.get(), stopped.done());
        QVERIFY(stopped.wait());
        QVERIFY(stopped.ok());
        QCOMPARE(stopped.value(), code);
    }
}

void TestHttpGateway::pauseTakesAny2xx()
{
    for (const QByteArray status : {"200 OK", "201 Created", "204 No Content"}) {
        const FaultServer server(FaultStep::answer(status, status.startsWith("204") ? "" : "<html>"));
        HttpGateway gateway;
        Outcome<Nothing> paused;
        gateway.pause(bot(server), u"554899991234"_s, paused.context.get(), paused.done());
        QVERIFY(paused.wait());
        QVERIFY(paused.ok());
    }
}

void TestHttpGateway::serverErrors_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("oneShot");
    for (const bool oneShot : {false, true}) {
        const auto row = [oneShot](const QByteArray &status, Kind kind) {
            const auto add = [&](const char *name, const QByteArray &body, const QString &message) {
                QTest::addRow("%s, %s, %s", status.constData(), name, oneShot ? "one-shot" : "pool")
                    << status << body << int(kind) << message << oneShot;
            };
            add("JSON", "{\"code\": 3, \"message\": \"key AIzaS3cret is bad\"}", u"key ••• is bad"_s);
            add("nested JSON", "{\"error\": {\"code\": 3, \"message\": \"bad\"}}", u"bad"_s);
            add("HTML", "<html>no</html>", {});
            add("empty", {}, {});
        };
        row("400 Bad Request", Kind::BadRequest);
        row("401 Unauthorized", Kind::Unauthorized);
        row("403 Forbidden", Kind::Forbidden);
        row("404 Not Found", Kind::NotFound);
        row("418 I'm a teapot", Kind::UnexpectedStatus);
        row("429 Too Many Requests", Kind::QuotaExceeded);
        row("500 Internal Server Error", Kind::ServerError);
        row("502 Bad Gateway", Kind::ServerError);
        row("503 Service Unavailable", Kind::ServerError);
        row("504 Gateway Timeout", Kind::GatewayTimedOut);
    }
}

void TestHttpGateway::serverErrors()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, oneShot);
    const FaultServer server(
        FaultStep::answer(status, body, "Retry-After: 7\r\nWWW-Authenticate: Basic realm=\"x\"\r\n"));
    HttpGateway gateway;
    Outcome<QString> outcome;
    gateway.readStatus(bot(server), oneShot ? oddStatusUrl(server) : statusUrl(server), outcome.context.get(),
                       outcome.done());
    QVERIFY(outcome.wait());
    QVERIFY(!outcome.ok());
    QTEST(int(outcome.error().kind), "kind");
    QTEST(outcome.error().serverMessage, "message");
    QCOMPARE(outcome.error().httpStatus, status.left(3).toInt());
    QVERIFY(outcome.error().sent);
    QVERIFY(outcome.error().byGivenAddress);
    QVERIFY(outcome.error().retryAfter == std::optional<std::chrono::milliseconds>(7s));
    QCOMPARE(server.heads().size(), 1);
}

void TestHttpGateway::unusableAnswers_data()
{
    QTest::addColumn<FaultStep>("step");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("oneShot");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    for (const bool oneShot : {false, true}) {
        const auto row = [oneShot](const char *name, const FaultStep &step, Kind kind) {
            QTest::addRow("%s, %s", name, oneShot ? "one-shot" : "pool") << step << int(kind) << oneShot;
        };
        row("204", {.bytes = "HTTP/1.1 204 No Content\r\n\r\n"}, Kind::BadAnswer);
        row("HTML", FaultStep::answer("200 OK", "<html>CONNECTED</html>"), Kind::BadAnswer);
        row("truncated JSON", FaultStep::json("{\"result\": \"CONN"), Kind::BadAnswer);
        row("truncated body", {.bytes = ok + "Content-Length: 23\r\n\r\n{\"result\": \"CONN"},
            Kind::ConnectionLost);
        row("300 MB said",
            {.bytes = ok + "Content-Length: 300000000\r\n\r\n" + QByteArray(300'000, ' '),
             .then = Then::KeepOpen},
            Kind::TooLarge);
        row("too large in chunks",
            {.bytes = ok + "Transfer-Encoding: chunked\r\n\r\n" +
                      ("10000\r\n" + QByteArray(0x10000, ' ') + "\r\n").repeated(5),
             .then = Then::KeepOpen},
            Kind::TooLarge);
        row("too large until close",
            {.bytes = ok + "\r\n" + QByteArray(300'000, ' '), .then = Then::KeepOpen}, Kind::TooLarge);
        row("an error too large",
            {.bytes = "HTTP/1.1 500 No\r\nContent-Length: 300000\r\n\r\n" + QByteArray(300'000, ' ')},
            Kind::TooLarge);
    }
    QTest::newRow("truncated chunks, one-shot")
        << FaultStep{.bytes = ok + "Transfer-Encoding: chunked\r\n\r\n17\r\n{\"result\""}
        << int(Kind::ConnectionLost) << true;
    QTest::newRow("not HTTP, one-shot")
        << FaultStep{.bytes = "SSH-2.0-OpenSSH\r\n"} << int(Kind::BadAnswer) << true;
    QTest::newRow("1 MB header, one-shot")
        << FaultStep{.bytes = ok + "X: " + QByteArray(1'000'000, 'x') + "\r\n\r\n"} << int(Kind::TooLarge)
        << true;
#ifndef Q_OS_WIN // Qt sees that it is over its own cap, and waits: our deadline ends it there
    QTest::newRow("1 MB header, pool")
        << FaultStep{.bytes = ok + "X: " + QByteArray(1'000'000, 'x') + "\r\n\r\n"} << int(Kind::BadAnswer)
        << false; // Qt's own cap
#endif
}

void TestHttpGateway::unusableAnswers()
{
    QFETCH(FaultStep, step);
    QFETCH(int, kind);
    QFETCH(bool, oneShot);
    const FaultServer server(step);
    HttpGateway gateway;
    Outcome<QString> outcome;
    gateway.readStatus(bot(server), oneShot ? oddStatusUrl(server) : statusUrl(server), outcome.context.get(),
                       outcome.done());
    QVERIFY(outcome.wait());
    QVERIFY(!outcome.ok());
    QCOMPARE(int(outcome.error().kind), kind);
    QVERIFY(outcome.error().sent);
}

void TestHttpGateway::cutChunksOverThePool()
{
    // When the end comes together with the last bytes, Qt takes cut chunks for a whole body.
    const FaultServer server(
        FaultStep{.bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n17\r\n{\"result\""});
    HttpGateway gateway;
    Outcome<QString> outcome;
    gateway.readStatus(bot(server), statusUrl(server), outcome.context.get(), outcome.done());
    QVERIFY(outcome.wait());
    QVERIFY(!outcome.ok());
    QVERIFY(outcome.error().kind == Kind::ConnectionLost || outcome.error().kind == Kind::BadAnswer);
}

void TestHttpGateway::bothTransportsEndAtTheDeadline_data()
{
    QTest::addColumn<FaultStep>("step");
    QTest::addColumn<bool>("oneShot");
    const FaultStep slow{.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + QByteArray(1000, ' '),
                         .byteEvery = 20ms};
    for (const bool oneShot : {false, true}) {
        QTest::addRow("never answers, %s", oneShot ? "one-shot" : "pool")
            << FaultStep::neverAnswer() << oneShot;
        QTest::addRow("a byte at a time, %s", oneShot ? "one-shot" : "pool") << slow << oneShot;
    }
}

void TestHttpGateway::bothTransportsEndAtTheDeadline()
{
    QFETCH(FaultStep, step);
    QFETCH(bool, oneShot);
    const FaultServer server(step);
    HttpGateway gateway({.start = 10s, .other = 400ms});
    Outcome<QString> outcome;
    QElapsedTimer timer;
    timer.start();
    gateway.readStatus(bot(server), oneShot ? oddStatusUrl(server) : statusUrl(server), outcome.context.get(),
                       outcome.done());
    QVERIFY(outcome.wait());
    QVERIFY2(timer.elapsed() >= 399 && timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(int(outcome.error().kind), int(Kind::TimedOut));
    QVERIFY(outcome.error().sent);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestHttpGateway::pictureCap()
{
    // A picture may be larger than JSON may, up to 2 MiB.
    const QByteArray picture = png();
    for (const qsizetype size : {qsizetype(2 * 1024 * 1024), qsizetype(2 * 1024 * 1024 + 1)}) {
        const FaultServer server(
            FaultStep::answer("200 OK", picture + QByteArray(size - picture.size(), '\0')));
        HttpGateway gateway;
        Outcome<QrPicture> outcome;
        gateway.readPicture(bot(server), server.address().toLatin1() + "/qr", 7, outcome.context.get(),
                            outcome.done());
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.ok(), size == 2 * 1024 * 1024);
        if (outcome.ok())
            QCOMPARE(outcome.value(), (QrPicture{2, 1, "\xff\xff"}));
        else
            QCOMPARE(int(outcome.error().kind), int(Kind::TooLarge));
        QVERIFY(server.heads()[0].contains("\r\nAccept: image/png, image/jpeg\r\n"));
    }
}

void TestHttpGateway::redirectIsNotFollowed()
{
    const FaultServer elsewhere(FaultStep::json("{\"statusURL\": \"https://s.example\"}"));
    for (const QByteArray status :
         {"301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"}) {
        const FaultServer server(
            FaultStep::answer(status, {}, "Location: " + elsewhere.address().toLatin1() + "/\r\n"));
        HttpGateway gateway;
        Outcome<SessionAddresses> outcome;
        gateway.readAddresses(bot(server), outcome.context.get(), outcome.done());
        QVERIFY(outcome.wait());
        QVERIFY(!outcome.ok());
        QCOMPARE(int(outcome.error().kind), int(Kind::Redirected));
        QVERIFY(!outcome.error().retryAfter);
        QVERIFY(!outcome.error().byGivenAddress);
        QCOMPARE(server.heads().size(), 1);
    }
    QCOMPARE(elsewhere.connections(), 0);
}

void TestHttpGateway::compressedIsNotInflated()
{
    // {"result": "CONNECTED"} in gzip: whoever inflates it would read a status (and could be bombed)
    const QByteArray gzip =
        QByteArray::fromBase64("H4sIAAAAAAACA6tWKkotLs0pUbJSUHL29/NzdQ5xdVGqBQAtZvBjFwAAAA==");
    const FaultServer server(FaultStep::answer("200 OK", gzip, "Content-Encoding: gzip\r\n"));
    for (const QByteArray &address : {statusUrl(server), oddStatusUrl(server)}) {
        HttpGateway gateway;
        Outcome<QString> outcome;
        gateway.readStatus(bot(server), address, outcome.context.get(), outcome.done());
        QVERIFY(outcome.wait());
        QVERIFY(!outcome.ok());
        QCOMPARE(int(outcome.error().kind), int(Kind::BadAnswer));
    }
}

void TestHttpGateway::cookiesAreNotKept()
{
    const FaultServer server(
        FaultStep::answer("200 OK", connected, "Set-Cookie: a=b\r\nCache-Control: max-age=1000\r\n"));
    HttpGateway gateway;
    for (int round = 1; round <= 2; ++round) {
        Outcome<QString> outcome;
        gateway.readStatus(bot(server), statusUrl(server), outcome.context.get(), outcome.done());
        QVERIFY(outcome.wait());
        QVERIFY(outcome.ok());
        QCOMPARE(server.heads().size(), round);
        QVERIFY(!server.heads().last().contains("Cookie"));
    }
}

void TestHttpGateway::refusedAddress()
{
    HttpGateway gateway;
    const BotAccess access{u"https://gateway.example"_s, u"bot1"_s, u"k"_s};
    Outcome<QString> status;
    gateway.readStatus(access, "file:///etc/passwd", status.context.get(), status.done());
    Outcome<QrPicture> picture;
    gateway.readPicture(access, "data:image/png;base64,AA", 1, picture.context.get(), picture.done());
    Outcome<int> stopped;
    gateway.stop({u"http://gateway.example"_s, u"bot1"_s, u"k"_s}, stopped.context.get(), stopped.done());
    Outcome<QString> contextGone;
    gateway.readStatus(access, "http://s.example/", contextGone.context.get(), contextGone.done());
    contextGone.context.reset();
    QCOMPARE(status.count + picture.count + stopped.count, 0);
    QVERIFY(status.wait() && picture.wait() && stopped.wait());
    const GatewayError given{
        .kind = Kind::AddressRefused, .byGivenAddress = true, .addressFault = AddressFault::WrongScheme};
    QVERIFY(status.error() == given);
    QVERIFY(picture.error() == given);
    QVERIFY(stopped.error() ==
            (GatewayError{.kind = Kind::AddressRefused, .addressFault = AddressFault::PlainHttp}));
    QCOMPARE(contextGone.count, 0);
}

void TestHttpGateway::refusedGivenAddress_data()
{
    QTest::addColumn<QString>("gatewayAddress");
    QTest::addColumn<QByteArray>("given"); // PORT: of a server that would answer
    QTest::addColumn<AddressFault>("fault");
    const QString gateway = u"https://gateway.example"_s;
    QTest::newRow("file") << gateway << QByteArray("file:///etc/passwd") << AddressFault::WrongScheme;
    QTest::newRow("data") << gateway << QByteArray("data:image/png;base64,AA") << AddressFault::WrongScheme;
    QTest::newRow("qrc") << gateway << QByteArray("qrc:/i.png") << AddressFault::WrongScheme;
    QTest::newRow("ftp") << gateway << QByteArray("ftp://127.0.0.1:PORT/") << AddressFault::WrongScheme;
    QTest::newRow("user info") << gateway << QByteArray("https://u:p@s.example/") << AddressFault::UserInfo;
    QTest::newRow("dot at the end") << gateway << QByteArray("https://s.example./")
                                    << AddressFault::TrailingDot;
    QTest::newRow("loopback") << gateway << QByteArray("http://127.0.0.1:PORT/") << AddressFault::PrivateHost;
    QTest::newRow("its name") << gateway << QByteArray("http://localhost:PORT/") << AddressFault::PrivateHost;
    QTest::newRow("private") << gateway << QByteArray("https://10.0.0.6/") << AddressFault::PrivateHost;
    // The gateway is in the same office, so that the address is no fault: only that anybody there may read
    // it.
    QTest::newRow("plain http") << u"https://10.0.0.5"_s << QByteArray("http://127.0.0.1:PORT/")
                                << AddressFault::PlainHttp;
}

void TestHttpGateway::refusedGivenAddress()
{
    QFETCH(QString, gatewayAddress);
    QFETCH(QByteArray, given);
    QFETCH(AddressFault, fault);
    const FaultServer server(FaultStep::json(connected));
    given.replace("PORT", QByteArray::number(server.port()));
    HttpGateway gateway;
    BotAccess access{gatewayAddress, u"bot1"_s, u"k"_s};
    access.allowPlainHttp = fault != AddressFault::PlainHttp; // each is refused for itself alone
    const GatewayError refused{.kind = Kind::AddressRefused, .byGivenAddress = true, .addressFault = fault};
    Outcome<QString> status;
    gateway.readStatus(access, given, status.context.get(), status.done());
    Outcome<QrPicture> picture;
    gateway.readPicture(access, given, 1, picture.context.get(), picture.done());
    QVERIFY(status.wait() && picture.wait());
    QVERIFY(!status.ok() && status.error() == refused);
    QVERIFY(!picture.ok() && picture.error() == refused);
    QCOMPARE(server.connections(), 0);
}

void TestHttpGateway::addressesByteForByte_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target : {"/q?sig=a%2Bb",
                               "/q?sig=a+b",
                               "/q?sig=a%2Fb",
                               "/q?sig=a%2fb",
                               "/q?sig=%7E",
                               "/q?sig=~",
                               "/%41?a=%41",
                               "/q?sig=%2e",
                               "/%2e%2e/q?a",
                               "/a/../q?a",
                               "/a//q?a",
                               "/q?sig=abc==",
                               "/q?sig=a|b",
                               "/q|r?a",
                               "/q?sig=%c3%a9",
                               "/q?sig=%C3%A9",
                               "/q?timestamp=1",
                               "/q?a=[b]{c}^`\"<>'",
                               "/q?a=%00%zz%",
                               "/q?a=1&&b",
                               "/?a",
                               "/q;v=1,2:@!$&'()*?a=/?:@",
                               "/q%20r?a=%20"})
        QTest::newRow(target) << QByteArray(target);
}

void TestHttpGateway::addressesByteForByte()
{
    QFETCH(QByteArray, target);
    const QByteArray body = png();
    const FaultServer server([body](const QByteArray &head) {
        return head.contains("timestamp=7&") || head.contains("timestamp=7 ")
                   ? FaultStep::answer("200 OK", body)
                   : FaultStep::json(connected);
    });
    HttpGateway gateway;
    const QByteArray address = server.address().toLatin1() + target;
    Outcome<QString> status;
    gateway.readStatus(bot(server), address + "#fragment?x", status.context.get(), status.done());
    QVERIFY(status.wait());
    QVERIFY(status.ok());
    Outcome<QrPicture> picture;
    gateway.readPicture(bot(server), address + "#fragment?x", 7, picture.context.get(), picture.done());
    QVERIFY(picture.wait());
    QVERIFY(picture.ok());
    QCOMPARE(server.heads().size(), 2);
    QCOMPARE(targetOf(server.heads()[0]), target);
    QCOMPARE(targetOf(server.heads()[1]), target + "&timestamp=7");
}

void TestHttpGateway::connectionsAreKept()
{
    const FaultServer server(FaultStep::json(connected));
    HttpGateway gateway;
    for (int i = 0; i < 5; ++i) {
        Outcome<QString> outcome;
        gateway.readStatus(bot(server), statusUrl(server), outcome.context.get(), outcome.done());
        QVERIFY(outcome.wait());
    }
    QCOMPARE(server.connections(), 1);
}

void TestHttpGateway::contextGone_data()
{
    QTest::addColumn<bool>("oneShot");
    QTest::newRow("pool") << false;
    QTest::newRow("one-shot") << true;
}

void TestHttpGateway::contextGone()
{
    QFETCH(bool, oneShot);
    const FaultServer server(FaultStep::neverAnswer());
    HttpGateway gateway({.start = 200ms, .other = 200ms});
    Outcome<QString> gone;
    Outcome<QString> later; // ends after the other one's deadline
    gateway.readStatus(bot(server), oneShot ? oddStatusUrl(server) : statusUrl(server), gone.context.get(),
                       gone.done());
    QTRY_COMPARE(server.heads().size(), 1);
    gone.context.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    gateway.readStatus(bot(server), statusUrl(server), later.context.get(), later.done());
    QVERIFY(later.wait());
    QCOMPARE(gone.count, 0);
}

void TestHttpGateway::contextGoneInDone_data() { contextGone_data(); }

void TestHttpGateway::contextGoneInDone()
{
    QFETCH(bool, oneShot);
    for (const FaultStep &step : {FaultStep::json(connected), FaultStep{.bytes = {}, .then = Then::Reset}}) {
        const FaultServer server(step);
        HttpGateway gateway({.start = 5s, .other = 5s}); // Wine loses a reset now and then
        Outcome<QString> outcome;
        gateway.readStatus(bot(server), oneShot ? oddStatusUrl(server) : statusUrl(server),
                           outcome.context.get(),
                           [&outcome, done = outcome.done()](const Result<QString, GatewayError> &result) {
                               outcome.context.reset();
                               done(result);
                           });
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.count, 1);
    }
}

QTEST_GUILESS_MAIN(TestHttpGateway)
#include "tst_httpgateway.moc"
