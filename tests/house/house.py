# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""house.py PROJECT [CHECK…]: holds the project to the rules of the house; prints every finding and fails if there is one."""

import sys

import checks
from tree import Tree


def main(arguments):
    tree = Tree(arguments[0])
    wanted = arguments[1:]
    failed = False
    for check in checks.ALL:
        if wanted and check.__name__ not in wanted:
            continue
        findings = list(check(tree))
        print(f"{check.__name__}: {check.__doc__} {'Kept.' if not findings else ''}")
        for finding in findings:
            print(f"  {finding}")
        failed = failed or bool(findings)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
