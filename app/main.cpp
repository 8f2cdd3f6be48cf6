// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the program starts.

#include "app/application.h"

int main(int argc, char **argv)
{
    return DiemTin::runApplication(argc, argv);
}
