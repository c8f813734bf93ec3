#include "core/address.h"

#include "core/addressparts.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lifty {

namespace {

constexpr qsizetype longestAddress = 8 * 1024;

// One part of a pasted address that has a path and a query of its own. The dashboard may keep its route in
// the fragment ("#/bots/..."), so that is read the same way.
struct Route {
    QStringList segments;
    QUrlQuery query;
};

Route routeOf(const QString &path, const QString &query)
{
    Route route{{}, QUrlQuery(query)};
    for (const QString &segment : path.split(u'/', Qt::SkipEmptyParts))
        route.segments << QUrl::fromPercentEncoding(segment.toUtf8());
    return route;
}

std::optional<QString> segmentAfterBot(const QStringList &segments)
{
    for (qsizetype i = 0; i + 1 < segments.size(); ++i) {
        if (segments[i].compare(u"bot", Qt::CaseInsensitive) == 0 ||
            segments[i].compare(u"bots", Qt::CaseInsensitive) == 0)
            return segments[i + 1];
    }
    return {};
}

std::optional<QString> queryValue(const QUrlQuery &query)
{
    for (const auto &name : {u"bot"_s, u"botId"_s, u"id"_s, u"token"_s}) {
        const QString value = query.queryItemValue(name, QUrl::FullyDecoded);
        if (!value.isEmpty())
            return value;
    }
    return {};
}

bool looksLikeIdentifier(const QString &text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isLower = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto isUpper = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    const auto any = [&text](auto test) { return std::any_of(text.cbegin(), text.cend(), test); };
    const bool allowed = std::all_of(text.cbegin(), text.cend(), [&](QChar c) {
        return isDigit(c) || isLower(c) || isUpper(c) || c == u'_' || c == u'-';
    });
    return allowed && text.size() >= 6 && (any(isDigit) || (any(isLower) && any(isUpper)));
}

std::optional<QString> lastIdentifier(const QStringList &segments)
{
    const auto found = std::find_if(segments.crbegin(), segments.crend(), looksLikeIdentifier);
    return found == segments.crend() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<QString, AddressFault> normalisedGatewayAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.contains(u'?') || text.contains(u'#'))
        return AddressFault::HasQuery;
    QUrl url(text, QUrl::StrictMode);
    // Only QUrl knows how to write a host in punycode; everything else is judged by our own reading.
    QByteArray encoded = url.isValid() && !url.host().isEmpty() ? url.toEncoded() : text.toUtf8();
    const Result<AddressParts, AddressFault> parts = splitAddress(encoded);
    if (!parts.ok())
        return parts.error();
    if (!url.isValid() || encoded.size() > longestAddress)
        return AddressFault::Malformed;
    if (!parts.value().tls && !isLoopbackHost(parts.value().host))
        return AddressFault::PlainHttp;

    if (parts.value().port == (parts.value().tls ? 443 : 80))
        url.setPort(-1);
    encoded = url.toEncoded();
    for (QByteArray before; before != encoded;) { // QUrl makes two slashes of three, and one of two
        before = encoded;
        encoded = QUrl::fromEncoded(before).toEncoded(QUrl::NormalizePathSegments);
        while (encoded.endsWith('/'))
            encoded.chop(1);
    }
    return QString::fromLatin1(encoded);
}

std::optional<AddressFault> sessionAddressFault(const QByteArray &address, const QString &gatewayAddress,
                                                bool allowPlainHttp)
{
    if (address.size() > longestAddress)
        return AddressFault::Malformed;
    const Result<AddressParts, AddressFault> session = splitAddress(address);
    if (!session.ok())
        return session.error();
    const Result<AddressParts, AddressFault> gateway = splitAddress(gatewayAddress.toUtf8());
    if (!gateway.ok())
        return gateway.error();

    const QByteArray &host = session.value().host;
    const QByteArray &gatewayHost = gateway.value().host;
    if (isPrivateHost(host) && !isPrivateHost(gatewayHost))
        return AddressFault::PrivateHost;
    if (session.value().tls || allowPlainHttp || (isLoopbackHost(host) && isLoopbackHost(gatewayHost)))
        return {};
    return AddressFault::PlainHttp;
}

QByteArray withTimestamp(const QByteArray &address, qint64 timestamp)
{
    const qsizetype fragment = address.indexOf('#');
    QByteArray result = fragment < 0 ? address : address.left(fragment);
    if (!result.contains('?'))
        result += '?';
    else if (!result.endsWith('?'))
        result += '&';
    return result + "timestamp=" + QByteArray::number(timestamp);
}

std::optional<QString> tokenInAddress(const QString &pasted)
{
    const QUrl url(pasted.trimmed(), QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http"))
        return {};
    const QString fragment = url.fragment(QUrl::FullyEncoded);
    const qsizetype mark = fragment.indexOf(u'?');
    const QString fragmentQuery = mark < 0 ? QString() : fragment.mid(mark + 1);
    const Route routes[] = {routeOf(url.path(QUrl::FullyEncoded), url.query(QUrl::FullyEncoded)),
                            routeOf(fragment.left(mark), fragmentQuery)};

    for (const Route &route : routes) {
        if (std::optional<QString> token = segmentAfterBot(route.segments))
            return token;
    }
    for (const Route &route : routes) {
        if (std::optional<QString> token = queryValue(route.query))
            return token;
    }
    std::optional<QString> inFragment = lastIdentifier(routes[1].segments);
    return inFragment ? inFragment : lastIdentifier(routes[0].segments);
}

} // namespace lifty
