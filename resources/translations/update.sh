#!/usr/bin/env bash
# Brings the catalogues up to date with the strings of the source. English is complete; the Portuguese one holds the
# plural forms alone, because Portuguese is the language of the source.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
lupdate=${LUPDATE:-$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)}
out=${1:-$here}
"$lupdate" -silent -locations none -no-obsolete -source-language pt_BR -target-language en \
    "$here/../../src" "$here/../../ui" -ts "$out/lifty-desk_en.ts"
"$lupdate" -silent -locations none -no-obsolete -pluralonly -source-language pt_BR -target-language pt_BR \
    "$here/../../src" "$here/../../ui" -ts "$out/lifty-desk_pt_BR.ts"
