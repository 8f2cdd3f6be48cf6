// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds what to put right in the words of each paragraph, and where that stands in the Markdown.

#include "models/editorial/typography.h"

#include "models/editorial/breakrules.h"
#include "models/editorial/markdown.h"

#include <QRegularExpression>

#include <algorithm>

namespace DiemTin {

namespace {

/// The words of one paragraph and the place of each of their characters in the Markdown; -1: nowhere.
class ParagraphFixes
{
public:
    ParagraphFixes(const QString &markdown, const TextBlock &block, qsizetype base)
        : m_markdown(markdown)
    {
        for (const TextRun &run : block.runs) {
            const bool address = !run.link.isEmpty() && run.text == run.link;
            for (qsizetype i = 0; i < run.text.size(); ++i)
                m_places.append(run.sourceStart < 0 || address ? -1 : base + run.sourceStart + i);
            m_words += run.text;
        }
        static const QRegularExpression address(QStringLiteral(R"((?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+)"),
                                                QRegularExpression::UseUnicodePropertiesOption);
        for (auto all = address.globalMatch(m_words); all.hasNext();) {
            const QRegularExpressionMatch match = all.next();
            std::fill_n(m_places.begin() + match.capturedStart(), match.capturedLength(), -1);
        }
    }

    QList<TypographyFix> all()
    {
        quotes();
        dashes();
        ellipses();
        spaces();
        noBreakSpaces();
        std::ranges::stable_sort(m_fixes, {}, &TypographyFix::start);
        QList<TypographyFix> apart;
        for (const TypographyFix &fix : std::as_const(m_fixes)) {
            if (apart.isEmpty() || apart.last().start + apart.last().length <= fix.start)
                apart.append(fix);
        }
        return apart;
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i >= 0 && i < m_words.size() ? m_words.at(i) : QChar(u' '); }

    /// Notes a fix where the characters stand together in the Markdown as they show.
    void add(TypographyRule rule, qsizetype start, qsizetype length, const QString &text)
    {
        const qsizetype place = m_places.at(start);
        for (qsizetype i = 0; i < length; ++i) {
            if (place < 0 || m_places.at(start + i) != place + i || m_markdown.at(place + i) != m_words.at(start + i))
                return;
        }
        m_fixes.append({rule, place, length, text});
    }

    void addEvery(const QRegularExpression &pattern, TypographyRule rule, const QString &text)
    {
        for (auto all = pattern.globalMatch(m_words); all.hasNext();) {
            const QRegularExpressionMatch match = all.next();
            add(rule, match.capturedStart(1), match.capturedLength(1), text);
        }
    }

    /// Whether a quotation mark here begins a quotation, from what stands before and behind it.
    [[nodiscard]] bool opens(qsizetype i) const
    {
        const QChar before = at(i - 1);
        return before.isSpace() || QStringView(u"([{“‘\"'–—-/").contains(before);
    }

    void quotes()
    {
        bool doubleOpen = false;
        bool singleOpen = false;
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            const QChar c = m_words.at(i);
            if (c == u'“' || c == u'”')
                doubleOpen = c == u'“';
            else if (c == u'"')
                quote(i, doubleOpen, u'“', u'”');
            else if (c == u'\'' && at(i - 1).isLetterOrNumber() && at(i + 1).isLetterOrNumber())
                add(TypographyRule::Quote, i, 1, QStringLiteral("’"));
            else if (c == u'\'')
                quote(i, singleOpen, u'‘', u'’');
        }
    }

    void quote(qsizetype i, bool &open, QChar opening, QChar closing)
    {
        if (!open && at(i - 1).isDigit())
            return; // feet, inches, minutes
        open = !open && opens(i);
        add(TypographyRule::Quote, i, 1, open ? opening : closing);
    }

    void dashes()
    {
        static const QRegularExpression hyphen(QStringLiteral(R"((?<=\S)\h(--?)(?=\h\S))"));
        addEvery(hyphen, TypographyRule::Dash, QStringLiteral("–"));
    }

    void ellipses()
    {
        static const QRegularExpression stops(QStringLiteral(R"((?<!\.)(\.{3})(?!\.))"));
        addEvery(stops, TypographyRule::Ellipsis, QStringLiteral("…"));
    }

    void spaces()
    {
        static const QRegularExpression beforeMark(
            QStringLiteral(R"((?<=[\w)”’"%])(\h+)(?=(?:[,;:!?]|\.(?!\.))(?:\s|["”’)]|$)))"),
            QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression several(QStringLiteral(R"((?<=\S)(\h{2,})(?=\S))"));
        addEvery(beforeMark, TypographyRule::SpaceBeforeMark, QString());
        addEvery(several, TypographyRule::DoubleSpace, QStringLiteral(" "));
    }

    void noBreakSpaces()
    {
        static const QRegularExpression gap(QStringLiteral(R"((\S+)( )(?=(\S+)))"));
        for (auto all = gap.globalMatch(m_words); all.hasNext();) {
            const QRegularExpressionMatch match = all.next();
            const QStringView behind = match.capturedView(3);
            const bool dash = behind == u"-" || behind == u"--" || behind == u"–" || behind == u"—";
            if (!dash && !mayBreakBetween(match.capturedView(1), behind))
                add(TypographyRule::NoBreakSpace, match.capturedStart(2), 1, QString(QChar(QChar::Nbsp)));
        }
    }

    const QString &m_markdown;
    QString m_words;
    QList<qsizetype> m_places;
    QList<TypographyFix> m_fixes;
};

} // namespace

QList<TypographyFix> typographyFixes(const QString &markdown)
{
    QList<TypographyFix> fixes;
    for (const TextBlock &block : readMarkdown(markdown))
        fixes += ParagraphFixes(markdown, block, 0).all();
    return fixes;
}

QList<TypographyFix> typographyFixesBefore(const QString &markdown, qsizetype cursor)
{
    const qsizetype start = cursor > 0 ? markdown.lastIndexOf(u'\n', cursor - 1) + 1 : 0;
    // A word joiner stands for what comes next, so that a space typed last is not dropped as the paragraph's end.
    const QString line = markdown.sliced(start, cursor - start) + u'\u2060';
    QList<TypographyFix> fixes;
    for (const TextBlock &block : readMarkdown(line)) {
        for (TypographyFix fix : ParagraphFixes(line, block, 0).all()) {
            const bool wanted = fix.rule == TypographyRule::Quote || fix.rule == TypographyRule::Dash
                || fix.rule == TypographyRule::Ellipsis;
            const qsizetype end = start + fix.start + fix.length;
            if (!wanted || end + (fix.rule == TypographyRule::Dash ? 1 : 0) != cursor)
                continue;
            fix.start += start;
            fixes.append(fix);
        }
    }
    return fixes;
}

QString withFixes(const QString &markdown, const QList<TypographyFix> &fixes)
{
    QString result;
    qsizetype from = 0;
    for (const TypographyFix &fix : fixes) {
        result += QStringView(markdown).sliced(from, fix.start - from);
        result += fix.text;
        from = fix.start + fix.length;
    }
    result += QStringView(markdown).sliced(from);
    return result;
}

qsizetype placeAfterFixes(qsizetype place, const QList<TypographyFix> &fixes)
{
    qsizetype moved = place;
    for (const TypographyFix &fix : fixes) {
        if (fix.start + fix.length <= place)
            moved += fix.text.size() - fix.length;
        else if (fix.start < place)
            moved = std::min(moved, moved - place + fix.start + fix.text.size());
    }
    return moved;
}

} // namespace DiemTin
