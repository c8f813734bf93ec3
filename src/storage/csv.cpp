#include "storage/csv.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace lifty::csv {

using namespace Qt::StringLiterals;
using Kind = TableFileError::Kind;

namespace {

constexpr qsizetype mostRows = 100'000 + 1; // the names of the columns are one, too

// Qt knows Windows-1252 only where it was built with ICU. Here its 0x80 to 0x9f; the rest is Latin-1, and
// five bytes are nothing.
constexpr std::array<char16_t, 32> windows1252{
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178,
};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(windows1252.at(c.unicode() - 0x80));
    }
    return text;
}

bool isLineBreak(QChar c) { return c == u'\n' || c == u'\r'; }
bool isBlank(QChar c) { return c == u' ' || c == u'\t'; }

// Whichever there is more of in the first line, outside quotes.
QChar separatorOf(QStringView text)
{
    int semicolons = 0, commas = 0;
    bool inQuotes = false;
    for (const QChar c : text) {
        inQuotes ^= c == u'"';
        if (inQuotes)
            continue;
        semicolons += c == u';';
        commas += c == u',';
        if (isLineBreak(c) && semicolons + commas > 0)
            break;
    }
    return commas > semicolons ? u',' : u';';
}

class Parser
{
public:
    explicit Parser(QStringView text) : m_text(text) { readSeparatorLine(); }

    bool atEnd() const { return m_at >= m_text.size(); }

    TableRow next()
    {
        const qsizetype start = m_at;
        TableRow row{m_line, {}, false};
        while (!row.isBroken) {
            QString field;
            // No table of bots is that wide: ten million separators must not become ten million fields.
            constexpr qsizetype mostFields = 1'000;
            row.isBroken = !readField(field) || row.fields.size() == mostFields;
            row.fields.append(unguarded(field));
            if (row.isBroken || atEnd() || m_text.at(m_at) != m_separator)
                break;
            ++m_at;
        }
        if (row.isBroken) {
            row.fields.clear();
            startAgainBehind(start, row.line);
        }
        if (!atEnd())
            passLineBreak();
        return row;
    }

private:
    // A spreadsheet's own first line: `sep=;`
    void readSeparatorLine()
    {
        const bool isNamed = m_text.startsWith("sep="_L1, Qt::CaseInsensitive) && m_text.size() > 4 &&
                             (m_text.at(4) == u';' || m_text.at(4) == u',') &&
                             (m_text.size() == 5 || isLineBreak(m_text.at(5)));
        m_separator = isNamed ? m_text.at(4) : separatorOf(m_text);
        if (!isNamed)
            return;
        m_at = 5;
        if (!atEnd())
            passLineBreak();
    }

    // False where the field's quotes are broken.
    bool readField(QString &field)
    {
        const qsizetype start = m_at;
        while (!atEnd() && isBlank(m_text.at(m_at)))
            ++m_at;
        if (!atEnd() && m_text.at(m_at) == u'"')
            return readQuoted(field);
        while (!atEnd() && m_text.at(m_at) != m_separator && !isLineBreak(m_text.at(m_at)))
            ++m_at;
        field = m_text.mid(start, m_at - start).toString();
        return true;
    }

    bool readQuoted(QString &field)
    {
        for (++m_at; !atEnd(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == u'"' && following() != u'"') {
                ++m_at;
                while (!atEnd() && isBlank(m_text.at(m_at)))
                    ++m_at;
                return atEnd() || m_text.at(m_at) == m_separator || isLineBreak(m_text.at(m_at));
            }
            if (c == u'"')
                ++m_at;
            field += c;
            if (!isLineBreak(c))
                continue;
            // Here an earlier row was within quotes, too, and came to no good end: nor will this one. To find
            // that out again for each line would take hours.
            if (m_at < m_brokenUntil)
                return false;
            countLine();
        }
        return false;
    }

    void startAgainBehind(qsizetype start, int line)
    {
        m_brokenUntil = std::max(m_brokenUntil, m_at);
        m_at = start;
        m_line = line;
        while (!atEnd() && !isLineBreak(m_text.at(m_at)))
            ++m_at;
    }

    void passLineBreak()
    {
        if (m_text.at(m_at) == u'\r' && following() == u'\n')
            ++m_at;
        countLine();
        ++m_at;
    }

    // A return is a line of its own unless a line feed follows.
    void countLine() { m_line += m_text.at(m_at) == u'\n' || following() != u'\n'; }

    QChar following() const { return m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar(); }

    QStringView m_text;
    QChar m_separator = u';';
    qsizetype m_at = 0;
    int m_line = 1;
    qsizetype m_brokenUntil = 0;
};

bool isEmpty(const TableRow &row)
{
    return !row.isBroken && std::all_of(row.fields.cbegin(), row.fields.cend(),
                                        [](const QString &field) { return field.trimmed().isEmpty(); });
}

// Begins like a formula, to a spreadsheet that passes over spaces, quotes and what can't be seen.
bool looksLikeFormula(QStringView field)
{
    for (const QChar c : field) {
        if (u"=+-@\t\r\n＝＋－＠"_s.contains(c))
            return true;
        const QChar::Category category = c.category();
        if (!c.isSpace() && c != u'"' && c != u'\'' && category != QChar::Other_Control &&
            category != QChar::Other_Format)
            return false;
    }
    return false;
}

} // namespace

Result<QString, Kind> decoded(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    // Stateless: a letter that is cut off at the end of the file is an error, too.
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8), QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError() && !marked)
        text = fromWindows1252(bytes);
    else if (decoder.hasError())
        return Kind::NotText;
    if (text.contains(QChar(u'\0')))
        return Kind::NotText;
    return text;
}

Result<QList<TableRow>, Kind> parsed(const QString &text)
{
    QList<TableRow> rows;
    Parser parser(text);
    while (!parser.atEnd()) {
        TableRow row = parser.next();
        if (isEmpty(row))
            continue;
        if (rows.size() == mostRows)
            return Kind::TooManyRows;
        rows.append(std::move(row));
    }
    return rows;
}

QString line(const QStringList &fields)
{
    QStringList cells;
    for (const QString &field : fields) {
        QString cell = guarded(field);
        cell.remove(QChar(u'\0')); // no text has it, and the whole file would be refused
        const bool isPlain =
            std::none_of(cell.cbegin(), cell.cend(), [](QChar c) { return u"\";,\t\r\n"_s.contains(c); });
        cells.append(isPlain ? cell : u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"');
    }
    return cells.join(u';') + "\r\n"_L1;
}

QString guarded(const QString &field) { return looksLikeFormula(field) ? u'\'' + field : field; }

QString unguarded(const QString &field)
{
    const bool isGuarded = field.startsWith(u'\'') && looksLikeFormula(QStringView(field).mid(1));
    return isGuarded ? field.mid(1) : field;
}

} // namespace lifty::csv
