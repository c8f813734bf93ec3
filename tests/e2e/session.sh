#!/usr/bin/env bash
# Runs a command on a screen, a session bus, a window manager and in folders of its own; its exit status is ours.
#   session.sh [--keyring|--no-keyring] COMMAND [ARGUMENT...]
# --keyring adds an unlocked Secret Service, --no-keyring a bus that starts none by itself. All of it is gone afterwards.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# Within the screen and the bus: the desktop first, so that the first window already has one.
if [ "${1-}" = --inside ]; then
    shift
    export HOME=$LIFTY_SESSION/home XDG_RUNTIME_DIR=$LIFTY_SESSION/runtime TMPDIR=$LIFTY_SESSION/home/tmp
    export XDG_DATA_HOME=$HOME/.local/share XDG_CONFIG_HOME=$HOME/.config XDG_CACHE_HOME=$HOME/.cache
    /usr/libexec/at-spi-bus-launcher --launch-immediately >&2 &
    openbox --sm-disable >&2 &
    gdbus wait --session --timeout 20 org.a11y.Bus
    for _ in $(seq 200); do
        xdotool get_num_desktops >/dev/null 2>&1 && break
        sleep 0.05
    done
    touch "$LIFTY_SESSION/ready"
    status=0
    "$@" 2>&9 9>&- || status=$?
    kill %1 %2 2>/dev/null || true
    exit "$status"
fi

bus=(dbus-run-session --)
case ${1-} in
    --keyring) bus=("$here/../support/with-keyring.sh"); shift ;;
    --no-keyring) bus=("$here/../support/with-keyring.sh" --none); shift ;;
esac

session=$(mktemp -d -t lifty-XXXXXX)
trap 'rm -rf "$session"' EXIT
mkdir -p "$session/runtime" "$session/home/tmp"
chmod 0700 "$session/runtime"
export LIFTY_SESSION=$session
unset DISPLAY WAYLAND_DISPLAY XAUTHORITY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
unset XDG_CURRENT_DESKTOP XDG_SESSION_TYPE LC_ALL LC_CTYPE LC_MESSAGES LC_NUMERIC LC_TIME LANGUAGE
export LANG=pt_BR.UTF-8 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb PYTHONDONTWRITEBYTECODE=1

# A Brazilian locale where the machine has none, compiled once.
if ! locale -a 2>/dev/null | grep -qx pt_BR.utf8; then
    export LOCPATH=$here/../../build/locales
    if [ ! -d "$LOCPATH/pt_BR.UTF-8" ]; then
        mkdir -p "$LOCPATH"
        localedef -i pt_BR -f UTF-8 "$session/pt_BR.UTF-8"
        mv -T "$session/pt_BR.UTF-8" "$LOCPATH/pt_BR.UTF-8" 2>/dev/null || true # another run was first
    fi
fi

# What the desktop's own parts have to say goes to a log; the command keeps our standard error (as 9).
status=0
# -noreset: else the screen starts anew, and throws everybody out, when a first short-lived client leaves. -r: a busy
# machine holds our keys long enough for the screen to repeat them.
xvfb-run -a -s "-screen 0 1920x1200x24 -nolisten tcp -noreset -r" "${bus[@]}" "$here/session.sh" --inside "$@" \
    9>&2 2>"$session/desktop.log" || status=$?
[ -e "$session/ready" ] || cat "$session/desktop.log" >&2
exit "$status"
