#pragma once

#include "core/gatewayerror.h"

#include <QAbstractSocket>
#include <QNetworkReply>
#include <QSslError>
#include <QUrl>

namespace lifty {

// Qt's many network errors as our few kinds. `sent`: whether any byte of the request may have reached the
// server.
GatewayError errorOfSocket(QAbstractSocket::SocketError error, const QList<QSslError> &tlsErrors,
                           const QUrl &url, bool sent);

// Here only the error tells whether anything was sent: what ends before the connection stands was not.
GatewayError errorOfReply(QNetworkReply::NetworkError error, const QList<QSslError> &tlsErrors,
                          const QUrl &url);

} // namespace lifty
