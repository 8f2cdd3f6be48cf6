# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A Wine folder of one's own (WINEPREFIX), made once. Read by unittests.sh.

# use_wine_folder FOLDER: the fonts of this machine, which no Windows has, are not found there. Wine's
# services run until the script ends; started by a test they would keep its output open and ctest waiting.
use_wine_folder() {
    export WINEPREFIX=$1 WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml='
    export FONTCONFIG_FILE=$1/no-fonts.conf
    mkdir -p "$1"
    printf '<fontconfig/>\n' >"$FONTCONFIG_FILE"
    trap 'wineserver -k' EXIT
    wineserver -p >/dev/null 2>&1
    wineboot --init </dev/null >/dev/null 2>&1
}

# The path of a file as a Windows program names it.
windows_path() { printf 'Z:%s' "${1//\//\\}"; }
