#include "singleinstance.h"

#include <QDir>
#include <QLocalSocket>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/file.h>
#endif

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

// Of a peer nothing is known before it has spoken: it gets this much room, and this much time.
constexpr qint64 maxRequestBytes = 64 * 1024;
constexpr int maxRequestMs = 2000;

} // namespace

SingleInstance::SingleInstance(const QString &folder, const QString &name, QObject *parent)
    : QObject(parent), m_path(QDir(folder).filePath(name)), m_lock(m_path + u".lock"_s)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *peer = m_server.nextPendingConnection())
            welcome(peer);
    });
}

bool SingleInstance::tryBecomeFirst()
{
    if (!lock())
        return false;
    m_server.listen(socketPath()); // takes the place of what a killed copy left
    return true;
}

bool SingleInstance::lock()
{
#ifdef Q_OS_UNIX
    // The kernel's own lock on a file that stays: a QLockFile is judged stale by a process id, which another
    // process may have by now (in a sandbox it always does), and one that was killed while writing it blocks
    // for ever.
    if (!m_lock.isOpen() && !m_lock.open(QIODevice::ReadWrite))
        return true;
    return ::flock(m_lock.handle(), LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
#else
    m_lock.setStaleLockTime(0);
    return m_lock.tryLock() || m_lock.error() != QLockFile::LockFailedError;
#endif
}

void SingleInstance::welcome(QLocalSocket *peer)
{
    peer->setReadBufferSize(maxRequestBytes);
    connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
    QTimer::singleShot(maxRequestMs, peer, &QLocalSocket::abort);
    connect(peer, &QLocalSocket::readyRead, this, [this, peer] {
        if (!peer->canReadLine()) {
            if (peer->bytesAvailable() >= maxRequestBytes)
                peer->abort();
            return;
        }
        const auto request = StartRequest::fromLine(peer->readLine());
        if (!request)
            return peer->abort();
        disconnect(peer, &QLocalSocket::readyRead, this, nullptr);
        peer->write("ok\n");
        peer->flush(); // whoever listens may take long
        peer->disconnectFromServer();
        Q_EMIT startedAgain(*request);
    });
}

} // namespace lifty
