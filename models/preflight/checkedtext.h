// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CheckedText, CheckedArticle, CheckedIssue: an issue made ready for the rules, taken apart once for all of them.

#pragma once

#include "models/editorial/issue.h"
#include "models/editorial/markdown.h"
#include "models/preflight/finding.h"

#include <memory>

namespace DiemTin {

/// A word of a checked text: a run of letters and digits, with inner hyphens, slashes and ampersands ("57-NQ/TW").
struct CheckedWord
{
    qsizetype start = 0; ///< in CheckedText::text
    qsizetype length = 0;
    QString key; ///< spellingKey(): lower case, one tone placement
    bool startsSentence = false;

    bool operator==(const CheckedWord &) const = default;
};

/// Plain text of a headline, caption, contents title or one block of a body, and where its characters are stored.
struct CheckedText
{
    TextPart part = TextPart::Body;
    int index = 0; ///< as Passage::index; for a body the number of the block
    TextBlock::Kind kind = TextBlock::Kind::Paragraph; ///< body only
    QString text;
    QList<qsizetype> places; ///< for each character and the end its place in the stored text; empty: the same
    QList<CheckedWord> words;

    bool operator==(const CheckedText &) const = default;
    /// The place in the stored text of this place of `text`.
    [[nodiscard]] qsizetype place(qsizetype at) const { return places.isEmpty() ? at : places[at]; }
    /// The text between two places with a few words around it, at most `most` characters, cut at spaces with "…".
    [[nodiscard]] QString excerpt(qsizetype start, qsizetype length, qsizetype most = 80) const;
};

/// An article as it stands in the issue. Immutable; made anew only when the article or its contents title changes.
struct CheckedArticle
{
    Article article;
    Placement placement;
    SectionKind section = SectionKind::Domestic;
    QList<CheckedText> texts; ///< headline, contents title, blocks of the body, captions: those that are not empty

    /// The passage of a stretch of one of the texts.
    [[nodiscard]] Passage passage(const CheckedText &text, qsizetype start = 0, qsizetype length = 0) const;
    /// The passage of a part that is no checked text (date, source …), or of the whole article.
    [[nodiscard]] Passage passage(TextPart part = TextPart::Whole, int index = 0) const;
    /// The first text of this part, or null.
    [[nodiscard]] const CheckedText *text(TextPart part) const;
    /// The blocks of the body, in order.
    [[nodiscard]] QList<const CheckedText *> body() const;
};

class PrintedContents;
struct CommonWords;

/// An issue with its articles in printed order. What several rules ask for is made when the first one asks. Belongs to
/// one thread.
struct CheckedIssue
{
    CheckedIssue(const IssueContent &itsContent, const QList<PrintedEntry> &itsPrintedContents);

    IssueContent content;
    QList<PrintedEntry> printedContents; ///< of an imported issue; empty otherwise
    QList<std::shared_ptr<const CheckedArticle>> articles; ///< in printed order, section by section

    /// The articles of this section, in order.
    [[nodiscard]] QList<std::shared_ptr<const CheckedArticle>> in(SectionKind section) const;
    /// The printed contents, matched to the articles. Not before all articles are there.
    [[nodiscard]] const PrintedContents &matchedContents() const;
    /// What the bodies have in common. Not before all articles are there.
    [[nodiscard]] const CommonWords &commonWords() const;

private:
    mutable std::shared_ptr<const PrintedContents> m_contents;
    mutable std::shared_ptr<const CommonWords> m_common;
};

/// The words of a passage as they are stored; all of its part where it has no length, nothing where the part is no
/// text.
[[nodiscard]] QString storedText(const IssueContent &content, const QList<PrintedEntry> &printedContents,
                                 const Passage &passage);

/// Takes an article apart.
[[nodiscard]] std::shared_ptr<const CheckedArticle> checkedArticle(const Article &article, const Placement &placement,
                                                                   SectionKind section);

} // namespace DiemTin
