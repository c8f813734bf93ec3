#include "simulator/simulatedapi.h"

#include "simulator/qrpng.h"
#include "simulator/requesttarget.h"

#include <QCryptographicHash>
#include <QJsonValue>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

// What only this gateway can write. Always has the characters that a careless client decodes or encodes
// again.
QByteArray signature(const QByteArray &path)
{
    for (int round = 0;; ++round) {
        const QByteArray base64 =
            QCryptographicHash::hash(path + QByteArray::number(round), QCryptographicHash::Sha256).toBase64();
        if (base64.contains('+') && base64.contains('/'))
            return base64.toPercentEncoding();
    }
}

QByteArray sessionPath(const QString &token, int session, const QByteArray &what)
{
    const QByteArray path = "/sessions/" + QUrl::toPercentEncoding(token);
    return session == 0 ? path + what : path + '/' + QByteArray::number(session) + what;
}

bool isNumber(const QString &text)
{
    return !text.isEmpty() &&
           std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// 401, 400, 403 or 404, or none where the key may have this bot.
std::optional<SimulatedAnswer> keyFault(const SimulatedGateway &gateway, const RequestTarget &target,
                                        const QString &token)
{
    const QString key = target.value("key");
    if (key.isEmpty())
        return errorAnswer(401,
                           u"UNAUTHENTICATED: Method doesn't allow unregistered callers (callers without "
                           u"established identity). Please use API Key or other form of API consumer "
                           u"identity to call this API."_s);
    if (!gateway.hasKey(key))
        return errorAnswer(400, u"INVALID_ARGUMENT: API key not valid. Please pass a valid API key."_s);
    if (!gateway.hasBot(token))
        return errorAnswer(404, u"NOT_FOUND: Bot not found."_s);
    if (!gateway.keyOpens(key, token))
        return errorAnswer(403, u"PERMISSION_DENIED: This API key has no access to this bot."_s);
    switch (const int refusal = gateway.refusal(token)) {
    case 0:
        return std::nullopt;
    case 403:
        return errorAnswer(403, u"PERMISSION_DENIED: This API key has no access to this bot."_s);
    case 404:
        return errorAnswer(404, u"NOT_FOUND: Bot not found."_s);
    default:
        return errorAnswer(refusal, u"UNAVAILABLE: The service is currently unavailable."_s);
    }
}

} // namespace

SimulatedApi::SimulatedApi(const QList<SimulatedCompany> &companies, SimulatedGateway::Clock now)
    : m_companies(companies), m_now(std::move(now)), m_gateway(companies, m_now)
{
}

SimulatedAnswer SimulatedApi::answer(const QByteArray &method, const RequestTarget &target)
{
    const QString call = callOf(target);
    const std::optional<SimulatedAnswer> failure = m_mishaps.takeFailure(call);
    SimulatedAnswer answer = failure ? *failure : ownAnswer(call, method, target);
    answer.delay = m_mishaps.delay(call);
    m_log.add(call, method, target.withoutKey(), answer.code);
    return answer;
}

void SimulatedApi::reset()
{
    m_gateway = SimulatedGateway(m_companies, m_now);
    m_mishaps = {};
    m_log = {};
}

QString SimulatedApi::callOf(const RequestTarget &target)
{
    const QList<QString> &path = target.segments();
    const QString &last = path.last();
    if (path.size() >= 4 && path[0] == u"integration" && path[1] == u"bot") {
        static const QHash<QString, QString> calls{
            {u"whatsapp"_s, u"whatsapp"_s}, {u"startWhatsapp"_s, u"start"_s}, {u"stopWhatsapp"_s, u"stop"_s}};
        if (path.size() == 4)
            return calls.value(last, u"other"_s);
        if (path.size() == 5 && (path[3] == u"pause" || path[3] == u"resume"))
            return path[3];
    }
    if (path[0] == u"sessions" && path.size() >= 3 && path.size() <= 4) {
        if (last == u"status")
            return u"status"_s;
        if (last == u"qrcode" && path.size() == 4)
            return u"picture"_s;
    }
    return u"other"_s;
}

SimulatedAnswer SimulatedApi::ownAnswer(const QString &call, const QByteArray &method,
                                        const RequestTarget &target)
{
    if (call == u"other")
        return errorAnswer(404, u"The current request is not defined by this API."_s);
    if (method != "GET")
        return errorAnswer(405,
                           u"The current request is matched to a defined path, but its http method is not "
                           u"allowed."_s);
    return call == u"status" || call == u"picture" ? givenAddress(call, target) : botCall(call, target);
}

SimulatedAnswer SimulatedApi::botCall(const QString &call, const RequestTarget &target)
{
    const QString token = target.segments().at(2);
    if (const auto fault = keyFault(m_gateway, target, token))
        return *fault;
    if (call == u"whatsapp")
        return addresses(token, 0);
    if (call == u"start")
        return addresses(token, m_gateway.start(token, target.value("options") == u"c"));
    if (call == u"stop") {
        m_gateway.stop(token);
        return jsonAnswer({});
    }
    const QString number = target.segments().at(4);
    if (!isNumber(number))
        return errorAnswer(400, u"INVALID_ARGUMENT: The number must be digits only."_s);
    if (call == u"pause")
        m_gateway.pause(token, number);
    else
        m_gateway.resume(token, number);
    return jsonAnswer({});
}

SimulatedAnswer SimulatedApi::givenAddress(const QString &call, const RequestTarget &target)
{
    const QList<QString> &path = target.segments();
    const QString &token = path.at(1);
    const int session = path.size() == 4 ? path.at(2).toInt() : 0;
    const QByteArray signedPath = sessionPath(token, session, call == u"picture" ? "/qrcode" : "/status");
    if (target.rawValue("sig") != signature(signedPath))
        return errorAnswer(403, u"PERMISSION_DENIED: The signature does not match."_s);
    if (call == u"status") {
        const QString word = session == 0 ? m_gateway.botWord(token) : m_gateway.sessionWord(token, session);
        return jsonAnswer({{u"result"_s, word}});
    }
    // Kept by caches on purpose: who asks without a new `timestamp` gets to see an old picture.
    return {.contentType = "image/png",
            .body = qrPng(m_gateway.payload(token, session)),
            .cacheControl = "private, max-age=3600"};
}

SimulatedAnswer SimulatedApi::addresses(const QString &token, int session) const
{
    const auto json = [](const QByteArray &address) { return QJsonValue(QString::fromLatin1(address)); };
    return jsonAnswer({
        {u"statusURL"_s, json(signedAddress(sessionPath(token, session, "/status")))},
        {u"tokenURL"_s,
         session == 0 ? QJsonValue() : json(signedAddress(sessionPath(token, session, "/qrcode")))},
    });
}

QByteArray SimulatedApi::signedAddress(const QByteArray &path) const
{
    return m_address + path + "?sig=" + signature(path);
}

} // namespace lifty
