#include "gateway/httpcall.h"

#include "core/addressparts.h"
#include "gateway/networkerror.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

#include <utility>

namespace lifty {

namespace {

constexpr qint64 readBufferSize = 64 * 1024;

QNetworkRequest withoutAddress()
{
    QNetworkRequest result;
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Set by hand, this also keeps Qt from inflating what comes back compressed all the same.
    result.setRawHeader("Accept-Encoding", "identity");
    result.setRawHeader("User-Agent", userAgent);
    return result;
}

QNetworkRequest networkRequest(const HttpRequest &request, const QUrl &url)
{
    static const QNetworkRequest common = withoutAddress(); // a copy costs less than ten settings
    QNetworkRequest result = common;
    result.setUrl(url);
    result.setRawHeader("Accept", request.accept);
    return result;
}

} // namespace

std::optional<QUrl> HttpCall::urlOf(const QByteArray &address)
{
    const Result<AddressParts, AddressFault> parts = splitAddress(address);
    QUrl url = QUrl::fromEncoded(address, QUrl::StrictMode);
    if (!parts.ok() || !url.isValid())
        return {};
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/"));
    // the form in which QNetworkAccessManager writes its request line
    const QByteArray target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority |
                                            QUrl::RemoveFragment | QUrl::NormalizePathSegments);
    if (target != parts.value().target || url.host().toLatin1() != parts.value().host)
        return {};
    return url;
}

HttpCall::HttpCall(QNetworkAccessManager &manager, const HttpRequest &request, const QUrl &url, HttpDone done,
                   QObject *context)
    : Call(request, std::move(done), context), m_manager(manager), m_url(url)
{
    begin();
}

void HttpCall::openConnection()
{
    m_reply = m_manager.get(networkRequest(request(), m_url));
    m_reply->setParent(this);
    m_reply->setReadBufferSize(readBufferSize);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::readBody);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::finishReply);
}

bool HttpCall::mayBeSent() const
{
    return m_reply != nullptr; // a pooled connection may have taken it at any moment
}

void HttpCall::closeConnection()
{
    // Not abort(): that calls back.
    delete std::exchange(m_reply, nullptr);
}

void HttpCall::readBody()
{
    m_body += m_reply->read(request().bodyCap + 1 - m_body.size());
    if (m_body.size() > request().bodyCap)
        finish(GatewayError{.kind = GatewayError::Kind::TooLarge, .sent = true, .httpStatus = head().status});
}

void HttpCall::finishReply()
{
    readBody();
    HttpAnswer answer = head();
    const QNetworkReply::NetworkError error = m_reply->error();
    // Qt counts a 4xx or 5xx as an error too: everything above the network's own is an answer.
    const bool networkFailed =
        (error > QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied) ||
        error == QNetworkReply::ProtocolFailure || (error != QNetworkReply::NoError && answer.status == 0);
    if (networkFailed) {
        GatewayError failure = errorOfReply(error, m_tlsErrors, m_reply->url());
        failure.httpStatus = answer.status;
        finish(failure);
        return;
    }
    answer.body = m_body;
    finish(answer);
}

HttpAnswer HttpCall::head() const
{
    HttpAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.headers = m_reply->rawHeaderPairs();
    return answer;
}

} // namespace lifty
