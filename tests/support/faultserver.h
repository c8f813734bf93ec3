#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QSslConfiguration>
#include <QString>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace lifty {

// What the server does with a connection once it has a request's head.
struct FaultStep {
    enum class Then { Close, Reset, KeepOpen };

    QByteArray bytes; // written as they are
    Then then = Then::Close;
    std::chrono::milliseconds delay{0};     // before anything
    std::chrono::milliseconds byteEvery{0}; // 0: all bytes at once

    static FaultStep answer(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {});
    static FaultStep json(const QByteArray &body);
    static FaultStep neverAnswer();
};

// An HTTP server that is told to misbehave, and keeps the raw head of every request that reached it. It lives
// in a thread of its own, so that a client in this thread or in another process can wait for it.
class FaultServer
{
public:
    // Called in the server's thread with each whole request head.
    using Handler = std::function<FaultStep(const QByteArray &head)>;

    explicit FaultServer(Handler handler, std::optional<QSslConfiguration> tls = {});
    explicit FaultServer(const FaultStep &always, std::optional<QSslConfiguration> tls = {});
    ~FaultServer();

    quint16 port() const;
    QString address(const QString &host = QStringLiteral("127.0.0.1")) const; // http[s]://host:port
    QByteArrayList heads() const;
    int connections() const; // ever
    int openConnections() const;
    QByteArray lastProtocol() const; // that ALPN agreed on

private:
    class Listener;

    bool m_tls;
    QThread m_thread;
    std::unique_ptr<Listener> m_listener;
};

} // namespace lifty
