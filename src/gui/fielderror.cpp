#include "gui/fielderror.h"

#include "gui/announce.h"
#include "gui/icons.h"

namespace lifty {

FieldError::FieldError(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, statusColor(LinkStatus::Kind::NoAnswer, colours));
    setPalette(colours);
    hide();
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
