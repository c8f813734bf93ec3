#pragma once

#include "simulator/simulatedanswer.h"

#include <QByteArray>

namespace lifty {

class RequestTarget;
class SimulatedApi;
class SpeedClock;

// The control address, for tests and for whoever tries things out. This text is the documentation: it is what
// `lifty-simulator --help` prints.
inline constexpr char controlHelp[] =
    R"(Control address, as in: curl -X POST 'http://127.0.0.1:PORT/control/scan?bot=TOKEN'

  GET  /control/state    JSON: `speed`; `bots` (each with company, name, token, refusal, status, starts, sessions,
                         payload of the newest QR, pausedNumbers); `requests`, a count for each call; `log`, the last
                         1000 requests (time in UTC ms, call, method, target with the key as ***, code)
  POST /control/scan?bot=TOKEN                the phone reads the bot's newest QR; 409 where there is none
  POST /control/drop?bot=TOKEN                the bot's live sessions are lost; 409 where there is none
  POST /control/word?bot=TOKEN&status=WORD    status addresses of the bot answer WORD; empty: the natural word again
  POST /control/fail?count=N&code=C[&call=CALL][&body=TEXT][&retry-after=VALUE]
                         the next N calls do nothing and answer C, with Google's error body or with TEXT
  POST /control/delay?ms=N[&call=CALL]        answers come N ms late, after the call did its work; 0 ends it
  POST /control/speed?factor=F                the clock of the sessions runs F times as fast from now on
  POST /control/reset                         bots, counts, log, mishaps and speed as at the start

  TOKEN is the bot's token. CALL is whatsapp, start, stop, pause, resume, status, picture or other; left out, every
  call is meant. Errors are JSON with `code` and `message`. Only loopback is served; a request with an Origin header,
  or with a Host that is not loopback, gets 403, so that no web page drives it.
)";

// Answers what stands under /control/.
class ControlAddress
{
public:
    ControlAddress(SimulatedApi &api, SpeedClock &clock);

    static bool owns(const RequestTarget &target);
    SimulatedAnswer answer(const QByteArray &method, const RequestTarget &target);

private:
    SimulatedAnswer state() const;
    SimulatedAnswer botCommand(const QString &command, const RequestTarget &target);
    SimulatedAnswer fail(const RequestTarget &target);
    SimulatedAnswer delay(const RequestTarget &target);
    SimulatedAnswer speed(const RequestTarget &target);
    SimulatedAnswer reset();

    SimulatedApi &m_api;
    SpeedClock &m_clock;
    double m_firstFactor;
};

} // namespace lifty
