// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gathers the words of the HTML in blocks and writes these as Markdown.

#include "models/editorial/htmltext.h"

#include "models/base/viettext.h"
#include "models/editorial/htmlentity.h"
#include "models/editorial/htmltokens.h"
#include "models/editorial/inlinewriter.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace DiemTin {

namespace {

/// An open element and the look of the words in it.
struct Element
{
    QString name;
    TextRun look; ///< without text
    bool hidden = false;
    bool wordMark = false; ///< the bullet or number that Word writes before a point of a list
};

bool isHeading(const QString &name)
{
    return name.size() == 2 && name.front() == u'h' && name.at(1) >= u'1' && name.at(1) <= u'6';
}

bool isBlock(const QString &name)
{
    static const QSet<QString> blocks = {
        QStringLiteral("p"),          QStringLiteral("div"),        QStringLiteral("section"),
        QStringLiteral("article"),    QStringLiteral("blockquote"), QStringLiteral("ul"),
        QStringLiteral("ol"),         QStringLiteral("li"),         QStringLiteral("table"),
        QStringLiteral("tr"),         QStringLiteral("pre"),        QStringLiteral("hr"),
        QStringLiteral("header"),     QStringLiteral("footer"),     QStringLiteral("figure"),
        QStringLiteral("figcaption"), QStringLiteral("main"),       QStringLiteral("aside"),
        QStringLiteral("nav"),        QStringLiteral("body"),       QStringLiteral("dl"),
        QStringLiteral("dt"),         QStringLiteral("dd"),         QStringLiteral("address"),
        QStringLiteral("center"),     QStringLiteral("caption"),    QStringLiteral("form"),
        QStringLiteral("html")};
    return blocks.contains(name) || isHeading(name);
}

bool isVoid(const QString &name)
{
    static const QSet<QString> voids = {QStringLiteral("br"),    QStringLiteral("hr"),   QStringLiteral("img"),
                                        QStringLiteral("input"), QStringLiteral("meta"), QStringLiteral("link"),
                                        QStringLiteral("col"),   QStringLiteral("wbr"),  QStringLiteral("source")};
    return voids.contains(name);
}

void applyName(Element &element, const HtmlToken &tag)
{
    TextRun &look = element.look;
    const QString &name = tag.name;
    look.bold |= name == QLatin1StringView("b") || name == QLatin1StringView("strong");
    look.italic |= name == QLatin1StringView("i") || name == QLatin1StringView("em");
    look.subscript |= name == QLatin1StringView("sub");
    look.superscript |= name == QLatin1StringView("sup");
    static const QRegularExpression scheme(QStringLiteral("^(?:https?://|mailto:)\\S+$"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (name == QLatin1StringView("a") && scheme.match(tag.address).hasMatch())
        look.link = markdownAddress(tag.address);
}

void applyStyle(Element &element, const QString &style)
{
    if (style.isEmpty())
        return;
    TextRun &look = element.look;
    static const QRegularExpression weight(QStringLiteral("font-weight:(bold|[6-9]00|normal|[1-5]00)"));
    if (const QRegularExpressionMatch match = weight.match(style); match.hasMatch()) {
        const QChar first = match.capturedView(1).front();
        look.bold = first == u'b' || (first >= u'6' && first <= u'9');
    }
    if (style.contains(QLatin1StringView("font-style:")))
        look.italic = style.contains(QLatin1StringView("font-style:italic"));
    if (style.contains(QLatin1StringView("vertical-align:super")))
        look.superscript = true;
    else if (style.contains(QLatin1StringView("vertical-align:sub")))
        look.subscript = true;
    element.hidden |=
        style.contains(QLatin1StringView("display:none")) || style.contains(QLatin1StringView("visibility:hidden"));
    element.wordMark |= style.contains(QLatin1StringView("mso-list:ignore"));
}

/// Reads the tokens into blocks.
class Reader
{
public:
    QList<TextBlock> read(QStringView html, qsizetype longest)
    {
        m_elements.append(Element());
        HtmlTokens tokens(html);
        HtmlToken token = tokens.next();
        for (; token.kind != HtmlToken::Kind::Finish && m_letters <= longest; token = tokens.next()) {
            if (token.kind == HtmlToken::Kind::Text)
                text(token.text);
            else if (token.kind == HtmlToken::Kind::Start)
                start(token);
            else
                end(token.name);
        }
        closeBlock();
        return m_blocks;
    }

private:
    struct List
    {
        bool numbered;
        int next;
    };

    void start(const HtmlToken &tag)
    {
        if (isBlock(tag.name) || tag.name == QLatin1StringView("br"))
            breakLine(tag.name);
        else if (tag.name == QLatin1StringView("td") || tag.name == QLatin1StringView("th"))
            m_spaceDue = true;
        if (isVoid(tag.name) || m_elements.size() >= DeepestNesting)
            return;
        openBlockOf(tag);
        Element element = m_elements.last();
        element.name = tag.name;
        element.hidden |= tag.hidden;
        applyName(element, tag);
        applyStyle(element, tag.style);
        m_elements.append(element);
    }

    void breakLine(const QString &name)
    {
        const bool inside = name == QLatin1StringView("br") && m_next.kind != TextBlock::Kind::Paragraph;
        if (inside)
            m_spaceDue = true; // a break in a heading or point
        else
            closeBlock();
    }

    void openBlockOf(const HtmlToken &tag)
    {
        static const QRegularExpression wordLevel(QStringLiteral("mso-list:l\\d+level(\\d)"));
        if (tag.name == QLatin1StringView("ul") || tag.name == QLatin1StringView("ol")) {
            m_lists.append({tag.name == QLatin1StringView("ol"), 1});
        } else if (tag.name == QLatin1StringView("li")) {
            m_lists = m_lists.isEmpty() ? QList<List>{{false, 1}} : m_lists;
            List &list = m_lists.last();
            m_next = {list.numbered ? TextBlock::Kind::Numbered : TextBlock::Kind::Bullet,
                      static_cast<int>(m_lists.size()),
                      list.next++,
                      {}};
        } else if (isHeading(tag.name)) {
            m_next = {TextBlock::Kind::Heading, 3, 0, {}};
        } else if (const QRegularExpressionMatch match = wordLevel.match(tag.style); match.hasMatch()) {
            m_next = {TextBlock::Kind::Bullet, match.capturedView(1).toInt(), 0, {}};
        }
    }

    void end(const QString &name)
    {
        if (isBlock(name))
            closeBlock();
        if (name == QLatin1StringView("li") || (name == QLatin1StringView("p") && m_lists.isEmpty()))
            m_next = TextBlock(); // a point without words is none
        if (!m_lists.isEmpty() && (name == QLatin1StringView("ul") || name == QLatin1StringView("ol")))
            m_lists.removeLast();
        for (qsizetype i = m_elements.size() - 1; i > 0; --i) {
            if (m_elements.at(i).name == name) {
                m_elements.resize(i);
                return;
            }
        }
    }

    void text(QStringView written)
    {
        const Element &element = m_elements.last();
        if (element.hidden)
            return;
        for (qsizetype i = 0; i < written.size(); ++i) {
            const QChar c = written.at(i);
            if (c == u'&') {
                const qsizetype end = written.sliced(i, std::min<qsizetype>(written.size() - i, 12)).indexOf(u';');
                const QString decoded = end < 0 ? QString() : entityText(written.sliced(i, end + 1));
                i += decoded.isEmpty() ? 0 : end;
                for (const QChar letter : decoded.isEmpty() ? QString(c) : decoded)
                    character(letter, element);
            } else {
                character(c, element);
            }
        }
    }

    void character(QChar c, const Element &element)
    {
        if (element.wordMark) {
            if (c.isDigit()) {
                m_next.number = (m_next.kind == TextBlock::Kind::Numbered ? m_next.number * 10 : 0) + c.digitValue();
                m_next.kind = TextBlock::Kind::Numbered;
            }
            return;
        }
        if (c.isSpace() || c.unicode() < 0x20) {
            m_spaceDue = true;
        } else if (c != QChar(QChar::SoftHyphen) && c != QChar(0x200B) && c != QChar(QChar::ByteOrderMark)) {
            if (std::exchange(m_spaceDue, false) && !m_next.runs.isEmpty())
                append(u' ', element.look);
            append(c, element.look);
        }
    }

    void append(QChar c, const TextRun &look)
    {
        if (m_next.runs.isEmpty() || !sameLook(m_next.runs.last(), look)) {
            m_next.runs.append(look);
            if (m_next.kind == TextBlock::Kind::Heading)
                m_next.runs.last().bold = false;
        }
        m_next.runs.last().text += c;
        ++m_letters;
    }

    [[nodiscard]] bool sameLook(const TextRun &a, const TextRun &b) const
    {
        return (a.bold == b.bold || m_next.kind == TextBlock::Kind::Heading) && a.italic == b.italic
            && a.subscript == b.subscript && a.superscript == b.superscript && a.link == b.link;
    }

    void closeBlock()
    {
        if (!m_next.runs.isEmpty())
            m_blocks.append(std::exchange(m_next, TextBlock()));
        else if (m_next.kind == TextBlock::Kind::Heading)
            m_next = TextBlock();
        m_spaceDue = false;
    }

    static constexpr qsizetype DeepestNesting = 200;

    QList<TextBlock> m_blocks;
    TextBlock m_next; ///< the block being filled
    QList<Element> m_elements;
    QList<List> m_lists;
    qsizetype m_letters = 0;
    bool m_spaceDue = false;
};

bool isPlain(const TextRun &run)
{
    return !run.bold && !run.italic && !run.subscript && !run.superscript && run.link.isEmpty();
}

/// The run in pieces: letters together, what may have to leave a style one by one.
void appendPieces(QList<InlinePiece> &pieces, const TextRun &run, QStringView paragraph, qsizetype start)
{
    const auto isLetter = [&](qsizetype i) {
        return run.text.at(i).isLetterOrNumber() || run.text.at(i).isSurrogate();
    };
    for (qsizetype i = 0; i < run.text.size(); ++i) {
        const bool bracket = !run.link.isEmpty() && (run.text.at(i) == u'[' || run.text.at(i) == u']');
        QString source = run.text.at(i);
        if (bracket || needsBackslash(paragraph, start + i))
            source.prepend(u'\\');
        if (i > 0 && isLetter(i) && isLetter(i - 1)) {
            pieces.last().run.text += run.text.at(i);
            pieces.last().source += source;
            continue;
        }
        TextRun part = run;
        part.text = run.text.at(i);
        pieces.append({part, source});
    }
}

QString inlineText(const TextBlock &block)
{
    const QString paragraph = block.plainText();
    if (std::ranges::all_of(block.runs, isPlain))
        return escapedMarkdown(paragraph);
    QList<InlinePiece> pieces;
    qsizetype start = 0;
    for (const TextRun &run : block.runs) {
        appendPieces(pieces, run, paragraph, start);
        start += run.text.size();
    }
    return inlineMarkdown(pieces).value_or(escapedMarkdown(paragraph));
}

QString written(const QList<TextBlock> &blocks)
{
    QString markdown;
    QList<int> widths; // of the marks of the points that are open, level by level
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const TextBlock &block = blocks.at(i);
        const bool point = block.kind == TextBlock::Kind::Bullet || block.kind == TextBlock::Kind::Numbered;
        if (i > 0)
            markdown += point && !widths.isEmpty() ? QStringLiteral("\n") : QStringLiteral("\n\n");
        widths.resize(point ? std::min<qsizetype>(widths.size(), block.level - 1) : 0);
        if (point) {
            const QString mark =
                block.kind == TextBlock::Kind::Bullet ? QStringLiteral("- ") : QStringLiteral("%1. ").arg(block.number);
            int indent = 0;
            for (const int width : std::as_const(widths))
                indent += width;
            markdown += QString(indent, u' ') + mark;
            widths.append(static_cast<int>(mark.size()));
        } else if (block.kind == TextBlock::Kind::Heading) {
            markdown += QStringLiteral("### ");
        }
        markdown += inlineText(block);
    }
    return markdown;
}

} // namespace

QString markdownFromHtml(const QString &html, qsizetype longest)
{
    return nfc(written(Reader().read(html, longest)));
}

} // namespace DiemTin
