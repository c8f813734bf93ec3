// What ThreadSanitizer can't see of a Qt that was not built for it: that a call which is posted to another
// thread, or handed to a pool of threads, comes after what was done before; and that what a thread did in
// such calls comes before its end is waited for. Linked into every program of the preset `tsan`, and into
// none else. The programs' own definitions are found before the library's.

#include <QDeadlineTimer>
#include <QMetaObject>
#include <QThread>
#include <QThreadPool>

#include <cerrno>
#include <cstdarg>
#include <dlfcn.h>
#include <linux/futex.h>
#include <memory>
#include <sanitizer/tsan_interface.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

template <class Function>
Function inLibrary(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

char ended; // what is released here was done within a call that has ended

// Stands in the real slot's place, from the posting thread to the receiver's.
class OrderedSlot : public QtPrivate::QSlotObjectBase
{
public:
    explicit OrderedSlot(QtPrivate::QSlotObjectBase *slot) : QSlotObjectBase(&work), m_slot(slot) {}

private:
    static void work(int operation, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *)
    {
        auto *ordered = static_cast<OrderedSlot *>(self);
        __tsan_acquire(ordered);
        if (operation == Call) {
            ordered->m_slot->call(receiver, arguments);
            __tsan_release(ordered); // for whoever destroys it, or waits for it
            __tsan_release(&ended);
        } else if (operation == Destroy) {
            ordered->m_slot->destroyIfLastRef();
            delete ordered;
        }
    }

    QtPrivate::QSlotObjectBase *m_slot;
};

} // namespace

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   void *result)
{
    static const auto real = inLibrary<bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType,
                                                void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    auto *ordered = new OrderedSlot(slot);
    __tsan_release(ordered);
    const bool isInvoked = real(object, ordered, type, result);
    if (type == Qt::BlockingQueuedConnection)
        __tsan_acquire(&ended);
    return isInvoked;
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto real =
        inLibrary<bool (*)(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool isEnded = real(this, deadline);
    __tsan_acquire(&ended);
    return isEnded;
}

void QThreadPool::start(std::function<void()> function, int priority)
{
    static const auto real = inLibrary<void (*)(QThreadPool *, std::function<void()>, int)>(
        "_ZN11QThreadPool5startESt8functionIFvvEEi");
    const auto handed = std::make_shared<char>();
    std::function<void()> ordered = [handed, function = std::move(function)] {
        __tsan_acquire(handed.get());
        function();
        __tsan_release(&ended);
    };
    __tsan_release(handed.get());
    real(this, std::move(ordered), priority);
}

// It puts a signal's handler off until the thread does something that it sees. Nobody would wake a thread
// that was on its way to sleep for as long as it takes: here that is a second at a time, and looks like one
// more signal.
long syscall(long number, ...) noexcept
{
    static const auto real = inLibrary<long (*)(long, long, long, long, long, long, long)>("syscall");
    va_list list;
    va_start(list, number);
    long given[6];
    for (long &argument : given)
        argument = va_arg(list, long);
    va_end(list);
    const timespec second{1, 0};
    const long operation = given[1] & FUTEX_CMD_MASK;
    const bool forEver = number == SYS_futex && operation == FUTEX_WAIT && given[3] == 0;
    if (forEver)
        given[3] = reinterpret_cast<long>(&second);
    const long result = real(number, given[0], given[1], given[2], given[3], given[4], given[5]);
    if (forEver && result == -1 && errno == ETIMEDOUT)
        errno = EINTR;
    return result;
}
