#!/usr/bin/env bash
# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# prefix.sh FOLDER JOBS: builds Qt and the libraries for Windows, each part once, into FOLDER/PART-HASH, where HASH is
# that of everything the part is made from; prints these folders, one a line. A part that an earlier run left
# unfinished is continued. Runs where the program is built (packaging/dev exec).
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$1 jobs=$2
downloads=$root/sources
order=(qt iconv jpeg qpdf qrencode zbar md4c hunspell xml2 freetype poppler syntaxhighlighting svg webp)
declare -A prefix_of=() # the finished parts' folders

say() { printf 'packaging/dev: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# Ends where a full disk was the reason, as the log (which may be on it) or the disk tells. $1: log, $2: what failed.
die_if_disk_is_full() {
    if grep -q 'No space left on device' "$1" || [ "$(df --output=avail -m "$root" | tail -n 1)" -lt 2 ]; then
        die "$2: the disk of $root is full; make room and run it again"
    fi
}

. "$here/fetch.sh"
. "$here/parts.sh"

# Sets packages, uses, megabytes and build_part as the part's script gives them.
read_part() {
    packages=() uses=() megabytes=100
    . "$here/parts/$1.sh"
}

# What the part is made from, as one hash: its script, its sources, the common scripts and the parts it uses.
hash_of() {
    local part
    {
        cat "$here/parts/$1.sh" "$here/parts.sh" "$here/toolchain.cmake"
        [ ! -d "$here/parts/$1" ] || find "$here/parts/$1" -type f | sort | xargs cat
        for part in "${packages[@]}"; do sources_of "$part"; done
        for part in "${uses[@]}"; do basename "${prefix_of[$part]}"; done
    } | sha256sum | cut -c1-12
}

# Builds the part whose script has been read, with its output in a log; the last lines of it are shown when it fails.
make_part() {
    local part=$1 work=$root/build/${prefix##*/} log=$root/${prefix##*/}.log begin=$SECONDS
    if [ -d "$work" ]; then say "$part: going on with what an earlier run left"; else say "$part: building"; fi
    mkdir -p "$work"
    local free
    free=$(df --output=avail -m "$root" | tail -n 1)
    free=$((free + $(du -sm "$work" | cut -f1)))
    [ "$free" -ge "$megabytes" ] ||
        die "building $part needs $megabytes MB in $root, and only $free are free; make room and run it again"
    fetch "${packages[@]}"
    # A subshell of its own, not a condition, so that set -e holds in it.
    set +e
    (set -e; cd "$work"; build_part) >"$log" 2>&1 </dev/null
    local status=$?
    set -e
    if [ $status -ne 0 ]; then
        tail -n 15 "$log" >&2
        die_if_disk_is_full "$log" "$part could not be built"
        die "$part could not be built; the log is $log"
    fi
    touch "$prefix/.complete"
    rm -rf "$work"
    say "$part: done in $((SECONDS - begin)) s, $(du -sm "$prefix" | cut -f1) MB"
}

main() {
    mkdir -p "$root" || die "the folder $root cannot be made"
    local part prefix
    for part in "${order[@]}"; do
        read_part "$part"
        prefix=$root/$part-$(hash_of "$part")
        [ -f "$prefix/.complete" ] || make_part "$part"
        prefix_of[$part]=$prefix
    done
    for part in "${order[@]}"; do printf '%s\n' "${prefix_of[$part]}"; done
}

main
