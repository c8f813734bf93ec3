#include "core/textfold.h"

#include <QList>

#include <algorithm>

namespace lifty {

namespace {

bool isAccent(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

void appendWithoutAccents(char32_t c, QString &text)
{
    if (c < 0x80) // most of them: nothing to be looked up
        return void(text.append(QChar(char16_t(c))));
    if (isAccent(c))
        return;
    if (QChar::decompositionTag(c) == QChar::NoDecomposition) {
        text.append(QChar::fromUcs4(c));
        return;
    }
    for (const char32_t part : QChar::decomposition(c).toUcs4())
        appendWithoutAccents(part, text);
}

} // namespace

QString folded(const QString &text)
{
    const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
    if (std::all_of(text.begin(), text.end(), isAscii))
        return text.toLower();

    // Character by character: QString::normalized() takes a minute for a megabyte of accented letters, and
    // the order of the accents, which it is there for, is nothing to us.
    QString result;
    result.reserve(text.size());
    for (const char32_t c : text.toUcs4())
        appendWithoutAccents(c, result);
    return result.toCaseFolded();
}

QString foldedCompanyName(const QString &name)
{
    // Nothing longer is typed, and Qt's time for the composition grows with the square.
    constexpr qsizetype longestTyped = 10'000;
    const bool typed = name.size() <= longestTyped;
    return (typed ? name.normalized(QString::NormalizationForm_C) : name).toCaseFolded();
}

} // namespace lifty
