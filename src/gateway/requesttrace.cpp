#include "gateway/requesttrace.h"

#include "core/plainwords.h"
#include "gateway/redaction.h"

#include <QDateTime>

namespace lifty {

namespace {

constexpr int longestAddress = 300;

bool isGiven(RequestRecord::Call call)
{
    return call == RequestRecord::Call::ReadStatus || call == RequestRecord::Call::ReadPicture;
}

// Its path is known to us: all that could be secret in it is the token, and a customer's number.
QString ofGateway(const QByteArray &address, const QString &token)
{
    const QByteArray route = "/integration/bot/";
    if (!address.contains(route))
        return {}; // it could not even be written
    const qsizetype start = address.lastIndexOf(route) + route.size();
    QByteArrayList segments = address.mid(start, address.indexOf('?', start) - start).split('/');
    segments[0] = abbreviated(token).toUtf8();
    if (segments.size() > 2)
        segments[2] = abbreviated(QString::fromLatin1(segments[2])).toUtf8();
    return QString::fromUtf8(address.left(start) + segments.join('/') + "?…");
}

} // namespace

RequestTrace::RequestTrace(RequestLog *log, RequestRecord::Call call, const BotAccess &bot,
                           const QByteArray &address)
    : m_log(log), m_gatewayAddress(bot.gatewayAddress), m_token(bot.token)
{
    if (!log)
        return;
    m_record.call = call;
    m_record.at = QDateTime::currentMSecsSinceEpoch();
    const QString shown = isGiven(call) ? shapeOfAddress(address) : ofGateway(address, bot.token);
    m_record.address = plainWords(shown, longestAddress, bot.key).toUtf8();
    m_sinceAsked.start();
}

void RequestTrace::end(const Result<HttpAnswer, GatewayError> &result,
                       const std::optional<GatewayError> &error, const QString &word) const
{
    if (!m_log)
        return;
    RequestRecord record = m_record;
    record.tookMs = m_sinceAsked.elapsed();
    record.httpStatus = result.ok() ? result.value().status : result.error().httpStatus;
    record.bytes = result.ok() ? result.value().body.size() : 0;
    record.error = error;
    if (record.error)
        record.error->byGivenAddress = isGiven(record.call);
    record.word = word;
    m_log->add(m_gatewayAddress, m_token, record);
}

} // namespace lifty
