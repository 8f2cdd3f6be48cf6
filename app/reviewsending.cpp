// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exports, packs and marks.

#include "app/reviewsending.h"

#include "models/base/uuid.h"
#include "models/store/articlestore.h"
#include "models/store/library.h"
#include "models/store/transaction.h"
#include "views/output/pdfexport.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace DiemTin {

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
        return Error{ErrorKind::Unreadable,
                     QCoreApplication::translate("DiemTin::ReviewSending", "Không đọc lại được %1.").arg(pages)};
    return packReview(library, content.issue.id, pdf.readAll(),
                      {.id = review, .note = sending.note, .photos = sending.photos}, sending.file);
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
