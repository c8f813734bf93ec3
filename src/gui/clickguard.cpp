#include "gui/clickguard.h"

#include <QKeyEvent>
#include <QPushButton>

namespace lifty {

namespace {

class ClickGuard : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonDblClick)
            return true;
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (!isEnter && key->key() != Qt::Key_Space)
            return false;
        if (isEnter && !key->isAutoRepeat())
            static_cast<QPushButton *>(watched)->click();
        return isEnter || key->isAutoRepeat();
    }
};

} // namespace

void guardClicks(QWidget *root)
{
    auto *guard = new ClickGuard(root);
    for (QPushButton *button : root->findChildren<QPushButton *>()) {
        button->setAutoDefault(false);
        button->installEventFilter(guard);
    }
}

} // namespace lifty
