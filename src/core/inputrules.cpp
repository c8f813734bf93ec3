#include "core/inputrules.h"

#include <algorithm>

namespace lifty {

namespace {

bool hasSpace(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
}

bool hasControl(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_NotAssigned;
    });
}

// Zero-width characters and the like, which come along when a code is copied from a page. In a name they join
// emojis.
bool hasFormat(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.category() == QChar::Other_Format; });
}

std::optional<TextFault> codeFault(const QString &code, int maxLength)
{
    if (code.isEmpty())
        return TextFault::Empty;
    if (hasSpace(code))
        return TextFault::HasSpace;
    if (hasControl(code) || hasFormat(code))
        return TextFault::HasControl;
    if (code.size() > maxLength)
        return TextFault::TooLong;
    return {};
}

} // namespace

std::optional<TextFault> nameFault(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return TextFault::Empty;
    if (hasControl(trimmed))
        return TextFault::HasControl;
    if (trimmed.size() > maxNameLength)
        return TextFault::TooLong;
    return {};
}

std::optional<TextFault> tokenFault(const QString &token)
{
    const QString trimmed = token.trimmed();
    if (trimmed.contains(u'/') || trimmed.contains(u'\\'))
        return TextFault::HasSlash;
    if (trimmed == u"." || trimmed == u"..")
        return TextFault::DotsAlone;
    return codeFault(trimmed, maxTokenLength);
}

std::optional<TextFault> keyFault(const QString &key) { return codeFault(key.trimmed(), maxKeyLength); }

} // namespace lifty
