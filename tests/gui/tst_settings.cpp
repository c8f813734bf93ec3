#include "gui/settings.h"
#include "gui/widgets.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace lifty;
using namespace Qt::StringLiterals;
using settings::Language;
using settings::Theme;

namespace {

// A row of the table as a test sees it: written by the program, read back, and written by hand.
struct Row {
    std::function<bool()> isDefault;
    std::function<bool()> survivesARestart;
};

template <class T>
Row row(const Setting<T> &setting, const T &byDefault, const T &other)
{
    return {[=] { return Settings().get(setting) == byDefault; },
            [=] {
                {
                    Settings settings;
                    QSignalSpy changed(&settings, &Settings::changed);
                    settings.set(setting, other);
                    if (changed.size() != 1 || !settings.save())
                        return false;
                }
                return Settings().get(setting) == other;
            }};
}

QMap<QString, Row> rows()
{
    return {
        {u"window/geometry"_s, row(settings::windowGeometry, {}, QByteArray("\x00\x01\xff", 3))},
        {u"window/trayExplained"_s, row(settings::trayExplained, false, true)},
        {u"table/header"_s, row(settings::tableHeader, {}, QByteArray("header"))},
        {u"connect/size"_s, row(settings::connectDialogSize, {}, QSize(800, 600))},
        {u"connect/clearInactive"_s, row(settings::clearInactive, true, false)},
        {u"connect/pictureFolder"_s, row(settings::pictureFolder, {}, u"/tmp/a, b; ção"_s)},
        {u"sequence/size"_s, row(settings::sequenceDialogSize, {}, QSize(1, 2))},
        {u"activity/geometry"_s, row(settings::activityGeometry, {}, QByteArray("g"))},
        {u"activity/header"_s, row(settings::activityHeader, {}, QByteArray("h"))},
        {u"activity/filters"_s, row(settings::activityFilters, true, false)},
        {u"activity/folder"_s, row(settings::historyFolder, {}, u"C:/Users"_s)},
        {u"timeline/geometry"_s, row(settings::timelineGeometry, {}, QByteArray("g"))},
        {u"numbers/size"_s, row(settings::numberDialogSize, {}, QSize(3, 4))},
        {u"numbers/resumeAutomatically"_s, row(settings::resumeAutomatically, false, true)},
        {u"help/geometry"_s, row(settings::helpGeometry, {}, QByteArray("g"))},
        {u"preferences/language"_s, row(settings::language, Language::System, Language::Spanish)},
        {u"preferences/theme"_s, row(settings::theme, Theme::System, Theme::Dark)},
        {u"preferences/watchIntervalSeconds"_s, row(settings::watchIntervalSeconds, 60, 300)},
        {u"preferences/notifications"_s, row(settings::notifications, true, false)},
        {u"preferences/alertSound"_s, row(settings::alertSound, false, true)},
        {u"preferences/keepWatching"_s, row(settings::keepWatching, true, false)},
        {u"preferences/activityMonths"_s, row(settings::activityMonths, 24, 0)},
    };
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QSettings().clear(); }
    void everyKeyIsTested();
    void defaultsAndRoundTrip_data();
    void defaultsAndRoundTrip();
    void writtenByHand_data();
    void writtenByHand();
    void damagedFile();
    void saysWhichKeyChanged();
    void saysThatNothingWasWritten();

private:
    SettingsFolder m_folder;
};

// A key without a row here would be one that nobody has tried.
void TestSettings::everyKeyIsTested()
{
    QFile source(QStringLiteral(LIFTY_SOURCE_DIR "/src/gui/settings.h"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    static const QRegularExpression setting(u"const Setting<[^;]*?\\{\\s*u\"([^\"]+)\""_s);
    QStringList keys;
    auto matches = setting.globalMatch(QString::fromUtf8(source.readAll()));
    while (matches.hasNext())
        keys.append(matches.next().captured(1));
    QVERIFY(keys.size() > 5);
    keys.sort();
    QCOMPARE(keys, rows().keys());
}

void TestSettings::defaultsAndRoundTrip_data()
{
    QTest::addColumn<QString>("key");
    for (const QString &key : rows().keys())
        QTest::newRow(qPrintable(key)) << key;
}

void TestSettings::defaultsAndRoundTrip()
{
    QFETCH(QString, key);
    const Row row = rows().value(key);
    QVERIFY(row.isDefault());
    QVERIFY(row.survivesARestart());
    QCOMPARE(QSettings().allKeys(), QStringList{key});
}

void TestSettings::writtenByHand_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<std::function<bool()>>("isRight");
    const auto row = [](const QString &line, const std::function<bool()> &isRight) {
        QTest::newRow(qPrintable(line)) << line << isRight;
    };
    const auto language = [](Language expected) {
        return [=] { return Settings().get(settings::language) == expected; };
    };
    row(u"language=English"_s, language(Language::English));
    row(u"language=Klingon"_s, language(Language::System));
    row(u"language="_s, language(Language::System));
    row(u"language=English, Spanish"_s, language(Language::System));
    row(u"language=3"_s, language(Language::System));
    const auto theme = [](Theme expected) {
        return [=] { return Settings().get(settings::theme) == expected; };
    };
    row(u"theme=Light"_s, theme(Theme::Light));
    row(u"theme=@Invalid()"_s, theme(Theme::System));
    const auto seconds = [](int expected) {
        return [=] { return Settings().get(settings::watchIntervalSeconds) == expected; };
    };
    row(u"watchIntervalSeconds=45"_s, seconds(45));
    row(u"watchIntervalSeconds=1"_s, seconds(30));
    row(u"watchIntervalSeconds=-60"_s, seconds(30));
    row(u"watchIntervalSeconds=100000"_s, seconds(3600));
    row(u"watchIntervalSeconds=99999999999999"_s, seconds(60));
    row(u"watchIntervalSeconds=a minute"_s, seconds(60));
    row(u"watchIntervalSeconds=1, 2"_s, seconds(60));
    const auto notifications = [](bool expected) {
        return [=] { return Settings().get(settings::notifications) == expected; };
    };
    row(u"notifications=false"_s, notifications(false));
    row(u"notifications=nonsense"_s, notifications(true));
    row(u"notifications="_s, notifications(true));
    const auto months = [](int expected) {
        return [=] { return Settings().get(settings::activityMonths) == expected; };
    };
    row(u"activityMonths=0"_s, months(0));
    row(u"activityMonths=18"_s, months(18));
    row(u"activityMonths=-1"_s, months(24)); // not the shortest: history would be lost
    row(u"activityMonths=99999"_s, months(1200));
    row(u"activityMonths=never"_s, months(24));
}

void TestSettings::writtenByHand()
{
    QFETCH(QString, line);
    QFETCH(std::function<bool()>, isRight);
    QFile file(QSettings().fileName());
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[preferences]\n" + line.toUtf8() + '\n');
    file.close();
    QSettings().sync();
    QVERIFY(isRight());
}

void TestSettings::damagedFile()
{
    QFile file(QSettings().fileName());
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromHex("00ff5b5b5d0a3d3d0a40") + QByteArray(4096, '\xfe') +
               "\n[connect]\nsize=@Size(800\nclearInactive=@Variant(\\0\\0\\0\x7f)\n");
    file.close();
    QSettings().sync();
    for (const Row &row : rows())
        QVERIFY(row.isDefault());
}

void TestSettings::saysWhichKeyChanged()
{
    Settings settings;
    QStringList changed;
    connect(&settings, &Settings::changed, this, [&](QStringView key) { changed.append(key.toString()); });
    settings.set(settings::theme, Theme::Dark);
    settings.set(settings::notifications, false);
    QCOMPARE(changed, (QStringList{u"preferences/theme"_s, u"preferences/notifications"_s}));
}

void TestSettings::saysThatNothingWasWritten()
{
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"Lifty"_s)); // no folder can be made of it
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const QString before = QFileInfo(QFileInfo(QSettings().fileName()).path()).path();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    {
        Settings settings;
        settings.set(settings::theme, Theme::Dark);
        QVERIFY(!settings.save());
        QCOMPARE(settings.get(settings::theme), Theme::Dark); // until the program closes
    }
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, before);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
