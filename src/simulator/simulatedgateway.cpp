#include "simulator/simulatedgateway.h"

#include <QJsonObject>

#include <algorithm>

namespace lifty {

using namespace Qt::StringLiterals;
using Phase = SimulatedSession::Phase;

SimulatedGateway::SimulatedGateway(const QList<SimulatedCompany> &companies, Clock now)
    : m_now(std::move(now))
{
    for (const SimulatedCompany &company : companies) {
        m_keys.append(company.key);
        for (const SimulatedBot &data : company.bots) {
            Bot bot;
            bot.data = data;
            bot.companyName = company.name;
            bot.companyKey = company.key;
            if (data.state == SimulatedBot::State::Connected)
                bot.sessions.append(SimulatedSession::connected(++m_lastSession, m_now()));
            else if (data.state == SimulatedBot::State::AwaitingScan)
                bot.sessions.append(SimulatedSession::waitingForEver(++m_lastSession, m_now()));
            m_tokens.append(data.token);
            m_bots.insert(data.token, bot);
        }
    }
}

bool SimulatedGateway::keyOpens(const QString &key, const QString &token) const
{
    const auto bot = m_bots.constFind(token);
    return bot != m_bots.cend() && bot->companyKey == key;
}

int SimulatedGateway::refusal(const QString &token) const
{
    const auto bot = m_bots.constFind(token);
    return bot == m_bots.cend() ? 0 : bot->data.refusal;
}

int SimulatedGateway::start(const QString &token, bool clearInactive)
{
    const auto bot = m_bots.find(token);
    if (bot == m_bots.end())
        return 0;
    const qint64 now = m_now();
    if (clearInactive)
        bot->sessions.removeIf([now](const SimulatedSession &session) { return !session.isLive(now); });
    bot->sessions.append(SimulatedSession::opened(++m_lastSession, now));
    ++bot->starts;
    return m_lastSession;
}

void SimulatedGateway::stop(const QString &token)
{
    if (const auto bot = m_bots.find(token); bot != m_bots.end())
        endAll(*bot, m_now());
}

void SimulatedGateway::pause(const QString &token, const QString &number)
{
    const auto bot = m_bots.find(token);
    if (bot != m_bots.end() && !bot->pausedNumbers.contains(number))
        bot->pausedNumbers.append(number);
}

void SimulatedGateway::resume(const QString &token, const QString &number)
{
    if (const auto bot = m_bots.find(token); bot != m_bots.end())
        bot->pausedNumbers.removeAll(number);
}

QString SimulatedGateway::botWord(const QString &token) const
{
    const auto bot = m_bots.constFind(token);
    if (bot == m_bots.cend())
        return u"NOT_FOUND"_s;
    return bot->data.word.isEmpty() ? naturalWord(*bot) : bot->data.word;
}

QString SimulatedGateway::sessionWord(const QString &token, int number) const
{
    const auto bot = m_bots.constFind(token);
    if (bot != m_bots.cend() && !bot->data.word.isEmpty())
        return bot->data.word;
    const SimulatedSession *one = session(token, number);
    if (!one)
        return u"NOT_FOUND"_s;
    const SimulatedSession *connected = newest(*bot, Phase::Connected);
    return one->phase(m_now()) == Phase::Preparing && connected ? connected->word(m_now())
                                                                : one->word(m_now());
}

QByteArray SimulatedGateway::payload(const QString &token, int number) const
{
    const SimulatedSession *one = session(token, number);
    return one ? one->payload(m_now()) : QByteArray();
}

bool SimulatedGateway::scan(const QString &token)
{
    const auto bot = m_bots.find(token);
    if (bot == m_bots.end())
        return false;
    const qint64 now = m_now();
    return std::any_of(bot->sessions.rbegin(), bot->sessions.rend(),
                       [now](SimulatedSession &session) { return session.scan(now); });
}

bool SimulatedGateway::drop(const QString &token)
{
    const auto bot = m_bots.find(token);
    return bot != m_bots.end() && endAll(*bot, m_now());
}

void SimulatedGateway::forceWord(const QString &token, const QString &word)
{
    if (const auto bot = m_bots.find(token); bot != m_bots.end())
        bot->data.word = word;
}

QJsonArray SimulatedGateway::state() const
{
    QJsonArray bots;
    for (const QString &token : m_tokens)
        bots.append(state(*m_bots.constFind(token)));
    return bots;
}

const SimulatedSession *SimulatedGateway::newest(const Bot &bot, Phase phase) const
{
    const auto found = std::find_if(
        bot.sessions.crbegin(), bot.sessions.crend(),
        [this, phase](const SimulatedSession &session) { return session.phase(m_now()) == phase; });
    return found == bot.sessions.crend() ? nullptr : &*found;
}

const SimulatedSession *SimulatedGateway::session(const QString &token, int number) const
{
    const auto bot = m_bots.constFind(token);
    if (bot == m_bots.cend())
        return nullptr;
    const auto found =
        std::find_if(bot->sessions.cbegin(), bot->sessions.cend(),
                     [number](const SimulatedSession &session) { return session.number() == number; });
    return found == bot->sessions.cend() ? nullptr : &*found;
}

QString SimulatedGateway::naturalWord(const Bot &bot) const
{
    for (const Phase phase : {Phase::Connected, Phase::Pairing, Phase::AwaitingScan, Phase::Preparing}) {
        if (const SimulatedSession *one = newest(bot, phase))
            return one->word(m_now());
    }
    return u"NOT_FOUND"_s;
}

QJsonObject SimulatedGateway::state(const Bot &bot) const
{
    const qint64 now = m_now();
    QJsonArray sessions;
    for (const SimulatedSession &session : bot.sessions) {
        sessions.append(QJsonObject{
            {u"number"_s, session.number()},
            {u"live"_s, session.isLive(now)},
            {u"status"_s, session.word(now)},
            {u"payload"_s, QString::fromLatin1(session.payload(now))},
        });
    }
    const SimulatedSession *waiting = newest(bot, Phase::AwaitingScan);
    return {
        {u"company"_s, bot.companyName},
        {u"name"_s, bot.data.name},
        {u"token"_s, bot.data.token},
        {u"refusal"_s, bot.data.refusal},
        {u"status"_s, botWord(bot.data.token)},
        {u"starts"_s, bot.starts},
        {u"sessions"_s, sessions},
        {u"payload"_s, waiting ? QString::fromLatin1(waiting->payload(now)) : QString()},
        {u"pausedNumbers"_s, QJsonArray::fromStringList(bot.pausedNumbers)},
    };
}

bool SimulatedGateway::endAll(Bot &bot, qint64 now)
{
    bool any = false;
    for (SimulatedSession &session : bot.sessions) {
        any = any || session.isLive(now);
        session.end();
    }
    return any;
}

} // namespace lifty
