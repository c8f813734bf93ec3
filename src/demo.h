#pragma once

#include "core/secretstore.h"
#include "simulator/simulatordata.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>

namespace lifty {

class Desk;
class Store;

// The keys of the demo: they open nothing, so that the user's keychain is left out of it.
class MemorySecretStore : public SecretStore
{
public:
    void read(const QUuid &companyId, QObject *context, SecretDone<std::optional<QString>> done) override;
    void write(const QUuid &companyId, const QString &key, QObject *context,
               SecretDone<Nothing> done) override;
    void remove(const QUuid &companyId, QObject *context, SecretDone<Nothing> done) override;

private:
    QHash<QUuid, QString> m_keys;
};

// What `--demo` puts in the place of the user's own: a gateway on loopback, a folder that goes at the end,
// keys in memory, and companies and bots in every state. The gateway is lifty-simulator, which stands beside
// the program: as a part of it, its HTTP server would cost every start that is no demo.
class Demo
{
public:
    Demo();
    ~Demo();

    // False where the gateway can't be had on this machine.
    bool start();
    QString databasePath() const { return m_folder.filePath(QStringLiteral("demo.sqlite")); }
    SecretStore &secrets() { return m_secrets; }
    void fill(Desk &desk, Store &store) const;
    void simulateScan(const QString &token);

private:
    void playPast(Store &store, const QHash<QUuid, SimulatedBot> &bots, qint64 nowMs) const;

    QList<SimulatedCompany> m_data;
    QTemporaryDir m_folder;
    MemorySecretStore m_secrets;
    QProcess m_gateway;
    QNetworkAccessManager m_control; // to the phones that it plays
    QString m_address;
};

} // namespace lifty
