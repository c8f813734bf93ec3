// Starts a program on the X screen and tells when its first window is painted, as the screen has it:
//     bench-firstpaint PROGRAM [ARGUMENT...]
// Prints "pid N", "painted MS" and, where something else than one colour comes into the middle of the window,
// "filled MS", counted from just before the fork. Ends the program when the standard input ends.
#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <poll.h>
#include <set>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace {

using Clock = std::chrono::steady_clock;

struct Free {
    void operator()(void *reply) const { std::free(reply); }
};
template <class T>
using Reply = std::unique_ptr<T, Free>;

// A colour that no theme has: where the screen shows it, nothing is painted yet.
constexpr uint32_t unpainted = 0xfe01fd;

class Screen
{
public:
    Screen() : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection)) {
            std::fputs("bench-firstpaint: no X screen\n", stderr);
            std::exit(1);
        }
        m_screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
        const uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, m_screen->root, XCB_CW_BACK_PIXEL, &unpainted);
        xcb_change_window_attributes(m_connection, m_screen->root, XCB_CW_EVENT_MASK, &events);
        xcb_clear_area(m_connection, 0, m_screen->root, 0, 0, 0, 0);
        const auto *damage = xcb_get_extension_data(m_connection, &xcb_damage_id);
        m_damageEvent = damage->first_event + XCB_DAMAGE_NOTIFY;
        Reply<xcb_damage_query_version_reply_t>(xcb_damage_query_version_reply(
            m_connection, xcb_damage_query_version(m_connection, 1, 1), nullptr));
        xcb_damage_create(m_connection, xcb_generate_id(m_connection), m_screen->root,
                          XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
        xcb_flush(m_connection);
    }
    int descriptor() const { return xcb_get_file_descriptor(m_connection); }

    // Whether anything was painted since the last time that this was asked.
    bool wasPainted()
    {
        bool painted = false;
        while (Reply<xcb_generic_event_t> event{xcb_poll_for_event(m_connection)}) {
            const int type = event->response_type & 0x7f;
            if (type == XCB_MAP_NOTIFY)
                m_window = reinterpret_cast<xcb_map_notify_event_t *>(event.get())->window;
            painted = painted || type == m_damageEvent;
        }
        return painted && m_window;
    }
    // The colours in the middle of the newest window.
    std::set<uint32_t> colours() const
    {
        const Reply<xcb_get_geometry_reply_t> place{
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, m_window), nullptr)};
        if (!place || place->width < 400 || place->height < 300)
            return {};
        const Reply<xcb_get_image_reply_t> image{
            xcb_get_image_reply(m_connection,
                                xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_screen->root,
                                              int16_t(place->x + place->width / 4),
                                              int16_t(place->y + place->height / 2), 64, 48, ~0U),
                                nullptr)};
        if (!image)
            return {};
        const auto *pixels = reinterpret_cast<const uint32_t *>(xcb_get_image_data(image.get()));
        std::set<uint32_t> colours;
        for (int i = 0; i < 64 * 48; ++i)
            colours.insert(pixels[i] & 0xffffff);
        return colours;
    }

private:
    xcb_connection_t *m_connection;
    xcb_screen_t *m_screen = nullptr;
    xcb_window_t m_window = 0;
    int m_damageEvent = 0;
};

void tell(const char *what, Clock::time_point start)
{
    const std::chrono::duration<double, std::milli> passed = Clock::now() - start;
    std::printf("%s %.2f\n", what, passed.count());
    std::fflush(stdout);
}

} // namespace

int main(int, char **argv)
{
    Screen screen;
    const auto start = Clock::now();
    pid_t child = 0;
    if (posix_spawn(&child, argv[1], nullptr, nullptr, argv + 1, environ) != 0)
        return 1;
    std::printf("pid %d\n", child);
    std::fflush(stdout);

    bool isPainted = false, isFilled = false;
    pollfd sources[] = {{screen.descriptor(), POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}};
    while (!sources[1].revents) {
        poll(sources, 2, -1);
        if (isFilled || !screen.wasPainted())
            continue;
        const std::set<uint32_t> colours = screen.colours();
        if (!isPainted && !colours.empty() && !colours.count(unpainted)) {
            isPainted = true;
            tell("painted", start);
        }
        if (isPainted && colours.size() > 1) {
            isFilled = true;
            tell("filled", start);
        }
    }
    kill(child, SIGTERM);
    waitpid(child, nullptr, 0);
}
