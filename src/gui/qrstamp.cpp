#include "gui/qrstamp.h"

#include "gui/qrview.h"
#include "gui/statustext.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>

namespace lifty {

namespace {

// Pixels, whatever the screen is: the picture is looked at on another one. Large enough to be read from a
// chat on a phone held at arm's length.
constexpr int wantedSide = 720;
constexpr int margin = 24;

struct QrStamp {
    Q_DECLARE_TR_FUNCTIONS(lifty::QrStamp)
};

QFont fontOf(int pixels, bool bold)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

// With its quiet zone; as it came where it is no sharp QR.
QImage enlarged(const QrPicture &picture)
{
    const QImage grey = greyImage(picture);
    const QImage modules = qrModules(grey);
    const QImage &small = modules.isNull() ? grey : modules;
    const int quiet = modules.isNull() ? 0 : qrQuietZone;
    const QSize framed = small.size() + QSize(2 * quiet, 2 * quiet);
    const int factor = std::max(1, wantedSide / std::max(framed.width(), framed.height()));
    QImage image(framed * factor, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.drawImage(QPoint(quiet, quiet) * factor, small.scaled(small.size() * factor));
    return image;
}

} // namespace

QImage stampedQr(const QrPicture &picture, const QString &botName, const QDateTime &madeAt)
{
    const QImage qr = enlarged(picture);
    struct Line {
        QString text;
        QFont font;
    };
    const Line lines[] = {
        {shortName(botName), fontOf(34, true)},
        {QrStamp::tr("gerado às %1").arg(madeAt.time().toString(QStringLiteral("HH:mm:ss"))),
         fontOf(30, false)},
        {QrStamp::tr("vale por cerca de 20 s"), fontOf(26, false)},
    };
    int height = margin;
    for (const Line &line : lines)
        height += QFontMetrics(line.font).lineSpacing();

    // A picture of a few pixels must still have room for the words.
    QImage image(std::max(qr.width(), wantedSide / 2), qr.height() + height, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.drawImage((image.width() - qr.width()) / 2, 0, qr);
    painter.setPen(Qt::black);
    int top = qr.height();
    for (const Line &line : lines) {
        const QFontMetrics metrics(line.font);
        const QRect place(margin, top, image.width() - 2 * margin, metrics.lineSpacing());
        painter.setFont(line.font);
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine,
                         metrics.elidedText(line.text, Qt::ElideMiddle, place.width()));
        top += metrics.lineSpacing();
    }
    return image;
}

} // namespace lifty
