#include "gui/celldelegate.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKept = 2'000; // some screens full

QPalette::ColorGroup groupOf(const QStyleOptionViewItem &cell)
{
    if (!(cell.state & QStyle::State_Enabled))
        return QPalette::Disabled;
    return cell.state & QStyle::State_Active ? QPalette::Normal : QPalette::Inactive;
}

} // namespace

CellDelegate::CellDelegate(QObject *parent) : QStyledItemDelegate(parent), m_shaped(mostKept) {}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const QString text = std::exchange(cell.text, u"x"_s); // its place is the same whatever it says
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 1;
    const QRect place = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget)
                            .adjusted(margin, 0, -margin, 0);
    cell.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (text.isEmpty() || place.width() <= 0)
        return;

    cell.text = text;
    const QStaticText &line = shaped(cell, place.width());
    const bool isSelected = cell.state & QStyle::State_Selected;
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(
        cell.palette.color(groupOf(cell), isSelected ? QPalette::HighlightedText : QPalette::Text));
    const QSize size(place.width(), int(line.size().height()));
    QPointF at = QStyle::alignedRect(cell.direction, cell.displayAlignment, size, place).topLeft();
    if (cell.displayAlignment & Qt::AlignRight)
        at.rx() += place.width() - line.size().width();
    painter->drawStaticText(at, line);
    painter->restore();
}

const QStaticText &CellDelegate::shaped(const QStyleOptionViewItem &cell, int width) const
{
    if (m_font != cell.font) {
        m_shaped.clear();
        m_font = cell.font;
    }
    const std::pair key(cell.text, width);
    if (const QStaticText *known = m_shaped.object(key))
        return *known;
    auto *line = new QStaticText(cell.fontMetrics.elidedText(cell.text, cell.textElideMode, width));
    line->setTextFormat(Qt::PlainText);
    line->prepare({}, cell.font);
    m_shaped.insert(key, line);
    return *line;
}

} // namespace lifty
