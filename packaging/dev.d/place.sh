# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Where DiemTin is built and run: the host, if its packages have Qt 6.8 and KDE Frameworks 6, else a Debian 13 tree in
# the user's cache folder. Read by packaging/dev, which sets project, cache, packages, say and die.

tree=$cache/debian13
stamp=$tree/etc/diemtin-packages # the package list the tree was last completed for
log=$cache/packages.log
mirror=${DIEMTIN_MIRROR:-http://deb.debian.org/debian}
place=   # host or tree, once chosen

export DEBIAN_FRONTEND=noninteractive
export CCACHE_DIR=$cache/ccache CCACHE_BASEDIR=$project CCACHE_NOHASHDIR=1 CCACHE_MAXSIZE=5G
export CCACHE_SLOPPINESS=pch_defines,time_macros

# Chooses the place and makes it ready. Quick when it is: a look at dpkg's list or at the tree's stamp.
ensure_place() {
    [ -z "$place" ] || return 0
    if host_suits; then
        place=host
        complete_host
    else
        place=tree
        ensure_tree
    fi
}

# Replaces this shell by the command, run in the place with the current folder, environment and exit status kept. The
# tree is entered in a mount namespace of its own, so that nothing stays mounted however the command ends.
inside() {
    local own=$project/.build/release/bin:/usr/lib/qt6/bin
    [ "$place" != host ] || exec env PATH="$own:$PATH" "$@"
    local visible=("$HOME" /tmp /run/user "$cache") parent=${project%/*}
    [ -n "$parent" ] || parent=$project
    exec unshare --mount --propagation private -- /bin/bash -c '
        set -e
        tree=$1 path=$2; shift 2
        while [ "$1" != -- ]; do
            [ ! -d "$1" ] || { mkdir -p "$tree$1" && mount --rbind "$1" "$tree$1"; }
            shift
        done
        shift
        cmp -s /etc/resolv.conf "$tree/etc/resolv.conf" || cp -fL /etc/resolv.conf "$tree/etc/resolv.conf" || true
        if [ ! -d "$tree$PWD" ]; then
            echo "packaging/dev: $PWD is not visible in the Debian 13 tree; start from a folder of the project" >&2
            exit 1
        fi
        exec chroot "$tree" /usr/bin/env -C "$PWD" PATH="$path" LANG=C.UTF-8 LC_ALL=C.UTF-8 "$@"
    ' inside "$tree" "$own:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" \
        "$parent" "${visible[@]}" /proc /sys /dev -- "$@"
}

# inside(), coming back afterwards.
step() { (inside "$@"); }

# Whether the host has, or its package sources offer, Qt 6.8 and KDE Frameworks 6. A machine that has its tree keeps
# it until these are installed: asking apt takes half a second.
host_suits() {
    command -v dpkg-query >/dev/null && command -v apt-cache >/dev/null || return 1
    suffices "$(installed qt6-base-dev)" "$(installed libkf6syntaxhighlighting-dev)" && return 0
    [ ! -f "$stamp" ] || return 1
    [ -n "$(candidate base-files)" ] || as_root apt-get update >/dev/null 2>&1 || true
    suffices "$(candidate qt6-base-dev)" "$(candidate libkf6syntaxhighlighting-dev)"
}

suffices() { [ -n "$1" ] && [ -n "$2" ] && dpkg --compare-versions "$1" ge 6.8 && dpkg --compare-versions "$2" ge 6; }
installed() { dpkg-query -W -f '${Version}' "$1" 2>/dev/null || true; }
# The version apt's package lists (not only the installed system) offer.
candidate() { apt-cache madison "$1" 2>/dev/null | awk -F'|' 'NR == 1 {gsub(/ /, "", $2); print $2}' || true; }

as_root() {
    if [ "$EUID" -eq 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else return 127; fi
}

# The packages of packages.txt that are not installed in the dpkg database $1.
missing() {
    local have
    have=$(dpkg-query --admindir="$1" -W -f '${db:Status-Status} ${Package}\n' $packages 2>/dev/null || true)
    comm -23 <(printf '%s\n' $packages | sort -u) <(sed -n 's/^installed //p' <<<"$have" | sort -u) | xargs
}

# Says in one sentence why apt or mmdebstrap failed, as far as the log tells, and ends. $1: what was being done.
give_up() {
    local why="the log is $log" offline='Could not (resolve|connect)|Temporary failure|Unable to connect'
    offline+='|Connection (failed|refused|timed out)|Network is unreachable'
    if grep -qE 'No space left on device|enough free space' "$log"; then
        why="the disk of $cache is full"
    elif grep -qE "$offline" "$log"; then
        why="Debian's packages at $mirror cannot be reached; is this machine online?"
    fi
    die "$1 failed: $why"
}

# Runs a step of installing with its output in the log.
logged() { "$@" >>"$log" 2>&1 </dev/null; }

complete_host() {
    local want
    want=$(missing /var/lib/dpkg)
    [ -n "$want" ] || return 0
    [ "$EUID" -eq 0 ] || command -v sudo >/dev/null || die "packages are missing; as root: apt-get install $want"
    prepare_log
    say "installing $want"
    as_root true || die "packages are missing; as root: apt-get install $want"
    logged as_root apt-get -o APT::Update::Error-Mode=any update || give_up "reading the package lists"
    logged as_root apt-get install -y --no-install-recommends $want || give_up "installing the packages"
    exec 9>&-
}

# Makes the tree where there is none, and installs what a changed package list adds.
ensure_tree() {
    [ "$EUID" -eq 0 ] || die "this machine's packages have no Qt 6.8; the Debian 13 tree used instead needs root"
    [ "$(cat "$stamp" 2>/dev/null)" != "$packages" ] || return 0
    unshare --mount true 2>/dev/null || die "this machine does not let root mount, so the Debian 13 tree cannot be used"
    prepare_log
    [ "$(cat "$stamp" 2>/dev/null)" != "$packages" ] || return 0
    if [ -d "$tree" ]; then complete_tree; else make_tree; fi
    printf '%s\n' "$packages" >"$stamp.new"
    mv "$stamp.new" "$stamp"
    exec 9>&-
}

# One run at a time from here on (until descriptor 9 is closed), with an empty log.
prepare_log() {
    mkdir -p "$cache" || die "the cache folder $cache cannot be made"
    exec 9>"$cache/lock"
    flock -n 9 || { say "another run is installing packages; waiting for it" && flock 9; }
    : >"$log"
}

make_tree() {
    local kilobytes
    kilobytes=$(df --output=avail -k "$cache" | tail -n 1)
    [ "$kilobytes" -ge 4000000 ] || die "the Debian 13 tree needs 4 GB in $cache; there are $((kilobytes / 1000)) MB"
    if ! command -v mmdebstrap >/dev/null; then
        command -v apt-get >/dev/null || die "the Debian 13 tree is made with mmdebstrap; please install it"
        say "installing mmdebstrap"
        logged apt-get -o APT::Update::Error-Mode=any update || give_up "reading the package lists"
        logged apt-get install -y --no-install-recommends mmdebstrap debian-archive-keyring ||
            give_up "installing mmdebstrap"
    fi
    ! grep -qF " $tree.part/" /proc/self/mountinfo || die "something is mounted below $tree.part; unmount it first"
    rm -rf "$tree.part"
    say "making a Debian 13 tree in $tree (once; a few minutes, some 2 GB; log: $log)"
    logged mmdebstrap --variant=apt --include="${packages// /,}" trixie "$tree.part" "$mirror" ||
        give_up "making the Debian 13 tree"
    mv "$tree.part" "$tree"
}

complete_tree() {
    local want
    want=$(missing "$tree/var/lib/dpkg")
    [ -n "$want" ] || return 0
    say "installing into the Debian 13 tree: $want"
    logged step dpkg --configure -a || give_up "finishing an interrupted installation"
    logged step apt-get -o APT::Update::Error-Mode=any update || give_up "reading the package lists"
    logged step apt-get install -y --no-install-recommends $want || give_up "installing the packages"
}
