// Words of a server or a file on their way to the screen and into the log: a key, a line break, the words.
#include "fuzz/fuzz.h"

#include "core/plainwords.h"
#include "core/textfold.h"
#include "gateway/redaction.h"

void lifty::fuzz::feed(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const QString text = QString::fromUtf8(bytes.mid(end + 1));
    const QString key = QString::fromUtf8(bytes.left(std::max(qsizetype(0), end)));
    constexpr int longest = 200;
    const QString shown = lifty::plainWords(text, longest, key.size() < 4 ? QString() : key);
    demand(shown.size() <= longest, "no longer than asked for");
    demand(!shown.contains(u'\n') && !shown.contains(u'\r') && !shown.contains(QChar(0x202e)),
           "one line, from left to right");
    demand(key.size() < 4 || !shown.contains(key), "without the key");
    lifty::folded(text);
    lifty::redacted(text);
    lifty::shapeOfAddress(bytes);
}
