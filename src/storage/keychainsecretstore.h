#pragma once

#include "core/secretstore.h"

#include <chrono>

namespace lifty {

// The system's keychain through QtKeychain, which runs one job at a time. A call that the keychain has not
// answered by the deadline ends with TimedOut and its late answer is dropped; the job itself goes on, because
// the person may still be typing the keychain's password: asked again afterwards, it answers at once.
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
    const QString m_serviceName;
    const std::chrono::milliseconds m_deadline;
};

} // namespace lifty
