#include "gateway/redaction.h"

#include "core/addressparts.h"
#include "core/plainwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lifty {

namespace {

constexpr int longestRecord = 4096;

QtMessageHandler previousHandler = nullptr;

QString redactedAddress(const QString &address)
{
    const qsizetype authority = address.indexOf(u"://"_s) + 3;
    static const QRegularExpression authorityEnd(u"[/?#]"_s);
    qsizetype path = address.indexOf(authorityEnd, authority);
    if (path < 0)
        path = address.size();
    QString host = address.mid(authority, path - authority);
    const qsizetype at = host.lastIndexOf(u'@');
    if (at >= 0)
        host = u"?…@"_s + host.mid(at + 1);
    static const QRegularExpression pathEnd(u"[?#]"_s);
    const qsizetype query = address.indexOf(pathEnd, path);
    const QString rest = query < 0 ? address.mid(path) : address.mid(path, query - path) + u"?…"_s;
    return address.left(authority) + host + rest;
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QString line = redacted(message);
    line.replace(u'\r', u"\\r"_s).replace(u'\n', u"\\n"_s);
    previousHandler(type, context, plainWords(line, longestRecord));
}

} // namespace

QString redacted(const QString &text)
{
    // Between quotes (qDebug() << url) an address may hold a decoded space, so there it ends at the quote.
    static const QRegularExpression pattern(
        u"(?<=\")[a-z][a-z0-9+.-]*://[^\"]*|[a-z][a-z0-9+.-]*://[^\\s\"'<>]*"
        "|(?:(?<![a-z0-9_])|(?<=%[0-9a-f]{2}))(key(?:=|%3D))[^\\s\"'<>&]*"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text)) {
        result += QStringView(text).mid(end, match.capturedStart() - end);
        result += match.hasCaptured(1) ? match.captured(1) + u'…' : redactedAddress(match.captured());
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

QString shapeOfAddress(const QByteArray &address)
{
    static const QByteArrayList common{"api",    "bot",    "image",    "img",  "integration", "png",
                                       "qr",     "qrcode", "read",     "scan", "session",     "sessions",
                                       "status", "token",  "whatsapp", "v1",   "v2"};
    const Result<AddressParts, AddressFault> parts = splitAddress(address);
    if (!parts.ok())
        return u"?…"_s;
    const QByteArray &target = parts.value().target;
    const qsizetype query = target.indexOf('?');
    QByteArrayList segments = (query < 0 ? target : target.left(query)).split('/');
    for (QByteArray &segment : segments) {
        if (!segment.isEmpty() && !common.contains(segment))
            segment = "…";
    }
    return QString::fromLatin1(parts.value().tls ? "https://" : "http://") +
           QString::fromUtf8(parts.value().authority + segments.join('/')) + (query < 0 ? u""_s : u"?…"_s);
}

void installRedactingMessageHandler()
{
    if (const QtMessageHandler before = qInstallMessageHandler(handleMessage); before != handleMessage)
        previousHandler = before;
}

} // namespace lifty
