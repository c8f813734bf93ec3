#pragma once

#include "gui/settings.h"

#include <QLocale>

namespace lifty {

// Brazilian Portuguese is the language of the source; who runs a system in a language without a catalogue
// (in `folder`) gets English. The "C" locale says nothing of anybody's language.
QLocale interfaceLocale(settings::Language chosen, const QLocale &system, const QString &folder);

// From the next word on: what is on the screen already stays as it is.
void installTranslations(settings::Language chosen);

} // namespace lifty
