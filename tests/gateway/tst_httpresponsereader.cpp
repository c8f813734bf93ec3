#include "gateway/httpresponsereader.h"

#include <QTest>

using namespace lifty;
using State = HttpResponseReader::State;

Q_DECLARE_METATYPE(lifty::HttpResponseReader::State)

class TestHttpResponseReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void interimHeadersAreDropped();
    void headersKeepTheirValues();
    void capsTheHead();
    void capsTheHeadOfInterimAnswers();
    void capsTheBody_data();
    void capsTheBody();
    void capsAChunkLine();
    void takesNothingAfterItsEnd();
};

void TestHttpResponseReader::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");
    QTest::addColumn<State>("stateAtEnd"); // once the connection is closed
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");

    const auto row = [](const char *name, const QByteArray &bytes, State state, State atEnd, int status = 0,
                        const QByteArray &body = {}) {
        QTest::newRow(name) << bytes << state << atEnd << status << body;
    };
    const auto whole = [&row](const char *name, const QByteArray &bytes, int status, const QByteArray &body) {
        row(name, bytes, State::Complete, State::Complete, status, body);
    };
    const auto bad = [&row](const char *name, const QByteArray &bytes) {
        row(name, bytes, State::Malformed, State::Malformed);
    };
    const auto cut = [&row](const char *name, const QByteArray &bytes) {
        row(name, bytes, State::NeedsMore, State::Truncated);
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";

    whole("length", ok + "Content-Length: 5\r\n\r\nhello", 200, "hello");
    whole("length, name in any case", ok + "cOnTeNt-LeNgTh:5\r\n\r\nhello", 200, "hello");
    whole("more than the length", ok + "Content-Length: 2\r\n\r\nhello", 200, "he");
    whole("length 0", ok + "Content-Length: 0\r\n\r\n", 200, "");
    whole("no reason", "HTTP/1.1 503\r\nContent-Length: 1\r\n\r\nx", 503, "x");
    whole("HTTP/1.0", "HTTP/1.0 404 Not Found\r\nContent-Length: 1\r\n\r\nx", 404, "x");
    whole("bare line feeds", "HTTP/1.1 200 OK\nContent-Length: 1\n\nx", 200, "x");
    whole("the same length twice", ok + "Content-Length: 1\r\nContent-Length: 1\r\n\r\nx", 200, "x");
    whole("204", "HTTP/1.1 204 No Content\r\n\r\n", 204, "");
    whole("304 with a length", "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n", 304, "");
    whole("chunks", chunked + "3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n", 200, "hello");
    whole("chunk size in hexadecimal", chunked + "00A\r\n0123456789\r\n0\r\n\r\n", 200, "0123456789");
    whole("chunk extensions", chunked + "3;name=value\r\nhel\r\n2 ; x\r\nlo\r\n0;last\r\n\r\n", 200, "hello");
    whole("trailers", chunked + "1\r\nx\r\n0\r\nExpires: 0\r\nX: y\r\n\r\n", 200, "x");
    whole("chunks win over a length",
          ok + "Content-Length: 99\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n", 200, "x");
    whole("interim answers",
          "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + ok +
              "Content-Length: 1\r\n\r\nx",
          200, "x");
    row("until the connection closes", ok + "\r\nhello", State::NeedsMore, State::Complete, 200, "hello");

    cut("nothing", "");
    cut("half a status line", "HTTP/1.1 20");
    cut("half the headers", ok + "Content-Le");
    cut("half the body", ok + "Content-Length: 5\r\n\r\nhe");
    cut("half a chunk", chunked + "5\r\nhe");
    cut("no last chunk", chunked + "2\r\nhe\r\n");
    cut("no end of trailers", chunked + "0\r\n");
    cut("only an interim answer", "HTTP/1.1 100 Continue\r\n\r\n");

    bad("not HTTP", "SSH-2.0-OpenSSH_9.2\r\n");
    bad("HTTP/2", "HTTP/2.0 200 OK\r\n");
    bad("two digits", "HTTP/1.1 20 OK\r\n");
    bad("one digit", "HTTP/1.1 2\r\n");
    bad("four digits", "HTTP/1.1 2000 OK\r\n");
    bad("below 100", "HTTP/1.1 099 OK\r\n");
    bad("101", "HTTP/1.1 101 Switching Protocols\r\n\r\n");
    bad("header without a colon", ok + "nonsense\r\n");
    bad("header without a name", ok + ": x\r\n");
    bad("space in a header's name", ok + "Content-Length : 5\r\n");
    bad("folded header", ok + "X: a\r\n b: c\r\n");
    bad("negative length", ok + "Content-Length: -1\r\n\r\n");
    bad("length with a sign", ok + "Content-Length: +5\r\n\r\n");
    bad("length in hexadecimal", ok + "Content-Length: 0x5\r\n\r\n");
    bad("empty length", ok + "Content-Length:\r\n\r\n");
    bad("two lengths", ok + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n");
    bad("length beyond 64 bits", ok + "Content-Length: 99999999999999999999\r\n\r\n");
    bad("another transfer coding", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n");
    bad("chunk size with a sign", chunked + "+1\r\n");
    bad("chunk size is no number", chunked + "hello\r\n");
    bad("empty chunk size", chunked + "\r\n");
    bad("chunk longer than said", chunked + "1\r\nxyz\r\n");
}

void TestHttpResponseReader::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(State, state);
    QFETCH(State, stateAtEnd);
    QFETCH(int, status);
    QFETCH(QByteArray, body);

    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        HttpResponseReader reader(1000);
        reader.feed(bytes.left(cut));
        QCOMPARE(reader.feed(bytes.mid(cut)), state);
        QCOMPARE(reader.end(), stateAtEnd);
        if (stateAtEnd == State::Complete) {
            QCOMPARE(reader.answer().status, status);
            QCOMPARE(reader.answer().body, body);
        }
    }
    HttpResponseReader byByte(1000);
    for (const char c : bytes)
        byByte.feed(QByteArray(1, c));
    QCOMPARE(byByte.end(), stateAtEnd);
    if (stateAtEnd == State::Complete)
        QCOMPARE(byByte.answer().body, body);
}

void TestHttpResponseReader::interimHeadersAreDropped()
{
    HttpResponseReader reader(10);
    reader.feed("HTTP/1.1 103 Early Hints\r\nRetry-After: 9\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n");
    QCOMPARE(reader.answer(), (HttpAnswer{204, {}, {}}));
}

void TestHttpResponseReader::headersKeepTheirValues()
{
    HttpResponseReader reader(10);
    reader.feed("HTTP/1.1 204 No Content\r\nRetry-After: \t 120 \r\nX: a:b\r\nX: c\r\n\r\n");
    QCOMPARE(reader.answer().header("retry-AFTER"), "120");
    QCOMPARE(reader.answer().header("x"), "a:b");
    QCOMPARE(reader.answer().header("y"), QByteArray());
}

void TestHttpResponseReader::capsTheHead()
{
    HttpResponseReader oneLine(10);
    QCOMPARE(oneLine.feed("HTTP/1.1 200 OK\r\nX: " + QByteArray(60 * 1024, 'x')), State::NeedsMore);
    QCOMPARE(oneLine.feed(QByteArray(6 * 1024, 'x')), State::TooLarge);

    HttpResponseReader manyLines(10);
    QCOMPARE(manyLines.feed("HTTP/1.1 200 OK\r\n" + QByteArray("X: y\r\n").repeated(20'000)),
             State::TooLarge);

    HttpResponseReader trailers(10);
    QCOMPARE(trailers.feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n" +
                           QByteArray("X: y\r\n").repeated(20'000)),
             State::TooLarge);
}

void TestHttpResponseReader::capsTheHeadOfInterimAnswers()
{
    HttpResponseReader reader(10);
    QCOMPARE(reader.feed(QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(3'000)), State::TooLarge);
}

void TestHttpResponseReader::capsTheBody_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("length, before any byte") << QByteArray("Content-Length: %1\r\n\r\n");
    QTest::newRow("chunk size, before any byte") << QByteArray("Transfer-Encoding: chunked\r\n\r\n%2\r\n");
    QTest::newRow("until close") << QByteArray("\r\n%3");
}

void TestHttpResponseReader::capsTheBody()
{
    QFETCH(QByteArray, rest);
    const auto stateFor = [&rest](int size) {
        QByteArray bytes = rest;
        bytes.replace("%1", QByteArray::number(size)).replace("%2", QByteArray::number(size, 16));
        bytes.replace("%3", QByteArray(size, 'x'));
        return HttpResponseReader(100).feed("HTTP/1.1 200 OK\r\n" + bytes);
    };
    QCOMPARE(stateFor(100), State::NeedsMore);
    QCOMPARE(stateFor(101), State::TooLarge);
}

void TestHttpResponseReader::capsAChunkLine()
{
    HttpResponseReader reader(10);
    QCOMPARE(reader.feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;" + QByteArray(5'000, 'x')),
             State::TooLarge);
}

void TestHttpResponseReader::takesNothingAfterItsEnd()
{
    HttpResponseReader reader(10);
    reader.feed("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx");
    QCOMPARE(reader.feed("HTTP/1.1 500 No\r\nContent-Length: 1\r\n\r\ny"), State::Complete);
    QCOMPARE(reader.answer().status, 200);
    QCOMPARE(reader.answer().body, "x");
}

QTEST_APPLESS_MAIN(TestHttpResponseReader)
#include "tst_httpresponsereader.moc"
