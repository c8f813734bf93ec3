// What ThreadSanitizer can't see of a Qt that was not built for it: that a call which is posted to another
// thread happens after whatever was done before it was posted. Linked into every program of the preset
// `tsan`, and into none else.

#include <QMetaObject>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace {

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
            __tsan_release(ordered); // for whoever destroys it
        } else if (operation == Destroy) {
            ordered->m_slot->destroyIfLastRef();
            delete ordered;
        }
    }

    QtPrivate::QSlotObjectBase *m_slot;
};

} // namespace

// The program's own definition is found before the library's.
bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   void *result)
{
    using Implementation = bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
    static const auto real = reinterpret_cast<Implementation>(dlsym(
        RTLD_NEXT,
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv"));
    auto *ordered = new OrderedSlot(slot);
    __tsan_release(ordered);
    return real(object, ordered, type, result);
}
