// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What md4c takes as text is read; of the rest only signs are left out.

#include "models/review/readtext.h"

#include "models/editorial/markdown.h"

#include <QRegularExpression>

namespace DiemTin {

namespace {

/// What of the source is read, and how it looks.
struct Reading
{
    QList<bool> isRead;
    QList<ReadLooks> looks;
};

ReadLooks looksOf(const TextBlock &block, const TextRun &run)
{
    ReadLooks looks;
    looks.setFlag(ReadLook::Bold, run.bold);
    looks.setFlag(ReadLook::Italic, run.italic);
    looks.setFlag(ReadLook::Subscript, run.subscript);
    looks.setFlag(ReadLook::Superscript, run.superscript);
    looks.setFlag(ReadLook::Link, !run.link.isEmpty());
    looks.setFlag(ReadLook::Heading, block.kind == TextBlock::Kind::Heading);
    return looks;
}

Reading textOf(const QString &source)
{
    Reading reading{.isRead = QList<bool>(source.size(), false), .looks = QList<ReadLooks>(source.size())};
    for (const TextBlock &block : readMarkdown(source)) {
        for (const TextRun &run : block.runs) {
            for (qsizetype i = 0; run.sourceStart >= 0 && i < run.text.size(); ++i) {
                reading.isRead[run.sourceStart + i] = true;
                reading.looks[run.sourceStart + i] = looksOf(block, run);
            }
        }
    }
    return reading;
}

/// Between texts: white space at the ends of lines, list marks and references like &amp; are read as they are typed.
void readTypedMarks(Reading &reading, const QString &source, qsizetype start, qsizetype end)
{
    static const QRegularExpression marks(
        QStringLiteral(R"((?<=\n)(?:[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+)+|(?<=\n)[^\S\n]+|[^\S\n]+(?=\n)|\n+|&#?\w+;)"));
    const bool isLineStart = start == 0 || source.at(start - 1) == u'\n';
    const bool isLineEnd = end == source.size() || source.at(end) == u'\n';
    const QString stretch =
        (isLineStart ? u'\n' : u'x') + source.sliced(start, end - start) + (isLineEnd ? u'\n' : u'x');
    for (auto match = marks.globalMatch(stretch, 1); match.hasNext();) {
        const QRegularExpressionMatch mark = match.next();
        for (qsizetype i = mark.capturedStart(); i < std::min(mark.capturedEnd(), stretch.size() - 1); ++i)
            reading.isRead[start + i - 1] = true;
    }
}

Reading readingOf(const QString &source)
{
    Reading reading = textOf(source);
    const QList<bool> isText = reading.isRead;
    qsizetype start = 0;
    while (start < source.size()) {
        qsizetype end = start;
        while (end < source.size() && isText.at(end) == isText.at(start))
            ++end;
        if (!isText.at(start))
            readTypedMarks(reading, source, start, end);
        start = end;
    }
    return reading;
}

} // namespace

ReadText::ReadText(QString source, Form form)
    : m_source(std::move(source))
    , m_form(form)
{
    const Reading reading = form == Form::Markdown ? readingOf(m_source) : Reading{};
    for (qsizetype i = 0; i < m_source.size(); ++i) {
        if (form == Form::Markdown && !reading.isRead.at(i))
            continue;
        m_text += m_source.at(i);
        m_places.append(i);
        m_looks.append(form == Form::Markdown ? reading.looks.at(i) : ReadLooks());
    }
}

qsizetype ReadText::sourceBehind(qsizetype place) const
{
    return place == 0 ? 0 : m_places.at(place - 1) + 1;
}

qsizetype ReadText::sourceBefore(qsizetype place) const
{
    return place < m_places.size() ? m_places.at(place) : m_source.size();
}

} // namespace DiemTin
