#include "gateway/networkerror.h"

#include <QNetworkProxy>

#include <algorithm>

namespace lifty {

namespace {

using Kind = GatewayError::Kind;

Kind kindOfTls(const QList<QSslError> &errors)
{
    const auto any = [&errors](std::initializer_list<QSslError::SslError> wanted) {
        return std::any_of(errors.cbegin(), errors.cend(), [&wanted](const QSslError &error) {
            return std::find(wanted.begin(), wanted.end(), error.error()) != wanted.end();
        });
    };
    // The gravest first: nothing that an untrusted certificate says means anything.
    if (any({QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain,
             QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToGetIssuerCertificate,
             QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted,
             QSslError::CertificateRejected}))
        return Kind::TlsUntrusted;
    if (any({QSslError::HostNameMismatch}))
        return Kind::TlsWrongName;
    if (any({QSslError::CertificateExpired, QSslError::CertificateNotYetValid}))
        return Kind::TlsExpired;
    return Kind::TlsFailed;
}

// What Qt has no better word for: a proxy that denies the way ends like a network that has none.
Kind kindOfNoWay(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    const bool direct = proxies.isEmpty() || proxies.first().type() == QNetworkProxy::NoProxy;
    return direct ? Kind::NetworkUnreachable : Kind::ProxyRefused;
}

} // namespace

GatewayError errorOfSocket(QAbstractSocket::SocketError error, const QList<QSslError> &tlsErrors,
                           const QUrl &url, bool sent)
{
    const auto kind = [&] {
        switch (error) {
        case QAbstractSocket::HostNotFoundError:
            return Kind::HostNotFound;
        case QAbstractSocket::ConnectionRefusedError:
            return Kind::ConnectionRefused;
        case QAbstractSocket::SocketTimeoutError:
            return Kind::TimedOut;
        case QAbstractSocket::SslHandshakeFailedError:
        case QAbstractSocket::SslInternalError:
        case QAbstractSocket::SslInvalidUserDataError:
            return kindOfTls(tlsErrors);
        case QAbstractSocket::ProxyAuthenticationRequiredError:
            return Kind::ProxyWantsPassword;
        case QAbstractSocket::ProxyConnectionRefusedError:
        case QAbstractSocket::ProxyConnectionClosedError:
        case QAbstractSocket::ProxyConnectionTimeoutError:
        case QAbstractSocket::ProxyNotFoundError:
        case QAbstractSocket::ProxyProtocolError:
            return Kind::ProxyRefused;
        case QAbstractSocket::NetworkError:
        case QAbstractSocket::SocketAccessError:
            return sent ? Kind::ConnectionLost : kindOfNoWay(url);
        default:
            return Kind::ConnectionLost;
        }
    }();
    return {.kind = kind, .sent = sent};
}

GatewayError errorOfReply(QNetworkReply::NetworkError error, const QList<QSslError> &tlsErrors,
                          const QUrl &url)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return {.kind = Kind::HostNotFound};
    case QNetworkReply::ConnectionRefusedError:
        return {.kind = Kind::ConnectionRefused};
    case QNetworkReply::SslHandshakeFailedError:
        return {.kind = kindOfTls(tlsErrors)};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {.kind = Kind::ProxyWantsPassword};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return {.kind = Kind::ProxyRefused};
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return {.kind = kindOfNoWay(url)};
    case QNetworkReply::TimeoutError:
        return {.kind = Kind::TimedOut, .sent = true};
    case QNetworkReply::ProtocolFailure:
        return {.kind = Kind::BadAnswer, .sent = true};
    default:
        return {.kind = Kind::ConnectionLost, .sent = true};
    }
}

} // namespace lifty
