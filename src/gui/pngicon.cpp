#include "gui/pngicon.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace lifty {

using namespace Qt::StringLiterals;

PngIcon::PngIcon(const QString &name, const QString &selectedName, const QList<int> &sizes)
    : m_name(name), m_selectedName(selectedName), m_sizes(sizes)
{
}

// The smallest that is large enough; from there Qt knows how to make it smaller, or grey.
QPixmap PngIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    const int wanted = std::max(size.width(), size.height());
    const auto enough = std::lower_bound(m_sizes.cbegin(), m_sizes.cend(), wanted);
    const int have = enough == m_sizes.cend() ? m_sizes.last() : *enough;
    const QString &name = mode == QIcon::Selected ? m_selectedName : m_name;
    const QString file = u":/icons/%1-%2.png"_s.arg(name).arg(have);
    const auto [found, isNew] = m_loaded.try_emplace(file);
    if (isNew) // said to be PNG, no plugin is loaded to find out
        found->second.addPixmap(QPixmap(file, "PNG"));
    return found->second.pixmap(size, 1, mode == QIcon::Selected ? QIcon::Normal : mode, state);
}

void PngIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
}

QList<QSize> PngIcon::availableSizes(QIcon::Mode, QIcon::State)
{
    QList<QSize> sizes;
    for (const int size : m_sizes)
        sizes.append({size, size});
    return sizes;
}

} // namespace lifty
