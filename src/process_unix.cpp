#include "process.h"

#include <QByteArray>

#include <algorithm>
#include <sys/resource.h>

namespace lifty {

// The process stays one that may be looked at: the desktop's portals turn any other away.
void leaveNoCoreDump()
{
    rlimit limit{};
    getrlimit(RLIMIT_CORE, &limit);
    // One byte, not none: only then Linux starts no crash handler either.
    limit.rlim_cur = std::min(limit.rlim_max, rlim_t(1));
    setrlimit(RLIMIT_CORE, &limit);
}

void answerWithoutScreen() { qputenv("QT_QPA_PLATFORM", "offscreen"); }

} // namespace lifty
