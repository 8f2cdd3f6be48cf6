// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading one article's lines.

#include "models/interchange/digest/articles.h"

#include "models/base/viettext.h"

#include <QRegularExpression>

namespace DiemTin::Digest {

using namespace Qt::StringLiterals;

namespace {

class FrameContentReader
{
public:
    FrameContentReader(const Lines &lines, const Frame &frame, QDate anchor, Notes &notes)
        : m_lines(lines)
        , m_frame(frame)
        , m_anchor(anchor)
        , m_notes(notes)
    { }

    FrameContent read()
    {
        Article &article = m_content.article.article;
        m_content.article.line = m_frame.line;
        article.headline = m_frame.headline;
        readDate();
        if (m_frame.source)
            takeSource(*m_frame.source, m_frame.line);
        for (const std::size_t i : m_frame.lines) {
            if (takeContinuedQr(i) || takePhoto(i) || takeCaption(i) || takeSourceLine(i) || takeQr(i)
                || takeImprint(i))
                m_marks.push_back(i);
            else
                m_text.push_back(i);
        }
        readText();
        return std::move(m_content);
    }

private:
    void readDate()
    {
        if (!m_frame.day)
            return;
        m_content.article.article.date = dateOf(*m_frame.day, m_anchor);
        if (!m_content.article.article.date.isValid())
            m_notes.add(NoteKind::DateWithoutYear, m_frame.line, m_frame.day->printed);
    }

    void takeSource(const SourceCue &cue, int line)
    {
        Article &article = m_content.article.article;
        if (article.source.isEmpty()) {
            article.source = cue.name;
            article.url = cue.url;
        } else {
            m_notes.add(NoteKind::SecondSource, line, cue.url.isEmpty() ? cue.name : cue.name + u' ' + cue.url);
        }
        if (wordCount(cue.after) > 0)
            m_notes.add(NoteKind::Unplaced, line, cue.after);
    }

    bool takeSourceLine(std::size_t i)
    {
        const auto cue = sourceCue(m_lines[i], SourcePlace::WholeLine);
        const bool insideSummary = m_frame.trend && !m_text.empty();
        if (!cue || insideSummary)
            return false;
        takeSource(*cue, m_lines[i].number);
        return true;
    }

    bool takePhoto(std::size_t i)
    {
        Line line = m_lines[i];
        bool any = false;
        for (auto cue = photoCue(line); cue; cue = photoCue(line)) {
            const CaptionCue caption = captionCue(cue->caption);
            m_content.article.photos.append({cue->path, caption.caption, caption.credit, line.number});
            if (wordCount(cue->before) > 0)
                m_notes.add(NoteKind::Unplaced, line.number, cue->before);
            line.raw = cue->after;
            any = true;
        }
        if (any && wordCount(line.raw) > 0)
            addCaption(line.raw);
        m_lastPhoto = any ? i : m_lastPhoto;
        return any;
    }

    void addCaption(const QString &text)
    {
        const CaptionCue caption = captionCue(text);
        ImportedPhoto &photo = m_content.article.photos.last();
        if (!caption.caption.isEmpty())
            photo.caption += (photo.caption.isEmpty() ? QString() : u" "_s) + caption.caption;
        if (!caption.credit.isEmpty())
            photo.credit = photo.credit.isEmpty() ? caption.credit : photo.credit + u", "_s + caption.credit;
    }

    /// A line in italics or a credit directly under a photo; a credit without a photo is lettering of a lost one.
    bool takeCaption(std::size_t i)
    {
        static const QRegularExpression italic(u"^(\\*|_)(?![*_\\s]).*[^*_\\s]\\1$"_s);
        const Line &line = m_lines[i];
        const bool underPhoto = !m_content.article.photos.isEmpty() && i == m_lastPhoto + 1;
        if (underPhoto
            && (isCreditLine(line) || (line.words <= LongestHeadline && italic.match(line.raw).hasMatch()))) {
            addCaption(line.plain);
            if (!isCreditLine(line))
                m_lastPhoto = i;
            return true;
        }
        if (!isCreditLine(line))
            return false;
        m_notes.add(NoteKind::PictureText, line);
        return true;
    }

    bool takeQr(std::size_t i)
    {
        static const QRegularExpression address(u"\\]\\((https?://[^)\\s]+)|<?(https?://[^\\s>)]+)"_s);
        const Line &line = m_lines[i];
        if (!isQrCaption(line))
            return false;
        QrCode code;
        code.label = line.plain;
        if (const auto match = address.match(line.raw); match.hasMatch()) {
            code.url = match.captured(match.capturedLength(1) > 0 ? 1 : 2);
            if (code.label.endsWith(code.url))
                code.label.chop(code.url.size());
            code.label = simplified(code.label);
        }
        m_content.article.article.qrCodes.append(code);
        m_lastQr = i;
        return true;
    }

    /// "QUÉT MÃ ĐỂ NGHE" with "PODCAST" on the next line.
    bool takeContinuedQr(std::size_t i)
    {
        const Line &line = m_lines[i];
        QList<QrCode> &codes = m_content.article.article.qrCodes;
        const bool continues = !codes.isEmpty() && i == m_lastQr + 1 && line.blanksBefore == 0 && line.words <= 4
            && !endsSentence(line.plain)
            && (line.capitals > 0.7 || (!line.plain.isEmpty() && line.plain.at(0).isLower()));
        if (!continues || line.key.startsWith(u"quet") || line.key.startsWith(u"xem"))
            return false;
        codes.last().label += u' ' + line.plain;
        m_lastQr = i;
        return true;
    }

    bool takeImprint(std::size_t i)
    {
        if (!isImprint(m_lines[i]))
            return false;
        m_content.imprint.append(m_lines[i].plain);
        return true;
    }

    void readText()
    {
        const PieceStyle style = m_frame.trend ? PieceStyle::Trend : PieceStyle::News;
        std::vector<Piece> pieces = piecesOf(m_lines, m_text, m_marks, style);
        Article &article = m_content.article.article;
        if (!m_frame.trend && article.source.isEmpty() && !pieces.empty()) {
            if (const auto closing = closingSourceCue(pieces.back().text)) {
                article.source = closing->name;
                pieces.back().text = closing->before;
            }
        }
        for (const Piece &piece : pieces) {
            if (piece.kind == Piece::Kind::PictureText)
                m_notes.add(NoteKind::PictureText, piece.line, piece.text);
        }
        article.body = markdownOf(pieces);
    }

    const Lines &m_lines;
    const Frame &m_frame;
    QDate m_anchor;
    Notes &m_notes;
    FrameContent m_content;
    std::vector<std::size_t> m_text;
    std::vector<std::size_t> m_marks;
    std::size_t m_lastPhoto = 0;
    std::size_t m_lastQr = 0;
};

} // namespace

FrameContent readFrame(const Lines &lines, const Frame &frame, QDate anchor, Notes &notes)
{
    return FrameContentReader(lines, frame, anchor, notes).read();
}

} // namespace DiemTin::Digest
