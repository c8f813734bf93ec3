#include "gui/fielderror.h"

#include "gui/announce.h"
#include "gui/icons.h"

#include <QEvent>

namespace lifty {

FieldError::FieldError(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    takeColour();
    hide();
}

void FieldError::takeColour()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, statusColor(LinkStatus::Kind::NoAnswer, colours));
    if (colours != palette())
        setPalette(colours);
}

void FieldError::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // another theme
        takeColour();
}

void FieldError::setError(const QString &text, QWidget *field)
{
    setText(text);
    setVisible(!text.isEmpty());
    if (field)
        field->setAccessibleDescription(text);
    if (!text.isEmpty())
        announce(this);
}

} // namespace lifty
