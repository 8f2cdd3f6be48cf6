# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Printing on Windows: through its own print system, which Wine passes on to CUPS, onto a printer that is a file."""

import getpass
import grp
import os
import shutil
import subprocess
import time

PAGES = 4  # that printissue prints
PRINTER = "thu"
PATIENCE = 60  # seconds
RESOLUTION = 300  # at which paper and PDF are drawn, dots an inch
COMPARED = "10%"  # of that: letters are grey there, so that the strength of a stroke counts little
# Mean difference of grey, 0 to 1, that is still the same page. The sample's pages come to 0.006 to 0.017, as PostScript
# blackens every dot that a letter touches; moved by 1.7 mm to 0.025 to 0.064, without ink to 0.039 and more.
SAME = 0.021


class PrintServer:
    """cupsd in a folder of its own with one printer, whose backend keeps what it is sent; ends with the `with` block."""

    def __init__(self, folder):
        self.folder = folder
        self.socket = folder / "cups.sock"
        self.printed = folder / "out/printed"

    def __enter__(self):
        for name in ("bin/backend", "spool/tmp", "cache", "state", "out", "ppd"):
            (self.folder / name).mkdir(parents=True)
        for part in ("daemon", "filter", "notifier", "driver"):
            (self.folder / "bin" / part).symlink_to(f"/usr/lib/cups/{part}")
        self.write_settings()
        self.daemon = subprocess.Popen(["/usr/sbin/cupsd", "-f", "-c", self.folder / "cupsd.conf", "-s",
                                        self.folder / "cups-files.conf"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.wait_for(self.socket)
        subprocess.run(["/usr/sbin/lpadmin", "-p", PRINTER, "-E", "-v", "keep:/printed", "-m", "raw"],
                       env=os.environ | {"CUPS_SERVER": str(self.socket)}, capture_output=True)
        return self

    def __exit__(self, *_):
        self.daemon.terminate()
        self.daemon.wait()

    def write_settings(self):
        """Started by root, CUPS works as the account lp."""
        root = os.geteuid() == 0
        user, group = ("lp", "lp") if root else (getpass.getuser(), grp.getgrgid(os.getegid()).gr_name)
        backend = self.folder / "bin/backend/keep"
        backend.write_text('#!/bin/sh\n[ $# -eq 0 ] && exit 0\n'
                           f"cat \"${{6:--}}\" >'{self.printed}.part' && mv '{self.printed}.part' '{self.printed}'\n")
        backend.chmod(0o755)
        places = {"ServerRoot": "", "ServerBin": "bin", "CacheDir": "cache", "StateDir": "state", "RequestRoot": "spool",
                  "TempDir": "spool/tmp", "AccessLog": "access", "ErrorLog": "error", "PageLog": "page"}
        (self.folder / "cups-files.conf").write_text(
            "".join(f"{name} {self.folder / place}\n" for name, place in places.items())
            + f"DataDir /usr/share/cups\nUser {user}\nGroup {group}\nSystemGroup root\n")
        (self.folder / "cupsd.conf").write_text(
            f"Listen {self.socket}\nWebInterface No\nDefaultAuthType None\n<Location />\nAllow all\n</Location>\n"
            "<Location /admin>\nAllow all\n</Location>\n"
            "<Policy default>\n<Limit All>\nOrder deny,allow\n</Limit>\n</Policy>\n")
        if root:
            self.folder.chmod(0o755)
            for name in ("spool", "cache", "state", "out", "ppd"):
                for place in (self.folder / name, *(self.folder / name).iterdir()):
                    shutil.chown(place, user, group)

    @staticmethod
    def wait_for(path):
        end = time.monotonic() + PATIENCE
        while not path.exists() and time.monotonic() < end:
            time.sleep(0.2)
        return path.exists()


def difference(paper, page):
    """The mean difference of two pictures of a page, 0 to 1."""
    small = []
    for picture in (paper, page):
        small.append(picture.with_suffix(".small.png"))
        subprocess.run(["convert", picture, "-colorspace", "gray", "-resize", COMPARED, "-crop", "244x347+0+0", "+repage",
                        small[-1]], check=True)
    said = subprocess.run(["compare", "-metric", "MAE", *small, "null:"], capture_output=True).stderr.decode()
    return float(said.partition("(")[2].rstrip(")") or 1)


def prints(windows, library, number, pdf, check):
    """Prints the first pages and compares them with those of the PDF that Linux made."""
    print("\npaper", flush=True)
    with PrintServer(windows.folder / "cups") as server:
        windows.start(CUPS_SERVER=str(server.socket))
        listed = windows.run("printissue", library, number, CUPS_SERVER=str(server.socket)).stdout.decode().split()
        check(listed == [PRINTER], f"Windows has the printer ({' '.join(listed)})")
        done = windows.run("printissue", library, number, PRINTER, CUPS_SERVER=str(server.socket))
        check(done.returncode == 0 and server.wait_for(server.printed), "it takes the pages")
    windows.start()
    pictures = windows.folder / "paper"
    pictures.mkdir()
    if server.printed.exists():
        subprocess.run(["gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=png16m", f"-r{RESOLUTION}",
                        f"-sOutputFile={pictures}/paper-%02d.png", server.printed], capture_output=True)
    subprocess.run(["pdftoppm", "-r", str(RESOLUTION), "-png", "-l", str(PAGES), pdf, pictures / "page"], check=True)
    papers, pages = sorted(pictures.glob("paper-*.png")), sorted(pictures.glob("page-*.png"))
    check(len(papers) == len(pages) == PAGES, f"{PAGES} pages are asked for, {len(papers)} come")
    for paper, page in zip(papers, pages, strict=False):
        apart = difference(paper, page)
        check(apart < SAME, f"{paper.stem} is the page of the PDF (apart by {apart:.3f})")
