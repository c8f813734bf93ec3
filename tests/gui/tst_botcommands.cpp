#include "gui/activitywindow.h"
#include "gui/botdialog.h"
#include "gui/companiesdialog.h"
#include "gui/importdialog.h"
#include "gui/preferencesdialog.h"
#include "gui/sequencedialog.h"
#include "gui/windowparts.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

using namespace lifty;
using namespace Qt::StringLiterals;

class TestBotCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void removedBotComesBack();
    void severalComeBackTogether();
    void nothingComesBackWhenTheBarIsGone();
    void tokenThatWasTakenMeanwhile();
    void companyComesBackWithItsBotsAndKey();
    void undoGoesWithTheCompany();
    void qrWindowWorksBesideAModalDialog();
    void closingAsksWhileAConnectionIsUnderWay();
    void closingWaitsForTheNumbers();
    void droppedFileIsImported();
    void otherDropsAreRefused();
    void fileWaitsForTheList();
    void diagnosisIsCopiedWithoutTheKey();
    void sequenceTakesSeveralBots();
    void activityShowsTheSelectedBot();
    void preferencesOpen();
    void whatNeedsOneBot();

private:
    void open()
    {
        m_parts.emplace();
        QVERIFY(m_parts->showAndFill());
    }
    DeskFixture &fixture() { return m_parts->fixture; }
    MainWindow *window() { return m_parts->window.get(); }
    QAction *action(const QString &text) { return m_parts->action(text); }
    void removeSelected()
    {
        action(u"Remover bot…"_s)->trigger();
        auto *question = openDialog<QMessageBox>(window());
        QVERIFY(question);
        const qsizetype before = fixture().roster().bots().size();
        QVERIFY(click(question, u"Remover"_s));
        QTRY_VERIFY(fixture().roster().bots().size() < before);
    }
    QString file(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"bots.csv"_s));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }
    // Whether the window takes it.
    bool drop(const QMimeData &data)
    {
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window(), &drop);
        return drop.isAccepted();
    }

    std::optional<WindowParts> m_parts;
    SettingsFolder m_settingsFolder;
    QTemporaryDir m_folder;
};

void TestBotCommands::init() { open(); }

void TestBotCommands::cleanup()
{
    m_parts.reset();
    QSettings().clear();
}

void TestBotCommands::removedBotComesBack()
{
    const QUuid id = fixture().botId(u"pet"_s);
    const Bot before = *fixture().roster().bot(id);
    fixture().roster().savePausedNumber({id, u"554899991234"_s, 5, 0}, this, [](const auto &) {});
    QTRY_COMPARE(m_parts->cell(u"pet"_s, BotTableModel::PausedNumbers), u"1"_s);
    m_parts->select(u"pet"_s);
    removeSelected();
    QTRY_VERIFY(named<QPushButton>(window(), u"Desfazer"_s));
    QVERIFY(click(window(), u"Desfazer"_s));
    QTRY_VERIFY(fixture().roster().bot(id));
    QCOMPARE(*fixture().roster().bot(id), before);
    QCOMPARE(m_parts->cell(u"pet"_s, BotTableModel::PausedNumbers), u"1"_s);
    QTRY_COMPARE(m_parts->table()->currentIndex().row(), m_parts->indexOf(u"pet"_s).row());
    QVERIFY(m_parts->bars().isEmpty());
    QTRY_COMPARE(m_parts->cell(u"pet"_s, BotTableModel::Status), u"Não configurado"_s); // read anew
}

void TestBotCommands::severalComeBackTogether()
{
    m_parts->table()->selectAll();
    removeSelected();
    QTRY_VERIFY(named<QPushButton>(window(), u"Desfazer"_s));
    QVERIFY(click(window(), u"Desfazer"_s));
    QTRY_COMPARE(m_parts->rows(), 5);
}

void TestBotCommands::nothingComesBackWhenTheBarIsGone()
{
    m_parts->select(u"pet"_s);
    removeSelected();
    QTRY_VERIFY(named<QPushButton>(window(), u"Desfazer"_s));
    QVERIFY(click(window(), u"Fechar mensagem"_s));
    QTRY_VERIFY(!named<QPushButton>(window(), u"Desfazer"_s));
    QCOMPARE(m_parts->rows(), 4);
}

void TestBotCommands::tokenThatWasTakenMeanwhile()
{
    const QUuid company = fixture().roster().bots().first().companyId;
    m_parts->select(u"pet"_s);
    removeSelected();
    fixture().addBot(company, u"Outro"_s, u"pet"_s);
    QTRY_COMPARE(m_parts->rows(), 5);
    QVERIFY(click(window(), u"Desfazer"_s));
    QTRY_VERIFY(m_parts->bars().contains(u"Já existe um bot com este token neste endereço da API."_s));
    QVERIFY(named<QPushButton>(window(), u"Desfazer"_s)->isEnabled()); // it may be tried again
}

void TestBotCommands::companyComesBackWithItsBotsAndKey()
{
    const Company company = fixture().roster().companies().first();
    action(u"Empresas…"_s)->trigger();
    auto *dialog = openDialog<CompaniesDialog>(window());
    QVERIFY(dialog);
    QVERIFY(click(dialog, u"Remover empresa…"_s));
    QTRY_VERIFY(openDialog<QMessageBox>(dialog));
    QVERIFY(click(openDialog<QMessageBox>(dialog), u"Remover"_s));
    QTRY_VERIFY(fixture().roster().bots().isEmpty());
    QVERIFY(fixture().secrets().keys.isEmpty());
    dialog->accept();
    QTRY_VERIFY(named<QPushButton>(window(), u"Desfazer"_s));
    QVERIFY(click(window(), u"Desfazer"_s));
    QTRY_COMPARE(m_parts->rows(), 5);
    QCOMPARE(fixture().roster().companies(), QList<Company>{company});
    QTRY_COMPARE(fixture().secrets().keys.value(company.id), u"acme-key"_s);
}

void TestBotCommands::undoGoesWithTheCompany()
{
    m_parts->select(u"pet"_s);
    removeSelected();
    QTRY_VERIFY(named<QPushButton>(window(), u"Desfazer"_s));
    const QUuid company = fixture().roster().companies().first().id;
    fixture().desk().removeCompany(company, this, [](const auto &) {});
    QTRY_VERIFY(!named<QPushButton>(window(), u"Desfazer"_s));
}

// A customer is on the phone: what somebody opens over the list must not stop the window with the QR.
void TestBotCommands::qrWindowWorksBesideAModalDialog()
{
    ConnectDialog *connecting = m_parts->connectBot(u"padaria"_s);
    QVERIFY(connecting);
    action(u"Adicionar bot…"_s)->trigger();
    QVERIFY(openDialog<BotDialog>(window()));
    QGuiApplication::clipboard()->clear();
    QVERIFY(click(connecting, u"Copiar instruções"_s));
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
}

void TestBotCommands::closingAsksWhileAConnectionIsUnderWay()
{
    QVERIFY(m_parts->connectBot(u"padaria"_s));
    QTRY_VERIFY(fixture().desk().isConnecting());
    window()->quit();
    auto *question = openDialog<QMessageBox>(window());
    QVERIFY(question);
    QVERIFY(window()->isVisible());
    QVERIFY(click(question, u"Fechar"_s));
    QTRY_VERIFY(!window()->isVisible());
}

void TestBotCommands::closingWaitsForTheNumbers()
{
    fixture().desk().numbers().pause(fixture().botId(u"pet"_s), {u"554899991234"_s});
    window()->quit();
    QVERIFY(window()->isVisible());
    QTRY_VERIFY(!window()->isVisible());
    QCOMPARE(fixture().roster().pausedNumbers().size(), 1); // what the server did is in the record
}

void TestBotCommands::droppedFileIsImported()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file("empresa;nome;token\r\nAcme;Nova;nova\r\n"))});
    QVERIFY(drop(data));
    QTRY_VERIFY(openDialog<ImportDialog>(window()));
    auto *dialog = openDialog<ImportDialog>(window());
    QTRY_VERIFY(named<QPushButton>(dialog, u"Importar"_s)->isEnabled());
    QVERIFY(click(dialog, u"Importar"_s));
    QTRY_COMPARE(m_parts->rows(), 6);
    QTRY_COMPARE(m_parts->bars().size(), 1);
}

void TestBotCommands::otherDropsAreRefused()
{
    QMimeData text;
    text.setText(u"empresa;nome;token"_s);
    QVERIFY(!drop(text));
    QMimeData remote;
    remote.setUrls({QUrl(u"https://example.com/bots.csv"_s)});
    QVERIFY(!drop(remote));
}

void TestBotCommands::fileWaitsForTheList()
{
    m_parts.emplace();
    QVERIFY(m_parts->show());
    window()->importFile(file("empresa;nome;token\r\nAcme;Nova;nova\r\n"));
    QVERIFY(!openDialog<ImportDialog>(window()));
    QVERIFY(fixture().open());
    QTRY_VERIFY(openDialog<ImportDialog>(window()));
}

void TestBotCommands::diagnosisIsCopiedWithoutTheKey()
{
    m_parts->select(u"clinica"_s);
    action(u"Copiar diagnóstico"_s)->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"clinica"_s), qPrintable(text));
    QVERIFY(!text.contains(u"acme-key"_s));
    QCOMPARE(m_parts->bars().size(), 1);
}

void TestBotCommands::sequenceTakesSeveralBots()
{
    m_parts->table()->selectAll();
    action(u"Conectar em sequência…"_s)->trigger();
    auto *dialog = openDialog<SequenceDialog>();
    QVERIFY(dialog);
    action(u"Conectar em sequência…"_s)->trigger();
    const QWidgetList widgets = QApplication::topLevelWidgets();
    QCOMPARE(std::count_if(widgets.cbegin(), widgets.cend(),
                           [](QWidget *widget) { return qobject_cast<SequenceDialog *>(widget); }),
             1);
    QCOMPARE(fixture().requests(u"start"_s), 0); // each start is a press of its own
}

void TestBotCommands::activityShowsTheSelectedBot()
{
    m_parts->select(u"pet"_s);
    action(u"Atividade"_s)->trigger();
    auto *activity = window()->findChild<ActivityWindow *>();
    QVERIFY(activity && activity->isVisible());
    auto *rows = activity->findChild<QAbstractItemView *>();
    QVERIFY(rows);
    QTRY_VERIFY(rows->model()->rowCount() > 0);
    action(u"Atividade"_s)->trigger();
    QCOMPARE(window()->findChildren<ActivityWindow *>().size(), 1);
}

void TestBotCommands::preferencesOpen()
{
    action(u"Preferências…"_s)->trigger();
    QVERIFY(openDialog<PreferencesDialog>(window()));
}

void TestBotCommands::whatNeedsOneBot()
{
    const QStringList one{u"Pausar número…"_s, u"Retomar número…"_s, u"Copiar diagnóstico"_s};
    m_parts->table()->clearSelection();
    for (const QString &text : one)
        QVERIFY2(!action(text)->isEnabled(), qPrintable(text));
    QVERIFY(!action(u"Conectar em sequência…"_s)->isEnabled());
    m_parts->select(u"pet"_s);
    for (const QString &text : one)
        QVERIFY2(action(text)->isEnabled(), qPrintable(text));
    m_parts->table()->selectAll();
    for (const QString &text : one)
        QVERIFY2(!action(text)->isEnabled(), qPrintable(text));
    QVERIFY(action(u"Conectar em sequência…"_s)->isEnabled());
    QVERIFY(action(u"Exportar bots…"_s)->isEnabled());
}

QTEST_MAIN(TestBotCommands)
#include "tst_botcommands.moc"
