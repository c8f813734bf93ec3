#!/bin/sh
# Runs a command in the fresh Debian at LIFTY_ROOT, as this very process: in-root.sh COMMAND [ARGUMENT...]
exec chroot "$LIFTY_ROOT" "$@"
