# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""translations.py PROJECT: fails where the English translation lacks a string of the sources or has one that is gone,
where a string stands untranslated in any translation, and where a translation drops or invents a place holder (%1, %n)
or an access key of its source. Needs lupdate, as packaging/dev translate does."""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ENGLISH = "translations/diemtin_en.ts"


def messages(path):
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def keys(path):
    """What tells one string from another: context, source and comment."""
    return {(context, message.findtext("source"), message.findtext("comment") or "")
            for context, message in messages(path)}


def texts(message):
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def placeholders(text):
    return set(re.findall(r"%(?:L?\d+|L?n)", text))


def has_access_key(text):
    return bool(re.search(r"&\S", re.sub(r"&&|&#?\w+;", "", text)))


def faults(path):
    for context, message in messages(path):
        source = message.findtext("source") or ""
        where = f"{path.name}, {context}: “{source}”"
        if message.find("translation").get("type") == "unfinished" or not all(texts(message)):
            yield f"{where} is not translated"
            continue
        # A form for one thing need not say the number: “the article” for “%n tin”.
        droppable = {"%n", "%Ln"} if message.get("numerus") == "yes" else set()
        for text in texts(message):
            if not placeholders(source) - droppable <= placeholders(text) <= placeholders(source):
                yield f"{where}: other place holders in “{text}”"
            if has_access_key(text) != has_access_key(source):
                yield f"{where}: {'no' if has_access_key(source) else 'an unwanted'} access key in “{text}”"


def now_in_the_sources(project):
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / "diemtin_en.ts"
        shutil.copy(project / ENGLISH, fresh)
        subprocess.run([project / "packaging/dev.d/translate.sh", fresh], cwd=project, check=True)
        return keys(fresh)


def findings(project):
    """The faults of every translation of the project, one sentence each."""
    if not (project / ENGLISH).is_file():
        return [f"{ENGLISH} is missing; run packaging/dev translate"]
    found = [fault for path in sorted((project / "translations").glob("*.ts")) for fault in faults(path)]
    known, now = keys(project / ENGLISH), now_in_the_sources(project)
    for change, strings in (("new", now - known), ("gone", known - now)):
        found += [f"{context}: “{source}” is {change}; run packaging/dev translate"
                  for context, source, _ in sorted(strings)]
    return found


if __name__ == "__main__":
    found = findings(Path(sys.argv[1]).resolve())
    print("\n".join(found) or "every string is in English")
    sys.exit(1 if found else 0)
