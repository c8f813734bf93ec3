#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>
#include <QString>
#include <QStyledItemDelegate>

#include <utility>

namespace lifty {

// Draws a cell as the style does, but shapes each text once and not twice a time that it is drawn: with
// thousands of rows behind a search field, a letter is mostly that.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const QStaticText &shaped(const QStyleOptionViewItem &cell, int width) const;

    mutable QCache<std::pair<QString, int>, QStaticText> m_shaped; // by text and width
    mutable QFont m_font;                                          // of all of them
};

} // namespace lifty
