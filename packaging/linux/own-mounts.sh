#!/usr/bin/env bash
# Runs a command with a new folder for a system, LIFTY_ROOT, and mounts that nobody else sees: they are gone with the
# command, however it ends, and then the folder goes. own-mounts.sh COMMAND [ARGUMENT...]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mkdir -p build/debian
LIFTY_ROOT=$(mktemp -d -p "$PWD/build/debian" root.XXXXXX)
export LIFTY_ROOT TMPDIR=/tmp # which the system is given, too
chmod 0755 "$LIFTY_ROOT"
trap 'rm -rf --one-file-system "$LIFTY_ROOT"' EXIT
unshare --mount "$@"
