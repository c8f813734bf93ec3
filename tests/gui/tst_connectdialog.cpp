#include "gui/qrcode.h"
#include "gui/windowparts.h"
#include "support/faultserver.h"

#include <QCheckBox>
#include <QProgressBar>
#include <QPushButton>

#include <atomic>

using namespace lifty;
using namespace Qt::StringLiterals;

namespace {

const QString preparing = u"Preparando a conexão…"_s;
const QString readIt = u"Leia o QR Code com o celular"_s;
const QString expired = u"QR Code expirado"_s;
const QString unanswered = u"O pedido de conexão ficou sem resposta"_s;

ConnectPolicy shortQr()
{
    ConnectPolicy policy = quickPolicy();
    policy.qrMs = 1'000;
    return policy;
}

// Every size that a dialog has had, and every place of its picture.
class Watcher : public QObject
{
public:
    explicit Watcher(ConnectDialog *dialog) : QObject(dialog), m_qr(dialog->findChild<QrView *>())
    {
        dialog->installEventFilter(this);
        m_qr->installEventFilter(this);
        m_dialogSizes.append(dialog->size());
        m_pictures.append(m_qr->geometry());
    }
    bool isSteady() const { return m_dialogSizes.size() == 1 && m_pictures.size() == 1; }

protected:
    bool eventFilter(QObject *watched, QEvent *) override
    {
        if (watched == m_qr && !m_pictures.contains(m_qr->geometry()))
            m_pictures.append(m_qr->geometry());
        if (watched == parent() && !m_dialogSizes.contains(static_cast<QWidget *>(parent())->size()))
            m_dialogSizes.append(static_cast<QWidget *>(parent())->size());
        return false;
    }

private:
    QrView *m_qr;
    QList<QSize> m_dialogSizes;
    QList<QRect> m_pictures;
};

} // namespace

class TestConnectDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_parts.reset(); }
    void fromTheQrToConnected();
    void expiryCoversAtOnce();
    void newQrReadsTheStatusFirst();
    void lateScanStillSucceeds();
    void startWithoutAnswer_data();
    void startWithoutAnswer();
    void refusedStart();
    void alreadyConnectedAsksFirst();
    void foreignQrAsksFirst();
    void sizeNeverChanges_data();
    void sizeNeverChanges();
    void hostileWord();
    void hostileName();
    void pollTroubleIsSaidWithItsAge();
    void waitsForNoBackgroundRead();
    void clearInactiveIsRemembered();
    void phoneIsPlayedInTheDemoAlone();
    void closesWithItsBot();
    void escCloses();

private:
    void open(const ConnectPolicy &policy = quickPolicy(),
              const std::function<void(const QString &)> &simulateScan = {})
    {
        m_parts.emplace(connectData(), policy, simulateScan);
        QVERIFY(m_parts->showAndFill());
    }
    DeskFixture &fixture() { return m_parts->fixture; }
    static QrView *qrOf(ConnectDialog *dialog) { return dialog->findChild<QrView *>(); }
    static bool offers(ConnectDialog *dialog, const QString &button)
    {
        return named<QPushButton>(dialog, button);
    }
    static QString onTheScreen(ConnectDialog *dialog) { return readQr(dialog->grab().toImage()); }

    std::optional<WindowParts> m_parts;
    SettingsFolder m_settingsFolder;
};

void TestConnectDialog::fromTheQrToConnected()
{
    open();
    QPointer<ConnectDialog> dialog = m_parts->connectBot(u"padaria"_s);
    QVERIFY(dialog);
    QVERIFY(!dialog->isModal());
    QTRY_VERIFY(shows(dialog, preparing));
    QVERIFY(qrOf(dialog)->isCovered());
    QTRY_VERIFY(shows(dialog, readIt));
    QTRY_VERIFY(shows(dialog, u"Expira em "_s));
    QVERIFY(shows(dialog, u"Aparelhos conectados"_s));
    QTRY_COMPARE_WITH_TIMEOUT(onTheScreen(dialog), fixture().qrPayload(u"padaria"_s), 20'000);
    QVERIFY(!onTheScreen(dialog).isEmpty());
    QVERIFY(fixture().simulator().scan(u"padaria"_s));
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(m_parts->bars(), QStringList{u"Conexão ativada: padaria"_s});
    QTRY_COMPARE(m_parts->cell(u"padaria"_s, BotTableModel::Status), u"Conectado"_s);
    QCOMPARE(fixture().requests(u"start"_s), 1);
}

void TestConnectDialog::expiryCoversAtOnce()
{
    open(shortQr());
    ConnectDialog *dialog = m_parts->connectBot(u"padaria"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(!qrOf(dialog)->isCovered());
    QTRY_VERIFY(shows(dialog, expired));
    QVERIFY(qrOf(dialog)->isCovered());
    QCOMPARE(onTheScreen(dialog), QString());
    QVERIFY(offers(dialog, u"Gerar novo QR Code"_s));
    QVERIFY(!shows(dialog, u"Expira em"_s));
    QVERIFY(named<QCheckBox>(dialog, u"Limpar sessões inativas"_s));
    QCOMPARE(fixture().requests(u"start"_s), 1);
}

void TestConnectDialog::newQrReadsTheStatusFirst()
{
    open(shortQr());
    ConnectDialog *dialog = m_parts->connectBot(u"padaria"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(offers(dialog, u"Gerar novo QR Code"_s));
    const int reads = fixture().requests(u"whatsapp"_s);
    QVERIFY(click(dialog, u"Gerar novo QR Code"_s));
    QVERIFY(!offers(dialog, u"Gerar novo QR Code"_s));
    QTRY_VERIFY(shows(dialog, readIt));
    QCOMPARE(fixture().requests(u"whatsapp"_s), reads + 1);
    QCOMPARE(fixture().requests(u"start"_s), 2);
}

// The two polls after the end are there for this.
void TestConnectDialog::lateScanStillSucceeds()
{
    ConnectPolicy policy = shortQr();
    policy.gracePolls = 40;
    open(policy);
    QPointer<ConnectDialog> dialog = m_parts->connectBot(u"padaria"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(shows(dialog, expired));
    QVERIFY(fixture().simulator().scan(u"padaria"_s));
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(m_parts->bars(), QStringList{u"Conexão ativada: padaria"_s});
}

void TestConnectDialog::startWithoutAnswer_data()
{
    QTest::addColumn<QByteArray>("code");
    for (const char *code : {"500", "504"})
        QTest::newRow(code) << QByteArray(code);
}

void TestConnectDialog::startWithoutAnswer()
{
    QFETCH(QByteArray, code);
    open();
    QVERIFY(fixture().control("fail?count=1&call=start&code=" + code));
    ConnectDialog *dialog = m_parts->connectBot(u"padaria"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(shows(dialog, unanswered));
    QVERIFY(offers(dialog, u"Verificar status"_s));
    QVERIFY(offers(dialog, u"Tentar novamente"_s));
    QVERIFY(shows(dialog, u"pode ter sido iniciada mesmo assim"_s));
    QVERIFY(click(dialog, u"Verificar status"_s));
    QTRY_VERIFY(shows(dialog, u"Não configurado"_s));
    QCOMPARE(fixture().requests(u"start"_s), 1);
    QVERIFY(click(dialog, u"Tentar novamente"_s));
    QTRY_VERIFY(shows(dialog, readIt));
    QCOMPARE(fixture().requests(u"start"_s), 2);
}

void TestConnectDialog::refusedStart()
{
    open();
    QVERIFY(fixture().control("fail?count=1&call=start&code=403"));
    ConnectDialog *dialog = m_parts->connectBot(u"padaria"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(shows(dialog, u"Nenhuma conexão foi iniciada."_s));
    QVERIFY(shows(dialog, u"Failure asked for through the control address"_s)); // the server's own words
    QVERIFY(!offers(dialog, u"Verificar status"_s));
    QVERIFY(click(dialog, u"Tentar novamente"_s));
    QTRY_VERIFY(shows(dialog, readIt));
}

void TestConnectDialog::alreadyConnectedAsksFirst()
{
    open();
    ConnectDialog *dialog = m_parts->connectBot(u"clinica"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(shows(dialog, u"Este bot já está conectado"_s));
    QCOMPARE(fixture().requests(u"start"_s), 0);
    QVERIFY(named<QCheckBox>(dialog, u"Limpar sessões inativas"_s)->isChecked());
    QVERIFY(click(dialog, u"Iniciar conexão"_s));
    QTRY_VERIFY(shows(dialog, readIt)); // the other number's CONNECTED ends nothing
    QCOMPARE(fixture().requests(u"start"_s), 1);
}

void TestConnectDialog::foreignQrAsksFirst()
{
    open();
    ConnectDialog *dialog = m_parts->connectBot(u"farmacia"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(shows(dialog, u"Este bot já está aguardando uma leitura"_s));
    QVERIFY(offers(dialog, u"Iniciar conexão"_s));
    QVERIFY(qrOf(dialog)->isCovered());
    QCOMPARE(fixture().requests(u"start"_s), 0);
}

void TestConnectDialog::sizeNeverChanges_data()
{
    QTest::addColumn<QByteArray>("trouble"); // commands to the simulator
    QTest::addColumn<QString>("ends");
    QTest::newRow("expires") << QByteArray() << expired;
    QTest::newRow("long refusal in words")
        << "fail?count=1&call=start&code=403&body=" +
               QUrl::toPercentEncoding(u"{\"code\":403,\"message\":\"%1\"}"_s.arg(
                   QString(5'000, u'w').replace(u"wwww"_s, u"www "_s)))
        << u"Não foi possível conectar"_s;
    QTest::newRow("no answer") << QByteArray("fail?count=1&call=start&code=503") << unanswered;
    QTest::newRow("long refusal") << "fail?count=1&call=start&code=403&body=" +
                                         QUrl::toPercentEncoding(
                                             u"{\"code\":403,\"message\":\"%1\"}"_s.arg(QString(5'000, u'w')))
                                  << u"Não foi possível conectar"_s;
    QTest::newRow("no status") << QByteArray("fail?count=5&call=status&code=502")
                               << u"não pôde ser verificado"_s;
    QTest::newRow("pictures fail") << QByteArray("fail?count=100&call=picture&code=500") << expired;
    QTest::newRow("long word") << "word?bot=padaria&status=" + QByteArray(300, 'W') << u"O servidor diz"_s;
}

void TestConnectDialog::sizeNeverChanges()
{
    QFETCH(QByteArray, trouble);
    QFETCH(QString, ends);
    open(shortQr());
    // Word by word from the first one: a status that is known and fresh would leave the check out.
    if (!trouble.isEmpty())
        QVERIFY(fixture().control(trouble)); // before the first call leaves
    ConnectDialog *dialog = m_parts->connectBot(u"padaria"_s);
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    const Watcher watcher(dialog);
    QTRY_VERIFY(shows(dialog, ends));
    if (offers(dialog, u"Verificar status"_s)) {
        QVERIFY(click(dialog, u"Verificar status"_s));
        QTRY_VERIFY(shows(dialog, u"Não configurado"_s));
    }
    if (offers(dialog, u"Gerar novo QR Code"_s)) {
        QVERIFY(click(dialog, u"Gerar novo QR Code"_s));
        QTRY_VERIFY(shows(dialog, preparing));
    }
    QVERIFY(watcher.isSteady());
    QVERIFY(qrOf(dialog)->width() >= 264 && qrOf(dialog)->height() >= 264);
}

void TestConnectDialog::hostileWord()
{
    open();
    const QString word = u"<b>HACK</b><img src=\"file:///etc/passwd\">\u202E"_s;
    QVERIFY(fixture().control("word?bot=padaria&status=" + QUrl::toPercentEncoding(word)));
    ConnectDialog *dialog = m_parts->connectBot(u"padaria"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(shows(dialog, u"O servidor diz: <b>HACK</b><img"_s));
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        QVERIFY(!label->text().contains(u'\u202E'));
        if (label->text().contains(u"HACK"_s))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QTRY_VERIFY(m_parts->cell(u"padaria"_s, BotTableModel::Status).startsWith(u"<b>HACK</b>"_s));
    QVERIFY(fixture().control("word?bot=padaria&status="));
    QTRY_VERIFY(shows(dialog, readIt)); // and no word is the end
}

void TestConnectDialog::hostileName()
{
    open();
    Bot bot = *fixture().roster().bot(fixture().botId(u"padaria"_s));
    bot.name = u"<b>a\u202Eb</b>"_s + QString(1'000'000, u'x');
    fixture().roster().saveBot(bot, this, [](const auto &) {});
    QTRY_VERIFY(m_parts->cell(u"padaria"_s, BotTableModel::Name).startsWith(u"<b>"_s));
    m_parts->select(u"padaria"_s);
    m_parts->action(u"Conectar…"_s)->trigger();
    auto *dialog = openDialog<ConnectDialog>();
    QVERIFY(dialog);
    QVERIFY(dialog->windowTitle().startsWith(u"Conectar WhatsApp: <b>a"_s));
    QVERIFY(dialog->windowTitle().size() < 500);
    QVERIFY(!dialog->windowTitle().contains(u'\u202E'));
    QVERIFY(dialog->width() < 1000);
}

void TestConnectDialog::pollTroubleIsSaidWithItsAge()
{
    open();
    ConnectDialog *dialog = m_parts->connectBot(u"padaria"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(shows(dialog, readIt));
    QTRY_VERIFY(!qrOf(dialog)->isCovered());
    const Watcher watcher(dialog);
    QVERIFY(fixture().control("fail?count=15&call=status&code=502"));
    QTRY_VERIFY(shows(dialog, u"Última resposta há"_s));
    QVERIFY(!qrOf(dialog)->isCovered()); // a poll that fails takes nothing away
    QTRY_VERIFY(!shows(dialog, u"Última resposta há"_s));
    QVERIFY(shows(dialog, readIt));
    QVERIFY(watcher.isSteady());
}

// With as many reads in the background as go to one server at a time, and none of them answered.
void TestConnectDialog::waitsForNoBackgroundRead()
{
    constexpr int silent = 6;
    std::atomic_int asked = 0;
    std::atomic_bool isStarted = false;
    const FaultServer server([&](const QByteArray &head) {
        if (head.contains("/bot/silent")) {
            ++asked;
            return FaultStep::neverAnswer();
        }
        if (head.contains("/picture"))
            return FaultStep::neverAnswer();
        if (!head.contains("hatsapp"))
            return FaultStep::json(isStarted ? R"({"result": "QRCODE"})" : R"({"result": "NOT_FOUND"})");
        isStarted = isStarted || head.contains("/startWhatsapp");
        const QByteArray at = head.mid(head.indexOf("127.0.0.1"));
        const QByteArray here = "\"http://" + at.left(at.indexOf('\r'));
        return FaultStep::json("{\"statusURL\": " + here + "/status\", \"tokenURL\": " + here +
                               "/picture\"}");
    });
    m_parts.emplace(QList<SimulatedCompany>{});
    QVERIFY(m_parts->showAndFill());
    fixture().setGatewayAddress(server.address());
    const QUuid company = fixture().addCompany(u"Acme"_s, u"acme-key"_s);
    QList<QUuid> bots;
    for (int i = 0; i < silent; ++i)
        bots.append(fixture().addBot(company, u"silent%1"_s.arg(i), u"silent%1"_s.arg(i)));
    fixture().addBot(company, u"padaria"_s, u"padaria"_s);
    QTRY_COMPARE(m_parts->rows(), silent + 1);
    fixture().desk().reader().setMaxInFlight(silent);
    fixture().desk().refresh(bots);
    QTRY_COMPARE(asked.load(), silent);
    QPointer<ConnectDialog> dialog = m_parts->connectBot(u"padaria"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(shows(dialog, readIt)); // long before the others run out
    m_parts.reset();                    // before the server
}

void TestConnectDialog::clearInactiveIsRemembered()
{
    open();
    QPointer<ConnectDialog> dialog = m_parts->connectBot(u"clinica"_s);
    QTRY_VERIFY(named<QCheckBox>(dialog, u"Limpar sessões inativas"_s));
    auto *clearInactive = named<QCheckBox>(dialog, u"Limpar sessões inativas"_s);
    QVERIFY(clearInactive->isChecked());
    clearInactive->click();
    QVERIFY(!Settings().get(settings::clearInactive));
    dialog->close();
    QTRY_VERIFY(!dialog);
    dialog = m_parts->connectBot(u"clinica"_s);
    QTRY_VERIFY(named<QCheckBox>(dialog, u"Limpar sessões inativas"_s));
    QVERIFY(!named<QCheckBox>(dialog, u"Limpar sessões inativas"_s)->isChecked());
    named<QCheckBox>(dialog, u"Limpar sessões inativas"_s)->click();
}

void TestConnectDialog::phoneIsPlayedInTheDemoAlone()
{
    open();
    QVERIFY(!offers(m_parts->connectBot(u"padaria"_s), u"Simular leitura do celular"_s));
    m_parts.reset();
    open(quickPolicy(), [this](const QString &token) { fixture().simulator().scan(token); });
    QPointer<ConnectDialog> dialog = m_parts->connectBot(u"padaria"_s);
    QVERIFY(offers(dialog, u"Simular leitura do celular"_s));
    QVERIFY(!named<QPushButton>(dialog, u"Simular leitura do celular"_s)->isEnabled());
    QTRY_VERIFY(named<QPushButton>(dialog, u"Simular leitura do celular"_s)->isEnabled());
    QVERIFY(click(dialog, u"Simular leitura do celular"_s));
    QTRY_COMPARE(m_parts->bars(), QStringList{u"Conexão ativada: padaria"_s});
}

void TestConnectDialog::closesWithItsBot()
{
    open();
    QPointer<ConnectDialog> dialog = m_parts->connectBot(u"padaria"_s);
    QTRY_VERIFY(shows(dialog, readIt));
    fixture().roster().removeBots({fixture().botId(u"padaria"_s)}, this, [](const auto &) {});
    QTRY_VERIFY(!dialog);
}

void TestConnectDialog::escCloses()
{
    open();
    QPointer<ConnectDialog> dialog = m_parts->connectBot(u"padaria"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(m_parts->window->focusWidget(), m_parts->table());
}

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
