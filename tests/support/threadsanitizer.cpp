// What ThreadSanitizer can't see of a Qt that was not built for it: that a call which is posted to another
// thread, or handed to a pool of threads, comes after what was done before; and that what a thread did in
// such calls comes before its end is waited for. Linked into every program of the preset `tsan`, and into
// none else. The programs' own definitions are found before the library's.

#include <QDeadlineTimer>
#include <QMetaObject>
#include <QThread>
#include <QThreadPool>

#include <dlfcn.h>
#include <memory>
#include <sanitizer/tsan_interface.h>

namespace {

template <class Function>
Function ofQt(const char *name)
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
    static const auto real = ofQt<bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType,
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
    static const auto real = ofQt<bool (*)(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool isEnded = real(this, deadline);
    __tsan_acquire(&ended);
    return isEnded;
}

void QThreadPool::start(std::function<void()> function, int priority)
{
    static const auto real = ofQt<void (*)(QThreadPool *, std::function<void()>, int)>(
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
