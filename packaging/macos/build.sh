#!/usr/bin/env bash
# Makes the disk image on a Mac with Homebrew: build.sh. It is left in build/macos.
# With MACOS_SIGN_IDENTITY ("Developer ID Application: ...") it is signed for others, and notarised where notarise.sh finds
# what it needs. It holds the libraries of this Mac's Homebrew, and so wants this Mac's macOS or a newer one.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/../.."
out=$PWD/build/macos

brew install --quiet cmake ninja pkg-config qt qtkeychain cpp-httplib zxing-cpp
# The QR Code generator has no formula with a description for pkg-config: two files, made here.
qr=$out/qrcodegen
if [ ! -f "$qr/lib/pkgconfig/qrcodegencpp.pc" ]; then
    rm -rf "$qr"
    git clone --quiet --depth 1 --branch v1.8.0 https://github.com/nayuki/QR-Code-generator "$qr/source"
    mkdir -p "$qr/lib/pkgconfig"
    c++ -std=c++17 -O2 -c "$qr/source/cpp/qrcodegen.cpp" -o "$qr/qrcodegen.o"
    ar rcs "$qr/lib/libqrcodegencpp.a" "$qr/qrcodegen.o"
    cat >"$qr/lib/pkgconfig/qrcodegencpp.pc" <<PC
Name: qrcodegencpp
Description: QR Code generator
Version: 1.8.0
Cflags: -I$qr/source/cpp
Libs: -L$qr/lib -lqrcodegencpp
PC
fi

export PKG_CONFIG_PATH=$qr/lib/pkgconfig${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}
prefix=$(brew --prefix)
minimum=$(sw_vers -productVersion | cut -d . -f 1).0
cmake -S . -B "$out/program" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_PREFIX_PATH="$prefix" \
    -DCMAKE_OSX_DEPLOYMENT_TARGET="$minimum" -DLIFTY_SIGN_IDENTITY="${MACOS_SIGN_IDENTITY-}" \
    -DLIFTY_QT_TRANSLATIONS="$prefix/share/qt/translations"
cmake --build "$out/program"
ctest --test-dir "$out/program" --output-on-failure
cpack --config "$out/program/CPackConfig.cmake" -B "$out"
rm -rf "$out/_CPack_Packages"
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$out/program/CMakeCache.txt")
"$here/notarise.sh" "$out/lifty-desk-$version-macos$minimum-$(uname -m).dmg"
