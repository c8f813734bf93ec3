#pragma once

#include "gateway/call.h"
#include "gateway/httpresponsereader.h"

#include <QSslSocket>

namespace lifty {

// A GET on a socket of our own: one connection, one request, one answer. QNetworkAccessManager re-sends a
// request by itself when the connection closes before the whole head of the answer has come, whatever the
// verb; here nothing can, because the request is written in one place, once, and the socket is never
// connected again. That is why startWhatsapp goes this way. And since nothing is written before the
// connection (with its TLS handshake) stands, "not sent" is known exactly, even where the time runs out while
// connecting. Addresses that QUrl would alter go this way too: the bytes reach the wire as they are.
class OneShotCall : public Call
{
    Q_OBJECT

public:
    OneShotCall(const HttpRequest &request, HttpDone done, QObject *context);

private:
    bool mayBeSent() const override;
    void closeConnection() override;
    void openConnection() override;
    void sendRequest();
    void readAnswer();
    void endWithSocket(QAbstractSocket::SocketError error);
    void judge(HttpResponseReader::State state);

    HttpResponseReader m_reader;
    QSslSocket m_socket;
    bool m_sent = false;
};

} // namespace lifty
