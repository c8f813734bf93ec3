#pragma once

#include "gui/settings.h"

#include <QPalette>

namespace lifty {

// Our own colours, for a light and for a dark screen: Qt 6.4 can't be told which of them to use.
QPalette themePalette(settings::Theme lightOrDark);

// Shows the whole program in the theme that the settings say, from the start and whenever they change. The
// system's own is the style and the palette that Qt has chosen by itself.
class ThemeSwitch : public QObject
{
    Q_OBJECT

public:
    explicit ThemeSwitch(const Settings &settings, QObject *parent = nullptr);

private:
    void apply(settings::Theme theme);

    const QString m_systemStyle;
    settings::Theme m_shown = settings::Theme::System;
};

} // namespace lifty
