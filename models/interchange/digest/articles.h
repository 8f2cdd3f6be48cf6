// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From frames to articles: source, photos, QR codes and text of each, and their sections.

#pragma once

#include "models/interchange/digest/frames.h"
#include "models/interchange/digest/masthead.h"
#include "models/interchange/digest/pieces.h"

namespace DiemTin::Digest {

/// An article read, and its lines that belong to the imprint.
struct FrameContent
{
    ImportedArticle article; ///< section and contents title still open
    QStringList imprint;
};

/// Reads the lines of one frame; `anchor` is a day of the week.
[[nodiscard]] FrameContent readFrame(const Lines &lines, const Frame &frame, QDate anchor, Notes &notes);

using SectionTitles = QList<QPair<SectionKind, QString>>;

/// Finds each article's contents entry and section.
void placeArticles(QList<ImportedArticle> &articles, const Frames &frames, const Contents &contents);

/// Notes the section headings that stand elsewhere than in front of their section's first article.
void noteHeadings(const QList<ImportedArticle> &articles, const Frames &frames, const SectionTitles &titles,
                  const Lines &lines, Notes &notes);

} // namespace DiemTin::Digest
