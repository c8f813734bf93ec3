#pragma once

#include <functional>

class QObject;
class QString;

namespace lifty {

enum class SecretServiceState {
    Open,
    Locked,
    Absent,
    Unknown, // a system whose keychain is another one, or it did not say
};

// What QtKeychain 0.13 leaves out on Linux, asked of the Secret Service itself: an entry behind a locked
// keychain that nobody opens is reported as not found, its removal as done, and a missing service as some
// other error. Locked is a service whose entry of these names is locked, wherever it lies, or whose place for
// new entries is. `done` is called once, later, and never after the context is gone.
void askSecretService(const QString &server, const QString &user, QObject *context,
                      std::function<void(SecretServiceState)> done);

// The library behind QtKeychain keeps its session for good, and a service that was started anew refuses it.
// From now on it opens another.
void forgetSecretServiceSession();

} // namespace lifty
