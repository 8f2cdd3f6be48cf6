# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench.py DIEMTIN TEXT FOLDER RUNS: imports the standard issue into a library in FOLDER and measures the program on it.

Prints, per figure, the median of RUNS runs and the range; `export (process)` is the whole command as a person runs it.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

ISSUE = "23/2026"


def run(command):
    """Runs the command to its end; returns its output and (wall s, CPU s, peak MiB)."""
    begin = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"{' '.join(map(str, command))}: exit status {process.returncode}")
    return output, {"wall_s": wall, "cpu_s": usage.ru_utime + usage.ru_stime, "peak_mib": usage.ru_maxrss / 1024}


def flat(value, prefix=""):
    """The numbers of a JSON object, inner ones as outer.inner."""
    for key, inner in value.items():
        if isinstance(inner, dict):
            yield from flat(inner, f"{prefix}{key}.")
        elif isinstance(inner, (int, float)):
            yield prefix + key, inner


def show(title, rows):
    print(f"\n{title}")
    for key in rows[0]:
        values = [row[key] for row in rows if key in row]
        print(f"  {key:<20} {statistics.median(values):>12.6g}   {min(values):.6g} … {max(values):.6g}")


def main(program, text, folder, runs):
    folder = Path(folder)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    base = [program, "--library", folder / "bench.diemtin"]
    show("import (process)", [run([*base, "import", text])[1]])
    for part in ("compose", "edit", "check", "export"):
        outputs = [run([*base, "bench", part, ISSUE, "--json"])[0] for _ in range(runs)]
        show(f"bench {part}, median of {runs}", [dict(flat(json.loads(output))) for output in outputs])
    export = [*base, "export", ISSUE, folder / "issue.pdf", "--force"]
    show(f"export (process), median of {runs}", [run(export)[1] for _ in range(runs)])
    print(f"\n{folder / 'issue.pdf'}: {(folder / 'issue.pdf').stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
