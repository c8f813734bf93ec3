#pragma once

#include "simulator/mishaps.h"
#include "simulator/receivedlog.h"
#include "simulator/simulatedanswer.h"
#include "simulator/simulatedgateway.h"

#include <QByteArray>

namespace lifty {

class RequestTarget;

// The API's paths (API: "Whatsapp API") and the two addresses that it gives, from a request's method and
// target to the answer. Knows no sockets.
//
//   /integration/bot/{id}/whatsapp|startWhatsapp|stopWhatsapp|pause/{numero}|resume/{numero}?key=
//   /sessions/{id}/status?sig=            statusURL of `whatsapp`
//   /sessions/{id}/{number}/status?sig=   statusURL of a start
//   /sessions/{id}/{number}/qrcode?sig=   tokenURL of a start
//
// `sig` carries %2B, %2F and %3D and must come back byte for byte: 403 otherwise.
class SimulatedApi
{
public:
    SimulatedApi(const QList<SimulatedCompany> &companies, SimulatedGateway::Clock now);

    // What statusURL and tokenURL begin with, as `http://127.0.0.1:8080`.
    void setAddress(const QByteArray &address) { m_address = address; }

    SimulatedAnswer answer(const QByteArray &method, const RequestTarget &target);

    // Everything as it was at first: bots, counts, no mishaps.
    void reset();

    SimulatedGateway &gateway() { return m_gateway; }
    Mishaps &mishaps() { return m_mishaps; }
    const ReceivedLog &log() const { return m_log; }

private:
    static QString callOf(const RequestTarget &target);
    SimulatedAnswer ownAnswer(const QString &call, const QByteArray &method, const RequestTarget &target);
    SimulatedAnswer botCall(const QString &call, const RequestTarget &target);
    SimulatedAnswer givenAddress(const QString &call, const RequestTarget &target);
    SimulatedAnswer addresses(const QString &token, int session) const; // session 0: `whatsapp`
    QByteArray signedAddress(const QByteArray &path) const;

    QList<SimulatedCompany> m_companies;
    SimulatedGateway::Clock m_now;
    SimulatedGateway m_gateway;
    Mishaps m_mishaps;
    ReceivedLog m_log;
    QByteArray m_address;
};

} // namespace lifty
