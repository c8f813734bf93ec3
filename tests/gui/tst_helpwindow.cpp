#include "gui/helpbrowser.h"
#include "gui/helpkey.h"
#include "gui/helpwindow.h"
#include "gui/phoneerrorsdialog.h"
#include "gui/settings.h"
#include "gui/widgets.h"

#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace lifty;
using namespace Qt::StringLiterals;
using Topic = HelpWindow::Topic;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList pages()
{
    QStringList files;
    for (const Topic topic : {Topic::Start, Topic::Register, Topic::Connect, Topic::Numbers, Topic::Stopped,
                              Topic::Alerts, Topic::Lists})
        files.append(HelpWindow::fileOf(topic));
    return files;
}

// What stands between these two in each place where both do, line breaks as blanks.
QStringList between(const QString &text, const QString &before, const QString &after)
{
    QStringList found;
    const QRegularExpression pattern(QRegularExpression::escape(before) + u"(.*?)"_s +
                                         QRegularExpression::escape(after),
                                     QRegularExpression::DotMatchesEverythingOption);
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        found.append(match.captured(1).simplified());
    return found;
}

// All sentences of the program as they are on the screen.
QString wordsOfTheProgram()
{
    QString words;
    QDirIterator files(QStringLiteral(LIFTY_SOURCE_DIR), {u"*.ui"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString file = path.mid(QStringLiteral(LIFTY_SOURCE_DIR).size());
        if (file.startsWith(u"/ui/") || file.startsWith(u"/src/gui/"))
            words += contentOf(path);
    }
    return words.replace(u"&amp;"_s, u"&"_s).remove(u'&');
}

} // namespace

class TestHelpWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void everyTopicHasItsPage();
    void linksLead();
    void picturesAreThere();
    void wordsAreTheProgramsOwn();
    void opensATopic();
    void followsLinksAndGoesBack();
    void opensNothingElse_data();
    void opensNothingElse();
    void searches();
    void keyboardAlone();
    void remembersItsSize();
    void isReadBesideAModalDialog();
    void keyOpensThePageOfTheWindow();
    void keyKnowsWindowsThatExist();

private:
    HelpBrowser *page() { return named<HelpBrowser>(m_window.get(), u"Página de ajuda"_s); }
    QListWidget *topics() { return named<QListWidget>(m_window.get(), u"Assuntos"_s); }
    QString file() { return page()->source().fileName(); }
    void follow(const QString &link) { Q_EMIT page()->anchorClicked(QUrl(link)); }

    SettingsFolder m_folder;
    Settings m_settings;
    std::unique_ptr<HelpWindow> m_window;
};

void TestHelpWindow::init()
{
    m_window = std::make_unique<HelpWindow>(m_settings);
    m_window->showTopic(Topic::Start);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestHelpWindow::everyTopicHasItsPage()
{
    QCOMPARE(topics()->count(), pages().size());
    for (const QString &name : pages()) {
        QVERIFY2(contentOf(u":/help/"_s + name).contains(u"<h1>"), qPrintable(name));
        topics()->setCurrentRow(int(pages().indexOf(name)));
        QCOMPARE(file(), name);
        QVERIFY(page()->toPlainText().size() > 300);
    }
}

void TestHelpWindow::linksLead()
{
    QStringList linked;
    for (const QString &name : pages()) {
        for (const QString &link : between(contentOf(u":/help/"_s + name), u"href=\""_s, u"\""_s)) {
            QVERIFY2(pages().contains(link), qPrintable(name + u": "_s + link));
            linked.append(link);
        }
    }
    for (const QString &name : pages().mid(1))
        QVERIFY2(linked.contains(name), qPrintable(name));
}

void TestHelpWindow::picturesAreThere()
{
    QStringList shown;
    for (const QString &name : pages()) {
        for (const QString &picture : between(contentOf(u":/help/"_s + name), u"src=\""_s, u"\""_s)) {
            const QImage image(u":/help/"_s + picture);
            QVERIFY2(!image.isNull(), qPrintable(name + u": "_s + picture));
            QVERIFY2(image.width() <= 640, qPrintable(picture));
            QVERIFY2(QFile(u":/help/"_s + picture).size() < 60'000, qPrintable(picture));
            shown.append(picture);
        }
        const QString content = contentOf(u":/help/"_s + name);
        QCOMPARE(content.count(u"<img "), content.count(u" alt=\""));
    }
    for (const QString &picture : QDir(u":/help"_s).entryList({u"*.png"_s}))
        QVERIFY2(shown.contains(picture), qPrintable(picture + u" is on no page"_s));
}

// Bold words are words of the screen: who renames a button finds the pages that speak of it here.
void TestHelpWindow::wordsAreTheProgramsOwn()
{
    const QString words = wordsOfTheProgram();
    QVERIFY(words.contains(u"Conectar…"));
    QStringList unknown;
    for (const QString &name : pages()) {
        for (const QString &word : between(contentOf(u":/help/"_s + name), u"<b>"_s, u"</b>"_s)) {
            if (!words.contains(word))
                unknown.append(name + u": "_s + word);
        }
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
}

void TestHelpWindow::opensATopic()
{
    QCOMPARE(file(), u"inicio.html"_s);
    QCOMPARE(topics()->currentRow(), 0);
    m_window->showTopic(Topic::Stopped);
    QCOMPARE(file(), u"parou.html"_s);
    QCOMPARE(topics()->currentRow(), int(Topic::Stopped));
    m_window->close();
    m_window->showTopic(Topic::Stopped);
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_window->focusWidget(), page());
}

void TestHelpWindow::followsLinksAndGoesBack()
{
    follow(u"conectar.html"_s);
    QCOMPARE(file(), u"conectar.html"_s);
    QCOMPARE(topics()->currentRow(), int(Topic::Connect));
    QVERIFY(click(m_window.get(), u"Voltar"_s));
    QCOMPARE(file(), u"inicio.html"_s);
    QCOMPARE(topics()->currentRow(), 0);
    QVERIFY(click(m_window.get(), u"Avançar"_s));
    QCOMPARE(file(), u"conectar.html"_s);
    QVERIFY(!named<QPushButton>(m_window.get(), u"Avançar"_s)->isEnabled());
    QTest::keyClick(page(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(file(), u"inicio.html"_s);
}

void TestHelpWindow::opensNothingElse_data()
{
    QTest::addColumn<QString>("link");
    for (const char *link :
         {"https://example.com/", "http://127.0.0.1/x.png", "file:///etc/passwd", "/etc/passwd",
          "qrc:/icons/add-16.png", "qrc:/help/../icons/add-16.png", "../icons/add-16.png",
          "data:text/plain,x", "mailto:a@b.c", "//example.com/help/x"})
        QTest::newRow(link) << QString::fromLatin1(link);
}

void TestHelpWindow::opensNothingElse()
{
    QFETCH(QString, link);
    follow(link);
    QCOMPARE(file(), u"inicio.html"_s);
    for (const int type : {QTextDocument::HtmlResource, QTextDocument::ImageResource})
        QVERIFY(page()->loadResource(type, QUrl(link)).toByteArray().isEmpty());
    // As a picture of a page, which Qt asks for by itself.
    page()->setHtml(u"<img src=\"%1\">"_s.arg(link));
    const QVariant picture = page()->document()->resource(QTextDocument::ImageResource, QUrl(link));
    QVERIFY(picture.toByteArray().isEmpty());
    QVERIFY(picture.value<QImage>().isNull());
}

void TestHelpWindow::searches()
{
    auto *search = named<QLineEdit>(m_window.get(), u"Buscar na página"_s);
    m_window->showTopic(Topic::Connect);
    search->setText(u"qr code"_s);
    QCOMPARE(page()->textCursor().selectedText().toLower(), u"qr code"_s);
    const int first = page()->textCursor().position();
    QVERIFY(click(m_window.get(), u"Próximo"_s));
    QVERIFY(page()->textCursor().position() > first);
    for (int i = 0; i < 50 && page()->textCursor().position() != first; ++i)
        QTest::keyClick(search, Qt::Key_Return); // round again
    QCOMPARE(page()->textCursor().position(), first);
    const QLabel *notFound = m_window->findChild<QLabel *>(u"notFound"_s);
    QVERIFY(!notFound->isVisible());
    search->setText(u"xyzzy"_s);
    QVERIFY(notFound->isVisible());
    search->clear();
    QVERIFY(!notFound->isVisible());
    QVERIFY(!named<QPushButton>(m_window.get(), u"Próximo"_s)->isEnabled());
}

void TestHelpWindow::keyboardAlone()
{
    topics()->setFocus();
    QTest::keyClick(topics(), Qt::Key_Down);
    QCOMPARE(file(), u"cadastrar.html"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(accessibleName(m_window->focusWidget()), u"Buscar na página"_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
}

void TestHelpWindow::remembersItsSize()
{
    m_window->resize(700, 450);
    m_window->close();
    m_window = std::make_unique<HelpWindow>(m_settings);
    m_window->show();
    QCOMPARE(m_window->size(), QSize(700, 450));
}

void TestHelpWindow::isReadBesideAModalDialog()
{
    QWidget main;
    main.show();
    QDialog dialog(&main);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(m_window->parent() == nullptr);
    QTest::mouseClick(topics()->viewport(), Qt::LeftButton, {},
                      topics()->visualItemRect(topics()->item(2)).center());
    QCOMPARE(file(), u"conectar.html"_s);
    QVERIFY(!m_window->testAttribute(Qt::WA_QuitOnClose));
}

void TestHelpWindow::keyOpensThePageOfTheWindow()
{
    QList<Topic> asked;
    const HelpKey helpKey([&asked](Topic topic) { asked.append(topic); });
    QWidget main;
    main.show();
    PhoneErrorsDialog dialog(&main);
    dialog.open(); // modal: the main window's own shortcuts are off
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(dialog.windowHandle(), Qt::Key_F1);
    QCOMPARE(asked,
             QList<Topic>{Topic::Connect}); // once, though the key goes up from the field to the window
    QTest::keyClick(dialog.windowHandle(), Qt::Key_F1, Qt::ShiftModifier);
    QTest::keyClick(dialog.windowHandle(), Qt::Key_F2);
    QCOMPARE(asked.size(), 1);
    QTest::keyClick(&main, Qt::Key_F1);
    QCOMPARE(asked.last(), Topic::Start);
}

// The table has the windows' names, which no compiler checks.
void TestHelpWindow::keyKnowsWindowsThatExist()
{
    const QString folder = QStringLiteral(LIFTY_SOURCE_DIR) + u"/src/gui/"_s;
    const QStringList names = between(contentOf(folder + u"helpkey.cpp"_s), u"\"lifty::"_s, u"\""_s);
    QVERIFY(names.size() > 5);
    for (const QString &name : names)
        QVERIFY2(contentOf(folder + name.toLower() + u".h"_s).contains(u"class "_s + name + u" :"_s),
                 qPrintable(name));
}

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
