#!/usr/bin/env bash
# Makes windows/lifty-desk.ico and macos/lifty-desk.icns out of the icon's master: icons.sh
# They are kept in the repository: neither system has what makes them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
./install-packages.sh macos
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for pixels in 16 20 24 32 40 48 64 128 256 512 1024; do
    rsvg-convert -w "$pixels" -h "$pixels" ../resources/icons/lifty-desk.svg -o "$work/$pixels.png"
done
# The sizes that Windows asks for at 100 to 300 %; the largest as PNG, which else is a quarter of a megabyte.
small=()
for pixels in 16 20 24 32 40 48 64; do
    small+=("$work/$pixels.png")
done
icotool -c -o windows/lifty-desk.ico --raw="$work/256.png" "${small[@]}"
large=()
for pixels in 16 32 48 128 256 512 1024; do
    large+=("$work/$pixels.png")
done
png2icns macos/lifty-desk.icns "${large[@]}" >/dev/null
