#!/usr/bin/env python3
# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""viewers.py DIEMTIN TEXT: imports a digest text, exports its PDF and looks whether poppler and MuPDF show the same.

Each page is rendered in grey by pdftoppm and mutool draw at 96 dpi and averaged over squares of 8 x 8 pixels (2.1 mm),
which takes away how each of them smooths edges. A square is other than its fellow where they differ by more than LIMIT of
255 grey levels; a page is the same where at most MOST of its squares (some 13,500 on A4) are other. Smoothing alone makes
squares differ by up to 33 levels, a lost line of text 65 of them by more than 48. Then the file is spoilt, a photo taken out of
one page and a line of text out of another, and the spoilt pages, and only they, must be found. Exit 77: there is no such
text, or none of the viewers, here."""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

DPI = 96
SQUARE = 8
LIMIT = 40
MOST = 3


def run(*command):
    done = subprocess.run(command, capture_output=True)
    if done.returncode not in (0, 1, 3) or (done.returncode and command[0] != sys.argv[1] and command[0] != "qpdf"):
        sys.exit(f"{command[0]} exits with {done.returncode}: {done.stderr.decode(errors='replace')[:300]}")
    return done


def grey(path):
    """Width, height and bytes of a binary PGM file."""
    data = path.read_bytes()
    head = re.match(rb"P5\s+(?:#.*\s+)*(\d+)\s+(\d+)\s+255\s", data)
    return int(head[1]), int(head[2]), data[head.end():]


def squares(path):
    """The page as rows of averages over SQUARE x SQUARE pixels."""
    width, height, pixels = grey(path)
    across = width // SQUARE
    result = []
    for y in range(0, height - SQUARE + 1, SQUARE):
        columns = []
        for line in range(y, y + SQUARE):
            row = pixels[line * width:line * width + across * SQUARE]
            columns.extend(row[offset::SQUARE] for offset in range(SQUARE))
        result.append([sum(values) / SQUARE ** 2 for values in zip(*columns)])
    return result


def rendered(pdf, folder, command):
    """The squares of each page, by page number."""
    folder.mkdir()
    if command == "pdftoppm":
        run("pdftoppm", "-gray", "-r", str(DPI), str(pdf), str(folder / "p"))
    else:
        run("mutool", "draw", "-q", "-c", "gray", "-r", str(DPI), "-o", str(folder / "p-%d.pgm"), str(pdf))
    return {int(re.search(r"(\d+)$", file.stem)[1]): squares(file) for file in folder.glob("*.pgm")}


def others(one, other):
    """How many squares of a page are other than their fellows."""
    return sum(abs(a - b) > LIMIT for row, fellow in zip(one, other) for a, b in zip(row, fellow))


def spoilt(pdf, folder):
    """A copy of the file with a photo taken out of one page and a line of text out of another, and these pages."""
    plain = folder / "plain.pdf"
    run("qpdf", "--qdf", "--object-streams=disable", str(pdf), str(plain))
    data = bytearray(plain.read_bytes())
    numbers = [int(match[1]) for match in re.finditer(rb"\n%% Contents for page (\d+)\n", data)]
    starts = [match.start() for match in re.finditer(rb"\n%% Contents for page \d+\n", data)] + [len(data)]
    photo = line = 0
    for number, start, end in zip(numbers, starts, starts[1:]):
        if not photo and number > 2 and (found := re.compile(rb"/Im\d+\s+Do").search(data, start, end)):
            photo = number
            data[found.start():found.end()] = b" " * (found.end() - found.start())
        elif photo and not line and number > photo + 1:
            # The longest text of the page: one that reaches over the measure.
            found = max(re.compile(rb"\[<[^\]]*\] TJ").finditer(data, start, end), key=lambda each: len(each[0]))
            line = number
            data[found.start():found.end()] = b" " * (found.end() - found.start())
    if not photo or not line:
        sys.exit("nothing to spoil was found")
    result = folder / "spoilt.pdf"
    result.write_bytes(data)
    return result, {photo, line}


def main():
    diemtin, text = sys.argv[1:3]
    if not Path(text).exists() or not shutil.which("pdftoppm") or not shutil.which("mutool"):
        print("Skipped: the text, pdftoppm or mutool is not here.")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        library, pdf = folder / "library.diemtin", folder / "issue.pdf"
        run(diemtin, "--library", str(library), "import", text)
        listed = run(diemtin, "--library", str(library), "issues", "--json").stdout
        issue = json.loads(listed)[0]["issue"]
        run(diemtin, "--library", str(library), "export", issue, str(pdf))
        poppler, mupdf = (rendered(pdf, folder / each, each) for each in ("pdftoppm", "mutool"))
        counts = {page: others(poppler[page], mupdf[page]) for page in poppler}
        print(f"{len(counts)} pages; squares that differ: at most {max(counts.values())}")
        failures = [f"page {page}: {count} squares differ" for page, count in counts.items() if count > MOST]
        if poppler.keys() != mupdf.keys():
            failures.append("the viewers do not find the same pages")
        broken, pages = spoilt(pdf, folder)
        after = rendered(broken, folder / "spoilt", "mutool")
        counts = {page: others(poppler[page], after[page]) for page in poppler}
        print("spoilt: " + ", ".join(f"page {page} by {counts[page]} squares" for page in sorted(pages)))
        found = {page for page in poppler if counts[page] > MOST}
        if found != pages:
            failures.append(f"pages {sorted(pages)} were spoilt, {sorted(found)} were found")
    print("\n".join(failures))
    sys.exit(1 if failures else 0)


main()
