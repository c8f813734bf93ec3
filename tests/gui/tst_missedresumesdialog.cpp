#include "core/roster.h"
#include "gui/errortext.h"
#include "gui/missedresumesdialog.h"
#include "gui/widgets.h"
#include "support/fakes.h"

#include <QPushButton>
#include <QTreeView>

using namespace lifty;
using namespace lifty::fakes;
using namespace Qt::StringLiterals;

static const QString maria = u"5548999912345"_s;
static const QString joao = u"554899991234"_s;
static const QString ana = u"5511999912345"_s;

class TestMissedResumesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsAllTicked();
    void resumesThoseThatAreTicked();
    void keepsForGood();
    void laterIsAskedAgain();
    void failureIsSaid();
    void fullDisk();
    void manyNumbers();

private:
    QTreeView *list() { return m_dialog->findChild<QTreeView *>(); }
    QString cell(int row, int column) { return list()->model()->index(row, column).data().toString(); }
    void untick(int row)
    {
        list()->model()->setData(list()->model()->index(row, 0), Qt::Unchecked, Qt::CheckStateRole);
    }
    void show();
    void answerAll(const Result<Nothing, GatewayError> &result = Nothing{})
    {
        runEvents();
        while (m_gateway->resumes.answer(result))
            runEvents();
    }

    FakeClock m_clock;
    std::unique_ptr<FakeGateway> m_gateway;
    std::unique_ptr<FakeStore> m_store;
    std::unique_ptr<FakeActivityStore> m_activity;
    std::unique_ptr<Roster> m_roster;
    std::unique_ptr<NumberPauser> m_pauser;
    std::unique_ptr<MissedResumesDialog> m_dialog;
    QUuid m_first;
    QUuid m_second;
};

void TestMissedResumesDialog::init()
{
    m_gateway = std::make_unique<FakeGateway>();
    m_store = std::make_unique<FakeStore>();
    m_activity = std::make_unique<FakeActivityStore>();
    m_roster = std::make_unique<Roster>(*m_store);
    const Company company{QUuid::createUuid(), u"Acme"_s, u"https://gateway.example"_s};
    m_first = QUuid::createUuid();
    m_second = QUuid::createUuid();
    const qint64 now = m_clock.at.wallMs;
    m_store->content.companies = {company};
    m_store->content.bots = {{m_first, company.id, u"Padaria"_s, u"p"_s, {}},
                             {m_second, company.id, u"<b>Pet</b>"_s, u"q"_s, {}}};
    m_store->content.pausedNumbers = {{m_first, maria, now - 9'000, now - 3'000},
                                      {m_first, joao, now - 9'000, now - 2'000},
                                      {m_second, ana, now - 9'000, now - 1'000},
                                      {m_second, joao, now - 9'000, now + 60'000'000}};
    m_pauser = std::make_unique<NumberPauser>(
        *m_roster, NumberPauser::Ports{*m_gateway, *m_activity, m_clock}, [](const QUuid &) -> AccessSource {
            return [](QObject *context, const std::function<void(const std::optional<BotAccess> &)> &done) {
                QMetaObject::invokeMethod(
                    context, [done] { done(BotAccess{}); }, Qt::QueuedConnection);
            };
        });
}

void TestMissedResumesDialog::cleanup()
{
    m_dialog.reset();
    m_pauser.reset();
}

void TestMissedResumesDialog::show()
{
    m_roster->open();
    runEvents();
    m_dialog = std::make_unique<MissedResumesDialog>(*m_pauser, *m_roster);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestMissedResumesDialog::listsAllTicked()
{
    show();
    QCOMPARE(list()->model()->rowCount(), 3);
    QCOMPARE(cell(0, 0), u"+55 48 99991-2345"_s);
    QCOMPARE(cell(0, 1), u"Padaria"_s);
    QCOMPARE(cell(2, 1), u"<b>Pet</b>"_s);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(list()->model()->index(row, 0).data(Qt::CheckStateRole), Qt::Checked);
    QCOMPARE(m_gateway->resumes.count(), 0);
}

void TestMissedResumesDialog::resumesThoseThatAreTicked()
{
    show();
    untick(1);
    QVERIFY(click(m_dialog.get(), u"Retomar agora"_s));
    answerAll();
    QCOMPARE(m_gateway->resumes.count(), 2);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(cell(0, 0), u"+55 48 9999-1234"_s);
    QCOMPARE(list()->model()->index(0, 0).data(Qt::CheckStateRole), Qt::Unchecked);
    QVERIFY(m_dialog->isVisible());
    list()->model()->setData(list()->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
    QVERIFY(click(m_dialog.get(), u"Retomar agora"_s));
    answerAll();
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void TestMissedResumesDialog::keepsForGood()
{
    show();
    QVERIFY(click(m_dialog.get(), u"Manter pausados"_s));
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_gateway->resumes.count(), 0);
    QCOMPARE(m_store->content.pausedNumbers.size(), 4);
    for (const PausedNumber &number : std::as_const(m_store->content.pausedNumbers)) {
        QCOMPARE(number.resumeAt == 0, number.resumeAt <= m_clock.at.wallMs);
        QCOMPARE(number.pausedAt, m_clock.at.wallMs - 9'000); // it is the same pause
    }
    m_roster->open(); // the next start
    runEvents();
    QVERIFY(m_pauser->dueWhileClosed().isEmpty());
}

void TestMissedResumesDialog::laterIsAskedAgain()
{
    show();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    m_roster->open();
    runEvents();
    QCOMPARE(m_pauser->dueWhileClosed().size(), 3);
    QCOMPARE(m_gateway->resumes.count(), 0);
}

void TestMissedResumesDialog::failureIsSaid()
{
    show();
    QVERIFY(click(m_dialog.get(), u"Retomar agora"_s));
    const GatewayError lost{GatewayError::Kind::ConnectionLost, true};
    answerAll(lost);
    QTRY_VERIFY(cell(0, 3).contains(errorText(lost)));
    QCOMPARE(list()->model()->rowCount(), 3);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(click(m_dialog.get(), u"Retomar agora"_s));
    QTRY_COMPARE(cell(0, 3), u"Retomando…"_s);
    answerAll();
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void TestMissedResumesDialog::fullDisk()
{
    show();
    m_store->failure = StoreError{StoreError::Kind::Full, u"/data/db"_s, {}};
    QVERIFY(click(m_dialog.get(), u"Manter pausados"_s));
    QTRY_COMPARE(cell(0, 3), errorText(*m_store->failure));
    QVERIFY(m_dialog->isVisible());
}

void TestMissedResumesDialog::manyNumbers()
{
    for (int i = 0; i < 10'000; ++i)
        m_store->content.pausedNumbers.append({m_first, QString::number(5511990000000 + i), 1, 2});
    QElapsedTimer time;
    time.start();
    show();
    qInfo("10,000 numbers: %lld ms", time.restart());
    QCOMPARE(list()->model()->rowCount(), 10'003);
}

QTEST_MAIN(TestMissedResumesDialog)
#include "tst_missedresumesdialog.moc"
