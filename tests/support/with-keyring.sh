#!/bin/sh
# Runs a command with a Secret Service of its own: with-keyring.sh [--none|--no-library|--refusing] COMMAND [ARGUMENTS...]
#   (nothing)     a real gnome-keyring, unlocked and empty
#   --refusing    one that refuses every request
#   --none        a session bus on which nobody keeps secrets
#   --no-library  the same, and the library that would ask can't be loaded: KDE's wallet is asked, which has a way to
#                 write a plain file
# HOME, the XDG folders and the bus are private to the run and gone with it. Ends with the command's exit code.
set -eu

if [ "${LIFTY_KEYRING_HOME:-}" = "" ]; then
    mode=
    case "$1" in --none|--no-library|--refusing) mode=$1; shift ;; esac

    LIFTY_KEYRING_HOME=$(mktemp -d "${TMPDIR:-/tmp}/lifty-keyring.XXXXXX")
    export LIFTY_KEYRING_HOME LIFTY_KEYRING_MODE="$mode"
    export HOME="$LIFTY_KEYRING_HOME" XDG_DATA_HOME="$LIFTY_KEYRING_HOME/data" XDG_CONFIG_HOME="$LIFTY_KEYRING_HOME/config"
    export XDG_CACHE_HOME="$LIFTY_KEYRING_HOME/cache" XDG_RUNTIME_DIR="$LIFTY_KEYRING_HOME/run"
    mkdir -m 700 "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR"

    # A bus that starts nobody by itself: else a question asked too early starts a second, locked keyring.
    cat > "$HOME/bus.conf" <<XML
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$XDG_RUNTIME_DIR</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
XML
    code=0
    dbus-run-session --config-file="$HOME/bus.conf" -- "$0" "$@" || code=$?
    rm -rf "$LIFTY_KEYRING_HOME"
    exit $code
fi

# From here on: inside the bus.
if [ "$LIFTY_KEYRING_MODE" = --no-library ]; then
    touch "$HOME/libsecret-1.so.0"
    export LD_LIBRARY_PATH="$HOME" XDG_CURRENT_DESKTOP=KDE KDE_SESSION_VERSION=5
    LIFTY_KEYRING_MODE=--none
fi
if [ "$LIFTY_KEYRING_MODE" = --none ]; then
    unset LIFTY_KEYRING_HOME LIFTY_KEYRING_MODE
    exec "$@"
fi

if [ "$LIFTY_KEYRING_MODE" = --refusing ]; then
    /usr/bin/python3 "$(dirname "$0")/played_secretservice.py" &
else
    printf password | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>"$HOME/keyring.log" &
fi
keyring=$!
trap 'kill $keyring 2>/dev/null || true' EXIT INT TERM
gdbus wait --session --timeout 20 org.freedesktop.secrets
unset LIFTY_KEYRING_HOME LIFTY_KEYRING_MODE
code=0
"$@" || code=$?
exit $code
