// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PrintedContents: the contents of an imported issue as printed, each line with what it names.

#pragma once

#include "models/preflight/checkedtext.h"

#include <QDate>

namespace DiemTin {

/// What a line of printed contents names.
enum class PrintedKind {
    Masthead, ///< number or week, of cover or contents
    SectionPage, ///< a section, with the page it starts on
    Part, ///< a sub-heading of an article
    Article,
    Repeated, ///< an article that another line names already
    Unknown, ///< nothing that the issue has
};

/// A line of printed contents.
struct PrintedLine
{
    PrintedEntry entry;
    int index = 0; ///< Passage::index
    PrintedKind kind = PrintedKind::Unknown;
    std::shared_ptr<const CheckedArticle> article; ///< Article: what it names; Repeated: what both name
    bool byPlace = false; ///< only the lines around it tell which article it means: the titles are not alike
    int firstPage = 0; ///< 0: none printed
    int lastPage = 0;

    /// The passage of the line, under the article it names.
    [[nodiscard]] Passage passage() const;
};

/// The printed contents of an issue, matched to its articles by words, day and place.
class PrintedContents
{
public:
    explicit PrintedContents(const CheckedIssue &issue);

    /// In printed order.
    [[nodiscard]] const QList<PrintedLine> &lines() const { return m_lines; }
    /// Whether there are contents and they name at least half of the articles, so that what is missing says something.
    [[nodiscard]] bool isReadable() const;
    /// The line that names the article, or null.
    [[nodiscard]] const PrintedLine *lineOf(const CheckedArticle &article) const;
    /// Whether a line names the article, or the heading of its section does: trend summary and spotlight often have no
    /// line of their own.
    [[nodiscard]] bool names(const CheckedArticle &article) const;
    /// The section that a line stands under, as far as its printed heading tells.
    [[nodiscard]] static std::optional<SectionKind> sectionOf(const PrintedEntry &entry);

private:
    void readLines(const CheckedIssue &issue);
    void matchTitles(const CheckedIssue &issue);
    void findParts(const CheckedIssue &issue);
    void matchPlaces(const CheckedIssue &issue);
    void findRepeated();

    QList<PrintedLine> m_lines;
    qsizetype m_articles = 0;
};

} // namespace DiemTin
