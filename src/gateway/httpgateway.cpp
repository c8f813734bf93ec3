#include "gateway/httpgateway.h"

#include "core/plainwords.h"
#include "gateway/answererror.h"
#include "gateway/apiaddress.h"
#include "gateway/apijson.h"
#include "gateway/httpcall.h"
#include "gateway/oneshotcall.h"
#include "gateway/picturedecoder.h"
#include "gateway/requesttrace.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace lifty {

namespace {

constexpr qsizetype jsonCap = 256 * 1024;
constexpr qsizetype pictureCap = 2 * 1024 * 1024;
constexpr int longestStatusWord = 64;

template <class T>
using Reading = Result<T, GatewayError>;

// An answer's end of a call: an error passes through, a 2xx goes through `parse`.
template <class T, class Parse>
Reading<T> readingOf(const Result<HttpAnswer, GatewayError> &result, const QString &key, Parse parse)
{
    if (!result.ok())
        return result.error();
    if (const std::optional<GatewayError> error = errorOfAnswer(result.value(), key))
        return *error;
    return parse(result.value());
}

QString wordOf(const QString &word) { return word; }
template <class T>
QString wordOf(const T &)
{
    return {};
}

template <class T, class Parse>
HttpDone parsed(const RequestTrace &trace, const QString &key, Done<T, GatewayError> done, Parse parse)
{
    return [trace, key, done = std::move(done), parse](const Result<HttpAnswer, GatewayError> &result) {
        const Reading<T> reading = readingOf<T>(result, key, parse);
        if (reading.ok())
            trace.end(result, {}, wordOf(reading.value()));
        else
            trace.end(result, reading.error());
        done(reading);
    };
}

HttpDone addressesParsed(const RequestTrace &trace, const QString &key,
                         Done<SessionAddresses, GatewayError> done, TokenUrl tokenUrl)
{
    return parsed<SessionAddresses>(trace, key, std::move(done), [tokenUrl](const HttpAnswer &answer) {
        const std::optional<SessionAddresses> addresses = parseAddresses(answer.body, tokenUrl);
        return addresses ? Reading<SessionAddresses>(*addresses) : badAnswer(answer);
    });
}

// The call's end where it went to an address that the server gave.
template <class T>
Done<T, GatewayError> fromGivenAddress(Done<T, GatewayError> done)
{
    return [done = std::move(done)](const Reading<T> &reading) {
        if (reading.ok())
            return done(reading);
        GatewayError error = reading.error();
        error.byGivenAddress = true;
        done(error);
    };
}

// Refused before anything was sent; told later all the same.
template <class T>
void refuse(const RequestTrace &trace, AddressFault fault, QObject *context, Done<T, GatewayError> done)
{
    const auto tell = [trace, fault, done = std::move(done)] {
        const GatewayError error{.kind = GatewayError::Kind::AddressRefused, .addressFault = fault};
        trace.end(error, error);
        done(error);
    };
    QMetaObject::invokeMethod(context, tell, Qt::QueuedConnection);
}

} // namespace

HttpGateway::HttpGateway(RequestLog *log) : HttpGateway(Deadlines{}, log) {}

HttpGateway::HttpGateway(Deadlines deadlines, RequestLog *log) : m_deadlines(deadlines), m_log(log) {}

void HttpGateway::readAddresses(const BotAccess &bot, QObject *context, GatewayDone<SessionAddresses> done)
{
    const Result<QByteArray, AddressFault> address = apiAddress(bot, {u"whatsapp"_s});
    const RequestTrace trace(m_log, RequestRecord::Call::ReadAddresses, bot,
                             address.ok() ? address.value() : QByteArray());
    if (!address.ok())
        return refuse(trace, address.error(), context, std::move(done));
    sendRepeatable(jsonRequest(address.value()), context,
                   addressesParsed(trace, bot.key, std::move(done), TokenUrl::MayBeNull));
}

void HttpGateway::start(const BotAccess &bot, bool clearInactive, QObject *context,
                        GatewayDone<SessionAddresses> done)
{
    const Result<QByteArray, AddressFault> address = apiAddress(bot, {u"startWhatsapp"_s});
    const RequestTrace trace(m_log, RequestRecord::Call::Start, bot,
                             address.ok() ? address.value() : QByteArray());
    if (!address.ok())
        return refuse(trace, address.error(), context, std::move(done));
    HttpRequest request = jsonRequest(address.value() + (clearInactive ? "&options=c" : ""));
    request.deadline = m_deadlines.start;
    new OneShotCall(request, addressesParsed(trace, bot.key, std::move(done), TokenUrl::Required), context);
}

void HttpGateway::stop(const BotAccess &bot, QObject *context, GatewayDone<int> done)
{
    const Result<QByteArray, AddressFault> address = apiAddress(bot, {u"stopWhatsapp"_s});
    const RequestTrace trace(m_log, RequestRecord::Call::Stop, bot,
                             address.ok() ? address.value() : QByteArray());
    if (!address.ok())
        return refuse(trace, address.error(), context, std::move(done));
    sendRepeatable(jsonRequest(address.value()), context,
                   parsed<int>(trace, bot.key, std::move(done),
                               [](const HttpAnswer &answer) { return Reading<int>(answer.status); }));
}

void HttpGateway::pause(const BotAccess &bot, const QString &number, QObject *context,
                        GatewayDone<Nothing> done)
{
    setPaused(RequestRecord::Call::Pause, bot, number, context, std::move(done));
}

void HttpGateway::resume(const BotAccess &bot, const QString &number, QObject *context,
                         GatewayDone<Nothing> done)
{
    setPaused(RequestRecord::Call::Resume, bot, number, context, std::move(done));
}

void HttpGateway::setPaused(RequestRecord::Call call, const BotAccess &bot, const QString &number,
                            QObject *context, GatewayDone<Nothing> done)
{
    const Result<QByteArray, AddressFault> address =
        apiAddress(bot, {call == RequestRecord::Call::Pause ? u"pause"_s : u"resume"_s, number});
    const RequestTrace trace(m_log, call, bot, address.ok() ? address.value() : QByteArray());
    if (!address.ok())
        return refuse(trace, address.error(), context, std::move(done));
    sendRepeatable(jsonRequest(address.value()), context,
                   parsed<Nothing>(trace, bot.key, std::move(done),
                                   [](const HttpAnswer &) { return Reading<Nothing>(Nothing{}); }));
}

void HttpGateway::readStatus(const BotAccess &bot, const QByteArray &statusUrl, QObject *context,
                             GatewayDone<QString> done)
{
    const RequestTrace trace(m_log, RequestRecord::Call::ReadStatus, bot, statusUrl);
    if (const auto fault = sessionAddressFault(statusUrl, bot.gatewayAddress, bot.allowPlainHttp))
        return refuse(trace, *fault, context, fromGivenAddress(std::move(done)));
    const auto parse = [key = bot.key](const HttpAnswer &answer) {
        const std::optional<QString> word = parseStatusWord(answer.body);
        return word ? Reading<QString>(plainWords(*word, longestStatusWord, key)) : badAnswer(answer);
    };
    sendRepeatable(jsonRequest(statusUrl, bot.gatewayAddress), context,
                   parsed<QString>(trace, bot.key, fromGivenAddress(std::move(done)), parse));
}

void HttpGateway::readPicture(const BotAccess &bot, const QByteArray &tokenUrl, qint64 timestamp,
                              QObject *context, GatewayDone<QrPicture> done)
{
    const RequestTrace trace(m_log, RequestRecord::Call::ReadPicture, bot, tokenUrl);
    if (const auto fault = sessionAddressFault(tokenUrl, bot.gatewayAddress, bot.allowPlainHttp))
        return refuse(trace, *fault, context, fromGivenAddress(std::move(done)));
    const HttpRequest request{withTimestamp(tokenUrl, timestamp), "image/png, image/jpeg", pictureCap,
                              m_deadlines.other, bot.gatewayAddress.toUtf8()};
    sendRepeatable(request, context,
                   parsed<QrPicture>(trace, bot.key, fromGivenAddress(std::move(done)),
                                     [](const HttpAnswer &answer) { return decodePicture(answer.body); }));
}

HttpRequest HttpGateway::jsonRequest(const QByteArray &address, const QString &givenBy) const
{
    return {address, "application/json", jsonCap, m_deadlines.other, givenBy.toUtf8()};
}

void HttpGateway::sendRepeatable(const HttpRequest &request, QObject *context, HttpDone done)
{
    if (const std::optional<QUrl> url = HttpCall::urlOf(request.address))
        new HttpCall(m_manager, request, *url, std::move(done), context);
    else
        new OneShotCall(request, std::move(done), context);
}

} // namespace lifty
