#!/usr/bin/env python3
# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""road.py DIEMTIN TEXT: imports a digest text, exports its PDF and asks poppler, mutool and qpdf what is in the file.

Checked: no program has anything to say of the file; pdftotext gives the library's text, article by article in the order
of the issue; every number of the contents, every outline entry, every named destination and every link of the contents
leads to the page the article starts on; every article's address is a link. Exit 77: there is no such text here."""

import json
import re
import sqlite3
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

failures = []
FOLIO = re.compile(r"^Tuần từ [\d/]+ đến [\d/]+(?: \d+)?$")


def check(right, sentence):
    if not right:
        failures.append(sentence)


def run(*command, statuses=(0,)):
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace")
    check(done.returncode in statuses, f"{command[0]} exits with {done.returncode}: {done.stderr.strip()[:300]}")
    return done


def letters(text):
    """The text without white space, marks of Markdown and differences of form."""
    text = unicodedata.normalize("NFC", text)
    text = re.sub(r"</?su[bp]>|[\\*]", "", text)
    text = re.sub(r"^\s*(?:(?:[-•]|#+|\d+\.)\s+)+", "", text, flags=re.M)
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    return re.sub(r"[\s•]+", "", text)


def pages_of(pdf, *options):
    text = run("pdftotext", "-enc", "UTF-8", *options, str(pdf), "-").stdout
    return text.split("\f")[:-1]


def silent(pdf, folder, linear=True):
    qpdf = run("qpdf", "--check", str(pdf))
    check("No syntax or stream encoding errors" in qpdf.stdout, f"qpdf: {qpdf.stdout[-300:]}")
    check(("File is linearized" in qpdf.stdout) == linear, f"qpdf: the file is {'not ' * linear}linearised")
    for command in (["pdftoppm", "-r", "20", str(pdf), str(folder / "p")],
                    ["mutool", "draw", "-q", "-r", "20", "-o", str(folder / "m%d.png"), str(pdf)]):
        # Debian's mutool is built without colour management and says so of every file.
        said = [line for line in run(*command).stderr.splitlines() if "ICC support is not available" not in line]
        check(not said, f"{command[0]} says: {said[:3]}")


def library_articles(library, number, year):
    """(anchor, headline, url, body) of the articles in printed order, straight from the library file."""
    database = sqlite3.connect(f"file:{library}?mode=ro", uri=True)
    rows = database.execute(
        """SELECT s.kind, a.headline, a.url, a.body FROM placement p JOIN section s ON s.id = p.section
           JOIN issue i ON i.id = s.issue JOIN article a ON a.id = p.article
           WHERE i.number = ? AND i.year = ? ORDER BY s.position, p.position""", (number, year)).fetchall()
    counts = {}
    result = []
    for kind, headline, url, body in rows:
        counts[kind] = counts.get(kind, 0) + 1
        result.append((f"{kind}-{counts[kind]}", headline, url, body))
    return result


def outline_pages(pdf):
    """Titles of the outline with their page, by mutool: `| "title" #page=5…`."""
    lines = run("mutool", "show", str(pdf), "outline").stdout.splitlines()
    found = []
    for line in lines:
        match = re.match(r'\s*[|+-]?\s*"(.*)"\s+#(?:page=)?(\d+)', line.replace("\t", " "))
        if match:
            found.append((match.group(1), int(match.group(2))))
    return found


def check_contents(listed, raw, pages):
    """Every line of the printed contents ends with the number of the page its article starts on."""
    contents = " ".join(raw[1:pages["trend-1"] - 1 if "trend-1" in pages else 2])
    numbers = iter(re.findall(r"(?<!\d)(\d{2,3})(?=\s*\n)", contents + "\n"))
    for article in listed:
        title = letters(article["contents_title"])
        check(title in letters(contents), f"contents: no line for “{article['contents_title']}”")
        anchored = pages[f"{article['section']}-{article['position']}"]
        check(anchored == article["page"], f"“{article['headline']}”: anchor on {anchored}, listed {article['page']}")
        check(any(int(number) == article["page"] for number in numbers),
              f"contents: {article['page']} does not follow for “{article['contents_title']}”")


def check_structure(pdf, articles):
    """poppler's reading of the tags: the headlines are headings, in the library's order, their words apart; no word of a
    line is fused to the next line's."""
    tree = run("pdfinfo", "-struct-text", str(pdf)).stdout
    headings = " ".join(" ".join(re.findall(r'"(.*)"', block)) for block in
                        re.findall(r'H[34] \(block\)\n((?:\s+".*"\n)+)', tree))
    headings = " ".join(unicodedata.normalize("NFC", headings).upper().split())
    position = 0
    for anchor, headline, _, _ in articles:
        wanted = " ".join(unicodedata.normalize("NFC", headline).upper().split())
        found = headings.find(wanted, position)
        check(found >= 0, f"{anchor}: “{headline}” is no heading, or out of order")
        position = max(position, found)
    spoken = unicodedata.normalize("NFC", " ".join(re.findall(r'"(.*)"', tree)))
    spoken = set(spoken.split())
    for anchor, _, _, body in articles:
        plain = unicodedata.normalize("NFC", re.sub(r"</?su[bp]>|[\\*#]", "", re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", body)))
        lost = [word for word in plain.split() if word not in spoken and word.isalpha()]
        check(not lost, f"{anchor}: words that no reader hears: {lost[:5]}")


def check_report(report, listed, pages):
    proof = report["proof"]
    check(report["pages"] == pages, f"the report counts {report['pages']} pages")
    check(proof["contents_lines"] == len(listed), f"the report counts {proof['contents_lines']} contents lines")
    check(proof["web_links"] >= sum(1 for article in listed if article["url"]), "the report counts too few links")
    check(proof["matterhorn_checkpoints"] == 29, "not all checkpoints were looked at")


def check_profiles(diemtin, library, issue, folder):
    """The other profiles: readable without a word, and the same bytes at the same time."""
    for profile in ("mail", "screen", "print", "archive"):
        pdf, again = folder / f"{profile}.pdf", folder / f"{profile} 2.pdf"
        for target in (pdf, again):
            run("env", "SOURCE_DATE_EPOCH=1781827200", diemtin, "--library", str(library), "export", issue, str(target),
                "--profile", profile, statuses=(0, 1))
        check(pdf.exists() and pdf.read_bytes() == again.read_bytes(), f"{profile}: two exports differ")
        if pdf.exists():
            silent(pdf, folder, linear=profile != "archive")
    check((folder / "archive.pdf").read_bytes().startswith(b"%PDF-1.4"), "the archive copy is no PDF 1.4")


def main(diemtin, text):
    if not Path(text).exists():
        print(f"{text} is not here")
        return 77
    with tempfile.TemporaryDirectory(prefix="Số 23 – Điểm tin ") as name:
        folder = Path(name)
        library, pdf = folder / "thư viện.diemtin", folder / "điểm tin.pdf"
        run(diemtin, "--library", str(library), "import", text, statuses=(0, 1))
        issue = json.loads(run(diemtin, "--library", str(library), "issues", "--json").stdout)[0]
        listed = json.loads(run(diemtin, "--library", str(library), "articles", issue["issue"], "--json").stdout)
        report_text = run(diemtin, "--library", str(library), "export", issue["issue"], str(pdf), "--json",
                          statuses=(0, 1)).stdout
        check(pdf.exists(), "no PDF was written")
        if failures:
            return report(text)
        silent(pdf, folder)
        raw = pages_of(pdf, "-raw")
        check(len(raw) == issue["pages"], f"{len(raw)} pages, listed {issue['pages']}")
        # `Page  Destination  Name`
        destinations = {match.group(2): int(match.group(1)) for match in
                        re.finditer(r'^\s*(\d+)\s.*"(.+)"\s*$', run("pdfinfo", "-dests", str(pdf)).stdout, re.M)}
        number, year = map(int, issue["issue"].split("/"))
        articles = library_articles(library, number, year)
        check(len(articles) == len(listed), "the list and the library differ")
        check_report(json.loads(report_text), listed, issue["pages"])
        check_structure(pdf, articles)
        check_profiles(diemtin, library, issue["issue"], folder)
        check_contents(listed, raw, destinations)
        furniture = [letters(line) for page in raw[2:] for line in page.splitlines() if "Điểm tin KH&CN" in line]
        whole = letters("\n".join("\n".join(line for line in page.splitlines()
                                             if letters(line) not in furniture and not FOLIO.match(line))
                                  for page in raw[1:]))
        position = 0
        outline = outline_pages(pdf)
        urls = run("pdfinfo", "-url", str(pdf)).stdout
        for anchor, headline, url, body in articles:
            page = destinations.get(anchor)
            check(page is not None, f"no destination {anchor}")
            if page is None:
                continue
            check(letters(headline).upper() in letters(raw[page - 1]).upper(), f"page {page} lacks “{headline}”")
            for paragraph in filter(None, (letters(line) for line in body.splitlines())):
                found = whole.find(paragraph, position)
                if found < 0:  # a paragraph over a page end has that page's furniture in it
                    half = paragraph[:max(20, len(paragraph) // 3)]
                    found = whole.find(half, position)
                    check(whole.find(paragraph[-20:], position) >= 0, f"{anchor}: end of “{paragraph[:40]}…” is missing")
                check(found >= 0, f"{anchor}: “{paragraph[:60]}…” is missing or out of order")
                position = max(position, found)
            check(any(at == page for _, at in outline), f"no outline entry leads to page {page}")
            if url:
                check(any(url.split("?")[0][:60] in line for line in urls.splitlines()), f"{anchor}: {url} is no link")
        check(len(outline) >= len(articles), f"{len(outline)} outline entries for {len(articles)} articles")
    return report(text)


def report(text):
    for sentence in failures:
        print("FAIL:", sentence)
    print(f"{Path(text).name}: {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
