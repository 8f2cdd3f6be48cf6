# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window under Wine in a display of its own: typing, dragging with the mouse, pictures to look at."""

import json
import subprocess
import time

SIZE = (1640, 980)
PATIENCE = 120  # seconds


class Display:
    """Xvfb on the first free number; ends with the `with` block."""

    def __enter__(self):
        self.server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp"],
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.name = ":" + self.server.stdout.readline().decode().strip()
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()

    def tool(self, *words):
        done = subprocess.run(words, env={"DISPLAY": self.name, "PATH": "/usr/bin:/bin"}, capture_output=True)
        return done.stdout.decode().strip()

    def picture(self, path):
        self.tool("import", "-window", "root", str(path))

    def wait_for_window(self, title):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = self.tool("xdotool", "search", "--onlyvisible", "--name", title).split()
            if found:
                return found[-1]
            time.sleep(0.5)
        return None


def search(system, library, word):
    done = system.run("diemtin", "--library", library, "articles", "--search", word, "--json")
    return json.loads(done.stdout or "[]")


def types(windows, library, check):
    """Starts the program as a person does, types into the open article, closes the window, and looks for the words."""
    with Display() as display:
        program = subprocess.Popen(["wine", str(windows.installed / "bin/diemtin.exe"), "--library", windows.path(library)],
                                   env=windows.environment | {"DISPLAY": display.name}, stdout=windows.log,
                                   stderr=windows.log)
        window = display.wait_for_window("DiemTin|Điểm tin|thư viện")
        check(window is not None, "the window opens")
        if window is None:
            program.kill()
            return
        time.sleep(10)  # until pages and photos are there
        display.picture(windows.folder / "window.png")
        display.tool("xdotool", "mousemove", str(SIZE[0] * 45 // 100), str(SIZE[1] * 80 // 100), "click", "1")
        time.sleep(1)
        display.tool("xdotool", "type", "--delay", "60", "thunghiemwine ")
        time.sleep(4)
        display.picture(windows.folder / "typed.png")
        display.tool("xdotool", "key", "--window", window, "alt+F4")
        try:
            program.wait(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            program.kill()
            check(False, "the window closes")
    check(len(search(windows, library, "thunghiemwine")) == 1, "what was typed is in the library")


def drags(windows, check):
    """The tests that drag rows with the mouse, in real windows."""
    for test, case in (("views_issue_dragging", ()), ("views_library", ("dragsSeveralOutWithTheMouse",))):
        report = windows.folder / f"{test}.txt"
        with Display() as display:
            done = windows.run(test, "-o", f"{windows.path(report)},txt", *case, DISPLAY=display.name,
                               WINEQT_QPA_PLATFORM="windows:fontengine=freetype")
        check(done.returncode == 0, f"{test} with the mouse: {last_line(report)}")


def last_line(report):
    lines = report.read_text("utf-8", "replace").splitlines() if report.exists() else []
    return next((line for line in reversed(lines) if line.startswith("Totals")), "no report")
