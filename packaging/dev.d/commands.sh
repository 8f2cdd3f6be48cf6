# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The commands of packaging/dev, one function each.

jobs=$(nproc)
program=$project/.build/release/bin/diemtin

# build_kind release|debug|asan [TARGET…]: configures once (ninja does it again when CMake's files change) and builds.
build_kind() {
    local folder=$project/.build/$1 options
    case $1 in
        release) options=(-DCMAKE_BUILD_TYPE=Release) ;;
        debug) options=(-DCMAKE_BUILD_TYPE=Debug) ;;
        asan) options=(-DCMAKE_BUILD_TYPE=Debug -DDIEMTIN_SANITIZE=ON) ;;
        fuzz) options=(-DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_COMPILER=clang++ -DDIEMTIN_FUZZ=ON) ;;
    esac
    shift
    ensure_place
    mkdir -p "$folder"
    exec 8>"$folder/.lock"
    flock 8
    [ -f "$folder/build.ninja" ] || step cmake -S "$project" -B "$folder" -G Ninja "${options[@]}"
    step ninja -C "$folder" -j"$jobs" "$@"
    exec 8>&-
}

# Sets kind from a leading --debug or --asan, and rest to the other arguments.
take_kind() {
    kind=release
    case ${1:-} in --debug | --asan) kind=${1#--} && shift ;; esac
    rest=("$@")
}

do_build() {
    take_kind "$@"
    build_kind "$kind" "${rest[@]}"
}

do_test() {
    take_kind "$@"
    build_kind "$kind"
    inside ctest --test-dir "$project/.build/$kind" --output-on-failure -j"$jobs" "${rest[@]}"
}

# Each fuzzer so many seconds, with the corpus of tests/fuzz and texts of the project as its beginning. What it finds
# new stays in .build/fuzz/corpus; an input that breaks something is left in .build/fuzz/found and ends the command.
do_fuzz() {
    local seconds=${1:-60} name
    build_kind fuzz fuzzers
    mkdir -p "$project/.build/fuzz/found"
    # Files that are written anew for each input belong into memory.
    [ ! -w /dev/shm ] || export TMPDIR=/dev/shm
    for name in digest markdown template image library answer reviewfile; do
        local seeds=("$project/tests/fuzz/corpus/$name")
        case $name in
            digest | markdown) seeds+=("$project/tests/desk/data") ;;
            template) seeds+=("$project/resources/templates") ;;
        esac
        mkdir -p "$project/.build/fuzz/corpus/$name"
        say "$name, $seconds s"
        step env QT_QPA_PLATFORM=offscreen ASAN_OPTIONS=detect_leaks=0 "$project/.build/fuzz/bin/fuzz_$name" \
            -max_total_time="$seconds" -rss_limit_mb=3000 -timeout=20 -print_final_stats=1 -verbosity=0 \
            -artifact_prefix="$project/.build/fuzz/found/$name-" "$project/.build/fuzz/corpus/$name" "${seeds[@]}"
    done
}

do_exec() {
    [ $# -gt 0 ] || die "exec what? packaging/dev exec CMD…"
    [ "$1" != diemtin ] || [ -x "$program" ] || die "diemtin is not built yet; packaging/dev build makes it"
    ensure_place
    inside "$@"
}

do_shell() {
    ensure_place
    inside bash
}

# The sample issue in a library of its own: with a display in the window, without one as files to look at.
do_run() {
    local folder=$project/.build/run library=$project/.build/run/sample.diemtin
    build_kind release
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        [ -f "$library" ] || import_sample "$folder" "$library"
        inside diemtin --library "$library" "$@"
    fi
    rm -rf "$folder"
    import_sample "$folder" "$library"
    findings_pass step diemtin --library "$library" export 01/2026 "$folder/sample.pdf"
    step xvfb-run -a -s '-screen 0 1640x980x24' diemtin --library "$library" --screenshot "$folder/window.png"
    printf '\nThe sample issue\n  library     %s\n  PDF         %s\n  the window  %s\n' \
        "$library" "$folder/sample.pdf" "$folder/window.png"
}

import_sample() {
    mkdir -p "$1"
    findings_pass step diemtin --library "$2" import "$project/.build/release/share/diemtin/sample/diem-tin-mau.md"
}

# Runs a command of diemtin for which exit status 1 means: done, with findings.
findings_pass() { "$@" || [ $? -eq 1 ]; }

do_bench() {
    local text=${project%/*}/shared/standard-issue/issue-23-2026.md
    if [ ! -f "$text" ]; then
        say "nothing measured: the standard issue is not there ($text)"
        return 0
    fi
    build_kind release
    inside python3 "$project/packaging/dev.d/bench.py" "$program" "$text" "$project/.build/bench" "${1:-5}"
}

do_format() {
    ensure_place
    inside "$project/packaging/dev.d/format.sh" "$@"
}

do_tidy() {
    build_kind debug
    cd "$project"
    inside run-clang-tidy -quiet -p .build/debug -j "$jobs" "$project/(app|models|views)/.*${1:-}"
}

# Vietnamese is the language of the sources, so its own words need no file.
do_translate() {
    ensure_place
    cd "$project"
    inside "$project/packaging/dev.d/translate.sh" "$project/translations/diemtin_en.ts"
}

do_package() {
    build_kind release
    step cpack --config "$project/.build/release/CPackConfig.cmake" -G DEB -B "$project/.build/package"
    ls -l "$project"/.build/package/*.deb
}

do_clean() {
    rm -rf "$project/.build"
}
