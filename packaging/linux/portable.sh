#!/usr/bin/env bash
# Packs the built programs with a Qt of their own, as package.sh asks it to: portable.sh BUILD_FOLDER PACKAGE.tar.xz
# Qt and what it needs are this Debian's files, unchanged. Left to the system is what has to fit its kernel, its screen,
# its fonts and its authorities, and is on every desktop.
set -euo pipefail
build=$(realpath "$1") package=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
name=$(basename "$package" .tar.xz)
stage=$build/portable/$name

plugins=(
    platforms/libqxcb.so platforms/libqwayland-generic.so
    platforms/libqoffscreen.so # "--help" and "--version" without a screen
    wayland-shell-integration/libxdg-shell.so wayland-decoration-client/libbradient.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so # accents typed with two keys
    platforminputcontexts/libibusplatforminputcontextplugin.so
    sqldrivers/libqsqlite.so tls/libqopensslbackend.so imageformats/libqjpeg.so
)
systems='^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|gcc_s|stdc\+\+'
systems+='|EGL|GLX|OpenGL|X11|X11-xcb|xcb|wayland-client|wayland-cursor'
systems+='|fontconfig|freetype|harfbuzz|ssl|crypto|z|glib-2\.0|gobject-2\.0|gio-2\.0|dbus-1))\.so'

rm -rf "$build/portable"
cmake --install "$build" --prefix "$stage" --strip >/dev/null
rm -r "$stage/share/lintian" "$stage/share/doc/lifty-desk/changelog.Debian.gz" "$stage/share/doc/lifty-desk/copyright"

installed=$(qtpaths6 --query QT_INSTALL_PLUGINS)
libraries=$(qtpaths6 --query QT_INSTALL_LIBS)
for plugin in "${plugins[@]}"; do
    install -D -m 0644 "$installed/$plugin" "$stage/plugins/$plugin"
done
install -D -m 0644 -t "$stage/translations" "$(qtpaths6 --query QT_INSTALL_TRANSLATIONS)"/qtbase_{pt_BR,es,en}.qm
printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n' >"$stage/bin/qt.conf"

# What the programs, the plugins and the library that QtKeychain loads are linked to, and what that is linked to.
wanted=("$stage"/bin/lifty-* "${plugins[@]/#/$installed/}")
mkdir -p "$stage/lib"
bring() { # LIBRARY
    [ ! -e "$stage/lib/$1" ] || return 0
    install -m 0644 "$libraries/$1" "$stage/lib/$1"
    wanted+=("$libraries/$1")
}
bring libsecret-1.so.0
for ((next = 0; next < ${#wanted[@]}; next++)); do
    while read -r library; do
        [[ $library =~ $systems ]] || bring "$library"
    done < <(readelf -d "${wanted[next]}" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p')
done
# An RPATH, not a RUNPATH: it holds for what libraries and plugins load, too, and they stay as Debian built them.
patchelf --force-rpath --set-rpath "\$ORIGIN/../lib" "$stage"/bin/lifty-desk "$stage"/bin/lifty-simulator

# Each library's own notice, and the list of parts with what is really here.
mkdir "$stage/share/doc/lifty-desk/debian"
for library in "$stage"/lib/* "${plugins[@]/#/$installed/}"; do
    real=$(realpath "${library/#$stage\/lib/$libraries}")
    owner=$(dpkg-query -S "$real" 2>/dev/null || dpkg-query -S "${real#/usr}")
    cp "/usr/share/doc/${owner%%:*}/copyright" "$stage/share/doc/lifty-desk/debian/${owner%%:*}.txt"
done
# They leave the common texts to Debian's own folder, which other systems lack.
grep -oh '/usr/share/common-licenses/[A-Za-z0-9.-]*[A-Za-z0-9]' "$stage"/share/doc/lifty-desk/debian/*.txt | sort -u |
    while read -r text; do
        [ ! -f "$text" ] || install -D -m 0644 "$text" "$stage/share/doc/lifty-desk/debian/common-licenses/${text##*/}"
    done
python3 "$here/../sbom.py" "$stage/share/doc/lifty-desk/lifty-desk.cdx.json" "@$build/sbom-facts.txt" \
    --shipped "$stage" "$build"/src/lifty-desk "$build"/src/lifty-simulator "${plugins[@]/#/$installed/}" \
    "$libraries/libsecret-1.so.0"

ln -s bin/lifty-desk "$stage/lifty-desk"
install -m 0755 "$here/adicionar-ao-menu.sh" "$stage/adicionar-ao-menu.sh"
install -m 0644 "$here/LEIA-ME.txt" "$stage/LEIA-ME.txt"
find "$stage" -type d -exec chmod 0755 {} +
tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner -C "$build/portable" -cf - "$name" |
    xz -9 >"$package"
