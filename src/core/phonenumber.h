#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace lifty {

// Why something that was typed can't be sent as a phone number.
enum class NumberFault {
    NoNumber, // no digits, or only such as belong to a word
    Several,  // more than one number, or digits in front of it: nobody can say where it begins
    TooShort,
    TooLong,
    NoDdd,       // 8 or 9 digits
    UnknownDdd,  // Brazil has no such area
    BadNumber,   // 9 digits that don't begin with 9, or 8 that begin with 0 or 1
    NoDdi,       // too long for Brazil, and neither "+" nor "00" says which country
    UnknownDdi,  // no country has it
    WrongLength, // not as long as the numbers of that country
};

// One number that was typed or pasted.
struct TypedNumber {
    QString typed;     // the person's own words
    QString number;    // as it will be sent: digits only, DDI + DDD + number; empty where there is a fault
    QString otherForm; // with or without the ninth digit, where WhatsApp may know either; or empty
    std::optional<NumberFault> fault;

    bool operator==(const TypedNumber &) const = default;
};

struct TypedNumbers {
    QList<TypedNumber> numbers; // in the order of typing, each once
    int repeated = 0;           // how many were left out for that
};

// One number a line, or divided by commas, semicolons or tabs, as a column or table is pasted. Names around a
// number are passed over, and so are such divisions of a line that hold a name alone.
TypedNumbers typedNumbers(const QString &text);

// A single number in any form: with or without DDI, "0" or "0xx" in front of the DDD, a wa.me or tel: link.
Result<QString, NumberFault> asSent(const QString &typed);

// WhatsApp's accounts in DDD 11 to 28 carry the ninth digit; from DDD 31 up an account may be known with or
// without it. The form that a mobile number may also have, empty where there is none: a landline never has
// one.
QString otherForm(const QString &number);

// "+55 48 9999-1234" for 554899991234; foreign numbers as "+351 912345678".
QString readableNumber(const QString &number);
// Whether the country is another than Brazil.
bool isForeign(const QString &number);

} // namespace lifty
