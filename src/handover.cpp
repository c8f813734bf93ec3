#include "handover.h"

#include "singleinstance.h"

namespace lifty {

HandOver::HandOver(SingleInstance &instance, const StartRequest &request, int patienceMs)
    : m_instance(instance), m_request(request.toLine())
{
    // Nobody listens yet, or no longer: in a moment somebody does, or the lock is free.
    m_next.setSingleShot(true);
    m_next.setInterval(50);
    connect(&m_next, &QTimer::timeout, this, &HandOver::attempt);
    connect(&m_socket, &QLocalSocket::errorOccurred, &m_next, qOverload<>(&QTimer::start));
    connect(&m_socket, &QLocalSocket::disconnected, &m_next, qOverload<>(&QTimer::start));

    connect(&m_socket, &QLocalSocket::connected, this, [this] { m_socket.write(m_request); });
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
        if (m_socket.canReadLine() && m_socket.readLine() == "ok\n")
            finish(&HandOver::accepted);
    });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(&HandOver::notAnswered); });
    m_patience.start(patienceMs);
    QTimer::singleShot(0, this, &HandOver::attempt); // when somebody listens to us
}

void HandOver::attempt()
{
    if (m_instance.tryBecomeFirst())
        return finish(&HandOver::becameFirst);
    m_socket.abort();
    m_socket.connectToServer(m_instance.socketPath());
}

void HandOver::finish(void (HandOver::*ending)())
{
    m_patience.stop();
    m_socket.disconnect(this);
    m_socket.disconnect(&m_next);
    m_next.stop();
    Q_EMIT(this->*ending)();
}

} // namespace lifty
