#pragma once

#include "core/desk.h"
#include "core/systemclock.h"
#include "gateway/httpgateway.h"
#include "simulator/demodata.h"
#include "simulator/simulator.h"
#include "storage/sqlitestore.h"
#include "support/fakes.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace lifty {

// Short enough for a test, and still in the order of the real one. The QR does not expire by itself.
ConnectPolicy quickPolicy();

// The real Desk over the real store, gateway client and simulator, in a temporary folder; the keychain alone
// is played.
class DeskFixture
{
public:
    // `speed` is the simulator's: at 5 its QR comes 600 ms after the start and is good for 12 s.
    explicit DeskFixture(const QList<SimulatedCompany> &data = demoData(), double speed = 5,
                         const ConnectPolicy &policy = quickPolicy());

    // Puts another gateway's address in the place of the simulator's, for what is filled in from now on.
    void setGatewayAddress(const QString &address) { m_address = address; }
    const QString &gatewayAddress() const { return m_address; }
    QString databasePath() const { return m_folder.filePath(QStringLiteral("desk.sqlite")); }

    // Opens the store; false where that fails.
    bool open();
    // Opens it and saves the simulator's companies and bots; false where not all of them are there at the
    // end.
    bool fill();
    QUuid addCompany(const QString &name, const QString &key);
    QUuid addBot(const QUuid &companyId, const QString &name, const QString &token,
                 const QString &notes = {});

    Desk &desk() { return m_desk; }
    Roster &roster() { return m_desk.roster(); }
    SqliteStore &store() { return m_store; }
    fakes::FakeSecretStore &secrets() { return m_secrets; }
    Simulator &simulator() { return m_simulator; }

    QUuid botId(const QString &token);
    LinkStatus status(const QString &token) { return roster().status(botId(token)); }
    QString nameOf(const QString &token) { return roster().bot(botId(token))->name; }

    // The control address of the simulator: see simulator/controladdress.h.
    bool control(const QByteArray &command);
    int requests(const QString &call);
    QString qrPayload(const QString &token);

private:
    QJsonObject state() const;

    // In the order in which each needs the one above; the simulator waits for connections, so it goes last.
    const QList<SimulatedCompany> m_data;
    QTemporaryDir m_folder;
    Simulator m_simulator;
    quint16 m_port;
    QString m_address;
    SystemClock m_clock;
    fakes::FakeSecretStore m_secrets;
    SqliteStore m_store;
    HttpGateway m_dialogGateway;
    HttpGateway m_backgroundGateway;
    Desk m_desk;
};

} // namespace lifty
