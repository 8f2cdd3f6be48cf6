# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""scripts.py PROJECT: what can be known of packaging/windows without building for Windows.

Every script is bash; every part in the order of building has its script, uses parts before it and names source packages
that sources.txt knows; every line of sources.txt is whole and wanted; a source that is not to be had is told plainly."""

import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROJECT = Path(sys.argv.pop(1))
WINDOWS = PROJECT / "packaging/windows"


def order():
    return re.search(r"^order=\((.*?)\)", (WINDOWS / "prefix.sh").read_text(), re.M | re.S).group(1).split()


def words_of(part, variable):
    text = (WINDOWS / f"parts/{part}.sh").read_text()
    return re.search(rf"^{variable}=\((.*?)\)", text, re.M | re.S).group(1).split()


def sources():
    lines = (WINDOWS / "sources.txt").read_text().splitlines()
    return [line.split() for line in lines if line and not line.startswith("#")]


class Scripts(unittest.TestCase):
    def test_are_bash(self):
        for script in (*WINDOWS.rglob("*.sh"), PROJECT / "packaging/dev"):
            done = subprocess.run(["bash", "-n", script], capture_output=True, text=True)
            self.assertEqual((done.returncode, done.stderr), (0, ""), script)

    def test_every_part_is_built_after_what_it_uses(self):
        self.assertEqual(sorted(order()), sorted(path.stem for path in (WINDOWS / "parts").glob("*.sh")))
        for index, part in enumerate(order()):
            self.assertLessEqual(set(words_of(part, "uses")), set(order()[:index]), part)

    def test_every_source_is_named_once_and_used(self):
        wanted = {package for part in order() for package in words_of(part, "packages")}
        self.assertEqual({line[0] for line in sources()}, wanted)
        files = [line[2] for line in sources()]
        self.assertEqual(len(files), len(set(files)))
        for line in sources():
            self.assertRegex(" ".join(line), r"^\S+ \S+ \S+\.tar\.\w+ [0-9a-f]{64}$")

    def test_a_source_that_cannot_be_had_is_told(self):
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / "windows"
            shutil.copytree(WINDOWS, copy)
            script = copy / "prefix.sh"
            script.write_text(script.read_text().replace(" ".join(order()), "qrencode"))
            done = subprocess.run(["bash", script, Path(folder) / "cache", "1"], capture_output=True, text=True,
                                  env={"PATH": "/usr/bin:/bin", "DIEMTIN_MIRROR": f"file://{folder}/no-mirror"})
        self.assertEqual(done.returncode, 1)
        self.assertIn("Debian's source packages", done.stderr)
        self.assertNotIn("qrencode: done", done.stderr)


if __name__ == "__main__":
    unittest.main()
