# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The two systems on which the trial runs the program: this machine, and Windows as Wine does it."""

import os
import subprocess
from pathlib import Path

EPOCH = "1781740800"  # both programs take this for the present, so that they write the same dates


def windows_path(path):
    return "Z:" + str(path).replace("/", "\\")


class Linux:
    """The program as built for this machine."""

    name = "linux"

    def __init__(self, project, folder):
        self.build = project / ".build/release"
        self.folder = folder / self.name
        self.environment = dict(os.environ, SOURCE_DATE_EPOCH=EPOCH, LC_ALL="C.UTF-8",
                                DIEMTIN_RESOURCES=str(self.build / "share/diemtin"))
        for variable in ("DISPLAY", "WAYLAND_DISPLAY", "DIEMTIN_LIBRARY"):
            self.environment.pop(variable, None)

    def path(self, path):
        return str(path)

    def command(self, program):
        return [str(self.build / "bin" / program)]

    def run(self, program, *arguments, **environment):
        """Runs `diemtin` or a helper of the tests to its end; paths among the arguments are Path objects."""
        words = [self.path(word) if isinstance(word, Path) else word for word in arguments]
        return subprocess.run(self.command(program) + words, env=self.environment | environment,
                              stdin=subprocess.DEVNULL, capture_output=True)


class Windows(Linux):
    """The program as installed under Wine, in a Wine folder that is new. Variables QT_… are kept from Windows programs by
    Wine; it hands on WINEQT_… under that name."""

    name = "windows"

    def __init__(self, project, folder):
        super().__init__(project, folder)
        self.build = project / ".build/windows"
        self.log = open(folder / "wine.log", "ab")
        self.root = folder / "wine"
        no_fonts = folder / "no-fonts.conf"
        no_fonts.write_text("<fontconfig/>\n")  # hides the fonts of this machine: no Windows has them
        self.environment |= {
            "FONTCONFIG_FILE": str(no_fonts),
            "WINEPREFIX": str(self.root), "WINEARCH": "win64", "WINEDEBUG": "fixme-all,err+all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=", "WINEPATH": windows_path(self.build / "dist/bin"),
            "DIEMTIN_RESOURCES": ""}
        self.start()
        users = [user for user in (self.root / "drive_c/users").iterdir() if user.name != "Public"]
        self.home = users[0]
        self.installed = self.home / "AppData/Local/Programs/DiemTin"

    def start(self, **environment):
        """Starts Windows, anew if it runs. Its services would keep the output of the program open that started them, and
        are of the display (DISPLAY) that they were started with."""
        self.stop()
        subprocess.run(["wineserver", "-p"], env=self.environment | environment, stdout=self.log, stderr=self.log)
        self.wine("wineboot", "--init", **environment)

    def stop(self):
        for option in ("-k", "-w"):
            subprocess.run(["wineserver", option], env=self.environment, stdout=self.log, stderr=self.log)

    def path(self, path):
        return windows_path(path)

    def command(self, program):
        own = program == "diemtin"
        return ["wine", str(self.installed / "bin/diemtin.com" if own else self.build / f"bin/{program}.exe")]

    def run(self, program, *arguments, **environment):
        if program != "diemtin":
            environment["DIEMTIN_RESOURCES"] = windows_path(self.build / "share/diemtin")
            environment["WINEQT_PLUGIN_PATH"] = windows_path(self.build / "dist/bin/plugins")
        done = super().run(program, *arguments, **environment)
        self.log.write(done.stderr)
        return done

    def wine(self, *words, **environment):
        """Runs a program of Windows to its end, what it and Wine say into the log; its exit status."""
        return subprocess.run(["wine", *map(str, words)], env=self.environment | environment, stdout=self.log,
                              stderr=self.log, stdin=subprocess.DEVNULL).returncode

    def registry(self, key):
        """The standard value of a key of the registry, or nothing."""
        done = subprocess.run(["wine", "reg", "query", key, "/ve"], env=self.environment, capture_output=True)
        return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else None
