#!/usr/bin/env bash
# Packs the MSI: msi.sh VERSION STAGE OUT.msi
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
version=$1 stage=$2 out=$3
files=$(mktemp --suffix .wxs)
trap 'rm -f "$files"' EXIT

number=0
references=
component() { # DIRECTORY FILE
    number=$((number + 1))
    references+="<ComponentRef Id=\"File$number\"/>"
    echo "<DirectoryRef Id=\"$1\"><Component Id=\"File$number\" Guid=\"*\" Win64=\"yes\">" \
        "<File Id=\"file$number\" Name=\"$(basename "$2")\" Source=\"$2\" KeyPath=\"yes\"/></Component></DirectoryRef>"
}

# wixl takes no absolute paths.
cd "$stage"
{
    echo '<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi"><Fragment>'
    for file in *; do
        [ ! -f "$file" ] || component INSTALLDIR "$file"
    done
    for file in licences/*; do
        [ ! -f "$file" ] || component LICENCES "$file"
    done
    echo "<ComponentGroup Id=\"Files\">$references</ComponentGroup></Fragment></Wix>"
} >"$files"
wixl -a x64 -D VERSION="$version" -D ICON="$(realpath --relative-to . "$here/lifty-desk.ico")" -o "$out" \
    "$here/lifty-desk.wxs" "$files"
