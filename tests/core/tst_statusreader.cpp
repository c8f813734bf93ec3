#include "core/statusreader.h"
#include "support/fakes.h"

#include <QSignalSpy>
#include <QTest>

using namespace lifty;
using namespace lifty::fakes;
using namespace Qt::StringLiterals;
using Kind = LinkStatus::Kind;

static const SessionAddresses addresses{"https://status.example/s", {}};

class TestStatusReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void neverMoreThanFourAtOnce();
    void eachBotOnce();
    void resultsLeaveInBatches();
    void lastResultsLeaveAtOnce();
    void progressIsTold();
    void troublesAreStatusesToo();
    void changedBotIsReadAnew();
    void addressIsRemembered();
    void oldAddressIsAskedForAnew();
    void failingAddressIsAskedForAnew();
    void anewMeansByTheGateway();
    void addressIsForgotten_data();
    void addressIsForgotten();
    void moreAtOnceWhereAllowed();
    void theWatchGoesFirstAndIsNotCounted();
    void refreshOfABotInFlightAsksAnew();
    void destroyedReaderClosesItsCalls();

private:
    QList<QUuid> bots(int count) const
    {
        QList<QUuid> ids;
        for (int i = 0; i < count; ++i)
            ids.append(QUuid::createUuid());
        return ids;
    }
    int inFlight() const { return m_gateway->addressReads.openCount() + m_gateway->statusReads.openCount(); }
    void read(const QList<QUuid> &ids)
    {
        m_reader->read(ids);
        runEvents();
    }
    // Both steps of the oldest read.
    void answerOne(const QString &word = u"CONNECTED"_s)
    {
        m_gateway->addressReads.answer(addresses);
        m_gateway->statusReads.answer(word);
        runEvents();
    }

    FakeClock m_clock;
    std::unique_ptr<FakeGateway> m_gateway;
    std::unique_ptr<StatusReader> m_reader;
    QUuid m_withoutKey;
};

void TestStatusReader::init()
{
    m_withoutKey = QUuid::createUuid();
    m_gateway = std::make_unique<FakeGateway>();
    m_reader =
        std::make_unique<StatusReader>(*m_gateway, m_clock, [this](const QUuid &botId) -> AccessSource {
            return [this, botId](QObject *context,
                                 const std::function<void(const std::optional<BotAccess> &)> &done) {
                std::optional<BotAccess> access;
                if (botId != m_withoutKey)
                    access = BotAccess{u"https://gateway.example"_s, botId.toString(), u"key"_s};
                QMetaObject::invokeMethod(
                    context, [access, done] { done(access); }, Qt::QueuedConnection);
            };
        });
}

void TestStatusReader::neverMoreThanFourAtOnce()
{
    m_reader->refresh(bots(10));
    m_reader->refresh(bots(10));
    runEvents();
    int answered = 0;
    while (m_reader->pending() > 0) {
        QCOMPARE(inFlight(), std::min(4, m_reader->pending()));
        // From one step to the other no place becomes free.
        m_gateway->addressReads.answer(addresses);
        runEvents();
        QCOMPARE(inFlight(), std::min(4, m_reader->pending()));
        m_gateway->statusReads.answer(u"CONNECTED"_s);
        runEvents();
        ++answered;
    }
    QCOMPARE(answered, 20);
    QCOMPARE(m_gateway->addressReads.count(), 20);
}

void TestStatusReader::eachBotOnce()
{
    const QList<QUuid> ids = bots(6);
    m_reader->refresh(ids + ids);
    runEvents();
    m_reader->refresh(ids); // some in flight, some waiting
    QCOMPARE(m_reader->pending(), 6);
    while (m_reader->pending() > 0)
        answerOne();
    QCOMPARE(m_gateway->addressReads.count(), 6);

    m_reader->refresh({ids.first()}); // a new wish
    runEvents();
    QCOMPARE(m_gateway->addressReads.count(), 7);
}

void TestStatusReader::resultsLeaveInBatches()
{
    QSignalSpy found(m_reader.get(), &StatusReader::found);
    m_reader->refresh(bots(10));
    runEvents();
    for (int i = 0; i < 3; ++i)
        answerOne();
    QCOMPARE(found.count(), 0);
    QTRY_COMPARE(found.count(), 1);
    const auto batch = found[0][0].value<QHash<QUuid, StatusReading>>();
    QCOMPARE(batch.size(), 3);
    QCOMPARE(m_reader->pending(), 7);
}

void TestStatusReader::lastResultsLeaveAtOnce()
{
    QSignalSpy found(m_reader.get(), &StatusReader::found);
    m_reader->refresh(bots(5));
    runEvents();
    while (m_reader->pending() > 0)
        answerOne();
    QCOMPARE(found.count(), 1);
    const auto batch = found[0][0].value<QHash<QUuid, StatusReading>>();
    QCOMPARE(batch.size(), 5);
    QCOMPARE(batch.cbegin()->askedAtMs, m_clock.at.monotonicMs);
}

void TestStatusReader::progressIsTold()
{
    QSignalSpy progress(m_reader.get(), &StatusReader::progressed);
    m_reader->refresh(bots(3));
    QCOMPARE(progress.count(), 1);
    QCOMPARE(m_reader->total(), 3);
    runEvents();
    answerOne();
    QCOMPARE(m_reader->pending(), 2);
    QCOMPARE(m_reader->total(), 3);
    answerOne();
    answerOne();
    QCOMPARE(m_reader->pending(), 0);
    QCOMPARE(m_reader->total(), 0);
    QVERIFY(progress.count() > 1);
}

void TestStatusReader::troublesAreStatusesToo()
{
    QSignalSpy found(m_reader.get(), &StatusReader::found);
    const QList<QUuid> ids = bots(2);
    m_reader->refresh({ids[0], ids[1], m_withoutKey});
    runEvents();
    QVERIFY(m_gateway->addressReads.answer(
        GatewayError{.kind = GatewayError::Kind::Forbidden, .sent = true, .httpStatus = 403}));
    QVERIFY(m_gateway->addressReads.answer(addresses));
    QVERIFY(m_gateway->statusReads.answer(GatewayError{GatewayError::Kind::TimedOut, true}));
    runEvents();
    const auto batch = found[0][0].value<QHash<QUuid, StatusReading>>();
    QCOMPARE(batch.value(ids[0]).status.kind, Kind::KeyRefused);
    QCOMPARE(batch.value(ids[1]).status.kind, Kind::NoAnswer);
    QCOMPARE(batch.value(m_withoutKey).status.kind, Kind::KeyMissing);
    QCOMPARE(batch.value(m_withoutKey).status.checkedAt, m_clock.at.wallMs);
}

// Its answer that is still on its way is about another token or key.
void TestStatusReader::changedBotIsReadAnew()
{
    QSignalSpy found(m_reader.get(), &StatusReader::found);
    const QList<QUuid> ids = bots(1);
    m_reader->read(ids);
    runEvents();
    m_reader->reread(ids);
    m_reader->reread(ids);
    answerOne(u"CONNECTED"_s);
    QCOMPARE(found.count(), 0);
    QCOMPARE(m_reader->pending(), 1);
    answerOne(u"NOT_FOUND"_s);
    QCOMPARE(found.count(), 1);
    const auto batch = found[0][0].value<QHash<QUuid, StatusReading>>();
    QCOMPARE(batch.value(ids.first()).status.kind, Kind::NotConfigured);
    QCOMPARE(m_gateway->addressReads.count(), 2);
}

// One request in place of two, at the address byte for byte.
void TestStatusReader::addressIsRemembered()
{
    const QList<QUuid> ids = bots(1);
    read(ids);
    answerOne();
    read(ids);
    QCOMPARE(m_gateway->addressReads.count(), 1);
    QCOMPARE(m_gateway->statusReads.count(), 2);
    QCOMPARE(m_gateway->statusReads.last().address, addresses.statusUrl);
    QSignalSpy wasRead(m_reader.get(), &StatusReader::wasRead);
    QVERIFY(m_gateway->statusReads.answer(u"NOT_FOUND"_s));
    QCOMPARE(wasRead.count(), 1);
    QCOMPARE(wasRead[0][1].value<StatusReading>().status.kind, Kind::NotConfigured);
}

void TestStatusReader::oldAddressIsAskedForAnew()
{
    const QList<QUuid> ids = bots(1);
    read(ids);
    answerOne();
    m_clock.pass(3'599'999);
    read(ids);
    QCOMPARE(m_gateway->addressReads.count(), 1);
    QVERIFY(m_gateway->statusReads.answer(u"CONNECTED"_s));
    m_clock.pass(1);
    read(ids);
    QCOMPARE(m_gateway->addressReads.count(), 2);
}

void TestStatusReader::failingAddressIsAskedForAnew()
{
    const QList<QUuid> ids = bots(1);
    read(ids);
    answerOne();
    read(ids);
    QSignalSpy wasRead(m_reader.get(), &StatusReader::wasRead);
    m_clock.pass(10);
    QVERIFY(m_gateway->statusReads.answer(
        GatewayError{.kind = GatewayError::Kind::NotFound, .sent = true, .byGivenAddress = true}));
    QCOMPARE(wasRead.count(), 0);
    QCOMPARE(m_gateway->addressReads.count(), 2);
    answerOne(u"CONNECTED"_s);
    const auto reading = wasRead[0][1].value<StatusReading>();
    QCOMPARE(reading.status.kind, Kind::Connected);
    QCOMPARE(reading.askedAtMs, m_clock.at.monotonicMs);
    read(ids); // and is remembered again
    QCOMPARE(m_gateway->addressReads.count(), 2);
}

void TestStatusReader::anewMeansByTheGateway()
{
    const QList<QUuid> ids = bots(1);
    read(ids);
    answerOne();
    m_reader->readAnew(ids);
    runEvents();
    QCOMPARE(m_gateway->addressReads.count(), 2);
    answerOne();
    read(ids); // that was for once
    QCOMPARE(m_gateway->addressReads.count(), 2);
}

void TestStatusReader::addressIsForgotten_data()
{
    QTest::addColumn<bool>("whileBeingRead");
    QTest::newRow("after the read") << false;
    QTest::newRow("while it is on its way") << true; // with another token, or another key
}

void TestStatusReader::addressIsForgotten()
{
    QFETCH(bool, whileBeingRead);
    const QList<QUuid> ids = bots(1);
    read(ids);
    if (whileBeingRead) {
        m_reader->reread(ids);
    } else {
        answerOne();
        m_reader->forgetAddress(ids.first());
        read(ids);
    }
    answerOne();
    QCOMPARE(m_gateway->addressReads.count(), 2);
}

void TestStatusReader::moreAtOnceWhereAllowed()
{
    m_reader->setMaxInFlight(6);
    read(bots(10));
    QCOMPARE(inFlight(), 6);
    m_reader->setMaxInFlight(4);
    answerOne();
    QCOMPARE(inFlight(), 5);
    answerOne();
    QCOMPARE(inFlight(), 4);
    answerOne();
    QCOMPARE(inFlight(), 4);
}

// Its results may wait for each other: nobody looks at them one by one.
void TestStatusReader::theWatchGoesFirstAndIsNotCounted()
{
    m_reader->refresh(bots(10));
    const QList<QUuid> watched = bots(1);
    QSignalSpy progress(m_reader.get(), &StatusReader::progressed);
    m_reader->read(watched);
    QCOMPARE(m_reader->pending(), 10);
    QCOMPARE(m_reader->total(), 10);
    QCOMPARE(progress.count(), 0);
    runEvents();
    answerOne();
    QCOMPARE(m_gateway->addressReads.last().bot.token, watched.first().toString());

    while (m_reader->pending() > 0)
        answerOne();
    QSignalSpy found(m_reader.get(), &StatusReader::found);
    read(bots(1));
    answerOne();
    QCOMPARE(found.count(), 0);
    QTRY_COMPARE(found.count(), 1);
}

void TestStatusReader::refreshOfABotInFlightAsksAnew()
{
    const QList<QUuid> ids = bots(1);
    read(ids);
    answerOne();
    read(ids); // at the remembered address
    QSignalSpy wasRead(m_reader.get(), &StatusReader::wasRead);
    m_reader->refresh(ids);
    QVERIFY(m_gateway->statusReads.answer(u"NOT_FOUND"_s));
    QCOMPARE(wasRead.count(), 0);
    QCOMPARE(m_gateway->addressReads.count(), 2);
    answerOne(u"CONNECTED"_s);
    QCOMPARE(wasRead.count(), 1);
    QCOMPARE(wasRead[0][1].value<StatusReading>().status.kind, Kind::Connected);
}

void TestStatusReader::destroyedReaderClosesItsCalls()
{
    m_reader->read(bots(4));
    runEvents();
    m_gateway->addressReads.answer(addresses);
    QCOMPARE(inFlight(), 4);
    m_reader.reset();
    QCOMPARE(inFlight(), 0);
}

QTEST_GUILESS_MAIN(TestStatusReader)
#include "tst_statusreader.moc"
