#include "gui/timelineview.h"

#include "gui/timelinetext.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace lifty {

using State = TimelineSegment::State;

namespace {

constexpr int gap = 6;

QAccessibleInterface *timelineAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new QAccessibleWidget(view, QAccessible::Graphic) : nullptr;
}

} // namespace

TimelineView::TimelineView(QWidget *parent) : QWidget(parent)
{
    QAccessible::installFactory(timelineAccessible);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void TimelineView::setTimeline(const Timeline &line)
{
    m_line = line;
    m_bars = timelineBars(line);
    m_chosen = -1;
    updateGeometry();
    update();
}

int TimelineView::labelWidth() const
{
    int width = 0;
    for (const TimelineBar &bar : m_bars)
        width = std::max(width, fontMetrics().horizontalAdvance(bar.label));
    return width + 2 * gap;
}

QRectF TimelineView::barRect(int bar) const
{
    const int line = fontMetrics().height();
    const int top = gap + line + gap; // below the ticks
    const int left = labelWidth() + gap;
    // The last hour is written around the end of the bar.
    const int right = gap + fontMetrics().horizontalAdvance(QStringLiteral("24 h"));
    return {double(left), double(top + bar * (line + gap)), double(std::max(100, width() - left - right)),
            double(line)};
}

QSize TimelineView::sizeHint() const
{
    const int bars = int(std::max(m_bars.size(), qsizetype(1)));
    return {600, int(barRect(bars - 1).bottom()) + gap};
}

QSize TimelineView::minimumSizeHint() const { return {300, sizeHint().height()}; }

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const TimelineLook look(palette(), 1);
    const QRectF first = barRect(0);
    for (const auto &[share, text] : timelineTicks(isByMonth(m_bars))) {
        const double x = first.left() + share * first.width();
        const int width = fontMetrics().horizontalAdvance(text);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QPointF(x - width / 2.0, first.top() - gap - fontMetrics().descent()), text);
        painter.drawLine(QPointF(x, first.top() - gap + 1), QPointF(x, first.top() - 2));
    }
    for (int i = 0; i < m_bars.size(); ++i) {
        const QRectF bar = barRect(i);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(gap, bar.top(), labelWidth(), bar.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         m_bars.at(i).label);
        look.drawBar(painter, bar, m_bars.at(i), m_line);
    }
    if (m_chosen < 0 || !hasFocus())
        return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rectOf(m_chosen).adjusted(-2, -2, 2, 2));
}

// Where a piece is drawn; one that goes over midnight, where it begins.
QRectF TimelineView::rectOf(qsizetype segment) const
{
    const auto bar = std::find_if(m_bars.cbegin(), m_bars.cend(), [segment](const TimelineBar &each) {
        return each.firstSegment <= segment && segment <= each.lastSegment;
    });
    if (bar == m_bars.cend())
        return {};
    return TimelineLook(palette(), 1)
        .place(barRect(int(bar - m_bars.cbegin())), *bar, m_line.segments.at(segment));
}

// A fall of a minute is one pixel wide: a hand that comes near it means it.
qsizetype TimelineView::segmentAt(const QPointF &point) const
{
    const TimelineLook look(palette(), 1);
    for (int i = 0; i < m_bars.size(); ++i) {
        const QRectF rect = barRect(i);
        if (!rect.adjusted(-1, 0, 1, 0).contains(point))
            continue;
        qsizetype under = -1;
        for (qsizetype s = m_bars.at(i).firstSegment; s <= m_bars.at(i).lastSegment; ++s) {
            const QRectF place = look.place(rect, m_bars.at(i), m_line.segments.at(s));
            const bool isDown = m_line.segments.at(s).state == State::Down;
            if (isDown && place.adjusted(-2, 0, 2, 0).contains(point))
                return s;
            if (place.contains(point))
                under = s;
        }
        return under;
    }
    return -1;
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype segment = segmentAt(help->pos());
    if (segment >= 0)
        QToolTip::showText(help->globalPos(), segmentText(m_line.segments.at(segment)), this);
    else
        QToolTip::hideText();
    return true;
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_chosen < 0 && !m_line.segments.isEmpty())
        choose(0);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const qsizetype last = m_line.segments.size() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(std::max(m_chosen - 1, qsizetype(0)));
    case Qt::Key_Right:
        return choose(std::min(m_chosen + 1, last));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineView::choose(qsizetype segment)
{
    if (segment < 0 || segment >= m_line.segments.size())
        return;
    m_chosen = segment;
    update();
    Q_EMIT segmentChosen(segmentText(m_line.segments.at(segment)), rectOf(segment).toAlignedRect());
}

} // namespace lifty
