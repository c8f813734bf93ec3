#include "gui/aboutdialog.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSet>
#include <QTest>

using namespace lifty;
using namespace Qt::StringLiterals;

class TestAboutDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationVersion(u"1.2.3"_s); }
    void version();
    void everyText();
};

void TestAboutDialog::version()
{
    AboutDialog dialog;
    QCOMPARE(dialog.findChild<QLabel *>(u"title"_s)->text(), u"Lifty Desk 1.2.3"_s);
}

// Each file that goes into a package can be read here.
void TestAboutDialog::everyText()
{
    AboutDialog dialog;
    auto *documents = dialog.findChild<QComboBox *>();
    auto *text = dialog.findChild<QPlainTextEdit *>();
    QVERIFY(text->isReadOnly());
    QVERIFY(text->toPlainText().contains(QString::fromLatin1(qVersion())));
    QVERIFY(text->toPlainText().contains(u"LGPL"_s));

    QSet<QString> shown;
    for (int row = 1; row < documents->count(); ++row) {
        documents->setCurrentIndex(row);
        shown.insert(text->toPlainText().trimmed());
    }
    const QDir licences(QStringLiteral(LIFTY_SOURCE_DIR "/packaging/licences"));
    QSet<QString> packed;
    for (const QString &path : licences.entryList({u"*.txt"_s}) << u"../../LICENSE"_s) {
        QFile file(licences.filePath(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        packed.insert(QString::fromUtf8(file.readAll()).trimmed());
    }
    QCOMPARE(shown.size(), documents->count() - 1);
    QCOMPARE(shown, packed);
}

QTEST_MAIN(TestAboutDialog)
#include "tst_aboutdialog.moc"
