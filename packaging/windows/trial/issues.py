# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same text on the same road on both systems: import, lists, checks, measures, pages, PDFs."""

import json
import re
import shutil
import subprocess
import time

PROFILES = ("mail", "screen", "print", "archive")


def normalised(pdf):
    """The PDF's objects without what may differ, dates and ids; nothing where there is no PDF."""
    plain = subprocess.run(["qpdf", "--qdf", "--object-streams=disable", "--no-original-object-ids", pdf, "-"],
                           capture_output=True).stdout
    plain = re.sub(rb"/ID \[ *<[0-9a-f]*> *<[0-9a-f]*> *\]", b"/ID []", plain)
    plain = re.sub(rb"\(D:\d{14}[^)]*\)", b"(D:)", plain)
    plain = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)", b"DATE", plain)
    return re.sub(rb"uuid:[0-9a-f-]{36}", b"uuid:", plain)


def without_times(output):
    """What of `bench compose` does not depend on the machine."""
    return {key: value for key, value in json.loads(output).items() if not key.endswith("_ms")}


def road(system, text, number, place):
    """Takes the text from import to PDFs in the folder; what each step says, by the step's name."""
    place.mkdir(parents=True)
    library = place / "thư viện.diemtin"

    def diemtin(*arguments):
        done = system.run("diemtin", "--library", library, *arguments)
        if done.returncode not in (0, 1):
            print(f"  {system.name}: {arguments[0]}: status {done.returncode}: {done.stderr.decode('utf-8', 'replace')}")
            return b""
        return done.stdout

    # The import names the files it read, which are called differently on the two systems.
    said = {"import": len(diemtin("import", text, "--json")) > 0}
    for command in ("issues", "articles", "check"):
        said[command] = diemtin(command, *(() if command == "issues" else (number,)), "--json")
    said["search"] = diemtin("articles", number, "--search", "khoa hoc", "--json")
    said["bench compose"] = without_times(diemtin("bench", "compose", number, "--json") or "{}")
    system.run("pagesdump", library, number, place / "pages.txt")
    said["pages"] = (place / "pages.txt").read_bytes() if (place / "pages.txt").exists() else b""
    for profile in PROFILES:
        pdf = place / f"{profile}.pdf"
        begin = time.monotonic()
        diemtin("export", number, pdf, "--profile", profile, "--force")
        print(f"  {system.name}: {profile} in {time.monotonic() - begin:.1f} s")
        said[f"PDF, {profile}"] = normalised(pdf)
    return said


def compare(title, text, number, systems, check):
    print(f"\n{title}", flush=True)
    linux, windows = (road(system, text, number, system.folder / title) for system in systems)
    for step, said in linux.items():
        check(bool(said) and windows[step] == said, f"{step}: the same on both")


def in_other_formats(text):
    """Turns the first photos of a digest into each other format that the program takes."""
    words = text.read_text("utf-8")
    photos = re.findall(r"\]\((images/[\w-]+)\.jpg\)", words)
    for name, suffix in zip(photos, ("webp", "png", "gif", "bmp"), strict=False):
        photo = text.parent / name
        subprocess.run(["convert", f"{photo}.jpg", f"{photo}.{suffix}"], check=True)
        words = words.replace(f"({name}.jpg)", f"({name}.{suffix})")
    text.write_text(words, "utf-8")


def compare_all(project, folder, systems, check):
    sample = project / ".build/release/share/diemtin/sample"
    compare("sample", sample / "diem-tin-mau.md", "01/2026", systems, check)
    named = folder / "Số 23 – Điểm tin"
    shutil.copytree(sample, named)
    in_other_formats(named / "diem-tin-mau.md")
    compare("Số 23 – Điểm tin", named / "diem-tin-mau.md", "01/2026", systems, check)
    standard = project.parent / "shared/standard-issue/issue-23-2026.md"
    if standard.exists():
        compare("standard issue", standard, "23/2026", systems, check)
    else:
        print(f"\nstandard issue: left out, there is no {standard}")
