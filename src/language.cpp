#include "language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QTranslator>

namespace lifty {

using namespace Qt::StringLiterals;
using settings::Language;

QLocale interfaceLocale(Language chosen, const QLocale &system, const QString &folder)
{
    if (chosen == Language::System) {
        const bool isPortuguese = system.language() == QLocale::Portuguese || system.language() == QLocale::C;
        const bool isSpanish = system.language() == QLocale::Spanish;
        chosen = isPortuguese ? Language::Portuguese : isSpanish ? Language::Spanish : Language::English;
    }
    if (chosen == Language::Portuguese)
        return {QLocale::Portuguese, QLocale::Brazil};
    if (chosen == Language::Spanish && QFile::exists(folder + u"/lifty-desk_es.qm"_s))
        return QLocale::Spanish;
    return QLocale::English;
}

void installTranslations(Language chosen)
{
    const QString ours = u":/i18n"_s;
    const QLocale locale = interfaceLocale(chosen, QLocale::system(), ours);
    const QString qts = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    // Where the program came without an installed Qt, it has Qt's words beside its own.
    for (const auto &[catalogue, folder] :
         {std::pair(u"qtbase"_s, ours), std::pair(u"qtbase"_s, qts), std::pair(u"lifty-desk"_s, ours)}) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(locale, catalogue, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
    }
}

} // namespace lifty
