#!/usr/bin/env bash
# Makes the pictures of the help pages out of the program's own demo, on a virtual screen:
#   make-pictures.sh [PROGRAM [NAME...]]
# All of them, or those of these names (as in "conectar"). Run it again after a window has changed.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$here/../..
program=$(realpath "${1:-$root/build/release/src/lifty-desk}")
shift || true
PYTHONPATH=$root/tests/e2e exec "$root/tests/e2e/session.sh" /usr/bin/python3 "$here/pictures.py" "$program" \
    "$root/build/screenshots/help" "$@"
