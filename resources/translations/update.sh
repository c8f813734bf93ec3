#!/usr/bin/env bash
# Brings the catalogues up to date with the strings of the source. English and Spanish are complete; the Portuguese one
# holds the plural forms alone, because Portuguese is the language of the source.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
lupdate=${LUPDATE:-$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)}
out=${1:-$here}
update() { # LANGUAGE [OPTION]
    "$lupdate" -silent -locations none -no-obsolete -source-language pt_BR -target-language "$1" "${@:2}" \
        "$here/../../src" "$here/../../ui" -ts "$out/lifty-desk_$1.ts"
}
update en
update es
update pt_BR -pluralonly
