# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# qrencode, which makes QR codes.

packages=(qrencode)
uses=()

build_part() {
    unpack qrencode qrencode
    configure qrencode build -DWITH_TOOLS=NO
    compile build install
    describe libqrencode 4.1.1 -lqrencode
}
