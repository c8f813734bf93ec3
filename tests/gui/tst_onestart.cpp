#include "gui/qrcode.h"
#include "gui/windowparts.h"
#include "support/faultserver.h"
#include "support/testcertificates.h"

#include <QKeyEvent>
#include <QPushButton>

using namespace lifty;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(lifty::FaultStep)

namespace {

const QString readIt = u"Leia o QR Code com o celular"_s;
const QString unanswered = u"O pedido de conexão ficou sem resposta"_s;

QByteArray hostOf(const QByteArray &head)
{
    const qsizetype at = head.toLower().indexOf("host: ") + 6;
    return head.mid(at, head.indexOf('\r', at) - at);
}

// A gateway that does this to every start and answers all else.
FaultServer::Handler losesStarts(const FaultStep &start, const QByteArray &scheme)
{
    return [start, scheme](const QByteArray &head) {
        if (head.contains("/startWhatsapp"))
            return start;
        if (head.contains("/whatsapp"))
            return FaultStep::json("{\"statusURL\": \"" + scheme + "://" + hostOf(head) +
                                   "/status\", \"tokenURL\": null}");
        return FaultStep::json(R"({"result": "NOT_FOUND"})");
    };
}

// A key that was pressed elsewhere, and is still held.
void repeatEnter(QWidget *onto)
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QApplication::sendEvent(onto, &press);
}

// A key that is held down: one press, then more that are marked as repeated, to the focus there is by then.
void holdEnter(QWidget *onto)
{
    QTest::keyPress(onto, Qt::Key_Return);
    for (int i = 0; i < 60; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus)
            focus = QApplication::activeWindow();
        if (focus)
            repeatEnter(focus);
        QCoreApplication::processEvents();
    }
}

} // namespace

// However the screens are worked, an attempt is one startWhatsapp on the wire.
class TestOneStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_parts.reset(); }
    void lostStartReachesTheWireOnce_data();
    void lostStartReachesTheWireOnce();
    void closedAndReopened();
    void doubleClickAndHeldEnter();
    void heldEnterAnswersNoQuestion();
    void secondConnectRaisesTheFirst();
    void severalAtOnce();
    void allSelectedStartsNone();
    void doubleClickOnAButtonIsOneClick();
    void renewedWhileTheClockRunsOut();

private:
    void open()
    {
        m_parts.emplace();
        QVERIFY(m_parts->showAndFill());
    }
    DeskFixture &fixture() { return m_parts->fixture; }
    static QrView *qrOf(ConnectDialog *dialog) { return dialog->findChild<QrView *>(); }
    static QString onTheScreen(ConnectDialog *dialog) { return readQr(dialog->grab().toImage()); }

    std::optional<WindowParts> m_parts;
    SettingsFolder m_settingsFolder;
};

void TestOneStart::lostStartReachesTheWireOnce_data()
{
    QTest::addColumn<FaultStep>("step");
    QTest::addColumn<bool>("tls");
    using Then = FaultStep::Then;
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 80\r\n\r\n";
    for (const bool tls : {false, true}) {
        const auto row = [tls](const char *name, const FaultStep &step) {
            QTest::addRow("%s, %s", name, tls ? "TLS" : "plain") << step << tls;
        };
        row("closes without answering", {.bytes = {}});
        row("resets", {.bytes = {}, .then = Then::Reset});
        row("dies after 100 ms", {.bytes = {}, .then = Then::Reset, .delay = 100ms});
        row("half a status line", {.bytes = "HTTP/1.1 20"});
        row("half the headers", {.bytes = head.left(40)});
        row("half the body", {.bytes = head + "{\"statusURL\": \"https://s.exam"});
    }
    // An answer that says nothing is none.
    const auto answer = [](const char *name, const FaultStep &step) { QTest::newRow(name) << step << false; };
    answer("no content", FaultStep::answer("204 No Content", {}));
    answer("HTML", FaultStep::answer("200 OK", "<html>OK</html>", "Content-Type: text/html\r\n"));
    answer("wrong types", FaultStep::json(R"({"statusURL": 7, "tokenURL": ["x"]})"));
    answer("empty statusURL", FaultStep::json(R"({"statusURL": "", "tokenURL": ""})"));
    answer("relative statusURL", FaultStep::json(R"({"statusURL": "/status", "tokenURL": "/picture"})"));
}

void TestOneStart::lostStartReachesTheWireOnce()
{
    QFETCH(FaultStep, step);
    QFETCH(bool, tls);
    const TestCertificates certificates;
    QVERIFY(certificates.isValid());
    const TestCertificates::Trusted trusted(certificates);
    const FaultServer server(losesStarts(step, tls ? "https" : "http"),
                             tls ? std::optional(certificates.good()) : std::nullopt);
    m_parts.emplace(QList<SimulatedCompany>{});
    QVERIFY(m_parts->showAndFill());
    fixture().setGatewayAddress(server.address());
    fixture().addBot(fixture().addCompany(u"Acme"_s, u"acme-key"_s), u"padaria"_s, u"padaria"_s);
    QTRY_COMPARE(m_parts->rows(), 1);
    const auto starts = [&server] {
        const QByteArrayList heads = server.heads();
        return std::count_if(heads.begin(), heads.end(),
                             [](const QByteArray &head) { return head.contains("/startWhatsapp"); });
    };
    QPointer<ConnectDialog> dialog = m_parts->connectBot(u"padaria"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(shows(dialog, unanswered));
    QVERIFY(shows(dialog, u"pode ter sido iniciada mesmo assim"_s));
    QVERIFY(click(dialog, u"Verificar status"_s));
    QTRY_VERIFY(shows(dialog, u"Não configurado"_s));
    QCOMPARE(starts(), 1);
    QVERIFY(click(dialog, u"Tentar novamente"_s)); // on purpose
    QTRY_COMPARE(starts(), 2);
    QTRY_VERIFY(shows(dialog, unanswered));

    // Even a new dialog asks before it starts again: the attempt is on record.
    dialog->close();
    QTRY_VERIFY(!dialog);
    dialog = m_parts->connectBot(u"padaria"_s);
    QTRY_VERIFY(shows(dialog, u"Um pedido de conexão anterior ficou sem resposta"_s));
    QCOMPARE(starts(), 2);
    QVERIFY(click(dialog, u"Iniciar conexão"_s));
    QTRY_VERIFY(shows(dialog, unanswered));
    QCOMPARE(starts(), 3);
    m_parts.reset(); // before the server
}

void TestOneStart::closedAndReopened()
{
    open();
    QPointer<ConnectDialog> dialog = m_parts->connectBot(u"padaria"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(shows(dialog, u"Preparando a conexão…"_s)); // closed while the start may be in flight
    QVERIFY(click(dialog, u"Fechar"_s));
    QTRY_VERIFY(!dialog);
    for (int i = 0; i < 3; ++i) {
        dialog = m_parts->connectBot(u"padaria"_s);
        QTRY_VERIFY(dialog && shows(dialog, readIt));
        dialog->close();
        QTRY_VERIFY(!dialog);
    }
    QVERIFY(fixture().simulator().scan(u"padaria"_s)); // and lives on behind closed doors
    QTRY_COMPARE(m_parts->bars(), QStringList{u"Conexão ativada: padaria"_s});
    QCOMPARE(fixture().requests(u"start"_s), 1);
}

void TestOneStart::doubleClickAndHeldEnter()
{
    open();
    m_parts->select(u"padaria"_s);
    const QRect cell = m_parts->table()->visualRect(m_parts->indexOf(u"padaria"_s));
    QWidget *viewport = m_parts->table()->viewport();
    for (int i = 0; i < 3; ++i) {
        QTest::mouseClick(viewport, Qt::LeftButton, {}, cell.center());
        QTest::mouseDClick(viewport, Qt::LeftButton, {}, cell.center());
    }
    QTRY_VERIFY(m_parts->connectDialog(u"padaria"_s));
    m_parts->select(u"otica"_s);
    m_parts->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_parts->window.get()));
    m_parts->table()->setFocus();
    repeatEnter(m_parts->table()); // of a dialog that has just gone
    QCOMPARE(m_parts->connectDialogs(), 1);
    holdEnter(m_parts->table());
    QTRY_VERIFY(m_parts->connectDialog(u"otica"_s));
    QTRY_VERIFY(shows(m_parts->connectDialog(u"padaria"_s), readIt));
    QTRY_VERIFY(shows(m_parts->connectDialog(u"otica"_s), readIt));
    QCOMPARE(m_parts->connectDialogs(), 2);
    QCOMPARE(fixture().requests(u"start"_s), 2); // one a bot
}

// The Enter that opened the dialog, still held, must not answer what the dialog asks.
void TestOneStart::heldEnterAnswersNoQuestion()
{
    open();
    fixture().desk().refresh({});
    QTRY_COMPARE(m_parts->cell(u"clinica"_s, BotTableModel::Status), u"Conectado"_s);
    m_parts->select(u"clinica"_s);
    holdEnter(m_parts->table());
    QPointer<ConnectDialog> dialog = m_parts->connectDialog(u"clinica"_s);
    QVERIFY(dialog);
    QVERIFY(shows(dialog, u"Este bot já está conectado"_s));
    QCOMPARE(fixture().requests(u"start"_s), 0);
    // The button itself, pressed once and held, starts once.
    auto *start = named<QPushButton>(dialog, u"Iniciar conexão"_s);
    QVERIFY(start);
    QTest::keyClick(qrOf(dialog), Qt::Key_Return); // nor does a new one that is not on the button
    QVERIFY(dialog && shows(dialog, u"Este bot já está conectado"_s));
    QCOMPARE(fixture().requests(u"start"_s), 0);
    start->setFocus();
    repeatEnter(start); // nor does one that was pressed before it was
    QVERIFY(dialog && shows(dialog, u"Este bot já está conectado"_s));
    QCOMPARE(fixture().requests(u"start"_s), 0);
    holdEnter(start);
    QVERIFY(dialog);
    QTRY_VERIFY(fixture().requests(u"start"_s) == 1);
    QTRY_VERIFY(shows(dialog, readIt));
    QCOMPARE(fixture().requests(u"start"_s), 1);
}

void TestOneStart::secondConnectRaisesTheFirst()
{
    open();
    ConnectDialog *dialog = m_parts->connectBot(u"padaria"_s);
    QVERIFY(dialog);
    m_parts->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_parts->window.get()));
    QCOMPARE(m_parts->connectBot(u"padaria"_s), dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(shows(dialog, readIt));
    QCOMPARE(fixture().requests(u"start"_s), 1);
}

void TestOneStart::severalAtOnce()
{
    open();
    const QStringList tokens{u"padaria"_s, u"otica"_s, u"pet"_s};
    QHash<QString, QPointer<ConnectDialog>> dialogs;
    for (const QString &token : tokens) {
        dialogs[token] = m_parts->connectBot(token);
        QVERIFY(dialogs[token]);
    }
    for (const QString &token : tokens) {
        QTRY_VERIFY(!qrOf(dialogs[token])->isCovered());
        // each its own picture; every look is a grab, a decoding and a question to the simulator
        QTRY_COMPARE_WITH_TIMEOUT(onTheScreen(dialogs[token]), fixture().qrPayload(token), 20'000);
    }
    QVERIFY(fixture().simulator().scan(u"otica"_s));
    QTRY_VERIFY(!dialogs[u"otica"_s]);
    QVERIFY(shows(dialogs[u"padaria"_s], readIt));
    QVERIFY(shows(dialogs[u"pet"_s], readIt));
    QVERIFY(fixture().simulator().scan(u"pet"_s));
    QTRY_COMPARE(m_parts->bars(), (QStringList{u"Conexão ativada: otica"_s, u"Conexão ativada: pet"_s}));
    QCOMPARE(fixture().requests(u"start"_s), 3);
}

// "Conectar…" is about exactly one bot.
void TestOneStart::allSelectedStartsNone()
{
    open();
    m_parts->table()->setFocus();
    m_parts->table()->selectAll();
    QVERIFY(!m_parts->action(u"Conectar…"_s)->isEnabled());
    QTest::keyClick(m_parts->table(), Qt::Key_Return);
    QCOMPARE(m_parts->connectDialogs(), 0);
    QCOMPARE(fixture().requests(u"start"_s), 0);
}

// The second click of a double click falls on whatever button stands there by then.
void TestOneStart::doubleClickOnAButtonIsOneClick()
{
    open();
    fixture().desk().refresh({});
    QTRY_COMPARE(m_parts->cell(u"clinica"_s, BotTableModel::Status), u"Conectado"_s);
    QPointer<ConnectDialog> dialog = m_parts->connectBot(u"clinica"_s);
    QVERIFY(shows(dialog, u"Este bot já está conectado"_s));
    auto *start = named<QPushButton>(dialog, u"Iniciar conexão"_s);
    const QPointF at = start->rect().center();
    QMouseEvent second(QEvent::MouseButtonDblClick, at, start->mapToGlobal(at), Qt::LeftButton,
                       Qt::LeftButton, {});
    QApplication::sendEvent(start, &second);
    QTest::mouseRelease(start, Qt::LeftButton);
    QVERIFY(shows(dialog, u"Este bot já está conectado"_s));
    QCOMPARE(fixture().requests(u"start"_s), 0);
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_VERIFY(shows(dialog, readIt));
    QCOMPARE(fixture().requests(u"start"_s), 1);
}

// A start that is answered after more time than a whole QR has: whatever is clicked and whatever runs out
// meanwhile.
void TestOneStart::renewedWhileTheClockRunsOut()
{
    ConnectPolicy policy = quickPolicy();
    policy.qrMs = 200;
    policy.gracePolls = 1;
    m_parts.emplace(connectData(), policy);
    QVERIFY(m_parts->showAndFill());
    QPointer<ConnectDialog> dialog = m_parts->connectBot(u"padaria"_s);
    QTRY_VERIFY(shows(dialog, u"QR Code expirado"_s));
    QCOMPARE(fixture().requests(u"start"_s), 1);

    QVERIFY(fixture().control("delay?ms=600&call=start"));
    auto *renew = named<QPushButton>(dialog, u"Gerar novo QR Code"_s);
    QVERIFY(renew);
    for (int i = 0; i < 3; ++i) {
        renew->click();
        QTest::keyClick(dialog, Qt::Key_Return);
    }
    QTRY_VERIFY(shows(dialog, u"Preparando a conexão…"_s));
    dialog->close();
    QTRY_VERIFY(!dialog);
    dialog = m_parts->connectBot(u"padaria"_s);
    QTRY_VERIFY(shows(dialog, readIt));
    QCOMPARE(fixture().requests(u"start"_s), 2);
}

QTEST_MAIN(TestOneStart)
#include "tst_onestart.moc"
