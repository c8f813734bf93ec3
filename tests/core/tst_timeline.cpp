#include "core/timeline.h"

#include <QTest>

using namespace lifty;
using namespace Qt::StringLiterals;

using Kind = LinkStatus::Kind;
using State = TimelineSegment::State;
using Spans = QList<StatusSpan>;
using Segments = QList<TimelineSegment>;

Q_DECLARE_METATYPE(lifty::SpanStep)

namespace {

constexpr qint64 gap = 180;
constexpr qint64 longAgo = 1'000'000; // a `now` that is of no importance

StatusSpan up(qint64 from, qint64 to) { return {Kind::Connected, {}, from, to}; }
StatusSpan down(qint64 from, qint64 to, Kind kind = Kind::NotConfigured) { return {kind, {}, from, to}; }

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
    void aChangeIsCountedFromTheReadThatSawIt();
    void segments_data();
    void segments();
    void percentagesLeaveOutWhatNobodySaw();
    void percentagesOfNothing();
    void outages_data();
    void outages();
    void longestOutage();
};

void TestTimeline::steps_data()
{
    using Under = std::optional<StatusSpan>;
    using Last = std::optional<LinkStatus>;
    QTest::addColumn<Under>("under");
    QTest::addColumn<Last>("last");
    QTest::addColumn<LinkStatus>("read");
    QTest::addColumn<SpanStep>("step");
    const auto status = [](Kind kind, qint64 at, const QString &word = {}) {
        return LinkStatus{kind, word, at, {}};
    };
    const StatusSpan other{Kind::Other, u"PAIRING"_s, 100, 200};
    const Last lastUp = status(Kind::Connected, 200), lastOther = status(Kind::Other, 200, u"PAIRING"_s);

    QTest::newRow("first of all") << Under() << Last() << status(Kind::Connected, 200) << SpanStep::Begin;
    QTest::newRow("same") << Under(up(100, 200)) << lastUp << status(Kind::Connected, 260)
                          << SpanStep::Lengthen;
    QTest::newRow("same, at the end of the gap")
        << Under(up(100, 200)) << lastUp << status(Kind::Connected, 200 + gap) << SpanStep::Lengthen;
    QTest::newRow("same, after the gap")
        << Under(up(100, 200)) << lastUp << status(Kind::Connected, 201 + gap) << SpanStep::Begin;
    QTest::newRow("same moment") << Under(up(100, 200)) << lastUp << status(Kind::Connected, 200)
                                 << SpanStep::Lengthen;
    QTest::newRow("another") << Under(up(100, 200)) << lastUp << status(Kind::NotConfigured, 260)
                             << SpanStep::Turn;
    QTest::newRow("another, after the gap")
        << Under(up(100, 200)) << lastUp << status(Kind::AwaitingScan, 201 + gap) << SpanStep::Begin;
    QTest::newRow("same word") << Under(other) << lastOther << status(Kind::Other, 260, u"PAIRING"_s)
                               << SpanStep::Lengthen;
    QTest::newRow("another word") << Under(other) << lastOther << status(Kind::Other, 260, u"TIMEOUT"_s)
                                  << SpanStep::Turn;
    for (const Kind error :
         {Kind::NoAnswer, Kind::KeyRefused, Kind::KeyMissing, Kind::BotNotFound, Kind::NotChecked})
        QTest::addRow("no word of the server %d", int(error))
            << Under(up(100, 200)) << lastUp << status(error, 260) << SpanStep::None;
    QTest::newRow("same, after an error") << Under(up(100, 200)) << Last(status(Kind::NoAnswer, 220))
                                          << status(Kind::Connected, 260) << SpanStep::Begin;
    QTest::newRow("another connection, of which nothing is known")
        << Under(up(100, 200)) << Last() << status(Kind::Connected, 260) << SpanStep::Begin;
    QTest::newRow("a clock set back into the last span")
        << Under(up(100, 200)) << lastUp << status(Kind::Connected, 150) << SpanStep::None;
    QTest::newRow("a clock set back before the last span")
        << Under() << lastUp << status(Kind::Connected, 50) << SpanStep::Begin;
    QTest::newRow("a clock set back between two spans")
        << Under(up(10, 20)) << lastUp << status(Kind::Connected, 50) << SpanStep::Begin;
}

void TestTimeline::steps()
{
    QFETCH(std::optional<StatusSpan>, under);
    QFETCH(std::optional<LinkStatus>, last);
    QFETCH(LinkStatus, read);
    QFETCH(SpanStep, step);
    QCOMPARE(int(spanStep(under, last, read, gap)), int(step));
}

// The spans that three reads leave, drawn: what was up until the read that found it down.
void TestTimeline::aChangeIsCountedFromTheReadThatSawIt()
{
    const StatusSpan first = up(0, 60);
    const LinkStatus last{Kind::Connected, {}, 60, {}}, read{Kind::NotConfigured, {}, 120, {}};
    QCOMPARE(int(spanStep(first, last, read, gap)), int(SpanStep::Turn));
    const Timeline line = timelineOf({up(0, 120), down(120, 180)}, 0, 180, longAgo, gap);
    QCOMPARE(line.upMs, 120);
    QCOMPARE(line.downMs, 60);
    QCOMPARE(line.unobservedMs, 0);
}

void TestTimeline::segments_data()
{
    QTest::addColumn<Spans>("spans");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<Segments>("expected");
    const auto row = [](const char *name, const Spans &spans, qint64 from, qint64 to, qint64 now,
                        const Segments &expected) {
        QTest::newRow(name) << spans << from << to << now << expected;
    };
    const auto Up = State::Up, Down = State::Down, Unobserved = State::Unobserved;

    row("nothing seen", {}, 0, 100, longAgo, {{Unobserved, 0, 100}});
    row("an empty period", {up(0, 100)}, 50, 50, longAgo, {});
    row("a period that ends before it begins", {up(0, 100)}, 50, 40, longAgo, {});
    row("a period that has not begun", {up(0, 100)}, 2'000, 3'000, 1'000, {});
    row("all of it", {up(0, 100)}, 0, 100, longAgo, {{Up, 0, 100}});
    row("cut at both ends", {up(0, 100)}, 10, 90, longAgo, {{Up, 10, 90}});
    row("before, between and after", {up(10, 20), down(30, 40)}, 0, 50, longAgo,
        {{Unobserved, 0, 10}, {Up, 10, 20}, {Unobserved, 20, 30}, {Down, 30, 40}, {Unobserved, 40, 50}});
    row("outside on either side", {up(0, 10), up(90, 100)}, 20, 80, longAgo, {{Unobserved, 20, 80}});
    row("touching the period alone", {up(0, 10), up(20, 30)}, 10, 20, longAgo, {{Unobserved, 10, 20}});
    row("two words, one colour", {down(0, 10), down(10, 20, Kind::AwaitingScan)}, 0, 20, longAgo,
        {{Down, 0, 20}});
    row("same colour, not adjacent", {up(0, 10), up(11, 20)}, 0, 20, longAgo,
        {{Up, 0, 10}, {Unobserved, 10, 11}, {Up, 11, 20}});
    row("any other word is down", {down(0, 10, Kind::Other)}, 0, 10, longAgo, {{Down, 0, 10}});
    row("a single read", {up(5, 5)}, 0, 10, longAgo, {{Unobserved, 0, 10}});
    row("nothing in the future", {up(0, 10)}, 0, 1'000, 400, {{Up, 0, 10}, {Unobserved, 10, 400}});
    row("a span in the future", {up(0, 10), down(500, 600)}, 0, 1'000, 400,
        {{Up, 0, 10}, {Unobserved, 10, 400}});
    row("a span into the future", {up(0, 600)}, 0, 1'000, 400, {{Up, 0, 400}});
    row("the last read holds until now", {up(0, 300)}, 0, 1'000, 300 + gap, {{Up, 0, 300 + gap}});
    row("the next read is overdue", {up(0, 300)}, 0, 1'000, 301 + gap,
        {{Up, 0, 300}, {Unobserved, 300, 301 + gap}});
    row("only the last read holds until now", {up(0, 300), down(320, 330)}, 0, 1'000, 340,
        {{Up, 0, 300}, {Unobserved, 300, 320}, {Down, 320, 340}});
    row("overlapping all the same", {up(0, 50), down(40, 60)}, 0, 60, longAgo, {{Up, 0, 50}, {Down, 50, 60}});
    row("one within the other", {up(0, 50), down(10, 20)}, 0, 50, longAgo, {{Up, 0, 50}});
}

void TestTimeline::segments()
{
    QFETCH(Spans, spans);
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    QFETCH(qint64, now);
    QFETCH(Segments, expected);
    const Timeline line = timelineOf(spans, from, to, now, gap);
    QVERIFY(line.segments == expected);
    QCOMPARE(line.upMs + line.downMs + line.unobservedMs, std::max<qint64>(std::min(to, now) - from, 0));
}

void TestTimeline::percentagesLeaveOutWhatNobodySaw()
{
    const Timeline line = timelineOf({up(0, 30), down(40, 50)}, 0, 100, longAgo, gap);
    QCOMPARE(line.upMs, 30);
    QCOMPARE(line.downMs, 10);
    QCOMPARE(line.observedMs(), 40);
    QCOMPARE(line.unobservedMs, 60);
    QCOMPARE(line.upPercent().value(), 75.0);
    QCOMPARE(line.downPercent().value(), 25.0);
}

void TestTimeline::percentagesOfNothing()
{
    const Timeline line = timelineOf({}, 0, 100, longAgo, gap);
    QVERIFY(!line.upPercent());
    QVERIFY(!line.downPercent());
}

void TestTimeline::outages_data()
{
    QTest::addColumn<Spans>("spans");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<QList<Outage>>("expected");
    using Outages = QList<Outage>;
    QTest::newRow("none") << Spans{up(0, 1'000)} << longAgo << Outages{};
    QTest::newRow("within") << Spans{up(0, 200), down(200, 300), up(300, 1'000)} << longAgo
                            << Outages{{200, 300}};
    QTest::newRow("two words are one")
        << Spans{down(200, 300), down(300, 350, Kind::AwaitingScan)} << longAgo << Outages{{200, 350}};
    QTest::newRow("two, nobody knows of the time between")
        << Spans{down(200, 300), down(310, 350)} << longAgo << Outages{{200, 300}, {310, 350}};
    QTest::newRow("began earlier") << Spans{down(50, 300)} << longAgo << Outages{{100, 300, true, false}};
    QTest::newRow("began earlier, under another word")
        << Spans{down(50, 100, Kind::AwaitingScan), down(100, 300)} << longAgo
        << Outages{{100, 300, true, false}};
    QTest::newRow("began with the period")
        << Spans{up(50, 100), down(100, 300)} << longAgo << Outages{{100, 300}};
    QTest::newRow("to the period's end")
        << Spans{down(800, 1'200)} << longAgo << Outages{{800, 1'000, false, true}};
    QTest::newRow("going on now") << Spans{down(200, 500)} << qint64(500 + gap)
                                  << Outages{{200, 500 + gap, false, true}};
    QTest::newRow("last seen long ago") << Spans{down(200, 500)} << qint64(501 + gap) << Outages{{200, 500}};
}

void TestTimeline::outages()
{
    QFETCH(Spans, spans);
    QFETCH(qint64, now);
    QFETCH(QList<Outage>, expected);
    QVERIFY(timelineOf(spans, 100, 1'000, now, gap).outages == expected);
}

void TestTimeline::longestOutage()
{
    const Timeline line = timelineOf({down(0, 10), down(20, 50), down(60, 80)}, 0, 100, longAgo, gap);
    QVERIFY(line.longestOutage());
    QCOMPARE(line.longestOutage()->durationMs(), 30);
    QVERIFY(!timelineOf({up(0, 10)}, 0, 100, longAgo, gap).longestOutage());
}

QTEST_APPLESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
