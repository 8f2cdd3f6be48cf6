// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exports, packs and marks.

#include "app/reviewsending.h"

#include "models/base/uuid.h"
#include "models/store/articlestore.h"
#include "models/store/library.h"
#include "models/store/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::ReviewSending)
};

} // namespace

Result<SentReview> sendForReview(Library &library, const IssueContent &content, const Proof &proof,
                                 const ReviewSending &sending, const Clock &clock,
                                 const std::function<bool(double)> &progress)
{
    const QTemporaryDir scratch;
    const QString pages = sending.pdf.isEmpty() ? scratch.filePath(QStringLiteral("pages.pdf")) : sending.pdf;
    const QUuid review = newUuid(clock);
    const PdfWish wish{.profile = Profile::Mail,
                       .onExisting = OnExistingFile::Replace,
                       .review = review.toString(QUuid::WithoutBraces)};
    const Result<ExportReport> made = exportPdf(library, content, proof, pages, wish, clock, progress);
    if (!made)
        return made.error();
    QFile pdf(pages);
    if (!pdf.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Unreadable, Text::tr("Không đọc lại được %1.").arg(pages)};
    return packReview(library, content.issue.id, pdf.readAll(),
                      {.id = review, .note = sending.note, .photos = sending.photos}, sending.file);
}

namespace {

/// The review file of the issue.
Result<PdfAttachment> reviewAttachment(Library &library, const IssueContent &content, const Proof &proof,
                                       const Clock &clock)
{
    const QTemporaryDir scratch;
    const IssueNumber number = content.issue.number;
    const QString name = Text::tr("Duyệt số %1-%2").arg(QString::number(number.number), QString::number(number.year))
        + QStringLiteral(".diemtin");
    const QString path = scratch.filePath(name);
    const Result<SentReview> sent =
        sendForReview(library, content, proof, {.file = path, .pdf = {}, .note = {}}, clock);
    if (!sent)
        return sent.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Unreadable, Text::tr("Không đọc lại được %1.").arg(path)};
    return PdfAttachment{
        .name = name, .description = Text::tr("Tệp duyệt: mở bằng DiemTin để góp ý."), .bytes = file.readAll()};
}

} // namespace

Result<ExportReport> exportWithReview(Library &library, const IssueContent &content, const Proof &proof,
                                      const QString &path, const PdfWish &wish, const Clock &clock,
                                      const std::function<bool(double)> &progress)
{
    const Result<PdfAttachment> attachment = reviewAttachment(library, content, proof, clock);
    if (!attachment)
        return attachment.error();
    PdfWish whole = wish;
    whole.attachment = *attachment;
    return exportPdf(library, content, proof, path, whole, clock, progress);
}

Article inReview(Article article)
{
    if (article.status == ArticleStatus::Fresh || article.status == ArticleStatus::Edited)
        article.status = ArticleStatus::InReview;
    return article;
}

Result<void> markInReview(Library &library, const IssueContent &content)
{
    return inTransaction(library, [&] {
        Result<void> saved;
        for (const Article &article : content.articles) {
            if (saved && inReview(article) != article)
                saved = library.articles().save(inReview(article));
        }
        return saved;
    });
}

} // namespace DiemTin
