#include "gateway/answererror.h"
#include "gateway/apijson.h"

#include <QTest>

using namespace lifty;
using namespace std::chrono_literals;
using Kind = GatewayError::Kind;

// JSON with single quotes, for the eye.
static QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

class TestApiJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreRead();
    void badAddresses_data();
    void badAddresses();
    void statusWord_data();
    void statusWord();
    void errorMessage_data();
    void errorMessage();
    void statusKinds_data();
    void statusKinds();
    void messageIsMadeFit();
    void retryAfter_data();
    void retryAfter();
};

void TestApiJson::addressesAreRead()
{
    const QByteArray both = json(
        "{'statusURL': 'https://s.example/%7Ea?x=1', 'tokenURL': 'https:\\/\\/t.example\\/q', 'more': 1}");
    const SessionAddresses expected{"https://s.example/%7Ea?x=1", "https://t.example/q"};
    QCOMPARE(parseAddresses(both, TokenUrl::Required), std::optional(expected));
    QCOMPARE(parseAddresses(both, TokenUrl::MayBeNull), std::optional(expected));

    const SessionAddresses noToken{"https://s.example/a", {}};
    QCOMPARE(
        parseAddresses(json("{'statusURL': 'https://s.example/a', 'tokenURL': null}"), TokenUrl::MayBeNull),
        std::optional(noToken));
    QCOMPARE(parseAddresses(json("{'statusURL': 'https://s.example/a'}"), TokenUrl::MayBeNull),
             std::optional(noToken));
}

static const QByteArray deep =
    json("{'result': 'CONNECTED', 'statusURL': 'https://s.example', 'tokenURL': 'https://t.example', 'x': ") +
    QByteArray(1100, '[') + QByteArray(1100, ']') + '}';

void TestApiJson::badAddresses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html><body>OK</body></html>");
    QTest::newRow("truncated") << json("{'statusURL': 'https://s.example', 'tokenURL': 'https://t.ex");
    QTest::newRow("an array") << json(
        "[{'statusURL': 'https://s.example', 'tokenURL': 'https://t.example'}]");
    QTest::newRow("statusURL missing") << json("{'tokenURL': 'https://t.example'}");
    QTest::newRow("statusURL null") << json("{'statusURL': null, 'tokenURL': 'https://t.example'}");
    QTest::newRow("statusURL a number") << json("{'statusURL': 1, 'tokenURL': 'https://t.example'}");
    QTest::newRow("statusURL empty") << json("{'statusURL': '', 'tokenURL': 'https://t.example'}");
    QTest::newRow("statusURL relative") << json("{'statusURL': '/status', 'tokenURL': 'https://t.example'}");
    QTest::newRow("statusURL without a scheme")
        << json("{'statusURL': '//s.example/', 'tokenURL': 'https://t.example'}");
    QTest::newRow("tokenURL a number") << json("{'statusURL': 'https://s.example', 'tokenURL': 1}");
    QTest::newRow("tokenURL empty") << json("{'statusURL': 'https://s.example', 'tokenURL': ''}");
    QTest::newRow("tokenURL relative") << json("{'statusURL': 'https://s.example', 'tokenURL': 'qr'}");
    QTest::newRow("invalid UTF-8") << QByteArray(
        "{\"statusURL\": \"https://s.example/\xff\xfe\", \"tokenURL\": \"https://t.example\"}");
    QTest::newRow("1,100 levels deep") << deep;
}

void TestApiJson::badAddresses()
{
    QFETCH(QByteArray, body);
    QVERIFY(!parseAddresses(body, TokenUrl::Required));
    QVERIFY(!parseAddresses(body, TokenUrl::MayBeNull));
    // and a start whose tokenURL is not there has no picture to show
    QVERIFY(!parseAddresses(json("{'statusURL': 'https://s.example'}"), TokenUrl::Required));
    QVERIFY(
        !parseAddresses(json("{'statusURL': 'https://s.example', 'tokenURL': null}"), TokenUrl::Required));
}

void TestApiJson::statusWord_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("word"); // empty: not the document's shape
    QTest::newRow("documented") << json("{'result': 'CONNECTED'}") << "CONNECTED";
    QTest::newRow("any other") << json("{'result': ' deviceNotConnected'}") << " deviceNotConnected";
    QTest::newRow("empty body") << QByteArray() << "";
    QTest::newRow("HTML") << QByteArray("<html>CONNECTED</html>") << "";
    QTest::newRow("a bare word") << QByteArray("CONNECTED") << "";
    QTest::newRow("a bare string") << QByteArray("\"CONNECTED\"") << "";
    QTest::newRow("truncated") << json("{'result': 'CONNECTED'") << "";
    QTest::newRow("something behind") << json("{'result': 'CONNECTED'} x") << "";
    QTest::newRow("missing") << json("{'status': 'CONNECTED'}") << "";
    QTest::newRow("a boolean") << json("{'result': true}") << "";
    QTest::newRow("an object") << json("{'result': {'status': 'CONNECTED'}}") << "";
    QTest::newRow("null") << json("{'result': null}") << "";
    QTest::newRow("empty word") << json("{'result': ''}") << "";
    QTest::newRow("blank word") << json("{'result': ' \\n'}") << "";
    QTest::newRow("invalid UTF-8") << QByteArray("{\"result\": \"CONNECTED\xff\"}") << "";
    QTest::newRow("1,100 levels deep") << deep << "";
}

void TestApiJson::statusWord()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, word);
    QCOMPARE(parseStatusWord(body), word.isEmpty() ? std::nullopt : std::optional(word));
}

void TestApiJson::errorMessage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    QTest::newRow("Google's gateway")
        << json("{'code': 400, 'message': 'API key not valid.'}") << "API key not valid.";
    QTest::newRow("nested") << json("{'error': {'code': 5, 'message': 'Not found'}}") << "Not found";
    QTest::newRow("no message") << json("{'code': 400}") << "";
    QTest::newRow("message a number") << json("{'message': 7}") << "";
    QTest::newRow("HTML") << QByteArray("<html>Error</html>") << "";
    QTest::newRow("empty") << QByteArray() << "";
}

void TestApiJson::errorMessage()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    QCOMPARE(parseErrorMessage(body), message);
}

void TestApiJson::statusKinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    const auto row = [](int status, Kind kind) { QTest::addRow("%d", status) << status << int(kind); };
    row(300, Kind::Redirected);
    row(302, Kind::Redirected);
    row(304, Kind::Redirected);
    row(399, Kind::Redirected);
    row(400, Kind::BadRequest);
    row(401, Kind::Unauthorized);
    row(403, Kind::Forbidden);
    row(404, Kind::NotFound);
    row(405, Kind::UnexpectedStatus);
    row(407, Kind::ProxyWantsPassword);
    row(429, Kind::QuotaExceeded);
    row(499, Kind::UnexpectedStatus);
    row(500, Kind::ServerError);
    row(502, Kind::ServerError);
    row(503, Kind::ServerError);
    row(504, Kind::GatewayTimedOut);
    row(599, Kind::ServerError);
    row(600, Kind::UnexpectedStatus);
    row(999, Kind::UnexpectedStatus);
}

void TestApiJson::statusKinds()
{
    QFETCH(int, status);
    QFETCH(int, kind);
    const std::optional<GatewayError> error = errorOfAnswer({status, {}, {}}, {});
    QVERIFY(error);
    QCOMPARE(int(error->kind), kind);
    QCOMPARE(error->httpStatus, status);
    QVERIFY(error->sent);
    QVERIFY(!errorOfAnswer({200, {}, {}}, {}));
    QVERIFY(!errorOfAnswer({299, {}, {}}, {}));
}

void TestApiJson::messageIsMadeFit()
{
    const HttpAnswer answer{
        400, {}, "{\"message\": \"key sec/ret\\n(sec%2fret) " + QByteArray(400, 'x') + "\"}"};
    const QString message = errorOfAnswer(answer, QStringLiteral("sec/ret"))->serverMessage;
    QVERIFY2(message.startsWith(QStringLiteral("key ••• (•••) xxx")), qPrintable(message));
    QCOMPARE(message.size(), 300);
}

void TestApiJson::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("seconds"); // -1: none
    QTest::newRow("seconds") << QByteArray("120") << qint64(120);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("date") << QByteArray("Fri, 31 Dec 2027 23:59:59 GMT") << qint64(59);
    QTest::newRow("past date") << QByteArray("Wed, 21 Oct 2015 07:28:00 GMT") << qint64(0);
    QTest::newRow("at most a day") << QByteArray("9223372036854775807") << qint64(86'400);
    QTest::newRow("far date") << QByteArray("Sat, 31 Dec 2033 23:59:59 GMT") << qint64(86'400);
    QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
    QTest::newRow("nonsense") << QByteArray("soon") << qint64(-1);
    QTest::newRow("empty") << QByteArray() << qint64(-1);
}

void TestApiJson::retryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, seconds);
    const QDateTime now(QDate(2027, 12, 31), QTime(23, 59, 0), Qt::UTC);
    const std::optional<std::chrono::milliseconds> expected =
        seconds < 0 ? std::nullopt : std::optional<std::chrono::milliseconds>(std::chrono::seconds(seconds));
    QCOMPARE(parseRetryAfter(value, now), expected);
}

QTEST_APPLESS_MAIN(TestApiJson)
#include "tst_apijson.moc"
