#!/bin/sh
# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Lays out the project's C++ files with clang-format; with --check only says which are not. Exit
# status 77: there is no clang-format.
set -eu
cd "$(dirname "$0")/../.."
case ${1:-} in
    '') options=-i ;;
    --check) options='--dry-run --Werror' ;;
    *) echo "format knows only --check" >&2; exit 2 ;;
esac
command -v clang-format >/dev/null || { echo "Skipped: clang-format is not installed."; exit 77; }
find app models views tests resources '(' -name '*.cpp' -o -name '*.h' ')' -exec clang-format $options {} +
