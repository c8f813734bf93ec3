#pragma once

namespace lifty {

// From now on the system's proxy settings are used, but never for this machine itself: a proxy can't reach a
// gateway on loopback, and would see its keys.
void useSystemProxies();

} // namespace lifty
