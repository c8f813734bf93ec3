#include "core/connectactivity.h"

#include <QTest>

using namespace lifty;
using Kind = ActivityEntry::Kind;
using Outcome = ActivityEntry::Outcome;

namespace {

struct Step {
    const char *name;
    ConnectState before;
    ConnectState after;
    std::optional<Kind> kind;
    Outcome outcome = Outcome::Done;
    std::optional<GatewayError::Kind> error{};
};

Failed failedFor(Failed::Reason reason, std::optional<GatewayError> error = {})
{
    Failed failed;
    failed.reason = reason;
    failed.error = error;
    return failed;
}

QList<Step> steps()
{
    const GatewayError refused{.kind = GatewayError::Kind::Forbidden, .sent = true, .httpStatus = 403};
    StartUnanswered unanswered;
    unanswered.error = {.kind = GatewayError::Kind::TimedOut, .sent = true};
    return {
        {"answered", Starting{}, Preparing{}, Kind::ConnectionStarted},
        {"unanswered", Starting{}, unanswered, Kind::ConnectionStarted, Outcome::Unknown,
         GatewayError::Kind::TimedOut},
        {"refused", Starting{}, failedFor(Failed::Reason::NotStarted, refused), Kind::ConnectionStarted,
         Outcome::Failed, GatewayError::Kind::Forbidden},
        {"not recorded", Starting{}, failedFor(Failed::Reason::NotRecorded), Kind::ConnectionStarted,
         Outcome::Failed},
        {"without a key", Starting{}, failedFor(Failed::Reason::KeyMissing), std::nullopt},
        {"an earlier start", Starting{}, Asking{}, std::nullopt},
        {"scanned", ShowingQr{}, Connected{}, Kind::Connected},
        {"late scan", Expired{}, Connected{}, Kind::Connected},
        {"found connected", StartUnanswered{}, Connected{}, Kind::Connected},
        {"expired", ShowingQr{}, Expired{}, Kind::QrExpired, Outcome::Failed},
        {"linking ended", Linking{}, Expired{}, Kind::QrExpired, Outcome::Failed},
        {"back from a check", Checking{}, Expired{}, std::nullopt},
        {"never came", Preparing{}, failedFor(Failed::Reason::QrNeverCame), Kind::QrExpired, Outcome::Failed},
        {"check failed", Checking{}, failedFor(Failed::Reason::CheckFailed), std::nullopt},
        {"QR came", Preparing{}, ShowingQr{}, std::nullopt},
        {"another poll", ShowingQr{}, ShowingQr{}, std::nullopt},
        {"still connected", Connected{}, Connected{}, std::nullopt},
        {"asked for", Idle{}, Starting{}, std::nullopt},
    };
}

} // namespace

class TestConnectActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void step_data();
    void step();
};

void TestConnectActivity::step_data()
{
    QTest::addColumn<int>("index");
    for (int index = 0; index < steps().size(); ++index)
        QTest::newRow(steps()[index].name) << index;
}

void TestConnectActivity::step()
{
    QFETCH(int, index);
    const Step step = steps()[index];
    const std::optional<ActivityEntry> entry = activityOf(step.before, step.after);
    QCOMPARE(entry.has_value(), step.kind.has_value());
    if (!entry)
        return;
    QCOMPARE(entry->kind, *step.kind);
    QCOMPARE(entry->outcome, step.outcome);
    QVERIFY(entry->error == step.error);
}

QTEST_GUILESS_MAIN(TestConnectActivity)
#include "tst_connectactivity.moc"
