#include "language.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lifty;
using namespace Qt::StringLiterals;
using settings::Language;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locale_data();
    void locale();
};

void TestLanguage::locale_data()
{
    QTest::addColumn<Language>("chosen");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("withSpanish");
    QTest::addColumn<QString>("withoutSpanish");
    const auto row = [](Language chosen, const QString &system, const QString &with, const QString &without) {
        QTest::addRow("%d on %s", int(chosen), qPrintable(system)) << chosen << system << with << without;
    };
    row(Language::System, u"pt_BR"_s, u"pt_BR"_s, u"pt_BR"_s);
    row(Language::System, u"pt_PT"_s, u"pt_BR"_s, u"pt_BR"_s);
    row(Language::System, u"C"_s, u"pt_BR"_s, u"pt_BR"_s);
    row(Language::System, u"es_AR"_s, u"es_ES"_s, u"en_US"_s);
    row(Language::System, u"en_GB"_s, u"en_US"_s, u"en_US"_s);
    row(Language::System, u"ja_JP"_s, u"en_US"_s, u"en_US"_s);
    row(Language::Portuguese, u"en_US"_s, u"pt_BR"_s, u"pt_BR"_s);
    row(Language::English, u"pt_BR"_s, u"en_US"_s, u"en_US"_s);
    row(Language::Spanish, u"pt_BR"_s, u"es_ES"_s, u"en_US"_s);
}

void TestLanguage::locale()
{
    QFETCH(Language, chosen);
    QFETCH(QString, system);
    QTemporaryDir catalogues;
    const auto name = [&] { return interfaceLocale(chosen, QLocale(system), catalogues.path()).name(); };
    QTEST(name(), "withoutSpanish");
    QVERIFY(QFile(catalogues.filePath(u"lifty-desk_es.qm"_s)).open(QIODevice::WriteOnly));
    QTEST(name(), "withSpanish");
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
