// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Notes: collects what an importer has to say, so that no line of the text is dropped without a word.

#pragma once

#include "models/base/diagnostic.h"
#include "models/interchange/digest/line.h"

namespace DiemTin::Digest {

/// Why a text is in no field of the import.
enum class NoteKind {
    Unplaced, ///< `import-unplaced`: belongs to nothing known
    PictureText, ///< `import-picture-text`: lettering of a lost photo or chart
    RunningHead, ///< `import-running-head`: repeated page furniture, page numbers
    SectionHeading, ///< `import-section-heading`: a section heading in the text that is not followed
    ContentsNote, ///< `import-contents-note`: stands in the contents and is no entry
    SecondSource, ///< `import-second-source`: an article has more source lines than one
    DateWithoutYear, ///< `import-date-without-year`: nothing tells the year of a date
    ArticleWithoutHeadline, ///< `import-missing-headline`: its first line was taken
};

/// Where notes about one file go.
class Notes
{
public:
    explicit Notes(QString file)
        : m_file(std::move(file))
    { }

    /// Adds a note; `text` is the whole text meant.
    void add(NoteKind kind, int line, const QString &text);
    void add(NoteKind kind, const Line &line) { add(kind, line.number, line.raw); }
    /// Everything noted, in the order of the lines.
    [[nodiscard]] Diagnostics inOrder() const;

private:
    QString m_file;
    Diagnostics m_notes;
};

} // namespace DiemTin::Digest
