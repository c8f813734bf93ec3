#include "gui/activitywindow.h"
#include "gui/botdialog.h"
#include "gui/companiesdialog.h"
#include "gui/companydialog.h"
#include "gui/fullscreenqr.h"
#include "gui/importdialog.h"
#include "gui/missedresumesdialog.h"
#include "gui/numberdialog.h"
#include "gui/sequencedialog.h"
#include "gui/silencedialog.h"
#include "gui/timelinewindow.h"
#include "gui/windowparts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QWindow>

#include <sys/inotify.h>
#include <unistd.h>

using namespace lifty;
using namespace Qt::StringLiterals;

namespace {

// A picture on the disk that nobody has a reason to open, and words that have it opened wherever they are
// taken for rich text.
class Bait
{
public:
    Bait() : m_folder(u"/tmp/bait-XXXXXX"_s), m_watch(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        QImage(4, 4, QImage::Format_RGB32).save(path(), "PNG");
        inotify_add_watch(m_watch, path().toUtf8().constData(), IN_OPEN);
    }
    ~Bait() { ::close(m_watch); }
    Q_DISABLE_COPY(Bait)

    // The ends of it are what is left where a long name is cut in the middle.
    QString words(int filling) const
    {
        return u"<img src=%1>\u202EHACK"_s.arg(path()) + QString(filling, u'W') +
               u"\u2066\a%1%2%n[*] &Z TAIL"_s;
    }
    bool wasTaken() const
    {
        char events[4096];
        return ::read(m_watch, events, sizeof(events)) > 0;
    }

private:
    QString path() const { return m_folder.filePath(u"p"_s); }

    const QTemporaryDir m_folder;
    const int m_watch;
};

// Words on the screen, or that a screen reader says; and where.
struct Piece {
    QString where;
    QString text;
};

void addCells(QList<Piece> &pieces, const QString &where, const QAbstractItemModel *model, int role)
{
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            pieces.append({where, model->index(row, column).data(role).toString()});
    }
}

QList<Piece> piecesOf(QWidget *window)
{
    QList<Piece> pieces{{u"title"_s, window->windowHandle()->title()}};
    for (QWidget *widget : QList<QWidget *>{window} + window->findChildren<QWidget *>()) {
        if (widget->window() != window)
            continue;
        const QString where =
            QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        if (const auto *label = qobject_cast<QLabel *>(widget))
            pieces.append({where, label->text()});
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            pieces.append({where, withoutMnemonic(button->text())});
        else if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model()) {
            addCells(pieces, where, view->model(), Qt::DisplayRole);
            addCells(pieces, where, view->model(), Qt::AccessibleTextRole);
        } else if (const auto *box = qobject_cast<QComboBox *>(widget))
            addCells(pieces, where, box->model(), Qt::DisplayRole);
        else if (const auto *bar = qobject_cast<QStatusBar *>(widget))
            pieces.append({where, bar->currentMessage()});
        else if (const auto *edit = qobject_cast<QPlainTextEdit *>(widget); edit && edit->isReadOnly())
            pieces.append({where, edit->toPlainText()});
        if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget)) {
            pieces.append({where + u", spoken"_s, spoken->text(QAccessible::Name)});
            if (widget->toolTip().isEmpty()) // or else that is the description
                pieces.append({where + u", described"_s, spoken->text(QAccessible::Description)});
        }
    }
    return pieces;
}

QList<Piece> toolTipsOf(QWidget *window)
{
    QList<Piece> tips;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        tips.append({widget->objectName(), widget->toolTip()});
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model())
            addCells(tips, widget->objectName(), view->model(), Qt::ToolTipRole);
    }
    return tips;
}

bool hasHiddenCharacters(const QString &text)
{
    return text.contains(u'\u202E') || text.contains(u'\u2066') || text.contains(u'\a');
}

} // namespace

// Names, notes, numbers and a server's words are data: every window that shows them shows them as they are
// and does nothing else with them.
class TestHostileWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_parts.reset(); }
    void baitIsTakenWhereRichTextIsGuessed();
    void mainWindow();
    void bars();
    void questions();
    void connectDialog();
    void refusedConnection();
    void sequenceDialog();
    void numberDialogs();
    void missedResumesDialog();
    void forms();
    void companiesDialog();
    void silenceDialog();
    void importDialog();
    void historyWindows();

private:
    QString word() const { return m_bait.words(100); }
    DeskFixture &fixture() { return m_parts->fixture; }
    QUuid padaria() { return fixture().botId(u"padaria"_s); }
    void trigger(const QString &action, const QString &token = u"padaria"_s)
    {
        m_parts->select(token);
        m_parts->action(action)->trigger();
    }
    bool setWord(const QByteArray &token)
    {
        return fixture().control("word?bot=" + token + "&status=" + QUrl::toPercentEncoding(word()));
    }
    bool refuse(const QByteArray &call)
    {
        const QByteArray body =
            "{\"code\": 403, \"message\": \"" + word().toUtf8().replace('\a', "\\u0007") + "\"}";
        return fixture().control("fail?count=1&code=403&call=" + call + "&body=" + body.toPercentEncoding());
    }
    void check(QWidget *window);

    Bait m_bait;
    std::optional<WindowParts> m_parts;
    SettingsFolder m_settingsFolder;
};

void TestHostileWords::init()
{
    QList<SimulatedCompany> data = connectData();
    data.first().name = m_bait.words(100'000);
    for (SimulatedBot &bot : data.first().bots) {
        bot.name = m_bait.words(100'000);
        bot.notes = m_bait.words(10'000);
    }
    m_parts.emplace(data);
    QVERIFY(m_parts->showAndFill());
}

// What holds for every window; and that there was something to look at.
void TestHostileWords::check(QWidget *window)
{
    QVERIFY(window);
    QVERIFY(QTest::qWaitForWindowExposed(window));
    window->grab(); // a rich text is laid out, and its pictures loaded, when it is painted
    QVERIFY(!m_bait.wasTaken());
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->text().contains(u"HACK"_s) || label->text().contains(u"TAIL"_s))
            QVERIFY2(label->textFormat() == Qt::PlainText && !label->buddy(),
                     qPrintable(label->objectName()));
    }
    int hostile = 0;
    for (const Piece &piece : piecesOf(window)) {
        const QByteArray what = (piece.where + u": "_s + piece.text.left(300)).toUtf8();
        hostile += piece.text.contains(u"<img"_s) || piece.text.contains(u"HACK"_s);
        QVERIFY2(!hasHiddenCharacters(piece.text), what);
        QVERIFY2(piece.text.count(u"TAIL"_s) == piece.text.count(u"%1%2%n[*] &Z TAIL"_s), what);
    }
    QVERIFY2(hostile > 0, qPrintable(window->windowTitle()));
    for (const Piece &tip : toolTipsOf(window)) {
        const QByteArray what = (tip.where + u": "_s + tip.text.left(300)).toUtf8();
        QVERIFY2(!tip.text.contains(u"<img"_s), what);
        QVERIFY2(!hasHiddenCharacters(tip.text), what);
        QVERIFY2(tip.text.count(u"TAIL"_s) == tip.text.count(u"%1%2%n[*] &amp;Z TAIL"_s), what);
    }
    QVERIFY(window->windowTitle().size() < 500);
    QVERIFY2(window->width() <= 1024 && window->minimumSizeHint().width() <= 1024,
             qPrintable(QString::number(window->minimumSizeHint().width())));
    for (const auto *area : window->findChildren<QScrollArea *>()) { // or part of it could never be seen
        if (area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            QVERIFY2(area->widget()->width() <= area->viewport()->width(), qPrintable(area->objectName()));
    }
    QVERIFY2(window->minimumSizeHint().height() <= 600,
             qPrintable(QString::number(window->minimumSizeHint().height())));
}

// Or else nothing here would prove anything.
void TestHostileWords::baitIsTakenWhereRichTextIsGuessed()
{
    QLabel label(m_bait.words(1));
    label.grab();
    QVERIFY(m_bait.wasTaken());
    label.setTextFormat(Qt::PlainText);
    label.grab();
    QVERIFY(!m_bait.wasTaken());
}

void TestHostileWords::mainWindow()
{
    QVERIFY(setWord("padaria"));
    QVERIFY(refuse("whatsapp"));
    fixture().desk().refresh({fixture().botId(u"otica"_s)});
    QTRY_VERIFY(fixture().status(u"otica"_s).error);
    fixture().desk().refresh({padaria()});
    QTRY_VERIFY(m_parts->cell(u"padaria"_s, BotTableModel::Status).contains(u"HACK"_s));
    const QString tip = m_parts->indexOf(u"otica"_s, BotTableModel::Status).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"HACK"_s)); // the server's message
    m_parts->select(u"padaria"_s);
    check(m_parts->window.get());
}

void TestHostileWords::bars()
{
    const QUuid company = fixture().roster().companies().first().id;
    trigger(u"Copiar diagnóstico"_s);
    QTRY_VERIFY(m_parts->bars().join(u'\n').contains(u"HACK"_s));
    check(m_parts->window.get());
    using Kind = Alert::Kind;
    using Cause = Alert::Cause;
    Q_EMIT m_parts->watch.alerted(
        {{.kind = Kind::Dropped, .cause = Cause::SingleBot, .incident = 1, .botIds = {padaria()}},
         {.kind = Kind::Dropped,
          .cause = Cause::Key,
          .incident = 2,
          .botIds = {padaria()},
          .companyId = company}});
    check(m_parts->window.get());
    Q_EMIT m_parts->watch.alerted(
        {{.kind = Kind::Reminder, .cause = Cause::SingleBot, .incident = 1, .botIds = {padaria()}},
         {.kind = Kind::Back, .cause = Cause::SingleBot, .incident = 2, .botIds = {padaria()}}});
    check(m_parts->window.get());
}

void TestHostileWords::questions()
{
    for (const QString &action : {u"Remover bot…"_s, u"Desconectar…"_s}) {
        trigger(action, u"clinica"_s);
        auto *question = openDialog<QMessageBox>(m_parts->window.get());
        QVERIFY(question);
        check(question);
        QVERIFY(click(question, u"Cancelar"_s));
        QTRY_VERIFY(!openDialog<QMessageBox>(m_parts->window.get()));
    }
    QVERIFY(refuse("stop"));
    trigger(u"Desconectar…"_s, u"clinica"_s);
    QVERIFY(click(openDialog<QMessageBox>(m_parts->window.get()), u"Desconectar"_s));
    QTRY_VERIFY(m_parts->bars().join(u'\n').contains(u"Mensagem do servidor"_s));
    check(m_parts->window.get());
}

void TestHostileWords::connectDialog()
{
    QVERIFY(setWord("padaria"));
    trigger(u"Conectar…"_s);
    QPointer<ConnectDialog> dialog = openDialog<ConnectDialog>();
    QVERIFY(dialog);
    QTRY_VERIFY(shows(dialog, u"O servidor diz: <img"_s));
    check(dialog);
    QVERIFY(fixture().control("word?bot=padaria&status="));
    QTRY_VERIFY(named<QPushButton>(dialog, u"Tela cheia"_s)->isEnabled());
    QVERIFY(click(dialog, u"Tela cheia"_s));
    check(dialog->findChild<FullScreenQr *>());
    QVERIFY(setWord("padaria")); // after QRCODE it means that the phone is linking
    QTRY_VERIFY(shows(dialog, u"O servidor diz: <img"_s));
    check(dialog);
    check(dialog->findChild<FullScreenQr *>());
}

void TestHostileWords::refusedConnection()
{
    QVERIFY(refuse("start"));
    trigger(u"Conectar…"_s);
    QPointer<ConnectDialog> dialog = openDialog<ConnectDialog>();
    QVERIFY(dialog);
    QTRY_VERIFY(shows(dialog, u"Mensagem do servidor: “<img"_s));
    check(dialog);
}

void TestHostileWords::sequenceDialog()
{
    SequenceDialog dialog(fixture().desk(), *m_parts->settings, {padaria(), fixture().botId(u"otica"_s)}, {});
    dialog.show();
    check(&dialog);
    QVERIFY(click(&dialog, u"Iniciar próximo"_s));
    QTRY_VERIFY(shows(&dialog, u"Leia o QR Code"_s));
    check(&dialog);
    QVERIFY(fixture().simulator().scan(u"padaria"_s));
    QTRY_VERIFY(named<QPushButton>(&dialog, u"Iniciar próximo"_s));
    check(&dialog); // who was connected last
    QVERIFY(refuse("start"));
    QVERIFY(click(&dialog, u"Iniciar próximo"_s));
    QTRY_VERIFY(shows(&dialog, u"Mensagem do servidor: “<img"_s));
    check(&dialog);
    QVERIFY(click(&dialog, u"Pular"_s));
    QTRY_VERIFY(named<QPlainTextEdit>(&dialog, u"Resumo"_s));
    check(&dialog);
}

void TestHostileWords::numberDialogs()
{
    Desk &desk = fixture().desk();
    desk.roster().savePausedNumber({padaria(), u"5548999912345"_s, 1, 2}, &desk, [](const auto &) {});
    QTRY_COMPARE(desk.roster().pausedNumberCount(padaria()), 1);
    for (const auto deed : {NumberDialog::Deed::Resume, NumberDialog::Deed::Pause}) {
        NumberDialog dialog(deed, padaria(), desk.numbers(), desk.roster(), desk.clock(), *m_parts->settings);
        dialog.show();
        check(&dialog);
        named<QPlainTextEdit>(&dialog, u"Número"_s)->setPlainText(word() + u"\n48 99991-2345"_s);
        check(&dialog);
        if (deed == NumberDialog::Deed::Resume)
            continue;
        QVERIFY(refuse("pause"));
        named<QPlainTextEdit>(&dialog, u"Número"_s)->setPlainText(u"48 99991-2345"_s);
        QVERIFY(click(&dialog, u"Pausar"_s));
        QTRY_VERIFY(shows(&dialog, u"Mensagem do servidor: “<img"_s));
        check(&dialog);
    }
}

void TestHostileWords::missedResumesDialog()
{
    Desk &desk = fixture().desk();
    desk.roster().savePausedNumber({padaria(), u"5548999912345"_s, 1, 2}, &desk, [](const auto &) {});
    QTRY_COMPARE(desk.roster().pausedNumberCount(padaria()), 1);
    Q_EMIT desk.roster().opened(); // as at the next start
    MissedResumesDialog dialog(desk.numbers(), desk.roster());
    dialog.show();
    check(&dialog);
}

void TestHostileWords::forms()
{
    trigger(u"Editar bot…"_s);
    auto *dialog = openDialog<BotDialog>();
    QVERIFY(dialog);
    named<QLineEdit>(dialog, u"Token do bot"_s)
        ->setText(u"https://dash.example/bots/HACK%1%2%n[*] &Z TAIL/x"_s);
    check(dialog);
    dialog->close();

    CompanyDialog company(fixture().desk(), fixture().roster().companies().first());
    company.show();
    QVERIFY(refuse("whatsapp"));
    QVERIFY(click(&company, u"Testar chave"_s));
    QTRY_VERIFY(shows(&company, u"Mensagem do servidor: “<img"_s));
    check(&company);
}

void TestHostileWords::companiesDialog()
{
    m_parts->action(u"Empresas…"_s)->trigger();
    auto *dialog = openDialog<CompaniesDialog>();
    QVERIFY(dialog);
    check(dialog);
    dialog->findChild<QTableView *>()->selectRow(0);
    QVERIFY(click(dialog, u"Remover empresa…"_s));
    auto *question = openDialog<QMessageBox>(dialog);
    QVERIFY(question);
    check(question);
    QVERIFY(click(question, u"Remover"_s));
    QTRY_VERIFY(shows(m_parts->window.get(), u"Empresa removida: <img"_s));
    check(m_parts->window.get());
}

void TestHostileWords::silenceDialog()
{
    const qint64 now = fixture().desk().clock().now().wallMs;
    SilenceDialog dialog({padaria()}, fixture().roster(), now);
    dialog.show();
    check(&dialog);
}

void TestHostileWords::importDialog()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"<b>\u202EHACK%1%2%n[*] &Z TAIL.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray cell = m_bait.words(1'000).toUtf8();
    file.write("empresa;nome;token;observacoes\n");
    file.write(cell + ';' + cell + ";nova-1;" + cell + '\n');
    file.write(cell + ';' + cell + ";<b>HACK%1%2%n[*] &Z TAIL;" + cell + '\n');
    file.close();
    ImportDialog dialog(fixture().roster(), m_parts->files, file.fileName());
    dialog.show();
    QTRY_COMPARE(dialog.findChild<QTableView *>()->model()->rowCount(), 2);
    check(&dialog);
    QVERIFY(QFile::remove(file.fileName()));
    ImportDialog failed(fixture().roster(), m_parts->files, file.fileName());
    failed.show();
    QTRY_VERIFY(shows(&failed, u"não foi encontrado"_s));
    check(&failed);
}

void TestHostileWords::historyWindows()
{
    fixture().desk().refresh({padaria()});
    QTRY_COMPARE(fixture().status(u"padaria"_s).kind, LinkStatus::Kind::NotConfigured);
    QVERIFY(setWord("padaria"));
    fixture().desk().refresh({padaria()});
    QTRY_COMPARE(fixture().status(u"padaria"_s).kind, LinkStatus::Kind::Other);
    m_parts->action(u"Atividade"_s)->trigger();
    auto *window = openDialog<ActivityWindow>();
    QVERIFY(window);
    auto *entries = window->findChild<QTableView *>(u"entries"_s);
    QTRY_VERIFY(entries->model()->rowCount() > 5);
    entries->selectRow(0);
    check(window);
    window->showBot(padaria(), m_bait.words(100'000));
    QTRY_VERIFY(entries->model()->rowCount() > 0 && entries->model()->rowCount() < 5);
    entries->selectRow(0);
    check(window);

    QVERIFY(click(window, u"Linha do tempo…"_s));
    auto *line = openDialog<TimelineWindow>();
    QVERIFY(line);
    check(line);
}

QTEST_MAIN(TestHostileWords)
#include "tst_hostilewords.moc"
