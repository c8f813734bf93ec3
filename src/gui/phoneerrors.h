#pragma once

#include <QList>
#include <QString>

namespace lifty {

// Something that the customer's phone may show while the QR is read, and what to do about it.
struct PhoneError {
    QString says; // in WhatsApp's own words where it has some
    QString remedy;
};

QList<PhoneError> phoneErrors();

} // namespace lifty
