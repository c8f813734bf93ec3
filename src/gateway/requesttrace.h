#pragma once

#include "core/gateway.h"
#include "core/requestlog.h"
#include "gateway/httpanswer.h"

#include <QElapsedTimer>

#include <optional>

namespace lifty {

// Writes one request into the log when it ends. Copied along with the call that it is about; a call whose
// caller goes away has no end and is not written.
class RequestTrace
{
public:
    // `address` is what was asked for: of the gateway, or given by the server.
    RequestTrace(RequestLog *log, RequestRecord::Call call, const BotAccess &bot, const QByteArray &address);

    // `error`: what the call ends with, which the answer's content may be the reason of; none where it was of
    // use. `word`: the status that it said.
    void end(const Result<HttpAnswer, GatewayError> &result, const std::optional<GatewayError> &error,
             const QString &word = {}) const;

private:
    RequestLog *m_log;
    QString m_gatewayAddress;
    QString m_token;
    RequestRecord m_record;
    QElapsedTimer m_sinceAsked;
};

} // namespace lifty
