#include "gateway/httpresponsereader.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace lifty {

namespace {

constexpr qsizetype headCap = 64 * 1024;
constexpr qsizetype chunkLineCap = 4 * 1024;

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Neither a sign nor white space, which toLongLong() would let pass: two readings of one length are how
// answers are smuggled.
std::optional<qsizetype> length(const QByteArray &text, int base)
{
    const bool plain = std::all_of(text.cbegin(), text.cend(),
                                   [](char c) { return QByteArrayView("+- \txX").indexOf(c) < 0; });
    bool ok = false;
    const qlonglong value = text.toLongLong(&ok, base);
    return ok && plain ? std::optional<qsizetype>(value) : std::nullopt;
}

} // namespace

HttpResponseReader::State HttpResponseReader::feed(const QByteArray &bytes)
{
    if (m_state != State::NeedsMore)
        return m_state;
    m_buffer += bytes;
    while (step()) {
    }
    return m_state;
}

HttpResponseReader::State HttpResponseReader::end()
{
    if (m_state == State::NeedsMore)
        m_state = m_part == Part::BodyToEnd ? State::Complete : State::Truncated;
    return m_state;
}

bool HttpResponseReader::step()
{
    switch (m_part) {
    case Part::StatusLine:
        return readStatusLine();
    case Part::Headers:
        return readHeader();
    case Part::BodyOfLength:
    case Part::BodyToEnd:
    case Part::ChunkData:
        return readBody();
    case Part::ChunkSize:
        return readChunkSize();
    case Part::ChunkEnd:
        return readChunkEnd();
    case Part::Trailers:
        return readTrailer();
    }
    return false;
}

bool HttpResponseReader::readStatusLine()
{
    QByteArray line;
    if (!takeHeadLine(line))
        return false;
    const QByteArray status = line.mid(9, 3);
    const bool wellFormed = line.startsWith("HTTP/1.") && line.mid(7, 1) >= "0" && line.mid(7, 1) <= "9" &&
                            line.mid(8, 1) == " " && status.size() == 3 && isDigits(status) &&
                            status >= "100" && (line.size() == 12 || line[12] == ' ');
    if (!wellFormed)
        return fail(State::Malformed);
    m_answer.status = status.toInt();
    m_part = Part::Headers;
    return true;
}

bool HttpResponseReader::readHeader()
{
    QByteArray line;
    if (!takeHeadLine(line))
        return false;
    if (line.isEmpty())
        return finishHead();
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(std::max<qsizetype>(colon, 0));
    if (name.isEmpty() || name.contains(' ') || name.contains('\t'))
        return fail(State::Malformed);
    m_answer.headers.append({name, line.mid(colon + 1).trimmed()});
    return true;
}

bool HttpResponseReader::finishHead()
{
    if (m_answer.status == 101)
        return fail(State::Malformed); // nobody asked for another protocol
    if (m_answer.status < 200) {
        m_answer = {};
        m_part = Part::StatusLine;
        return true;
    }
    std::optional<qsizetype> bodyLength;
    bool chunked = false;
    for (const auto &[name, value] : std::as_const(m_answer.headers)) {
        if (name.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0) {
            if (chunked || value.compare("chunked", Qt::CaseInsensitive) != 0)
                return fail(State::Malformed);
            chunked = true;
        } else if (name.compare("Content-Length", Qt::CaseInsensitive) == 0) {
            const std::optional<qsizetype> number = length(value, 10);
            if (!number || (bodyLength && bodyLength != number))
                return fail(State::Malformed);
            bodyLength = number;
        }
    }
    if (m_answer.status == 204 || m_answer.status == 304) {
        m_state = State::Complete;
        return false;
    }
    m_part = chunked ? Part::ChunkSize : bodyLength ? Part::BodyOfLength : Part::BodyToEnd;
    m_bodyLeft = chunked ? 0 : bodyLength.value_or(m_bodyCap + 1);
    return m_part != Part::BodyOfLength || m_bodyLeft <= m_bodyCap || fail(State::TooLarge);
}

bool HttpResponseReader::readBody()
{
    const qsizetype taken = std::min(m_bodyLeft, m_buffer.size());
    m_answer.body += m_buffer.left(taken);
    m_buffer.remove(0, taken);
    m_bodyLeft -= taken;
    if (m_answer.body.size() > m_bodyCap)
        return fail(State::TooLarge);
    if (m_bodyLeft > 0)
        return false;
    if (m_part == Part::ChunkData) {
        m_part = Part::ChunkEnd;
        return true;
    }
    m_state = State::Complete;
    return false;
}

bool HttpResponseReader::readChunkSize()
{
    QByteArray line;
    if (!takeLine(line, chunkLineCap))
        return false;
    const qsizetype extension = line.indexOf(';');
    const QByteArray digits = (extension < 0 ? line : line.left(extension)).trimmed();
    const std::optional<qsizetype> size = length(digits, 16);
    if (!size)
        return fail(State::Malformed);
    if (*size > m_bodyCap - m_answer.body.size())
        return fail(State::TooLarge);
    m_bodyLeft = *size;
    m_part = *size == 0 ? Part::Trailers : Part::ChunkData;
    return true;
}

bool HttpResponseReader::readChunkEnd()
{
    QByteArray line;
    if (!takeLine(line, chunkLineCap))
        return false;
    if (!line.isEmpty())
        return fail(State::Malformed);
    m_part = Part::ChunkSize;
    return true;
}

bool HttpResponseReader::readTrailer()
{
    QByteArray line;
    if (!takeHeadLine(line))
        return false;
    if (line.isEmpty())
        m_state = State::Complete;
    return !line.isEmpty();
}

bool HttpResponseReader::takeHeadLine(QByteArray &line)
{
    const qsizetype before = m_buffer.size();
    const bool taken = takeLine(line, headCap - m_headBytes);
    m_headBytes += before - m_buffer.size();
    return taken;
}

bool HttpResponseReader::takeLine(QByteArray &line, qsizetype cap)
{
    const qsizetype lineEnd = m_buffer.indexOf('\n');
    const qsizetype seen = lineEnd < 0 ? m_buffer.size() : lineEnd + 1;
    if (seen > cap)
        return fail(State::TooLarge);
    if (lineEnd < 0)
        return false;
    line = m_buffer.left(lineEnd);
    if (line.endsWith('\r'))
        line.chop(1);
    m_buffer.remove(0, seen);
    return true;
}

bool HttpResponseReader::fail(State state)
{
    m_state = state;
    return false;
}

} // namespace lifty
