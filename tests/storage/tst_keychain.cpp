#include "storage/keychainsecretstore.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>

using namespace lifty;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// By itself without any session bus; `--no-service`, `--refusing` and `--keyring` are run by with-keyring.sh,
// on a bus without a Secret Service, with one that refuses, and with an unlocked gnome-keyring of its own.
struct WireSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};
Q_DECLARE_METATYPE(WireSecret)
using Attributes = QMap<QString, QString>;

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

QDBusMessage callService(const QString &method, const QVariant &first, const QVariant &second = {})
{
    QDBusInterface service(secretService, servicePath, u"org.freedesktop.Secret.Service"_s);
    return second.isValid() ? service.call(method, first, second) : service.call(method, first);
}

// What a person would be asked the password for.
QDBusMessage callWithPassword(const QString &method, const QVariant &first)
{
    const QDBusMessage opened =
        callService(u"OpenSession"_s, u"plain"_s, QVariant::fromValue(QDBusVariant(QString())));
    const WireSecret password{
        opened.arguments().at(1).value<QDBusObjectPath>(), {}, "password", u"text/plain"_s};
    QDBusInterface keyring(secretService, servicePath,
                           u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s);
    return keyring.call(method, first, QVariant::fromValue(password));
}

void setLocked(bool locked)
{
    const QDBusMessage done =
        locked ? callService(u"Lock"_s, QVariant::fromValue(QList<QDBusObjectPath>{collection}))
               : callWithPassword(u"UnlockWithMasterPassword"_s, QVariant::fromValue(collection));
    QVERIFY2(done.type() == QDBusMessage::ReplyMessage, qPrintable(done.errorMessage()));
}

QStringList filesWith(const QByteArray &key)
{
    QStringList found;
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(key))
            found.append(file.fileName());
    }
    return found;
}

// Stops the keyring for as long as this lives: it is there, and answers nothing.
class Silence
{
public:
    Silence() { send(SIGSTOP); }
    ~Silence() { send(SIGCONT); }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    void send(int signal) const
    {
        if (m_keyring <= 1 || kill(m_keyring, signal) != 0)
            qFatal("no keyring to stop");
    }
    const pid_t m_keyring =
        pid_t(QDBusConnection::sessionBus().interface()->servicePid(secretService).value());
};

} // namespace

class TestKeychain : public QObject
{
    Q_OBJECT

public:
    QString serviceName = u"br.com.lifty.Desk.test"_s;

private Q_SLOTS:
    void cleanup() { qDeleteAll(children()); }
    void cleanupTestCase()
    {
        m_startedAnew.kill();
        m_startedAnew.waitForFinished();
    }

    void keeps_data();
    void keeps();
    void overwrites();
    void nothingThere();
    void eachCompanyHasItsOwn();
    void lockedIsNotMissing();
    void slowEndsOnceAtItsDeadline();
    void tenSecondsAreGiven();
    void contextGoneIsNotCalled();
    void serviceStartedAnew();
    void itemDeletedBehindOurBack();
    void defaultCollectionMoved();
    void emptiedBehindOurBack();
    void writesNoFileInClear();

private:
    // Writes the key of a new company.
    QUuid written(const QString &key)
    {
        const QUuid company = QUuid::createUuid();
        Ending<Nothing> ended;
        m_store.write(company, key, this, ended.catcher());
        [&] { QTRY_VERIFY(ended.succeeded()); }();
        return company;
    }
    Result<std::optional<QString>, SecretError> readKey(const QUuid &company)
    {
        Ending<std::optional<QString>> ended;
        m_store.read(company, this, ended.catcher());
        [&] { QTRY_VERIFY(ended.result); }();
        return *ended.result;
    }

    KeychainSecretStore m_store{serviceName};
    QProcess m_startedAnew;
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
    const QUuid company = written(u"kept"_s);
    KeychainSecretStore impatient(serviceName, 200ms);
    Ending<std::optional<QString>> slow;
    {
        const Silence silence;
        impatient.read(company, this, slow.catcher());
        QTRY_COMPARE(slow.error(), std::optional(SecretError::Kind::TimedOut));
    }
    // The next answer comes behind the late one, which nobody hears.
    QCOMPARE(readKey(company).value(), std::optional(u"kept"_s));
    QCOMPARE(slow.times, 1);
}

void TestKeychain::tenSecondsAreGiven()
{
    const Silence silence;
    Ending<std::optional<QString>> slow;
    QElapsedTimer elapsed;
    elapsed.start();
    m_store.read(QUuid::createUuid(), this, slow.catcher());
    QTRY_COMPARE_WITH_TIMEOUT(slow.error(), std::optional(SecretError::Kind::TimedOut), 15'000);
    QVERIFY2(elapsed.elapsed() > 9'500, qPrintable(QString::number(elapsed.elapsed())));
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

// As after a crash of the keyring, or where it is a program that a person closes and opens.
void TestKeychain::serviceStartedAnew()
{
    const QUuid company = written(u"kept"_s);
    const auto *bus = QDBusConnection::sessionBus().interface();
    QCOMPARE(kill(pid_t(bus->servicePid(secretService).value()), SIGKILL), 0);
    QTRY_VERIFY(!bus->isServiceRegistered(secretService));
    m_startedAnew.start(u"gnome-keyring-daemon"_s,
                        {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_startedAnew.write("password");
    m_startedAnew.closeWriteChannel();
    QTRY_VERIFY(bus->isServiceRegistered(secretService));

    const auto first = readKey(company); // may fail, but does not take the key for deleted
    QVERIFY(!first.ok() || first.value());
    const auto second = readKey(company);
    QVERIFY(second.ok());
    QCOMPARE(second.value(), std::optional(u"kept"_s));
}

void TestKeychain::itemDeletedBehindOurBack()
{
    const QUuid one = written(u"1"_s), two = written(u"2"_s);
    const Attributes ofOne{{u"user"_s, one.toString(QUuid::WithoutBraces)}};
    const QDBusMessage found = callService(u"SearchItems"_s, QVariant::fromValue(ofOne));
    const auto items = qdbus_cast<QList<QDBusObjectPath>>(found.arguments().value(0));
    QCOMPARE(items.size(), 1);
    QDBusInterface item(secretService, items[0].path(), u"org.freedesktop.Secret.Item"_s);
    QCOMPARE(item.call(u"Delete"_s).type(), QDBusMessage::ReplyMessage);
    QCOMPARE(readKey(one).value(), std::optional<QString>());
    QCOMPARE(readKey(two).value(), std::optional(u"2"_s));
}

// The keys of yesterday lie in a keyring that is not the default any more.
void TestKeychain::defaultCollectionMoved()
{
    const QUuid company = written(u"kept"_s);
    const QVariantMap label{{u"org.freedesktop.Secret.Collection.Label"_s, u"other"_s}};
    const QDBusMessage made = callWithPassword(u"CreateWithMasterPassword"_s, label);
    QVERIFY2(made.type() == QDBusMessage::ReplyMessage, qPrintable(made.errorMessage()));
    const auto setDefault = [](const QDBusObjectPath &path) {
        return callService(u"SetAlias"_s, u"default"_s, QVariant::fromValue(path)).type();
    };
    QCOMPARE(setDefault(made.arguments().at(0).value<QDBusObjectPath>()), QDBusMessage::ReplyMessage);
    QCOMPARE(readKey(company).value(), std::optional(u"kept"_s));

    setLocked(true);
    const auto locked = readKey(company);
    setLocked(false);
    QCOMPARE(setDefault(collection), QDBusMessage::ReplyMessage);
    QVERIFY2(!locked.ok(), "a locked key is taken for one that was deleted");
    QCOMPARE(locked.error().kind, SecretError::Kind::Locked);
}

void TestKeychain::emptiedBehindOurBack()
{
    const QUuid company = written(u"kept"_s);
    QDBusInterface keyring(secretService, collection.path(), u"org.freedesktop.Secret.Collection"_s);
    QCOMPARE(keyring.call(u"Delete"_s).type(), QDBusMessage::ReplyMessage);
    QCOMPARE(readKey(company).value(), std::optional<QString>());
}

void TestKeychain::writesNoFileInClear() { QCOMPARE(filesWith("AIzaSyD-9tSrke72PouQMnMX"), QStringList()); }

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
    store.write(QUuid::createUuid(), u"AIzaSyD-nowhere"_s, this, written.catcher());
    store.remove(QUuid::createUuid(), this, removed.catcher());
    QTRY_COMPARE(read.error(), std::optional(SecretError::Kind::NoBackend));
    QTRY_COMPARE(written.error(), std::optional(SecretError::Kind::NoBackend));
    QTRY_COMPARE(removed.error(), std::optional(SecretError::Kind::NoBackend));
    QCOMPARE(filesWith("AIzaSyD-nowhere"), QStringList());
}

class TestRefusingKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysSo();
    void whoeverQueuesIsWaitedFor();
};

void TestRefusingKeychain::saysSo()
{
    KeychainSecretStore store(u"br.com.lifty.Desk.test"_s);
    Ending<std::optional<QString>> read;
    Ending<Nothing> written, removed;
    store.read(QUuid::createUuid(), this, read.catcher());
    store.write(QUuid::createUuid(), u"key"_s, this, written.catcher());
    store.remove(QUuid::createUuid(), this, removed.catcher());
    QTRY_COMPARE(read.error(), std::optional(SecretError::Kind::Refused));
    QTRY_COMPARE(written.error(), std::optional(SecretError::Kind::Refused));
    QTRY_COMPARE(removed.error(), std::optional(SecretError::Kind::Refused));
}

// It answers one by one, and each after a while: the deadline is for one that does not answer.
void TestRefusingKeychain::whoeverQueuesIsWaitedFor()
{
    constexpr auto deadline = 1s;
    KeychainSecretStore store(u"br.com.lifty.Desk.test"_s, deadline);
    std::array<Ending<std::optional<QString>>, 30> reads;
    QElapsedTimer elapsed;
    elapsed.start();
    for (auto &read : reads)
        store.read(QUuid::createUuid(), this, read.catcher());
    QTRY_VERIFY_WITH_TIMEOUT(reads.back().result, 30'000);
    QVERIFY(elapsed.elapsed() > 2 * std::chrono::milliseconds(deadline).count());
    for (const auto &read : reads)
        QCOMPARE(read.error(), std::optional(SecretError::Kind::Refused));
}

int main(int argc, char **argv)
{
    QByteArray mode;
    if (argc > 1 && QByteArray(argv[1]).startsWith("--")) {
        mode = argv[1];
        std::rotate(argv + 1, argv + 2, argv + argc);
        --argc;
    }
    const QTemporaryDir home;
    if (mode.isEmpty()) { // nobody's own keychain is ever touched
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        qputenv("HOME", home.path().toLocal8Bit());
        qunsetenv("XDG_CONFIG_HOME");
    }
    QCoreApplication app(argc, argv);
    qDBusRegisterMetaType<WireSecret>();
    qDBusRegisterMetaType<QList<QDBusObjectPath>>();
    qDBusRegisterMetaType<Attributes>();
    if (mode == "--keyring") {
        TestKeychain test;
        return QTest::qExec(&test, argc, argv);
    }
    if (mode == "--refusing") {
        TestRefusingKeychain test;
        return QTest::qExec(&test, argc, argv);
    }
    TestNoKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
