#!/usr/bin/env bash
# Checks on Debian what it can of the macOS bundle: icons and descriptions with the tools for them, and that CMake takes the
# way of a Mac to its end and lays the bundle out. Nothing is compiled.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
packaging/install-packages.sh build macos fuzz
out=build/macos-check
rm -rf "$out"
mkdir -p "$out"

fail() {
    echo "check.sh: $*" >&2
    exit 1
}

icns2png -l packaging/macos/lifty-desk.icns >"$out/icns.txt"
for size in 16x16 32x32 48x48 128x128 256x256 512x512 1024x1024; do
    grep -q " $size 32-bit icon" "$out/icns.txt" || fail "the icon set has no $size"
done

cmake -S . -B "$out/program" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$PWD/packaging/macos/dry.cmake" \
    -DBUILD_TESTING=OFF -DCMAKE_INSTALL_PREFIX=/bundle >"$out/configure.log" 2>&1 ||
    { tail -n 30 "$out/configure.log" >&2; fail "CMake does not get to its end"; }
bundle="$out/program/src/Lifty Desk.app/Contents"
tr -d '$' <"$out/program/build.ninja" >"$out/rules.txt"
for rule in "Contents/MacOS/Lifty Desk" "Contents/MacOS/lifty-simulator" "Contents/Resources/lifty-desk.icns" \
    autostart_macos notificationchannel_tray secretservice_none; do
    grep -qF "$rule" "$out/rules.txt" || fail "the build has no rule for $rule"
done
grep -q 'CPACK_GENERATOR "DragNDrop"' "$out/program/CPackConfig.cmake" || fail "no disk image is packed"
grep -rh --include cmake_install.cmake "" "$out/program" >"$out/installed.txt"
for word in macos/deploy.sh "Lifty Desk.app/Contents/Resources/licences" "Lifty Desk.app/Contents/MacOS"; do
    grep -qF "$word" "$out/installed.txt" || fail "the installation does not speak of $word"
done

version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$out/program/CMakeCache.txt")
for plist in packaging/macos/entitlements.plist "$bundle/Info.plist"; do
    rm -f "$out/plist.bin"
    plistutil -i "$plist" -o "$out/plist.bin" -f bin || true
    [ -s "$out/plist.bin" ] || fail "$plist is no property list"
done
plistutil -i "$out/plist.bin" -o "$out/Info.xml" -f xml
says() { grep -A 1 "<key>$1</key>" "$out/Info.xml" | grep -q "<string>$2</string>" || fail "the bundle's $1 is not $2"; }
says CFBundleShortVersionString "$version"
says CFBundleExecutable "Lifty Desk"
says CFBundleIconFile lifty-desk.icns
says LSMinimumSystemVersion 11.0
echo "The bundle of Lifty Desk $version is described and laid out; no Mac has seen it"
