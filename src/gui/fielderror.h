#pragma once

#include <QLabel>

namespace lifty {

// What is wrong with a field, said under it and to screen readers. Takes no room while there is nothing to
// say.
class FieldError : public QLabel
{
    Q_OBJECT

public:
    explicit FieldError(QWidget *parent = nullptr);

    // An empty text means that the field is in order.
    void setError(const QString &text, QWidget *field = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColour();
};

} // namespace lifty
