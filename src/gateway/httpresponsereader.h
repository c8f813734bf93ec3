#pragma once

#include "gateway/httpanswer.h"

namespace lifty {

// Reads one HTTP/1.1 answer to a GET, however its bytes are cut. Knows no socket. Once it has left NeedsMore,
// it stays where it is and takes nothing more.
class HttpResponseReader
{
public:
    enum class State {
        NeedsMore,
        Complete,
        Truncated, // the connection ended too early
        Malformed,
        TooLarge, // head or body beyond its cap
    };

    explicit HttpResponseReader(qsizetype bodyCap) : m_bodyCap(bodyCap) {}

    State feed(const QByteArray &bytes);
    // The server has closed the connection: some bodies end so.
    State end();

    // Whole only in Complete; the status is there as soon as it was read, 0 before.
    const HttpAnswer &answer() const { return m_answer; }

private:
    enum class Part {
        StatusLine,
        Headers,
        BodyOfLength,
        BodyToEnd,
        ChunkSize,
        ChunkData,
        ChunkEnd,
        Trailers
    };

    // Each reads one step and says whether there may be another.
    bool step();
    bool readStatusLine();
    bool readHeader();
    bool readBody();
    bool readChunkSize();
    bool readChunkEnd();
    bool readTrailer();

    bool takeHeadLine(QByteArray &line);
    bool takeLine(QByteArray &line, qsizetype cap);
    bool finishHead();
    bool fail(State state);

    qsizetype m_bodyCap;
    State m_state = State::NeedsMore;
    Part m_part = Part::StatusLine;
    QByteArray m_buffer;
    qsizetype m_headBytes = 0; // of the status line, headers and trailers, of interim answers too
    qsizetype m_bodyLeft = 0;
    HttpAnswer m_answer;
};

} // namespace lifty
