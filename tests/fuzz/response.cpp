// Bytes from the wire as our own HTTP reader takes them: however they are cut, the answer is the same.
#include "fuzz/fuzz.h"

#include "gateway/httpresponsereader.h"

namespace {

constexpr qsizetype cap = 4096;

lifty::HttpResponseReader read(const QByteArray &bytes, qsizetype piece)
{
    lifty::HttpResponseReader reader(cap);
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        reader.feed(bytes.mid(at, piece));
    reader.end();
    return reader;
}

} // namespace

void lifty::fuzz::feed(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    const QByteArray answer = bytes.mid(1);
    HttpResponseReader whole = read(answer, answer.size() + 1);
    HttpResponseReader cut = read(answer, 1 + uchar(bytes.front()) % 32);
    const auto state = whole.end();
    demand(state != HttpResponseReader::State::NeedsMore, "an end is an end");
    demand(state == cut.end(), "the pieces make no difference to the end");
    demand(state != HttpResponseReader::State::Complete || whole.answer() == cut.answer(),
           "nor to the answer");
    demand(whole.answer().body.size() <= cap, "no more is kept than was asked for");
}
