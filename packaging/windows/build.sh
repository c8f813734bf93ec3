#!/usr/bin/env bash
# Makes the setup and the MSI for Windows, on Debian 12 and out of Debian's sources: build.sh [--tests]
# They are left in build/windows. The first time takes half an hour, nearly all of it for Qt, which is then kept in
# ~/.cache/lifty-desk. --tests builds the tests too, which show.sh runs.
# With WINDOWS_CERTIFICATE (a .pfx file) and WINDOWS_CERTIFICATE_PASSWORD everything is signed.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/../.."
repository=$PWD out=$PWD/build/windows
cache=${XDG_CACHE_HOME:-$HOME/.cache}/lifty-desk/windows
sources=$cache/sources
maximum=12000000 # bytes of the setup

tests=OFF
case ${1-} in
"") ;;
--tests) tests=ON ;;
*) echo "build.sh: there is only --tests, not '$1'" >&2 && exit 2 ;;
esac

packaging/install-packages.sh windows
# shellcheck source-path=SCRIPTDIR
. "$here/sources.sh"
mkdir -p "$out" "$sources"
sources_update
"$here/qt.sh" "$sources" "$cache" "$out/qt"
"$here/libraries.sh" "$sources" "$out/qt" "$out/libraries"

echo "Building Lifty Desk"
# One file without a library beside it. Without the chained toolchain Qt builds for Linux and says nothing.
PKG_CONFIG_LIBDIR=$out/libraries/lib/pkgconfig cmake -S "$repository" -B "$out/program" -G Ninja \
    -DCMAKE_TOOLCHAIN_FILE="$out/qt/lib/cmake/Qt6/qt.toolchain.cmake" \
    -DQT_CHAINLOAD_TOOLCHAIN_FILE="$here/toolchain.cmake" \
    -DCMAKE_FIND_ROOT_PATH="$out/libraries" -DQt6Keychain_DIR="$out/libraries/lib/cmake/Qt6Keychain" \
    -DCMAKE_BUILD_TYPE=Release -DCMAKE_EXE_LINKER_FLAGS="-static -s" -DLIFTY_WERROR=ON \
    -DLIFTY_QT_TRANSLATIONS=/usr/share/qt6/translations -DLIFTY_SQLITE_VERSION="$(sources_version sqlite3)" \
    -DBUILD_TESTING=$tests -DCMAKE_CROSSCOMPILING_EMULATOR=wine >"$out/configure.log" ||
    { tail -n 30 "$out/configure.log" >&2; exit 1; }
cmake --build "$out/program"

version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$out/program/CMakeCache.txt")
stage=$out/stage
rm -rf "$stage"
mkdir "$stage"
cp "$out/program/src/lifty-desk.exe" "$out/program/src/lifty-simulator.exe" "$stage/"
cp LICENSE "$stage/LICENSE.txt"
cp -r packaging/licences "$stage/licences"
cp "$out/program/lifty-desk.cdx.json" "$stage/"

# What is linked in has to be all that it needs: Windows brings the rest.
for program in "$stage"/*.exe; do
    x86_64-w64-mingw32-objdump -p "$program" >"$out/objdump.txt"
    grep -q "file format pei-x86-64" "$out/objdump.txt" || { echo "$program is not for Windows" >&2; exit 1; }
    if grep -iE 'DLL Name: (lib|qt|icu|zlib)' "$out/objdump.txt"; then
        echo "$program needs a library that Windows does not have" >&2
        exit 1
    fi
done

sign() {
    [ -n "${WINDOWS_CERTIFICATE-}" ] || return 0
    osslsigncode sign -pkcs12 "$WINDOWS_CERTIFICATE" -pass "${WINDOWS_CERTIFICATE_PASSWORD-}" -h sha256 \
        -n "Lifty Desk" -ts "${WINDOWS_TIMESTAMP_SERVER-http://timestamp.digicert.com}" -in "$1" -out "$1.signed"
    mv "$1.signed" "$1"
}
sign "$stage/lifty-desk.exe"
sign "$stage/lifty-simulator.exe"

echo "Packing Lifty Desk $version"
setup=$out/lifty-desk-$version-setup.exe msi=$out/lifty-desk-$version.msi
makensis -V2 -INPUTCHARSET UTF8 -DVERSION="$version" -DSTAGE="$stage" -DOUT="$setup" "$here/lifty-desk.nsi"
"$here/msi.sh" "$version" "$stage" "$msi"
sign "$setup"
sign "$msi"

stat --printf '%n: %s bytes\n' "$stage"/*.exe "$setup" "$msi"
size=$(stat -c %s "$setup")
[ "$size" -lt "$maximum" ] || { echo "The setup is larger than $maximum bytes" >&2; exit 1; }
