#!/usr/bin/env bash
# Builds the .deb of the last commit that had a lower version, and prints where it is: older.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
raised=$(git log -1 --format=%H -G '^project\(lifty-desk VERSION' -- CMakeLists.txt)
commit=$(git rev-parse "$raised^")
out=$PWD/build/older/$commit
if [ ! -d "$out" ]; then
    git cat-file -e "$commit:packaging/linux/package.sh" ||
        { echo "older.sh: no commit with a lower version could make a package" >&2 && exit 1; }
    source=$PWD/build/older/source
    rm -rf "$source"
    mkdir -p "$source"
    git archive "$commit" | tar -x -C "$source"
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct "$commit") "$source/packaging/linux/package.sh" deb >&2
    mv "$source/build/packages" "$out"
    rm -rf "$source"
fi
echo "$out"/*.deb
