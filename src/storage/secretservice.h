#pragma once

#include <functional>

class QObject;

namespace lifty {

enum class SecretServiceState {
    Open,
    Locked,
    Absent,
    Unknown, // a system whose keychain is another one, or it did not say
};

// What QtKeychain 0.13 leaves out on Linux, asked of the Secret Service itself: an entry behind a locked
// keychain that nobody opens is reported as not found, its removal as done, and a missing service as some
// other error. `done` is called once, later, and never after the context is gone.
void askSecretService(QObject *context, std::function<void(SecretServiceState)> done);

} // namespace lifty
