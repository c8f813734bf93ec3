// Phone numbers as they are typed and pasted, from a spreadsheet too.
#include "fuzz/fuzz.h"

#include "core/phonenumber.h"

#include <algorithm>

namespace {

bool isOfDigits(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

void lifty::fuzz::feed(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    for (const TypedNumber &number : typedNumbers(text).numbers) {
        demand(number.fault.has_value() == number.number.isEmpty(), "either a number or why not");
        if (number.fault)
            continue;
        demand(isOfDigits(number.number) && number.number.size() <= 15, "digits alone, as E.164 has them");
        demand(isOfDigits(number.otherForm) && number.otherForm != number.number, "and its other form");
        const auto again = asSent(u'+' + number.number);
        demand(again.ok() && again.value() == number.number, "what is sent is understood again");
        readableNumber(number.number);
    }
}
