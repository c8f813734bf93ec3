#pragma once

#include "core/secretstore.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <vector>

class QTimer;

namespace QKeychain {
class Job;
}

namespace lifty {

// The system's keychain through QtKeychain, which runs one job at a time. A call ends with TimedOut where the
// keychain has answered nothing at all for as long as the deadline: many calls to a slow one only wait. The
// late answer is dropped; the job itself goes on, because the person may still be typing the keychain's
// password: asked again afterwards, it answers at once.
class KeychainSecretStore : public SecretStore
{
public:
    explicit KeychainSecretStore(const QString &serviceName,
                                 std::chrono::milliseconds deadline = std::chrono::seconds(10));

    void read(const QUuid &companyId, QObject *context, SecretDone<std::optional<QString>> done) override;
    void write(const QUuid &companyId, const QString &key, QObject *context,
               SecretDone<Nothing> done) override;
    void remove(const QUuid &companyId, QObject *context, SecretDone<Nothing> done) override;

private:
    struct Answer;
    void run(QKeychain::Job *job, const QUuid &companyId, QObject *context, SecretDone<Answer> done);
    void heard();

    const QString m_serviceName;
    const std::chrono::milliseconds m_deadline;
    std::vector<QPointer<QTimer>> m_calls; // that still wait
    QObject m_listener;                    // to every job's end, late ones too
};

} // namespace lifty
