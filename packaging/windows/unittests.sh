#!/usr/bin/env bash
# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# unittests.sh BUILD [ARGUMENT…]: runs the tests of a Windows build under Wine, in a Wine folder of their own, but for
# those that tests-left-out.txt names. ARGUMENTs go to ctest.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
build=$1
shift
. "$here/winefolder.sh"
rm -rf "$build/wine-tests"
use_wine_folder "$build/wine-tests"
WINEPATH=$(windows_path "$build/dist/bin")
QT_PLUGIN_PATH=$(windows_path "$build/dist/bin/plugins")
export WINEPATH QT_PLUGIN_PATH

# Single functions of a test, named with "::", are left out by wine.sh.
left_out=$(sed "s/#.*//; /::/d" "$here/tests-left-out.txt" | xargs | tr ' ' '|')
ctest --test-dir "$build" --output-on-failure -E "^($left_out)$" "$@"
