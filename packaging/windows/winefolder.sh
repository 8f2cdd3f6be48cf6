# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A Wine folder of one's own (WINEPREFIX), made once. Read by unittests.sh and trial.sh.

# use_wine_folder FOLDER
use_wine_folder() {
    export WINEPREFIX=$1 WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml='
    [ -f "$WINEPREFIX/system.reg" ] || wineboot --init >/dev/null 2>&1
}

# The path of a file as a Windows program names it.
windows_path() { printf 'Z:%s' "${1//\//\\}"; }
