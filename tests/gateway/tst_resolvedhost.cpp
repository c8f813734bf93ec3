#include "gateway/httpgateway.h"
#include "gateway/outcome.h"
#include "support/faultserver.h"
#include "support/mountnamespace.h"

#include <QTemporaryFile>

using namespace lifty;
using namespace Qt::StringLiterals;

namespace {

// The names that this test's world knows. 203.0.113.0/24 is for documentation: nobody is there.
constexpr char hosts[] = "127.0.0.1 localhost inside.example\n"
                         "10.1.2.3 office.example\n"
                         "fd00::5 office6.example\n"
                         "203.0.113.5 both.example\n"
                         "192.168.7.7 both.example\n"
                         "203.0.113.6 gateway.example\n"
                         "10.1.2.4 gateway.office.example\n";

// A system file that only this process sees.
bool hasOwn(const char *path, const QByteArray &content, QTemporaryFile &file)
{
    return file.open() && file.write(content) == content.size() && file.flush() &&
           file.setPermissions(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther) &&
           mount(qPrintable(file.fileName()), path, nullptr, MS_BIND, nullptr) == 0;
}

} // namespace

// A name that the server gave, and that leads into this computer's own network.
class TestResolvedHost : public QObject
{
    Q_OBJECT

public:
    TestResolvedHost()
        : m_isReady(enterMountNamespace() && hasOwn("/etc/hosts", hosts, m_hosts) &&
                    hasOwn("/etc/nsswitch.conf", "hosts: files\n", m_switch))
    {
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_isReady)
            QSKIP("neither root nor a namespace of its own: no names to look up");
    }
    void namesThatLeadInside_data();
    void namesThatLeadInside();
    void officeGatewayMayLeadThere();
    void unknownNameIsTheNetworksMatter();

private:
    QTemporaryFile m_hosts, m_switch;
    const bool m_isReady;
};

void TestResolvedHost::namesThatLeadInside_data()
{
    QTest::addColumn<QByteArray>("given"); // PORT: of a server that would answer
    QTest::newRow("loopback") << QByteArray("http://inside.example:PORT/status");
    QTest::newRow("loopback, byte for byte") << QByteArray("http://inside.example:PORT/%7Estatus");
    QTest::newRow("private") << QByteArray("https://office.example/status");
    QTest::newRow("IPv6") << QByteArray("https://office6.example/status");
    QTest::newRow("one of its addresses") << QByteArray("https://both.example/status");
}

void TestResolvedHost::namesThatLeadInside()
{
    QFETCH(QByteArray, given);
    const FaultServer server(FaultStep::json("{\"result\": \"CONNECTED\"}"));
    given.replace("PORT", QByteArray::number(server.port()));
    HttpGateway gateway;
    const BotAccess access{u"https://gateway.example"_s, u"bot1"_s, u"k"_s, true};
    const GatewayError refused{.kind = GatewayError::Kind::AddressRefused,
                               .byGivenAddress = true,
                               .addressFault = AddressFault::PrivateHost};
    Outcome<QString> status;
    gateway.readStatus(access, given, status.context.get(), status.done());
    Outcome<QrPicture> picture;
    gateway.readPicture(access, given, 1, picture.context.get(), picture.done());
    QVERIFY(status.wait() && picture.wait());
    QVERIFY(!status.ok() && status.error() == refused);
    QVERIFY(!picture.ok() && picture.error() == refused);
    QCOMPARE(server.connections(), 0);
}

// Where the gateway's own name leads inside, too: an office's own, or a network that answers every name like
// this.
void TestResolvedHost::officeGatewayMayLeadThere()
{
    const FaultServer server(FaultStep::json("{\"result\": \"CONNECTED\"}"));
    HttpGateway gateway;
    const BotAccess access{u"https://gateway.office.example"_s, u"bot1"_s, u"k"_s, true};
    Outcome<QString> status;
    gateway.readStatus(access, "http://inside.example:" + QByteArray::number(server.port()) + "/status",
                       status.context.get(), status.done());
    QVERIFY(status.wait());
    QVERIFY(status.ok());
    QCOMPARE(status.value(), u"CONNECTED"_s);
}

void TestResolvedHost::unknownNameIsTheNetworksMatter()
{
    HttpGateway gateway;
    const BotAccess access{u"https://gateway.example"_s, u"bot1"_s, u"k"_s};
    Outcome<QString> status;
    gateway.readStatus(access, "https://nobody.invalid/status", status.context.get(), status.done());
    QVERIFY(status.wait());
    QVERIFY(!status.ok());
    QCOMPARE(status.error().kind, GatewayError::Kind::HostNotFound);
}

int main(int argc, char *argv[])
{
    TestResolvedHost test; // before the application has a second thread
    QCoreApplication app(argc, argv);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_resolvedhost.moc"
