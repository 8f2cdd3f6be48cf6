// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Importer of digest text (.txt, .md): the text of a published issue, or loose articles.

#include "models/interchange/decode.h"
#include "models/interchange/digest/articles.h"
#include "models/interchange/digest/headings.h"
#include "models/interchange/digest/unwrap.h"

#include <algorithm>
#include <utility>

namespace DiemTin {

using namespace Qt::StringLiterals;
using namespace Digest;

namespace {

/// What the cover says, said by lines of the contents and of the text where it does not.
Masthead mastheadOf(const Lines &lines, const Zones &zones, Notes &notes)
{
    Masthead masthead;
    readMasthead(masthead, lines, indexesOf(zones.cover), MastheadPlace::Cover);
    for (const std::size_t i : std::exchange(masthead.leftover, {}))
        notes.add(NoteKind::Unplaced, lines[i]);
    return masthead;
}

/// Contents, their lines that belong to the masthead handed to it, the rest noted.
Contents contentsOf(const Lines &lines, const Zones &zones, Masthead &masthead, Notes &notes)
{
    const TitleIndex headlines(likelyHeadlines(lines, zones.body));
    Contents contents = readContents(lines, zones.contents, headlines, masthead.anchor());
    readMasthead(masthead, lines, contents.leftover, MastheadPlace::Contents);
    for (const std::size_t i : masthead.leftover)
        notes.add(NoteKind::ContentsNote, lines[i]);
    return contents;
}

/// The section titles of contents and text, in the order of the articles.
SectionTitles sectionTitles(const Lines &lines, const Frames &frames, const QList<ImportedArticle> &articles,
                            SectionTitles titles)
{
    for (qsizetype i = 0; i < articles.size(); ++i) {
        for (const HeadingSeen &heading : frames.frames[std::size_t(i)].headings) {
            const bool known =
                std::ranges::any_of(titles, [&](const auto &title) { return title.first == heading.kind; });
            if (!known && heading.kind == articles[i].section)
                titles.append({heading.kind, headingCue(lines[heading.line].plain).title});
        }
    }
    const auto place = [&](const auto &title) {
        const auto first = std::ranges::find(articles, title.first, &ImportedArticle::section);
        return first - articles.begin();
    };
    std::ranges::stable_sort(titles, {}, place);
    return titles;
}

ImportedText readLines(const Lines &lines, Notes &notes)
{
    const Zones zones = zonesOf(lines);
    ImportedText text;
    Masthead masthead = mastheadOf(lines, zones, notes);
    QList<PrintedEntry> printed = printedMasthead(lines, indexesOf(zones.cover));
    Contents contents = contentsOf(lines, zones, masthead, notes);
    printed += printedMasthead(lines, contents.leftover);
    completeMasthead(masthead, lines);

    const Frames frames = framesOf(lines, zones.body, contents, notes);
    const QDate anchor = masthead.anchor().isValid() ? masthead.anchor() : commonestDate(lines);
    for (const Frame &frame : frames.frames) {
        FrameContent content = readFrame(lines, frame, anchor, notes);
        text.articles.append(std::move(content.article));
        masthead.cover.publisher.append(content.imprint);
    }
    placeArticles(text.articles, frames, contents);
    text.sectionTitles = sectionTitles(lines, frames, text.articles, contents.sectionTitles());
    noteHeadings(text.articles, frames, text.sectionTitles, lines, notes);

    text.number = masthead.number;
    text.weekFrom = masthead.weekFrom;
    text.weekTo = masthead.weekTo;
    text.cover = masthead.cover;
    text.coverPhoto = masthead.photo;
    text.contents = printed + contents.entries;
    return text;
}

class DigestTextImporter final : public Importer
{
public:
    QStringList suffixes() const override { return {u"txt"_s, u"md"_s}; }

    Result<ImportedText> read(const QByteArray &bytes, const QString &name) const override
    {
        const Result<DecodedText> decoded = decodeText(bytes, name);
        if (!decoded)
            return decoded.error();
        Notes notes(name);
        ImportedText text = readLines(unwrapped(linesOf(decoded->text)), notes);
        text.diagnostics = decoded->diagnostics + notes.inOrder();
        return text;
    }
};

} // namespace

/// Named by the registry that the build writes.
const Importer &digesttextImporter();

const Importer &digesttextImporter()
{
    static const DigestTextImporter importer;
    return importer;
}

} // namespace DiemTin
