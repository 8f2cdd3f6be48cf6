# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house, one function each: it takes a Tree and yields Findings."""

import re
from pathlib import Path

from headers import undocumented
from tree import TOP_LEVEL, Finding

LONGEST_FILE = 500

# What each room of models/ may include from, beside itself: rooms that stand below it.
MODEL_ROOMS = {"base": set()}
for _rooms in (["editorial"], ["store", "interchange", "composer"], ["spelling"], ["pdf", "preflight"], ["review"], ["desk"],
               ["tables"]):
    _below = set(MODEL_ROOMS)
    MODEL_ROOMS.update({room: _below for room in _rooms})

INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]')
WIDGETS = re.compile(r"^(QtWidgets|QtPrintSupport)/|^(QWidget|QApplication|QMainWindow|QDialog|QMessageBox|QFileDialog|"
                     r"QMenu|QToolBar|QStatusBar|QLabel|QLineEdit|QPlainTextEdit|QTextEdit|QGraphics\w+|"
                     r"Q\w*(Button|Box|Layout|View|Widget)|QStyle\w*|"
                     r"QPrinter\w*|QPrint\w+)$")
NO_WIDGETS = {"QTextLayout", "QAbstractTextDocumentLayout", "QStringView", "QByteArrayView", "QAnyStringView"}


def top_level(tree):
    """The top level holds exactly what the design names, and hidden files."""
    for name in tree.top_level():
        if name not in TOP_LEVEL:
            yield Finding(name, 0, "does not belong on the top level")
    for name in sorted(TOP_LEVEL - set(tree.top_level())):
        yield Finding(name, 0, "is missing from the top level")


def includes(tree):
    """Rooms include only from rooms below them, always by the path from the project's folder."""
    views = view_rooms(tree)
    for path in tree.files("models", "views", "app", suffixes={".cpp", ".h"}):
        for number, line in enumerate(tree.lines(path), 1):
            match = INCLUDE.match(line)
            if match and match[1] == '"' and not match[2].endswith(".moc"):
                problem = include_problem(Path(path).parts, Path(match[2]).parts, views)
                if problem:
                    yield Finding(path, number, f'{problem}: "{match[2]}"')


def include_problem(source, target, views):
    """Why a file with the path `source` may not include `target` (both as parts); None where it may."""
    if target[0] not in ("models", "views", "app") or len(target) < 2:
        return "is not written from the project's folder"
    if target[0] == "models" and target[1] not in MODEL_ROOMS:
        return "names a room that the design does not have"
    if source[0] == "models":
        if source[1] not in MODEL_ROOMS:
            return "stands in a room that the design does not have"
        if target[0] != "models" or (target[1] != source[1] and target[1] not in MODEL_ROOMS[source[1]]):
            return f"models/{source[1]} may not include this"
    if source[0] == "views":
        if target[0] == "app":
            return "views may not include app"
        if target[0] == "views" and source[1] in views and target[1] not in views[: views.index(source[1]) + 1]:
            return f"views/{source[1]} may only include the rooms listed before it in views/CMakeLists.txt"
    return None


def view_rooms(tree):
    """The rooms of views/ in the order of its CMakeLists.txt; a room may include those before it."""
    return re.findall(r"^add_subdirectory\((\w+)\)", tree.text("views/CMakeLists.txt"), re.MULTILINE)


def widgets(tree):
    """models/ neither includes nor links Widgets or PrintSupport."""
    for path in tree.files("models"):
        for number, line in enumerate(tree.lines(path), 1):
            match = INCLUDE.match(line)
            if match and match[2] not in NO_WIDGETS and WIDGETS.match(match[2]):
                yield Finding(path, number, f"a model includes <{match[2]}>")
            if path.endswith("CMakeLists.txt") and re.search(r"Qt6::(Widgets|PrintSupport)|DiemTin::views", line):
                yield Finding(path, number, "a model links what only views may")


def length(tree):
    """No file of code is longer than LONGEST_FILE lines."""
    for path in tree.code():
        count = len(tree.lines(path))
        if count > LONGEST_FILE:
            yield Finding(path, 0, f"has {count} lines; {LONGEST_FILE} are allowed")


def heads(tree):
    """Every file of code opens with the SPDX lines; C++ files go on with a sentence, headers with #pragma once."""
    for path in tree.code():
        lines = tree.lines(path)
        head = "\n".join(lines[:6])
        for wanted in ("SPDX-FileCopyrightText: DiemTin contributors", "SPDX-License-Identifier: GPL-3.0-or-later"):
            if wanted not in head:
                yield Finding(path, 1, f"lacks the line '{wanted}'")
        if path.endswith((".cpp", ".h")) and not re.match(r"// [\w`\"'(]", "".join(lines[3:4])):
            yield Finding(path, 4, "does not say in a sentence what the file is")
        if path.endswith(".h") and "#pragma once" not in lines:
            yield Finding(path, 0, "lacks #pragma once")
        if path.endswith((".cpp", ".h")) and Path(path).name != Path(path).name.lower():
            yield Finding(path, 0, "is not named in lower case")


def documented(tree):
    """Every class and function that a header of models/ offers has a /// comment."""
    for path in tree.files("models", suffixes={".h"}):
        for number, name in undocumented(tree.text(path)):
            yield Finding(path, number, f"{name} has no /// comment")


def importers(tree):
    """Every importer is named by a test in tests/interchange."""
    tests = " ".join(tree.text(path) + path for path in tree.files("tests/interchange"))
    for path in tree.files("models/interchange/importers", suffixes={".cpp"}):
        if not re.search(rf"\b\w*{re.escape(Path(path).stem)}", tests, re.IGNORECASE):
            yield Finding(path, 0, "no test in tests/interchange names this importer")


def leftovers(tree):
    """No unfinished work and no path of one machine stands in the tree."""
    unfinished = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X)\b")
    machine = re.compile(r"(^|[^A-Za-z0-9_.-])/(work|farm|root|tmp/\w+)/[a-z]")
    for path in tree.files():
        for number, line in enumerate(tree.lines(path), 1):
            if unfinished.search(line):
                yield Finding(path, number, "leaves something unfinished")
            if machine.search(line):
                yield Finding(path, number, "names a path of one machine")


ALL = [top_level, includes, widgets, length, heads, documented, importers, leftovers]
