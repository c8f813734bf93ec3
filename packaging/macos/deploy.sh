#!/usr/bin/env bash
# Puts Qt into the bundle and signs it: deploy.sh BUNDLE MACDEPLOYQT [IDENTITY]
# Without an identity the signature is an ad-hoc one. The hardened runtime is then left out: it asks the libraries for the
# signature of the same person.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bundle=$1 macdeployqt=$2 identity=${3-}

# Homebrew's libraries call each other by @rpath, which is looked up in the one folder that it links them all into.
"$macdeployqt" "$bundle" -executable="$bundle/Contents/MacOS/lifty-simulator" -verbose=1 \
    -libpath="$(dirname "$macdeployqt")/../lib"

options=(--force --sign -)
[ -z "$identity" ] || options=(--force --sign "$identity" --timestamp --options runtime)
# Whatever stands inside has to be signed before what it stands in. --deep would give everything our entitlements.
find "$bundle/Contents" -type f \( -name '*.dylib' -o -path '*/Frameworks/*.framework/Versions/*' -perm -u+x \) -print0 |
    xargs -0 -n 1 codesign "${options[@]}"
find "$bundle/Contents/Frameworks" -maxdepth 1 -name '*.framework' -print0 | xargs -0 -n 1 codesign "${options[@]}"
codesign "${options[@]}" --entitlements "$here/entitlements.plist" "$bundle/Contents/MacOS/lifty-simulator"
codesign "${options[@]}" --entitlements "$here/entitlements.plist" "$bundle"
codesign --verify --deep --strict --verbose=2 "$bundle"
