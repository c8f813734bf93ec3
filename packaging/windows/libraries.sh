#!/usr/bin/env bash
# The program's other libraries for Windows, out of Debian's sources: libraries.sh SOURCES QT FOLDER
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
sources=$1 qt=$2 folder=$3
# shellcheck source-path=SCRIPTDIR
. "$here/sources.sh"

made_from=$(cat "$qt/made-from" "${BASH_SOURCE[0]}")
for package in qtkeychain cpp-httplib qr-code-generator; do
    made_from+=" $package $(sources_version "$package")"
done
[ "$(cat "$folder/made-from" 2>/dev/null)" != "$made_from" ] || exit 0

rm -rf "$folder"
mkdir -p "$folder/work" "$folder/include" "$folder/lib/pkgconfig"
cd "$folder/work"
echo "Fetching the sources of QtKeychain, cpp-httplib and the QR Code generator"
sources_fetch cpp-httplib # with Debian's security patches
mv cpp-httplib-*/ cpp-httplib
sources_fetch_upstream qtkeychain
sources_fetch_upstream qr-code-generator

# The Credential Manager is QtKeychain's own choice on Windows. /utf-8 is a flag of Microsoft's compiler alone.
sed -i 's| */utf-8||' qtkeychain/qtkeychain/CMakeLists.txt qtkeychain/CMakeLists.txt
{
    cmake -S qtkeychain -B build -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$folder" \
        -DCMAKE_TOOLCHAIN_FILE="$qt/lib/cmake/Qt6/qt.toolchain.cmake" \
        -DQT_CHAINLOAD_TOOLCHAIN_FILE="$here/toolchain.cmake" \
        -DBUILD_WITH_QT6=ON -DBUILD_SHARED_LIBS=OFF -DBUILD_TRANSLATIONS=OFF -DBUILD_TESTING=OFF
    cmake --build build
    cmake --install build
} >qtkeychain-build.log 2>&1 || { tail -n 20 qtkeychain-build.log >&2; exit 1; }

# One header is the whole library.
cp cpp-httplib/httplib.h "$folder/include/"
x86_64-w64-mingw32-g++-posix -std=c++11 -O2 -c qr-code-generator/cpp/qrcodegen.cpp -o qrcodegen.o
x86_64-w64-mingw32-ar rcs "$folder/lib/libqrcodegencpp.a" qrcodegen.o
cp qr-code-generator/cpp/qrcodegen.hpp "$folder/include/"

# As Debian's own packages describe them.
describe() { # NAME VERSION LINKED
    cat >"$folder/lib/pkgconfig/$1.pc" <<PC
prefix=\${pcfiledir}/../..

Name: $1
Description: $1 for Windows
Version: ${2%%[-+]*}
Cflags: -I\${prefix}/include
Libs: -L\${prefix}/lib $3
PC
}
describe cpp-httplib "$(sources_version cpp-httplib)" "-lws2_32"
describe qrcodegencpp "$(sources_version qr-code-generator)" "-lqrcodegencpp"

cd "$folder"
rm -rf work
echo "$made_from" >made-from
