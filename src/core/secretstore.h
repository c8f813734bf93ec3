#pragma once

#include "core/result.h"

#include <QString>
#include <QUuid>

#include <optional>

class QObject;

namespace lifty {

struct SecretError {
    enum class Kind {
        NoBackend, // no keychain on this system
        Locked,    // there is one, and it does not open
        Refused,
        TimedOut,
    };
    Kind kind = Kind::Refused;
    QString detail; // of the system; never a secret

    bool operator==(const SecretError &) const = default;
};

// The system's keychain: one API key a company. Nothing else in the program writes a key anywhere.
class SecretStore
{
public:
    template <class T>
    using SecretDone = Done<T, SecretError>;

    virtual ~SecretStore() = default;

    // No value where the keychain answers that it has no such entry.
    virtual void read(const QUuid &companyId, QObject *context, SecretDone<std::optional<QString>> done) = 0;
    virtual void write(const QUuid &companyId, const QString &key, QObject *context,
                       SecretDone<Nothing> done) = 0;
    // An entry that is not there counts as removed.
    virtual void remove(const QUuid &companyId, QObject *context, SecretDone<Nothing> done) = 0;
};

} // namespace lifty
