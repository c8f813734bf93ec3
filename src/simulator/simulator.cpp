#include "simulator/simulator.h"

#include "simulator/requesttarget.h"

#include <httplib.h>

namespace lifty {

namespace {

constexpr char host[] = "127.0.0.1";
// A kept-alive connection holds its thread, so there are more of them than any client opens.
constexpr int threads = 64;
// How long a silent connection may delay the end of the server.
constexpr int idleSeconds = 1;

// httplib's own choice lets two servers share a port on Linux: the second would take half of the first one's
// calls.
void ownThePort(socket_t socket)
{
    const int on = 1;
#ifdef _WIN32
    constexpr int option = SO_EXCLUSIVEADDRUSE;
#else
    constexpr int option = SO_REUSEADDR;
#endif
    setsockopt(socket, SOL_SOCKET, option, reinterpret_cast<const char *>(&on), sizeof on);
}

// A web page sends its Origin, or the name of its own host that was made to point here.
bool comesFromWebPage(const httplib::Request &request)
{
    const std::string name = request.get_header_value("Host");
    const std::string bare = name.substr(0, name.rfind(':'));
    return request.has_header("Origin") || (bare != host && bare != "localhost");
}

bool hasBody(const httplib::Request &request)
{
    const std::string length = request.get_header_value("Content-Length");
    return (!length.empty() && length != "0") || request.has_header("Transfer-Encoding");
}

} // namespace

Simulator::Simulator(const QList<SimulatedCompany> &companies, double speed)
    : m_clock(speed)
    , m_api(companies, [this] { return m_clock.now(); })
    , m_control(m_api, m_clock)
    , m_server(std::make_unique<httplib::Server>())
{
    m_server->set_tcp_nodelay(true);
    m_server->set_socket_options(ownThePort);
    m_server->set_keep_alive_max_count(std::numeric_limits<int>::max());
    m_server->set_keep_alive_timeout(idleSeconds);
    m_server->set_read_timeout(idleSeconds);
    m_server->set_write_timeout(idleSeconds);
    m_server->new_task_queue = [] { return new httplib::ThreadPool(threads); };
    serveAllPaths();
}

Simulator::~Simulator()
{
    {
        const std::lock_guard lock(m_stopMutex);
        m_stopping = true;
    }
    m_stopped.notify_all();
    if (m_thread.joinable()) {
        m_server->stop();
        m_thread.join();
    }
}

std::optional<quint16> Simulator::start(quint16 port)
{
    const int bound = port == 0                            ? m_server->bind_to_any_port(host)
                      : m_server->bind_to_port(host, port) ? port
                                                           : -1;
    if (bound <= 0)
        return std::nullopt;
    m_api.setAddress("http://" + QByteArray(host) + ':' + QByteArray::number(bound));
    m_thread = std::thread([this] { m_server->listen_after_bind(); });
    while (!m_server->is_running()) // or a stop() that comes too early is lost
        std::this_thread::yield();
    return quint16(bound);
}

void Simulator::serveAllPaths()
{
    // Before httplib looks for a body: it takes a POST without Content-Length, as curl -X POST sends it, for
    // a bad one.
    m_server->set_pre_routing_handler([this](const httplib::Request &request, httplib::Response &response) {
        if (hasBody(request))
            return httplib::Server::HandlerResponse::Unhandled;
        handle(request, response);
        return httplib::Server::HandlerResponse::Handled;
    });
    m_server->Post(".*", [this](const httplib::Request &request, httplib::Response &response) {
        handle(request, response);
    });
}

bool Simulator::scan(const QString &token)
{
    const std::lock_guard lock(m_mutex);
    return m_api.gateway().scan(token);
}

void Simulator::handle(const httplib::Request &request, httplib::Response &response)
{
    const RequestTarget target(QByteArray::fromStdString(request.target));
    const QByteArray method = QByteArray::fromStdString(request.method);
    SimulatedAnswer answer;
    if (ControlAddress::owns(target) && comesFromWebPage(request)) {
        answer = errorAnswer(403, QStringLiteral("The control address is not for web pages."));
    } else {
        const std::lock_guard lock(m_mutex);
        answer =
            ControlAddress::owns(target) ? m_control.answer(method, target) : m_api.answer(method, target);
    }
    holdBack(answer.delay);
    response.status = answer.code;
    response.set_content(answer.body.toStdString(), answer.contentType.toStdString());
    if (!answer.retryAfter.isEmpty())
        response.set_header("Retry-After", answer.retryAfter.toStdString());
    if (!answer.cacheControl.isEmpty())
        response.set_header("Cache-Control", answer.cacheControl.toStdString());
}

void Simulator::holdBack(std::chrono::milliseconds delay)
{
    std::unique_lock lock(m_stopMutex);
    m_stopped.wait_for(lock, delay, [this] { return m_stopping; });
}

} // namespace lifty
