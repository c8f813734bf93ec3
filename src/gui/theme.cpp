#include "gui/theme.h"

#include <QApplication>
#include <QStyle>

namespace lifty {

using namespace Qt::StringLiterals;
using settings::Theme;

namespace {

struct Colours {
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

// What is written is at least 4.5 : 1 on what it is written on; the status colours (icons.cpp) are, too.
constexpr Colours colours[] = {
    {QPalette::Window, 0xffefefef, 0xff353535},
    {QPalette::WindowText, 0xff1a1a1a, 0xfff0f0f0},
    {QPalette::Base, 0xffffffff, 0xff232323},
    {QPalette::AlternateBase, 0xfff5f5f5, 0xff2b2b2b},
    {QPalette::Text, 0xff1a1a1a, 0xfff0f0f0},
    {QPalette::PlaceholderText, 0xff666666, 0xffb0b0b0},
    {QPalette::Button, 0xffefefef, 0xff404040},
    {QPalette::ButtonText, 0xff1a1a1a, 0xfff0f0f0},
    {QPalette::BrightText, 0xff1a1a1a, 0xffffffff},
    {QPalette::Highlight, 0xff1b62c4, 0xff2a5ea8},
    {QPalette::HighlightedText, 0xffffffff, 0xffffffff},
    {QPalette::ToolTipBase, 0xffffffdc, 0xff404040},
    {QPalette::ToolTipText, 0xff1a1a1a, 0xfff0f0f0},
    {QPalette::Link, 0xff1b62c4, 0xff8ab8ff},
    {QPalette::LinkVisited, 0xff7b3fa0, 0xffcfa8f0},
    // Edges, from the brightest to the darkest.
    {QPalette::Light, 0xffffffff, 0xff5a5a5a},
    {QPalette::Midlight, 0xffe3e3e3, 0xff4a4a4a},
    {QPalette::Mid, 0xffb8b8b8, 0xff2a2a2a},
    {QPalette::Dark, 0xff9f9f9f, 0xff202020},
    {QPalette::Shadow, 0xff767676, 0xff101010},
};

constexpr Colours disabledColours[] = {
    {QPalette::WindowText, 0xff8a8a8a, 0xff8f8f8f},
    {QPalette::Text, 0xff8a8a8a, 0xff8f8f8f},
    {QPalette::ButtonText, 0xff8a8a8a, 0xff8f8f8f},
    {QPalette::Highlight, 0xff919191, 0xff5a5a5a},
};

} // namespace

QPalette themePalette(Theme lightOrDark)
{
    const bool isDark = lightOrDark == Theme::Dark;
    QPalette palette;
    for (const Colours &colour : colours)
        palette.setColor(colour.role, isDark ? colour.dark : colour.light);
    for (const Colours &colour : disabledColours)
        palette.setColor(QPalette::Disabled, colour.role, isDark ? colour.dark : colour.light);
    return palette;
}

ThemeSwitch::ThemeSwitch(const Settings &settings, QObject *parent)
    : QObject(parent), m_systemStyle(QApplication::style()->name())
{
    connect(&settings, &Settings::changed, this, [this, &settings](QStringView key) {
        if (key == settings::theme.key)
            apply(settings.get(settings::theme));
    });
    apply(settings.get(settings::theme));
}

void ThemeSwitch::apply(Theme theme)
{
    // The system's theme costs nothing at the start.
    if (std::exchange(m_shown, theme) == theme)
        return;
    QApplication::setStyle(theme == Theme::System ? m_systemStyle : u"fusion"_s);
    QApplication::setPalette(theme == Theme::System ? QPalette() : themePalette(theme));
}

} // namespace lifty
