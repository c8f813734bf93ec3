#include "gui/aboutdialog.h"
#include "gui/activitywindow.h"
#include "gui/botdialog.h"
#include "gui/companiesdialog.h"
#include "gui/companydialog.h"
#include "gui/fullscreenqr.h"
#include "gui/helpwindow.h"
#include "gui/importdialog.h"
#include "gui/missedresumesdialog.h"
#include "gui/numberdialog.h"
#include "gui/phoneerrorsdialog.h"
#include "gui/preferencesdialog.h"
#include "gui/sequencedialog.h"
#include "gui/silencedialog.h"
#include "gui/timelineview.h"
#include "gui/timelinewindow.h"
#include "gui/windowparts.h"
#include "storage/csvtablefiles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QToolBar>
#include <QToolButton>

using namespace lifty;
using namespace Qt::StringLiterals;

namespace {

// Everything under an object, as a screen reader walks it.
QList<QAccessibleInterface *> walk(QAccessibleInterface *root)
{
    QList<QAccessibleInterface *> all{root};
    for (int i = 0; i < root->childCount(); ++i) {
        QAccessibleInterface *child = root->child(i);
        if (child && child->isValid() &&
            !(child->object() && child->object()->isWidgetType() &&
              static_cast<QWidget *>(child->object())->isWindow()))
            all += walk(child);
    }
    return all;
}

QList<QWidget *> focusable(QWidget *window)
{
    QList<QWidget *> all;
    for (QAccessibleInterface *interface : walk(QAccessible::queryAccessibleInterface(window))) {
        auto *widget = qobject_cast<QWidget *>(interface->object());
        // An editable combo box has the focus in the place of its line.
        const bool isOne =
            widget && widget->isVisible() && !widget->focusProxy() && (widget->focusPolicy() & Qt::TabFocus);
        if (isOne && !all.contains(widget))
            all.append(widget);
    }
    return all;
}

// The name that the person sees: a combo box is known by the label that is its buddy.
QString nameOf(QWidget *widget)
{
    return qobject_cast<QComboBox *>(widget) ? buddyOf(widget) : accessibleName(widget);
}

// What is written on or beside a widget.
QString visibleLabel(QWidget *widget)
{
    if (auto *button = qobject_cast<QAbstractButton *>(widget); button && !button->text().isEmpty())
        return withoutMnemonic(button->text());
    return buddyOf(widget);
}

QChar mnemonicOf(const QString &text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size();
         at = text.indexOf(u'&', at + 2)) {
        if (text.at(at + 1) != u'&')
            return text.at(at + 1).toLower();
    }
    return {};
}

// The letters that Alt reaches in a window, whatever is visible now: states come and go.
QStringList mnemonicsOf(QWidget *window)
{
    QStringList texts;
    for (const auto *button : window->findChildren<QAbstractButton *>()) {
        if (button->window() == window)
            texts.append(button->text());
    }
    for (const auto *label : window->findChildren<QLabel *>()) {
        if (label->window() == window && label->buddy())
            texts.append(label->text());
    }
    if (const auto *menus = window->findChild<QMenuBar *>()) {
        for (const QAction *action : menus->actions())
            texts.append(action->text());
    }
    QStringList letters;
    for (const QString &text : texts) {
        if (const QChar letter = mnemonicOf(text); !letter.isNull())
            letters.append(letter);
    }
    return letters;
}

QStringList tabOrder(QWidget *window)
{
    QStringList names;
    QWidget *first = window->focusWidget() ? window->focusWidget() : window;
    QWidget *widget = first;
    do {
        if (widget->isVisible() && widget->isEnabled() && widget != window &&
            (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            names.append(nameOf(widget));
        widget = widget->nextInFocusChain();
    } while (widget != first);
    return names;
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_parts.reset(); }
    void mainWindow();
    void mainWindowOnAnEmptyPage();
    void table();
    void actions();
    void menuMnemonics();
    void messageBar();
    void botDialog();
    void companyDialog();
    void companiesDialog();
    void connectDialogInEveryState();
    void fullScreen();
    void phoneErrorsDialog();
    void sequenceDialog();
    void importDialog();
    void numberDialogs();
    void missedResumesDialog();
    void questions();
    void aboutDialog();
    void activityWindow();
    void timelineWindow();
    void preferencesDialog();
    void silenceDialog();
    void helpWindow();
    void faultsAreDescribed();
    void connectByKeyboardAlone();
    void everythingByKeyboardAlone();

private:
    void open(const QList<SimulatedCompany> &data = connectData())
    {
        m_parts.emplace(data);
        QVERIFY(m_parts->showAndFill());
    }
    void check(QWidget *window);
    void hasNames(QWidget *window, const QStringList &names);

    std::optional<WindowParts> m_parts;
    SettingsFolder m_settingsFolder;
};

// What holds for every window.
void TestAccessibility::check(QWidget *window)
{
    QAccessibleInterface *root = QAccessible::queryAccessibleInterface(window);
    QVERIFY(root);
    QVERIFY(!root->text(QAccessible::Name).isEmpty());
    const QList<QWidget *> widgets = focusable(window);
    QVERIFY(!widgets.isEmpty());
    for (QWidget *widget : widgets) {
        const QByteArray what = window->metaObject()->className() + (": " + widget->objectName().toUtf8());
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface, what);
        QVERIFY2(interface->role() != QAccessible::NoRole, what);
        QVERIFY2(interface->role() != QAccessible::Client || qobject_cast<QrView *>(widget), what);
        QVERIFY2(interface->state().focusable, what);
        QVERIFY2(!nameOf(widget).trimmed().isEmpty(), what);
        if (const QString label = visibleLabel(widget); !label.isEmpty())
            QCOMPARE(nameOf(widget), label);
    }
    QStringList letters = mnemonicsOf(window);
    letters.sort();
    QStringList unique = letters;
    unique.removeDuplicates();
    QVERIFY2(letters == unique, qPrintable(window->windowTitle() + u": "_s + letters.join(u' ')));
    const QStringList constant{u"upText"_s, u"downText"_s, u"unobservedText"_s};
    for (const QLabel *label : window->findChildren<QLabel *>()) // none of them guesses rich text from data
        QVERIFY2(label->textFormat() == Qt::PlainText || label->buddy() || label->text().isEmpty() ||
                     constant.contains(label->objectName()),
                 qPrintable(label->objectName() + u": "_s + label->text()));
}

void TestAccessibility::hasNames(QWidget *window, const QStringList &names)
{
    QStringList all;
    for (QWidget *widget : focusable(window))
        all.append(nameOf(widget));
    for (const QString &name : names)
        QVERIFY2(all.count(name) == 1, qPrintable(name + u" in "_s + all.join(u", "_s)));
}

void TestAccessibility::mainWindow()
{
    open();
    m_parts->select(u"padaria"_s);
    check(m_parts->window.get());
    hasNames(m_parts->window.get(),
             {u"Bots"_s, u"Buscar"_s, u"Limpar busca"_s, u"Filtrar por status"_s, u"Filtrar por empresa"_s});
    m_parts->window->findChild<QLineEdit *>()->setText(u"pad"_s); // which enables "Limpar busca"
    m_parts->window->findChild<QLineEdit *>()->setFocus();
    QCOMPARE(tabOrder(m_parts->window.get()).mid(0, 5),
             (QStringList{u"Buscar"_s, u"Limpar busca"_s, u"Filtrar por status"_s, u"Filtrar por empresa"_s,
                          u"Bots"_s}));
}

void TestAccessibility::mainWindowOnAnEmptyPage()
{
    m_parts.emplace(QList<SimulatedCompany>{});
    QVERIFY(m_parts->show());
    QVERIFY(m_parts->fixture.open());
    QTRY_VERIFY(shows(m_parts->window.get(), u"Boas-vindas"_s));
    check(m_parts->window.get());
    hasNames(m_parts->window.get(), {u"Cadastrar empresa e bot"_s, u"Conhecer com dados de demonstração"_s});
}

void TestAccessibility::table()
{
    open();
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_parts->table());
    QCOMPARE(table->role(), QAccessible::Table);
    QCOMPARE(table->text(QAccessible::Name), u"Bots"_s);
    QAccessibleTableInterface *cells = table->tableInterface();
    QVERIFY(cells);
    QCOMPARE(cells->rowCount(), 5);
    QStringList columns;
    for (int column = 0; column < cells->columnCount(); ++column)
        columns.append(cells->columnDescription(column));
    QCOMPARE(columns, (QStringList{u"Nome"_s, u"Empresa"_s, u"Status"_s, u"Verificado"_s,
                                   u"Números pausados"_s, u"Observações"_s}));
    m_parts->action(u"Atualizar status"_s)->trigger();
    QTRY_COMPARE(m_parts->cell(u"clinica"_s, BotTableModel::Status), u"Conectado"_s);
    const int row = m_parts->indexOf(u"clinica"_s).row();
    QCOMPARE(cells->cellAt(row, BotTableModel::Name)->text(QAccessible::Name), u"clinica"_s);
    QCOMPARE(cells->cellAt(row, BotTableModel::Status)->text(QAccessible::Name), u"Conectado"_s);
}

void TestAccessibility::actions()
{
    open();
    for (const QString &text :
         {u"Conectar…"_s, u"Desconectar…"_s, u"Pausar número…"_s, u"Retomar número…"_s, u"Atualizar status"_s,
          u"Adicionar bot…"_s, u"Editar bot…"_s, u"Remover bot…"_s, u"Importar bots…"_s, u"Exportar bots…"_s,
          u"Empresas…"_s, u"Preferências…"_s, u"Atividade"_s, u"Copiar diagnóstico"_s,
          u"Conectar em sequência…"_s, u"Sobre o Lifty Desk"_s, u"Sair"_s})
        QVERIFY2(m_parts->action(text), qPrintable(text));
    QCOMPARE(m_parts->action(u"Atualizar status"_s)->shortcut(), QKeySequence(Qt::Key_F5));
    QCOMPARE(m_parts->action(u"Adicionar bot…"_s)->shortcut(), QKeySequence(u"Ctrl+N"_s));
    QCOMPARE(m_parts->action(u"Editar bot…"_s)->shortcut(), QKeySequence(Qt::Key_F2));
    QCOMPARE(m_parts->action(u"Remover bot…"_s)->shortcut(), QKeySequence(Qt::Key_Delete));
    // The tool bar's buttons say the same words.
    QStringList onTheToolBar;
    for (auto *button : m_parts->window->findChild<QToolBar *>()->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->defaultAction())
            onTheToolBar.append(accessibleName(button));
    }
    QCOMPARE(onTheToolBar, (QStringList{u"Conectar…"_s, u"Desconectar…"_s, u"Pausar número…"_s,
                                        u"Retomar número…"_s, u"Atualizar status"_s}));
    // And so does the table's own menu.
    for (const QString &text : {u"Conectar…"_s, u"Conectar em sequência…"_s, u"Desconectar…"_s,
                                u"Pausar número…"_s, u"Retomar número…"_s, u"Atualizar status"_s,
                                u"Editar bot…"_s, u"Remover bot…"_s, u"Copiar diagnóstico"_s})
        QVERIFY2(m_parts->table()->actions().contains(m_parts->action(text)), qPrintable(text));
}

void TestAccessibility::menuMnemonics()
{
    open();
    for (const QAction *top : m_parts->window->menuBar()->actions()) {
        QStringList letters;
        for (const QAction *action : top->menu()->actions()) {
            if (action->isSeparator())
                continue;
            const QChar letter = mnemonicOf(action->text());
            QVERIFY2(!letter.isNull(), qPrintable(action->text()));
            QVERIFY2(!letters.contains(letter), qPrintable(action->text()));
            letters.append(letter);
        }
    }
}

void TestAccessibility::messageBar()
{
    open();
    m_parts->fixture.secrets().failure = SecretError{SecretError::Kind::Locked, {}};
    m_parts->fixture.addCompany(u"Outra"_s, u"k"_s);
    QTRY_VERIFY(!m_parts->bars().isEmpty());
    check(m_parts->window.get());
    hasNames(m_parts->window.get(), {u"Tentar novamente"_s, u"Fechar mensagem"_s});
}

void TestAccessibility::botDialog()
{
    open();
    m_parts->action(u"Adicionar bot…"_s)->trigger();
    auto *dialog = openDialog<BotDialog>();
    QVERIFY(dialog);
    check(dialog);
    QCOMPARE(tabOrder(dialog), (QStringList{u"Nome"_s, u"Token do bot"_s, u"Empresa"_s, u"Observações"_s,
                                            u"Salvar"_s, u"Cancelar"_s}));
    named<QLineEdit>(dialog, u"Token do bot"_s)->setText(u"https://dash.example/bots/abc&d/x"_s);
    check(dialog);
    QCOMPARE(tabOrder(dialog).value(2), u"Usar o token “abc&d”"_s);
}

void TestAccessibility::companyDialog()
{
    open();
    CompanyDialog dialog(m_parts->fixture.desk(), {});
    dialog.show();
    check(&dialog);
    QCOMPARE(tabOrder(&dialog),
             (QStringList{u"Nome da empresa"_s, u"Chave de API"_s, u"Testar chave"_s, u"Endereço da API"_s,
                          u"Permitir endereços sem HTTPS"_s, u"Salvar"_s, u"Cancelar"_s}));
}

void TestAccessibility::companiesDialog()
{
    open();
    m_parts->action(u"Empresas…"_s)->trigger();
    auto *dialog = openDialog<CompaniesDialog>();
    QVERIFY(dialog);
    check(dialog);
    QCOMPARE(tabOrder(dialog), (QStringList{u"Empresas"_s, u"Adicionar empresa…"_s, u"Editar empresa…"_s,
                                            u"Remover empresa…"_s, u"Fechar"_s, u"Buscar"_s}));
}

void TestAccessibility::connectDialogInEveryState()
{
    ConnectPolicy policy = quickPolicy();
    policy.qrMs = 800;
    m_parts.emplace(connectData(), policy);
    QVERIFY(m_parts->showAndFill());
    const auto opened = [this](const QString &token, const QString &until, const QStringList &names) {
        ConnectDialog *dialog = m_parts->connectBot(token);
        QVERIFY(dialog);
        QCOMPARE(accessibleName(dialog), u"Conectar WhatsApp: "_s + token);
        QTRY_VERIFY(shows(dialog, until));
        check(dialog);
        hasNames(dialog, names);
    };
    const QString clear = u"Limpar sessões inativas"_s;
    opened(u"clinica"_s, u"Este bot já está conectado"_s,
           {u"QR Code"_s, clear, u"Iniciar conexão"_s, u"Fechar"_s});
    opened(u"padaria"_s, u"Leia o QR Code com o celular"_s, {u"QR Code"_s, u"Fechar"_s});
    opened(u"otica"_s, u"QR Code expirado"_s, {u"QR Code"_s, clear, u"Gerar novo QR Code"_s, u"Fechar"_s});
    QVERIFY(m_parts->fixture.control("fail?count=1&call=start&code=503"));
    opened(u"pet"_s, u"O pedido de conexão ficou sem resposta"_s,
           {u"QR Code"_s, clear, u"Verificar status"_s, u"Tentar novamente"_s, u"Fechar"_s});
    QCOMPARE(tabOrder(m_parts->connectDialog(u"pet"_s)),
             (QStringList{u"QR Code"_s, u"Celular mostrou um erro?"_s, clear, u"Verificar status"_s,
                          u"Tentar novamente"_s, u"Copiar instruções"_s, u"Fechar"_s}));
}

void TestAccessibility::fullScreen()
{
    open();
    ConnectDialog *dialog = m_parts->connectBot(u"padaria"_s);
    QTRY_VERIFY(named<QPushButton>(dialog, u"Tela cheia"_s)->isEnabled());
    QCOMPARE(tabOrder(dialog),
             (QStringList{u"QR Code"_s, u"Celular mostrou um erro?"_s, u"Copiar imagem"_s,
                          u"Salvar imagem…"_s, u"Copiar instruções"_s, u"Tela cheia"_s, u"Fechar"_s}));
    QVERIFY(click(dialog, u"Tela cheia"_s));
    auto *screen = dialog->findChild<FullScreenQr *>();
    QVERIFY(screen);
    check(screen);
    QCOMPARE(accessibleName(screen), u"QR Code: padaria"_s);
    QCOMPARE(tabOrder(screen), (QStringList{u"QR Code"_s, u"Sair da tela cheia"_s}));
}

void TestAccessibility::phoneErrorsDialog()
{
    PhoneErrorsDialog dialog;
    dialog.show();
    check(&dialog);
    QCOMPARE(tabOrder(&dialog), (QStringList{u"Buscar"_s, u"Erros do celular"_s, u"Fechar"_s}));
    QAccessibleTableInterface *cells =
        QAccessible::queryAccessibleInterface(dialog.findChild<QTableWidget *>())->tableInterface();
    QVERIFY(cells);
    QCOMPARE(cells->columnDescription(1), u"O que fazer"_s);
    QVERIFY(cells->cellAt(0, 1)->text(QAccessible::Name).size() > 20);
}

void TestAccessibility::sequenceDialog()
{
    open();
    SequenceDialog dialog(m_parts->fixture.desk(), *m_parts->settings,
                          {m_parts->fixture.botId(u"padaria"_s), m_parts->fixture.botId(u"otica"_s)}, {});
    dialog.show();
    check(&dialog);
    QCOMPARE(accessibleName(&dialog), u"Conectar em sequência"_s);
    QCOMPARE(tabOrder(&dialog),
             (QStringList{u"Iniciar próximo"_s, u"Pular"_s, u"Fechar"_s, u"Bots da sequência"_s}));
    QVERIFY(click(&dialog, u"Iniciar próximo"_s));
    QTRY_VERIFY(named<QPushButton>(&dialog, u"Tela cheia"_s)->isEnabled());
    check(&dialog);
    QCOMPARE(tabOrder(&dialog), (QStringList{u"QR Code"_s, u"Celular mostrou um erro?"_s, u"Copiar imagem"_s,
                                             u"Salvar imagem…"_s, u"Copiar instruções"_s, u"Tela cheia"_s,
                                             u"Pular"_s, u"Fechar"_s, u"Bots da sequência"_s}));
    QVERIFY(click(&dialog, u"Pular"_s));
    QVERIFY(click(&dialog, u"Pular"_s));
    check(&dialog);
    hasNames(&dialog, {u"Bots da sequência"_s, u"Resumo"_s, u"Copiar resumo"_s,
                       u"Tentar novamente os que faltam"_s, u"Fechar"_s});
}

void TestAccessibility::importDialog()
{
    open();
    QTemporaryDir folder;
    QFile file(folder.filePath(u"bots.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("empresa;nome;token\nAcme;Padaria;nova-1\n");
    file.close();
    CsvTableFiles files;
    ImportDialog dialog(m_parts->fixture.roster(), files, file.fileName());
    dialog.show();
    QTRY_VERIFY(named<QPushButton>(&dialog, u"Importar"_s)->isEnabled());
    check(&dialog);
    QCOMPARE(accessibleName(&dialog), u"Importar bots"_s);
    QCOMPARE(tabOrder(&dialog),
             (QStringList{u"Linhas do arquivo"_s, u"Importar"_s, u"Cancelar"_s, u"Mostrar"_s}));
}

void TestAccessibility::numberDialogs()
{
    open();
    Desk &desk = m_parts->fixture.desk();
    const QUuid bot = m_parts->fixture.botId(u"padaria"_s);
    for (const auto deed : {NumberDialog::Deed::Pause, NumberDialog::Deed::Resume}) {
        NumberDialog dialog(deed, bot, desk.numbers(), desk.roster(), desk.clock(), *m_parts->settings);
        dialog.show();
        named<QPlainTextEdit>(&dialog, u"Número"_s)->setPlainText(u"48 99991-2345\n9999"_s);
        check(&dialog);
        const QString deedWord = deed == NumberDialog::Deed::Pause ? u"Pausar"_s : u"Retomar"_s;
        QCOMPARE(accessibleName(&dialog), deedWord + u" número"_s);
        const QStringList fields{u"Número"_s, u"Será enviado"_s};
        const QStringList hour{u"Retomar automaticamente"_s};
        const QStringList buttons{deedWord, u"Cancelar"_s};
        QCOMPARE(tabOrder(&dialog),
                 fields + (deed == NumberDialog::Deed::Pause ? hour : QStringList()) + buttons);
    }
}

void TestAccessibility::missedResumesDialog()
{
    open();
    Desk &desk = m_parts->fixture.desk();
    const QUuid bot = m_parts->fixture.botId(u"padaria"_s);
    desk.roster().savePausedNumber({bot, u"5548999912345"_s, 1, 2}, &desk, [](const auto &) {});
    QTRY_COMPARE(desk.roster().pausedNumberCount(bot), 1);
    Q_EMIT desk.roster().opened(); // as at the next start
    MissedResumesDialog dialog(desk.numbers(), desk.roster());
    dialog.show();
    check(&dialog);
    QCOMPARE(accessibleName(&dialog), u"Números a retomar"_s);
    hasNames(&dialog, {u"Retomar agora"_s, u"Manter pausados"_s, u"Decidir depois"_s});
}

void TestAccessibility::questions()
{
    open();
    m_parts->select(u"clinica"_s);
    m_parts->action(u"Desconectar…"_s)->trigger();
    auto *question = openDialog<QMessageBox>();
    QVERIFY(question);
    QCOMPARE(question->textFormat(), Qt::PlainText);
    for (QAbstractButton *button : question->buttons())
        QVERIFY(!accessibleName(button).isEmpty());
    QVERIFY(named<QPushButton>(question, u"Desconectar"_s));
    QVERIFY(named<QPushButton>(question, u"Cancelar"_s)->isDefault());
}

void TestAccessibility::aboutDialog()
{
    open();
    m_parts->action(u"Sobre o Lifty Desk"_s)->trigger();
    auto *dialog = openDialog<AboutDialog>();
    QVERIFY(dialog);
    check(dialog);
    QCOMPARE(dialog->windowTitle(), u"Sobre o Lifty Desk"_s);
}

void TestAccessibility::helpWindow()
{
    Settings settings;
    HelpWindow window(settings);
    window.showTopic(HelpWindow::Topic::Connect);
    check(&window);
    QCOMPARE(window.windowTitle(), u"Ajuda do Lifty Desk"_s);
    hasNames(&window, {u"Assuntos"_s, u"Página de ajuda"_s, u"Buscar na página"_s, u"Fechar"_s});
}

void TestAccessibility::preferencesDialog()
{
    Settings settings;
    FakeAutostart autostart;
    PreferencesDialog dialog(settings, autostart);
    dialog.show();
    check(&dialog);
    QCOMPARE(tabOrder(&dialog),
             (QStringList{u"Idioma"_s, u"Tema"_s, u"Verificar os bots a cada"_s,
                          u"Mostrar notificações na área de trabalho"_s, u"Tocar um som quando um bot cair"_s,
                          u"Continuar verificando com a janela fechada"_s,
                          u"Abrir o Lifty Desk ao entrar no computador"_s, u"Guardar a atividade por"_s,
                          u"Salvar"_s, u"Cancelar"_s, u"Restaurar padrões"_s}));
}

void TestAccessibility::silenceDialog()
{
    open();
    const QUuid pet = m_parts->fixture.botId(u"pet"_s);
    m_parts->fixture.roster().silence({pet}, Store::forEver, this, [](const auto &) {});
    QTRY_COMPARE(m_parts->fixture.roster().silencedUntil(pet), Store::forEver);
    SilenceDialog dialog({pet}, m_parts->fixture.roster(), m_parts->fixture.desk().clock().now().wallMs);
    dialog.show();
    check(&dialog);
    hasNames(&dialog, {u"Não avisar"_s, u"Dia e hora de voltar a avisar"_s, u"Voltar a avisar"_s,
                       u"Silenciar"_s, u"Cancelar"_s});
}

void TestAccessibility::activityWindow()
{
    open();
    fakes::FakeActivityStore history;
    CsvTableFiles files;
    ActivityWindow window(
        {history, m_parts->fixture.roster(), files, m_parts->fixture.desk().clock(), *m_parts->settings});
    window.present();
    QTRY_VERIFY(shows(&window, u"Nenhuma atividade ainda"_s));
    check(&window);
    ActivityEntry entry;
    entry.id = 1;
    entry.botId = QUuid::createUuid();
    history.entries.append(entry);
    window.noteActivity();
    auto *table = window.findChild<QTableView *>(u"entries"_s);
    QTRY_VERIFY(table->isVisible());
    table->selectRow(0);
    named<QComboBox>(&window, u"Período"_s)->setCurrentText(u"Personalizado…"_s);
    QTRY_VERIFY(shows(&window, u"Nenhuma atividade neste período"_s) || table->isVisible());
    check(&window);
    hasNames(&window, {u"Buscar"_s, u"Limpar busca"_s, u"Período"_s, u"Mostrar filtros"_s, u"Primeiro dia"_s,
                       u"Último dia"_s, u"Filtrar por bot"_s, u"Filtrar por empresa"_s, u"Tipo"_s,
                       u"Resultado"_s, u"Linha do tempo…"_s, u"Exportar atividade…"_s, u"Fechar"_s});
}

void TestAccessibility::timelineWindow()
{
    open();
    fakes::FakeActivityStore history;
    const QUuid bot = QUuid::createUuid();
    const qint64 now = m_parts->fixture.desk().clock().now().wallMs;
    history.spans = {{bot, {{LinkStatus::Kind::Connected, {}, now - 3'600'000, now}}}};
    TimelineWindow window({history, m_parts->fixture.desk().clock(), *m_parts->settings, 180'000},
                          {bot, u"Padaria"_s, u"Acme"_s});
    window.show();
    auto *line = window.findChild<TimelineView *>();
    QTRY_VERIFY(line->accessibleDescription().startsWith(u"Conectado 100 %"_s));
    check(&window);
    QCOMPARE(QAccessible::queryAccessibleInterface(line)->role(), QAccessible::Graphic);
    QCOMPARE(tabOrder(&window), (QStringList{u"Período"_s, u"Linha do tempo"_s, u"Quedas"_s,
                                             u"Salvar como PDF…"_s, u"Fechar"_s}));
}

// A field's error reaches who cannot see it under the field.
void TestAccessibility::faultsAreDescribed()
{
    open();
    m_parts->action(u"Adicionar bot…"_s)->trigger();
    auto *dialog = openDialog<BotDialog>();
    QVERIFY(dialog);
    QVERIFY(click(dialog, u"Salvar"_s));
    auto *name = named<QLineEdit>(dialog, u"Nome"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(name)->text(QAccessible::Description),
             u"Preencha o campo “Nome”."_s);
    name->setText(u"n"_s);
    QVERIFY(click(dialog, u"Salvar"_s));
    QCOMPARE(QAccessible::queryAccessibleInterface(name)->text(QAccessible::Description), QString());
}

// From the search field to "Conexão ativada" without a mouse.
void TestAccessibility::connectByKeyboardAlone()
{
    m_parts.emplace(connectData(), quickPolicy(),
                    [this](const QString &token) { m_parts->fixture.simulator().scan(token); });
    QVERIFY(m_parts->showAndFill());
    QTest::keyClick(m_parts->window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(m_parts->window->focusWidget(), u"padaria"_s);
    for (int i = 0; i < 10 && m_parts->window->focusWidget() != m_parts->table(); ++i)
        QTest::keyClick(m_parts->window->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_parts->window->focusWidget(), m_parts->table());
    QTest::keyClick(m_parts->table(), Qt::Key_Down);
    if (!m_parts->table()->selectionModel()->hasSelection())
        QTest::keyClick(m_parts->table(), Qt::Key_Space);
    QTest::keyClick(m_parts->table(), Qt::Key_Return);
    QPointer<ConnectDialog> dialog = m_parts->connectDialog(u"padaria"_s);
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(named<QPushButton>(dialog, u"Simular leitura do celular"_s)->isEnabled());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(accessibleName(dialog->focusWidget()), u"Simular leitura do celular"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(m_parts->bars(), QStringList{u"Conexão ativada: padaria"_s});
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(m_parts->window->focusWidget(), m_parts->table());
}

// Alt and a letter reach each field and button of a form.
void TestAccessibility::everythingByKeyboardAlone()
{
    open();
    m_parts->action(u"Adicionar bot…"_s)->trigger();
    auto *dialog = openDialog<BotDialog>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QTest::keyClick(dialog, Qt::Key_T, Qt::AltModifier);
    QCOMPARE(nameOf(dialog->focusWidget()), u"Token do bot"_s);
    QTest::keyClicks(dialog->focusWidget(), u"novo-1"_s);
    QTest::keyClick(dialog, Qt::Key_O, Qt::AltModifier);
    QTest::keyClicks(dialog->focusWidget(), u"notas"_s);
    QTest::keyClick(dialog, Qt::Key_N, Qt::AltModifier);
    QTest::keyClicks(dialog->focusWidget(), u"Novo"_s);
    QTest::keyClick(dialog, Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(m_parts->rows(), 6);
    QCOMPARE(m_parts->cell(u"novo-1"_s, BotTableModel::Name), u"Novo"_s);
    QCOMPARE(m_parts->cell(u"novo-1"_s, BotTableModel::Notes), u"notas"_s);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
