#include "core/requestlog.h"

#include <QTest>

using namespace lifty;
using namespace Qt::StringLiterals;

namespace {

const QString gateway = u"https://g.example"_s;

RequestRecord numbered(qint64 number) { return {.at = number}; }

QList<qint64> numbersOf(const QList<RequestRecord> &records)
{
    QList<qint64> numbers;
    for (const RequestRecord &record : records)
        numbers.append(record.at);
    return numbers;
}

} // namespace

class TestRequestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsBotsApart();
    void keepsTheLastOfABot();
    void isBoundedInAll();
    void asksForTheTlsLibraryLate();
};

void TestRequestLog::keepsBotsApart()
{
    RequestLog log;
    log.add(gateway, u"a"_s, numbered(1));
    log.add(gateway, u"b"_s, numbered(2));
    log.add(u"https://h.example"_s, u"a"_s, numbered(3)); // the same token elsewhere is another bot
    log.add(gateway, u"a"_s, numbered(4));
    QCOMPARE(numbersOf(log.of(gateway, u"a"_s)), (QList<qint64>{1, 4}));
    QCOMPARE(numbersOf(log.of(gateway, u"b"_s)), QList<qint64>{2});
    QCOMPARE(numbersOf(log.of(u"https://h.example"_s, u"a"_s)), QList<qint64>{3});
    QVERIFY(log.of(gateway, u"c"_s).isEmpty());
}

void TestRequestLog::keepsTheLastOfABot()
{
    RequestLog log;
    log.add(gateway, u"b"_s, numbered(-1));
    for (int i = 0; i < 3 * RequestLog::maxOfBot; ++i)
        log.add(gateway, u"a"_s, numbered(i));
    const QList<qint64> numbers = numbersOf(log.of(gateway, u"a"_s));
    QCOMPARE(numbers.size(), RequestLog::maxOfBot);
    QCOMPARE(numbers.first(), 2 * RequestLog::maxOfBot);
    QCOMPARE(numbers.last(), 3 * RequestLog::maxOfBot - 1);
    QCOMPARE(log.of(gateway, u"b"_s).size(), 1); // a busy bot takes nothing from the others
}

void TestRequestLog::isBoundedInAll()
{
    RequestLog log;
    constexpr int bots = 1000;
    constexpr int rounds = RequestLog::maxInAll / bots + 5;
    const auto token = [](int bot) { return u"bot-%1"_s.arg(bot); };
    for (int round = 0; round < rounds; ++round) {
        for (int bot = 0; bot < bots; ++bot)
            log.add(gateway, token(bot), numbered(round));
    }
    int all = 0;
    for (int bot = 0; bot < bots; ++bot) {
        const QList<qint64> numbers = numbersOf(log.of(gateway, token(bot)));
        QCOMPARE(numbers.last(), rounds - 1);
        all += int(numbers.size());
    }
    QCOMPARE(all, RequestLog::maxInAll);
    // The oldest of all goes first.
    for (int i = 0; i < RequestLog::maxInAll; ++i)
        log.add(gateway, u"new-%1"_s.arg(i), numbered(i));
    QVERIFY(log.of(gateway, token(0)).isEmpty());
    QCOMPARE(log.of(gateway, u"new-0"_s).size(), 1);
}

void TestRequestLog::asksForTheTlsLibraryLate()
{
    int asked = 0;
    const RequestLog log([&asked] {
        ++asked;
        return u"OpenSSL 3"_s;
    });
    QCOMPARE(asked, 0);
    QCOMPARE(log.tlsLibrary(), u"OpenSSL 3"_s);
    QCOMPARE(RequestLog().tlsLibrary(), QString());
}

QTEST_APPLESS_MAIN(TestRequestLog)
#include "tst_requestlog.moc"
