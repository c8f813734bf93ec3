#!/usr/bin/env bash
# Runs a command with a new folder for a system, LIFTY_ROOT, and mounts and processes that are gone with it, however it
# ends; then the folder goes. own-mounts.sh COMMAND [ARGUMENT...]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mkdir -p build/debian
LIFTY_ROOT=$(mktemp -d -p "$PWD/build/debian" root.XXXXXX)
export LIFTY_ROOT TMPDIR=/tmp # which the system is given, too
chmod 0755 "$LIFTY_ROOT"
trap 'kill -KILL "${inside-}" 2>/dev/null && wait; rm -rf --one-file-system "$LIFTY_ROOT"' EXIT
unshare --mount --pid --fork --kill-child --mount-proc "$@" &
inside=$!
wait "$inside"
