#pragma once

#include "gui/fielderror.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <algorithm>

namespace lifty {

// What a screen reader calls a widget.
inline QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

// "&Salvar" is "Salvar", and "Pet && Cia" is "Pet & Cia".
inline QString withoutMnemonic(QString text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1))
        text.remove(at, 1);
    return text;
}

// The label that a field has for a buddy, or nothing.
inline QString buddyOf(const QWidget *field)
{
    const auto labels = field->window()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy() == field)
            return withoutMnemonic(label->text());
    }
    return {};
}

// The widget that is on the screen under this name, as the person and the screen reader know it. None where
// there is no such one, or where there are two.
template <class W>
W *named(QWidget *window, const QString &name)
{
    QList<W *> found;
    for (W *widget : window->findChildren<W *>()) {
        const bool matches = accessibleName(widget) == name || buddyOf(widget) == name;
        if (matches && widget->isVisible() && widget->window() == window)
            found.append(widget);
    }
    return found.size() == 1 ? found.first() : nullptr;
}

// The one dialog of this class that is open.
template <class D>
D *openDialog(QWidget *parent = nullptr)
{
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        auto *dialog = qobject_cast<D *>(widget);
        if (dialog && dialog->isVisible() && (!parent || dialog->parent() == parent))
            return dialog;
    }
    return nullptr;
}

// Clicks the button of this name; false where there is none that can be clicked.
inline bool click(QWidget *window, const QString &name)
{
    auto *button = named<QAbstractButton>(window, name);
    if (!button || !button->isEnabled())
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

// What is said under a field; empty where nothing is.
inline QString errorUnder(QWidget *field)
{
    const auto errors = field->window()->findChildren<FieldError *>();
    for (const FieldError *error : errors) {
        const int gap = error->mapTo(error->window(), QPoint()).y() -
                        field->mapTo(field->window(), QPoint(0, field->height())).y();
        if (error->isVisible() && gap >= 0 && gap < field->fontMetrics().height() &&
            field->accessibleDescription() == error->text())
            return error->text();
    }
    return {};
}

// The settings of a test, in a folder of its own. Has to be there before any Settings is made.
class SettingsFolder
{
public:
    SettingsFolder()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Lifty"));
        QCoreApplication::setApplicationName(QStringLiteral("lifty-desk-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }

private:
    QTemporaryDir m_folder;
};

} // namespace lifty
