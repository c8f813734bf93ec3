#include "gui/diagnosis.h"

#include "core/bot.h"
#include "core/linkstatus.h"
#include "core/requestlog.h"
#include "gateway/httpgateway.h"
#include "support/faultserver.h"

#include <QDateTime>
#include <QEventLoop>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>
#include <QUrl>

using namespace lifty;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString gateway = u"https://gateway.example"_s;
const Company acme{QUuid::createUuid(), u"Acme"_s, gateway, false};
const Bot bakery{QUuid::createUuid(), acme.id, u"Padaria Central"_s, u"padaria-central-1234"_s, u"segredo"_s};
const QDateTime noon(QDate(2026, 7, 14), QTime(12, 0, 5), QTimeZone("America/Sao_Paulo"));

QString text(const RequestLog &log, const LinkStatus &status = {}, const Bot &bot = bakery,
             const Company &company = acme)
{
    return diagnosisText(bot, company, status, log, noon);
}

RequestRecord record(RequestRecord::Call call, qint64 msAfterNoon)
{
    RequestRecord one;
    one.call = call;
    one.at = noon.toMSecsSinceEpoch() + msAfterNoon;
    one.tookMs = 123;
    one.address = "https://gateway.example/integration/bot/padr…1234/whatsapp?…";
    return one;
}

// As a server may write it: as it is, percent-encoded in any depth and in part, in lower case (a host), in
// base64 of both alphabets and behind anything.
QByteArrayList formsOf(const QByteArray &key)
{
    QByteArrayList forms{key, key.toLower(), QUrl::toPercentEncoding(QString::fromUtf8(key)),
                         QUrl::toPercentEncoding(QString::fromUtf8(key), "/+"), QByteArray()};
    for (const char byte : key)
        forms.last() += '%' + QByteArray(1, byte).toHex();
    forms.append(forms.last().toUpper());
    forms.append(QByteArray(forms.at(2)).replace("%", "%25"));
    for (const char *before : {"", "x", "xy"}) {
        const QByteArray whole = before + key + "!";
        forms.append(whole.toBase64());
        forms.append(whole.toBase64(QByteArray::Base64UrlEncoding));
    }
    return forms;
}

// Whether the key can be read out of the text: in any of its forms, or in base64 by its inner characters.
bool tells(const QString &text, const QByteArray &key)
{
    QByteArray plain = text.toUtf8();
    for (int depth = 0; depth < 3; ++depth) {
        if (plain.toLower().contains(key.toLower()))
            return true;
        plain = QByteArray::fromPercentEncoding(plain);
    }
    static const QRegularExpression base64(u"[A-Za-z0-9+/_-]{8,}"_s);
    for (const QRegularExpressionMatch &match : base64.globalMatch(text)) {
        const QByteArray run = match.captured().toLatin1();
        for (int skip = 0; skip < 4; ++skip) {
            for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
                if (QByteArray::fromBase64(run.mid(skip), alphabet).contains(key.mid(1, key.size() - 2)))
                    return true;
            }
        }
    }
    return false;
}

} // namespace

class TestDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatWasAskedAndWhen();
    void outcomes_data();
    void outcomes();
    void withoutRequests();
    void everyCallHasItsName();
    void hostileWordsStayOnTheirLine();
    void holdsNoKey_data();
    void holdsNoKey();
    void theSearchFindsKeys();
};

void TestDiagnosis::initTestCase() { QCoreApplication::setApplicationVersion(u"9.8.7"_s); }

void TestDiagnosis::saysWhatWasAskedAndWhen()
{
    RequestLog log([] { return u"OpenSSL 3.0.15"_s; });
    RequestRecord read = record(RequestRecord::Call::ReadStatus, -4'321);
    read.httpStatus = 200;
    read.bytes = 23;
    read.word = u"CONNECTED"_s;
    log.add(gateway, bakery.token, read);
    log.add(gateway, u"another"_s, record(RequestRecord::Call::Stop, 0));
    const QString said =
        text(log, LinkStatus::fromWord(u"CONNECTED"_s, noon.addSecs(-60 * 60 * 13).toMSecsSinceEpoch()));
    for (const QString &line :
         {u"Diagnóstico do Lifty Desk"_s, u"Gerado em: 14/07/2026 12:00:05 (UTC-03:00; em UTC, 15:00:05)"_s,
          u"Bot: Padaria Central"_s, u"Empresa: Acme"_s, u"Endereço da API: https://gateway.example"_s,
          u"Endereços sem HTTPS: não permitidos"_s, u"Último status: Conectado"_s,
          u"Verificado em: 13/07/2026 23:00:05 (UTC-03:00; em UTC, 14/07/2026 02:00:05)"_s,
          u"Programa: Lifty Desk 9.8.7, Qt "_s + QLatin1StringView(qVersion()),
          u"Biblioteca de TLS: OpenSSL 3.0.15"_s, u"Fuso horário: America/Sao_Paulo (UTC-03:00)"_s,
          u"14/07/2026 12:00:00.679 (UTC-03:00; em UTC, 15:00:00.679)"_s,
          u"  Ler o status: https://gateway.example/integration/bot/padr…1234/whatsapp?…"_s,
          u"  123 ms · HTTP 200 · 23 byte(s) · “CONNECTED”"_s})
        QVERIFY2(said.contains(line), qPrintable(line + u"\nin\n"_s + said));
    QVERIFY(!said.contains(u"Desconectar")); // another bot's
    QVERIFY(!said.contains(bakery.token));   // its ends alone
    QVERIFY(!said.contains(bakery.notes));   // nobody else's business
    QVERIFY(said.contains(QSysInfo::prettyProductName()));
    QVERIFY(said.contains(u"pada…1234 (20 caractere(s))"_s));
}

void TestDiagnosis::outcomes_data()
{
    using Kind = GatewayError::Kind;
    QTest::addColumn<GatewayError>("error");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    QTest::newRow("refused") << GatewayError{.kind = Kind::Forbidden, .sent = true, .httpStatus = 403} << 403
                             << u"HTTP 403 · 0 byte(s) · A chave de API não tem permissão"_s;
    QTest::newRow("quota") << GatewayError{.kind = Kind::QuotaExceeded,
                                           .sent = true,
                                           .httpStatus = 429,
                                           .retryAfter = 7s}
                           << 429 << u"HTTP 429 · 0 byte(s) · tentar de novo em 7 s · "_s;
    QTest::newRow("no answer") << GatewayError{.kind = Kind::TimedOut, .sent = true} << 0
                               << u"123 ms · sem resposta · O servidor não respondeu a tempo."_s;
    QTest::newRow("not sent") << GatewayError{.kind = Kind::HostNotFound} << 0
                              << u"123 ms · nada foi enviado · O servidor não foi encontrado."_s;
    QTest::newRow("unusable") << GatewayError{.kind = Kind::BadAnswer, .sent = true, .httpStatus = 200} << 200
                              << u"HTTP 200 · 0 byte(s) · O servidor respondeu algo"_s;
    QTest::newRow("the server's words") << GatewayError{.kind = Kind::ServerError,
                                                        .sent = true,
                                                        .httpStatus = 503,
                                                        .serverMessage = u"<b>down</b>"_s}
                                        << 503 << u"Mensagem do servidor: “<b>down</b>”"_s;
}

void TestDiagnosis::outcomes()
{
    QFETCH(GatewayError, error);
    QFETCH(int, status);
    QFETCH(QString, says);
    RequestLog log;
    RequestRecord one = record(RequestRecord::Call::Start, 0);
    one.error = error;
    one.httpStatus = status;
    log.add(gateway, bakery.token, one);
    const QString said = text(log, LinkStatus::fromError(error, 1));
    QVERIFY2(said.contains(says), qPrintable(said));
    QVERIFY(said.contains(u"\nMotivo: "));
}

void TestDiagnosis::withoutRequests()
{
    const QString said = text(RequestLog());
    QVERIFY(said.contains(u"Último status: Não verificado"));
    QVERIFY(said.endsWith(u"Nenhum pedido desde que o programa foi aberto.\n"));
    QVERIFY(!said.contains(u"Verificado em"));
    QVERIFY(!said.contains(u"TLS"));
}

void TestDiagnosis::everyCallHasItsName()
{
    using Call = RequestRecord::Call;
    RequestLog log;
    for (const Call call : {Call::ReadAddresses, Call::Start, Call::Stop, Call::Pause, Call::Resume,
                            Call::ReadStatus, Call::ReadPicture})
        log.add(gateway, bakery.token, record(call, 0));
    const QString said = text(log);
    qsizetype last = 0;
    for (const QString &name :
         {u"Consultar o bot"_s, u"Iniciar conexão"_s, u"Desconectar"_s, u"Pausar número"_s,
          u"Retomar número"_s, u"Ler o status"_s, u"Ler a imagem do QR Code"_s}) {
        const qsizetype at = said.indexOf(u"\n  "_s + name + u": "_s);
        QVERIFY2(at > last, qPrintable(name)); // in the order in which they were asked
        last = at;
    }
}

void TestDiagnosis::hostileWordsStayOnTheirLine()
{
    Bot bot = bakery;
    bot.name = u"a\nEmpresa: Outra\u202e\u001b[31m"_s + QString(1'000'000, u'x');
    bot.token = u"\u202e\nab\n\u202e56"_s;
    RequestLog log;
    RequestRecord one = record(RequestRecord::Call::ReadStatus, 0);
    one.word = u"A\nB"_s;
    one.address = "https://h.example/\n\x1b";
    log.add(gateway, bot.token, one);
    const QString said = text(log, {LinkStatus::Kind::Other, u"C\nD"_s, 1, {}}, bot);
    QVERIFY(said.size() < 3000);
    QVERIFY(said.contains(u"Bot: a Empresa: Outra⟨U+202E⟩⟨U+001B⟩[31mx"));
    QVERIFY(said.contains(u"“A B”"));
    QVERIFY(said.contains(u"Último status: C D"));
    for (const QChar hostile : {QChar(0x202e), QChar(0x1b)})
        QVERIFY(!said.contains(hostile));
}

void TestDiagnosis::holdsNoKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("with what is encoded") << QByteArray("AIzaSy-t3st+Chave/Secreta=7?");
    QTest::newRow("letters") << QByteArray("AIzaSyDchaveSecreta0123456789abcdefghij");
}

// A server that sends the key back wherever it can, in every form, to every call.
void TestDiagnosis::holdsNoKey()
{
    QFETCH(QByteArray, key);
    for (const QByteArray &form : formsOf(key)) {
        for (const QByteArray status :
             {"400 Bad", "403 Forbidden", "429 Wait", "503 Down", "302 Found", "200 OK"}) {
            QByteArray inJson = form;
            const QByteArray body = "{\"result\": \"" + inJson + "\", \"code\": 3, \"message\": \"API key " +
                                    inJson + " not valid: " + inJson + "\"}";
            const FaultServer server(FaultStep::answer(status, body,
                                                       "Location: http://127.0.0.1/" + form + "?key=" + form +
                                                           "\r\nRetry-After: " + form + "\r\nX-Key: " + form +
                                                           "\r\nSet-Cookie: k=" + form + "\r\n"));
            RequestLog log;
            HttpGateway http(&log);
            const QByteArray given =
                server.address().toLatin1() + "/status/" + form + "/x" + form + "?key=" + form + "&b=" + form;
            const Company company{acme.id, acme.name, server.address(), false};
            const Bot bot{bakery.id, acme.id, bakery.name, u"t-"_s + QString::fromUtf8(form), {}};
            const BotAccess access{company.gatewayAddress, bot.token, QString::fromUtf8(key)};
            int ended = 0;
            LinkStatus lastKnown;
            QObject context;
            const auto count = [&ended, &lastKnown](const auto &result) {
                ++ended;
                if (!result.ok())
                    lastKnown = LinkStatus::fromError(result.error(), 1);
            };
            http.readAddresses(access, &context, count);
            http.start(access, true, &context, count);
            http.stop(access, &context, count);
            http.pause(access, QString::fromUtf8(form), &context, count);
            http.resume(access, u"554899991234"_s, &context, count);
            http.readStatus(access, given, &context, [&](const Result<QString, GatewayError> &word) {
                ++ended;
                if (word.ok())
                    lastKnown = LinkStatus::fromWord(word.value(), 1);
            });
            http.readPicture(access, given, 1, &context, count);
            // and what is refused before it is sent
            http.readStatus(access, "https://" + form + ".example./" + form, &context, count);
            http.readStatus(access, "file:///" + form, &context, count);
            QTRY_COMPARE(ended, 9);
            const QString said = text(log, lastKnown, bot, company);
            QCOMPARE(log.of(company.gatewayAddress, bot.token).size(), 9);
            QVERIFY2(said.count(u" ms · ") == 9, qPrintable(said));
            QVERIFY2(!tells(said, key), qPrintable(said));
        }
    }
}

// The search itself: it finds each way of writing the key down.
void TestDiagnosis::theSearchFindsKeys()
{
    const QByteArray key = "AIzaSy-t3st+Chave/Secreta=7?";
    for (const QByteArray &form : formsOf(key))
        QVERIFY2(tells(u"  Ler: https://h/x"_s + QString::fromUtf8(form) + u"&a=b"_s, key) ||
                     tells(u"  Ler: "_s + QString::fromUtf8(form) + u" a"_s, key),
                 form);
    QVERIFY(!tells(u"  Ler: https://h.example/integration/bot/abcdefghijklmn"_s, key));
}

QTEST_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
