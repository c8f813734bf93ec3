#pragma once

#include "core/qrpicture.h"

#include <QImage>
#include <QWidget>

namespace lifty {

// The QR on the screen: every module an equal whole number of device pixels, four modules of white around it,
// black on white whatever the theme is. The frame stays where it is when there is no picture, or when it is
// covered.
class QrView : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);

    void showPicture(const QrPicture &picture);
    // No picture to be read: words in its place.
    void cover(const QString &words);

    bool isCovered() const { return m_modules.isNull(); }
    const QString &words() const { return m_words; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setWords(const QString &words);

    QrPicture m_picture;
    QImage m_modules; // as small as it can be: one pixel a module where the picture is a QR
    bool m_isQr = false;
    QString m_words;
};

inline constexpr int qrQuietZone = 4; // modules of white on each side, as the QR standard asks

// The picture as an image on the same bytes: it must not outlive them.
QImage greyImage(const QrPicture &picture);

// A picture of a QR at one pixel a module, without its quiet zone; a null image where the picture is no sharp
// QR.
QImage qrModules(const QImage &grey);

} // namespace lifty
