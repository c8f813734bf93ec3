#!/usr/bin/env bash
# Lays a fresh Debian into a folder, ready to run programs in: fresh-debian.sh SUITE FOLDER
# Made by debootstrap once and kept in build/debian. Its packages come from where this machine's own come from. It gets
# the machine's devices and /tmp, where the sockets of the screen and the bus are: call it inside own-mounts.sh.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
suite=$1 folder=$2
kept=$PWD/build/debian
mkdir -p "$kept/$suite"-{packages,lists} "$folder"

eval "$(apt-config shell http_proxy Acquire::http::Proxy)"
export http_proxy=${http_proxy-} DEBIAN_FRONTEND=noninteractive
if [ ! -f "$kept/$suite.tar" ]; then
    here=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
    # shellcheck disable=SC2016 # apt's own variable
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' "Codename: $here" |
        sed -n 1p)
    [ -n "$mirror" ] || { echo "fresh-debian.sh: apt knows no Debian to take packages from; apt-get update?" >&2 && exit 1; }
    script=/usr/share/debootstrap/scripts/$suite
    [ -e "$script" ] || script=/usr/share/debootstrap/scripts/sid # what newer suites are links to
    made=$kept/$suite.made
    rm -rf --one-file-system "$made"
    debootstrap --variant=minbase "$suite" "$made" "$mirror" "$script"
    tar --one-file-system -C "$made" -cf "$kept/$suite.tar.part" .
    mv "$kept/$suite.tar.part" "$kept/$suite.tar"
    rm -rf --one-file-system "$made"
fi

tar -C "$folder" -xf "$kept/$suite.tar"
# No service is started where nothing runs.
printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d"
chmod 0755 "$folder/usr/sbin/policy-rc.d"
mount -t proc proc "$folder/proc"
mount --rbind /dev "$folder/dev"
mount --bind /tmp "$folder/tmp"
# Packages and their lists are kept from run to run. Nothing here has to outlive a power cut.
mount --bind "$kept/$suite-packages" "$folder/var/cache/apt/archives"
mount --bind "$kept/$suite-lists" "$folder/var/lib/apt/lists"
cat >"$folder/etc/apt/apt.conf.d/fresh" <<'CONF'
APT::Keep-Downloaded-Packages "true";
Acquire::Languages "none";
DPkg::Options { "--force-unsafe-io"; };
CONF
cp /etc/resolv.conf "$folder/etc/resolv.conf"
chroot "$folder" apt-get -q update
