# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""seedtext.py PROJECT SEEDS: no text of a published issue stands in the project; exit status 77 where SEEDS is absent."""

import re
import sys
import unicodedata
from pathlib import Path

from tree import Finding, Tree

RUN = 16  # words in a row that are no coincidence
BODY = 40  # words; shorter lines (titles, publisher's lines, official names) are common property
# Long names of resolutions and programmes, which any text may quote.
OFFICIAL = re.compile(r"(về )?đột phá phát triển khoa học công nghệ đổi mới sáng tạo (và )?chuyển đổi số quốc gia")


def words(line):
    text = " ".join(re.findall(r"\w+", unicodedata.normalize("NFC", line).lower()))
    return OFFICIAL.sub("¶", text).split()


def runs(line):
    listed = words(line)
    return {" ".join(listed[i:i + RUN]) for i in range(len(listed) - RUN + 1)}


def published(seeds):
    """Every run of words in the body paragraphs of the published issues."""
    found = set()
    for path in sorted(Path(seeds).glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if len(words(line)) >= BODY:
                found |= runs(line)
    return found


def seedtext(tree, known):
    for path in tree.files():
        for number, line in enumerate(tree.lines(path), 1):
            shared = runs(line) & known
            if shared:
                yield Finding(path, number, f"stands in a published issue: {min(shared)}")


def main(project, seeds):
    if not list(Path(seeds).glob("*.txt")):
        print(f"Skipped: the published issues are not there ({seeds}).")
        return 77
    findings = list(seedtext(Tree(project), published(seeds)))
    for finding in findings:
        print(finding)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
