#!/usr/bin/env bash
# Builds Debian's Qt as static libraries for Windows, once: qt.sh SOURCES CACHE FOLDER
# The result goes to FOLDER, and to CACHE as one archive named after everything that it was made from.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
sources=$1 cache=$2 folder=$3
# shellcheck source-path=SCRIPTDIR
. "$here/sources.sh"

flags=(
    -DCMAKE_BUILD_TYPE=Release
    -DBUILD_SHARED_LIBS=OFF -DFEATURE_static_runtime=ON
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake
    -DQT_QMAKE_TARGET_MKSPEC=win32-g++
    -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DQT_FORCE_BUILD_TOOLS=OFF
    # What Linux has as libraries of its own comes with Qt here, or is left out.
    -DFEATURE_pkg_config=OFF
    -DFEATURE_system_zlib=OFF -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF -DFEATURE_system_freetype=OFF
    -DFEATURE_system_harfbuzz=OFF -DFEATURE_system_pcre2=OFF -DFEATURE_system_sqlite=OFF
    -DFEATURE_system_doubleconversion=OFF -DFEATURE_system_libb2=OFF
    -DFEATURE_icu=OFF -DFEATURE_glib=OFF -DFEATURE_zstd=OFF -DFEATURE_brotli=OFF -DFEATURE_dbus=OFF
    -DFEATURE_vulkan=OFF -DFEATURE_tabletevent=OFF -DFEATURE_androiddeployqt=OFF -DINPUT_opengl=no
    # Off entirely, the platform plugin does not link.
    -DFEATURE_direct2d=ON -DFEATURE_direct2d1_1=OFF
    # TLS is the system's own.
    -DINPUT_openssl=no -DFEATURE_schannel=ON
    -DFEATURE_sql_sqlite=ON -DFEATURE_sql_mysql=OFF -DFEATURE_sql_psql=OFF -DFEATURE_sql_odbc=OFF
    -DFEATURE_sql_oci=OFF -DFEATURE_sql_ibase=OFF -DFEATURE_sql_db2=OFF
)

qt=$(sources_version qt6-base)
sqlite=$(sources_version sqlite3)
compiler=$(x86_64-w64-mingw32-g++-posix -dumpfullversion)
made_from=$(printf '%s\n' "${flags[@]}" "$qt" "$sqlite" "$compiler" "$(<"$here/toolchain.cmake")" | sha256sum)
archive=$cache/qt-${qt%%+*}-${made_from:0:12}.tar.zst

if [ "$(cat "$folder/made-from" 2>/dev/null)" = "$made_from" ]; then
    exit 0
fi
rm -rf "$folder"
mkdir -p "$folder" "$cache"
if [ ! -f "$archive" ]; then
    # Always the same folder: a build that was broken off goes on where it was.
    work=$cache/building
    if [ "$(cat "$work/made-from" 2>/dev/null)" != "$made_from" ]; then
        rm -rf "$work"
        mkdir "$work"
        cd "$work"
        echo "Fetching the sources of Qt $qt and SQLite $sqlite"
        sources_fetch qt6-base
        sources_fetch sqlite3
        mv qt6-base-*/ source
        mv sqlite3-*/ sqlite
        # Debian takes SQLite out of Qt's sources: its one-file form goes back to its place.
        (cd sqlite && ./configure --disable-tcl && make sqlite3.c) >sqlite.log 2>&1 || { tail sqlite.log >&2; exit 1; }
        mkdir source/src/3rdparty/sqlite
        cp sqlite/sqlite3.c sqlite/sqlite3.h source/src/3rdparty/sqlite/
        cmake -S source -B build -G Ninja -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" \
            -DCMAKE_INSTALL_PREFIX="$work/qt" "${flags[@]}" >configure.log 2>&1 ||
            { tail -n 30 configure.log >&2; exit 1; }
        echo "$made_from" >made-from
    fi
    cd "$work"
    echo "Building Qt: some 20 minutes on two cores, this time alone"
    # One line in fifty is enough to see it move.
    cmake --build build 2>&1 | tee build.log | awk '/^\[/ { if (n++ % 50 == 0) print substr($0, 1, 100); fflush() }' ||
        { grep -A 20 FAILED build.log | head -n 60 >&2; exit 1; }
    cmake --install build >install.log
    tar -C qt -c . | zstd -q -T0 -15 -o "$archive.part"
    mv "$archive.part" "$archive"
    cd /
    rm -rf "$work"
fi
echo "Unpacking $(basename "$archive") ($(du -h "$archive" | cut -f 1))"
tar -C "$folder" -xf "$archive"
echo "$made_from" >"$folder/made-from"
