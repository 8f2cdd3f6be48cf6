#!/usr/bin/env bash
# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# translate.sh FILE.ts: brings an English translation up to date with the sources; run in the project's folder.
set -euo pipefail
tools=$(qtpaths6 --query QT_HOST_BINS)
exec "$tools/lupdate" -silent -no-obsolete -locations none -I . -source-language vi_VN -target-language en_GB \
    app models views -ts "$1"
