#!/bin/sh
# Põe no menu o Lifty Desk que está nesta pasta; com --remover, tira-o de lá.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
menu=$data/applications
autostart=${XDG_CONFIG_HOME:-$HOME/.config}/autostart/br.com.lifty.Desk.desktop

if [ "${1-}" = --remover ]; then
    rm -f "$menu"/br.com.lifty.Desk.desktop "$menu"/br.com.lifty.Desk.Import.desktop
    find "$data/icons/hicolor" -name 'br.com.lifty.Desk.*' -exec rm -f {} +
    # What the preferences wrote down, where it starts the program of this folder.
    if grep -qsF "$here/" "$autostart"; then rm -f "$autostart"; fi
    echo "O Lifty Desk saiu do menu. Os seus dados continuam onde estavam."
    exit
fi

mkdir -p "$menu" "$data/icons"
cp -R "$here/share/icons/." "$data/icons/"
# As the Desktop Entry Specification quotes a path for Exec, where % begins a field.
LIFTY_DESK=$(printf '%s' "$here/bin/lifty-desk" | sed 's/\\/\\\\\\\\/g; s/["`$]/\\\\&/g; s/%/%%/g')
export LIFTY_DESK
for entry in "$here"/share/applications/*.desktop; do
    awk '/^TryExec=/ { next }
        sub(/^Exec=lifty-desk/, "") { print "Exec=\"" ENVIRON["LIFTY_DESK"] "\"" $0; next }
        { print }' "$entry" >"$menu/${entry##*/}"
done
update-desktop-database "$menu" 2>/dev/null || true
echo "O Lifty Desk está no menu. Se mover esta pasta, execute este arquivo de novo."
