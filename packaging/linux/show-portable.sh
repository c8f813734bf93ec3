#!/usr/bin/env bash
# Makes the portable archive and shows it in a fresh Debian 13 that has no Qt, only what every desktop has: unpacked, put
# into the menu, started by that entry's own command, driven on the demo to "Conexão ativada", and on Wayland.
# show-portable.sh. As root. Exit status other than 0 where a step did not show that.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/../.."

if [ "${1-}" = --inside ]; then
    packaging/linux/fresh-debian.sh trixie "$LIFTY_ROOT"
    exec tests/e2e/session.sh --keyring /usr/bin/python3 tests/e2e/portable.py "$here/in-root.sh" build/screenshots/portable
fi

packaging/install-packages.sh build linux
packaging/linux/package.sh portable
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' build/package/CMakeCache.txt)
archive=$(ls "$PWD/build/packages/lifty-desk-$version"-linux-*.tar.xz)
export LIFTY_VERSION=$version LIFTY_PORTABLE=$archive
"$here/own-mounts.sh" "$here/show-portable.sh" --inside
echo "Shown: $archive"
