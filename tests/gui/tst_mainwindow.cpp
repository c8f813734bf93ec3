#include "gui/alertpresenter.h"
#include "gui/botdialog.h"
#include "gui/companiesdialog.h"
#include "gui/companydialog.h"
#include "gui/windowparts.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStatusBar>
#include <QToolButton>

using namespace lifty;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void firstStart();
    void firstStepsLeadToABot();
    void noBotYet();
    void nothingFound();
    void filters();
    void companyFilterFollows();
    void searchKeys();
    void refreshReadsTheSelectedOrAll();
    void everyStateOfTheDemo();
    void disconnectAsksFirst();
    void disconnectThatFails();
    void removeAsksFirst();
    void actionsFollowTheSelection();
    void keys();
    void focusGoesBackToTheRow();
    void newsCanBePutAway();
    void keychainBanner_data();
    void keychainBanner();
    void missingKeyIsSaid();
    void damagedDatabase();
    void newerDatabase();
    void columnsAndGeometryAreRemembered();
    void closedDuringAConnect();
    void closedGoesOnWatching();
    void closedEndsWhereChosen();
    void theDemoEndsWhenClosed();
    void comesBackWhereTheTrayIsGone();
    void quitOfTheTrayLeavesAnOpenDialog();
    void alertsLeaveTheUndo();
    void dropsCanBeAssumed();
    void botsOfANotificationAreShown();
    void roundIsSaid();
    void smallScreen();

private:
    void open(const QList<SimulatedCompany> &data = connectData())
    {
        m_parts.emplace(data);
        QVERIFY(m_parts->showAndFill());
    }
    DeskFixture &fixture() { return m_parts->fixture; }
    MainWindow *window() { return m_parts->window.get(); }
    QLineEdit *search() { return named<QLineEdit>(window(), u"Buscar"_s); }
    QComboBox *filter(const QString &name) { return named<QComboBox>(window(), name); }
    QAction *action(const QString &text) { return m_parts->action(text); }
    bool offers(const QString &button) { return named<QPushButton>(window(), button); }
    bool isEnabled(const QString &text) { return action(text)->isEnabled(); }
    QString statusLine() { return window()->statusBar()->currentMessage(); }

    std::optional<WindowParts> m_parts;
    SettingsFolder m_settingsFolder;
};

void TestMainWindow::cleanup()
{
    m_parts.reset();
    QSettings().clear();
}

void TestMainWindow::firstStart()
{
    m_parts.emplace(QList<SimulatedCompany>{});
    QVERIFY(m_parts->show());
    QCOMPARE(window()->windowTitle(), u"Lifty Desk"_s);
    QVERIFY(fixture().open());
    QTRY_VERIFY(offers(u"Cadastrar empresa e bot"_s));
    QVERIFY(offers(u"Conhecer com dados de demonstração"_s));
    QVERIFY(!m_parts->table()->isVisible());
}

void TestMainWindow::firstStepsLeadToABot()
{
    m_parts.emplace(connectData());
    QVERIFY(m_parts->show());
    QVERIFY(fixture().open());
    QTRY_VERIFY(click(window(), u"Cadastrar empresa e bot"_s));
    auto *company = openDialog<CompanyDialog>(window());
    QVERIFY(company);
    named<QLineEdit>(company, u"Nome da empresa"_s)->setText(u"Acme"_s);
    named<QLineEdit>(company, u"Chave de API"_s)->setText(u"acme-key"_s);
    named<QLineEdit>(company, u"Endereço da API"_s)->setText(fixture().gatewayAddress());
    QVERIFY(click(company, u"Salvar"_s));
    QTRY_VERIFY(openDialog<BotDialog>(window())); // by itself
    auto *bot = openDialog<BotDialog>(window());
    named<QLineEdit>(bot, u"Nome"_s)->setText(u"Clínica"_s);
    named<QLineEdit>(bot, u"Token do bot"_s)->setText(u"clinica"_s);
    QVERIFY(click(bot, u"Salvar"_s));
    QTRY_VERIFY(m_parts->table()->isVisible());
    QTRY_COMPARE(m_parts->cell(u"clinica"_s, BotTableModel::Status), u"Conectado"_s); // read at once
    QCOMPARE(m_parts->table()->selectionModel()->selectedRows().size(), 1);
}

void TestMainWindow::noBotYet()
{
    m_parts.emplace(QList<SimulatedCompany>{});
    QVERIFY(m_parts->show());
    QVERIFY(fixture().open());
    fixture().addCompany(u"Acme"_s, u"k"_s);
    QTRY_VERIFY(shows(window(), u"Nenhum bot ainda"_s));
    QVERIFY(!offers(u"Cadastrar empresa e bot"_s));
    QVERIFY(offers(u"Adicionar bot…"_s));
    QTest::mouseClick(named<QPushButton>(window(), u"Adicionar bot…"_s), Qt::LeftButton);
    QVERIFY(openDialog<BotDialog>(window()));
}

void TestMainWindow::nothingFound()
{
    open();
    search()->setText(u"nada disso"_s);
    QVERIFY(shows(window(), u"Nenhum bot encontrado"_s));
    auto *clear = named<QPushButton>(window(), u"Limpar busca"_s); // the one on the empty page
    QVERIFY(clear);
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(search()->text(), QString());
    QVERIFY(m_parts->table()->isVisible());
    QCOMPARE(m_parts->rows(), 5);
}

void TestMainWindow::filters()
{
    open();
    QTest::keyClick(window(), Qt::Key_F5);
    QTRY_COMPARE(m_parts->cell(u"clinica"_s, BotTableModel::Status), u"Conectado"_s);
    QTRY_COMPARE(m_parts->cell(u"farmacia"_s, BotTableModel::Status), u"Aguardando leitura"_s);
    QTRY_COMPARE(m_parts->cell(u"pet"_s, BotTableModel::Status), u"Não configurado"_s);
    auto *status = filter(u"Filtrar por status"_s);
    status->setCurrentText(u"Conectado"_s);
    QCOMPARE(m_parts->rows(), 1);
    status->setCurrentText(u"Sem resposta"_s);
    QVERIFY(shows(window(), u"Nenhum bot encontrado"_s));
    status->setCurrentIndex(0);
    search()->setText(u"CLÍNICA"_s);
    QCOMPARE(m_parts->rows(), 1);
    QVERIFY(click(window(), u"Limpar busca"_s));
    QCOMPARE(m_parts->rows(), 5);
    filter(u"Filtrar por empresa"_s)->setCurrentText(u"Acme"_s);
    QCOMPARE(m_parts->rows(), 5);
    QVERIFY(statusLine().contains(u"5 bot"_s));
    QVERIFY(statusLine().contains(u"1 conectado"_s));
    action(u"Mostrar todos os bots"_s)->trigger();
    QCOMPARE(filter(u"Filtrar por empresa"_s)->currentIndex(), 0);
}

void TestMainWindow::companyFilterFollows()
{
    open();
    auto *companies = filter(u"Filtrar por empresa"_s);
    QTRY_COMPARE(companies->count(), 2);
    companies->setCurrentText(u"Acme"_s);
    Company acme = fixture().roster().companies().first();
    acme.name = u"Zeta"_s;
    fixture().roster().saveCompany(acme, this, [](const auto &) {});
    QTRY_COMPARE(companies->currentText(), u"Zeta"_s); // the choice goes along
    QCOMPARE(m_parts->rows(), 5);
    fixture().desk().removeCompany(acme.id, this, [](const auto &) {});
    QTRY_COMPARE(companies->count(), 1);
    QTRY_VERIFY(offers(u"Cadastrar empresa e bot"_s));
}

void TestMainWindow::searchKeys()
{
    open();
    m_parts->select(u"padaria"_s);
    QTest::keyClick(window(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(window()->focusWidget(), search());
    QTest::keyClicks(search(), u"pad"_s);
    QTest::keyClick(search(), Qt::Key_Home);
    QTest::keyClick(search(), Qt::Key_Delete); // a letter, not the selected bot
    QCOMPARE(search()->text(), u"ad"_s);
    QVERIFY(!openDialog<QMessageBox>());
    QCOMPARE(fixture().roster().bots().size(), 5);
}

void TestMainWindow::refreshReadsTheSelectedOrAll()
{
    open();
    QTRY_COMPARE(fixture().desk().reader().pending(), 0);
    const int before = fixture().requests(u"whatsapp"_s);
    m_parts->select(u"clinica"_s);
    QTest::keyClick(window(), Qt::Key_F5);
    QTRY_COMPARE(m_parts->cell(u"clinica"_s, BotTableModel::Status), u"Conectado"_s);
    QVERIFY(m_parts->cell(u"clinica"_s, BotTableModel::CheckedAt).startsWith(u"há "_s));
    QCOMPARE(fixture().requests(u"whatsapp"_s), before + 1);
    QCOMPARE(m_parts->cell(u"pet"_s, BotTableModel::Status), u"Não verificado"_s);
    m_parts->table()->clearSelection();
    QTest::keyClick(window(), Qt::Key_F5);
    QTRY_COMPARE(m_parts->cell(u"pet"_s, BotTableModel::Status), u"Não configurado"_s);
    QTRY_COMPARE(fixture().requests(u"whatsapp"_s), before + 6);
    QCOMPARE(fixture().requests(u"start"_s), 0);
}

void TestMainWindow::everyStateOfTheDemo()
{
    open(demoData());
    action(u"Atualizar status"_s)->trigger();
    const QHash<QString, QString> words{{u"demo-padaria-central"_s, u"Não configurado"_s},
                                        {u"demo-clinica-sorriso"_s, u"Conectado"_s},
                                        {u"demo-pet-e-cia"_s, u"Aguardando leitura"_s},
                                        {u"demo-pizzaria-do-ze"_s, u"Conectado"_s},
                                        {u"demo-farmacia-bem-viver"_s, u"SYNCING"_s},
                                        {u"demo-laboratorio-vida"_s, u"Bot não encontrado"_s},
                                        {u"demo-otica-horizonte"_s, u"Chave recusada"_s},
                                        {u"demo-academia-movimento"_s, u"Sem resposta"_s}};
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        QTRY_COMPARE(m_parts->cell(it.key(), BotTableModel::Status), it.value());
}

void TestMainWindow::disconnectAsksFirst()
{
    open();
    action(u"Atualizar status"_s)->trigger();
    QTRY_COMPARE(m_parts->cell(u"clinica"_s, BotTableModel::Status), u"Conectado"_s);
    QTRY_COMPARE(fixture().desk().reader().pending(), 0);
    m_parts->select(u"clinica"_s);
    action(u"Desconectar…"_s)->trigger();
    auto *question = openDialog<QMessageBox>(window());
    QVERIFY(question);
    QCOMPARE(question->text(), u"Desconectar o WhatsApp de clinica?"_s);
    QTest::keyClick(question, Qt::Key_Return); // gives up
    QTRY_VERIFY(!openDialog<QMessageBox>());
    QCOMPARE(fixture().requests(u"stop"_s), 0);

    const int reads = fixture().requests(u"whatsapp"_s);
    action(u"Desconectar…"_s)->trigger();
    QVERIFY(click(openDialog<QMessageBox>(window()), u"Desconectar"_s));
    QVERIFY(!isEnabled(u"Desconectar…"_s)); // until it is answered
    QTRY_COMPARE(m_parts->cell(u"clinica"_s, BotTableModel::Status), u"Não configurado"_s);
    QTRY_COMPARE(m_parts->bars(), QStringList{u"WhatsApp desconectado: clinica"_s});
    QCOMPARE(fixture().requests(u"stop"_s), 1);
    QCOMPARE(fixture().requests(u"whatsapp"_s), reads); // its death is certain
    QVERIFY(isEnabled(u"Desconectar…"_s));
}

void TestMainWindow::disconnectThatFails()
{
    open();
    QVERIFY(fixture().control("fail?count=1&call=stop&code=503"));
    m_parts->select(u"clinica"_s);
    action(u"Desconectar…"_s)->trigger();
    QVERIFY(click(openDialog<QMessageBox>(window()), u"Desconectar"_s));
    QTRY_VERIFY(m_parts->bars().value(0).startsWith(u"Não foi possível desconectar clinica. O servidor"_s));
    QVERIFY(isEnabled(u"Desconectar…"_s));
    QCOMPARE(fixture().requests(u"stop"_s), 1);
}

void TestMainWindow::removeAsksFirst()
{
    open();
    m_parts->select(u"pet"_s);
    QTest::keyClick(m_parts->table(), Qt::Key_Delete);
    auto *question = openDialog<QMessageBox>(window());
    QVERIFY(question);
    QVERIFY(question->text().contains(u"“pet”"_s));
    QVERIFY(click(question, u"Cancelar"_s));
    QCOMPARE(m_parts->rows(), 5);
    QTRY_VERIFY(!openDialog<QMessageBox>());

    m_parts->table()->selectAll();
    action(u"Remover bot…"_s)->trigger();
    question = openDialog<QMessageBox>(window());
    QVERIFY(question);
    QVERIFY(question->text().contains(u"5 bot"_s));
    QVERIFY(click(question, u"Remover"_s));
    QTRY_VERIFY(shows(window(), u"Nenhum bot ainda"_s));
    QCOMPARE(fixture().requests(u"stop"_s), 0);
}

void TestMainWindow::actionsFollowTheSelection()
{
    m_parts.emplace(connectData());
    QVERIFY(m_parts->show());
    QVERIFY(!isEnabled(u"Adicionar bot…"_s)); // there is no store yet
    QVERIFY(!isEnabled(u"Atualizar status"_s));
    QVERIFY(fixture().fill());
    const QStringList one{u"Conectar…"_s, u"Desconectar…"_s, u"Editar bot…"_s};
    m_parts->table()->clearSelection();
    for (const QString &text : one)
        QVERIFY2(!isEnabled(text), qPrintable(text));
    QVERIFY(!isEnabled(u"Remover bot…"_s));
    QVERIFY(isEnabled(u"Atualizar status"_s));
    m_parts->select(u"pet"_s);
    for (const QString &text : one)
        QVERIFY2(isEnabled(text), qPrintable(text));
    QVERIFY(isEnabled(u"Remover bot…"_s));
    m_parts->table()->selectAll();
    for (const QString &text : one)
        QVERIFY2(!isEnabled(text), qPrintable(text));
    QVERIFY(isEnabled(u"Remover bot…"_s));
    QTest::keyClick(m_parts->table(), Qt::Key_Return); // all of them selected: nothing is connected
    QVERIFY(!openDialog<ConnectDialog>());
    QCOMPARE(fixture().requests(u"start"_s), 0);
}

void TestMainWindow::keys()
{
    open();
    m_parts->select(u"pet"_s);
    QTest::keyClick(window(), Qt::Key_F2);
    auto *dialog = openDialog<BotDialog>(window());
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Editar bot"_s);
    QCOMPARE(named<QLineEdit>(dialog, u"Nome"_s)->text(), u"pet"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<BotDialog>());
    QTest::keyClick(window(), Qt::Key_N, Qt::ControlModifier);
    dialog = openDialog<BotDialog>(window());
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Adicionar bot"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<BotDialog>());
    m_parts->select(u"pet"_s);
    QTest::keyClick(m_parts->table(), Qt::Key_Return);
    QVERIFY(m_parts->connectDialog(u"pet"_s));
}

void TestMainWindow::focusGoesBackToTheRow()
{
    open();
    m_parts->select(u"pet"_s);
    action(u"Editar bot…"_s)->trigger();
    auto *dialog = openDialog<BotDialog>(window());
    QVERIFY(dialog);
    named<QLineEdit>(dialog, u"Nome"_s)->setText(u"zebra"_s); // moves to the end of the table
    QVERIFY(click(dialog, u"Salvar"_s));
    QTRY_VERIFY(!openDialog<BotDialog>());
    QTRY_COMPARE(window()->focusWidget(), m_parts->table());
    QCOMPARE(m_parts->table()->currentIndex().data(BotTableModel::BotIdRole).toUuid(),
             fixture().botId(u"pet"_s));
    QCOMPARE(m_parts->table()->currentIndex().row(), 4);
}

void TestMainWindow::newsCanBePutAway()
{
    open();
    for (const QString &token : {u"padaria"_s, u"otica"_s, u"pet"_s, u"clinica"_s})
        Q_EMIT fixture().desk().connected(fixture().botId(token));
    QTRY_COMPARE(m_parts->bars(), (QStringList{u"Conexão ativada: otica"_s, u"Conexão ativada: pet"_s,
                                               u"Conexão ativada: clinica"_s})); // the last three
    for (auto *bar : window()->findChildren<MessageBar *>()) {
        if (bar->isVisible() && bar->text().endsWith(u"pet"_s))
            bar->findChild<QToolButton *>()->click();
    }
    QTRY_COMPARE(m_parts->bars(), (QStringList{u"Conexão ativada: otica"_s, u"Conexão ativada: clinica"_s}));
}

void TestMainWindow::keychainBanner_data()
{
    using Kind = SecretError::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << int(Kind::NoBackend)
                          << u"Este computador não tem um chaveiro para guardar chaves."_s;
    QTest::newRow("locked") << int(Kind::Locked) << u"O chaveiro do sistema está bloqueado. Desbloqueie-o"_s;
    QTest::newRow("refuses") << int(Kind::Refused) << u"O chaveiro do sistema recusou o acesso."_s;
    QTest::newRow("silent") << int(Kind::TimedOut) << u"O chaveiro do sistema não respondeu a tempo."_s;
}

void TestMainWindow::keychainBanner()
{
    QFETCH(int, kind);
    QFETCH(QString, words);
    m_parts.emplace(connectData());
    QVERIFY(m_parts->show());
    fixture().secrets().failure = SecretError{SecretError::Kind(kind), {}};
    QVERIFY(fixture().fill());
    QTRY_VERIFY(m_parts->bars().value(0).startsWith(words));
    QVERIFY(m_parts->bars().value(0).contains(u"fica na memória e não é gravada"_s));
    m_parts->select(u"clinica"_s);
    action(u"Atualizar status"_s)->trigger(); // the key is good for this run
    QTRY_COMPARE(m_parts->cell(u"clinica"_s, BotTableModel::Status), u"Conectado"_s);
    QVERIFY(fixture().secrets().keys.isEmpty());
    fixture().secrets().failure.reset();
    QVERIFY(click(window(), u"Tentar novamente"_s));
    QTRY_VERIFY(m_parts->bars().isEmpty());
    QTRY_COMPARE(fixture().secrets().keys.size(), 1);
}

void TestMainWindow::missingKeyIsSaid()
{
    m_parts.emplace(QList<SimulatedCompany>{});
    QVERIFY(m_parts->show());
    QVERIFY(fixture().open());
    fixture().addBot(fixture().addCompany(u"Acme"_s, {}), u"pet"_s, u"pet"_s);
    QTRY_COMPARE(m_parts->rows(), 1);
    action(u"Atualizar status"_s)->trigger();
    QTRY_COMPARE(m_parts->cell(u"pet"_s, BotTableModel::Status), u"Falta a chave"_s);
    ConnectDialog *dialog = m_parts->connectBot(u"pet"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(shows(dialog, u"chave de API da empresa deste bot"_s));
}

void TestMainWindow::damagedDatabase()
{
    m_parts.emplace(QList<SimulatedCompany>{});
    QVERIFY(m_parts->show());
    QFile file(fixture().databasePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QVERIFY(fixture().open());
    QTRY_VERIFY(m_parts->bars().value(0).contains(u"danificado"_s));
    const QString moved = fixture().roster().damagedMovedTo();
    QVERIFY(!moved.isEmpty() && QFile::exists(moved));
    QVERIFY(m_parts->bars().value(0).contains(moved));
    QTRY_VERIFY(offers(u"Cadastrar empresa e bot"_s)); // the program starts
}

void TestMainWindow::newerDatabase()
{
    m_parts.emplace(QList<SimulatedCompany>{});
    QVERIFY(m_parts->show());
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(fixture().databasePath());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version = 999"_s));
        QVERIFY(QSqlQuery(database).exec(u"CREATE TABLE future (x)"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    QFile file(fixture().databasePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    fixture().roster().open();
    QTRY_VERIFY(m_parts->bars().value(0).contains(u"versão mais nova"_s));
    QVERIFY(m_parts->bars().value(0).contains(u"desk.sqlite"_s));
    QVERIFY(shows(window(), u"Os bots não puderam ser abertos"_s));
    QVERIFY(!offers(u"Cadastrar empresa e bot"_s));
    QVERIFY(!isEnabled(u"Adicionar bot…"_s));
    QVERIFY(!isEnabled(u"Empresas…"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before); // left alone
}

void TestMainWindow::columnsAndGeometryAreRemembered()
{
    open();
    window()->resize(1050, 640);
    m_parts->table()->setColumnWidth(BotTableModel::Name, 333);
    m_parts->table()->sortByColumn(BotTableModel::Status, Qt::DescendingOrder);
    m_parts->table()->horizontalHeader()->moveSection(0, 1);
    const QSize size = window()->size();
    window()->close();
    m_parts.reset();
    open();
    QCOMPARE(window()->size(), size);
    QCOMPARE(m_parts->table()->columnWidth(BotTableModel::Name), 333);
    QCOMPARE(m_parts->table()->horizontalHeader()->visualIndex(0), 1);
    QCOMPARE(m_parts->table()->horizontalHeader()->sortIndicatorSection(), int(BotTableModel::Status));
    QCOMPARE(m_parts->table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QSettings settings;
    for (const QString &key : settings.allKeys())
        QVERIFY(!settings.value(key).toByteArray().contains("acme-key"));
}

void TestMainWindow::closedDuringAConnect()
{
    for (const QString &until : {u""_s, u"Preparando"_s, u"Leia o QR Code"_s, u"Este bot já está"_s}) {
        open();
        const QString token = until.startsWith(u"Este"_s) ? u"clinica"_s : u"padaria"_s;
        ConnectDialog *dialog = m_parts->connectBot(token);
        QVERIFY(dialog);
        if (!until.isEmpty())
            QTRY_VERIFY(shows(dialog, until));
        window()->quit();
        m_parts.reset(); // the window first, then the desk with its session and the call in flight
    }
}

// There is no tray here: it is minimised.
void TestMainWindow::closedGoesOnWatching()
{
    open();
    QSignalSpy ended(window(), &MainWindow::ended);
    window()->close();
    QVERIFY(window()->isMinimized());
    QCOMPARE(ended.count(), 0);
    action(u"Sair"_s)->trigger();
    QCOMPARE(ended.count(), 1);
    QVERIFY(!window()->isVisible());
}

void TestMainWindow::closedEndsWhereChosen()
{
    open();
    m_parts->settings->set(settings::keepWatching, false);
    QSignalSpy ended(window(), &MainWindow::ended);
    window()->close();
    QCOMPARE(ended.count(), 1);
    QVERIFY(!window()->isVisible());
}

void TestMainWindow::theDemoEndsWhenClosed()
{
    m_parts.emplace(connectData(), quickPolicy(), [](const QString &) {});
    QVERIFY(m_parts->showAndFill());
    QSignalSpy ended(window(), &MainWindow::ended);
    window()->close();
    QCOMPARE(ended.count(), 1);
}

void TestMainWindow::comesBackWhereTheTrayIsGone()
{
    open();
    Q_EMIT m_parts->tray.vanished();
    QVERIFY(window()->isVisible() && !window()->isMinimized()); // it was there all the while
    window()->hide();
    Q_EMIT m_parts->tray.vanished();
    QVERIFY(window()->isVisible() && window()->isMinimized());
}

void TestMainWindow::quitOfTheTrayLeavesAnOpenDialog()
{
    open();
    action(u"Adicionar bot…"_s)->trigger();
    auto *dialog = openDialog<BotDialog>(window());
    QVERIFY(dialog);
    named<QLineEdit>(dialog, u"Nome"_s)->setText(u"Clínica"_s);
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QSignalSpy ended(window(), &MainWindow::ended);
    Q_EMIT m_parts->tray.quitWanted();
    QTRY_VERIFY(dialog->isActiveWindow());
    QCOMPARE(ended.count(), 0);
    QVERIFY(window()->isVisible());
    QCOMPARE(named<QLineEdit>(dialog, u"Nome"_s)->text(), u"Clínica"_s);
    dialog->reject();
    QTRY_VERIFY(!openDialog<BotDialog>());
    Q_EMIT m_parts->tray.quitWanted();
    QCOMPARE(ended.count(), 1);
}

// It is the only way to what it offers, however much happens meanwhile.
void TestMainWindow::alertsLeaveTheUndo()
{
    open();
    m_parts->select(u"pet"_s);
    action(u"Remover bot…"_s)->trigger();
    QVERIFY(click(openDialog<QMessageBox>(window()), u"Remover"_s));
    QTRY_VERIFY(offers(u"Desfazer"_s));
    QList<Alert> news;
    for (quint64 incident = 1; incident <= 6; ++incident)
        news.append({.incident = incident, .botIds = {fixture().botId(u"clinica"_s)}});
    Q_EMIT m_parts->watch.alerted(news);
    QCOMPARE(m_parts->bars().size(), 4);
    QVERIFY(click(window(), u"Desfazer"_s));
    QTRY_COMPARE(m_parts->rows(), 5);
}

void TestMainWindow::dropsCanBeAssumed()
{
    open();
    m_parts->select(u"clinica"_s);
    QVERIFY(!isEnabled(u"Assumir"_s));
    QVERIFY(isEnabled(u"Silenciar…"_s));
    fixture().desk().refresh({fixture().botId(u"clinica"_s)});
    QTRY_COMPARE(fixture().status(u"clinica"_s).kind, LinkStatus::Kind::Connected);
    QVERIFY(fixture().control("drop?bot=clinica"));
    fixture().desk().refresh({fixture().botId(u"clinica"_s)});
    QTRY_COMPARE(fixture().status(u"clinica"_s).kind, LinkStatus::Kind::NotConfigured);
    QTRY_VERIFY_WITH_TIMEOUT(isEnabled(u"Assumir"_s), 10'000); // the second read comes 5 s later
    action(u"Assumir"_s)->trigger();
    QVERIFY(!isEnabled(u"Assumir"_s));
    QVERIFY(m_parts->watch.alerts().drops().value(fixture().botId(u"clinica"_s)).isAssumed);
}

void TestMainWindow::botsOfANotificationAreShown()
{
    open();
    search()->setText(u"padaria"_s);
    auto *presenter = window()->findChild<AlertPresenter *>();
    QVERIFY(presenter);
    Q_EMIT presenter->botsWanted({fixture().botId(u"pet"_s), fixture().botId(u"otica"_s)});
    QCOMPARE(search()->text(), QString());
    QStringList selected;
    for (const QModelIndex &index : m_parts->table()->selectionModel()->selectedRows(BotTableModel::Name))
        selected.append(index.data().toString());
    selected.sort();
    QCOMPARE(selected, QStringList({u"otica"_s, u"pet"_s}));
}

void TestMainWindow::roundIsSaid()
{
    open();
    m_parts->watch.setInterval(std::chrono::seconds(1));
    QTRY_VERIFY(m_parts->watch.lastRoundEndedAt());
    const auto labels = window()->statusBar()->findChildren<QLabel *>();
    QTRY_VERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text().startsWith(u"última rodada há"_s);
    }));
}

void TestMainWindow::smallScreen()
{
    open(demoData());
    QVERIFY2(window()->minimumSizeHint().width() <= 1024,
             qPrintable(QString::number(window()->minimumSizeHint().width())));
    QVERIFY2(window()->minimumSizeHint().height() <= 600,
             qPrintable(QString::number(window()->minimumSizeHint().height())));
    m_parts->connectBot(u"demo-padaria-central"_s);
    auto *dialog = openDialog<ConnectDialog>();
    QVERIFY(dialog);
    QVERIFY(dialog->width() <= 1024 && dialog->height() <= 600);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
