#include "core/phonenumber.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

using Sent = Result<QString, NumberFault>;

constexpr auto brazil = "55"_L1;
// With the DDI, anywhere in the world.
constexpr int shortest = 7;
constexpr int longest = 15; // E.164

// Anatel's list of the areas.
constexpr std::array areas{11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 22, 24, 27, 28, 31, 32, 33,
                           34, 35, 37, 38, 41, 42, 43, 44, 45, 46, 47, 48, 49, 51, 53, 54, 55,
                           61, 62, 63, 64, 65, 66, 67, 68, 69, 71, 73, 74, 75, 77, 79, 81, 82,
                           83, 84, 85, 86, 87, 88, 89, 91, 92, 93, 94, 95, 96, 97, 98, 99};
constexpr int lastAreaThatCarriesTheNine = 28;

// The ITU's list of country codes (E.164), without the services that nobody chats with (800, 808, 888, 979).
// No code is the beginning of another.
constexpr std::array countries{
    1,   7,   20,  27,  30,  31,  32,  33,  34,  36,  39,  40,  41,  43,  44,  45,  46,  47,  48,  49,
    51,  52,  53,  54,  55,  56,  57,  58,  60,  61,  62,  63,  64,  65,  66,  81,  82,  84,  86,  90,
    91,  92,  93,  94,  95,  98,  211, 212, 213, 216, 218, 220, 221, 222, 223, 224, 225, 226, 227, 228,
    229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248,
    249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269,
    290, 291, 297, 298, 299, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 370, 371, 372, 373, 374,
    375, 376, 377, 378, 380, 381, 382, 383, 385, 386, 387, 389, 420, 421, 423, 500, 501, 502, 503, 504,
    505, 506, 507, 508, 509, 590, 591, 592, 593, 594, 595, 596, 597, 598, 599, 670, 672, 673, 674, 675,
    676, 677, 678, 679, 680, 681, 682, 683, 685, 686, 687, 688, 689, 690, 691, 692, 850, 852, 853, 855,
    856, 870, 878, 880, 881, 882, 883, 886, 960, 961, 962, 963, 964, 965, 966, 967, 968, 970, 971, 972,
    973, 974, 975, 976, 977, 992, 993, 994, 995, 996, 997, 998};

static_assert(std::is_sorted(areas.begin(), areas.end()) &&
              std::is_sorted(countries.begin(), countries.end()));

// How many of the first digits are the country's code; 0 where there is no such country.
int countryCodeLength(QStringView digits)
{
    if (digits.startsWith(u'0'))
        return 0;
    for (const int length : {1, 2, 3}) {
        if (std::binary_search(countries.begin(), countries.end(), digits.left(length).toInt()))
            return length;
    }
    return 0;
}

// DDD and number.
Sent inBrazil(QStringView digits)
{
    if (digits.startsWith(u'0'))
        digits = digits.mid(1);
    if (digits.size() < 8)
        return NumberFault::TooShort;
    if (digits.size() < 10)
        return NumberFault::NoDdd;
    if (digits.size() > 11)
        return NumberFault::TooLong;
    if (!std::binary_search(areas.begin(), areas.end(), digits.left(2).toInt()))
        return NumberFault::UnknownDdd;
    const QChar first = digits.at(2);
    const bool isMobile = digits.size() == 11;
    if (isMobile ? first != u'9' : first < u'2')
        return NumberFault::BadNumber;
    return brazil + digits.toString();
}

// Where the DDI is certain.
Sent abroad(const QString &digits)
{
    if (digits.startsWith(brazil))
        return inBrazil(QStringView(digits).mid(brazil.size()));
    const int codeLength = countryCodeLength(digits);
    if (codeLength == 0)
        return NumberFault::UnknownDdi;
    if (digits.size() < shortest)
        return NumberFault::TooShort;
    if (digits.size() > longest)
        return NumberFault::TooLong;
    // The two codes of one digit, North America's and Russia's, are followed by ten digits.
    if (codeLength == 1 && digits.size() != 11)
        return NumberFault::WrongLength;
    return digits;
}

Sent atHome(const QString &digits)
{
    if (digits.startsWith(u"00"))
        return abroad(digits.mid(2));
    if (digits.startsWith(u'0')) {
        // 0 48 9999-1234, or with the code of a long-distance operator: 0 15 48 9999-1234
        const bool hasOperator = digits.size() == 13 || digits.size() == 14;
        return inBrazil(QStringView(digits).mid(hasOperator ? 3 : 1));
    }
    if (digits.size() <= 11)
        return inBrazil(digits);
    if (digits.startsWith(brazil))
        return inBrazil(QStringView(digits).mid(brazil.size()));
    return digits.size() > longest ? NumberFault::TooLong : NumberFault::NoDdi;
}

// Plain ASCII digits, spaces and dashes, whatever alphabet or telephone they were copied from, and without
// the invisible marks that come along.
QString plain(const QString &typed)
{
    QString result;
    const bool isAscii =
        std::all_of(typed.cbegin(), typed.cend(), [](QChar c) { return c.unicode() < 0x80; });
    for (const QChar c : isAscii ? typed : typed.normalized(QString::NormalizationForm_KC)) {
        if (c.isDigit())
            result += QChar(u'0' + c.digitValue());
        else if (c.isSpace())
            result += u' ';
        else if (c.category() == QChar::Punctuation_Dash || c == u'\u2212') // the minus sign
            result += u'-';
        else if (c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            result += c;
    }
    return result;
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.cbegin(), text.cend(), std::back_inserter(digits),
                 [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits;
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

// wa.me/5548..., https://api.whatsapp.com/send?phone=..., whatsapp://send?phone=...: always with the DDI.
std::optional<Sent> inLink(const QString &text)
{
    if (!text.contains("wa.me/"_L1, Qt::CaseInsensitive) && !text.contains("phone="_L1, Qt::CaseInsensitive))
        return {};
    static const QRegularExpression pattern(u"\\S*(?:wa\\.me/|[?&]phone=)([^?&#/\\s]+)\\S*"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch link = pattern.match(text);
    if (!link.hasMatch())
        return {};
    const QString number = digitsOf(QUrl::fromPercentEncoding(link.captured(1).toUtf8()));
    if (number.isEmpty())
        return NumberFault::NoNumber;
    if (hasDigit(text.left(link.capturedStart()) + text.mid(link.capturedEnd())))
        return NumberFault::Several;
    return abroad(number);
}

// "0xx48" is 048: the x stand for an operator of one's choice.
void fillInOperator(QString &text)
{
    if (!text.contains("xx"_L1, Qt::CaseInsensitive) && !text.contains("**"_L1))
        return;
    static const QRegularExpression placeholder(u"(?<![\\p{L}\\d])0?[\\s(]*[xX*]{2}[\\s().-]*(?=\\d)"_s);
    text.replace(placeholder, u"0"_s);
}

struct DigitRun {
    QString digits;
    bool hasPlus = false;
};

// The numbers of a text: digits with spaces, dots, dashes and brackets between them. Digits that touch a
// letter are part of a word, as in "Loja2".
QList<DigitRun> digitRuns(const QString &text)
{
    const auto isDigit = [&text](qsizetype at) {
        return at < text.size() && text[at] >= u'0' && text[at] <= u'9';
    };
    const auto isLetter = [&text](qsizetype at) {
        return at >= 0 && at < text.size() && text[at].isLetter();
    };
    QList<DigitRun> runs;
    bool hasPlus = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isDigit(at)) {
            hasPlus = text[at] == u'+' || (hasPlus && u" ("_s.contains(text[at]));
            continue;
        }
        const qsizetype begin = at;
        qsizetype end = at + 1; // behind the last digit
        const bool inWord = isLetter(begin - 1);
        for (at = end; at < text.size() && (isDigit(at) || (!inWord && u" ().-"_s.contains(text[at])));
             ++at) {
            if (isDigit(at))
                end = at + 1;
        }
        if (!inWord && !isLetter(end))
            runs.append({digitsOf(text.mid(begin, end - begin)), hasPlus});
        at = end - 1;
        hasPlus = false;
    }
    return runs;
}

// What divides the numbers of a line.
bool divides(QChar c) { return c == u',' || c == u';' || c == u'\t'; }
bool endsLine(QChar c) { return c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029'; }

template <class IsEnd>
QStringList split(const QString &text, IsEnd isEnd)
{
    QStringList parts;
    auto begin = text.cbegin();
    while (true) {
        const auto end = std::find_if(begin, text.cend(), isEnd);
        if (const QString part = QString(begin, end - begin).trimmed(); !part.isEmpty())
            parts.append(part);
        if (end == text.cend())
            return parts;
        begin = std::next(end);
    }
}

} // namespace

Result<QString, NumberFault> asSent(const QString &typed)
{
    constexpr int longestText = 1000; // room for a link with a message in it
    if (typed.size() > longestText)
        return NumberFault::NoNumber;
    QString text = plain(typed);
    if (const auto sent = inLink(text))
        return *sent;
    text.remove("(0)"_L1); // +44 (0) 20 ...: dialled at home alone
    fillInOperator(text);
    const QList<DigitRun> runs = digitRuns(text);
    if (runs.isEmpty())
        return NumberFault::NoNumber;
    if (runs.size() > 1)
        return NumberFault::Several;
    const DigitRun &run = runs.first();
    return run.hasPlus ? abroad(run.digits) : atHome(run.digits);
}

QString otherForm(const QString &number)
{
    if (isForeign(number))
        return {};
    const QString area = number.mid(2, 2);
    const QString rest = number.mid(4);
    const auto isMobile = [](QStringView eightDigits) { return eightDigits.front() >= u'6'; };
    if (rest.size() == 8)
        return isMobile(rest) ? brazil + area + u'9' + rest : QString();
    const bool mayLackTheNine = area.toInt() > lastAreaThatCarriesTheNine && isMobile(rest.mid(1));
    return mayLackTheNine ? brazil + area + rest.mid(1) : QString();
}

bool isForeign(const QString &number) { return !number.startsWith(brazil); }

QString readableNumber(const QString &number)
{
    if (isForeign(number)) {
        const int codeLength = countryCodeLength(number);
        return u"+%1 %2"_s.arg(number.left(codeLength), number.mid(codeLength));
    }
    const qsizetype dash = number.size() - 4;
    return u"+55 %1 %2-%3"_s.arg(number.mid(2, 2), number.mid(4, dash - 4), number.mid(dash));
}

TypedNumbers typedNumbers(const QString &text)
{
    TypedNumbers result;
    QSet<QString> seen;
    for (const QString &line : split(text, endsLine)) {
        QStringList parts = split(line, divides);
        if (std::any_of(parts.cbegin(), parts.cend(), hasDigit))
            parts.removeIf([](const QString &part) { return !hasDigit(part); });
        else
            parts = {line};
        for (const QString &part : parts) {
            const Sent sent = asSent(part);
            if (!sent.ok()) {
                result.numbers.append({part, {}, {}, sent.error()});
            } else if (seen.contains(sent.value())) {
                ++result.repeated;
            } else {
                seen.insert(sent.value());
                result.numbers.append({part, sent.value(), otherForm(sent.value()), {}});
            }
        }
    }
    // Who typed both forms chose both.
    for (TypedNumber &number : result.numbers) {
        if (seen.contains(number.otherForm))
            number.otherForm.clear();
    }
    return result;
}

} // namespace lifty
