#include "support/faultserver.h"

#include <QMutex>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

#include <utility>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace lifty {

FaultStep FaultStep::answer(const QByteArray &status, const QByteArray &body, const QByteArray &headers)
{
    return {.bytes = "HTTP/1.1 " + status + "\r\n" + headers +
                     "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body,
            .then = Then::KeepOpen};
}

FaultStep FaultStep::json(const QByteArray &body)
{
    return answer("200 OK", body, "Content-Type: application/json\r\n");
}

FaultStep FaultStep::neverAnswer() { return {.bytes = {}, .then = Then::KeepOpen}; }

class FaultServer::Listener : public QTcpServer
{
public:
    Listener(Handler handler, std::optional<QSslConfiguration> tls)
        : m_handler(std::move(handler)), m_tls(std::move(tls))
    {
    }

    mutable QMutex mutex; // guards what the test's thread reads
    QByteArrayList heads;
    int connections = 0;
    int openConnections = 0;
    QByteArray lastProtocol;

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        const QMutexLocker lock(&mutex);
        ++connections;
        ++openConnections;
        connect(socket, &QAbstractSocket::disconnected, this, [this, socket] { forget(socket); });
        connect(socket, &QIODevice::readyRead, this, [this, socket] { readHeads(socket); });
        if (m_tls) {
            socket->setSslConfiguration(*m_tls);
            connect(socket, &QSslSocket::encrypted, this, [this, socket] {
                const QMutexLocker innerLock(&mutex);
                lastProtocol = socket->sslConfiguration().nextNegotiatedProtocol();
            });
            socket->startServerEncryption();
        }
    }

private:
    void forget(QSslSocket *socket)
    {
        const QMutexLocker lock(&mutex);
        --openConnections;
        socket->disconnect(this);
        socket->deleteLater();
    }

    void readHeads(QSslSocket *socket)
    {
        QByteArray buffer = socket->property("buffer").toByteArray() + socket->readAll();
        for (qsizetype end = buffer.indexOf("\r\n\r\n"); end >= 0; end = buffer.indexOf("\r\n\r\n")) {
            const QByteArray head = buffer.left(end + 4);
            buffer.remove(0, end + 4);
            {
                const QMutexLocker lock(&mutex);
                heads << head;
            }
            const FaultStep step = m_handler(head);
            QTimer::singleShot(step.delay, Qt::PreciseTimer, socket,
                               [this, socket, step] { perform(socket, step); });
        }
        socket->setProperty("buffer", buffer);
    }

    void perform(QSslSocket *socket, const FaultStep &step)
    {
        if (step.byteEvery.count() > 0 && !step.bytes.isEmpty()) {
            socket->write(step.bytes.left(1));
            socket->flush();
            FaultStep rest = step;
            rest.bytes.remove(0, 1);
            QTimer::singleShot(step.byteEvery, Qt::PreciseTimer, socket,
                               [this, socket, rest] { perform(socket, rest); });
            return;
        }
        socket->write(step.bytes);
        socket->flush();
        if (step.then == FaultStep::Then::Close)
            socket->disconnectFromHost();
        else if (step.then == FaultStep::Then::Reset)
            reset(socket);
    }

    // Closing with a linger time of 0 sends RST instead of FIN.
    static void reset(QSslSocket *socket)
    {
        const linger option{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(socket->socketDescriptor(), SOL_SOCKET, SO_LINGER,
                     reinterpret_cast<const char *>(&option), sizeof(option));
        socket->abort();
    }

    Handler m_handler;
    std::optional<QSslConfiguration> m_tls;
};

FaultServer::FaultServer(Handler handler, std::optional<QSslConfiguration> tls)
    : m_tls(tls.has_value()), m_listener(std::make_unique<Listener>(std::move(handler), std::move(tls)))
{
    m_listener->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_listener.get(), [this] { m_listener->listen(QHostAddress::LocalHost); },
        Qt::BlockingQueuedConnection);
}

FaultServer::FaultServer(const FaultStep &always, std::optional<QSslConfiguration> tls)
    : FaultServer([always](const QByteArray &) { return always; }, std::move(tls))
{
}

FaultServer::~FaultServer()
{
    QMetaObject::invokeMethod(
        m_listener.get(), [this] { m_listener.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

quint16 FaultServer::port() const { return m_listener->serverPort(); }

QString FaultServer::address(const QString &host) const
{
    return QStringLiteral("%1://%2:%3")
        .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"), host)
        .arg(port());
}

QByteArrayList FaultServer::heads() const
{
    const QMutexLocker lock(&m_listener->mutex);
    return m_listener->heads;
}

int FaultServer::connections() const
{
    const QMutexLocker lock(&m_listener->mutex);
    return m_listener->connections;
}

int FaultServer::openConnections() const
{
    const QMutexLocker lock(&m_listener->mutex);
    return m_listener->openConnections;
}

QByteArray FaultServer::lastProtocol() const
{
    const QMutexLocker lock(&m_listener->mutex);
    return m_listener->lastProtocol;
}

} // namespace lifty
