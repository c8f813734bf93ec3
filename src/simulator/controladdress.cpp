#include "simulator/controladdress.h"

#include "simulator/requesttarget.h"
#include "simulator/simulatedapi.h"
#include "simulator/speedclock.h"

#include <QStringList>

#include <optional>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

SimulatedAnswer done() { return jsonAnswer({{u"ok"_s, true}}); }

std::optional<int> wholeNumber(const RequestTarget &target, const QByteArray &name, int least, int most)
{
    bool ok = false;
    const int number = target.value(name).toInt(&ok);
    if (!ok || number < least || number > most)
        return std::nullopt;
    return number;
}

bool namesNoCall(const RequestTarget &target)
{
    return target.has("call") && !ReceivedLog::calls().contains(target.value("call"));
}

} // namespace

ControlAddress::ControlAddress(SimulatedApi &api, SpeedClock &clock)
    : m_api(api), m_clock(clock), m_firstFactor(clock.factor())
{
}

bool ControlAddress::owns(const RequestTarget &target) { return target.segments().first() == u"control"; }

SimulatedAnswer ControlAddress::answer(const QByteArray &method, const RequestTarget &target)
{
    const QString command = target.segments().size() == 2 ? target.segments().at(1) : QString();
    if (command == u"state")
        return method == "GET" ? state() : errorAnswer(405, u"Read the state with GET."_s);
    static const QStringList commands{u"scan"_s,  u"drop"_s,  u"word"_s, u"fail"_s,
                                      u"delay"_s, u"speed"_s, u"reset"_s};
    if (!commands.contains(command))
        return errorAnswer(404, u"There is no such control. lifty-simulator --help lists them."_s);
    if (method != "POST")
        return errorAnswer(405, u"Controls that change something want POST."_s);
    if (command == u"fail")
        return fail(target);
    if (command == u"delay")
        return delay(target);
    if (command == u"speed")
        return speed(target);
    if (command == u"reset")
        return reset();
    return botCommand(command, target);
}

SimulatedAnswer ControlAddress::state() const
{
    return jsonAnswer({
        {u"speed"_s, m_clock.factor()},
        {u"bots"_s, m_api.gateway().state()},
        {u"requests"_s, m_api.log().counts()},
        {u"log"_s, m_api.log().entries()},
    });
}

SimulatedAnswer ControlAddress::botCommand(const QString &command, const RequestTarget &target)
{
    const QString token = target.value("bot");
    SimulatedGateway &gateway = m_api.gateway();
    if (!gateway.hasBot(token))
        return errorAnswer(404, u"No bot has this token."_s);
    if (command == u"word") {
        gateway.forceWord(token, target.value("status"));
        return done();
    }
    if (command == u"scan")
        return gateway.scan(token) ? done() : errorAnswer(409, u"This bot has no QR to read now."_s);
    return gateway.drop(token) ? done() : errorAnswer(409, u"This bot has no live session."_s);
}

SimulatedAnswer ControlAddress::fail(const RequestTarget &target)
{
    const auto count = wholeNumber(target, "count", 1, 1'000'000);
    const auto code = wholeNumber(target, "code", 200, 599);
    if (!count || !code || namesNoCall(target))
        return errorAnswer(400, u"fail wants count from 1, code from 200 to 599, and a known call if any."_s);
    SimulatedAnswer answer = errorAnswer(*code, u"UNKNOWN: Failure asked for through the control address."_s);
    if (target.has("body")) {
        answer.body = target.value("body").toUtf8();
        if (!answer.body.startsWith('{'))
            answer.contentType = "text/html; charset=utf-8";
    }
    answer.retryAfter = target.value("retry-after").toLatin1();
    m_api.mishaps().failNext(target.value("call"), *count, answer);
    return done();
}

SimulatedAnswer ControlAddress::delay(const RequestTarget &target)
{
    const auto ms = wholeNumber(target, "ms", 0, 600'000);
    if (!ms || namesNoCall(target))
        return errorAnswer(400, u"delay wants ms from 0 to 600000, and a known call if any."_s);
    m_api.mishaps().setDelay(target.value("call"), std::chrono::milliseconds(*ms));
    return done();
}

SimulatedAnswer ControlAddress::speed(const RequestTarget &target)
{
    const double factor = target.value("factor").toDouble();
    if (!SpeedClock::accepts(factor))
        return errorAnswer(400, u"speed wants a factor above 0, up to 10000."_s);
    m_clock.setFactor(factor);
    return done();
}

SimulatedAnswer ControlAddress::reset()
{
    m_clock.setFactor(m_firstFactor);
    m_api.reset();
    return done();
}

} // namespace lifty
