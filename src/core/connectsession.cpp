#include "core/connectsession.h"

#include "core/clock.h"
#include "core/store.h"

#include <QPointer>
#include <QRandomGenerator>

namespace lifty {

namespace {

// A poll and a picture need no key of ours, but without it the company's rules for addresses are not known
// either.
GatewayError keyMissing() { return {GatewayError::Kind::Unauthorized}; }

} // namespace

ConnectSession::ConnectSession(const Bot &bot, AccessSource access, const Ports &ports,
                               const ConnectPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_bot(bot)
    , m_accessOf(std::move(access))
    , m_ports(ports)
    , m_policy(policy)
    , m_timer(this)
    , m_attempt(std::make_unique<QObject>())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one drifts by 5 %: a quarter of a second a poll
    connect(&m_timer, &QTimer::timeout, this, &ConnectSession::wake);
}

ConnectSession::~ConnectSession() = default;

void ConnectSession::begin(const LinkStatus &lastKnown, bool clearInactive)
{
    m_clearInactive = clearInactive;
    handle(Begin{lastKnown});
}

void ConnectSession::confirm(bool clearInactive)
{
    m_clearInactive = clearInactive;
    handle(Confirmed{});
}

void ConnectSession::requestNewQr(bool clearInactive)
{
    m_clearInactive = clearInactive;
    handle(NewQrRequested{});
}

void ConnectSession::retry(bool clearInactive)
{
    m_clearInactive = clearInactive;
    handle(RetryRequested{});
}

void ConnectSession::checkStatus() { handle(StatusRequested{}); }

void ConnectSession::wake() { handle(Tick{}); }

void ConnectSession::handle(const ConnectEvent &event, const std::optional<StatusReading> &reading)
{
    if (std::holds_alternative<PictureLoaded>(event) || std::holds_alternative<PictureFailed>(event))
        m_pictureLoad.reset();
    const bool wasAlive = isAlive(m_state);
    ConnectStep step = advance(m_state, event, m_ports.clock.now(), m_policy);
    m_state = std::move(step.state);

    if (isSettled(wasAlive))
        settle(std::nullopt);
    const bool connected = std::holds_alternative<Connected>(m_state);
    if (connected) {
        m_pictureLoad.reset();
        m_attempt = std::make_unique<QObject>();
    }
    perform(step.action);
    armTimer();

    const QPointer<ConnectSession> self(this);
    if (reading)
        Q_EMIT statusRead(*reading);
    if (self)
        Q_EMIT changed();
}

// Whether nothing is open any more of what the record on the disk stands for. It stays where this start got
// no answer, and where it took the place of an earlier one and then did not happen: nobody knows yet what
// became of that one.
bool ConnectSession::isSettled(bool wasAlive) const
{
    if (std::holds_alternative<Connected>(m_state))
        return true;
    const auto *failed = std::get_if<Failed>(&m_state);
    const bool inPlaceOfEarlier =
        failed && failed->reason == Failed::Reason::NotStarted && m_confirmedEarlier;
    return wasAlive && !isAlive(m_state) && !std::holds_alternative<StartUnanswered>(m_state) &&
           !inPlaceOfEarlier;
}

void ConnectSession::perform(ConnectAction action)
{
    switch (action) {
    case ConnectAction::None:
        return;
    case ConnectAction::ReadStatus:
        return readStatus();
    case ConnectAction::Start:
        return start();
    case ConnectAction::Poll:
        return poll();
    case ConnectAction::LoadPicture:
        return loadPicture();
    }
}

template <class Call>
void ConnectSession::withAccess(QObject *context, const ConnectEvent &withoutKey, Call call)
{
    m_accessOf(context, [this, withoutKey, call](const std::optional<BotAccess> &access) {
        if (access)
            call(*access);
        else
            handle(withoutKey);
    });
}

void ConnectSession::readStatus()
{
    m_attempt = std::make_unique<QObject>();
    QObject *attempt = m_attempt.get();
    withAccess(attempt, KeyNotFound{}, [this, attempt](const BotAccess &access) {
        readBotStatus(m_ports.gateway, m_ports.clock, access, attempt,
                      [this](const StatusReading &reading) { handle(StatusRead{reading.status}, reading); });
    });
}

// Key first, then the record on the disk, then the wire: whatever dies in between, nothing is sent that is
// not known.
void ConnectSession::start()
{
    m_attempt = std::make_unique<QObject>();
    m_attemptId = QUuid();
    m_pictureLoad.reset();
    m_picture.reset();
    const auto confirmed = std::get<Starting>(m_state).confirmed;
    m_confirmedEarlier = confirmed.has_value();
    QObject *attempt = m_attempt.get();
    withAccess(attempt, KeyNotFound{}, [this, attempt, confirmed](const BotAccess &access) {
        const StartRecord record{m_bot.id, QUuid::createUuid(), m_ports.clock.now().wallMs,
                                 StartRecord::Outcome::Sent};
        m_ports.store.claimStart(record, confirmed, attempt, [this, access, record](const auto &claim) {
            if (!claim.ok())
                return handle(StartNotRecorded{claim.error()});
            if (claim.value())
                return handle(StartRefused{*claim.value()});
            send(access, record.attemptId);
        });
    });
}

void ConnectSession::send(const BotAccess &access, const QUuid &attemptId)
{
    m_attemptId = attemptId;
    m_ports.gateway.start(access, m_clearInactive, m_attempt.get(), [this, attemptId](const auto &reply) {
        if (!reply.ok())
            return handle(StartFailed{reply.error(), attemptId});
        m_addresses = reply.value();
        settle(StartRecord::Outcome::Answered);
        handle(StartSucceeded{});
    });
}

void ConnectSession::poll()
{
    QObject *attempt = m_attempt.get();
    withAccess(attempt, PollFailed{keyMissing()}, [this, attempt](const BotAccess &access) {
        const qint64 askedAtMs = m_ports.clock.now().monotonicMs;
        m_ports.gateway.readStatus(
            access, m_addresses.statusUrl, attempt, [this, askedAtMs](const auto &reply) {
                if (!reply.ok())
                    return handle(PollFailed{reply.error(), QRandomGenerator::global()->generateDouble()});
                const auto status = LinkStatus::fromWord(reply.value(), m_ports.clock.now().wallMs);
                handle(PollAnswered{reply.value()}, StatusReading{status, askedAtMs});
            });
    });
}

void ConnectSession::loadPicture()
{
    // One at a time: on a slow line each new one would end the last before it arrives, and none would ever
    // come.
    if (m_pictureLoad)
        return;
    m_pictureLoad = std::make_unique<QObject>();
    QObject *load = m_pictureLoad.get();
    withAccess(load, PictureFailed{keyMissing()}, [this, load](const BotAccess &access) {
        m_ports.gateway.readPicture(access, m_addresses.tokenUrl, m_ports.clock.now().wallMs, load,
                                    [this](const auto &reply) {
                                        if (!reply.ok())
                                            return handle(PictureFailed{reply.error()});
                                        m_picture = reply.value();
                                        handle(PictureLoaded{});
                                    });
    });
}

// The store belongs to the program, not to this session: a record is settled even when the session goes at
// once.
void ConnectSession::settle(std::optional<StartRecord::Outcome> outcome)
{
    if (m_attemptId.isNull())
        return;
    m_ports.store.settleStart(m_attemptId, outcome, nullptr, [](const auto &) {});
    if (!outcome)
        m_attemptId = QUuid();
}

void ConnectSession::armTimer()
{
    if (const auto ms = wakeInMs(m_state, m_ports.clock.now(), m_policy))
        m_timer.start(int(*ms));
    else
        m_timer.stop();
}

} // namespace lifty
