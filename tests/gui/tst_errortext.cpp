#include "core/gatewayerror.h"
#include "core/inputrules.h"
#include "core/secretstore.h"
#include "core/store.h"
#include "gui/errortext.h"

#include <QSet>
#include <QTest>

using namespace lifty;
using namespace Qt::StringLiterals;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsOwnSentence();
    void serverMessageIsPlainText();
    void retryAfter();
    void refusedAddressSaysWhy();
    void whereTheFileIs();
    void damagedIsNamed();
    void fieldAndLimit();
};

namespace {

// Sentences of each kind from the first to `last`; the key says which.
template <class Kind, class TextOf>
QStringList sentences(Kind last, TextOf textOf)
{
    QStringList all;
    for (int kind = 0; kind <= int(last); ++kind)
        all.append(textOf(Kind(kind)));
    return all;
}

QString gatewayText(GatewayError::Kind kind) { return errorText(GatewayError{kind}); }
QString storeText(StoreError::Kind kind) { return errorText(StoreError{kind, u"/data/desk.sqlite"_s, {}}); }
QString secretText(SecretError::Kind kind) { return errorText(SecretError{kind, {}}); }

} // namespace

void TestErrorText::everyKindHasItsOwnSentence()
{
    QStringList all = sentences(GatewayError::Kind::BadPicture, gatewayText);
    all += sentences(StoreError::Kind::Failed, storeText);
    all += sentences(SecretError::Kind::TimedOut, secretText);
    all += sentences(AddressFault::Malformed, [](AddressFault fault) { return errorText(fault); });
    all += sentences(TextFault::HasControl, [](TextFault fault) { return faultText(fault, u"Nome"_s, 200); });
    QSet<QString> seen;
    for (const QString &sentence : std::as_const(all)) {
        QVERIFY2(sentence.trimmed().endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(sentence.front().isUpper() || sentence.front() == u'“', qPrintable(sentence));
        QVERIFY2(sentence.split(u' ').size() >= 3, qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"desconhecid"), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"%1") && !sentence.contains(u"%n"), qPrintable(sentence));
        QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
        seen.insert(sentence);
    }
}

void TestErrorText::serverMessageIsPlainText()
{
    GatewayError error{.kind = GatewayError::Kind::BadRequest,
                       .sent = true,
                       .httpStatus = 400,
                       .serverMessage = u"<b>%1 API key</b> not valid"_s};
    const QString text = errorText(error);
    QVERIFY(text.startsWith(gatewayText(error.kind)));
    QVERIFY(text.contains(u"“<b>%1 API key</b> not valid”"_s));
    error.serverMessage.clear();
    QVERIFY(!errorText(error).contains(u"Mensagem do servidor"_s));
}

void TestErrorText::retryAfter()
{
    GatewayError error{.kind = GatewayError::Kind::QuotaExceeded, .sent = true, .httpStatus = 429};
    QVERIFY(errorText(error).contains(u"um minuto"_s));
    error.retryAfter = std::chrono::milliseconds(29'001);
    QVERIFY(errorText(error).contains(u"30 segundo"_s));
}

void TestErrorText::refusedAddressSaysWhy()
{
    QSet<QString> seen;
    for (const AddressFault fault :
         {AddressFault::PlainHttp, AddressFault::PrivateHost, AddressFault::UserInfo}) {
        GatewayError error{GatewayError::Kind::AddressRefused};
        error.addressFault = fault;
        QVERIFY(!seen.contains(errorText(error)));
        seen.insert(errorText(error));
        // What can be done about it is said, and done in the company dialog.
        QCOMPARE(errorText(error).contains(u"“Permitir endereços sem HTTPS”"_s),
                 fault == AddressFault::PlainHttp);
    }
}

void TestErrorText::whereTheFileIs()
{
    using Kind = StoreError::Kind;
    for (const Kind kind : {Kind::ReadOnly, Kind::Locked, Kind::Damaged, Kind::NewerSchema, Kind::Failed})
        QVERIFY2(storeText(kind).contains(u"desk.sqlite"_s), qPrintable(storeText(kind)));
}

void TestErrorText::damagedIsNamed()
{
    QVERIFY(storeText(StoreError::Kind::Damaged).contains(u"danificado"_s));
}

void TestErrorText::fieldAndLimit()
{
    const QString text = faultText(TextFault::TooLong, u"Token do bot"_s, 256);
    QVERIFY(text.contains(u"Token do bot"_s));
    QVERIFY(text.contains(u"256"_s));
}

QTEST_APPLESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
