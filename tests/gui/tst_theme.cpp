#include "gui/icons.h"
#include "gui/theme.h"
#include "gui/widgets.h"

#include <QApplication>
#include <QLabel>
#include <QStyle>
#include <QTest>

#include <cmath>

using namespace lifty;
using namespace Qt::StringLiterals;
using settings::Theme;

namespace {

// WCAG 2: relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void contrastIsMeasuredRight();
    void words_data();
    void words();
    void statusColours_data();
    void statusColours();
    void followsTheSettings();
    void startsInTheTheme();
    void reachesOpenWindows();

private:
    static void themes()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
    }

    SettingsFolder m_folder;
};

void TestTheme::cleanup()
{
    QSettings().clear();
    QApplication::setPalette(QPalette());
}

void TestTheme::contrastIsMeasuredRight()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QVERIFY(std::abs(contrast(QColor(u"#767676"_s), Qt::white) - 4.54) < 0.01); // a well-known pair
}

void TestTheme::words_data() { themes(); }

void TestTheme::words()
{
    QFETCH(Theme, theme);
    const QPalette palette = themePalette(theme);
    using P = QPalette;
    const std::pair<P::ColorRole, P::ColorRole> pairs[] = {
        {P::WindowText, P::Window},
        {P::Text, P::Base},
        {P::Text, P::AlternateBase},
        {P::Text, P::Button}, // Fusion writes a combo box so
        {P::PlaceholderText, P::Base},
        {P::PlaceholderText, P::AlternateBase},
        {P::ButtonText, P::Button},
        {P::HighlightedText, P::Highlight},
        {P::ToolTipText, P::ToolTipBase},
        {P::Link, P::Window},
        {P::Link, P::Base},
        {P::LinkVisited, P::Window},
        {P::LinkVisited, P::Base},
        {P::BrightText, P::Window},
        {P::WindowText, P::AlternateBase},
    };
    for (const auto group : {P::Active, P::Inactive}) {
        for (const auto &[text, background] : pairs) {
            const double ratio = contrast(palette.color(group, text), palette.color(group, background));
            QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(text).arg(background).arg(ratio)));
        }
    }
    // What can't be used is paler, and can still be read.
    for (const auto role : {P::WindowText, P::Text, P::ButtonText}) {
        const QColor paler = palette.color(P::Disabled, role);
        QVERIFY(contrast(paler, palette.color(P::Window)) >= 2.5);
        QVERIFY(contrast(paler, palette.color(P::Window)) <
                contrast(palette.color(role), palette.color(P::Window)) / 2);
    }
}

void TestTheme::statusColours_data() { themes(); }

void TestTheme::statusColours()
{
    QFETCH(Theme, theme);
    const QPalette palette = themePalette(theme);
    using Kind = LinkStatus::Kind;
    for (const Kind kind :
         {Kind::Connected, Kind::AwaitingScan, Kind::NotConfigured, Kind::Other, Kind::NoAnswer,
          Kind::KeyRefused, Kind::KeyMissing, Kind::BotNotFound, Kind::NotChecked}) {
        for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) {
            const double ratio = contrast(statusColor(kind, palette), palette.color(role));
            QVERIFY2(ratio >= 4.5, qPrintable(u"status %1 on %2: %3"_s.arg(int(kind)).arg(role).arg(ratio)));
        }
    }
}

void TestTheme::followsTheSettings()
{
    const QString style = QApplication::style()->name();
    const QPalette palette = QApplication::palette();
    Settings settings;
    const ThemeSwitch theme(settings);
    QCOMPARE(QApplication::palette(), palette);

    for (const Theme chosen : {Theme::Dark, Theme::Light, Theme::Dark}) {
        settings.set(settings::theme, chosen);
        QCOMPARE(QApplication::style()->name(), u"fusion"_s);
        const QPalette ours = themePalette(chosen);
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Text, QPalette::Highlight})
            QCOMPARE(QApplication::palette().color(role), ours.color(role));
    }
    settings.set(settings::notifications, false); // another key
    QCOMPARE(QApplication::palette().color(QPalette::Base), themePalette(Theme::Dark).color(QPalette::Base));
    settings.set(settings::theme, Theme::System);
    QCOMPARE(QApplication::style()->name(), style);
    QCOMPARE(QApplication::palette(), palette);
}

void TestTheme::startsInTheTheme()
{
    Settings().set(settings::theme, Theme::Dark);
    Settings settings;
    const ThemeSwitch theme(settings);
    QCOMPARE(QApplication::palette().color(QPalette::Base), themePalette(Theme::Dark).color(QPalette::Base));
}

void TestTheme::reachesOpenWindows()
{
    Settings settings;
    const ThemeSwitch theme(settings);
    QWidget window;
    QLabel label(&window);
    FieldError error(&window);
    error.setError(u"Preencha o campo."_s);
    window.show();
    for (const Theme chosen : {Theme::Dark, Theme::Light}) {
        settings.set(settings::theme, chosen);
        const QPalette ours = themePalette(chosen);
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), ours.color(QPalette::WindowText));
        QCOMPARE(window.grab().toImage().pixelColor(window.rect().bottomRight()),
                 ours.color(QPalette::Window));
        // It has a colour of its own.
        QCOMPARE(error.palette().color(QPalette::WindowText), statusColor(LinkStatus::Kind::NoAnswer, ours));
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
