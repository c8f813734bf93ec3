#include "core/keyring.h"
#include "support/fakes.h"

#include <QSignalSpy>
#include <QTest>

using namespace lifty;
using namespace lifty::fakes;
using namespace Qt::StringLiterals;
using Key = std::optional<QString>;

static const SecretError locked{SecretError::Kind::Locked, u"locked"_s};

class TestKeyRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keychainIsAskedOnce();
    void answersComeLaterAndNeverToTheDead();
    void unknownCompanyHasNoKey();
    void keychainThatFailsIsToldAndAskedAgain();
    void typedKeyIsValidAtOnce();
    void typedKeyWinsOverOneBeingRead();
    void keyThatCannotBeWrittenLivesInMemory();
    void newerKeyStaysUnsavedWhenTheOlderIsWritten();
    void removedKeyIsGone();
    void oneCompanysSuccessDoesNotHideAnothersTrouble();
    void slowKeychainIsAskedAgainByItself();
    void deadKeychainIsLeftAlone();
    void questionsDoNotQueueUp();
    void missingIsNotUnread();
    void failedRemovalIsTriedAgain();

private:
    // Asks, and gives the answer that came; nothing where none came.
    std::optional<Key> requested()
    {
        std::optional<Key> answer;
        m_ring->request(m_company, m_context.get(), [&answer](const Key &key) { answer = key; });
        runEvents();
        return answer;
    }

    const QUuid m_company = QUuid::createUuid();
    std::unique_ptr<FakeSecretStore> m_keychain;
    std::unique_ptr<KeyRing> m_ring;
    std::unique_ptr<QObject> m_context;
};

void TestKeyRing::init()
{
    m_ring.reset();
    m_keychain = std::make_unique<FakeSecretStore>();
    m_keychain->keys.insert(m_company, u"stored"_s);
    m_ring = std::make_unique<KeyRing>(*m_keychain);
    m_context = std::make_unique<QObject>();
}

void TestKeyRing::keychainIsAskedOnce()
{
    QList<Key> answers;
    for (int i = 0; i < 3; ++i)
        m_ring->request(m_company, m_context.get(), [&](const Key &key) { answers.append(key); });
    runEvents();
    QCOMPARE(answers, QList<Key>(3, u"stored"_s));
    QCOMPARE(requested(), Key(u"stored"_s));
    QCOMPARE(m_keychain->reads, 1);
    QVERIFY(m_ring->has(m_company));
}

void TestKeyRing::answersComeLaterAndNeverToTheDead()
{
    QVERIFY(requested());
    int answers = 0;
    m_ring->request(m_company, m_context.get(), [&](const Key &) { ++answers; }); // known by now
    QCOMPARE(answers, 0);
    auto dead = std::make_unique<QObject>();
    m_ring->request(m_company, dead.get(), [&](const Key &) { answers += 100; });
    dead.reset();
    runEvents();
    QCOMPARE(answers, 1);
}

void TestKeyRing::unknownCompanyHasNoKey()
{
    m_keychain->keys.clear();
    QCOMPARE(requested(), std::optional<Key>(Key()));
    QVERIFY(!m_ring->has(m_company));
    QVERIFY(!m_ring->trouble());
    QVERIFY(!m_ring->hasUnsavedKeys());
}

void TestKeyRing::keychainThatFailsIsToldAndAskedAgain()
{
    m_keychain->failure = locked;
    QSignalSpy troubles(m_ring.get(), &KeyRing::troubleChanged);
    QCOMPARE(requested(), std::optional<Key>(Key()));
    QCOMPARE(m_ring->trouble(), locked);
    QCOMPARE(troubles.count(), 1);
    QCOMPARE(m_keychain->keys.value(m_company), u"stored"_s); // a failed read takes nothing away

    m_keychain->failure.reset();
    QSignalSpy keys(m_ring.get(), &KeyRing::keyChanged);
    m_ring->tryAgain();
    runEvents();
    QCOMPARE(keys.count(), 1);
    QVERIFY(!m_ring->trouble());
    QCOMPARE(requested(), Key(u"stored"_s));
}

void TestKeyRing::typedKeyIsValidAtOnce()
{
    m_keychain->answers.hold();
    QSignalSpy keys(m_ring.get(), &KeyRing::keyChanged);
    m_ring->set(m_company, u"typed"_s);
    QVERIFY(m_ring->has(m_company));
    QVERIFY(m_ring->hasUnsavedKeys());
    QCOMPARE(keys.count(), 1);
    QCOMPARE(requested(), Key(u"typed"_s));
    QCOMPARE(m_keychain->reads, 0);

    m_keychain->answers.release();
    runEvents();
    QVERIFY(!m_ring->hasUnsavedKeys());
    QCOMPARE(m_keychain->keys.value(m_company), u"typed"_s);
}

void TestKeyRing::typedKeyWinsOverOneBeingRead()
{
    m_keychain->answers.hold();
    Key answer;
    m_ring->request(m_company, m_context.get(), [&](const Key &key) { answer = key; });
    m_ring->set(m_company, u"typed"_s);
    QCOMPARE(answer, u"typed"_s); // whoever waits for the slow keychain need not wait longer
    m_keychain->answers.release();
    runEvents();
    QCOMPARE(requested(), Key(u"typed"_s));
}

void TestKeyRing::keyThatCannotBeWrittenLivesInMemory()
{
    m_keychain->failure = SecretError{SecretError::Kind::NoBackend, {}};
    m_ring->set(m_company, u"typed"_s);
    runEvents();
    QVERIFY(m_ring->hasUnsavedKeys());
    QCOMPARE(m_ring->trouble(), m_keychain->failure);
    QCOMPARE(requested(), Key(u"typed"_s));
    QCOMPARE(m_keychain->keys.value(m_company), u"stored"_s);

    m_keychain->failure.reset();
    m_ring->tryAgain();
    runEvents();
    QVERIFY(!m_ring->hasUnsavedKeys());
    QVERIFY(!m_ring->trouble());
    QCOMPARE(m_keychain->keys.value(m_company), u"typed"_s);
}

void TestKeyRing::newerKeyStaysUnsavedWhenTheOlderIsWritten()
{
    m_ring->set(m_company, u"first"_s);
    m_keychain->failure = locked;
    m_ring->set(m_company, u"second"_s);
    runEvents();
    QVERIFY(m_ring->hasUnsavedKeys());
    QCOMPARE(m_keychain->keys.value(m_company), u"first"_s);
}

void TestKeyRing::removedKeyIsGone()
{
    QVERIFY(requested());
    m_ring->remove(m_company);
    QVERIFY(!m_ring->has(m_company));
    runEvents();
    QVERIFY(m_keychain->keys.isEmpty());
    QCOMPARE(requested(), std::optional<Key>(Key()));
}

void TestKeyRing::oneCompanysSuccessDoesNotHideAnothersTrouble()
{
    m_keychain->failure = locked;
    m_ring->set(m_company, u"typed"_s);
    runEvents();
    QVERIFY(m_ring->hasUnsavedKeys());

    m_keychain->failure.reset(); // unlocked, and another company's key is typed in
    m_ring->set(QUuid::createUuid(), u"other"_s);
    runEvents();
    QCOMPARE(m_keychain->keys.value(m_company), u"typed"_s);
    QVERIFY(!m_ring->hasUnsavedKeys());
    QVERIFY(!m_ring->trouble());
}

void TestKeyRing::slowKeychainIsAskedAgainByItself()
{
    m_keychain->failure = SecretError{SecretError::Kind::TimedOut, {}};
    m_keychain->answers.hold();
    Key answer = u"none yet"_s;
    m_ring->request(m_company, m_context.get(), [&](const Key &key) { answer = key; });
    m_keychain->answers.release();
    m_keychain->failure.reset(); // the person has typed the keychain's password
    runEvents();
    QCOMPARE(answer, Key());
    QCOMPARE(m_keychain->reads, 2);
    QVERIFY(!m_ring->isUnread(m_company));
    QCOMPARE(requested(), Key(u"stored"_s));
    QVERIFY(!m_ring->trouble());
}

void TestKeyRing::deadKeychainIsLeftAlone()
{
    m_keychain->failure = SecretError{SecretError::Kind::TimedOut, {}};
    QCOMPARE(requested(), std::optional<Key>(Key()));
    QCOMPARE(m_keychain->reads, 6);
    QCOMPARE(m_ring->trouble(), m_keychain->failure);
    m_ring->tryAgain();
    runEvents();
    QCOMPARE(m_keychain->reads, 12);
}

void TestKeyRing::questionsDoNotQueueUp()
{
    constexpr int companies = 30;
    m_keychain->failure = SecretError{SecretError::Kind::TimedOut, {}};
    for (int i = 0; i < companies; ++i) {
        const QUuid company = QUuid::createUuid();
        m_keychain->keys.insert(company, u"stored"_s);
        m_ring->request(company, m_context.get(), [](const Key &) {});
    }
    runEvents();
    QCOMPARE(m_keychain->reads, companies + 5); // the last alone is asked again

    m_keychain->failure.reset();
    m_ring->tryAgain();
    m_ring->tryAgain(); // an impatient person
    runEvents();
    QCOMPARE(m_keychain->reads, 2 * companies + 5);
    QVERIFY(!m_ring->trouble());
}

void TestKeyRing::missingIsNotUnread()
{
    QVERIFY(!m_ring->isMissing(m_company)); // nobody has asked
    m_keychain->failure = locked;
    QVERIFY(requested());
    QVERIFY(!m_ring->isMissing(m_company));
    m_keychain->failure.reset();
    m_keychain->keys.clear(); // by another program
    m_ring->tryAgain();
    runEvents();
    QVERIFY(m_ring->isMissing(m_company));
    m_ring->set(m_company, u"typed"_s);
    QVERIFY(!m_ring->isMissing(m_company));
}

void TestKeyRing::failedRemovalIsTriedAgain()
{
    m_keychain->failure = locked;
    m_ring->remove(m_company);
    runEvents();
    QVERIFY(m_keychain->keys.contains(m_company));
    m_keychain->failure.reset();
    m_ring->tryAgain();
    runEvents();
    QVERIFY(!m_keychain->keys.contains(m_company));
    QVERIFY(!m_ring->trouble());

    // A key that is typed in meanwhile is not removed after all.
    m_keychain->failure = locked;
    m_ring->remove(m_company);
    runEvents();
    m_keychain->failure.reset();
    m_ring->set(m_company, u"typed"_s);
    runEvents();
    m_ring->tryAgain();
    runEvents();
    QCOMPARE(m_keychain->keys.value(m_company), u"typed"_s);
}

QTEST_GUILESS_MAIN(TestKeyRing)
#include "tst_keyring.moc"
