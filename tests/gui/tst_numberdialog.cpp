#include "gui/errortext.h"
#include "gui/numberdialog.h"
#include "gui/numbermodel.h"
#include "gui/numbertext.h"
#include "gui/settings.h"
#include "gui/widgets.h"
#include "support/deskfixture.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTreeView>

#include <optional>

using namespace lifty;
using namespace Qt::StringLiterals;
using Deed = NumberResult::Deed;
using Column = NumberModel::Column;

static const QString mobile = u"5548999912345"_s;
static const QString eight = u"554899991234"_s;

// The dialogs over the real store and the simulator's real HTTP; the gateway is played by hand where its
// answers have to wait.
class TestNumberDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatWillBeSent();
    void faultsHaveTheirWords_data();
    void faultsHaveTheirWords();
    void theOtherFormIsOfferedUnticked();
    void pausesOverHttp();
    void resumesFromTheRecord();
    void resumesATypedNumber();
    void nothingToSend();
    void enterIsALineAndCtrlEnterSends();
    void faultyLinesStay();
    void onlyTheFailedAreRepeated();
    void progressAndNoSecondSending();
    void secondEnterEndsNothing();
    void cancelStopsWhatIsNotSent();
    void doneButNotWrittenDown();
    void automatically();
    void hourMustLieAhead();
    void usualHour_data();
    void usualHour();
    void alreadyPausedIsSaid();
    void ticksOutliveTyping();
    void spaceTicks();
    void removedBotClosesIt();
    void hostileWords();
    void manyLines();

private:
    // `gateway` is the fixture's where none is given.
    void show(Deed deed, fakes::FakeGateway *gateway = nullptr);
    QPlainTextEdit *field() { return named<QPlainTextEdit>(m_dialog.get(), u"Número"_s); }
    QTreeView *list() { return named<QTreeView>(m_dialog.get(), u"Será enviado"_s); }
    QString cell(int row, Column column) { return list()->model()->index(row, column).data().toString(); }
    QVariant tick(int row) { return list()->model()->index(row, 0).data(Qt::CheckStateRole); }
    void setTick(int row, bool on)
    {
        list()->model()->setData(list()->model()->index(row, 0), on ? Qt::Checked : Qt::Unchecked,
                                 Qt::CheckStateRole);
    }
    int rows() { return list()->model()->rowCount(); }
    bool shows(const QString &words)
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    QStringList record()
    {
        QStringList numbers;
        for (const PausedNumber &number : m_fixture->roster().pausedNumbers(m_bot))
            numbers.append(number.number);
        numbers.sort(); // two are on their way at once
        return numbers;
    }
    void addToRecord(const QString &number, qint64 resumeAt = 0);
    // Answers one call that is on its way.
    static bool answer(fakes::Calls<Nothing> &calls, const Result<Nothing, GatewayError> &result = Nothing{})
    {
        return QTest::qWaitFor([&calls] { return calls.openCount() > 0; }) && calls.answer(result);
    }

    SettingsFolder m_settingsFolder;
    std::optional<Settings> m_settings;
    std::optional<DeskFixture> m_fixture;
    fakes::FakeClock m_clock;
    fakes::FakeActivityStore m_activity;
    std::unique_ptr<HttpGateway> m_http;
    std::unique_ptr<NumberPauser> m_pauser;
    std::unique_ptr<NumberDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_succeeded;
    QUuid m_bot;
};

void TestNumberDialog::init()
{
    QSettings().clear();
    m_settings.emplace();
    m_clock = {};
    m_fixture.emplace();
    QVERIFY(m_fixture->fill());
    m_bot = m_fixture->roster().bots().first().id;
    m_http = std::make_unique<HttpGateway>();
}

void TestNumberDialog::cleanup()
{
    m_dialog.reset();
    m_pauser.reset();
    m_http.reset();
    m_fixture.reset();
}

void TestNumberDialog::show(Deed deed, fakes::FakeGateway *gateway)
{
    Gateway &port = gateway ? static_cast<Gateway &>(*gateway) : *m_http;
    m_dialog.reset();
    m_pauser = std::make_unique<NumberPauser>(
        m_fixture->roster(), NumberPauser::Ports{port, m_activity, m_clock},
        [this](const QUuid &botId) -> AccessSource {
            const Bot bot = *m_fixture->roster().bot(botId);
            const Company company = *m_fixture->roster().company(bot.companyId);
            return [this, bot, company](QObject *context, const auto &done) {
                m_fixture->desk().keys().request(company.id, context, [=](const auto &key) {
                    done(BotAccess{company.gatewayAddress, bot.token, key.value_or(QString()), false});
                });
            };
        });
    m_dialog =
        std::make_unique<NumberDialog>(deed, m_bot, *m_pauser, m_fixture->roster(), m_clock, *m_settings);
    m_succeeded = std::make_unique<QSignalSpy>(m_dialog.get(), &NumberDialog::succeeded);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestNumberDialog::addToRecord(const QString &number, qint64 resumeAt)
{
    bool saved = false;
    m_fixture->roster().savePausedNumber({m_bot, number, m_clock.at.wallMs, resumeAt}, this,
                                         [&saved](const auto &result) { saved = result.ok(); });
    QTRY_VERIFY(saved);
}

void TestNumberDialog::showsWhatWillBeSent()
{
    show(Deed::Pause);
    QCOMPARE(m_dialog->windowTitle(), u"Pausar número"_s);
    QVERIFY(shows(m_fixture->roster().bot(m_bot)->name));
    QCOMPARE(m_dialog->focusWidget(), field());
    QTest::keyClicks(field(), u"+55 (11) 99991-2345"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClicks(field(), u"Maria 11 3333-1234; 011 99991-2345"_s);
    QCOMPARE(rows(), 2);
    QCOMPARE(cell(0, Column::Number), u"+55 11 99991-2345"_s);
    QCOMPARE(cell(0, Column::AsSent), u"5511999912345"_s);
    QCOMPARE(cell(1, Column::Number), u"+55 11 3333-1234"_s);
    QCOMPARE(cell(1, Column::AsSent), u"551133331234"_s);
    QCOMPARE(tick(0), Qt::Checked);
    QCOMPARE(tick(1), Qt::Checked);
    QVERIFY(shows(u"2 a pausar"_s));
    QVERIFY(shows(u"1 repetido"_s));
}

void TestNumberDialog::faultsHaveTheirWords_data()
{
    QTest::addColumn<NumberFault>("fault");
    QTest::addColumn<QString>("typed");
    const auto row = [](NumberFault fault, const QString &typed) {
        QTest::newRow(qPrintable(typed)) << fault << typed;
    };
    row(NumberFault::NoNumber, u"Maria"_s);
    row(NumberFault::Several, u"48 3333-4444 ramal 12"_s);
    row(NumberFault::TooShort, u"190"_s);
    row(NumberFault::TooLong, u"48 99991-2345 48 99991-2346"_s);
    row(NumberFault::NoDdd, u"99991-2345"_s);
    row(NumberFault::UnknownDdd, u"23 99991-2345"_s);
    row(NumberFault::BadNumber, u"48 89991-2345"_s);
    row(NumberFault::NoDdi, u"351912345678"_s);
    row(NumberFault::UnknownDdi, u"+999 12345678"_s);
    row(NumberFault::WrongLength, u"+1 212 555-012"_s);
}

void TestNumberDialog::faultsHaveTheirWords()
{
    QFETCH(NumberFault, fault);
    QFETCH(QString, typed);
    show(Deed::Pause);
    field()->setPlainText(typed);
    QCOMPARE(rows(), 1);
    QCOMPARE(cell(0, Column::Number), typed);
    QCOMPARE(cell(0, Column::AsSent), QString());
    QCOMPARE(cell(0, Column::State), errorText(fault));
    QVERIFY(!errorText(fault).isEmpty());
    QVERIFY(!tick(0).isValid());
    QVERIFY(shows(u"1 com problema"_s));
    // The whole sentence stands below the list, for who has no mouse to hold over it.
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QVERIFY(shows(errorText(fault)));
}

void TestNumberDialog::theOtherFormIsOfferedUnticked()
{
    show(Deed::Pause);
    field()->setPlainText(u"48 99991-2345\n48 9999-1234"_s);
    QCOMPARE(rows(), 4);
    QCOMPARE(cell(0, Column::AsSent), mobile);
    QCOMPARE(cell(1, Column::AsSent), u"554899912345"_s);
    QCOMPARE(cell(2, Column::AsSent), eight);
    QCOMPARE(cell(3, Column::AsSent), u"5548999991234"_s);
    QCOMPARE(tick(0), Qt::Checked);
    QCOMPARE(tick(1), Qt::Unchecked);
    QCOMPARE(tick(2), Qt::Checked);
    QCOMPARE(tick(3), Qt::Unchecked);
    QVERIFY(cell(1, Column::State).contains(u"sem o 9"_s));
    QVERIFY(cell(3, Column::State).contains(u"com o 9"_s));
    setTick(0, false);
    setTick(1, true);
    QVERIFY(click(m_dialog.get(), u"Pausar"_s));
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(record(), (QStringList{u"554899912345"_s, eight}));
}

void TestNumberDialog::pausesOverHttp()
{
    show(Deed::Pause);
    field()->setPlainText(u"48 99991-2345\n+55 48 9999-1234\n11 99991-2345"_s);
    QVERIFY(click(m_dialog.get(), u"Pausar"_s));
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(record(), (QStringList{u"5511999912345"_s, eight, mobile}));
    QCOMPARE(m_fixture->requests(u"pause"_s), 3);
    QCOMPARE(m_succeeded->count(), 1);
    QCOMPARE(m_succeeded->at(0)[0].toString(),
             u"3 número(s) pausado(s): %1"_s.arg(m_fixture->roster().bot(m_bot)->name));
}

void TestNumberDialog::resumesFromTheRecord()
{
    addToRecord(mobile);
    addToRecord(eight, m_clock.at.wallMs + 3'600'000);
    addToRecord(u"5511999912345"_s);
    show(Deed::Resume);
    QCOMPARE(m_dialog->windowTitle(), u"Retomar número"_s);
    QVERIFY(shows(u"A API não tem uma lista"_s));
    QCOMPARE(rows(), 3);
    QCOMPARE(tick(0), Qt::Unchecked);
    int row = 0;
    while (cell(row, Column::AsSent) != eight)
        ++row;
    const auto time = [](qint64 ms) {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
    };
    QCOMPARE(cell(row, Column::Number), u"+55 48 9999-1234"_s);
    QCOMPARE(cell(row, Column::PausedAt), time(m_clock.at.wallMs));
    QCOMPARE(cell(row, Column::ResumeAt), time(m_clock.at.wallMs + 3'600'000));
    setTick(row, true);
    QVERIFY(click(m_dialog.get(), u"Retomar"_s));
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(record().size(), 2);
    QVERIFY(!record().contains(eight));
    QCOMPARE(m_fixture->requests(u"resume"_s), 1);
    QCOMPARE(m_succeeded->at(0)[0].toString(),
             u"Número retomado: +55 48 9999-1234 (%1)"_s.arg(m_fixture->roster().bot(m_bot)->name));
}

// What another computer paused can be resumed as well, and what stands in the list is not listed twice.
void TestNumberDialog::resumesATypedNumber()
{
    addToRecord(mobile);
    show(Deed::Resume);
    field()->setPlainText(u"48 99991-2345\n11 99991-2345"_s);
    QCOMPARE(rows(), 3); // with the other form of the first
    QCOMPARE(cell(2, Column::State), u"Não foi pausado por este computador"_s);
    QVERIFY(!cell(0, Column::PausedAt).isEmpty());
    QVERIFY(click(m_dialog.get(), u"Retomar"_s));
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_fixture->requests(u"resume"_s), 2);
    QVERIFY(record().isEmpty());
}

void TestNumberDialog::nothingToSend()
{
    show(Deed::Pause);
    QVERIFY(click(m_dialog.get(), u"Pausar"_s));
    QCOMPARE(errorUnder(field()), u"Digite ou cole pelo menos um número."_s);
    QCOMPARE(m_dialog->focusWidget(), field());
    field()->setPlainText(u"48 99991-2345"_s);
    QVERIFY(errorUnder(field()).isEmpty());
    setTick(0, false);
    QVERIFY(click(m_dialog.get(), u"Pausar"_s));
    QCOMPARE(errorUnder(field()), u"Marque na lista pelo menos um número."_s);
    QCOMPARE(m_fixture->requests(u"pause"_s), 0);
}

void TestNumberDialog::enterIsALineAndCtrlEnterSends()
{
    show(Deed::Pause);
    QTest::keyClicks(field(), u"11999912345"_s);
    QTest::keyClick(field(), Qt::Key_Enter);
    QTest::keyClicks(field(), u"11999912346"_s);
    QCOMPARE(field()->toPlainText(), u"11999912345\n11999912346"_s);
    QTest::keyClick(field(), Qt::Key_Tab);
    QCOMPARE(m_dialog->focusWidget(), list());
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(record().size(), 2);
}

// The good ones are sent; the dialog stays for the others.
void TestNumberDialog::faultyLinesStay()
{
    show(Deed::Pause);
    field()->setPlainText(u"11 99991-2345\n23 99991-2345"_s);
    QVERIFY(click(m_dialog.get(), u"Pausar"_s));
    QTRY_VERIFY(shows(u"1 pausado"_s));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_succeeded->count(), 0);
    QCOMPARE(cell(0, Column::State), u"Pausado"_s);
    QCOMPARE(tick(0), Qt::Unchecked);
    QCOMPARE(m_dialog->focusWidget(), list());
    QCOMPARE(list()->currentIndex().row(), 1);
    // Put right, it alone is sent.
    field()->setPlainText(u"11 99991-2345\n21 99991-2345"_s);
    QVERIFY(click(m_dialog.get(), u"Pausar"_s));
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_fixture->requests(u"pause"_s), 2);
    QVERIFY(m_succeeded->at(0)[0].toString().startsWith(u"2 número(s)"_s));
}

void TestNumberDialog::onlyTheFailedAreRepeated()
{
    fakes::FakeGateway gateway;
    show(Deed::Pause, &gateway);
    field()->setPlainText(u"11 99991-0001\n11 99991-0002\n11 99991-0003"_s);
    QVERIFY(click(m_dialog.get(), u"Pausar"_s));
    const GatewayError lost{GatewayError::Kind::ConnectionLost, true};
    QVERIFY(answer(gateway.pauses));
    QVERIFY(answer(gateway.pauses, lost));
    QVERIFY(answer(gateway.pauses));
    QTRY_VERIFY(named<QPushButton>(m_dialog.get(), u"Tentar novamente os que falharam"_s));
    QVERIFY(click(m_dialog.get(), u"Tentar novamente os que falharam"_s));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(cell(0, Column::State), u"Pausado"_s);
    QTRY_COMPARE(gateway.pauses.count(), 4);
    QCOMPARE(gateway.pauses.last().number, gateway.pauses.at(1).number);
    QVERIFY(answer(gateway.pauses, lost));
    QTRY_COMPARE(cell(1, Column::State), resultText({Deed::Pause, m_bot, {}, false, lost, {}}));
    QVERIFY(click(m_dialog.get(), u"Tentar novamente os que falharam"_s));
    QVERIFY(answer(gateway.pauses));
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(gateway.pauses.count(), 5);
    QVERIFY(m_succeeded->at(0)[0].toString().startsWith(u"3 número(s)"_s));
}

void TestNumberDialog::progressAndNoSecondSending()
{
    fakes::FakeGateway gateway;
    show(Deed::Pause, &gateway);
    field()->setPlainText(u"11 99991-0001\n11 99991-0002\n11 99991-0003"_s);
    QVERIFY(click(m_dialog.get(), u"Pausar"_s));
    QVERIFY(shows(u"Pausando 1 de 3…"_s));
    QCOMPARE(cell(2, Column::State), u"Pausando…"_s);
    QVERIFY(!click(m_dialog.get(), u"Pausar"_s));
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(field()->isReadOnly());
    setTick(0, false); // too late
    QCOMPARE(tick(0), Qt::Checked);
    QVERIFY(answer(gateway.pauses));
    QTRY_VERIFY(shows(u"Pausando 2 de 3…"_s));
    QVERIFY(answer(gateway.pauses));
    QVERIFY(answer(gateway.pauses));
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(gateway.pauses.count(), 3);
}

// The Enter that sends, pressed twice, must not fall on "Cancelar"; nor does Ctrl+Enter send while it is
// held.
void TestNumberDialog::secondEnterEndsNothing()
{
    fakes::FakeGateway gateway;
    show(Deed::Pause, &gateway);
    field()->setPlainText(u"11 99991-0001"_s);
    auto *send = named<QPushButton>(m_dialog.get(), u"Pausar"_s);
    send->setFocus();
    for (int press = 0; press < 2; ++press)
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(gateway.pauses.openCount(), 1);
    QVERIFY(m_dialog->isVisible());
    for (const QShortcut *shortcut : m_dialog->findChildren<QShortcut *>())
        QVERIFY(!shortcut->autoRepeat());
}

void TestNumberDialog::cancelStopsWhatIsNotSent()
{
    fakes::FakeGateway gateway;
    show(Deed::Pause, &gateway);
    field()->setPlainText(u"11 99991-0001\n11 99991-0002\n11 99991-0003\n11 99991-0004"_s);
    QVERIFY(click(m_dialog.get(), u"Pausar"_s));
    QTRY_COMPARE(gateway.pauses.openCount(), 2);
    QSignalSpy givenUp(m_dialog.get(), &NumberDialog::givenUp);
    QVERIFY(click(m_dialog.get(), u"Cancelar"_s));
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(givenUp.count(), 1); // half done is not done in silence
    m_dialog.reset();
    QVERIFY(gateway.pauses.answer(Nothing{})); // in the desk's name
    QVERIFY(gateway.pauses.answer(Nothing{}));
    QTRY_COMPARE(record().size(), 2);
    QCOMPARE(gateway.pauses.count(), 2);
}

void TestNumberDialog::doneButNotWrittenDown()
{
    fakes::FakeGateway gateway;
    show(Deed::Pause, &gateway);
    field()->setPlainText(u"11 99991-2345"_s);
    QVERIFY(click(m_dialog.get(), u"Pausar"_s));
    QTRY_COMPARE(gateway.pauses.openCount(), 1);
    Q_EMIT m_pauser->finished(
        {Deed::Pause, m_bot, u"5511999912345"_s, false, {}, StoreError{StoreError::Kind::Full, {}, {}}});
    QVERIFY(cell(0, Column::State).startsWith(u"Foi pausado no servidor, mas não anotado"_s));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(named<QPushButton>(m_dialog.get(), u"Tentar novamente os que falharam"_s));
}

void TestNumberDialog::automatically()
{
    show(Deed::Pause);
    auto *automatic = named<QCheckBox>(m_dialog.get(), u"Retomar automaticamente"_s);
    auto *when = named<QDateTimeEdit>(m_dialog.get(), u"Dia e hora de retomar"_s);
    QVERIFY(!automatic->isChecked());
    QVERIFY(!when->isEnabled());
    field()->setPlainText(u"11 99991-2345"_s);
    automatic->click();
    QVERIFY(when->isEnabled());
    when->setDateTime(QDateTime::fromMSecsSinceEpoch(m_clock.at.wallMs + 7'200'000));
    QVERIFY(click(m_dialog.get(), u"Pausar"_s));
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_fixture->roster().pausedNumbers(m_bot).first().resumeAt, m_clock.at.wallMs + 7'200'000);
    show(Deed::Pause); // remembered
    QVERIFY(named<QCheckBox>(m_dialog.get(), u"Retomar automaticamente"_s)->isChecked());
    show(Deed::Resume);
    QVERIFY(!named<QCheckBox>(m_dialog.get(), u"Retomar automaticamente"_s));
}

void TestNumberDialog::hourMustLieAhead()
{
    show(Deed::Pause);
    field()->setPlainText(u"11 99991-2345"_s);
    auto *when = named<QDateTimeEdit>(m_dialog.get(), u"Dia e hora de retomar"_s);
    named<QCheckBox>(m_dialog.get(), u"Retomar automaticamente"_s)->click();
    when->setDateTime(QDateTime::fromMSecsSinceEpoch(m_clock.at.wallMs));
    QVERIFY(click(m_dialog.get(), u"Pausar"_s));
    QCOMPARE(errorUnder(when), u"Escolha um horário que ainda não passou."_s);
    QCOMPARE(m_dialog->focusWidget(), when);
    QCOMPARE(m_fixture->requests(u"pause"_s), 0);
    named<QCheckBox>(m_dialog.get(), u"Retomar automaticamente"_s)->click();
    QVERIFY(click(m_dialog.get(), u"Pausar"_s)); // without an hour it does not matter
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void TestNumberDialog::usualHour_data()
{
    QTest::addColumn<QTime>("now");
    QTest::addColumn<QDateTime>("proposed");
    const QDate day(2026, 3, 2);
    QTest::newRow("morning") << QTime(9, 30) << QDateTime(day, QTime(18, 0));
    QTest::newRow("just before") << QTime(17, 30) << QDateTime(day, QTime(18, 30));
    QTest::newRow("evening") << QTime(20, 15) << QDateTime(day, QTime(21, 15));
    QTest::newRow("night") << QTime(23, 30) << QDateTime(day.addDays(1), QTime(0, 30));
}

void TestNumberDialog::usualHour()
{
    QFETCH(QTime, now);
    QFETCH(QDateTime, proposed);
    m_clock.at.wallMs = QDateTime(QDate(2026, 3, 2), now).toMSecsSinceEpoch();
    show(Deed::Pause);
    auto *when = named<QDateTimeEdit>(m_dialog.get(), u"Dia e hora de retomar"_s);
    QCOMPARE(when->dateTime(), proposed);
    QVERIFY2(when->text().contains(u"2026"_s), qPrintable(when->text()));
}

void TestNumberDialog::alreadyPausedIsSaid()
{
    addToRecord(eight);
    show(Deed::Pause);
    QCOMPARE(rows(), 0); // the record is not the matter of this dialog
    field()->setPlainText(u"48 9999-1234\n+351 912345678"_s);
    QCOMPARE(cell(0, Column::State), u"Já pausado"_s);
    QCOMPARE(cell(2, Column::State), u"Número de outro país"_s);
}

void TestNumberDialog::ticksOutliveTyping()
{
    show(Deed::Pause);
    field()->setPlainText(u"48 99991-2345"_s);
    setTick(0, false);
    setTick(1, true);
    field()->moveCursor(QTextCursor::End);
    QTest::keyClicks(field(), u", 11 99991-2345"_s);
    QCOMPARE(rows(), 3);
    QCOMPARE(tick(0), Qt::Unchecked);
    QCOMPARE(tick(1), Qt::Checked);
    QCOMPARE(tick(2), Qt::Checked);
}

void TestNumberDialog::spaceTicks()
{
    show(Deed::Pause);
    field()->setPlainText(u"48 99991-2345"_s);
    QTest::keyClick(field(), Qt::Key_Tab);
    QTest::keyClick(list(), Qt::Key_Down);
    list()->setCurrentIndex(list()->model()->index(1, Column::State)); // as a click there does
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(tick(1), Qt::Checked);
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(tick(1), Qt::Unchecked);
}

void TestNumberDialog::removedBotClosesIt()
{
    show(Deed::Pause);
    m_fixture->roster().removeBots({m_bot}, this, [](const auto &) {});
    QTRY_VERIFY(!m_dialog->isVisible());
}

void TestNumberDialog::hostileWords()
{
    Bot bot = *m_fixture->roster().bot(m_bot);
    bot.name = u"<b>"_s + QString(1'000'000, u'W');
    m_fixture->roster().saveBot(bot, this, [](const auto &) {});
    QTRY_COMPARE(m_fixture->roster().bot(m_bot)->name, bot.name);
    show(Deed::Pause);
    QVERIFY(m_dialog->width() < 1000);
    field()->setPlainText(u"<img src=x> 1\u202e2\n"_s + QString(100'000, u'x'));
    QCOMPARE(rows(), 2);
    QVERIFY(cell(0, Column::Number).contains(u"⟨U+202E⟩"_s));
    QVERIFY(cell(1, Column::Number).size() < 200);
    QVERIFY(list()->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"&lt;img"_s));
    QVERIFY(m_dialog->minimumSizeHint().width() < 1000);
    QVERIFY(m_dialog->minimumSizeHint().height() < 560);
}

void TestNumberDialog::manyLines()
{
    fakes::FakeGateway gateway;
    show(Deed::Pause, &gateway);
    QString text;
    for (int i = 0; i < 10'000; ++i)
        text += u"+55 (48) 9%1\n"_s.arg(91'000'000 + i);
    QElapsedTimer time;
    time.start();
    field()->setPlainText(text);
    QTRY_COMPARE(rows(), 20'000);
    qInfo("10,000 pasted lines to the list: %lld ms", time.restart());
    QTest::keyClick(field(), Qt::Key_Return);
    qInfo("a keystroke then: %lld ms", time.restart());
    m_dialog->grab();
    qInfo("a repaint: %lld ms", time.restart());
    QVERIFY(click(m_dialog.get(), u"Pausar"_s));
    qInfo("the click: %lld ms", time.restart());
    for (int i = 0; i < 1000; ++i)
        Q_EMIT m_pauser->finished({Deed::Pause, m_bot, QString::number(5'548'991'000'000 + i)});
    qInfo("1,000 results: %lld ms", time.restart());
    QVERIFY(shows(u"Pausando 1001 de 10000…"_s));
}

QTEST_MAIN(TestNumberDialog)
#include "tst_numberdialog.moc"
