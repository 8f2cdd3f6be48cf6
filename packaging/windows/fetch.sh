# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Getting Debian's source packages with apt-get, and making sure that they are what sources.txt names. The folder of
# apt's lists is one of its own, so that the system's apt neither needs nor gets source lists. Read by prefix.sh.

release=trixie
mirror=${DIEMTIN_MIRROR:-http://deb.debian.org/debian}

# The lines of sources.txt about a package.
sources_of() { awk -v package="$1" '$1 == package' "$here/sources.txt"; }

own_apt() {
    local tool=$1
    shift
    "$tool" -o Dir::Etc::SourceList="$root/apt/sources.list" -o Dir::Etc::SourceParts=/dev/null \
        -o Dir::State::Lists="$root/apt/lists" -o Dir::Cache="$root/apt/cache" -o APT::Sandbox::User=root "$@"
}

update_source_lists() {
    mkdir -p "$root/apt/lists/partial" "$root/apt/cache/archives/partial"
    printf 'deb-src %s %s main\n' "$mirror" "$release" >"$root/apt/sources.list"
    own_apt apt-get -o APT::Update::Error-Mode=any update >"$root/fetch.log" 2>&1 && return
    die_if_disk_is_full "$root/fetch.log" "the lists of Debian's source packages could not be fetched"
    die "Debian's source packages at $mirror cannot be reached; is this machine online? The log is $root/fetch.log"
}

is_as_named() { [ -f "$downloads/$1" ] && [ "$(sha256sum <"$downloads/$1")" = "$2  -" ]; }

# fetch PACKAGE…: has every file of the packages in $downloads, or says which is not to be had and ends.
fetch() {
    local package version file hash
    mkdir -p "$downloads"
    for package in "$@"; do
        while read -r package version file hash; do
            is_as_named "$file" "$hash" || download "$package" "$version"
            is_as_named "$file" "$hash" || refuse "$package" "$version" "$file"
        done < <(sources_of "$package")
    done
}

# Some files of a package may be missing on a mirror though the ones wanted are there, so what counts is what arrived.
download() {
    [ -d "$root/apt/lists" ] || update_source_lists
    (cd "$downloads" && own_apt apt-get source --download-only "$1=$2") >"$root/fetch.log" 2>&1 </dev/null || true
}

refuse() {
    die_if_disk_is_full "$root/fetch.log" "the source package $1 could not be fetched"
    update_source_lists
    local package=$1 expected=$2 file=$3 offered
    offered=$(own_apt apt-cache showsrc "$package" 2>/dev/null | sed -n 's/^Version: //p' | sort -V | tail -n 1)
    [ -n "$offered" ] || die "the source package $package is no longer in Debian $release"
    [ "$offered" = "$expected" ] ||
        die "the source package $package has moved on: version $expected is expected, Debian $release has $offered." \
            "Put the new version, file names and SHA-256 sums into packaging/windows/sources.txt"
    [ ! -f "$downloads/$file" ] || die "$file of the source package $package is not the file that" \
        "packaging/windows/sources.txt names: its SHA-256 differs. Delete $downloads/$file to fetch it again"
    die "$file of the source package $package $expected cannot be fetched from $mirror; the log is $root/fetch.log"
}
