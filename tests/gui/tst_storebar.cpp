#include "gui/modelparts.h"
#include "gui/storebar.h"

#include <QPushButton>
#include <QToolButton>

using namespace lifty;
using namespace Qt::StringLiterals;

namespace {
const QString fullDisk = u"O disco está cheio e nada foi gravado. Libere espaço e tente de novo."_s;
}

class TestStoreBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void notSavedIsSaidUntilItIs();
    void putAwayIsSaidOnce();
    void whereADamagedOneWentStays();
    void notOpenedOffersAnotherTry();

private:
    // One more read of the bot, and its save.
    void read(const std::optional<StoreError::Kind> &failure)
    {
        m_parts->store.failure =
            failure ? std::optional(StoreError{*failure, u"/x/desk.sqlite"_s, {}}) : std::nullopt;
        m_parts->roster.apply({{m_bot, {LinkStatus::fromWord(u"CONNECTED"_s, ++m_askedAt), m_askedAt}}});
        QCoreApplication::sendPostedEvents();
    }
    QString shown() const { return m_bar->isVisible() ? m_bar->text() : QString(); }

    std::optional<RosterParts> m_parts;
    std::optional<StoreBar> m_bar;
    QUuid m_bot;
    qint64 m_askedAt = 1'000;
};

void TestStoreBar::init()
{
    m_bar.reset();
    m_parts.emplace();
    m_bot = m_parts->addBot(m_parts->addCompany(u"Acme"_s), u"bot"_s);
    m_bar.emplace(m_parts->roster);
}

void TestStoreBar::notSavedIsSaidUntilItIs()
{
    QVERIFY(m_parts->open());
    QCOMPARE(shown(), QString());
    read(StoreError::Kind::Full);
    QCOMPARE(shown(), fullDisk);
    read(StoreError::Kind::ReadOnly);
    QVERIFY(shown().startsWith(u"O banco de dados não pode ser gravado: /x/desk.sqlite"_s));
    read({});
    QCOMPARE(shown(), QString());
}

// Each round of the watch fails to be saved.
void TestStoreBar::putAwayIsSaidOnce()
{
    QVERIFY(m_parts->open());
    read(StoreError::Kind::Full);
    m_bar->findChild<QToolButton *>()->click();
    read(StoreError::Kind::Full);
    QCOMPARE(shown(), QString());
    read(StoreError::Kind::Locked);
    QVERIFY(shown().startsWith(u"Outro programa está usando o banco de dados"_s));
    read({});
    read(StoreError::Kind::Full);
    QCOMPARE(shown(), fullDisk);
}

void TestStoreBar::whereADamagedOneWentStays()
{
    m_parts->store.content.damagedMovedTo = u"/x/aside"_s;
    QVERIFY(m_parts->open());
    const QString aside = shown();
    QVERIFY(aside.contains(u"/x/aside"_s) && aside.contains(u"com tudo o que pôde ser lido"_s));
    read(StoreError::Kind::Full);
    QCOMPARE(shown(), aside);
    read({});
    QCOMPARE(shown(), aside);
}

void TestStoreBar::notOpenedOffersAnotherTry()
{
    m_parts->store.failure = StoreError{StoreError::Kind::Full, {}, {}};
    m_parts->roster.open();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(shown(), fullDisk);
    QCOMPARE(m_bar->whyClosed(), fullDisk);
    m_parts->store.failure.reset();
    m_bar->findChild<QPushButton *>()->click();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(shown(), QString());
    QCOMPARE(m_bar->whyClosed(), QString());
}

QTEST_MAIN(TestStoreBar)
#include "tst_storebar.moc"
