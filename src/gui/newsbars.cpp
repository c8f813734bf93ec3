#include "gui/newsbars.h"

#include <QVBoxLayout>

#include <algorithm>

namespace lifty {

NewsBars::NewsBars(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    hide();
}

MessageBar *NewsBars::tell(MessageBar::Kind kind, const QString &text, const QString &actionText)
{
    constexpr int most = 3;
    // What only tells goes first: the other is the only way to what it offers.
    if (m_bars.size() == most) {
        const auto telling = std::find_if(m_bars.cbegin(), m_bars.cend(),
                                          [](const MessageBar *bar) { return !bar->asksForSomething(); });
        putAway(telling == m_bars.cend() ? m_bars.constFirst() : *telling);
    }
    auto *bar = new MessageBar(this);
    layout()->addWidget(bar);
    m_bars.append(bar);
    connect(bar, &MessageBar::closed, this, [this, bar] { putAway(bar); });
    show();
    bar->showMessage(kind, text, actionText);
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
