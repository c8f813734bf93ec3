#pragma once

#include "gui/helpwindow.h"

#include <functional>

namespace lifty {

// F1 in a dialog opens the page that is about it. A shortcut of the main window does not reach that far: a
// modal dialog switches it off.
class HelpKey : public QObject
{
    Q_OBJECT

public:
    using Show = std::function<void(HelpWindow::Topic)>;

    explicit HelpKey(Show show, QObject *parent = nullptr);

    // The page about this window; the first one where none is.
    static HelpWindow::Topic topicOf(const QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Show m_show;
};

} // namespace lifty
