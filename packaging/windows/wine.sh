#!/usr/bin/env bash
# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# wine.sh PROGRAM.EXE [ARGUMENT…]: runs a test under Wine as ctest runs one on Linux. QtTest writes nothing to a pipe on
# Windows, so its report goes to a file that is printed afterwards. The environment is set by unittests.sh.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
report=$(mktemp)
said=$(mktemp)
trap 'rm -f "$report" "$said"' EXIT
program=$1
shift

# Wine keeps variables QT_… from Windows programs and hands on WINEQT_… under that name.
for variable in "${!QT_@}"; do export "WINE$variable=${!variable}"; done

# All functions but those of tests-left-out.txt, where it names some of this test.
left_out=$(sed -n "s/^$(basename "$program" .exe)::\\([A-Za-z0-9_]*\\).*/\\1/p" "$here/tests-left-out.txt")
if [ -n "$left_out" ] && [ $# -eq 0 ]; then
    mapfile -t functions < <(wine "$program" -functions 2>/dev/null | tr -d '\r' | sed -n 's/()$//p' | grep -vxF "$left_out")
    set -- "${functions[@]}"
fi
wine "$program" -o "Z:${report//\//\\},txt" "$@" </dev/null >"$said" 2>&1
status=$?
cat "$said" "$report"
exit $status
