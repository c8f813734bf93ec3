#pragma once

#include "simulator/controladdress.h"
#include "simulator/simulatedapi.h"
#include "simulator/simulatordata.h"
#include "simulator/speedclock.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace httplib {
class Server;
struct Request;
struct Response;
} // namespace httplib

namespace lifty {

// The simulated gateway over real HTTP on 127.0.0.1, with its control address, in threads of its own. Every
// method may be called from any thread but start(), which belongs to the owner. The end takes up to a second
// where a client still holds an idle connection: let the clients go first.
class Simulator
{
public:
    explicit Simulator(const QList<SimulatedCompany> &companies, double speed = 1);
    ~Simulator();
    Simulator(const Simulator &) = delete;
    Simulator &operator=(const Simulator &) = delete;

    // Serves from now on, once; port 0 takes a free one. The value is the port, none where it can't be had.
    std::optional<quint16> start(quint16 port = 0);

    // The phone reads the bot's newest QR; false where it has none.
    bool scan(const QString &token);

private:
    void serveAllPaths();
    void handle(const httplib::Request &request, httplib::Response &response);
    void holdBack(std::chrono::milliseconds delay);

    std::mutex m_mutex; // around the state: clock, API and control
    SpeedClock m_clock;
    SimulatedApi m_api;
    ControlAddress m_control;

    std::mutex m_stopMutex;
    std::condition_variable m_stopped;
    bool m_stopping = false;

    std::unique_ptr<httplib::Server> m_server;
    std::thread m_thread;
};

} // namespace lifty
