# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The project's files, as the checks of the house see them."""

from dataclasses import dataclass
from pathlib import Path

TOP_LEVEL = {"CMakeLists.txt", "app", "models", "views", "resources", "translations", "tests", "packaging", "README.md"}
CODE_SUFFIXES = {".cpp", ".h", ".py", ".sh", ".cmake", ".sql"}


@dataclass(frozen=True)
class Finding:
    """One thing that is not as the house wants it."""
    path: str
    line: int
    message: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.message}" if self.line else f"{self.path}: {self.message}"


class Tree:
    """A project folder. Paths are given relative to it, with slashes; hidden files and folders are left out."""

    def __init__(self, root):
        self.root = Path(root)

    def top_level(self):
        return sorted(entry.name for entry in self.root.iterdir() if not entry.name.startswith("."))

    def files(self, *folders, suffixes=None):
        """Files below the folders (all of the top level by default), sorted."""
        for folder in folders or sorted(TOP_LEVEL):
            start = self.root / folder
            for path in [start] if start.is_file() else sorted(start.rglob("*")):
                relative = path.relative_to(self.root)
                if not path.is_file() or any(part.startswith((".", "__")) for part in relative.parts):
                    continue
                if suffixes is None or path.suffix in suffixes:
                    yield relative.as_posix()

    def code(self):
        """Files that people write and the house has rules for: sources, scripts, CMake files."""
        for path in self.files():
            if Path(path).suffix in CODE_SUFFIXES or path.endswith("CMakeLists.txt") or path == "packaging/dev":
                yield path

    def text(self, path):
        """The file's text; empty for what is not UTF-8 (pictures)."""
        try:
            return (self.root / path).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            return ""

    def lines(self, path):
        return self.text(path).splitlines()
