# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window under Wine in a display of its own: typing, dragging with the mouse, pictures to look at."""

import json
import subprocess
import time

SIZE = (1640, 980)
PATIENCE = 120  # seconds

# Where things are in the window that fills the display.
EDITOR = ("738", "784")
FIRST_ROW = ("480", "237")  # of the domestic section
BELOW_SECOND_ROW = ("480", "267")


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


def articles(system, library, *words):
    done = system.run("diemtin", "--library", library, "articles", *words, "--json")
    return json.loads(done.stdout or "[]")


def domestic(system, library, number):
    return [row["headline"] for row in articles(system, library, number) if row["section"] == "domestic"]


def types(display):
    display.tool("xdotool", "mousemove", *EDITOR, "click", "1")
    time.sleep(1)
    display.tool("xdotool", "type", "--delay", "60", " thunghiemwine ")
    time.sleep(4)


def drags(display):
    display.tool("xdotool", "mousemove", *FIRST_ROW, "mousedown", "1")
    for step in range(1, 11):
        time.sleep(0.2)
        y = int(FIRST_ROW[1]) + (int(BELOW_SECOND_ROW[1]) - int(FIRST_ROW[1])) * step // 10
        display.tool("xdotool", "mousemove", FIRST_ROW[0], str(y))
    time.sleep(1)
    display.tool("xdotool", "mouseup", "1")
    time.sleep(4)


def works(windows, library, number, installer, check):
    """Starts the program as a person does, types into the open article, drags a row of the outline with the mouse, closes
    the window, and looks into the library for both."""
    before = domestic(windows, library, number)
    with Display() as display:
        windows.start(DISPLAY=display.name)
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
        types(display)
        display.picture(windows.folder / "typed.png")
        drags(display)
        display.picture(windows.folder / "dragged.png")
        check(windows.wine(installer, "/S", DISPLAY=display.name) == 2, "the installer does not replace a running program")
        display.tool("xdotool", "key", "--window", window, "alt+F4")
        try:
            program.wait(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            program.kill()
            check(False, "the window closes")
    windows.start()
    check(len(articles(windows, library, "--search", "thunghiemwine")) == 1, "what was typed is in the library")
    check(domestic(windows, library, number) == [before[1], before[0], *before[2:]], "so is the order after dragging")
