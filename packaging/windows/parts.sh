# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the scripts in parts/ are written with. Each sets
#   packages    the source packages it is made from (sources.txt)
#   uses        the parts that must be there before
#   megabytes   the disk space it needs at most while it is built
# and defines build_part, which runs in the part's work folder and installs into $prefix. It may find its own work half
# done, so each step must bear being repeated.

triplet=x86_64-w64-mingw32

# unpack PACKAGE FOLDER: the package's sources, with Debian's patches where sources.txt names them.
unpack() {
    [ ! -f "$2/.unpacked" ] || return 0
    rm -rf "$2"
    mkdir "$2"
    local file patch
    for file in $(sources_of "$1" | awk '{print $3}'); do
        case $file in
            *.debian.tar.*) tar -xf "$downloads/$file" -C "$2" ;;
            *) tar -xf "$downloads/$file" -C "$2" --strip-components=1 ;;
        esac
    done
    if [ -f "$2/debian/patches/series" ]; then
        for patch in $(sed 's/#.*//' "$2/debian/patches/series"); do
            concerns "$2/debian/patches/$patch" "$2" || continue
            patch -d "$2" -p1 -s --batch <"$2/debian/patches/$patch"
        done
    fi
    touch "$2/.unpacked"
}

# concerns PATCH FOLDER: whether the patch is for what was unpacked. Some packages come in several archives, of which not
# all are wanted; each has a folder of its own.
concerns() {
    local path
    for path in $(sed -n 's,^+++ [^/]*/\([^[:space:]]*\).*,\1,p' "$1"); do
        case $path in */*) [ ! -e "$2/${path%%/*}" ] || return 0 ;; *) return 0 ;; esac
    done
    return 1
}

# The finished parts' folders as a CMake list, and as folders of .pc files for pkg-config.
prefix_list() { local IFS=';'; printf '%s' "${prefix_of[*]}"; }
pkgconfig_path() { printf "%s/lib/pkgconfig:" "${prefix_of[@]}"; }

# configure SOURCE BUILD [-D…]: runs CMake for Windows; static libraries unless told otherwise.
configure() {
    local source=$1 build=$2
    shift 2
    PKG_CONFIG_LIBDIR=$(pkgconfig_path) cmake -S "$source" -B "$build" -G Ninja -Wno-dev \
        -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" "-DDIEMTIN_WINDOWS_PREFIX=$(prefix_list)" \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_POLICY_VERSION_MINIMUM=3.5 \
        -DBUILD_SHARED_LIBS=OFF "$@"
}

# compile BUILD [TARGET…]
compile() {
    local build=$1
    shift
    ninja -C "$build" -j"$jobs" "$@"
}

# archive NAME C++-OR-C-FLAGS… -- FILE…: compiles the files and installs them as lib/libNAME.a.
archive() {
    local name=$1 flags=() file compiler objects=()
    shift
    while [ "$1" != -- ]; do flags+=("$1") && shift; done
    shift
    mkdir -p objects "$prefix/lib"
    for file in "$@"; do
        compiler=gcc
        [ "${file##*.}" = c ] || compiler=g++
        objects+=("objects/$(tr / - <<<"$file").o")
        $triplet-$compiler-posix -O2 -DNDEBUG "${flags[@]}" -c "$file" -o "${objects[-1]}"
    done
    rm -f "$prefix/lib/lib$name.a"
    $triplet-ar rcs "$prefix/lib/lib$name.a" "${objects[@]}"
}

# describe NAME VERSION LIBS [CFLAGS [REQUIRES]]: writes lib/pkgconfig/NAME.pc.
describe() {
    mkdir -p "$prefix/lib/pkgconfig"
    printf 'prefix=%s\nName: %s\nDescription: %s\nVersion: %s\nLibs: -L${prefix}/lib %s\nCflags: -I${prefix}/include %s\nRequires: %s\n' \
        "$prefix" "$1" "$1" "$2" "$3" "${4:-}" "${5:-}" >"$prefix/lib/pkgconfig/$1.pc"
}
