#include "gui/connectview.h"
#include "gui/errortext.h"

#include <QTest>

using namespace lifty;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(lifty::ConnectState)

namespace {

constexpr Instant now{1'000'000, 1'800'000'000'000};

Instant ago(qint64 ms) { return {now.monotonicMs - ms, now.wallMs - ms}; }

Polling polled(const std::optional<GatewayError> &trouble = {})
{
    return {ago(1'000), 5'000, false, ago(7'000), trouble};
}

ConnectView viewOf(const ConnectState &state) { return connectView(state, now, {}); }

const GatewayError timedOut{GatewayError::Kind::TimedOut, true};
const GatewayError keyRefused{.kind = GatewayError::Kind::BadRequest, .sent = true, .httpStatus = 400};

} // namespace

class TestConnectView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void countdown_data();
    void countdown();
    void theSecondsLeftAndTheBarAgree();
    void pictureIsShownWhileItIsGood();
    void troubleComesWithTheAgeOfWhatIsShown();
    void unknownWordIsShownAsTheServerWroteIt();
    void otherNumberIsNamedAsSuch();
    void unansweredStartSaysWhatWasFound();
    void earlierStartSaysWhen();
};

void TestConnectView::states_data()
{
    using Asks = Asking::Reason;
    using Fails = Failed::Reason;
    QTest::addColumn<ConnectState>("state");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("buttons"); // of start, renew, check, retry
    const auto row = [](const char *name, const ConnectState &state, const QString &headline,
                        const char *buttons) {
        QTest::newRow(name) << state << headline << QString::fromLatin1(buttons);
    };
    row("checking", Checking{}, u"Verificando o status…"_s, "");
    row("connected before", Asking{Asks::AlreadyConnected, true, {}}, u"Este bot já está conectado"_s,
        "start");
    row("foreign QR", Asking{Asks::ForeignQr, true, {}}, u"Este bot já está aguardando uma leitura"_s,
        "start");
    row("earlier start", Asking{Asks::EarlierStart, false, StartRecord{}},
        u"Um pedido de conexão anterior ficou sem resposta"_s, "start");
    row("starting", Starting{}, u"Preparando a conexão…"_s, "");
    row("preparing", Preparing{ago(2'000), false, {}, polled()}, u"Preparando a conexão…"_s, "");
    row("QR", ShowingQr{ago(2'000), false, ago(500), {}, false, polled()}, u"Leia o QR Code com o celular"_s,
        "");
    row("linking", Linking{ago(9'000), ago(1'000), false, u"PAIRING"_s, polled()},
        u"O celular está conectando…"_s, "");
    row("expired", Expired{false, 0, polled(), {}}, u"QR Code expirado"_s, "renew");
    row("expired, still looking", Expired{false, 2, polled(), {}}, u"QR Code expirado"_s, "renew");
    row("unanswered", StartUnanswered{timedOut, {}, false, false, {}},
        u"O pedido de conexão ficou sem resposta"_s, "check retry");
    row("unanswered, reading", StartUnanswered{timedOut, {}, false, true, {}},
        u"O pedido de conexão ficou sem resposta"_s, "");
    row("connected", Connected{}, u"Conexão ativada"_s, "");
    row("refused", Failed{Fails::NotStarted, false, timedOut, {}}, u"Não foi possível conectar"_s, "retry");
    row("no key", Failed{Fails::KeyMissing, false, {}, {}}, u"Não foi possível conectar"_s, "retry");
    row("no status", Failed{Fails::CheckFailed, false, timedOut, {}}, u"Não foi possível conectar"_s,
        "start retry");
    row("no status, no key", Failed{Fails::CheckFailed, false, keyRefused, {}},
        u"Não foi possível conectar"_s, "retry");
    row("disk", Failed{Fails::NotRecorded, false, {}, StoreError{StoreError::Kind::Full, {}, {}}},
        u"Não foi possível conectar"_s, "retry");
    row("QR never came", Failed{Fails::QrNeverCame, false, {}, {}}, u"O QR Code não chegou"_s, "renew");
}

void TestConnectView::states()
{
    QFETCH(ConnectState, state);
    const ConnectView view = viewOf(state);
    QTEST(view.headline, "headline");
    QStringList buttons;
    for (const auto &[on, name] :
         {std::pair(view.canStart, u"start"_s), std::pair(view.canRenew, u"renew"_s),
          std::pair(view.canCheck, u"check"_s), std::pair(view.canRetry, u"retry"_s)}) {
        if (on)
            buttons.append(name);
    }
    QTEST(buttons.join(u' '), "buttons");
    const bool isQr = std::holds_alternative<ShowingQr>(state);
    QCOMPARE(view.picture, isQr);
    QCOMPARE(view.steps, isQr);
    QCOMPARE(view.cover.isEmpty(), isQr); // something stands in the frame, always
    if (!isQr && !std::holds_alternative<Connected>(state))
        QVERIFY(!view.detail.isEmpty());
    if (const auto *failed = std::get_if<Failed>(&state); failed && failed->error)
        QCOMPARE(view.trouble, errorText(*failed->error));
    QCOMPARE(view.leftMs.has_value(), !view.countdown.isEmpty());
}

void TestConnectView::countdown_data()
{
    QTest::addColumn<qint64>("goneMs");
    QTest::addColumn<QString>("words");
    const auto row = [](qint64 goneMs, const char *words) {
        QTest::newRow(qPrintable(QString::number(goneMs))) << goneMs << QString::fromUtf8(words);
    };
    row(0, "Expira em 60 s");
    row(1, "Expira em 60 s");
    row(999, "Expira em 60 s");
    row(1'000, "Expira em 59 s");
    row(18'000, "Expira em 42 s");
    row(18'999, "Expira em 42 s");
    row(59'000, "Expira em 1 s");
    row(59'999, "Expira em 1 s");
    row(60'000, "Expira em 0 s");
    row(75'000, "Expira em 0 s"); // the machine slept, and the state has not heard yet
}

void TestConnectView::countdown()
{
    QFETCH(qint64, goneMs);
    QTEST(viewOf(ShowingQr{ago(goneMs), false, {}, {}, false, polled()}).countdown, "words");
}

void TestConnectView::theSecondsLeftAndTheBarAgree()
{
    const ConnectView view = viewOf(ShowingQr{ago(18'000), false, {}, {}, false, polled()});
    QCOMPARE(view.leftMs, std::optional(qint64(42'000)));
    QCOMPARE(view.totalMs, qint64(60'000));
    QCOMPARE(viewOf(Preparing{ago(18'500), false, {}, polled()}).countdown,
             u"Aguardando o QR Code há 18 s"_s);
}

void TestConnectView::pictureIsShownWhileItIsGood()
{
    const GatewayError bad{GatewayError::Kind::BadPicture, true};
    ShowingQr qr{ago(9'000), false, {}, {}, false, polled()};
    QCOMPARE(viewOf(qr).cover, u"Carregando o QR Code…"_s);
    QVERIFY(!viewOf(qr).picture);
    qr.pictureTrouble = bad; // none came yet
    QVERIFY(!viewOf(qr).picture);
    QCOMPARE(viewOf(qr).trouble, errorText(bad));
    qr.pictureAt = ago(9'000); // the last good one stays
    QVERIFY(viewOf(qr).picture);
    QCOMPARE(viewOf(qr).trouble, errorText(bad));
    qr.pictureStale = true;
    QVERIFY(!viewOf(qr).picture);
    QVERIFY(!viewOf(qr).cover.isEmpty());
}

void TestConnectView::troubleComesWithTheAgeOfWhatIsShown()
{
    const QString expected = u"Última resposta há 7 s. "_s + errorText(timedOut);
    QCOMPARE(viewOf(Preparing{ago(9'000), false, {}, polled(timedOut)}).trouble, expected);
    QCOMPARE(viewOf(ShowingQr{ago(9'000), false, ago(0), {}, false, polled(timedOut)}).trouble, expected);
    QCOMPARE(viewOf(Linking{ago(9'000), ago(9'000), false, {}, polled(timedOut)}).trouble, expected);
    const ConnectView check = viewOf(Expired{false, 0, polled(), timedOut});
    QVERIFY(check.trouble.endsWith(errorText(timedOut)));
}

void TestConnectView::unknownWordIsShownAsTheServerWroteIt()
{
    const QString word = u"<i>%1 SYNCING</i>"_s;
    QVERIFY(viewOf(Preparing{ago(0), false, word, polled()}).detail.contains(word));
    QVERIFY(viewOf(Linking{ago(0), ago(0), false, word, polled()}).detail.contains(word));
    QVERIFY(!viewOf(Preparing{ago(0), false, u"NOT_FOUND"_s, polled()}).detail.contains(u"NOT_FOUND"_s));
    QVERIFY(!viewOf(Preparing{ago(0), false, {}, polled()}).detail.contains(u"servidor diz"_s));
}

void TestConnectView::otherNumberIsNamedAsSuch()
{
    QVERIFY(
        viewOf(Preparing{ago(0), true, u"CONNECTED"_s, polled()}).detail.contains(u"continua conectado"_s));
}

void TestConnectView::unansweredStartSaysWhatWasFound()
{
    StartUnanswered state{timedOut, {}, false, false, {}};
    QCOMPARE(viewOf(state).trouble, errorText(timedOut));
    state.found = LinkStatus::fromWord(u"NOT_FOUND"_s, now.wallMs);
    QVERIFY(viewOf(state).trouble.endsWith(u"Não configurado"_s));
    const GatewayError lost{GatewayError::Kind::ConnectionLost, true};
    state.found = LinkStatus::fromError(lost, now.wallMs);
    QCOMPARE(viewOf(state).trouble, errorText(lost));
    QVERIFY(viewOf(state).canRetry);
}

void TestConnectView::earlierStartSaysWhen()
{
    const StartRecord record{{},
                             {},
                             QDateTime(QDate(2026, 5, 4), QTime(14, 32), Qt::UTC).toMSecsSinceEpoch(),
                             StartRecord::Outcome::Answered};
    const ConnectView view = viewOf(Asking{Asking::Reason::EarlierStart, false, record});
    QCOMPARE(view.headline, u"Já há uma conexão em andamento"_s);
    QVERIFY2(view.detail.contains(u"14:32"_s), qPrintable(view.detail));
}

QTEST_APPLESS_MAIN(TestConnectView)
#include "tst_connectview.moc"
