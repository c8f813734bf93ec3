#include "gateway/redaction.h"

#include "support/faultserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace lifty;
using namespace Qt::StringLiterals;

namespace {

QStringList records;

void keepRecord(QtMsgType, const QMessageLogContext &, const QString &message) { records << message; }

} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void shapes_data();
    void shapes();
    void whatQtPrints();
};

void TestRedaction::text_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("nothing", u"no address, 100 % plain: a=b?"_s, u"no address, 100 % plain: a=b?"_s);
    row("query", u"https://h.example/a/b?key=S3"_s, u"https://h.example/a/b?…"_s);
    row("two", u"GET http://h/a?x=S3, then ftp://h/b?y=S3."_s, u"GET http://h/a?… then ftp://h/b?…"_s);
    row("no query", u"see https://h.example/a/b now"_s, u"see https://h.example/a/b now"_s);
    row("user info", u"https://user:S3@h.example:8443/a"_s, u"https://?…@h.example:8443/a"_s);
    row("at sign in the path", u"https://h.example/@a"_s, u"https://h.example/@a"_s);
    row("fragment", u"https://h.example/a#token=S3"_s, u"https://h.example/a?…"_s);
    row("query without a path", u"https://h.example?key=S3"_s, u"https://h.example?…"_s);
    row("upper case", u"HTTPS://H.example/A?KEY=S3"_s, u"HTTPS://H.example/A?…"_s);
    row("space between quotes", u"QUrl(\"https://h.example/a?key=S3 S3\") failed"_s,
        u"QUrl(\"https://h.example/a?…\") failed"_s);
    row("path alone", u"GET /integration/bot/1/whatsapp?key=S3&options=c failed"_s,
        u"GET /integration/bot/1/whatsapp?key=…&options=c failed"_s);
    row("encoded", u"next=%2Fa%3FKey%3DS3"_s, u"next=%2Fa%3FKey%3D…"_s);
    row("another word", u"monkey=brown"_s, u"monkey=brown"_s);
}

void TestRedaction::text()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(redacted(text), expected);
    QVERIFY(!redacted(text).contains(u"S3"));
}

void TestRedaction::shapes_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &address, const QString &expected) {
        QTest::newRow(name) << address << expected;
    };
    row("words that everybody uses", "https://s.example:8443/session/S3cret/qrcode?sig=S3cret#S3cret",
        u"https://s.example:8443/session/…/qrcode?…"_s);
    row("no path", "http://s.example", u"http://s.example/"_s);
    row("query alone", "https://s.example?S3cret", u"https://s.example/?…"_s);
    row("a secret beside a word", "https://s.example/status-S3cret/STATUS", u"https://s.example/…/…"_s);
    row("user info", "https://S3cret@s.example/status", u"?…"_s);
    row("no address", "S3cret", u"?…"_s);
    row("file", "file:///S3cret", u"?…"_s);
    row("empty segments", "https://s.example//S3cret//", u"https://s.example//…//"_s);
}

void TestRedaction::shapes()
{
    QFETCH(QByteArray, address);
    QTEST(shapeOfAddress(address), "expected");
}

void TestRedaction::whatQtPrints()
{
    const QtMessageHandler before = qInstallMessageHandler(keepRecord);
    installRedactingMessageHandler();
    installRedactingMessageHandler(); // a second time must not chain to itself

    const FaultServer server(FaultStep::answer("404 Not Found", {}));
    const QUrl url(server.address() + u"/integration/bot/1/whatsapp?key=AIzaS3cret"_s);
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(url)));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    const bool ended = finished.wait();
    const QString errorString = reply->errorString();
    qWarning("%s", qPrintable(errorString));
    qWarning() << url << QByteArray("key=AIzaS3cret");
    qWarning("first\r\nsecond\x1b[31m");
    qInstallMessageHandler(before);

    QVERIFY(ended);
    QVERIFY2(errorString.contains(u"AIzaS3cret"), "Qt prints no query any more");
    QCOMPARE(records.size(), 3);
    for (const QString &record : std::as_const(records))
        QVERIFY2(!record.contains(u"AIzaS3cret") && !record.contains(u'\n'), qPrintable(record));
    QVERIFY(records[0].contains(u"/integration/bot/1/whatsapp?…"));
    QCOMPARE(records[2], u"first\\r\\nsecond⟨U+001B⟩[31m"_s);
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
