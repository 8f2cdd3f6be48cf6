# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/dev windows and windows-test. Read by packaging/dev.

windows=$project/packaging/windows
windows_cache=$cache/windows          # Qt and the libraries, each built once
windows_build=$project/.build/windows # the program
guide=huong-dan-cai-dat.txt           # how to install it, in Vietnamese
windows_times=()

# timed WHAT COMMAND…: runs it and remembers how long it took.
timed() {
    local what=$1 begin=$SECONDS
    shift
    say "$what"
    "$@"
    windows_times+=("$(printf '%-36s %5d s' "$what" $((SECONDS - begin)))")
}

tell_times() { printf '%s\n' "${windows_times[@]}"; }

do_windows() {
    case ${1:-} in
        '') ;;
        --remove) remove_windows && return ;;
        *) die "windows knows only --remove" ;;
    esac
    ensure_windows_place
    timed 'Qt and the libraries' build_windows_prefix
    timed 'the program' build_windows_program
    timed 'collecting its files' step "$windows/collect.sh" "$windows_build" "$windows_build/dist" "${prefixes[@]}"
    timed 'the installer' build_windows_installer
    local installer
    installer=$(windows_installer)
    printf '\nThe Windows program\n  folder      %s (%s MB)\n  installer   %s (%s MB)\n  to read     %s\n\n' \
        "$windows_build/dist" "$(du -sm "$windows_build/dist" | cut -f1)" \
        "$installer" "$(du -m "$installer" | cut -f1)" "$windows_build/$guide"
    tell_times
}

# Tries the built program and its installer under Wine.
do_windows_test() {
    ensure_windows_place
    find_windows_prefix
    [ -f "$(windows_installer)" ] || die "the Windows program is not built yet; packaging/dev windows makes it"
    step sh -c 'command -v wine' >/dev/null || die "Wine is missing: install Debian's packages wine and wine64"
    build_kind release diemtin pagesdump
    timed 'building the tests' step ninja -C "$windows_build" -j"$jobs" all pagesdump printissue
    copy_test_library
    timed 'the tests under Wine' step "$windows/unittests.sh" "$windows_build" -j"$jobs" "$@"
    timed 'the program under Wine' step python3 -B "$windows/trial/trial.py" "$project" "$(windows_installer)"
    tell_times
}

# Besides what the program is built with on Linux, the packages of packaging/windows/packages.txt.
ensure_windows_place() {
    ensure_place
    local packages
    packages=$(sed 's/#.*//' "$windows/packages.txt" | xargs)
    case $place in
        host) complete_host ;;
        tree)
            [ -n "$(missing "$tree/var/lib/dpkg")" ] || return 0
            prepare_log
            complete_tree
            exec 9>&-
            ;;
    esac
}

# One run at a time builds libraries; sets prefixes, the folders they are in.
build_windows_prefix() {
    mkdir -p "$windows_cache" || die "the cache folder $windows_cache cannot be made"
    exec 7>"$windows_cache/.lock"
    flock -n 7 || { say "another run is building Qt and the libraries; waiting for it" && flock 7; }
    step "$windows/prefix.sh" "$windows_cache" "$jobs" >"$windows_cache/prefixes.new"
    mv "$windows_cache/prefixes.new" "$windows_cache/prefixes"
    exec 7>&-
    find_windows_prefix
}

find_windows_prefix() {
    [ -f "$windows_cache/prefixes" ] || die "Qt and the libraries are not built yet; packaging/dev windows does it"
    mapfile -t prefixes <"$windows_cache/prefixes"
}

# What the tests need beside the program's DLLs.
copy_test_library() {
    local prefix
    for prefix in "${prefixes[@]}"; do
        [ ! -f "$prefix/bin/Qt6Test.dll" ] || cp "$prefix/bin/Qt6Test.dll" "$windows_build/bin/"
    done
}

build_windows_program() {
    local list
    list=$(IFS=';' && printf '%s' "${prefixes[*]}")
    build_kind release diemtin_drawphotos
    if [ "$(cat "$windows_build/prefixes" 2>/dev/null)" != "$list" ]; then
        step cmake -S "$project" -B "$windows_build" -G Ninja --fresh -DCMAKE_BUILD_TYPE=Release \
            -DCMAKE_TOOLCHAIN_FILE="$windows/program/toolchain.cmake" "-DDIEMTIN_WINDOWS_PREFIX=$list" \
            -DDIEMTIN_DRAWPHOTOS="$project/.build/release/resources/sample/drawphotos"
        printf '%s' "$list" >"$windows_build/prefixes"
    fi
    step ninja -C "$windows_build" -j"$jobs" diemtin diemtin_console diemtin_resources diemtin_translations
}

windows_version() { sed -n 's/^project(DiemTin VERSION \([0-9.]*\).*/\1/p' "$project/CMakeLists.txt"; }
windows_installer() { printf '%s' "$windows_build/diemtin-$(windows_version)-setup.exe"; }

build_windows_installer() {
    step makensis -V2 -INPUTCHARSET UTF8 -DVERSION="$(windows_version)" -DPROGRAM="$windows_build/dist" \
        -DOUTPUT="$(windows_installer)" -DICON="$windows_build/diemtin.ico" "$windows/installer.nsi"
    cp "$windows_build/dist/$guide" "$windows_build/$guide"
}

remove_windows() {
    local size=0
    if [ -d "$windows_cache" ]; then
        exec 7>"$windows_cache/.lock"
        flock -n 7 || die "another run is building Qt and the libraries in $windows_cache; end it first"
        size=$(du -sm "$windows_cache" | cut -f1)
    fi
    rm -rf "$windows_cache" "$windows_build"
    say "removed $windows_cache ($size MB) and $windows_build"
}
