#include "core/linkstatus.h"

#include <QTest>

using namespace lifty;
using namespace Qt::StringLiterals;
using Kind = LinkStatus::Kind;
using ErrorKind = GatewayError::Kind;

class TestLinkStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void errors_data();
    void errors();
};

void TestLinkStatus::words_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const QString &word, Kind kind) {
        QTest::addRow("'%s'", qPrintable(word)) << word << kind;
    };
    row(u"CONNECTED"_s, Kind::Connected);
    row(u"QRCODE"_s, Kind::AwaitingScan);
    row(u"NOT_FOUND"_s, Kind::NotConfigured);
    row(u"OPENING"_s, Kind::Other);
    row(u"connected"_s, Kind::Other);
    row(u" CONNECTED"_s, Kind::Other);
    row(u"DISCONNECTED"_s, Kind::Other);
    row(u""_s, Kind::Other);
}

void TestLinkStatus::words()
{
    QFETCH(QString, word);
    QFETCH(Kind, kind);
    const LinkStatus status = LinkStatus::fromWord(word, 1234);
    QCOMPARE(status.kind, kind);
    QCOMPARE(status.word, kind == Kind::Other ? word : QString());
    QCOMPARE(status.checkedAt, 1234);
    QVERIFY(!status.error);
}

void TestLinkStatus::errors_data()
{
    QTest::addColumn<ErrorKind>("error");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("400") << ErrorKind::BadRequest << Kind::KeyRefused;
    QTest::newRow("401") << ErrorKind::Unauthorized << Kind::KeyRefused;
    QTest::newRow("403") << ErrorKind::Forbidden << Kind::KeyRefused;
    QTest::newRow("404") << ErrorKind::NotFound << Kind::BotNotFound;
    QTest::newRow("429") << ErrorKind::QuotaExceeded << Kind::NoAnswer;
    QTest::newRow("500") << ErrorKind::ServerError << Kind::NoAnswer;
    QTest::newRow("timed out") << ErrorKind::TimedOut << Kind::NoAnswer;
    QTest::newRow("no network") << ErrorKind::NetworkUnreachable << Kind::NoAnswer;
    QTest::newRow("address refused") << ErrorKind::AddressRefused << Kind::NoAnswer;
    QTest::newRow("bad answer") << ErrorKind::BadAnswer << Kind::NoAnswer;
}

void TestLinkStatus::errors()
{
    QFETCH(ErrorKind, error);
    const LinkStatus status = LinkStatus::fromError({error}, 1234);
    QTEST(status.kind, "kind");
    QCOMPARE(status.checkedAt, 1234);
    QCOMPARE(status.error->kind, error);
}

QTEST_APPLESS_MAIN(TestLinkStatus)
#include "tst_linkstatus.moc"
