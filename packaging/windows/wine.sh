#!/usr/bin/env bash
# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# wine.sh PROGRAM.EXE [ARGUMENT…]: runs a test under Wine as ctest runs one on Linux. QtTest writes nothing to a pipe on
# Windows, so its report goes to a file that is printed afterwards. The environment is set by unittests.sh.
report=$(mktemp)
trap 'rm -f "$report"' EXIT
program=$1
shift
wine "$program" -o "Z:${report//\//\\},txt" "$@"
status=$?
cat "$report"
exit $status
