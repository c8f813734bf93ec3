#include "storage/keychainsecretstore.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace lifty;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// By itself without any session bus; `--no-service` and `--keyring` are run by with-keyring.sh, on a bus
// without a Secret Service and on one with an unlocked gnome-keyring of its own.
struct WireSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};
Q_DECLARE_METATYPE(WireSecret)

QDBusArgument &operator<<(QDBusArgument &argument, const WireSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, WireSecret &) { return argument; }

namespace {

const QString secretService = u"org.freedesktop.secrets"_s;
const QString servicePath = u"/org/freedesktop/secrets"_s;
const QDBusObjectPath collection(u"/org/freedesktop/secrets/collection/login"_s);

// How a call ended: what it brought, and how often.
template <class T>
struct Ending {
    std::optional<Result<T, SecretError>> result;
    int times = 0;

    Done<T, SecretError> catcher()
    {
        return [this](const Result<T, SecretError> &ended) {
            result = ended;
            ++times;
        };
    }
    std::optional<SecretError::Kind> error() const
    {
        return result && !result->ok() ? std::optional(result->error().kind) : std::nullopt;
    }
    bool succeeded() const { return result && result->ok(); }
};

void setLocked(bool locked)
{
    QDBusInterface service(secretService, servicePath, u"org.freedesktop.Secret.Service"_s);
    if (locked) {
        QVERIFY(service.call(u"Lock"_s, QVariant::fromValue(QList<QDBusObjectPath>{collection})).type() ==
                QDBusMessage::ReplyMessage);
        return;
    }
    const QDBusMessage opened =
        service.call(u"OpenSession"_s, u"plain"_s, QVariant::fromValue(QDBusVariant(QString())));
    QCOMPARE(opened.type(), QDBusMessage::ReplyMessage);
    const WireSecret password{
        opened.arguments().at(1).value<QDBusObjectPath>(), {}, "password", u"text/plain"_s};
    QDBusInterface unlocker(secretService, servicePath,
                            u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s);
    const QDBusMessage unlocked = unlocker.call(
        u"UnlockWithMasterPassword"_s, QVariant::fromValue(collection), QVariant::fromValue(password));
    QVERIFY2(unlocked.type() == QDBusMessage::ReplyMessage, qPrintable(unlocked.errorMessage()));
}

} // namespace

class TestKeychain : public QObject
{
    Q_OBJECT

public:
    QString serviceName = u"br.com.lifty.Desk.test"_s;

private Q_SLOTS:
    void cleanup() { qDeleteAll(children()); }

    void keeps_data();
    void keeps();
    void overwrites();
    void nothingThere();
    void eachCompanyHasItsOwn();
    void lockedIsNotMissing();
    void slowEndsOnceAtItsDeadline();
    void contextGoneIsNotCalled();
    void emptiedBehindOurBack();
    void writesNoFileInClear();

private:
    KeychainSecretStore m_store{serviceName};
};

void TestKeychain::keeps_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("plain") << u"AIzaSyD-9tSrke72PouQMnMX-a7eZSW0jkFMBWY"_s;
    QTest::newRow("accents and emoji") << u"chávê \U0001F511 ß"_s;
    QTest::newRow("long") << QString(20'000, u'k');
    QTest::newRow("looks like base64") << u"c2VjcmV0"_s;
    QTest::newRow("ends in spaces") << u" key "_s;
}

void TestKeychain::keeps()
{
    QFETCH(QString, key);
    const QUuid company = QUuid::createUuid();
    Ending<Nothing> written;
    m_store.write(company, key, this, written.catcher());
    QCOMPARE(written.times, 0); // later, never from within the call
    QTRY_VERIFY(written.succeeded());

    Ending<std::optional<QString>> read;
    m_store.read(company, this, read.catcher());
    QTRY_VERIFY(read.succeeded());
    QCOMPARE(read.result->value(), std::optional(key));
}

void TestKeychain::overwrites()
{
    const QUuid company = QUuid::createUuid();
    Ending<Nothing> first, second;
    Ending<std::optional<QString>> read;
    m_store.write(company, u"old"_s, this, first.catcher());
    m_store.write(company, u"new"_s, this, second.catcher());
    m_store.read(company, this, read.catcher());
    QTRY_VERIFY(read.succeeded());
    QCOMPARE(read.result->value(), std::optional(u"new"_s));
}

void TestKeychain::nothingThere()
{
    Ending<std::optional<QString>> read;
    m_store.read(QUuid::createUuid(), this, read.catcher());
    QTRY_VERIFY(read.succeeded());
    QCOMPARE(read.result->value(), std::optional<QString>());

    Ending<Nothing> removed;
    m_store.remove(QUuid::createUuid(), this, removed.catcher());
    QTRY_VERIFY(removed.succeeded());
}

void TestKeychain::eachCompanyHasItsOwn()
{
    const QUuid one = QUuid::createUuid(), two = QUuid::createUuid();
    KeychainSecretStore otherProgram(serviceName + u".other"_s);
    Ending<Nothing> w1, w2, w3, removed;
    m_store.write(one, u"1"_s, this, w1.catcher());
    m_store.write(two, u"2"_s, this, w2.catcher());
    otherProgram.write(two, u"3"_s, this, w3.catcher());
    m_store.remove(one, this, removed.catcher());
    Ending<std::optional<QString>> r1, r2;
    m_store.read(one, this, r1.catcher());
    m_store.read(two, this, r2.catcher());
    QTRY_VERIFY(r2.succeeded());
    QCOMPARE(r1.result->value(), std::optional<QString>());
    QCOMPARE(r2.result->value(), std::optional(u"2"_s));
}

void TestKeychain::lockedIsNotMissing()
{
    const QUuid company = QUuid::createUuid();
    Ending<Nothing> written;
    m_store.write(company, u"kept"_s, this, written.catcher());
    QTRY_VERIFY(written.succeeded());
    setLocked(true);

    Ending<std::optional<QString>> read;
    Ending<Nothing> rewritten, removed;
    m_store.read(company, this, read.catcher());
    m_store.write(company, u"other"_s, this, rewritten.catcher());
    m_store.remove(company, this, removed.catcher());
    QTRY_COMPARE(read.error(), std::optional(SecretError::Kind::Locked));
    QTRY_COMPARE(rewritten.error(), std::optional(SecretError::Kind::Locked));
    QTRY_COMPARE(removed.error(), std::optional(SecretError::Kind::Locked));

    setLocked(false);
    Ending<std::optional<QString>> again;
    m_store.read(company, this, again.catcher());
    QTRY_VERIFY(again.succeeded());
    QCOMPARE(again.result->value(), std::optional(u"kept"_s));
}

void TestKeychain::slowEndsOnceAtItsDeadline()
{
    const QUuid company = QUuid::createUuid();
    Ending<Nothing> written;
    m_store.write(company, u"kept"_s, this, written.catcher());
    QTRY_VERIFY(written.succeeded());

    const pid_t keyring = pid_t(QDBusConnection::sessionBus().interface()->servicePid(secretService).value());
    QVERIFY(keyring > 1);
    QCOMPARE(kill(keyring, SIGSTOP), 0);
    KeychainSecretStore impatient(serviceName, 200ms);
    Ending<std::optional<QString>> slow;
    impatient.read(company, this, slow.catcher());
    QTRY_COMPARE(slow.error(), std::optional(SecretError::Kind::TimedOut));
    QCOMPARE(kill(keyring, SIGCONT), 0);

    // The next answer comes behind the late one, which nobody hears.
    Ending<std::optional<QString>> next;
    m_store.read(company, this, next.catcher());
    QTRY_VERIFY(next.succeeded());
    QCOMPARE(next.result->value(), std::optional(u"kept"_s));
    QCOMPARE(slow.times, 1);
}

void TestKeychain::contextGoneIsNotCalled()
{
    auto context = std::make_unique<QObject>();
    Ending<std::optional<QString>> gone, after;
    m_store.read(QUuid::createUuid(), context.get(), gone.catcher());
    context.reset();
    m_store.read(QUuid::createUuid(), this, after.catcher());
    QTRY_VERIFY(after.succeeded());
    QCOMPARE(gone.times, 0);
}

void TestKeychain::emptiedBehindOurBack()
{
    const QUuid company = QUuid::createUuid();
    Ending<Nothing> written;
    m_store.write(company, u"kept"_s, this, written.catcher());
    QTRY_VERIFY(written.succeeded());
    QDBusInterface keyring(secretService, collection.path(), u"org.freedesktop.Secret.Collection"_s);
    QCOMPARE(keyring.call(u"Delete"_s).type(), QDBusMessage::ReplyMessage);

    Ending<std::optional<QString>> read;
    m_store.read(company, this, read.catcher());
    QTRY_VERIFY(read.succeeded());
    QCOMPARE(read.result->value(), std::optional<QString>());
}

void TestKeychain::writesNoFileInClear()
{
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            QVERIFY2(!file.readAll().contains("AIzaSyD-9tSrke72PouQMnMX"), qPrintable(file.fileName()));
    }
}

class TestNoKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysSo();
};

void TestNoKeychain::saysSo()
{
    KeychainSecretStore store(u"br.com.lifty.Desk.test"_s);
    Ending<std::optional<QString>> read;
    Ending<Nothing> written, removed;
    store.read(QUuid::createUuid(), this, read.catcher());
    store.write(QUuid::createUuid(), u"key"_s, this, written.catcher());
    store.remove(QUuid::createUuid(), this, removed.catcher());
    QTRY_COMPARE(read.error(), std::optional(SecretError::Kind::NoBackend));
    QTRY_COMPARE(written.error(), std::optional(SecretError::Kind::NoBackend));
    QTRY_COMPARE(removed.error(), std::optional(SecretError::Kind::NoBackend));
}

int main(int argc, char **argv)
{
    QByteArray mode;
    if (argc > 1 && QByteArray(argv[1]).startsWith("--")) {
        mode = argv[1];
        std::rotate(argv + 1, argv + 2, argv + argc);
        --argc;
    }
    if (mode.isEmpty()) // nobody's own keychain is ever touched
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QCoreApplication app(argc, argv);
    qDBusRegisterMetaType<WireSecret>();
    qDBusRegisterMetaType<QList<QDBusObjectPath>>();
    if (mode == "--keyring") {
        TestKeychain test;
        return QTest::qExec(&test, argc, argv);
    }
    TestNoKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
