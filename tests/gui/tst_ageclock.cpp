#include "gui/ageclock.h"
#include "support/fakes.h"

#include <QPaintEvent>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace lifty;
using namespace lifty::fakes;

namespace {

class PaintedArea : public QObject
{
public:
    explicit PaintedArea(QWidget *widget) { widget->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            area |= static_cast<QPaintEvent *>(event)->rect();
        return false;
    }

    QRect area;
};

} // namespace

// When the ages are painted again: looked at through the clock's own timer, which no test has to wait for.
class TestAgeClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void sleepsUntilTheFirstChanges();
    void oldAgesSleepLong();
    void youngerRowWakesSooner();
    void rowsOutOfSightDoNotCount();
    void hiddenWindowSleeps();
    void paintsItsColumnsAlone();

private:
    static constexpr int rows = 200;

    void setAge(int row, qint64 ms) { m_model->item(row)->setData(m_clock.at.wallMs - ms, Qt::UserRole); }
    void setAges(qint64 ms)
    {
        for (int row = 0; row < rows; ++row)
            setAge(row, ms);
    }
    bool show()
    {
        m_table->resize(300, 200);
        m_table->show();
        return QTest::qWaitForWindowExposed(m_table.get());
    }
    QTimer *timer() { return m_table->findChild<AgeClock *>()->findChild<QTimer *>(); }

    FakeClock m_clock;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QTableView> m_table;
};

void TestAgeClock::init()
{
    m_model = std::make_unique<QStandardItemModel>();
    for (int row = 0; row < rows; ++row)
        m_model->appendRow({new QStandardItem, new QStandardItem});
    m_table = std::make_unique<QTableView>();
    m_table->setModel(m_model.get());
    new AgeClock(*m_table, {0}, Qt::UserRole, m_clock);
}

void TestAgeClock::sleepsUntilTheFirstChanges()
{
    setAges(100'000);
    setAge(2, 75'000);
    QVERIFY(show());
    QTRY_VERIFY(timer()->isActive());
    QCOMPARE(timer()->interval(), 20'000); // 100 s becomes 120 s
    setAge(2, 3'300);
    QTRY_COMPARE(timer()->interval(), 1000); // once a second is enough for all
}

void TestAgeClock::oldAgesSleepLong()
{
    setAges(90'000'000);
    QVERIFY(show());
    QTRY_VERIFY(timer()->isActive());
    QCOMPARE(timer()->interval(), 3'600'000);
}

void TestAgeClock::youngerRowWakesSooner()
{
    setAges(100'000);
    QVERIFY(show());
    QTRY_COMPARE(timer()->interval(), 20'000);
    setAge(0, 0);
    QTRY_COMPARE(timer()->interval(), 1000);
}

void TestAgeClock::rowsOutOfSightDoNotCount()
{
    setAges(100'000);
    QVERIFY(show());
    QTRY_COMPARE(timer()->interval(), 20'000);
    setAge(rows - 1, 0);
    m_table->viewport()->repaint();
    QCOMPARE(timer()->interval(), 20'000);
    m_table->scrollToBottom();
    QTRY_COMPARE(timer()->interval(), 1000);
}

// The timer comes once more, and nothing is painted that would set it again.
void TestAgeClock::hiddenWindowSleeps()
{
    setAges(0);
    QVERIFY(show());
    QTRY_VERIFY(timer()->isActive());
    m_table->hide();
    QTRY_VERIFY(!timer()->isActive());
    m_table->show();
    QTRY_VERIFY(timer()->isActive());
}

void TestAgeClock::paintsItsColumnsAlone()
{
    setAges(0);
    QVERIFY(show());
    QTRY_VERIFY(timer()->isActive());
    PaintedArea painted(m_table->viewport());
    QTRY_VERIFY(!painted.area.isNull()); // within the second
    QVERIFY(painted.area.right() < m_table->columnViewportPosition(1));
}

QTEST_MAIN(TestAgeClock)
#include "tst_ageclock.moc"
