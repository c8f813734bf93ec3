#pragma once

#include "startrequest.h"

#include <QLocalServer>
#include <QObject>

#ifdef Q_OS_UNIX
#include <QFile>
#else
#include <QLockFile>
#endif

namespace lifty {

// One running copy a user: the first holds a lock and listens, and a later one hands over what it was asked
// (handover.h). The lock ends with the process, whatever end that comes to.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    // Lock and socket are files beside each other in this folder, which must be the user's alone.
    SingleInstance(const QString &folder, const QString &name, QObject *parent = nullptr);

    // False where another copy has it. Where no lock can be made at all, the program runs without.
    bool tryBecomeFirst();
    QString socketPath() const { return m_path + QStringLiteral(".socket"); }

Q_SIGNALS:
    void startedAgain(const StartRequest &request);

private:
    bool lock();
    void welcome(QLocalSocket *peer);

    const QString m_path;
#ifdef Q_OS_UNIX
    QFile m_lock;
#else
    QLockFile m_lock;
#endif
    QLocalServer m_server;
};

} // namespace lifty
