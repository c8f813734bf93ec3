#include "gui/connectpanel.h"
#include "gui/qrcode.h"
#include "gui/qrview.h"
#include "gui/sequencedialog.h"
#include "gui/sequencemodel.h"
#include "gui/settings.h"
#include "gui/widgets.h"
#include "support/deskfixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

#include <memory>

using namespace lifty;
using namespace Qt::StringLiterals;

namespace {

const QString readIt = u"Leia o QR Code com o celular"_s;

QList<SimulatedCompany> sequenceData()
{
    using State = SimulatedBot::State;
    const auto bot = [](const QString &name, State state) { return SimulatedBot{name, name, {}, state}; };
    return {{u"Acme"_s,
             u"acme-key"_s,
             {bot(u"padaria"_s, State::NotConfigured), bot(u"otica"_s, State::NotConfigured),
              bot(u"clinica"_s, State::Connected)}}};
}

bool shows(QWidget *window, const QString &words)
{
    const auto labels = window->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

} // namespace

class TestSequenceDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fourBots();
    void nothingStartsByItself();
    void skippingGoesOnByEnter();
    void lateScanOfASkippedBot();
    void anotherOneFirst();
    void ownWindowIsRaised();
    void closingLeavesTheAttempt();
    void removedBots();
    void connectedBotIsAskedAbout();
    void appendedBots();
    void hundredsOfBots();
    void stages();

private:
    void open(const QStringList &tokens);
    QUuid id(const QString &token) { return m_fixture->botId(token); }
    int starts() { return m_fixture->requests(u"start"_s); }
    QStringList stages(SequenceDialog *dialog) const;
    QPushButton *button(const QString &name) { return named<QPushButton>(m_dialog.get(), name); }

    SettingsFolder m_settingsFolder;
    std::optional<Settings> m_settings;
    std::optional<DeskFixture> m_fixture;
    std::unique_ptr<SequenceDialog> m_dialog;
    SequenceDialog::Surroundings m_surroundings;
};

void TestSequenceDialog::init()
{
    m_settings.emplace();
    m_fixture.emplace(sequenceData());
    QVERIFY(m_fixture->fill());
    // A company without a key: its bots can't be started.
    m_fixture->addBot(m_fixture->addCompany(u"Sem chave"_s, {}), u"pet"_s, u"pet"_s);
    QTRY_COMPARE(m_fixture->roster().bots().size(), 4);
    m_surroundings = {};
    m_surroundings.simulateScan = [this](const QString &token) { m_fixture->simulator().scan(token); };
}

void TestSequenceDialog::cleanup()
{
    m_dialog.reset();
    m_fixture.reset();
}

void TestSequenceDialog::open(const QStringList &tokens)
{
    QList<QUuid> ids;
    for (const QString &token : tokens)
        ids.append(id(token));
    m_dialog = std::make_unique<SequenceDialog>(m_fixture->desk(), *m_settings, ids, m_surroundings);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

QStringList TestSequenceDialog::stages(SequenceDialog *dialog) const
{
    const auto *model = dialog->findChild<QTreeView *>()->model();
    QStringList stages;
    for (int row = 0; row < model->rowCount(); ++row)
        stages.append(model->index(row, SequenceModel::StageName).data().toString());
    return stages;
}

// Connect, skip, fail, then the missing ones again, and the summary of it all.
void TestSequenceDialog::fourBots()
{
    open({u"padaria"_s, u"pet"_s, u"otica"_s, u"clinica"_s});
    QVERIFY(shows(m_dialog.get(), u"Próximo: padaria (1 de 4)"_s));
    QCOMPARE(stages(m_dialog.get()), QStringList(4, u"Aguardando"_s));

    QVERIFY(click(m_dialog.get(), u"Iniciar próximo"_s));
    QCOMPARE(stages(m_dialog.get()).first(), u"Conectando"_s);
    QTRY_VERIFY(shows(m_dialog.get(), readIt));
    auto *qr = m_dialog->findChild<QrView *>();
    QTRY_VERIFY(!qr->isCovered());
    QVERIFY(qr->width() >= 264);
    QTRY_COMPARE_WITH_TIMEOUT(readQr(m_dialog->grab().toImage()), m_fixture->qrPayload(u"padaria"_s), 20'000);
    QVERIFY(click(m_dialog.get(), u"Simular leitura do celular"_s));
    QTRY_VERIFY(shows(m_dialog.get(), u"Conexão ativada: padaria"_s));
    QVERIFY(shows(m_dialog.get(), u"Próximo: pet (2 de 4)"_s));

    QVERIFY(click(m_dialog.get(), u"Iniciar próximo"_s)); // has no key
    QTRY_COMPARE(stages(m_dialog.get()).at(1), u"Falhou"_s);
    QVERIFY(button(u"Tentar novamente"_s)); // while it is on the screen
    QVERIFY(click(m_dialog.get(), u"Pular"_s));
    QCOMPARE(stages(m_dialog.get()).at(1), u"Falhou"_s);

    QVERIFY(shows(m_dialog.get(), u"Próximo: otica (3 de 4)"_s));
    QVERIFY(click(m_dialog.get(), u"Pular"_s)); // without a start
    QVERIFY(shows(m_dialog.get(), u"Próximo: clinica (4 de 4)"_s));
    QVERIFY(click(m_dialog.get(), u"Pular"_s));
    QVERIFY(shows(m_dialog.get(), u"Sequência terminada"_s));
    QCOMPARE(stages(m_dialog.get()), (QStringList{u"Conectado"_s, u"Falhou"_s, u"Pulado"_s, u"Pulado"_s}));
    QCOMPARE(starts(), 1);

    QVERIFY(click(m_dialog.get(), u"Copiar resumo"_s));
    const QString summary = QGuiApplication::clipboard()->text();
    QCOMPARE(summary, named<QPlainTextEdit>(m_dialog.get(), u"Resumo"_s)->toPlainText());
    QVERIFY(summary.contains(u"Conectado: 1\n- padaria\n"_s));
    QVERIFY(summary.contains(u"Falhou: 1\n- pet: Não foi possível conectar. A chave de API"_s));
    QVERIFY(summary.contains(u"Pulado: 2\n- otica\n- clinica\n"_s));

    QVERIFY(click(m_dialog.get(), u"Tentar novamente os que faltam"_s));
    QCOMPARE(stages(m_dialog.get()),
             (QStringList{u"Conectado"_s, u"Aguardando"_s, u"Aguardando"_s, u"Aguardando"_s}));
    QVERIFY(shows(m_dialog.get(), u"Próximo: pet"_s));
    QVERIFY(click(m_dialog.get(), u"Pular"_s));
    QVERIFY(click(m_dialog.get(), u"Iniciar próximo"_s));
    QTRY_VERIFY(shows(m_dialog.get(), readIt));
    QVERIFY(m_fixture->simulator().scan(u"otica"_s));
    QTRY_VERIFY(shows(m_dialog.get(), u"Conexão ativada: otica"_s));
    QCOMPARE(starts(), 2); // one a bot
}

// Neither the window's opening, nor a success, nor an Enter that is held begins the next one.
void TestSequenceDialog::nothingStartsByItself()
{
    open({u"padaria"_s, u"otica"_s});
    auto *start = button(u"Iniciar próximo"_s);
    QVERIFY(start->hasFocus());
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QApplication::sendEvent(start, &held);
    QVERIFY(m_dialog->currentBot().isNull());
    QTest::keyClick(start, Qt::Key_Return);
    QCOMPARE(m_dialog->currentBot(), id(u"padaria"_s));
    QTRY_VERIFY(shows(m_dialog.get(), readIt));
    QVERIFY(m_fixture->simulator().scan(u"padaria"_s));
    QTRY_VERIFY(shows(m_dialog.get(), u"Próximo: otica"_s));
    QVERIFY(start->hasFocus());
    QMouseEvent second(QEvent::MouseButtonDblClick, QPointF(5, 5), start->mapToGlobal(QPointF(5, 5)),
                       Qt::LeftButton, Qt::LeftButton, {});
    QApplication::sendEvent(start, &second);
    QVERIFY(m_dialog->currentBot().isNull());
    QCOMPARE(starts(), 1);
}

// Two bots are skipped with two presses; neither of them starts the next customer's connection.
void TestSequenceDialog::skippingGoesOnByEnter()
{
    open({u"padaria"_s, u"otica"_s, u"pet"_s});
    button(u"Pular"_s)->setFocus();
    for (int press = 0; press < 2; ++press)
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QVERIFY(shows(m_dialog.get(), u"Próximo: pet"_s));
    QVERIFY(m_dialog->currentBot().isNull());
    QCOMPARE(starts(), 0);
}

void TestSequenceDialog::lateScanOfASkippedBot()
{
    open({u"padaria"_s, u"otica"_s});
    QVERIFY(click(m_dialog.get(), u"Iniciar próximo"_s));
    QTRY_VERIFY(shows(m_dialog.get(), readIt));
    QVERIFY(click(m_dialog.get(), u"Pular"_s));
    QCOMPARE(stages(m_dialog.get()).first(), u"Pulado"_s);
    QVERIFY(m_fixture->desk().hasSession(id(u"padaria"_s))); // lives on for its minute
    QVERIFY(m_fixture->simulator().scan(u"padaria"_s));
    QTRY_COMPARE(stages(m_dialog.get()).first(), u"Conectado"_s);
    QVERIFY(shows(m_dialog.get(), u"Próximo: otica"_s)); // and nothing else moved
}

void TestSequenceDialog::anotherOneFirst()
{
    open({u"padaria"_s, u"otica"_s});
    auto *list = m_dialog->findChild<QTreeView *>();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(shows(m_dialog.get(), u"Próximo: otica (2 de 2)"_s));
    QVERIFY(click(m_dialog.get(), u"Pular"_s));
    QVERIFY(shows(m_dialog.get(), u"Próximo: padaria (1 de 2)"_s)); // the ones before are not forgotten
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(stages(m_dialog.get()), QStringList(2, u"Aguardando"_s)); // a skipped one waits again
}

void TestSequenceDialog::ownWindowIsRaised()
{
    QList<QUuid> raised;
    m_surroundings.raiseWindowOf = [&raised](const QUuid &botId) {
        raised.append(botId);
        return raised.size() == 1;
    };
    open({u"padaria"_s});
    QVERIFY(click(m_dialog.get(), u"Iniciar próximo"_s));
    QCOMPARE(raised, QList<QUuid>{id(u"padaria"_s)});
    QVERIFY(m_dialog->currentBot().isNull());
    QVERIFY(shows(m_dialog.get(), u"já tem uma janela de conexão aberta"_s));
    QVERIFY(!m_fixture->desk().hasSession(id(u"padaria"_s)));
    QVERIFY(click(m_dialog.get(), u"Iniciar próximo"_s)); // closed by now
    QTRY_VERIFY(shows(m_dialog.get(), readIt));
    QCOMPARE(starts(), 1);
}

void TestSequenceDialog::closingLeavesTheAttempt()
{
    open({u"padaria"_s});
    QVERIFY(click(m_dialog.get(), u"Iniciar próximo"_s));
    QTRY_VERIFY(shows(m_dialog.get(), readIt));
    QSignalSpy left(m_dialog.get(), &SequenceDialog::attemptLeft);
    m_dialog->resize(990, 530);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(left.size(), 1);
    QCOMPARE(m_settings->get(settings::sequenceDialogSize), QSize(990, 530));
    open({u"padaria"_s});
    QCOMPARE(m_dialog->size(), QSize(990, 530));
    QVERIFY(click(m_dialog.get(), u"Iniciar próximo"_s)); // shows the one that lives on
    QVERIFY(shows(m_dialog.get(), readIt));
    QCOMPARE(starts(), 1);
}

void TestSequenceDialog::removedBots()
{
    open({u"padaria"_s, u"otica"_s, u"clinica"_s});
    QVERIFY(click(m_dialog.get(), u"Iniciar próximo"_s));
    QTRY_VERIFY(shows(m_dialog.get(), readIt));
    m_fixture->roster().removeBots({id(u"padaria"_s), id(u"otica"_s)}, this, [](const auto &) {});
    QTRY_VERIFY(shows(m_dialog.get(), u"Próximo: clinica (1 de 1)"_s));
    m_fixture->roster().removeBots({id(u"clinica"_s)}, this, [](const auto &) {});
    QTRY_VERIFY(shows(m_dialog.get(), u"Sequência terminada"_s));
}

void TestSequenceDialog::connectedBotIsAskedAbout()
{
    open({u"clinica"_s});
    QVERIFY(click(m_dialog.get(), u"Iniciar próximo"_s));
    QTRY_VERIFY(shows(m_dialog.get(), u"Este bot já está conectado"_s));
    QVERIFY(click(m_dialog.get(), u"Pular"_s));
    QVERIFY(named<QPlainTextEdit>(m_dialog.get(), u"Resumo"_s)
                ->toPlainText()
                .contains(u"- clinica: já estava conectado"_s));
    QCOMPARE(starts(), 0);
}

void TestSequenceDialog::appendedBots()
{
    open({u"padaria"_s});
    QVERIFY(click(m_dialog.get(), u"Pular"_s));
    QVERIFY(shows(m_dialog.get(), u"Sequência terminada"_s));
    m_dialog->append({id(u"padaria"_s), id(u"otica"_s)});
    QCOMPARE(stages(m_dialog.get()), (QStringList{u"Pulado"_s, u"Aguardando"_s}));
    QVERIFY(shows(m_dialog.get(), u"Próximo: otica (2 de 2)"_s));
}

void TestSequenceDialog::hundredsOfBots()
{
    const QUuid company = m_fixture->roster().companies().first().id;
    Batch batch;
    QStringList tokens;
    for (int i = 0; i < 600; ++i) {
        tokens.append(u"b%1"_s.arg(i));
        batch.bots.append(
            {QUuid::createUuid(), company, tokens.last() + QString(150, u'W'), tokens.last(), {}});
    }
    QSignalSpy saved(&m_fixture->roster(), &Roster::botsSaved);
    m_fixture->roster().import(batch, std::make_shared<Progress>(), this, [](const auto &) {});
    QVERIFY(saved.wait());
    open(tokens);
    QCOMPARE(m_dialog->size().boundedTo({1024, 560}), m_dialog->size());
    for (int i = 0; i < 600; ++i)
        QVERIFY(click(m_dialog.get(), u"Pular"_s));
    QVERIFY(shows(m_dialog.get(), u"Sequência terminada"_s));
    QCOMPARE(m_dialog->size().boundedTo({1024, 560}), m_dialog->size());
}

void TestSequenceDialog::stages()
{
    using Stage = SequenceModel::Stage;
    QCOMPARE(sequenceStage(Idle{}), Stage::Connecting);
    QCOMPARE(sequenceStage(Asking{}), Stage::Connecting);
    QCOMPARE(sequenceStage(ShowingQr{}), Stage::Connecting);
    QCOMPARE(sequenceStage(Linking{}), Stage::Connecting);
    QCOMPARE(sequenceStage(Connected{}), Stage::Connected);
    QCOMPARE(sequenceStage(Expired{}), Stage::Failed);
    QCOMPARE(sequenceStage(Failed{}), Stage::Failed);
    QCOMPARE(sequenceStage(StartUnanswered{}), Stage::Failed);

    SequenceModel model(m_fixture->roster());
    const QAbstractItemModelTester tester(&model);
    QVERIFY(model.nextAfter(-1).isNull());
    model.append({id(u"padaria"_s), id(u"otica"_s), id(u"pet"_s), QUuid::createUuid()});
    QCOMPARE(model.rowCount(), 3);
    model.set(id(u"otica"_s), Stage::Failed, u"<b>why</b>"_s);
    QCOMPARE(model.nextAfter(0), id(u"pet"_s));
    QCOMPARE(model.nextAfter(2), id(u"padaria"_s));
    QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;why"_s));
    model.repeatMissing();
    QCOMPARE(model.nextAfter(0), id(u"otica"_s));
    model.remove({id(u"otica"_s)});
    QCOMPARE(model.rowOf(id(u"pet"_s)), 1);
}

QTEST_MAIN(TestSequenceDialog)
#include "tst_sequencedialog.moc"
