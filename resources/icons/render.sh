#!/usr/bin/env bash
# Draws png/NAME-PIXELS.png of each SVG master here, and NAME-dark-PIXELS.png in the colour for dark themes; the icon of
# the program in its own sizes. Pixels, not points: QIcon takes what fits the screen (16, 24 and 32 points at 1x to 3x).
# Lists in icons.qrc those that the program itself shows. Needs rsvg-convert (librsvg2-bin) and optipng.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# The colour on a light background, and its partner on a dark one; each at least 4.5 : 1.
declare -A dark=(
    ["#187333"]="#57c776" # green: connected
    ["#8f5600"]="#eab14a" # amber: waiting for the phone
    ["#c62828"]="#ff9088" # red: stopped, or something is wrong
    ["#1b62c4"]="#8ab8ff" # blue: another word of the server
    ["#5f6670"]="#b0b7c1" # grey: nothing known
    ["#3c4450"]="#d5dae1" # tools
)

program=(16 24 32 48 64 128 256) # the icon of the program, in it
desktops=(22 36 72 96 192 512) # and what desktops look for besides, for the packages

rm -rf png
mkdir png
for master in *.svg; do
    name=${master%.svg}
    if [ "$name" = lifty-desk ]; then
        for pixels in "${program[@]}" "${desktops[@]}"; do
            rsvg-convert -w "$pixels" -h "$pixels" "$master" -o "png/$name-$pixels.png"
        done
        continue
    fi
    colour=$(sed -n 's/.* color="\(#[0-9a-f]*\)".*/\1/p' "$master")
    for pixels in 16 24 32 48 64 96; do
        rsvg-convert -w "$pixels" -h "$pixels" "$master" -o "png/$name-$pixels.png"
        rsvg-convert -w "$pixels" -h "$pixels" --stylesheet <(echo "svg { color: ${dark[$colour]} }") \
            "$master" -o "png/$name-dark-$pixels.png"
    done
done
optipng -quiet -o2 -strip all png/*.png

{
    echo '<RCC>'
    echo '    <qresource prefix="/icons">'
    for file in png/*.png; do
        for pixels in "${desktops[@]}"; do
            [ "$file" != "png/lifty-desk-$pixels.png" ] || continue 2
        done
        echo "        <file alias=\"${file#png/}\">$file</file>"
    done
    echo '    </qresource>'
    echo '</RCC>'
} >icons.qrc
