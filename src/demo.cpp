#include "demo.h"

#include "core/desk.h"
#include "simulator/demodata.h"

namespace lifty {

namespace {

// Ends a call the way a port promises: later, and not after its context is gone.
template <class Done, class Value>
void finish(QObject *context, const Done &done, const Value &value)
{
    QMetaObject::invokeMethod(
        context, [done, value] { done(value); }, Qt::QueuedConnection);
}

} // namespace

void MemorySecretStore::read(const QUuid &companyId, QObject *context,
                             SecretDone<std::optional<QString>> done)
{
    const auto key = m_keys.constFind(companyId);
    finish(context, done, key == m_keys.cend() ? std::nullopt : std::optional(*key));
}

void MemorySecretStore::write(const QUuid &companyId, const QString &key, QObject *context,
                              SecretDone<Nothing> done)
{
    m_keys.insert(companyId, key);
    finish(context, done, Nothing{});
}

void MemorySecretStore::remove(const QUuid &companyId, QObject *context, SecretDone<Nothing> done)
{
    m_keys.remove(companyId);
    finish(context, done, Nothing{});
}

Demo::Demo() : m_data(demoData()), m_simulator(m_data) {}

bool Demo::start()
{
    m_port = m_simulator.start().value_or(0);
    return m_port != 0 && m_folder.isValid();
}

// Through the roster like everything that a person adds: the store keeps the order of the calls.
void Demo::fill(Desk &desk) const
{
    const QString address = QStringLiteral("http://127.0.0.1:%1").arg(m_port);
    for (const SimulatedCompany &company : m_data) {
        const QUuid companyId = QUuid::createUuid();
        desk.roster().saveCompany({companyId, company.name, address, false}, &desk, [](const auto &) {});
        desk.keys().set(companyId, company.key);
        for (const SimulatedBot &bot : company.bots) {
            const QUuid botId = QUuid::createUuid();
            desk.roster().saveBot({botId, companyId, bot.name, bot.token, bot.notes}, &desk,
                                  [&desk, botId](const auto &) { desk.refresh({botId}); });
        }
    }
}

} // namespace lifty
