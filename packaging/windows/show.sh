#!/usr/bin/env bash
# Builds the Windows installers of two versions and shows under Wine that they work: show.sh [OLDER-COMMIT]
# The tests that make sense there, then a silent installation, real work with it, an upgrade with the data kept, and a
# removal that leaves nothing; by the setup and by the MSI. Pictures of it are left in build/windows/screenshots.
# The older version is, where no commit is named, the newest commit with a lower number.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/../.."
out=$PWD/build/windows

version_of() { git show "$1:CMakeLists.txt" | sed -n 's/^project(.* VERSION \([0-9.]*\).*/\1/p'; }
can_be_built() { git cat-file -e "$1:packaging/windows/build.sh" 2>/dev/null; }
is_lower() { [ "$1" != "$2" ] && [ "$(printf '%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

newer=$(sed -n 's/^project(.* VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
commit=${1-}
if [ -z "$commit" ]; then
    while read -r commit; do
        can_be_built "$commit" && is_lower "$(version_of "$commit")" "$newer" && break
    done < <(git rev-list --topo-order HEAD)
fi
older=$(version_of "$commit")
if ! can_be_built "$commit" || ! is_lower "$older" "$newer"; then
    echo "show.sh: there is no earlier commit with a number below $newer; name one" >&2
    exit 1
fi

packaging/install-packages.sh windows wine
echo "== Lifty Desk $newer"
"$here/build.sh" --tests
echo "== Lifty Desk $older, of the commit $(git log -1 --format='%h: %s' "$commit")"
earlier=$out/earlier
if [ "$(cat "$earlier/commit" 2>/dev/null)" != "$commit" ]; then
    rm -rf "$earlier"
    mkdir -p "$earlier"
    git archive "$commit" | tar -x -C "$earlier"
    echo "$commit" >"$earlier/commit"
fi
"$earlier/packaging/windows/build.sh"

echo "== The tests under Wine"
tests/e2e/session.sh "$here/tests.sh" "$out/program"
echo "== The installers under Wine"
tests/e2e/session.sh /usr/bin/python3 "$here/show.py" "$out/screenshots" \
    "$earlier/build/windows" "$older" "$out" "$newer"
