#include "core/plainwords.h"

#include <QList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lifty {

namespace {

QString withoutPadding(const QByteArray &base64)
{
    const qsizetype padding = base64.indexOf('=');
    return QString::fromLatin1(padding < 0 ? base64 : base64.left(padding));
}

QString withoutSecret(QString text, const QString &secret)
{
    if (secret.isEmpty())
        return text;
    const QByteArray utf8 = secret.toUtf8();
    const QString hidden = u"•••"_s;
    text.replace(secret, hidden);
    // hexadecimal digits come in both cases
    text.replace(QString::fromLatin1(QUrl::toPercentEncoding(secret)), hidden, Qt::CaseInsensitive);
    text.replace(withoutPadding(utf8.toBase64()), hidden);
    text.replace(withoutPadding(utf8.toBase64(QByteArray::Base64UrlEncoding)), hidden);
    return text;
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
    const QString safe = withoutSecret(text, secret).replace(u"\r\n"_s, u"\n"_s);
    QString result;
    qsizetype lastCut = 0; // where the text can end and leave room for "…"
    for (const char32_t c : safe.toUcs4()) {
        result += plainCharacter(c);
        if (result.size() > maxLength)
            return result.left(lastCut) + u'…';
        if (result.size() < maxLength)
            lastCut = result.size();
    }
    return result;
}

} // namespace lifty
