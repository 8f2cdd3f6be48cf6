// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the paragraphs round the selection, changes the style of their characters, and writes them again.

#include "models/editorial/textformat.h"

#include "models/editorial/inlinewriter.h"
#include "models/editorial/markdown.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace DiemTin {

namespace {

/// A character of a paragraph as it shows and as it is written.
struct Letter
{
    InlinePiece piece;
    qsizetype place = -1; ///< of the character itself; of the one before it where it stands nowhere in the source

    [[nodiscard]] bool isBlank() const { return piece.run.text.front().isSpace(); }
};

/// A paragraph, bullet or heading and where its inline part stands.
struct Paragraph
{
    QList<Letter> letters;
    qsizetype start = 0;
    qsizetype end = 0;
};

using Change = std::function<void(QList<Letter> &letters, qsizetype first, qsizetype last)>;

bool *lookAt(TextRun &run, Emphasis emphasis)
{
    switch (emphasis) {
    case Emphasis::Bold:
        return &run.bold;
    case Emphasis::Italic:
        return &run.italic;
    case Emphasis::Subscript:
        return &run.subscript;
    case Emphasis::Superscript:
        return &run.superscript;
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

bool isWordLetter(const Letter &letter)
{
    const QChar c = letter.piece.run.text.front();
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// The lines round the selection up to the next blank ones: no paragraph reaches beyond them.
std::pair<qsizetype, qsizetype> surroundings(const SelectedText &text)
{
    static const QRegularExpression blankLine(QStringLiteral(R"(\n[ \t]*\n)"));
    const qsizetype before = text.start > 0 ? text.text.lastIndexOf(blankLine, text.start - 1) : -1;
    const qsizetype behind = text.text.indexOf(blankLine, std::max(text.start, text.end - 1));
    return {before < 0 ? 0 : before + 1, behind < 0 ? text.text.size() : behind};
}

/// The place behind indentation, list marks and heading signs of the line.
qsizetype lineContent(const QString &text, qsizetype lineStart)
{
    static const QRegularExpression prefix(
        QStringLiteral(R"(^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*(?:#{1,6}[ \t]+)?)"));
    qsizetype end = text.indexOf(u'\n', lineStart);
    end = end < 0 ? text.size() : end;
    return lineStart + prefix.matchView(QStringView(text).sliced(lineStart, end - lineStart)).capturedLength();
}

/// How the character at `place` is written; `free` is the first place that no character before it has taken.
QString written(const QString &text, qsizetype place, QStringView shown, qsizetype free)
{
    if (place < 0) {
        const bool mark = QStringView(u"\\*_[]<&`").contains(shown.front());
        return mark ? u'\\' + shown.toString() : shown.toString();
    }
    qsizetype end = place + shown.size();
    if (text.at(place) == u'\n') {
        while (end < text.size() && (text.at(end) == u' ' || text.at(end) == u'\t'))
            ++end;
    }
    const bool escaped = place > free - 1 && place > 0 && text.at(place - 1) == u'\\' && place - 1 >= free;
    return text.sliced(escaped ? place - 1 : place, end - (escaped ? place - 1 : place));
}

Paragraph readParagraph(const QString &text, const TextBlock &block, qsizetype base)
{
    Paragraph paragraph;
    qsizetype free = base;
    qsizetype firstPlace = -1;
    for (const TextRun &run : block.runs) {
        for (qsizetype i = 0; i < run.text.size(); ++i) {
            const qsizetype size = run.text.at(i).isHighSurrogate() && i + 1 < run.text.size() ? 2 : 1;
            const qsizetype place = run.sourceStart < 0 ? -1 : base + run.sourceStart + i;
            Letter letter{{run, {}}, place < 0 ? free - 1 : place};
            letter.piece.run.text = run.text.sliced(i, size);
            letter.piece.source = written(text, place, letter.piece.run.text, free);
            free = place < 0 ? free : place + size;
            firstPlace = firstPlace < 0 ? place : firstPlace;
            paragraph.letters.append(letter);
            i += size - 1;
        }
    }
    if (firstPlace < 0)
        return {};
    paragraph.start = lineContent(text, firstPlace > 0 ? text.lastIndexOf(u'\n', firstPlace - 1) + 1 : 0);
    paragraph.end = text.indexOf(u'\n', free);
    paragraph.end = paragraph.end < 0 ? text.size() : paragraph.end;
    while (paragraph.end > free && text.at(paragraph.end - 1) == u' ')
        --paragraph.end; // blanks behind the last word, where one may be about to type on
    return paragraph;
}

/// The paragraphs that the selection touches.
QList<Paragraph> paragraphsOf(const SelectedText &text)
{
    const auto [from, to] = surroundings(text);
    QList<Paragraph> paragraphs;
    for (const TextBlock &block : readMarkdown(text.text.sliced(from, to - from))) {
        const Paragraph paragraph = readParagraph(text.text, block, from);
        if (!paragraph.letters.isEmpty() && paragraph.start <= text.end && paragraph.end >= text.start)
            paragraphs.append(paragraph);
    }
    return paragraphs;
}

/// First and last letter of the selection without white space at its edges; of the word where there is only a cursor.
std::pair<qsizetype, qsizetype> chosen(const Paragraph &paragraph, const SelectedText &text)
{
    const QList<Letter> &letters = paragraph.letters;
    qsizetype first = -1;
    qsizetype last = -2;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const qsizetype place = letters.at(i).place;
        const bool inside = text.start == text.end
            ? isWordLetter(letters.at(i)) && (place == text.start || place + 1 == text.start)
            : place >= text.start && place < text.end && !letters.at(i).isBlank();
        if (inside) {
            first = first < 0 ? i : first;
            last = i;
        }
    }
    if (text.start == text.end && first >= 0) {
        while (first > 0 && isWordLetter(letters.at(first - 1)))
            --first;
        while (last + 1 < letters.size() && isWordLetter(letters.at(last + 1)))
            ++last;
    }
    return {first, last};
}

/// The place of the letter that has `count` visible ones before it, in these paragraphs.
qsizetype placeOfVisible(const QList<Paragraph> &paragraphs, qsizetype count)
{
    for (const Paragraph &paragraph : paragraphs) {
        for (const Letter &letter : paragraph.letters) {
            if (!letter.isBlank() && count-- == 0)
                return letter.place;
        }
    }
    return -1;
}

qsizetype visibleBefore(const QList<Paragraph> &paragraphs, qsizetype place)
{
    qsizetype count = 0;
    for (const Paragraph &paragraph : paragraphs) {
        for (const Letter &letter : paragraph.letters)
            count += !letter.isBlank() && letter.place < place ? 1 : 0;
    }
    return count;
}

/// The selection of `before` in the rewritten text, found by counting visible letters.
SelectedText reselected(const SelectedText &before, const QList<Paragraph> &old, SelectedText after)
{
    const qsizetype grown = after.text.size() - before.text.size();
    const SelectedText whole{after.text, old.first().start, old.last().end + grown};
    const QList<Paragraph> paragraphs = paragraphsOf(whole);
    const qsizetype first = visibleBefore(old, before.start);
    const qsizetype count = visibleBefore(old, before.end) - first;
    if (before.start != before.end) {
        after.start = placeOfVisible(paragraphs, first);
        after.end = placeOfVisible(paragraphs, first + count - 1) + 1;
        return after;
    }
    const qsizetype behind = first > 0 ? placeOfVisible(old, first - 1) + 1 : -1;
    // The cursor stays behind its letter, or before it at the beginning of a word.
    after.start =
        behind == before.start ? placeOfVisible(paragraphs, first - 1) + 1 : placeOfVisible(paragraphs, first);
    after.end = after.start;
    return after;
}

/// Writes the paragraphs anew with the letters in `wanted` changed; what is selected in `text` stays selected.
SelectedText changed(const SelectedText &text, const SelectedText &wanted, const QList<Paragraph> &paragraphs,
                     const Change &change)
{
    SelectedText result = text;
    for (auto paragraph = paragraphs.crbegin(); paragraph != paragraphs.crend(); ++paragraph) {
        const auto [first, last] = chosen(*paragraph, wanted);
        if (first < 0)
            continue;
        QList<Letter> letters = paragraph->letters;
        change(letters, first, last);
        QList<InlinePiece> pieces;
        for (const Letter &letter : std::as_const(letters))
            pieces.append(letter.piece);
        const std::optional<QString> markdown = inlineMarkdown(pieces);
        if (!markdown)
            return text;
        result.text.replace(paragraph->start, paragraph->end - paragraph->start, *markdown);
    }
    return result.text == text.text ? text : reselected(text, paragraphs, result);
}

/// Whether all chosen letters and digits have it (signs, which may have to stay outside, only where there is no
/// letter).
bool hasEverywhere(const QList<Paragraph> &paragraphs, const SelectedText &text,
                   const std::function<bool(const TextRun &)> &has)
{
    int letters = 0;
    int lettersWithout = 0;
    int signsWith = 0;
    int signsWithout = 0;
    for (const Paragraph &paragraph : paragraphs) {
        const auto [first, last] = chosen(paragraph, text);
        for (qsizetype i = first; first >= 0 && i <= last; ++i) {
            const Letter &letter = paragraph.letters.at(i);
            const bool it = has(letter.piece.run);
            if (isWordLetter(letter)) {
                ++letters;
                lettersWithout += it ? 0 : 1;
            } else if (!letter.isBlank()) {
                ++(it ? signsWith : signsWithout);
            }
        }
    }
    return letters > 0 ? lettersWithout == 0 : signsWith > 0 && signsWithout == 0;
}

/// Sets or clears the look of the letters; blanks at the edges go with what is beyond them, so that two bold words side
/// by side become one stretch.
void setLook(QList<Letter> &letters, qsizetype first, qsizetype last, Emphasis emphasis, bool on)
{
    const auto look = [&](qsizetype i) -> bool & { return *lookAt(letters[i].piece.run, emphasis); };
    const auto set = [&](qsizetype i) {
        look(i) = on;
        if (on && emphasis == Emphasis::Subscript)
            letters[i].piece.run.superscript = false;
        if (on && emphasis == Emphasis::Superscript)
            letters[i].piece.run.subscript = false;
    };
    for (qsizetype i = first; i <= last; ++i)
        set(i);
    for (const int step : {-1, 1}) {
        const qsizetype edge = step < 0 ? first : last;
        qsizetype i = edge + step;
        while (i >= 0 && i < letters.size() && letters.at(i).isBlank())
            i += step;
        if (on && (i < 0 || i >= letters.size() || !look(i)))
            continue;
        for (i -= step; i != edge; i -= step)
            set(i);
    }
}

/// The link whose text or address the cursor stands in.
SelectedText linkRound(const SelectedText &text, const QList<Paragraph> &paragraphs)
{
    for (const Paragraph &paragraph : paragraphs) {
        const QList<Letter> &letters = paragraph.letters;
        for (qsizetype i = 0; i < letters.size(); ++i) {
            const QString &link = letters.at(i).piece.run.link;
            if (link.isEmpty())
                continue;
            const qsizetype first = i;
            while (i + 1 < letters.size() && letters.at(i + 1).piece.run.link == link)
                ++i;
            const qsizetype behind = letters.at(i).place + 1;
            const qsizetype next = i + 1 < letters.size() ? letters.at(i + 1).place : paragraph.end;
            const qsizetype closed = std::max(behind, text.text.sliced(0, next).lastIndexOf(u')'));
            if (letters.at(first).place <= text.start && text.start <= closed)
                return {text.text, letters.at(first).place, behind};
        }
    }
    return text;
}

} // namespace

SelectedText toggled(const SelectedText &text, Emphasis emphasis)
{
    const QList<Paragraph> paragraphs = paragraphsOf(text);
    const bool on = !hasEverywhere(paragraphs, text, [&](TextRun run) { return *lookAt(run, emphasis); });
    return changed(text, text, paragraphs, [&](QList<Letter> &letters, qsizetype first, qsizetype last) {
        setLook(letters, first, last, emphasis, on);
    });
}

SelectedText linked(const SelectedText &text, const QString &wantedAddress)
{
    const QString address = markdownAddress(wantedAddress);
    const QList<Paragraph> paragraphs = paragraphsOf(text);
    const SelectedText wanted = text.start == text.end ? linkRound(text, paragraphs) : text;
    const bool any = std::ranges::any_of(
        paragraphs, [&](const Paragraph &paragraph) { return chosen(paragraph, wanted).first >= 0; });
    if (any) {
        return changed(text, wanted, paragraphs, [&](QList<Letter> &letters, qsizetype first, qsizetype last) {
            for (qsizetype i = first; i <= last; ++i)
                letters[i].piece.run.link = address;
        });
    }
    if (address.isEmpty() || text.start != text.end)
        return text;
    TextRun run;
    run.text = address;
    run.link = address;
    const std::optional<QString> link = inlineMarkdown({{run, escapedMarkdown(address)}});
    SelectedText result = text;
    result.text.insert(text.start, link.value_or(QString()));
    result.start = result.end = text.start + link.value_or(QString()).size();
    return result;
}

TextLook lookOf(const SelectedText &text)
{
    const QList<Paragraph> paragraphs = paragraphsOf(text);
    TextLook look;
    if (text.start != text.end) {
        look.bold = hasEverywhere(paragraphs, text, &TextRun::bold);
        look.italic = hasEverywhere(paragraphs, text, &TextRun::italic);
        look.subscript = hasEverywhere(paragraphs, text, &TextRun::subscript);
        look.superscript = hasEverywhere(paragraphs, text, &TextRun::superscript);
    }
    for (const Paragraph &paragraph : paragraphs) {
        for (const Letter &letter : paragraph.letters) {
            const TextRun &run = letter.piece.run;
            const bool near = letter.place == text.start || (text.start == text.end && letter.place + 1 == text.start);
            if (near && look.link.isEmpty())
                look.link = run.link;
            if (near && text.start == text.end) {
                look.bold |= run.bold;
                look.italic |= run.italic;
                look.subscript |= run.subscript;
                look.superscript |= run.superscript;
            }
        }
    }
    return look;
}

} // namespace DiemTin
