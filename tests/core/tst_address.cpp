#include "core/address.h"
#include "core/addressparts.h"

#include <QTest>

using namespace lifty;
using namespace Qt::StringLiterals;
using Fault = AddressFault;

class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gateway_data();
    void gateway();
    void gatewayFault_data();
    void gatewayFault();
    void sessionFault_data();
    void sessionFault();
    void privateHost_data();
    void privateHost();
    void publicHost_data();
    void publicHost();
    void longAddress();
    void parts_data();
    void parts();
    void timestamp_data();
    void timestamp();
    void token_data();
    void token();
};

static const QString realGateway = QString::fromUtf16(defaultGatewayAddress);

void TestAddress::gateway_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &typed, const QString &expected) {
        QTest::newRow(qPrintable(typed)) << typed << expected;
    };
    row(u"https://lifty.example///a"_s, u"https://lifty.example/a"_s);
    row(realGateway, realGateway);
    row(u"  HTTPS://Gateway.Example/ \n"_s, u"https://gateway.example"_s);
    row(u"https://gateway.example:443"_s, u"https://gateway.example"_s);
    row(u"https://gateway.example:8443/Api/v1//"_s, u"https://gateway.example:8443/Api/v1"_s);
    row(u"https://gateway.example/a/../b"_s, u"https://gateway.example/b"_s);
    row(u"https://café.example"_s, u"https://xn--caf-dma.example"_s);
    row(u"https://10.0.0.5"_s, u"https://10.0.0.5"_s);
    row(u"http://localhost:8080/"_s, u"http://localhost:8080"_s);
    row(u"http://127.0.0.1:80"_s, u"http://127.0.0.1"_s);
    row(u"http://[::1]:9000"_s, u"http://[::1]:9000"_s);
}

void TestAddress::gateway()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const Result<QString, Fault> result = normalisedGatewayAddress(typed);
    QVERIFY(result.ok());
    QCOMPARE(result.value(), expected);
    QCOMPARE(normalisedGatewayAddress(expected).value(), expected);
}

void TestAddress::gatewayFault_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("fault");
    const auto row = [](const QString &typed, Fault fault) {
        QTest::newRow(qPrintable(typed)) << typed << int(fault);
    };
    row(u""_s, Fault::Empty);
    row(u"  "_s, Fault::Empty);
    row(u"gateway.example"_s, Fault::NoScheme);
    row(u"gateway.example:8443/x"_s, Fault::NoScheme);
    row(u"//gateway.example"_s, Fault::NoScheme);
    row(u"ftp://gateway.example"_s, Fault::WrongScheme);
    row(u"file:///etc/passwd"_s, Fault::WrongScheme);
    row(u"javascript:alert"_s, Fault::WrongScheme);
    row(u"http://gateway.example"_s, Fault::PlainHttp);
    row(u"http://10.0.0.5"_s, Fault::PlainHttp);
    row(u"http://localhost.example"_s, Fault::PlainHttp);
    row(u"https://user@gateway.example"_s, Fault::UserInfo);
    row(u"https://user:password@gateway.example"_s, Fault::UserInfo);
    row(u"https://gateway.example."_s, Fault::TrailingDot);
    row(u"https://"_s, Fault::NoHost);
    row(u"https:///path"_s, Fault::NoHost);
    row(u"https://gateway.example?key=1"_s, Fault::HasQuery);
    row(u"https://gateway.example/#x"_s, Fault::HasQuery);
    row(u"https://gate way.example"_s, Fault::Malformed);
    row(u"https://gateway.example:99999"_s, Fault::Malformed);
    row(u"https://gateway.example:0"_s, Fault::Malformed);
    row(u"https://gateway.example\\x"_s, Fault::Malformed);
    row(u"https:/gateway.example"_s, Fault::Malformed);
    row(u"https://gateway.example/"_s + QString(9000, u'x'), Fault::Malformed);
}

void TestAddress::gatewayFault()
{
    QFETCH(QString, typed);
    QFETCH(int, fault);
    const Result<QString, Fault> result = normalisedGatewayAddress(typed);
    QVERIFY(!result.ok());
    QCOMPARE(int(result.error()), fault);
}

void TestAddress::sessionFault_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<bool>("allowPlainHttp");
    QTest::addColumn<int>("fault"); // -1: may be asked
    const QString loopback = u"http://127.0.0.1:8080"_s;
    const QString office = u"https://10.0.0.5"_s;
    const auto row = [](const QByteArray &address, const QString &gateway, bool allowPlainHttp,
                        std::optional<Fault> fault) {
        QTest::newRow(address + " from " + gateway.toLatin1() + (allowPlainHttp ? " http" : ""))
            << address << gateway << allowPlainHttp << (fault ? int(*fault) : -1);
    };
    row("https://s.example/a?x=%7E", realGateway, false, {});
    row("HTTPS://S.example:8443", realGateway, false, {});
    row("http://s.example/a", realGateway, false, Fault::PlainHttp);
    row("http://s.example/a", realGateway, true, {});
    row("http://s.example/a", loopback, false, Fault::PlainHttp);
    row("http://s.example/a", office, false, Fault::PlainHttp);
    row("http://127.0.0.1/a", loopback, false, {});
    row("http://localhost:9/a", loopback, false, {});
    row("http://10.0.0.5/a", loopback, false, Fault::PlainHttp);
    row("http://10.0.0.5/a", office, false, Fault::PlainHttp);
    row("https://10.0.0.6/a", office, false, {});
    row("https://10.0.0.6/a", realGateway, true, Fault::PrivateHost);
    row("http://127.0.0.1/a", realGateway, true, Fault::PrivateHost);
    row("", realGateway, false, Fault::Empty);
    row("/a", realGateway, false, Fault::NoScheme);
    row("//s.example/a", realGateway, false, Fault::NoScheme);
    row("file:///etc/passwd", realGateway, true, Fault::WrongScheme);
    row("data:image/png;base64,AA", realGateway, true, Fault::WrongScheme);
    row("qrc:/x.png", realGateway, true, Fault::WrongScheme);
    row("ftp://s.example/a", realGateway, true, Fault::WrongScheme);
    row("https://user@s.example/a", realGateway, false, Fault::UserInfo);
    row("https://s.example\\@t.example/a", realGateway, false, Fault::Malformed);
    row("https://s.example./a", realGateway, false, Fault::TrailingDot);
    row("https://localhost./a", realGateway, false, Fault::TrailingDot);
    row("https:///a", realGateway, false, Fault::NoHost);
    row("https://?a", realGateway, false, Fault::NoHost);
    row("https://s.example/a b", realGateway, false, Fault::Malformed);
    row(" https://s.example/", realGateway, false, Fault::Malformed);
    row("https://s.example/a\r\nX: y", realGateway, false, Fault::Malformed);
    row("https://s.example/\xc3\xa9", realGateway, false, Fault::Malformed);
    row("https://s%2eexample/", realGateway, false, Fault::Malformed);
    row("https://s..example/", realGateway, false, Fault::Malformed);
    row("https://s.example:/", realGateway, false, {});
    row("https://s.example:x/", realGateway, false, Fault::Malformed);
    row("https://s.example:+1/", realGateway, false, Fault::Malformed);
    row("https://1.2.3.4.5/", realGateway, false, Fault::Malformed);
    row("https://1.2.3.256/", realGateway, false, Fault::Malformed);
    row("https://[fe80::1%25eth0]/", realGateway, false, Fault::Malformed);
    row("https://[::1/", realGateway, false, Fault::Malformed);
}

void TestAddress::sessionFault()
{
    QFETCH(QByteArray, address);
    QFETCH(QString, gateway);
    QFETCH(bool, allowPlainHttp);
    QFETCH(int, fault);
    const std::optional<Fault> result = sessionAddressFault(address, gateway, allowPlainHttp);
    QCOMPARE(result ? int(*result) : -1, fault);
}

static void addHosts(std::initializer_list<const char *> hosts)
{
    QTest::addColumn<QByteArray>("host");
    for (const char *host : hosts)
        QTest::newRow(host) << QByteArray(host);
}

void TestAddress::privateHost_data()
{
    addHosts({"localhost",
              "LOCALHOST",
              "a.localhost",
              "127.0.0.1",
              "127.255.255.255",
              "127.1",
              "2130706433",
              "0x7f000001",
              "0x7F.1",
              "017700000001",
              "0177.0.0.1",
              "0.0.0.0",
              "0",
              "10.255.0.1",
              "172.16.0.1",
              "172.31.255.255",
              "192.168.1.1",
              "192.168.257",
              "169.254.169.254",
              "0xa9fea9fe",
              "100.64.0.1",
              "100.127.255.255",
              "224.0.0.1",
              "240.0.0.1",
              "255.255.255.255",
              "[::1]",
              "[::]",
              "[0:0:0:0:0:0:0:1]",
              "[::ffff:127.0.0.1]",
              "[::ffff:7f00:1]",
              "[::ffff:10.0.0.1]",
              "[::10.0.0.1]",
              "[64:ff9b::10.0.0.1]",
              "[fe80::1]",
              "[febf::1]",
              "[fec0::1]",
              "[fc00::1]",
              "[fdff::1]",
              "[ff02::1]"});
}

void TestAddress::privateHost()
{
    QFETCH(QByteArray, host);
    QCOMPARE(sessionAddressFault("https://" + host + "/a", realGateway, true),
             std::optional(Fault::PrivateHost));
    QCOMPARE(sessionAddressFault("https://" + host + "/a", u"https://192.168.0.2"_s, false), std::nullopt);
}

void TestAddress::publicHost_data()
{
    addHosts({"s.example",        "localhost.example", "notlocalhost",     "1.1.1.1",
              "9.255.255.255",    "11.0.0.1",          "172.15.0.1",       "172.32.0.1",
              "192.167.1.1",      "192.169.1.1",       "169.253.0.1",      "100.63.255.255",
              "100.128.0.1",      "126.255.255.255",   "128.0.0.1",        "223.255.255.255",
              "0x01010101",       "[2001:db8::1]",     "[::ffff:1.1.1.1]", "[2606:4700:4700::1111]",
              "10.0.0.1.example", "0xab.example",      "deadbeef",         "0xyz"});
}

void TestAddress::publicHost()
{
    QFETCH(QByteArray, host);
    QCOMPARE(sessionAddressFault("https://" + host + "/a", realGateway, false), std::nullopt);
}

void TestAddress::longAddress()
{
    const QByteArray start = "https://s.example/";
    QCOMPARE(sessionAddressFault(start + QByteArray(8192 - start.size(), 'x'), realGateway, false),
             std::nullopt);
    QCOMPARE(sessionAddressFault(start + QByteArray(8193 - start.size(), 'x'), realGateway, false),
             std::optional(Fault::Malformed));
}

void TestAddress::parts_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("authority");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const QByteArray &address, bool tls, const QByteArray &host, int port,
                        const QByteArray &authority, const QByteArray &target) {
        QTest::newRow(address) << address << tls << host << port << authority << target;
    };
    row("https://H.example", true, "h.example", 443, "H.example", "/");
    row("http://h.example:8080/a/../b//c?x=%7e|+#f", false, "h.example", 8080, "h.example:8080",
        "/a/../b//c?x=%7e|+");
    row("https://h.example?x", true, "h.example", 443, "h.example", "/?x");
    row("https://h.example#x/y", true, "h.example", 443, "h.example", "/");
    row("https://[2001:DB8::1]:1/a?b@c", true, "2001:db8::1", 1, "[2001:DB8::1]:1", "/a?b@c");
}

void TestAddress::parts()
{
    QFETCH(QByteArray, address);
    const Result<AddressParts, Fault> result = splitAddress(address);
    QVERIFY(result.ok());
    QTEST(result.value().tls, "tls");
    QTEST(result.value().host, "host");
    QTEST(int(result.value().port), "port");
    QTEST(result.value().authority, "authority");
    QTEST(result.value().target, "target");
}

void TestAddress::timestamp_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const QByteArray &address, const QByteArray &expected) {
        QTest::newRow(address) << address << expected;
    };
    row("https://t.example/q", "https://t.example/q?timestamp=7");
    row("https://t.example", "https://t.example?timestamp=7");
    row("https://t.example/q?", "https://t.example/q?timestamp=7");
    row("https://t.example/q?a=1", "https://t.example/q?a=1&timestamp=7");
    row("https://t.example/q?timestamp=1", "https://t.example/q?timestamp=1&timestamp=7");
    row("https://t.example/q#f?x", "https://t.example/q?timestamp=7");
    row("https://t.example/%7E%41?s=%2B+%2F%2e==|#f", "https://t.example/%7E%41?s=%2B+%2F%2e==|&timestamp=7");
}

void TestAddress::timestamp()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, expected);
    QCOMPARE(withTimestamp(address, 7), expected);
}

void TestAddress::token_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("expected"); // empty: none
    const auto row = [](const char *pasted, const char *expected) {
        QTest::newRow(pasted) << QString::fromUtf8(pasted) << QString::fromUtf8(expected);
    };
    row("https://dash.example/bots/abc123/integrations", "abc123");
    row("https://dash.example/company/9/Bot/a%20b/edit", "a b");
    row("https://dash.example/#/bots/abc123?tab=2", "abc123");
    row("https://dash.example/?x=1#/bot/abc123", "abc123");
    row("https://dash.example/edit?botId=abc%2B1&key=AIzaKey12345", "abc+1");
    row("https://dash.example/#/edit?token=abc", "abc");
    row("https://dash.example/integrations/5f2b7Gd9_x-Y", "5f2b7Gd9_x-Y");
    row("https://dash.example/5f2b7Gd9_x-Y/integrations/", "5f2b7Gd9_x-Y");
    row("https://dash.example/app/#/5f2b7Gd9_x-Y/settings", "5f2b7Gd9_x-Y");
    row("  "
        "https://integration-gateway-prod-8xgj7n6l.uc.gateway.dev/integration/bot/ID9/"
        "whatsapp?key=AIzaKey12345\n",
        "ID9");
    row("https://g.example/integration/bot/ID9/pause/554899991234?key=AIzaKey12345", "ID9");
    row("https://dash.example/integrations", "");
    row("https://dash.example/integrations?key=AIzaKey12345", "");
    row("https://dash.example/", "");
    row("https://dash.example/bots/", "");
    row("abc123DEF456", "");
    row("dash.example/bots/abc123", "");
    row("ftp://dash.example/bots/abc123", "");
    row("", "");
}

void TestAddress::token()
{
    QFETCH(QString, pasted);
    QFETCH(QString, expected);
    QCOMPARE(tokenInAddress(pasted), expected.isEmpty() ? std::nullopt : std::optional(expected));
}

QTEST_APPLESS_MAIN(TestAddress)
#include "tst_address.moc"
