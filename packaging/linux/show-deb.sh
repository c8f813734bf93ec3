#!/usr/bin/env bash
# Makes the .deb and shows in a fresh Debian 12, with nothing installed that is only recommended, what becomes of it:
#   installed by apt, started by the menu entry's own command, driven on the demo to "Conexão ativada", and on Wayland;
#   an older version used, upgraded with its data kept, removed, purged, and nothing left.
# show-deb.sh [installed|upgraded]: both, or one of them. As root. Exit status other than 0 where a step did not show that.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/../.."

if [ "${1-}" = --inside ]; then
    packaging/linux/fresh-debian.sh bookworm "$LIFTY_ROOT"
    exec tests/e2e/session.sh --keyring /usr/bin/python3 "tests/e2e/$2_deb.py" "$here/in-root.sh" "build/screenshots/$2_deb"
fi

packaging/install-packages.sh build linux
packaging/linux/package.sh deb
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' build/package/CMakeCache.txt)
package=$(ls "$PWD/build/packages/lifty-desk_$version"-*.deb)
export LIFTY_VERSION=$version LIFTY_DEB=$package
for scenario in ${1:-installed upgraded}; do
    if [ "$scenario" = upgraded ]; then
        LIFTY_OLDER_DEB=$("$here/older.sh")
        export LIFTY_OLDER_DEB
    fi
    "$here/own-mounts.sh" "$here/show-deb.sh" --inside "$scenario"
done
echo "Shown: $package"
