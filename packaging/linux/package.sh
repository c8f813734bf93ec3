#!/usr/bin/env bash
# Makes a package out of the tree, in build/packages: package.sh deb|portable [BUILD_FOLDER]
# The same commit gives the same bytes, wherever and whenever: the time in them is the commit's, and no path gets in.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
kind=${1-}
[[ $kind = deb || $kind = portable ]] || { echo "package.sh: deb or portable, not '$kind'" >&2 && exit 2; }
folder=${2-build/package}
out=build/packages

packaging/install-packages.sh build linux
# A tree without its repository (an archive of a commit) is told the time.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH TZ=UTC LC_ALL=C.UTF-8
umask 022

# Debian's own flags: hardened, and paths in them begin at the top of the tree. No debug information: it would be stripped.
export DEB_CXXFLAGS_MAINT_STRIP=-g
eval "$(dpkg-buildflags --export=sh)"
export CXXFLAGS="$CXXFLAGS ${CPPFLAGS-}"
[ -f "$folder/build.ninja" ] || cmake -S . -B "$folder" -G Ninja -DBUILD_TESTING=OFF \
    -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE=-DNDEBUG
rm -f "$folder/lifty-desk.cdx.json" # it names this commit's time and today's packages
cmake --build "$folder" --parallel "$(nproc)"

mkdir -p "$out"
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$folder/CMakeCache.txt")
if [ "$kind" = deb ]; then
    (cd "$folder" && cpack -G DEB -B packed)
    package=$out/lifty-desk_$version-1_$(dpkg --print-architecture).deb
    cp "$folder/packed/$(basename "$package")" "$package"
    lintian --fail-on error,warning "$package"
    limit=2
else
    package=$out/lifty-desk-$version-linux-$(uname -m).tar.xz
    packaging/linux/portable.sh "$folder" "$package"
    limit=30
fi

size=$(stat -c %s "$package")
awk -v file="$package" -v size="$size" -v limit="$limit" 'BEGIN {
    printf "%s: %.2f MB (at most %d MB)\n", file, size / 1e6, limit
    exit size > limit * 1e6
}'
