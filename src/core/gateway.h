#pragma once

#include "core/gatewayerror.h"
#include "core/qrpicture.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

class QObject;

namespace lifty {

// All that a call needs to know of a bot. Held only as long as the call: the key is in it.
struct BotAccess {
    QString gatewayAddress;
    QString token;
    QString key;
    bool allowPlainHttp = false;
};

// statusURL and tokenURL exactly as the server wrote them: QUrl would alter a signature. tokenUrl is empty
// where the API gives null.
struct SessionAddresses {
    QByteArray statusUrl;
    QByteArray tokenUrl;

    bool operator==(const SessionAddresses &) const = default;
};

// The Lifty API, one method a call of the document and one for each of the two addresses it gives. Every call
// ends as Done says, within an absolute deadline (start 20 s, others 10 s), and is never repeated from
// inside. Destroying the context ends the call and closes its connection.
class Gateway
{
public:
    template <class T>
    using GatewayDone = Done<T, GatewayError>;

    virtual ~Gateway() = default;

    // API: "Obter status de conexão com whatsapp"
    virtual void readAddresses(const BotAccess &bot, QObject *context,
                               GatewayDone<SessionAddresses> done) = 0;
    // API: "Conectar um novo whatsapp ao bot". Reaches the wire at most once whatever happens to the
    // connection.
    virtual void start(const BotAccess &bot, bool clearInactive, QObject *context,
                       GatewayDone<SessionAddresses> done) = 0;
    // API: "Desconectar um whatsapp do bot". The value is the HTTP status: only 200 means a certain death.
    virtual void stop(const BotAccess &bot, QObject *context, GatewayDone<int> done) = 0;
    // API: "Pausar um bot para um numero especifico" and "Resumir ..."; digits only, DDI + DDD + number.
    virtual void pause(const BotAccess &bot, const QString &number, QObject *context,
                       GatewayDone<Nothing> done) = 0;
    virtual void resume(const BotAccess &bot, const QString &number, QObject *context,
                        GatewayDone<Nothing> done) = 0;

    // API: statusURL; the value is the `result` word as the server wrote it. Nothing is added to the address.
    virtual void readStatus(const BotAccess &bot, const QByteArray &statusUrl, QObject *context,
                            GatewayDone<QString> done) = 0;
    // API: tokenURL; `timestamp` is added against caches.
    virtual void readPicture(const BotAccess &bot, const QByteArray &tokenUrl, qint64 timestamp,
                             QObject *context, GatewayDone<QrPicture> done) = 0;
};

} // namespace lifty
