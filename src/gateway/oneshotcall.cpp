#include "gateway/oneshotcall.h"

#include "core/addressparts.h"

#include "gateway/networkerror.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace lifty {

namespace {
constexpr qint64 readBufferSize = 64 * 1024;
}

OneShotCall::OneShotCall(const HttpRequest &request, HttpDone done, QObject *context)
    : Call(request, std::move(done), context), m_reader(request.bodyCap)
{
    m_socket.setReadBufferSize(readBufferSize);
    connect(&m_socket, &QIODevice::readyRead, this, &OneShotCall::readAnswer);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &OneShotCall::endWithSocket);
    QMetaObject::invokeMethod(this, &OneShotCall::begin, Qt::QueuedConnection);
}

bool OneShotCall::mayBeSent() const { return m_sent; }

void OneShotCall::closeConnection()
{
    m_socket.disconnect(this);
    m_socket.abort();
}

void OneShotCall::openConnection()
{
    const Result<AddressParts, AddressFault> split = splitAddress(request().address);
    if (!split.ok()) {
        finish(GatewayError{.kind = GatewayError::Kind::AddressRefused, .addressFault = split.error()});
        return;
    }
    const AddressParts &parts = split.value();
    const QString host = QString::fromLatin1(parts.host);
    // The system chooses its proxy by this, as it would for a page.
    m_socket.setProtocolTag(parts.tls ? u"https"_s : u"http"_s);
    if (parts.tls) {
        connect(&m_socket, &QSslSocket::encrypted, this, &OneShotCall::sendRequest);
        m_socket.connectToHostEncrypted(host, parts.port);
    } else {
        connect(&m_socket, &QAbstractSocket::connected, this, &OneShotCall::sendRequest);
        m_socket.connectToHost(host, parts.port);
    }
}

void OneShotCall::sendRequest()
{
    if (std::exchange(m_sent, true))
        return;
    const AddressParts parts = splitAddress(request().address).value();
    m_socket.write("GET " + parts.target + " HTTP/1.1\r\n" + "Host: " + parts.authority + "\r\n" +
                   "Accept: " + request().accept + "\r\n" + "Accept-Encoding: identity\r\n" +
                   "Cache-Control: no-cache\r\n" + "User-Agent: " + userAgent + "\r\n" +
                   "Connection: close\r\n" + "\r\n");
}

void OneShotCall::readAnswer()
{
    if (m_sent)
        judge(m_reader.feed(m_socket.readAll()));
}

void OneShotCall::endWithSocket(QAbstractSocket::SocketError error)
{
    readAnswer();
    if (m_sent && error == QAbstractSocket::RemoteHostClosedError)
        judge(m_reader.end());
    finish(errorOfSocket(error, m_socket.sslHandshakeErrors(), QUrl::fromEncoded(request().address), m_sent));
}

void OneShotCall::judge(HttpResponseReader::State state)
{
    using State = HttpResponseReader::State;
    using Kind = GatewayError::Kind;
    if (state == State::NeedsMore)
        return;
    if (state == State::Complete) {
        finish(m_reader.answer());
        return;
    }
    const Kind kind = state == State::TooLarge    ? Kind::TooLarge
                      : state == State::Truncated ? Kind::ConnectionLost
                                                  : Kind::BadAnswer;
    finish(GatewayError{.kind = kind, .sent = true, .httpStatus = m_reader.answer().status});
}

} // namespace lifty
