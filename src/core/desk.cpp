#include "core/desk.h"

#include "core/clock.h"
#include "core/connectactivity.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace lifty {

Desk::Desk(const Ports &ports, const ConnectPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_policy(policy)
    , m_roster(ports.store)
    , m_keys(ports.secrets)
    , m_reader(ports.backgroundGateway, ports.clock, [this](const QUuid &botId) { return accessOf(botId); })
    , m_numbers(m_roster, {ports.dialogGateway, ports.activity, ports.clock},
                [this](const QUuid &botId) { return accessOf(botId); })
{
    connect(&m_keys, &KeyRing::keyReplaced, this, [this](const QUuid &companyId) {
        ActivityEntry entry;
        entry.kind = ActivityEntry::Kind::KeyChanged;
        entry.companyId = companyId;
        if (const Company *company = m_roster.company(companyId))
            entry.companyName = company->name;
        record(entry);
    });
    connect(&m_reader, &StatusReader::found, &m_roster, &Roster::apply);
    connect(&m_roster, &Roster::botsRemoved, this, [this](const QList<QUuid> &ids) {
        for (const QUuid &id : ids) {
            m_left.remove(id);
            m_lastStates.remove(id);
            m_reader.forgetAddress(id);
            if (ConnectSession *session = m_sessions.take(id))
                session->deleteLater();
        }
    });
    // A key that came late, or was typed in again, is tried at once where one was missing.
    connect(&m_keys, &KeyRing::keyChanged, this, [this](const QUuid &companyId) {
        QList<QUuid> ids = m_roster.botsOf(companyId);
        ids.removeIf(
            [this](const QUuid &id) { return m_roster.status(id).kind != LinkStatus::Kind::KeyMissing; });
        if (m_keys.has(companyId) && !ids.isEmpty())
            m_reader.reread(ids);
    });
    // Asked for at once, so that a missing or locked keychain is said before somebody needs it.
    connect(&m_roster, &Roster::opened, this, [this] {
        for (const Company &company : m_roster.companies())
            m_keys.request(company.id, this, [](const auto &) {});
    });
}

// The sessions end their calls while the ports are still there.
Desk::~Desk()
{
    for (auto it = m_sessions.cbegin(); it != m_sessions.cend(); ++it) {
        if (!isStarting(it.key()))
            continue;
        ActivityEntry entry = entryAbout(it.key(), ActivityEntry::Kind::ConnectionStarted);
        entry.outcome = ActivityEntry::Outcome::Unknown; // nobody hears the answer any more
        record(entry);
    }
    qDeleteAll(m_sessions);
}

AccessSource Desk::accessOf(const QUuid &botId)
{
    return [this, botId](QObject *context, std::function<void(const std::optional<BotAccess> &)> done) {
        const Bot *bot = m_roster.bot(botId);
        if (!bot) {
            QMetaObject::invokeMethod(
                context, [done] { done(std::nullopt); }, Qt::QueuedConnection);
            return;
        }
        m_keys.request(
            bot->companyId, context,
            [this, botId, done = std::move(done)](const std::optional<QString> &key) {
                // Looked up only now: both may have been edited while the keychain was asked.
                const Bot *bot = m_roster.bot(botId);
                const Company *company = bot ? m_roster.company(bot->companyId) : nullptr;
                if (!company || !key)
                    return done(std::nullopt);
                done(BotAccess{company->gatewayAddress, bot->token, *key, company->allowPlainHttp});
            });
    };
}

void Desk::refresh(const QList<QUuid> &botIds)
{
    QList<QUuid> ids = botIds;
    if (ids.isEmpty()) {
        for (const Bot &bot : m_roster.bots())
            ids.append(bot.id);
    }
    m_reader.refresh(ids);
}

ConnectSession *Desk::session(const QUuid &botId)
{
    m_left.remove(botId);
    if (ConnectSession *session = m_sessions.value(botId))
        return session;
    const Bot *bot = m_roster.bot(botId);
    if (!bot)
        return nullptr;
    auto *session = new ConnectSession(*bot, accessOf(botId),
                                       {m_ports.dialogGateway, m_ports.store, m_ports.clock}, m_policy);
    m_sessions.insert(botId, session);
    connect(session, &ConnectSession::statusRead, &m_roster, [this, botId](const StatusReading &reading) {
        m_roster.apply({{botId, reading}});
    });
    connect(session, &ConnectSession::changed, this, [this, botId] { sessionChanged(botId); });
    return session;
}

void Desk::leaveSession(const QUuid &botId)
{
    if (!m_sessions.contains(botId))
        return;
    m_left.insert(botId);
    sessionChanged(botId);
}

void Desk::sessionChanged(const QUuid &botId)
{
    ConnectSession *session = m_sessions.value(botId);
    if (!session)
        return;
    if (const std::optional<ActivityEntry> step = activityOf(m_lastStates.value(botId), session->state())) {
        ActivityEntry entry = entryAbout(botId, step->kind);
        entry.outcome = step->outcome;
        entry.error = step->error;
        entry.httpStatus = step->httpStatus;
        record(entry);
    }
    const bool wasAlive = isAlive(std::exchange(m_lastStates[botId], session->state()));
    if (wasAlive != isAlive(session->state()))
        noteOwnDeed(botId, Deed::Connect);
    const bool isConnected = std::holds_alternative<Connected>(session->state());
    if (!isConnected && (!m_left.contains(botId) || isAlive(session->state())))
        return;
    m_sessions.remove(botId);
    m_lastStates.remove(botId);
    m_left.remove(botId);
    session->deleteLater();
    if (isConnected)
        Q_EMIT connected(botId);
}

void Desk::noteOwnDeed(const QUuid &botId, Deed deed)
{
    m_reader.forgetAddress(botId);
    Q_EMIT actedOn(botId, deed);
}

bool Desk::isConnecting(const QUuid &botId) const
{
    const ConnectSession *session = m_sessions.value(botId);
    return session && isAlive(session->state());
}

bool Desk::isConnecting() const
{
    return std::any_of(m_sessions.cbegin(), m_sessions.cend(),
                       [](const ConnectSession *session) { return isAlive(session->state()); });
}

bool Desk::isStarting(const QUuid &botId) const
{
    const ConnectSession *session = m_sessions.value(botId);
    return session && std::holds_alternative<Starting>(session->state());
}

void Desk::disconnectBot(const QUuid &botId, QObject *context,
                         std::function<void(const std::optional<GatewayError> &)> done)
{
    if (m_disconnecting.contains(botId) || isStarting(botId))
        return;
    m_disconnecting.insert(botId);
    const auto finish = [this, botId, entry = entryAbout(botId, ActivityEntry::Kind::Disconnected),
                         context = QPointer<QObject>(context),
                         done = std::move(done)](const std::optional<GatewayError> &error) {
        m_disconnecting.remove(botId);
        ActivityEntry ended = entry;
        if (error)
            ended.failedWith(*error);
        record(ended);
        if (context)
            done(error);
    };
    // In the desk's own name: what the stop did to the bot counts even where nobody looks any more.
    accessOf(botId)(this, [this, botId, finish](const std::optional<BotAccess> &access) {
        if (!access) {
            const Instant now = m_ports.clock.now();
            m_roster.apply({{botId, {{LinkStatus::Kind::KeyMissing, {}, now.wallMs, {}}, now.monotonicMs}}});
            return finish(GatewayError{GatewayError::Kind::Unauthorized, false, 0, {}, {}, {}});
        }
        m_ports.dialogGateway.stop(*access, this, [this, botId, finish, access = *access](const auto &reply) {
            stopped(botId, access, reply, finish);
        });
    });
}

// With the names as they are now: the bot may be gone by the time that it is known how the deed ended.
ActivityEntry Desk::entryAbout(const QUuid &botId, ActivityEntry::Kind kind) const
{
    ActivityEntry entry;
    entry.kind = kind;
    entry.botId = botId;
    if (const Bot *bot = m_roster.bot(botId)) {
        entry.botName = bot->name;
        entry.companyId = bot->companyId;
    }
    if (const Company *company = m_roster.company(entry.companyId))
        entry.companyName = company->name;
    return entry;
}

void Desk::record(ActivityEntry entry)
{
    entry.at = m_ports.clock.now().wallMs;
    m_ports.activity.record(entry, this, [this](const auto &) { Q_EMIT recorded(); });
}

void Desk::stopped(const QUuid &botId, const BotAccess &access, const Result<int, GatewayError> &reply,
                   const std::function<void(const std::optional<GatewayError> &)> &done)
{
    if (reply.ok() || mayHaveHappened(reply.error()))
        noteOwnDeed(botId, Deed::Stop);
    if (!reply.ok())
        return done(reply.error());
    if (reply.value() == 200) {
        const Instant now = m_ports.clock.now();
        m_roster.apply(
            {{botId, {LinkStatus::fromWord(QStringLiteral("NOT_FOUND"), now.wallMs), now.monotonicMs}}});
        m_ports.store.clearStart(botId, nullptr, [](const auto &) {});
        return done(std::nullopt);
    }
    readBotStatus(m_ports.dialogGateway, m_ports.clock, access, this,
                  [this, botId, done](const auto &reading) {
                      m_roster.apply({{botId, reading}});
                      done(reading.status.error);
                  });
}

void Desk::removeCompany(const QUuid &companyId, QObject *context, const Roster::Removed &done)
{
    m_roster.removeCompany(
        companyId, this, [this, companyId, context = QPointer<QObject>(context), done](const auto &removed) {
            if (removed.ok())
                m_keys.remove(companyId);
            if (context)
                done(removed);
        });
}

void Desk::restore(const Batch &removed, QObject *context, const Roster::Saved &done)
{
    m_roster.restore(removed, this,
                     [this, removed, context = QPointer<QObject>(context), done](const auto &restored) {
                         if (restored.ok()) {
                             for (const Company &company : removed.companies)
                                 m_keys.bringBack(company.id);
                         }
                         if (context)
                             done(restored);
                     });
}

} // namespace lifty
