#pragma once

#include <QByteArray>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace lifty {

// Mounts that only this process sees, and that go with it. Who is not root becomes the lord of a namespace of
// its own, where the system allows it. Before the process has a second thread.
inline bool enterMountNamespace()
{
    const auto tell = [](const char *path, const QByteArray &words) {
        const int file = open(path, O_WRONLY | O_CLOEXEC);
        const bool isTold = file >= 0 && ::write(file, words.constData(), size_t(words.size())) > 0;
        return close(file) == 0 && isTold;
    };
    const QByteArray user = QByteArray::number(geteuid()), group = QByteArray::number(getegid());
    const bool isOurs = geteuid() == 0 ? unshare(CLONE_NEWNS) == 0
                                       : unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 &&
                                             tell("/proc/self/setgroups", "deny") &&
                                             tell("/proc/self/uid_map", user + ' ' + user + " 1") &&
                                             tell("/proc/self/gid_map", group + ' ' + group + " 1");
    return isOurs && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

} // namespace lifty
