# shellcheck shell=bash
# Debian's source packages, from where the machine has its packages. To be sourced, with $sources an own folder:
#   sources_update           reads the lists of Debian 12 and 13, with an apt configuration of its own
#   sources_version PACKAGE  the newest version
#   sources_fetch PACKAGE    downloads, checks, patches and unpacks it here
#   sources_fetch_upstream PACKAGE  the upstream tarball alone, unpacked here
# Debian 12's packages, but for these of Debian 13:
from_trixie=" qtkeychain "

# Lines for a sources.list, in whatever form and with whatever mirror the machine has them.
debian_index() {
    local keys=/usr/share/keyrings/debian-archive-keyring.gpg
    apt-get indextargets --format "deb-src [signed-by=$keys] \$(REPO_URI) \$(RELEASE) \$(COMPONENT) \$(ORIGIN)" \
        "Created-By: Packages" | sed -n 's/ main Debian$/ main/p' | grep ' bookworm' | sort -u
}

sources_update() {
    local index suite folder
    : "${sources:?}"
    index=$(debian_index) || index=
    [ -n "$index" ] || { echo "No Debian 12 is among this machine's package sources" >&2; return 1; }
    for suite in bookworm trixie; do
        folder=$sources/$suite
        mkdir -p "$folder/lists/partial"
        echo "${index// bookworm/ $suite}" >"$folder/sources.list"
        cat >"$folder/apt.conf" <<CONF
Dir::Etc::SourceList "$folder/sources.list";
Dir::Etc::SourceParts "/dev/null";
Dir::State::Lists "$folder/lists";
Dir::Cache "$folder";
APT::Sandbox::User "root";
Acquire::Languages "none";
Acquire::IndexTargets::deb-src::Contents-dsc::DefaultEnabled "false";
CONF
        # Without a network the lists of the last time do: what is in the cache needs nothing else.
        APT_CONFIG=$folder/apt.conf apt-get update -q >"$folder/update.log" 2>&1 ||
            echo "The list of $suite's source packages is that of the last time, see $folder/update.log" >&2
    done
}

sources_apt() {
    local suite=bookworm package=$1
    shift
    [[ $from_trixie != *" $package "* ]] || suite=trixie
    APT_CONFIG=$sources/$suite/apt.conf "$@"
}

sources_version() {
    sources_apt "$1" apt-cache showsrc --only-source "$1" | sed -n 's/^Version: //p' | sort -V | tail -n 1
}

sources_fetch() {
    sources_apt "$1" apt-get source -q --only-source "$1" >"$1.log" 2>&1 || { tail -n 5 "$1.log" >&2; return 1; }
}

sources_fetch_upstream() {
    sources_apt "$1" apt-get source -q --only-source --download-only --tar-only "$1" >"$1.log" 2>&1 ||
        { tail -n 5 "$1.log" >&2; return 1; }
    mkdir -p "$1"
    tar -xf "$1"_*.orig.tar.* --strip-components 1 -C "$1"
}
