#!/usr/bin/env bash
# Installs what is missing, builds, and opens Lifty Desk with its demo data: run.sh [--headless]
# Without a display, or with --headless, it plays on a virtual one, where a separate process connects a demo bot.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

headless=
case "${1-}" in
"") ;;
--headless) headless=yes ;;
*) echo "run.sh: there is only --headless, not '$1'" >&2 && exit 2 ;;
esac

# A display that is set and answers: a local one has a listening socket, another machine's is taken at its word.
display_answers() {
    if [ -n "${WAYLAND_DISPLAY-}" ]; then
        local socket=$WAYLAND_DISPLAY
        [[ $socket = /* ]] || socket=${XDG_RUNTIME_DIR-}/$socket
        grep -q " $socket\$" /proc/net/unix && return 0
    fi
    [ -n "${DISPLAY-}" ] || return 1
    [[ $DISPLAY = :* || $DISPLAY = unix:* ]] || return 0
    local number=${DISPLAY#*:}
    grep -q "/tmp/.X11-unix/X${number%%.*}\$" /proc/net/unix
}

display_answers || headless=yes
packaging/install-packages.sh build ${headless:+headless}
[ -f build/release/build.ninja ] || cmake --preset release
cmake --build --preset release

if [ -z "$headless" ]; then
    exec build/release/src/lifty-desk --demo
fi
exec tests/e2e/session.sh /usr/bin/python3 tests/e2e/demo.py build/release/src/lifty-desk build/screenshots
