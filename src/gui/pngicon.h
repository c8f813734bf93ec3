#pragma once

#include <QIconEngine>

#include <map>

namespace lifty {

// An icon in PNG renditions of several sizes. A QIcon reads every file that it is given, at once; this reads
// the one that is drawn.
class PngIcon : public QIconEngine
{
public:
    // The files are `:/icons/NAME-SIZE.png`; `selectedName` is for selected rows.
    PngIcon(const QString &name, const QString &selectedName, const QList<int> &sizes);

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override { return new PngIcon(*this); }

private:
    const QString m_name;
    const QString m_selectedName;
    const QList<int> m_sizes;          // smallest first
    std::map<QString, QIcon> m_loaded; // by file
};

} // namespace lifty
