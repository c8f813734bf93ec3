#include "gui/newsbars.h"

#include <QVBoxLayout>

namespace lifty {

NewsBars::NewsBars(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    hide();
}

MessageBar *NewsBars::tell(MessageBar::Kind kind, const QString &text)
{
    constexpr int most = 3;
    if (m_bars.size() == most)
        putAway(m_bars.constFirst());
    auto *bar = new MessageBar(this);
    layout()->addWidget(bar);
    m_bars.append(bar);
    connect(bar, &MessageBar::closed, this, [this, bar] { putAway(bar); });
    show();
    bar->showMessage(kind, text);
    return bar;
}

void NewsBars::putAway(MessageBar *bar)
{
    m_bars.removeOne(bar);
    bar->hide();
    bar->deleteLater();
    setVisible(!m_bars.isEmpty());
}

} // namespace lifty
