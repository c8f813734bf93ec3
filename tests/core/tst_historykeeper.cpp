#include "core/historykeeper.h"
#include "support/fakes.h"

#include <QDateTime>
#include <QTest>

using namespace lifty;
using namespace lifty::fakes;
using namespace Qt::StringLiterals;

class TestHistoryKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgetsWhatIsOlder_data();
    void forgetsWhatIsOlder();
};

void TestHistoryKeeper::forgetsWhatIsOlder_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("left");
    QTest::newRow("everything is kept") << 0 << 3;
    QTest::newRow("two years") << 24 << 2;
    QTest::newRow("six months") << 6 << 1;
}

void TestHistoryKeeper::forgetsWhatIsOlder()
{
    QFETCH(int, months);
    QFETCH(int, left);
    FakeClock clock;
    FakeActivityStore activity;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock.at.wallMs);
    for (const QDateTime &at : {now.addMonths(-24).addSecs(-1), now.addMonths(-24).addSecs(1), now}) {
        ActivityEntry entry;
        entry.at = at.toMSecsSinceEpoch();
        activity.entries.append(entry);
    }
    HistoryKeeper keeper(activity, clock);
    keeper.setMonths(months);
    runEvents();
    QCOMPARE(activity.entries.size(), left);
}

QTEST_GUILESS_MAIN(TestHistoryKeeper)
#include "tst_historykeeper.moc"
