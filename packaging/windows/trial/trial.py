# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""trial.py PROJECT INSTALLER: what people and scripts do with the installed Windows program, done under Wine.

Installs silently; takes issues from import to PDF with it and with the Linux program and compares; prints; types into
its window; installs over itself; uninstalls. The PDFs, pictures and Wine's log stay in .build/windows/trial."""

import shutil
import sys
import time
from pathlib import Path

import issues
import paper
import window
from systems import Linux, Windows

failures = []


def check(right, sentence):
    print(("  ok      " if right else "  FAILED  ") + sentence, flush=True)
    if not right:
        failures.append(sentence)


def installs(windows, installer):
    print("\ninstaller", flush=True)
    begin = time.monotonic()
    check(windows.wine(installer, "/S") == 0, f"installs silently ({time.monotonic() - begin:.0f} s)")
    check((windows.installed / "bin/diemtin.exe").exists(), "the program is in the user's own folder")
    links = list(windows.home.glob("AppData/Roaming/Microsoft/Windows/Start Menu/Programs/*.lnk"))
    check(any(link.name == "Điểm tin.lnk" for link in links), "it is in the start menu")
    check("DiemTin.Library" in (windows.registry(r"HKCU\Software\Classes\.diemtin") or ""), "libraries open with it")
    check(windows.run("diemtin", "--version").returncode == 0, "it starts")


def knows_shares(windows):
    """A drive that Wine takes for a share."""
    print("\na library on a network drive", flush=True)
    share = windows.folder / "share"
    share.mkdir()
    shutil.copy(windows.folder / "sample/thư viện.diemtin", share / "chung.diemtin")
    (windows.root / "dosdevices/n:").symlink_to(share)
    windows.wine("reg", "add", r"HKLM\Software\Wine\Drives", "/v", "n:", "/d", "network", "/f")
    windows.start()
    said = windows.run("diemtin", "--library", r"N:\chung.diemtin", "issues")
    check(said.returncode == 3 and "ổ mạng" in said.stderr.decode(), "it is not opened there")
    (windows.root / "dosdevices/n:").unlink()


def upgrades(windows, installer):
    print("\ninstalling over itself", flush=True)
    stale = windows.installed / "bin/left-from-before.dll"
    stale.write_bytes(b"")
    kept = windows.installed / "của tôi.diemtin"
    kept.write_bytes(b"a library beside the program")
    check(windows.wine(installer, "/S") == 0 and not stale.exists(), "files of the old version go")
    check(windows.run("diemtin", "--version").returncode == 0, "it starts")
    check(kept.exists(), "a library in its folder stays")


def keeps_a_foreign_folder(windows, installer):
    print("\ninto a folder of somebody else's", flush=True)
    tools = windows.folder / "tools"
    foreign = tools / "bin/foreign.exe"
    foreign.parent.mkdir(parents=True)
    foreign.write_bytes(b"not ours")
    check(windows.wine(installer, "/S", f"/D={windows.path(tools)}") == 0 and (tools / "DiemTin/bin/diemtin.exe").exists(),
          "the program gets a folder of its own in it")
    windows.wine(tools / "DiemTin/uninstall.exe", "/S", f"_?={windows.path(tools / 'DiemTin')}")
    check(foreign.exists() and not (tools / "DiemTin/bin").exists(), "what was there stays, the program goes")


def uninstalls(windows):
    print("\nuninstalling", flush=True)
    library = windows.home / "AppData/Local/diemtin/library.diemtin"
    windows.run("diemtin", "import", windows.installed / "share/diemtin/sample/diem-tin-mau.md")
    check(library.exists(), "the library without a name is in the user's local folder")
    windows.wine(windows.installed / "uninstall.exe", "/S", f"_?={windows.path(windows.installed)}")
    left = sorted(path.name for path in windows.installed.rglob("*")) if windows.installed.exists() else []
    check(set(left) <= {"của tôi.diemtin", "uninstall.exe"}, f"the program is gone (left: {', '.join(left)})")
    check(library.exists(), "the library is still there")
    check(windows.registry(r"HKCU\Software\Classes\.diemtin") is None, "the file type is gone")


def main(project, installer):
    folder = project / ".build/windows/trial"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    windows = Windows(project, folder)
    systems = (Linux(project, folder), windows)
    installs(windows, installer)
    issues.compare_all(project, folder, systems, check)
    paper.prints(windows, windows.folder / "sample/thư viện.diemtin", "01/2026", folder / "linux/sample/print.pdf", check)
    print("\nwindow", flush=True)
    window.works(windows, windows.folder / "sample/thư viện.diemtin", "01/2026", installer, check)
    knows_shares(windows)
    upgrades(windows, installer)
    uninstalls(windows)
    keeps_a_foreign_folder(windows, installer)
    windows.stop()
    windows.log.close()
    print(f"\n{len(failures)} failed" if failures else "\nall as it should be")
    print(f"Pictures, PDFs and Wine's log are in {folder}. The log ends:")
    print("".join((folder / "wine.log").read_text("utf-8", "replace").splitlines(keepends=True)[-8:]))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
