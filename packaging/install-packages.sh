#!/usr/bin/env bash
# Installs what is missing of Debian 12's packages:
#   install-packages.sh build|headless|test|fuzz|linux|windows|wine|macos...
# With nothing missing it needs neither root nor the network.
set -euo pipefail

# Compiler and libraries; what Qt loads as plugins or with dlopen is named, because no dependency names it.
build=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-tools-dev qt6-l10n-tools libgl-dev
    qtkeychain-qt6-dev libcpp-httplib-dev libqrcodegencpp-dev
    libqt6sql6-sqlite libsecret-1-0 qt6-wayland qt6-translations-l10n ca-certificates
    fonts-dejavu-core fonts-noto-color-emoji python3
)
# A screen, a session bus and a small desktop where there are none, and what drives a program on them.
headless=(
    xvfb xauth dbus openbox xdotool
    at-spi2-core libglib2.0-bin locales python3 python3-gi gir1.2-atspi-2.0
    imagemagick zbar-tools
)
# The checks: a real Secret Service, a QR library to read pictures back, a test CA, linters.
test=(
    "${headless[@]}"
    libzxing-dev libxcb-damage0-dev curl gnome-keyring libsecret-tools openssl e2fsprogs xclip poppler-utils
    clang-format-14 clang-tidy-14 shellcheck
    desktop-file-utils appstream man-db
)
# tests/fuzz/run.sh: libFuzzer comes with clang.
fuzz=(clang-14 libclang-rt-14-dev python3)
# packaging/windows/build.sh: a compiler for Windows, what Qt's build asks for, the makers of the two installers.
windows=(
    g++-mingw-w64-x86-64-posix gcc libc6-dev make cmake ninja-build pkg-config dpkg-dev tcl zstd osslsigncode
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
    nsis wixl msitools
)
# packaging/windows/show.sh: Windows' programs run here, and what reads words off the screen.
wine=("${headless[@]}" wine wine64 fonts-wine fonts-dejavu-core tesseract-ocr tesseract-ocr-por icoutils)
# packaging/icons.sh, and the checks of packaging/macos.
macos=(librsvg2-bin icoutils icnsutils libplist-utils)
# packaging/linux: what makes the packages, and what shows them in a fresh Debian.
linux=("${headless[@]}" gnome-keyring xclip dpkg-dev lintian patchelf xz-utils debootstrap debian-archive-keyring weston)

wanted=()
for group in "$@"; do
    case $group in
    build) wanted+=("${build[@]}") ;;
    headless) wanted+=("${headless[@]}") ;;
    test) wanted+=("${test[@]}") ;;
    fuzz) wanted+=("${fuzz[@]}") ;;
    windows) wanted+=("${windows[@]}") ;;
    wine) wanted+=("${wine[@]}") ;;
    macos) wanted+=("${macos[@]}") ;;
    linux) wanted+=("${linux[@]}") ;;
    *) echo "install-packages.sh: no group '$group'; its first lines name them" >&2 && exit 2 ;;
    esac
done

if ! command -v dpkg-query >/dev/null; then
    echo "This is not a Debian system. Please install what stands for: ${wanted[*]}" >&2
    exit 1
fi
installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null || true)
missing=()
for package in "${wanted[@]}"; do
    grep -qx "installed $package" <<<"$installed" || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Missing packages, and neither root nor sudo to install them. As root, please run:" >&2
        echo "    apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
echo "Installing ${#missing[@]} packages: ${missing[*]}"
"${as_root[@]}" apt-get update -q
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
