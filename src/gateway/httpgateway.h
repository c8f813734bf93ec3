#pragma once

#include "core/gateway.h"
#include "core/requestlog.h"
#include "gateway/httpanswer.h"

#include <QNetworkAccessManager>

#include <chrono>

namespace lifty {

// The Lifty API over HTTP. Whoever makes it keeps it for as long as calls may run.
class HttpGateway : public Gateway
{
public:
    // From the call to its end. Qt's own transfer time-out restarts at every byte.
    struct Deadlines {
        std::chrono::milliseconds start{20'000};
        std::chrono::milliseconds other{10'000};
    };

    // Each request that ends is written into `log`, which may be shared and outlives the gateway.
    explicit HttpGateway(RequestLog *log = nullptr);
    explicit HttpGateway(Deadlines deadlines, RequestLog *log = nullptr);

    void readAddresses(const BotAccess &bot, QObject *context, GatewayDone<SessionAddresses> done) override;
    void start(const BotAccess &bot, bool clearInactive, QObject *context,
               GatewayDone<SessionAddresses> done) override;
    void stop(const BotAccess &bot, QObject *context, GatewayDone<int> done) override;
    void pause(const BotAccess &bot, const QString &number, QObject *context,
               GatewayDone<Nothing> done) override;
    void resume(const BotAccess &bot, const QString &number, QObject *context,
                GatewayDone<Nothing> done) override;
    void readStatus(const BotAccess &bot, const QByteArray &statusUrl, QObject *context,
                    GatewayDone<QString> done) override;
    void readPicture(const BotAccess &bot, const QByteArray &tokenUrl, qint64 timestamp, QObject *context,
                     GatewayDone<QrPicture> done) override;

private:
    HttpRequest jsonRequest(const QByteArray &address, const QString &givenBy = {}) const;
    void setPaused(RequestRecord::Call call, const BotAccess &bot, const QString &number, QObject *context,
                   GatewayDone<Nothing> done);
    void sendRepeatable(const HttpRequest &request, QObject *context, HttpDone done);

    Deadlines m_deadlines;
    RequestLog *m_log;
    QNetworkAccessManager m_manager;
};

} // namespace lifty
