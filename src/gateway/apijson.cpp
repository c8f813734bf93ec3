#include "gateway/apijson.h"

#include "core/addressparts.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lifty {

namespace {

bool isAbsolute(const QByteArray &address)
{
    const Result<AddressParts, AddressFault> parts = splitAddress(address);
    return parts.ok() || (parts.error() != AddressFault::Empty && parts.error() != AddressFault::NoScheme);
}

} // namespace

std::optional<SessionAddresses> parseAddresses(const QByteArray &body, TokenUrl tokenUrl)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonValue token = object[u"tokenURL"_s];
    const SessionAddresses addresses{object[u"statusURL"_s].toString().toUtf8(), token.toString().toUtf8()};
    if (!isAbsolute(addresses.statusUrl))
        return {};
    const bool noToken = tokenUrl == TokenUrl::MayBeNull && (token.isNull() || token.isUndefined());
    if (!noToken && !isAbsolute(addresses.tokenUrl))
        return {};
    return addresses;
}

std::optional<QString> parseStatusWord(const QByteArray &body)
{
    const QString word = QJsonDocument::fromJson(body).object()[u"result"_s].toString();
    return word.trimmed().isEmpty() ? std::nullopt : std::optional(word);
}

QString parseErrorMessage(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonObject inner = object[u"error"_s].toObject();
    return (inner.isEmpty() ? object : inner)[u"message"_s].toString();
}

} // namespace lifty
