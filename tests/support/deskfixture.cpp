#include "support/deskfixture.h"

#include "simulator/httpprobe.h"

#include <QJsonArray>
#include <QTest>

namespace lifty {

using namespace Qt::StringLiterals;

ConnectPolicy quickPolicy()
{
    ConnectPolicy policy;
    policy.pollMs = 50;
    policy.slowestPollMs = 100;
    return policy;
}

DeskFixture::DeskFixture(const QList<SimulatedCompany> &data, double speed, const ConnectPolicy &policy)
    : m_data(data)
    , m_simulator(data, speed)
    , m_port(m_simulator.start().value_or(0))
    , m_address(u"http://127.0.0.1:%1"_s.arg(m_port))
    , m_store(databasePath())
    , m_desk({m_store, m_store, m_secrets, m_dialogGateway, m_backgroundGateway, m_clock}, policy)
{
}

bool DeskFixture::open()
{
    QSignalSpy opened(&roster(), &Roster::opened);
    roster().open();
    return opened.wait();
}

bool DeskFixture::fill()
{
    if (!open())
        return false;
    qsizetype bots = 0;
    for (const SimulatedCompany &company : m_data) {
        const QUuid companyId = addCompany(company.name, company.key);
        for (const SimulatedBot &bot : company.bots)
            addBot(companyId, bot.name, bot.token, bot.notes);
        bots += company.bots.size();
    }
    return QTest::qWaitFor([this, bots] { return roster().bots().size() == bots; });
}

QUuid DeskFixture::addCompany(const QString &name, const QString &key)
{
    const QUuid id = QUuid::createUuid();
    roster().saveCompany({id, name, m_address, false}, &m_desk, [](const auto &) {});
    if (!key.isEmpty())
        m_desk.keys().set(id, key);
    return id;
}

QUuid DeskFixture::addBot(const QUuid &companyId, const QString &name, const QString &token,
                          const QString &notes)
{
    const QUuid id = QUuid::createUuid();
    roster().saveBot({id, companyId, name, token, notes}, &m_desk, [](const auto &) {});
    return id;
}

QUuid DeskFixture::botId(const QString &token)
{
    for (const Bot &bot : roster().bots()) {
        if (bot.token == token)
            return bot.id;
    }
    return {};
}

bool DeskFixture::control(const QByteArray &command)
{
    return HttpProbe().post("http://127.0.0.1:" + QByteArray::number(m_port) + "/control/" + command).code ==
           200;
}

QJsonObject DeskFixture::state() const
{
    return HttpProbe().get("http://127.0.0.1:" + QByteArray::number(m_port) + "/control/state").json();
}

int DeskFixture::requests(const QString &call) { return state()[u"requests"_s][call].toInt(); }

QString DeskFixture::qrPayload(const QString &token)
{
    const QJsonArray bots = state()[u"bots"_s].toArray();
    for (const QJsonValue &bot : bots) {
        if (bot[u"token"_s] == token)
            return bot[u"payload"_s].toString();
    }
    return {};
}

} // namespace lifty
