# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that every check of the house can fail: each is run on a copy of the project that was made bad on purpose.

selftest.py PROJECT"""

import shutil
import sys
import tempfile
import unittest
from pathlib import Path

import checks
from headers import undocumented
from seedtext import published, seedtext
from translations import findings
from tree import TOP_LEVEL, Tree

PROJECT = Path(sys.argv.pop(1))
SPDX = "// SPDX-FileCopyrightText: DiemTin contributors\n// SPDX-License-Identifier: GPL-3.0-or-later\n//\n"


class BadCopies(unittest.TestCase):
    """Each test changes the copy and compares the findings with those of the copy as it was."""

    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        for name in TOP_LEVEL:
            if (PROJECT / name).is_file():
                shutil.copy(PROJECT / name, self.folder)
            else:
                (self.folder / name).mkdir()
        for room in ("models/base", "views/shared"):
            shutil.copytree(PROJECT / room, self.folder / room, ignore=shutil.ignore_patterns(".*"))
        shutil.copy(PROJECT / "views/CMakeLists.txt", self.folder / "views")

    def write(self, path, text):
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def append(self, path, text):
        self.write(path, (self.folder / path).read_text(encoding="utf-8") + text)

    def assert_found(self, check, path, change):
        """After `change` the check reports exactly one finding more, and it is in `path`."""
        before = set(map(str, check(Tree(self.folder))))
        change()
        new = [f for f in check(Tree(self.folder)) if str(f) not in before]
        self.assertEqual([f.path for f in new], [path])

    def test_a_stranger_on_the_top_level(self):
        self.assert_found(checks.top_level, "src", lambda: (self.folder / "src").mkdir())

    def test_a_missing_room_on_the_top_level(self):
        self.assert_found(checks.top_level, "translations", lambda: shutil.rmtree(self.folder / "translations"))

    def test_an_include_against_the_direction(self):
        for path, target in [("models/base/clock.cpp", "models/editorial/article.h"),
                             ("models/store/bad.cpp", "models/composer/proof.h"),
                             ("models/composer/bad.cpp", "views/shared/pageplayer.h"),
                             ("models/pdf/bad.cpp", "models/desk/desk.h"),
                             ("views/shared/bad.cpp", "app/mainwindow.h"),
                             ("views/shared/worse.cpp", "views/output/pdfexport.h")]:
            with self.subTest(path):
                self.write(path, "")
                self.assert_found(checks.includes, path, lambda: self.append(path, f'#include "{target}"\n'))

    def test_an_include_not_written_from_the_projects_folder(self):
        self.assert_found(checks.includes, "models/base/clock.cpp",
                          lambda: self.append("models/base/clock.cpp", '#include "clock.h"\n'))

    def test_a_room_the_design_does_not_have(self):
        self.assert_found(checks.includes, "models/misc/bad.cpp",
                          lambda: self.write("models/misc/bad.cpp", '#include "models/base/result.h"\n'))

    def test_an_include_along_the_direction_is_fine(self):
        self.write("models/desk/good.cpp", '#include "models/store/library.h"\n#include "models/base/result.h"\n')
        self.assertEqual([f for f in checks.includes(Tree(self.folder)) if f.path == "models/desk/good.cpp"], [])

    def test_widgets_in_a_model(self):
        for header in ("QWidget", "QtWidgets/QLabel", "QPrinter", "QVBoxLayout", "QTreeView", "QPushButton"):
            with self.subTest(header):
                path = f"models/desk/bad{header.replace('/', '')}.cpp"
                self.assert_found(checks.widgets, path, lambda: self.write(path, f"#include <{header}>\n"))

    def test_a_model_that_links_widgets(self):
        path = "models/base/CMakeLists.txt"
        self.assert_found(checks.widgets, path, lambda: self.append(path, "diemtin_room(base LIBS Qt6::Widgets)\n"))

    def test_a_file_too_long(self):
        line = "int a;\n"
        self.write("app/long.cpp", line * checks.LONGEST_FILE)
        self.assert_found(checks.length, "app/long.cpp", lambda: self.append("app/long.cpp", line))

    def test_a_file_without_licence_or_sentence(self):
        good = SPDX + "// Good: says what it is.\n\n#pragma once\n"
        self.write("models/base/good.h", good)
        self.assertEqual([f for f in checks.heads(Tree(self.folder)) if f.path == "models/base/good.h"], [])
        for number, bad in enumerate([good.replace("SPDX-License-Identifier", "Licence"),
                                      good.replace("SPDX-FileCopyrightText", "Copyright"),
                                      good.replace("// Good: says what it is.", "#include <QString>"),
                                      good.replace("#pragma once", "")]):
            with self.subTest(number):
                path = f"models/base/bad{number}.h"
                self.assert_found(checks.heads, path, lambda: self.write(path, bad))

    def test_a_name_with_capitals(self):
        text = SPDX + "// Good: says what it is.\n"
        self.assert_found(checks.heads, "app/MainWindow.cpp", lambda: self.write("app/MainWindow.cpp", text))

    def test_an_undocumented_function(self):
        path = "models/base/viettext.h"
        self.assert_found(checks.documented, path, lambda: self.append(
            path, "\nnamespace DiemTin {\n\n[[nodiscard]] QString titled(QStringView text);\n}\n"))

    def test_an_importer_without_a_test(self):
        path = "models/interchange/importers/telegram.cpp"
        self.assert_found(checks.importers, path, lambda: self.write(path, ""))
        self.write("tests/interchange/test_telegram.cpp", "")
        self.assertNotIn(path, [f.path for f in checks.importers(Tree(self.folder))])

    def test_something_left_over(self):
        for number, line in enumerate(["// TO" "DO: later", "// FIX" "ME", "/" "work/main/x", '"/' 'root/file"']):
            with self.subTest(line):
                path = f"app/bad{number}.cpp"
                self.assert_found(checks.leftovers, path, lambda: self.write(path, line + "\n"))

    def test_text_of_a_published_issue(self):
        paragraph = " ".join(f"chữ{i}" for i in range(60))
        self.write("seeds/issue.txt", f"Một tiêu đề ngắn\n{paragraph}\n")
        known = published(self.folder / "seeds")
        self.assert_found(lambda tree: seedtext(tree, known), "resources/sample/copied.md", lambda: self.write(
            "resources/sample/copied.md", "Câu riêng. " + " ".join(paragraph.split()[10:40]) + "\nMột tiêu đề ngắn\n"))


class Translations(unittest.TestCase):
    """A project of two strings with a good translation, which each test spoils."""

    SOURCE = """class Menu
{
    Q_DECLARE_TR_FUNCTIONS(Menu)
    QString open() { return tr("&Mở %1…"); }
    QString count(int n) { return tr("%n tin", "", n); }
};
"""
    GOOD = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="vi_VN">
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Mở %1…</source>
        <translation>&amp;Open %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n tin</source>
        <translation>
            <numerusform>one article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
</TS>
"""

    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        for name in ("app", "models", "views", "translations", "packaging/dev.d"):
            (self.folder / name).mkdir(parents=True)
        shutil.copy(PROJECT / "packaging/dev.d/translate.sh", self.folder / "packaging/dev.d")
        self.source = self.folder / "app/menu.cpp"
        self.source.write_text(self.SOURCE, encoding="utf-8")
        self.english = self.folder / "translations/diemtin_en.ts"
        self.english.write_text(self.GOOD, encoding="utf-8")
        self.assertEqual(findings(self.folder), [])

    def assert_found(self, file, good, bad, *words):
        """With `bad` in place of `good` in the file there is one finding, and it has the words."""
        text = file.read_text(encoding="utf-8")
        self.assertIn(good, text)
        file.write_text(text.replace(good, bad), encoding="utf-8")
        found = findings(self.folder)
        self.assertEqual(len(found), 1, found)
        for word in words:
            self.assertIn(word, found[0])

    def test_an_unfinished_string(self):
        self.assert_found(self.english, "<translation>&amp;", '<translation type="unfinished">&amp;', "not translated")

    def test_an_empty_string(self):
        self.assert_found(self.english, "&amp;Open %1…", "", "&Mở %1…", "not translated")

    def test_a_missing_plural(self):
        self.assert_found(self.english, ">%n articles<", "><", "%n tin", "not translated")

    def test_a_dropped_place_holder(self):
        self.assert_found(self.english, "Open %1…", "Open…", "other place holders")

    def test_an_invented_place_holder(self):
        self.assert_found(self.english, "%n articles", "%1 articles of %n", "other place holders")

    def test_a_dropped_access_key(self):
        self.assert_found(self.english, "&amp;Open", "Open", "no access key")

    def test_an_invented_access_key(self):
        self.assert_found(self.english, "%n articles", "%n &amp;articles", "an unwanted access key")

    def test_a_string_that_the_file_lacks(self):
        self.assert_found(self.source, "    QString count", '    QString cut() { return tr("Cắt"); }\n    QString count',
                          "“Cắt” is new")

    def test_a_string_that_the_sources_no_longer_have(self):
        self.assert_found(self.source, '    QString open() { return tr("&Mở %1…"); }\n', "", "“&Mở %1…” is gone")

    def test_a_missing_file(self):
        self.english.unlink()
        self.assertEqual(len(findings(self.folder)), 1)

    def test_a_fault_in_another_translation(self):
        other = self.folder / "translations/qtbase_vi.ts"
        other.write_text(self.GOOD, encoding="utf-8")
        self.assert_found(other, "Open %1…", "Open %2…", "qtbase_vi.ts")


class Headers(unittest.TestCase):
    """What counts as documented."""

    def names(self, text):
        return [name for _, name in undocumented(text)]

    def test_classes_functions_and_members(self):
        self.assertEqual(self.names("""
namespace N {
class Forward;
class Bare
{
public:
    void run(int times);
};
/// Explained.
struct Good
{
    int number = 0;
    std::function<bool(double)> progress;
    Good();
    explicit Good(int number);
    ~Good();
    [[nodiscard]] int size() const;
    [[nodiscard]] Good *child();
    void set(int value) { number = value; }
    bool operator==(const Good &) const = default;
    void move(int from, int to);
    /// Explained.
    void swap(int a, int b);
    void swap(int a, int b, int c);

    void after(int gap);
private:
    void hidden(int detail);
};

int loose(int a,
          int b);
int trailing(int a); ///< explained
inline constexpr int Constant = compute(3);
using Progress = std::function<bool(double)>;
}
"""), ["Bare", "run", "move", "after", "loose"])

    def test_the_files_first_sentence_explains_its_class(self):
        text = "//\n// Clock: tells the time.\n\nclass Clock\n{\npublic:\n    int now() const;\n};\n\nclass Other\n{\n};\n"
        self.assertEqual(self.names(text), ["Other"])

    def test_qts_macros_end_without_a_semicolon(self):
        text = "/// a\nclass A : public QObject\n{\n    Q_OBJECT\n\npublic:\n    void put(int x);\nQ_SIGNALS:\n    void gone(int x);\n};\n"
        self.assertEqual(self.names(text), ["put", "gone"])

    def test_bodies_and_strings_hide_nothing_that_follows(self):
        self.assertEqual(self.names('/// a\ninline int f(int x)\n{\n    if (x) { return g("{;"); }\n    return 0;\n}\n\n'
                                    "int later(int x);\n"), ["later"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
