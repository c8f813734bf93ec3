#!/usr/bin/env bash
# Shows that two builds of the .deb from the same commit are the same bytes: reproducible.sh [COMMIT]
# In folders of different names and depths, another time zone, language, umask and user's name; nothing is reused.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
commit=$(git rev-parse "${1-HEAD}^{commit}")
time=$(git log -1 --format=%ct "$commit")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

build() { # FOLDER [VARIABLE=VALUE...]
    mkdir -p "$folder/$1"
    git archive "$commit" | tar -x -C "$folder/$1"
    env -u CMAKE_CXX_COMPILER_LAUNCHER "${@:2}" SOURCE_DATE_EPOCH="$time" "$folder/$1/packaging/linux/package.sh" deb
}
build first TZ=America/Sao_Paulo LANG=pt_BR.UTF-8
umask 077
build second/and/deeper TZ=Asia/Tokyo LANG=C USER=somebody HOME=/nonexistent

sha256sum "$folder"/{first,second/and/deeper}/build/packages/*.deb
cmp "$folder"/{first,second/and/deeper}/build/packages/*.deb
echo "The same bytes, twice, from $commit"
