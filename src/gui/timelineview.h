#pragma once

#include "core/timeline.h"
#include "gui/timelinebars.h"

#include <QWidget>

namespace lifty {

// The drawn time line. The mouse and the arrow keys say of each piece what it is, and from when to when.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setTimeline(const Timeline &line);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // The arrow keys came to this piece; `where` it is drawn.
    void segmentChosen(const QString &text, const QRect &where);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    int labelWidth() const;
    QRectF barRect(int bar) const;
    QRectF rectOf(qsizetype segment) const;
    qsizetype segmentAt(const QPointF &point) const;
    void choose(qsizetype segment);

    Timeline m_line;
    QList<TimelineBar> m_bars;
    qsizetype m_chosen = -1;
};

} // namespace lifty
