// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Turns md4c's events into blocks and runs.

#include "models/editorial/markdown.h"

#include "models/editorial/htmlentity.h"
#include "models/editorial/markdownguard.h"

#include <QRegularExpression>

#include <array>
#include <md4c.h>

namespace DiemTin {

namespace {

/// Builds the blocks while md4c reads; one object for one text.
class Reader
{
public:
    explicit Reader(const QString &markdown)
        : m_markdown(markdown)
        , m_guarded(guardedMarkdown(markdown))
    { }

    QList<TextBlock> read()
    {
        MD_PARSER parser{};
        parser.flags = MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_NOHTMLBLOCKS;
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            return of(self).enterBlock(type, detail);
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) { return of(self).leaveBlock(type); };
        parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) { return of(self).enterSpan(type, detail); };
        parser.leave_span = [](MD_SPANTYPE type, void *, void *self) { return of(self).leaveSpan(type); };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            return of(self).text(type, QByteArrayView(text, size));
        };
        md_parse(m_guarded.utf8.constData(), static_cast<MD_SIZE>(m_guarded.utf8.size()), &parser, this);
        return m_blocks;
    }

private:
    /// A list that is open, and whether its present item has its first block yet.
    struct List
    {
        TextBlock::Kind kind;
        int nextNumber;
        bool itemStarted;
    };

    static Reader &of(void *self) { return *static_cast<Reader *>(self); }

    int enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        closeBlock();
        if (type == MD_BLOCK_UL)
            m_lists.append({TextBlock::Kind::Bullet, 0, false});
        else if (type == MD_BLOCK_OL)
            m_lists.append(
                {TextBlock::Kind::Numbered, static_cast<int>(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start), false});
        else if (type == MD_BLOCK_LI)
            m_lists.last().itemStarted = false;
        else if (type == MD_BLOCK_H)
            m_headingLevel = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
        return 0;
    }

    int leaveBlock(MD_BLOCKTYPE type)
    {
        closeBlock();
        if (type == MD_BLOCK_UL || type == MD_BLOCK_OL)
            m_lists.removeLast();
        else if (type == MD_BLOCK_LI)
            ++m_lists.last().nextNumber;
        else if (type == MD_BLOCK_H)
            m_headingLevel = 0;
        return 0;
    }

    int enterSpan(MD_SPANTYPE type, void *detail)
    {
        if (type == MD_SPAN_EM) {
            ++m_italic;
        } else if (type == MD_SPAN_STRONG) {
            ++m_bold;
        } else if (type == MD_SPAN_A) {
            m_link = attributeText(static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
            m_linkHasText = false;
        }
        return 0;
    }

    int leaveSpan(MD_SPANTYPE type)
    {
        if (type == MD_SPAN_EM) {
            --m_italic;
        } else if (type == MD_SPAN_STRONG) {
            --m_bold;
        } else if (type == MD_SPAN_A) {
            if (!m_linkHasText)
                append(m_link, -1);
            m_link.clear();
        }
        return 0;
    }

    int text(MD_TEXTTYPE type, QByteArrayView utf8)
    {
        switch (type) {
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR:
            append(QStringLiteral(" "), lineBreakPlace());
            break;
        case MD_TEXT_NULLCHAR:
            append(QString(QChar(QChar::ReplacementCharacter)), -1);
            break;
        case MD_TEXT_ENTITY:
            if (const QString decoded = entityText(QString::fromUtf8(utf8)); !decoded.isEmpty())
                append(decoded, -1);
            else
                appendSource(utf8);
            break;
        case MD_TEXT_HTML:
            if (!appendScriptTag(utf8))
                appendSource(utf8);
            break;
        default:
            appendSource(utf8);
        }
        return 0;
    }

    /// The Markdown's own characters behind these bytes, without added backslashes.
    void appendSource(QByteArrayView utf8)
    {
        const qsizetype first = utf8.data() - m_guarded.utf8.constData();
        if (first < 0 || first + utf8.size() > m_guarded.utf8.size()) {
            append(QString::fromUtf8(utf8), -1);
            return;
        }
        // Stretches of the Markdown that no added backslash parts are taken over whole.
        qsizetype start = -1;
        qsizetype end = -1;
        for (qsizetype i = first; i < first + utf8.size(); ++i) {
            const qsizetype place = m_guarded.places.at(i);
            if (place < 0 || (i > 0 && m_guarded.places.at(i - 1) == place))
                continue;
            if (start >= 0 && place != end) {
                append(m_markdown.sliced(start, end - start), start);
                start = -1;
            }
            start = start < 0 ? place : start;
            end = place + (isPairAt(place) ? 2 : 1);
        }
        if (start >= 0)
            append(m_markdown.sliced(start, end - start), start);
        m_lastByte = first + utf8.size();
    }

    [[nodiscard]] bool isPairAt(qsizetype place) const
    {
        return m_markdown.at(place).isHighSurrogate() && place + 1 < m_markdown.size()
            && m_markdown.at(place + 1).isLowSurrogate();
    }

    /// Where the line break behind the last text stands.
    [[nodiscard]] qsizetype lineBreakPlace()
    {
        const qsizetype byte = m_guarded.utf8.indexOf('\n', m_lastByte);
        m_lastByte = byte < 0 ? m_lastByte : byte + 1;
        return byte < 0 ? -1 : m_guarded.places.at(byte);
    }

    void append(const QString &text, qsizetype place)
    {
        TextBlock &block = openBlock();
        m_linkHasText = true;
        TextRun run{.text = text,
                    .bold = m_bold > 0,
                    .italic = m_italic > 0,
                    .subscript = false,
                    .superscript = false,
                    .link = m_link,
                    .sourceStart = place};
        if (m_tags.isEmpty() || m_tags.last() != block.runs.size() - 1) {
            if (!block.runs.isEmpty() && continues(block.runs.last(), run)) {
                block.runs.last().text += text;
                return;
            }
        }
        block.runs.append(run);
    }

    static bool continues(const TextRun &before, const TextRun &run)
    {
        const bool sameStyle = before.bold == run.bold && before.italic == run.italic && before.link == run.link
            && !before.subscript && !before.superscript;
        const bool adjacent =
            before.sourceStart >= 0 ? before.sourceStart + before.text.size() == run.sourceStart : run.sourceStart < 0;
        return sameStyle && adjacent;
    }

    /// <sub> and <sup> stay in a run of their own until their end is seen; without one they are text.
    bool appendScriptTag(QByteArrayView utf8)
    {
        static const QRegularExpression pattern(QStringLiteral("^<(/?)(sub|sup)\\s*>$"),
                                                QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(utf8));
        if (!match.hasMatch())
            return false;
        if (match.captured(1).isEmpty()) {
            openTag(utf8);
            return true;
        }
        return closeTag(match.captured(2).toLower());
    }

    void openTag(QByteArrayView utf8)
    {
        TextBlock &block = openBlock();
        m_tags.append(block.runs.size());
        const qsizetype byte = utf8.data() - m_guarded.utf8.constData();
        block.runs.append({.text = QString::fromUtf8(utf8),
                           .bold = m_bold > 0,
                           .italic = m_italic > 0,
                           .subscript = false,
                           .superscript = false,
                           .link = m_link,
                           .sourceStart = m_guarded.places.at(byte)});
        m_linkHasText = true;
        m_lastByte = byte + utf8.size();
    }

    bool closeTag(const QString &name)
    {
        TextBlock &block = openBlock();
        for (qsizetype tag = m_tags.size() - 1; tag >= 0; --tag) {
            const qsizetype first = m_tags.at(tag);
            if (!block.runs.at(first).text.contains(name, Qt::CaseInsensitive))
                continue;
            for (qsizetype i = first + 1; i < block.runs.size(); ++i)
                (name == QLatin1String("sub") ? block.runs[i].subscript : block.runs[i].superscript) = true;
            block.runs.removeAt(first);
            m_tags.resize(tag);
            return true;
        }
        return false;
    }

    TextBlock &openBlock()
    {
        if (m_blockOpen)
            return m_blocks.last();
        m_blockOpen = true;
        TextBlock block;
        if (m_headingLevel > 0) {
            block.kind = TextBlock::Kind::Heading;
            block.level = m_headingLevel;
        } else if (!m_lists.isEmpty() && !m_lists.last().itemStarted) {
            block.kind = m_lists.last().kind;
            block.level = static_cast<int>(m_lists.size());
            block.number = block.kind == TextBlock::Kind::Numbered ? m_lists.last().nextNumber : 0;
        }
        if (!m_lists.isEmpty())
            m_lists.last().itemStarted = true;
        m_blocks.append(block);
        return m_blocks.last();
    }

    void closeBlock()
    {
        if (m_blockOpen && m_blocks.last().kind == TextBlock::Kind::Numbered)
            takeTypedNumber(m_blocks.last());
        m_blockOpen = false;
        m_tags.clear();
    }

    // md4c counts list items; the number a person typed is the one to print.
    void takeTypedNumber(TextBlock &block)
    {
        qsizetype place = -1;
        for (const TextRun &run : std::as_const(block.runs)) {
            if (run.sourceStart >= 0) {
                place = run.sourceStart;
                break;
            }
        }
        if (place <= 0)
            return;
        const qsizetype line = m_markdown.lastIndexOf(QLatin1Char('\n'), place - 1) + 1;
        static const QRegularExpression pattern(QStringLiteral(R"(^[ \t]*(?:(?:[-+*]|(\d{1,9})[.)])[ \t]+)+)"));
        const QRegularExpressionMatch match = pattern.matchView(QStringView(m_markdown).sliced(line, place - line));
        if (match.hasCaptured(1))
            block.number = match.capturedView(1).toInt();
    }

    static QString attributeText(const MD_ATTRIBUTE &attribute)
    {
        QString text;
        for (int i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size; ++i) {
            const MD_OFFSET start = attribute.substr_offsets[i];
            const QString part =
                QString::fromUtf8(attribute.text + start, qsizetype(attribute.substr_offsets[i + 1] - start));
            const QString decoded = attribute.substr_types[i] == MD_TEXT_ENTITY ? entityText(part) : QString();
            text += decoded.isEmpty() ? part : decoded;
        }
        return text;
    }

    const QString &m_markdown;
    const GuardedMarkdown m_guarded;
    QList<TextBlock> m_blocks;
    QList<List> m_lists;
    QList<qsizetype> m_tags; ///< runs of the open block that hold an unclosed <sub> or <sup>
    QString m_link;
    bool m_linkHasText = false;
    bool m_blockOpen = false;
    int m_headingLevel = 0;
    int m_bold = 0;
    int m_italic = 0;
    qsizetype m_lastByte = 0;
};

} // namespace

QString TextBlock::plainText() const
{
    QString text;
    for (const TextRun &run : runs)
        text += run.text;
    return text;
}

QList<TextBlock> readMarkdown(const QString &markdown)
{
    return Reader(markdown).read();
}

QString plainText(const QList<TextBlock> &blocks)
{
    QStringList texts;
    for (const TextBlock &block : blocks)
        texts.append(block.plainText());
    return texts.join(QLatin1Char('\n'));
}

} // namespace DiemTin
