// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Wording of the importer's notes.

#include "models/interchange/digest/notes.h"

#include <QCoreApplication>

#include <algorithm>

namespace DiemTin::Digest {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestExcerpt = 80;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(DigestNotes)

public:
    QString id;
    Severity severity = Severity::Warning;
    QString sentence; ///< %1: the text
};

Wording wording(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Unplaced:
        return {u"import-unplaced"_s, Severity::Warning, Wording::tr("Không biết xếp dòng này vào đâu: “%1”")};
    case NoteKind::PictureText:
        return {u"import-picture-text"_s, Severity::Warning,
                Wording::tr("Chữ trong ảnh hoặc biểu đồ, không đưa vào bài: “%1”")};
    case NoteKind::RunningHead:
        return {u"import-running-head"_s, Severity::Info, Wording::tr("Chữ lặp lại ở đầu hoặc cuối trang: “%1”")};
    case NoteKind::SectionHeading:
        return {u"import-section-heading"_s, Severity::Info,
                Wording::tr("Tiêu đề mục đứng giữa bài, không dùng để chia mục: “%1”")};
    case NoteKind::ContentsNote:
        return {u"import-contents-note"_s, Severity::Info, Wording::tr("Dòng trong mục lục không phải tên bài: “%1”")};
    case NoteKind::SecondSource:
        return {u"import-second-source"_s, Severity::Warning,
                Wording::tr("Bài có hơn một dòng nguồn, dòng này không được lấy: “%1”")};
    case NoteKind::DateWithoutYear:
        return {u"import-date-without-year"_s, Severity::Warning, Wording::tr("Không rõ năm của ngày “%1”")};
    case NoteKind::ArticleWithoutHeadline:
        return {u"import-missing-headline"_s, Severity::Warning,
                Wording::tr("Bài không có tên rõ ràng, đã lấy dòng đầu: “%1”")};
    }
    Q_UNREACHABLE_RETURN(Wording());
}

} // namespace

void Notes::add(NoteKind kind, int line, const QString &text)
{
    const Wording words = wording(kind);
    m_notes.append(Diagnostic{.id = words.id,
                              .severity = words.severity,
                              .message = words.sentence.arg(text),
                              .excerpt = text.left(LongestExcerpt),
                              .file = m_file,
                              .line = line,
                              .article = {}});
}

Diagnostics Notes::inOrder() const
{
    Diagnostics sorted = m_notes;
    std::ranges::stable_sort(sorted, {}, &Diagnostic::line);
    return sorted;
}

} // namespace DiemTin::Digest
