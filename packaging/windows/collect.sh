#!/usr/bin/env bash
# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# collect.sh BUILD FOLDER PREFIX…: puts the Windows program together in FOLDER as it is installed: bin/ with program,
# DLLs, Qt's plugins and qt.conf, share/diemtin/ with fonts, dictionary, templates and translations, the licences.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
build=$1 folder=$2
shift 2
prefixes=("$@")
triplet=x86_64-w64-mingw32
plugins=(platforms/qwindows platforms/qoffscreen styles/qmodernwindowsstyle sqldrivers/qsqlite imageformats/qjpeg
    imageformats/qgif imageformats/qico imageformats/qsvg imageformats/qwebp)
# The Debian packages whose copyright files tell of what is installed with the program.
noticed=(fonts-montserrat fonts-noto-core hunspell-vi qt6-base-dev libsqlite3-0 libpcre2-16-0 libharfbuzz0b libpng16-16t64
    libdouble-conversion3 libfreetype-dev libjpeg62-turbo libwebp-dev libnanosvg-dev libqpdf-dev libpoppler-cpp-dev
    libqrencode-dev libzbar-dev libmd4c-dev libhunspell-dev libxml2-dev libkf6syntaxhighlighting-dev libz-mingw-w64-dev
    mingw-w64-common g++-mingw-w64-x86-64-posix)

die() { printf 'packaging/dev: %s\n' "$*" >&2; exit 1; }

# Where DLLs are looked for: the libraries built for Windows, the compiler's own.
compiler_folder=$(dirname "$($triplet-g++-posix -print-file-name=libstdc++-6.dll)")
search=("${prefixes[@]/%//bin}" "$compiler_folder" /usr/$triplet/lib /usr/$triplet/bin)

binaries() { find "$folder/bin" -name '*.exe' -o -name '*.com' -o -name '*.dll'; }
imports() { binaries | xargs -d '\n' -n1 $triplet-objdump -p | sed -n 's/.*DLL Name: //p' | sort -fu; }

copy_plugin() {
    local prefix
    for prefix in "${prefixes[@]}"; do
        [ -f "$prefix/plugins/$1.dll" ] || continue
        mkdir -p "$folder/bin/plugins/${1%/*}"
        cp "$prefix/plugins/$1.dll" "$folder/bin/plugins/${1%/*}/"
        return 0
    done
    die "Qt's plugin $1 is in none of the folders ${prefixes[*]}"
}

# Copies what is needed and found until nothing new is needed; the rest is Windows' own.
copy_dlls() {
    local name place changed=1
    while [ $changed = 1 ]; do
        changed=0
        for name in $(imports); do
            [ ! -e "$folder/bin/$name" ] || continue
            for place in "${search[@]}"; do
                [ -f "$place/$name" ] || continue
                cp "$place/$name" "$folder/bin/"
                changed=1
                break
            done
        done
    done
}

rm -rf "$folder"
mkdir -p "$folder/bin" "$folder/share"
cp "$build/bin/diemtin.exe" "$build/bin/diemtin.com" "$here/program/qt.conf" "$folder/bin/"
for plugin in "${plugins[@]}"; do copy_plugin "$plugin"; done
copy_dlls
binaries | xargs -d '\n' $triplet-strip --strip-unneeded
cp -r "$build/share/diemtin" "$folder/share/"
sed 's/$/\r/' "$here/../LICENSE" >"$folder/LICENSE.txt"
mkdir "$folder/share/diemtin/licences"
for package in "${noticed[@]}"; do
    notice=/usr/share/doc/$package/copyright
    [ -f "$notice" ] || die "the licences of $package are not in $notice"
    sed 's/$/\r/' "$notice" >"$folder/share/diemtin/licences/$package.txt"
done
{ printf '\357\273\277' && sed 's/$/\r/' "$here/huong-dan-cai-dat.txt"; } >"$folder/huong-dan-cai-dat.txt"
