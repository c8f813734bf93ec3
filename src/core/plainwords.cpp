#include "core/plainwords.h"

#include <QCache>
#include <QList>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lifty {

namespace {

// The secret as it is, or with any of its bytes percent-encoded, once or several times over.
QRegularExpression plainOrEncoded(const QByteArray &secret)
{
    QString pattern;
    for (const char byte : secret) {
        const QString hex = QString::fromLatin1(QByteArray(1, byte).toHex());
        const bool isAscii = uchar(byte) < 0x80;
        const QString plain =
            isAscii ? QRegularExpression::escape(QString(QLatin1Char(byte))) + u'|' : QString();
        pattern += u"(?:%1%(?:25)*%2)"_s.arg(plain, hex);
    }
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

// The characters of base64 that stand for the secret alone, whatever is encoded in front of it and behind.
QString insideBase64(const QByteArray &secret, int bytesBefore, QByteArray::Base64Options options)
{
    const QByteArray whole = (QByteArray(bytesBefore, '\0') + secret).toBase64(options);
    const qsizetype first = (bytesBefore * 8 + 5) / 6;
    return QString::fromLatin1(whole.mid(first, (bytesBefore + secret.size()) * 8 / 6 - first));
}

struct SecretForms {
    QRegularExpression plainOrEncoded;
    QStringList inBase64;
};

// Made once for each secret: the pattern alone costs more than everything else that an answer does.
const SecretForms &formsOf(const QString &secret)
{
    constexpr int kept = 200;
    constexpr int shortestInside = 6; // fewer characters would be found in any word
    static thread_local QCache<QString, SecretForms> cache(kept);
    if (const SecretForms *forms = cache.object(secret))
        return *forms;
    const QByteArray utf8 = secret.toUtf8();
    auto *forms = new SecretForms{plainOrEncoded(utf8), {}};
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        const QByteArray::Base64Options options = alphabet | QByteArray::OmitTrailingEquals;
        forms->inBase64.append(QString::fromLatin1(utf8.toBase64(options)));
        for (int bytesBefore = 0; bytesBefore < 3; ++bytesBefore) {
            const QString inside = insideBase64(utf8, bytesBefore, options);
            if (inside.size() >= shortestInside)
                forms->inBase64.append(inside);
        }
    }
    cache.insert(secret, forms);
    return *forms;
}

QString hidden() { return u"•••"_s; }

QString withoutSecret(QString text, const QString &secret)
{
    if (secret.isEmpty() || text.size() < secret.size()) // no form is shorter
        return text;
    const SecretForms &forms = formsOf(secret);
    text.replace(secret, hidden(), Qt::CaseInsensitive); // a host's name comes back in lower case
    if (text.contains(u'%'))
        text.replace(forms.plainOrEncoded, hidden());
    for (const QString &form : forms.inBase64)
        text.replace(form, hidden());
    return text;
}

// Of what nearly all words are made: nothing here needs a second look.
bool isOrdinary(QChar c)
{
    return (c >= u' ' && c <= u'~') || (c >= u'\u00a1' && c <= u'\u02ff' && c != u'\u00ad') ||
           (c >= u'\u2010' && c <= u'\u2027');
}

QString plainCharacter(char32_t c)
{
    constexpr char32_t joiner = 0x200d; // joins emoji
    constexpr char32_t nonJoiner = 0x200c;
    if (c == u'\n' || c == u'\r' || c == u'\t' || c == u'\v' || c == u'\f' || c == 0x85 || c == 0x2028 ||
        c == 0x2029)
        return u" "_s;
    const QChar::Category category = QChar::category(c);
    const bool format = category == QChar::Other_Format && c != joiner && c != nonJoiner;
    if (format || category == QChar::Other_Control || category == QChar::Other_Surrogate)
        return u"⟨U+%1⟩"_s.arg(QString::number(uint(c), 16).toUpper().rightJustified(4, u'0'));
    return QString::fromUcs4(&c, 1);
}

} // namespace

QString plainWords(const QString &text, int maxLength, const QString &secret)
{
    QString safe = withoutSecret(text, secret).replace(u"\r\n"_s, u"\n"_s);
    if (safe.size() <= maxLength && std::all_of(safe.cbegin(), safe.cend(), isOrdinary))
        return safe;
    QString result;
    qsizetype lastCut = 0; // where the text can end and leave room for "…"
    for (const char32_t c : safe.toUcs4()) {
        result += plainCharacter(c);
        if (result.size() > maxLength) {
            result = result.left(lastCut) + u'…';
            break;
        }
        if (result.size() < maxLength)
            lastCut = result.size();
    }
    // What was written differently here may spell a secret only now: a line break in the place of its blank.
    return secret.isEmpty() ? result : result.replace(secret, hidden(), Qt::CaseInsensitive);
}

} // namespace lifty
