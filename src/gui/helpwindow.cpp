#include "gui/helpwindow.h"

#include "ui_helpwindow.h"

#include "gui/announce.h"
#include "gui/settings.h"

#include <QShortcut>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

constexpr int topicCount = 7;

QUrl pageOf(HelpWindow::Topic topic) { return QUrl(u"qrc:/help/"_s + HelpWindow::fileOf(topic)); }

QString titleOf(HelpWindow::Topic topic)
{
    using Topic = HelpWindow::Topic;
    switch (topic) {
    case Topic::Start:
        return HelpWindow::tr("Início");
    case Topic::Register:
        return HelpWindow::tr("Cadastrar empresa e bot");
    case Topic::Connect:
        return HelpWindow::tr("Conectar o WhatsApp");
    case Topic::Numbers:
        return HelpWindow::tr("Pausar e retomar um número");
    case Topic::Stopped:
        return HelpWindow::tr("Um bot parou");
    case Topic::Alerts:
        return HelpWindow::tr("Avisos de queda");
    case Topic::Lists:
        return HelpWindow::tr("Listas e várias conexões");
    }
    return {};
}

} // namespace

HelpWindow::HelpWindow(Settings &settings) : m_ui(std::make_unique<Ui::HelpWindow>()), m_settings(settings)
{
    m_ui->setupUi(this);
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its main window
    for (int topic = 0; topic < topicCount; ++topic)
        m_ui->topics->addItem(titleOf(Topic(topic)));
    m_ui->columns->setSizes({200, 640});
    m_ui->notFound->hide();

    HelpBrowser *page = m_ui->page;
    connect(m_ui->topics, &QListWidget::currentRowChanged, this, [this](int row) {
        if (m_ui->page->source().path() != pageOf(Topic(row)).path())
            m_ui->page->setSource(pageOf(Topic(row)));
    });
    connect(page, &QTextBrowser::anchorClicked, this, &HelpWindow::openLink);
    connect(page, &QTextBrowser::sourceChanged, this, &HelpWindow::pageChanged);
    connect(page, &QTextBrowser::backwardAvailable, m_ui->back, &QWidget::setEnabled);
    connect(page, &QTextBrowser::forwardAvailable, m_ui->forward, &QWidget::setEnabled);
    connect(m_ui->back, &QPushButton::clicked, page, &QTextBrowser::backward);
    connect(m_ui->forward, &QPushButton::clicked, page, &QTextBrowser::forward);
    connect(m_ui->search, &QLineEdit::textChanged, this, &HelpWindow::find);
    connect(m_ui->search, &QLineEdit::returnPressed, this, &HelpWindow::findNext);
    connect(m_ui->next, &QPushButton::clicked, this, &HelpWindow::findNext);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_ui->search,
            qOverload<>(&QWidget::setFocus));
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    for (QPushButton *button : {m_ui->back, m_ui->forward, m_ui->next})
        button->setEnabled(false);
    restoreGeometry(settings.get(settings::helpGeometry));
}

HelpWindow::~HelpWindow() = default;

QString HelpWindow::fileOf(Topic topic)
{
    switch (topic) {
    case Topic::Start:
        break;
    case Topic::Register:
        return u"cadastrar.html"_s;
    case Topic::Connect:
        return u"conectar.html"_s;
    case Topic::Numbers:
        return u"numeros.html"_s;
    case Topic::Stopped:
        return u"parou.html"_s;
    case Topic::Alerts:
        return u"avisos.html"_s;
    case Topic::Lists:
        return u"listas.html"_s;
    }
    return u"inicio.html"_s;
}

void HelpWindow::showTopic(Topic topic)
{
    m_ui->topics->setCurrentRow(int(topic));
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
    m_ui->page->setFocus();
}

void HelpWindow::done(int result)
{
    m_settings.set(settings::helpGeometry, saveGeometry());
    QDialog::done(result);
}

void HelpWindow::openLink(const QUrl &link)
{
    const QUrl page = m_ui->page->source().resolved(link);
    if (HelpBrowser::isHelp(page))
        m_ui->page->setSource(page);
}

void HelpWindow::pageChanged(const QUrl &page)
{
    for (int topic = 0; topic < topicCount; ++topic) {
        if (pageOf(Topic(topic)).path() == page.path())
            m_ui->topics->setCurrentRow(topic);
    }
    find(m_ui->search->text());
}

// From the top of the page, at every letter.
void HelpWindow::find(const QString &words)
{
    m_ui->page->moveCursor(QTextCursor::Start);
    m_ui->next->setEnabled(!words.isEmpty());
    if (words.isEmpty())
        m_ui->notFound->hide();
    else
        findNext();
}

// And from the top again behind the last one.
void HelpWindow::findNext()
{
    const QString words = m_ui->search->text();
    bool isFound = m_ui->page->find(words);
    if (!isFound) {
        m_ui->page->moveCursor(QTextCursor::Start);
        isFound = m_ui->page->find(words);
    }
    const bool isNew = isFound == m_ui->notFound->isVisible();
    m_ui->notFound->setVisible(!isFound);
    if (!isFound && isNew)
        announce(m_ui->notFound);
}

} // namespace lifty
