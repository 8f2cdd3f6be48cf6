// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes review files and reads what came back in them.

#include "models/review/packing.h"

#include "models/base/clock.h"
#include "models/base/filewriting.h"
#include "models/base/uuid.h"
#include "models/base/viettext.h"
#include "models/review/pdfanswers.h"
#include "models/review/reviewstate.h"
#include "models/store/articlestore.h"
#include "models/store/issuehistory.h"
#include "models/store/issuestore.h"
#include "models/store/library.h"
#include "models/store/photostore.h"
#include "models/store/templatestore.h"
#include "models/store/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Review)
};

/// Room of a small photo: enough for a page on a screen. Pixels.
constexpr QSize SmallPhoto(1100, 1100);
constexpr int SmallQuality = 72;
constexpr auto WorkName = "work.diemtin";

/// Copies photos into a review file and knows what they are called there.
class PhotoCopier
{
public:
    PhotoCopier(Library &from, Library &to, ReviewPhotos photos)
        : m_from(from)
        , m_to(to)
        , m_photos(photos)
    { }

    /// The name of the photo in the file; a photo that the library does not have keeps its name.
    Result<QString> copy(const QString &sha256)
    {
        if (m_names.contains(sha256) || sha256.isEmpty())
            return m_names.value(sha256);
        const Result<QByteArray> bytes = bytesOf(sha256);
        if (!bytes)
            return bytes.error().kind == ErrorKind::NotFound ? Result<QString>(sha256) : bytes.error();
        const Result<PhotoInfo> added = m_to.photos().add(*bytes, sha256);
        if (!added)
            return added.error();
        m_names.insert(sha256, added->sha256);
        return added->sha256;
    }

private:
    /// A small photo is taken only where it is the smaller file.
    Result<QByteArray> bytesOf(const QString &sha256)
    {
        Result<QByteArray> original = m_from.photos().original(sha256);
        if (!original || m_photos == ReviewPhotos::Whole)
            return original;
        const Result<Rendition> small =
            m_from.photos().rendition(sha256, {.pixels = SmallPhoto, .quality = SmallQuality});
        return small && small->jpeg.size() < original->size() ? small->jpeg : original;
    }

    Library &m_from;
    Library &m_to;
    ReviewPhotos m_photos;
    QHash<QString, QString> m_names;
};

Result<void> copyIssue(IssueContent content, Library &from, Library &to, ReviewPhotos photos)
{
    PhotoCopier copier(from, to, photos);
    for (Article &article : content.articles) {
        for (PhotoUse &photo : article.photos) {
            const Result<QString> name = copier.copy(photo.sha256);
            if (!name)
                return name.error();
            photo.sha256 = *name;
        }
        if (const Result<void> saved = to.articles().save(article); !saved)
            return saved;
    }
    const Result<QString> cover = copier.copy(content.issue.cover.photo);
    if (!cover)
        return cover.error();
    content.issue.cover.photo = *cover;
    if (!content.ownTemplate.isEmpty()) {
        const Result<void> saved = TemplateStore(to).save(content.issue.templateName, content.ownTemplate);
        if (!saved)
            return saved;
    }
    const Result<Issue> saved = to.issues().save(content.issue);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> writeReview(const QString &path, const IssueContent &content, Library &from, const SentReview &review,
                         const QByteArray &pdf, ReviewPhotos photos)
{
    const Result<std::unique_ptr<Library>> file = Library::open(path, OpenMode::CreateOrOpen, from.clock());
    if (!file)
        return file.error();
    Library &to = **file;
    to.setAuthor(from.author());
    return inTransaction(to, [&] {
        Result<void> done = copyIssue(content, from, to, photos);
        if (done)
            done = ReviewStore(to).add(review, content.articles.values());
        return done ? ReviewStore(to).markAsReviewFile(review.id, pdf) : done;
    });
}

/// In the library that sends: what was sent, and in the history of the issue that it was.
Result<void> keepSending(Library &library, const SentReview &review, const QList<Article> &articles,
                         const QString &path)
{
    return inTransaction(library, [&] {
        Result<void> done = ReviewStore(library).add(review, articles);
        if (done)
            done = keepIssueRevisions(library, review.issue);
        return done
            ? recordIssueEvent(library, review.issue, SentForReviewEvent, review.sent, QFileInfo(path).fileName())
            : done;
    });
}

/// The review that a file is of, or why it is none.
Result<QUuid> reviewOf(Library &file)
{
    const Result<std::optional<QUuid>> read = ReviewStore(file).reviewOfFile();
    if (!read)
        return read.error();
    const std::optional<QUuid> &review = *read;
    if (!review)
        return Error{ErrorKind::Invalid,
                     Text::tr("%1 là một thư viện, không phải tệp duyệt.").arg(QFileInfo(file.path()).fileName())};
    return *review;
}

/// What a file that came back says: the review it answers, and the answers.
struct AnswersOfFile
{
    QUuid review;
    QList<StoredAnswer> answers;
};

Error inFile(const QString &path, ErrorKind kind, const QString &sentence)
{
    return {kind, Text::tr("%1: %2").arg(QFileInfo(path).fileName(), sentence)};
}

Result<AnswersOfFile> answersOfReviewFile(const QString &path, const Clock &clock)
{
    const Result<std::unique_ptr<Library>> file = Library::open(path, OpenMode::ReadOnly, clock);
    if (!file)
        return file.error();
    const Result<QUuid> review = reviewOf(**file);
    if (!review)
        return review.error();
    if (const Result<ReviewInput> readable = reviewInput(**file, *review); !readable)
        return inFile(path, ErrorKind::Invalid, readable.error().message);
    const Result<QList<StoredAnswer>> answers = ReviewStore(**file).answers(*review);
    if (!answers)
        return inFile(path, ErrorKind::Invalid, answers.error().message);
    return AnswersOfFile{.review = *review, .answers = *answers};
}

Result<AnswersOfFile> answersOfPdf(const QString &path, Library &into)
{
    const Result<PdfRemarks> remarks = readPdfRemarks(path);
    if (!remarks)
        return remarks.error();
    const QUuid review = QUuid::fromString(remarks->review);
    if (review.isNull())
        return inFile(path, ErrorKind::Invalid, Text::tr("tệp PDF này không phải bản đã gửi duyệt."));
    const Result<QHash<QUuid, Article>> sent = ReviewStore(into).sentArticles(review);
    if (!sent)
        return sent.error();
    AnswersOfFile file{.review = review, .answers = {}};
    for (const Answer &answer : answersFromPdf(review, *remarks, *sent, Text::tr("Bản PDF"))) {
        file.answers.append({.id = answer.id,
                             .review = review,
                             .reviewer = answer.reviewer,
                             .version = answer.version,
                             .saved = answer.saved,
                             .content = answerContent(answer)});
    }
    return file;
}

bool isPdf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.peek(1024).contains("%PDF-");
}

} // namespace

Result<SentReview> packReview(Library &from, const QUuid &issue, const QByteArray &pdf, const ReviewWish &wish,
                              const QString &path)
{
    const Result<IssueContent> content = from.issues().content(issue);
    if (!content)
        return content.error();
    const SentReview review{.id = wish.id.isNull() ? newUuid(from.clock()) : wish.id,
                            .issue = issue,
                            .sent = from.clock().now(),
                            .sender = from.author(),
                            .note = nfc(wish.note).trimmed()};
    const QTemporaryDir folder(QFileInfo(path).absoluteDir().filePath(QStringLiteral(".diemtin-XXXXXX")));
    if (!folder.isValid())
        return Error{ErrorKind::Unwritable, Text::tr("Không ghi được vào thư mục của %1.").arg(path)};
    const QString work = folder.filePath(QLatin1String(WorkName));
    Result<void> done = writeReview(work, *content, from, review, pdf, wish.photos);
    if (done)
        done = replaceFile(work, path);
    if (done)
        done = keepSending(from, review, content->articles.values(), path);
    if (!done)
        return done.error();
    return review;
}

Result<ReceivedReview> receiveReview(Library &into, const QString &path)
{
    const Result<AnswersOfFile> file = isPdf(path) ? answersOfPdf(path, into) : answersOfReviewFile(path, into.clock());
    if (!file)
        return file.error();
    const Result<SentReview> review = ReviewStore(into).find(file->review);
    if (!review)
        return inFile(path, review.error().kind, review.error().message);
    return inTransaction(into, [&]() -> Result<ReceivedReview> {
        ReceivedReview received{.review = *review};
        for (const StoredAnswer &answer : file->answers) {
            const Result<AnswerOutcome> outcome = ReviewStore(into).keep(answer);
            if (!outcome)
                return outcome.error();
            received.fresh += *outcome == AnswerOutcome::New ? 1 : 0;
            received.newer += *outcome == AnswerOutcome::Newer ? 1 : 0;
            received.known += *outcome == AnswerOutcome::Known ? 1 : 0;
            if (!received.reviewers.contains(answer.reviewer))
                received.reviewers.append(answer.reviewer);
        }
        return received;
    });
}

} // namespace DiemTin
