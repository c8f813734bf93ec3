#include "core/gatewayerror.h"

#include <QTest>

using namespace lifty;
using Kind = GatewayError::Kind;

class TestGatewayError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mayHaveHappened_data();
    void mayHaveHappened();
    void keyRefusal_data();
    void keyRefusal();
};

void TestGatewayError::mayHaveHappened_data()
{
    QTest::addColumn<GatewayError>("error");
    QTest::addColumn<bool>("mayHave");
    const auto row = [](const char *name, Kind kind, bool sent, int status, bool mayHave) {
        QTest::newRow(name) << GatewayError{.kind = kind, .sent = sent, .httpStatus = status} << mayHave;
    };
    row("address refused", Kind::AddressRefused, false, 0, false);
    row("host not found", Kind::HostNotFound, false, 0, false);
    row("connection refused", Kind::ConnectionRefused, false, 0, false);
    row("no network", Kind::NetworkUnreachable, false, 0, false);
    row("proxy refused", Kind::ProxyRefused, false, 0, false);
    row("proxy wants a password", Kind::ProxyWantsPassword, false, 407, false);
    row("TLS: wrong name", Kind::TlsWrongName, false, 0, false);
    row("TLS failed", Kind::TlsFailed, false, 0, false);
    row("timed out before it left", Kind::TimedOut, false, 0, false);
    row("timed out", Kind::TimedOut, true, 0, true);
    row("timed out in the middle of the answer", Kind::TimedOut, true, 200, true);
    row("dropped", Kind::ConnectionLost, true, 0, true);
    row("dropped in the middle of the answer", Kind::ConnectionLost, true, 200, true);
    row("204", Kind::BadAnswer, true, 204, true);
    row("200 of no use", Kind::BadAnswer, true, 200, true);
    row("200 too large", Kind::TooLarge, true, 200, true);
    row("302", Kind::Redirected, true, 302, true);
    row("399", Kind::UnexpectedStatus, true, 399, true);
    row("400", Kind::BadRequest, true, 400, false);
    row("401", Kind::Unauthorized, true, 401, false);
    row("403", Kind::Forbidden, true, 403, false);
    row("404", Kind::NotFound, true, 404, false);
    row("429", Kind::QuotaExceeded, true, 429, false);
    row("499", Kind::UnexpectedStatus, true, 499, false);
    row("500", Kind::ServerError, true, 500, true);
    row("504", Kind::GatewayTimedOut, true, 504, true);
    row("599", Kind::ServerError, true, 599, true);
}

void TestGatewayError::mayHaveHappened()
{
    QFETCH(GatewayError, error);
    QTEST(lifty::mayHaveHappened(error), "mayHave");
}

void TestGatewayError::keyRefusal_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("refusal");
    QTest::newRow("400") << Kind::BadRequest << true;
    QTest::newRow("401") << Kind::Unauthorized << true;
    QTest::newRow("403") << Kind::Forbidden << true;
    QTest::newRow("404") << Kind::NotFound << false;
    QTest::newRow("429") << Kind::QuotaExceeded << false;
    QTest::newRow("500") << Kind::ServerError << false;
    QTest::newRow("timed out") << Kind::TimedOut << false;
}

void TestGatewayError::keyRefusal()
{
    QFETCH(Kind, kind);
    QTEST(isKeyRefusal({.kind = kind}), "refusal");
    QVERIFY(!isKeyRefusal({.kind = kind, .byGivenAddress = true})); // it never saw the key
}

QTEST_APPLESS_MAIN(TestGatewayError)
#include "tst_gatewayerror.moc"
