#include "demo.h"

#include "core/desk.h"
#include "core/store.h"
#include "simulator/demodata.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QNetworkReply>
#include <QUrl>

namespace lifty {

using namespace Qt::StringLiterals;

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

Demo::Demo() : m_data(demoData()) {}

Demo::~Demo()
{
    constexpr int patienceMs = 3000;
    m_gateway.closeWriteChannel();
    if (m_gateway.state() != QProcess::NotRunning && !m_gateway.waitForFinished(patienceMs))
        m_gateway.kill();
}

bool Demo::start()
{
    constexpr int patienceMs = 10'000;
    m_gateway.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_gateway.start(QCoreApplication::applicationDirPath() + u"/lifty-simulator"_s, {u"--with-parent"_s});
    while (!m_gateway.canReadLine()) {
        if (!m_gateway.waitForReadyRead(patienceMs))
            return false;
    }
    m_address = QString::fromLatin1(m_gateway.readLine()).trimmed().section(u' ', -1);
    return m_folder.isValid();
}

void Demo::simulateScan(const QString &token)
{
    QUrl scan(m_address + u"/control/scan"_s);
    scan.setQuery(u"bot="_s + token);
    QNetworkReply *reply = m_control.post(QNetworkRequest(scan), QByteArray());
    QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

// Through the roster like everything that a person adds: the store keeps the order of the calls.
void Demo::fill(Desk &desk, Store &store) const
{
    QHash<QUuid, SimulatedBot> bots;
    for (const SimulatedCompany &company : m_data) {
        const QUuid companyId = QUuid::createUuid();
        desk.roster().saveCompany({companyId, company.name, m_address, false}, &desk, [](const auto &) {});
        desk.keys().set(companyId, company.key);
        for (const SimulatedBot &bot : company.bots) {
            const QUuid botId = QUuid::createUuid();
            desk.roster().saveBot({botId, companyId, bot.name, bot.token, bot.notes}, &desk,
                                  [&desk, botId](const auto &) { desk.refresh({botId}); });
            bots.insert(botId, bot);
        }
    }
    playPast(store, bots, desk.clock().now().wallMs);
}

// A week of working days, so that the activity and the time line have something to show: each bot falls on
// some of them, and nobody looks at night.
void Demo::playPast(Store &store, const QHash<QUuid, SimulatedBot> &bots, qint64 nowMs) const
{
    constexpr qint64 nightMs = 11 * 3'600'000;
    constexpr int firstHour = 8, lastHour = 18;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs);
    for (int daysAgo = 7; daysAgo >= 0; --daysAgo) {
        const QDate day = now.date().addDays(-daysAgo);
        for (int minute = firstHour * 60; minute <= lastHour * 60; minute += 45) {
            const qint64 at = day.startOfDay().addSecs(minute * 60).toMSecsSinceEpoch();
            if (at > nowMs - 60'000)
                return;
            QHash<QUuid, LinkStatus> found;
            for (auto it = bots.cbegin(); it != bots.cend(); ++it) {
                if (it->refusal != 0)
                    continue;
                const int fallsAt = (firstHour + 2) * 60 + int(it->token.size()) % 8 * 45;
                const bool falls = (daysAgo + int(it->token.size())) % 3 == 0;
                const bool isDown = falls && minute >= fallsAt && minute < fallsAt + 45;
                found.insert(it.key(), LinkStatus::fromWord(isDown ? u"NOT_FOUND"_s : u"CONNECTED"_s, at));
            }
            store.saveStatuses(found, nightMs, nullptr, [](const auto &) {});
        }
    }
}

} // namespace lifty
