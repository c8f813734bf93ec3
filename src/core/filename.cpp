#include "core/filename.h"

#include <QList>
#include <QStringView>

using namespace Qt::StringLiterals;

namespace lifty {

namespace {

// 60 units of UTF-16 are at most 180 bytes of the 255 that file systems grant.
constexpr int longest = 60;

// Left to right marks and their like would make a name read as another one.
bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

bool isAtEnd(QChar c) { return c == u' ' || c == u'.'; }

} // namespace

QString fileNamePart(const QString &name)
{
    QString part;
    for (const char32_t c : name.left(4 * longest).toUcs4()) {
        QString next;
        if (QChar::isSpace(c))
            next = u" "_s;
        else if (isInvisible(c))
            continue;
        else if (c < 0x80 && u"/\\:*?\"<>|%"_s.contains(QChar(c)))
            next = u"-"_s;
        else
            next = QString::fromUcs4(&c, 1);
        if (part.size() + next.size() > longest)
            break;
        part += next;
    }
    part = part.simplified();
    while (!part.isEmpty() && isAtEnd(part.back()))
        part.chop(1);
    while (!part.isEmpty() && isAtEnd(part.front()))
        part.remove(0, 1);
    return part;
}

} // namespace lifty
