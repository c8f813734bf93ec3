#include "gui/qrview.h"

#include <QAccessibleWidget>
#include <QPaintEvent>
#include <QPainter>

#include <numeric>

namespace lifty {

namespace {

constexpr int side = 280; // logical pixels

bool isInk(const QImage &grey, int x, int y) { return grey.constScanLine(y)[x] < 128; }

// Where the ink is; empty where there is none.
QRect inkBounds(const QImage &grey)
{
    int left = grey.width(), right = -1, top = -1, bottom = -1;
    for (int y = 0; y < grey.height(); ++y) {
        for (int x = 0; x < grey.width(); ++x) {
            if (!isInk(grey, x, y))
                continue;
            left = std::min(left, x);
            right = std::max(right, x);
            top = top < 0 ? y : top;
            bottom = y;
        }
    }
    return right < 0 ? QRect() : QRect(QPoint(left, top), QPoint(right, bottom));
}

// The largest step that every change of colour falls on: the pixels a module.
int moduleSize(const QImage &grey, const QRect &ink)
{
    int step = std::gcd(ink.width(), ink.height());
    for (int y = ink.top(); y <= ink.bottom() && step > 1; ++y) {
        for (int x = ink.left() + 1; x <= ink.right(); ++x) {
            if (isInk(grey, x, y) != isInk(grey, x - 1, y))
                step = std::gcd(step, x - ink.left());
            if (y > ink.top() && isInk(grey, x, y) != isInk(grey, x, y - 1))
                step = std::gcd(step, y - ink.top());
        }
    }
    return step;
}

class QrAccessible : public QAccessibleWidget
{
public:
    explicit QrAccessible(QrView *view) : QAccessibleWidget(view, QAccessible::Graphic) {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description)
            return static_cast<QrView *>(widget())->words();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *qrAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<QrView *>(object);
    return view ? new QrAccessible(view) : nullptr;
}

} // namespace

QImage greyImage(const QrPicture &picture)
{
    return {reinterpret_cast<const uchar *>(picture.grey.constData()), picture.width, picture.height,
            picture.width, QImage::Format_Grayscale8};
}

QImage qrModules(const QImage &grey)
{
    const QRect ink = inkBounds(grey);
    if (ink.isEmpty() || ink.width() != ink.height())
        return {};
    const int step = moduleSize(grey, ink);
    const int modules = ink.width() / step;
    // Versions 1 to 40 have 21 to 177 modules a side, in steps of four.
    if (modules < 21 || modules > 177 || (modules - 21) % 4 != 0)
        return {};
    QImage image(modules, modules, QImage::Format_Grayscale8);
    for (int y = 0; y < modules; ++y) {
        for (int x = 0; x < modules; ++x)
            image.scanLine(y)[x] = isInk(grey, ink.left() + x * step, ink.top() + y * step) ? 0 : 255;
    }
    return image;
}

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    QAccessible::installFactory(qrAccessible);
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::MinimumExpanding);
    setFocusPolicy(Qt::TabFocus);
}

void QrView::showPicture(const QrPicture &picture)
{
    if (picture == m_picture) // drawn every second, loaded every five
        return;
    m_picture = picture;
    const QImage grey = greyImage(picture);
    m_modules = qrModules(grey);
    m_isQr = !m_modules.isNull();
    if (!m_isQr)
        m_modules = grey.copy();
    setWords({});
}

void QrView::cover(const QString &words)
{
    m_picture = {};
    m_modules = {};
    setWords(words);
}

void QrView::setWords(const QString &words)
{
    update();
    if (m_words == words)
        return;
    m_words = words;
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QSize QrView::sizeHint() const { return {side, side}; }

QSize QrView::minimumSizeHint() const { return {side, side}; }

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int edge = std::min(width(), height());
    const QRect frame((width() - edge) / 2, (height() - edge) / 2, edge, edge);
    if (m_modules.isNull()) {
        painter.fillRect(frame, palette().color(QPalette::AlternateBase));
        painter.setPen(palette().color(QPalette::Text));
        const QRect words = frame.adjusted(16, 16, -16, -16);
        painter.drawText(words, int(Qt::AlignCenter) | int(Qt::TextWordWrap), m_words);
    } else {
        painter.fillRect(frame, Qt::white);
        // Drawn in device pixels: a logical one is no whole number of them at 125 % or 150 %.
        const double ratio = devicePixelRatioF();
        const QRect inside = frame.adjusted(2, 2, -2, -2); // the frame's line is no part of the quiet zone
        const int room = int(inside.width() * ratio);
        const int quiet = m_isQr ? 2 * qrQuietZone : 0;
        const int factor = room / (std::max(m_modules.width(), m_modules.height()) + quiet);
        QSize size = m_modules.size() * factor;
        if (factor < 1) // larger than its place: the only case in which pixels are blended
            size = m_modules.size().scaled(room, room, Qt::KeepAspectRatio);
        QImage scaled = m_modules.scaled(size, Qt::IgnoreAspectRatio,
                                         factor < 1 ? Qt::SmoothTransformation : Qt::FastTransformation);
        painter.save();
        painter.scale(1 / ratio, 1 / ratio);
        const QPointF origin = QPointF(inside.topLeft()) * ratio;
        const QPoint at(qRound(origin.x()) + (room - size.width()) / 2,
                        qRound(origin.y()) + (room - size.height()) / 2);
        painter.drawImage(at, scaled);
        painter.restore();
    }
    painter.setPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid));
    painter.drawRect(frame.adjusted(0, 0, -1, -1));
}

} // namespace lifty
