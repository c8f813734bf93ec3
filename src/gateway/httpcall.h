#pragma once

#include "gateway/call.h"

#include <QSslError>
#include <QUrl>

#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace lifty {

// A GET over QNetworkAccessManager and its pool of kept-alive connections. Qt may send it again by itself
// when a connection dies, so this is for what may be repeated, and for addresses that QUrl does not alter.
class HttpCall : public Call
{
    Q_OBJECT

public:
    // The address as QUrl has it; none where that would alter it.
    static std::optional<QUrl> urlOf(const QByteArray &address);

    // `url` is that of the request's address.
    HttpCall(QNetworkAccessManager &manager, const HttpRequest &request, const QUrl &url, HttpDone done,
             QObject *context);

private:
    bool mayBeSent() const override;
    void openConnection() override;
    void closeConnection() override;
    void readBody();
    void finishReply();
    HttpAnswer head() const;

    QNetworkAccessManager &m_manager;
    const QUrl m_url;
    QNetworkReply *m_reply = nullptr;
    QList<QSslError> m_tlsErrors;
    QByteArray m_body;
};

} // namespace lifty
