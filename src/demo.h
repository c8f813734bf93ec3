#pragma once

#include "core/secretstore.h"
#include "simulator/simulator.h"

#include <QHash>
#include <QObject>
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
// keys in memory, and companies and bots in every state.
class Demo
{
public:
    Demo();

    // False where no port can be had on this machine.
    bool start();
    QString databasePath() const { return m_folder.filePath(QStringLiteral("demo.sqlite")); }
    SecretStore &secrets() { return m_secrets; }
    void fill(Desk &desk, Store &store) const;
    void simulateScan(const QString &token) { m_simulator.scan(token); }

private:
    void playPast(Store &store, const QHash<QUuid, SimulatedBot> &bots, qint64 nowMs) const;

    QList<SimulatedCompany> m_data;
    QTemporaryDir m_folder;
    MemorySecretStore m_secrets;
    Simulator m_simulator;
    quint16 m_port = 0;
};

} // namespace lifty
