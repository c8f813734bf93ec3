#include "gui/fullscreenqr.h"
#include "gui/phoneerrors.h"
#include "gui/phoneerrorsdialog.h"
#include "gui/qrcode.h"
#include "gui/windowparts.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace lifty;
using namespace Qt::StringLiterals;

namespace {

QFileDialog *saveDialog(QWidget *dialog) { return dialog->findChild<QFileDialog *>(); }

void saveAs(QFileDialog *dialog, const QString &path)
{
    auto *name = dialog->findChild<QLineEdit *>();
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
}

} // namespace

class TestRemoteCustomer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_parts.reset(); }
    void copiedPicture();
    void savedPictureIsTheOneThatWasShown();
    void pictureThatCannotBeSaved();
    void hostileNameMakesAFile();
    void onlyWhileThereIsAPicture();
    void instructions();
    void fullScreen();
    void fullScreenIsCoveredAndRenewed();
    void twoFullScreens();
    void leavingTheFullScreen_data();
    void leavingTheFullScreen();
    void phoneErrorsTable();
    void phoneErrorsDialog();

private:
    void open(const ConnectPolicy &policy = quickPolicy())
    {
        m_parts.emplace(connectData(), policy);
        QVERIFY(m_parts->showAndFill());
    }
    // With its picture on the screen.
    ConnectDialog *showQr(const QString &token)
    {
        ConnectDialog *dialog = m_parts->connectBot(token);
        const bool shown = dialog && QTest::qWaitFor([dialog] { return !qrOf(dialog)->isCovered(); }, 20'000);
        return shown ? dialog : nullptr;
    }
    static QrView *qrOf(QWidget *window) { return window->findChild<QrView *>(u"qr"_s); }
    static FullScreenQr *fullScreenOf(QWidget *dialog) { return dialog->findChild<FullScreenQr *>(); }
    QString payload(const QString &token) { return m_parts->fixture.qrPayload(token); }

    std::optional<WindowParts> m_parts;
    SettingsFolder m_settingsFolder;
};

void TestRemoteCustomer::copiedPicture()
{
    open();
    ConnectDialog *dialog = showQr(u"padaria"_s);
    QVERIFY(dialog);
    const QRect place = qrOf(dialog)->geometry();
    const QSize size = dialog->size();
    const QString shown = readQr(dialog->grab().toImage());
    QVERIFY(!shown.isEmpty());
    QVERIFY(click(dialog, u"Copiar imagem"_s));
    QCOMPARE(readQr(QGuiApplication::clipboard()->image()), shown);
    QVERIFY(shows(dialog, u"vale por cerca de 20 s"_s));
    QVERIFY(shows(dialog, u"“Tela cheia” com a tela compartilhada"_s));
    QCOMPARE(qrOf(dialog)->geometry(), place);
    QCOMPARE(dialog->size(), size);
}

void TestRemoteCustomer::savedPictureIsTheOneThatWasShown()
{
    ConnectPolicy policy = quickPolicy();
    policy.qrMs = 1'500;
    open(policy);
    ConnectDialog *dialog = showQr(u"padaria"_s);
    QVERIFY(dialog);
    const QString shown = readQr(dialog->grab().toImage());
    QVERIFY(click(dialog, u"Salvar imagem…"_s));
    QTRY_VERIFY(saveDialog(dialog));
    QVERIFY(QTest::qWaitForWindowExposed(saveDialog(dialog)));
    QCOMPARE(QFileInfo(saveDialog(dialog)->selectedFiles().value(0)).fileName(), u"QR Code padaria.png"_s);
    QTRY_VERIFY(shows(dialog, u"QR Code expirado"_s)); // while a folder is looked for
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_s);
    saveAs(saveDialog(dialog), path);
    QTRY_VERIFY(QFile::exists(path));
    QCOMPARE(readQr(QImage(path)), shown);
    QTRY_VERIFY(shows(dialog, u"Imagem salva"_s));
    QCOMPARE(Settings().get(settings::pictureFolder), folder.path());
}

void TestRemoteCustomer::pictureThatCannotBeSaved()
{
    open();
    ConnectDialog *dialog = showQr(u"padaria"_s);
    QVERIFY(dialog);
    const QTemporaryDir folder;
    QVERIFY(click(dialog, u"Salvar imagem…"_s));
    QTRY_VERIFY(saveDialog(dialog));
    // Root may write anywhere, but not a file in a folder that is none.
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Q_EMIT saveDialog(dialog)->fileSelected(folder.filePath(u"file/a.png"_s));
    QTRY_VERIFY(shows(dialog, u"A imagem não foi salva em"_s));
}

void TestRemoteCustomer::hostileNameMakesAFile()
{
    open();
    Bot bot = *m_parts->fixture.roster().bot(m_parts->fixture.botId(u"padaria"_s));
    bot.name = u"../a:b\\c*\u202E <b>"_s;
    m_parts->fixture.roster().saveBot(bot, this, [](const auto &) {});
    QTRY_VERIFY(m_parts->cell(u"padaria"_s, BotTableModel::Name).contains(u"<b>"_s));
    m_parts->select(u"padaria"_s);
    m_parts->action(u"Conectar…"_s)->trigger();
    auto *dialog = openDialog<ConnectDialog>();
    QVERIFY(dialog);
    QTRY_VERIFY(!qrOf(dialog)->isCovered());
    QVERIFY(click(dialog, u"Salvar imagem…"_s));
    QTRY_VERIFY(saveDialog(dialog));
    QCOMPARE(QFileInfo(saveDialog(dialog)->selectedFiles().value(0)).fileName(),
             u"QR Code -a-b-c- -b-.png"_s);
}

void TestRemoteCustomer::onlyWhileThereIsAPicture()
{
    ConnectPolicy policy = quickPolicy();
    policy.qrMs = 4'000; // long enough to be seen on a slow machine
    open(policy);
    ConnectDialog *dialog = m_parts->connectBot(u"padaria"_s);
    QVERIFY(dialog);
    const auto enabled = [dialog] {
        int count = 0;
        for (const QString &name : {u"Copiar imagem"_s, u"Salvar imagem…"_s, u"Tela cheia"_s})
            count += named<QPushButton>(dialog, name)->isEnabled();
        return count;
    };
    QCOMPARE(enabled(), 0);
    QTRY_VERIFY(!qrOf(dialog)->isCovered());
    QCOMPARE(enabled(), 3);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    named<QPushButton>(dialog, u"Tela cheia"_s)->setFocus();
    QTRY_VERIFY(shows(dialog, u"QR Code expirado"_s));
    QCOMPARE(enabled(), 0);
    QCOMPARE(dialog->focusWidget(), qrOf(dialog)); // not on `Fechar`, where the next Enter would close it
    QVERIFY(named<QPushButton>(dialog, u"Celular mostrou um erro?"_s)->isEnabled());
}

void TestRemoteCustomer::instructions()
{
    open();
    ConnectDialog *dialog = showQr(u"padaria"_s);
    QVERIFY(dialog);
    QVERIFY(click(dialog, u"Copiar instruções"_s));
    const QString text = QGuiApplication::clipboard()->text();
    for (const QString &words :
         {u"“padaria”"_s, u"Aparelhos conectados"_s, u"Conectar um aparelho"_s, u"20 segundos"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
    QVERIFY(!text.contains(u"http"_s) && !text.contains(u"acme-key"_s));
    QVERIFY(shows(dialog, u"Instruções copiadas"_s));
}

void TestRemoteCustomer::fullScreen()
{
    open();
    QPointer<ConnectDialog> dialog = showQr(u"padaria"_s);
    QVERIFY(dialog);
    QVERIFY(click(dialog, u"Tela cheia"_s));
    QPointer<FullScreenQr> screen = fullScreenOf(dialog);
    QVERIFY(screen);
    QVERIFY(QTest::qWaitForWindowExposed(screen));
    QVERIFY(screen->isFullScreen());
    QCOMPARE(screen->screen(), dialog->screen());
    QVERIFY(shows(screen, u"padaria"_s));
    QVERIFY(shows(screen, u"Conectar um aparelho"_s));
    QVERIFY(shows(screen, u"Expira em"_s));
    QTRY_COMPARE_WITH_TIMEOUT(readQr(screen->grab().toImage()), payload(u"padaria"_s), 20'000);
    QVERIFY(qrOf(screen)->height() > screen->height() * 8 / 10);
    QVERIFY(dialog->isVisible());
    QVERIFY(m_parts->fixture.simulator().scan(u"padaria"_s));
    QTRY_VERIFY(!screen);
    QTRY_VERIFY(!dialog);
}

void TestRemoteCustomer::fullScreenIsCoveredAndRenewed()
{
    ConnectPolicy policy = quickPolicy();
    policy.qrMs = 1'000;
    open(policy);
    ConnectDialog *dialog = showQr(u"padaria"_s);
    QVERIFY(dialog);
    QVERIFY(click(dialog, u"Tela cheia"_s));
    FullScreenQr *screen = fullScreenOf(dialog);
    QTRY_VERIFY(shows(screen, u"QR Code expirado"_s));
    QVERIFY(qrOf(screen)->isCovered());
    QCOMPARE(readQr(screen->grab().toImage()), QString());
    QVERIFY(click(screen, u"Gerar novo QR Code"_s));
    QTRY_VERIFY(!qrOf(screen)->isCovered());
    QCOMPARE(m_parts->fixture.requests(u"start"_s), 2);
}

void TestRemoteCustomer::twoFullScreens()
{
    open();
    QStringList read;
    for (const QString &token : {u"padaria"_s, u"otica"_s}) {
        ConnectDialog *dialog = showQr(token);
        QVERIFY(dialog);
        QVERIFY(click(dialog, u"Tela cheia"_s));
        QTRY_COMPARE_WITH_TIMEOUT(readQr(fullScreenOf(dialog)->grab().toImage()), payload(token), 20'000);
        read.append(payload(token));
    }
    QVERIFY(read.first() != read.last());
    QVERIFY(m_parts->fixture.simulator().scan(u"padaria"_s));
    QTRY_VERIFY(!m_parts->connectDialog(u"padaria"_s));
    QVERIFY(fullScreenOf(m_parts->connectDialog(u"otica"_s)));
}

void TestRemoteCustomer::leavingTheFullScreen_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Esc") << int(Qt::Key_Escape);
    QTest::newRow("F11") << int(Qt::Key_F11);
    QTest::newRow("button") << 0;
}

void TestRemoteCustomer::leavingTheFullScreen()
{
    QFETCH(int, key);
    open();
    ConnectDialog *dialog = showQr(u"padaria"_s);
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *button = named<QPushButton>(dialog, u"Tela cheia"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QPointer<FullScreenQr> screen = fullScreenOf(dialog);
    QVERIFY(screen);
    QVERIFY(QTest::qWaitForWindowActive(screen));
    if (key == 0)
        QVERIFY(click(screen, u"Sair da tela cheia"_s));
    else
        QTest::keyClick(screen->focusWidget(), Qt::Key(key));
    QTRY_VERIFY(!screen);
    QVERIFY(dialog->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(dialog->focusWidget(), button);
}

void TestRemoteCustomer::phoneErrorsTable()
{
    QStringList said;
    QString all;
    for (const auto &[says, remedy] : phoneErrors()) {
        QVERIFY(!says.isEmpty() && remedy.size() > 20);
        said.append(says);
        all += says + u'\n' + remedy + u'\n';
    }
    QCOMPARE(QSet<QString>(said.begin(), said.end()).size(), said.size());
    for (const QString &words :
         {u"chave de acesso"_s, u"passkey"_s, u"Não foi possível conectar"_s, u"Atualize o WhatsApp"_s,
          u"quatro aparelhos"_s, u"internet"_s, u"Aparelhos conectados"_s, u"câmera"_s})
        QVERIFY2(all.contains(words), qPrintable(words));
}

void TestRemoteCustomer::phoneErrorsDialog()
{
    open();
    ConnectDialog *dialog = showQr(u"padaria"_s);
    QVERIFY(dialog);
    QVERIFY(click(dialog, u"Celular mostrou um erro?"_s));
    QVERIFY(click(dialog, u"Celular mostrou um erro?"_s)); // one window of it
    QPointer<PhoneErrorsDialog> errors = openDialog<PhoneErrorsDialog>();
    QVERIFY(errors);
    QCOMPARE(dialog->findChildren<PhoneErrorsDialog *>().size(), 1);
    QVERIFY(!errors->isModal());
    auto *table = errors->findChild<QTableWidget *>();
    const auto shownRows = [table] {
        int count = 0;
        for (int row = 0; row < table->rowCount(); ++row)
            count += !table->isRowHidden(row);
        return count;
    };
    QCOMPARE(shownRows(), int(phoneErrors().size()));
    auto *search = named<QLineEdit>(errors, u"Buscar"_s);
    QVERIFY(search);
    search->setText(u"CAMERA NAO"_s); // blind to accents and case
    QCOMPARE(shownRows(), 1);
    search->setText(u"xyzzy"_s);
    QVERIFY(shows(errors, u"Nada encontrado"_s));
    QVERIFY(click(errors, u"Limpar busca"_s));
    QCOMPARE(shownRows(), int(phoneErrors().size()));
    QVERIFY(QTest::qWaitForWindowActive(errors));
    QTest::keyClick(errors, Qt::Key_Escape);
    QTRY_VERIFY(!errors);
    QVERIFY(dialog->isVisible());
}

QTEST_MAIN(TestRemoteCustomer)
#include "tst_remotecustomer.moc"
