// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens the file, keeps the answer, and hands it to the saver.

#include "views/review/reviewfile.h"

#include "models/base/clock.h"
#include "models/base/uuid.h"
#include "models/base/viettext.h"
#include "models/composer/composer.h"
#include "models/composer/template.h"
#include "models/store/issuestore.h"
#include "models/store/library.h"
#include "models/store/librarycopy.h"
#include "views/review/answersaver.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace DiemTin {

namespace {

Result<QUuid> reviewOf(Library &library)
{
    const Result<std::optional<QUuid>> review = ReviewStore(library).reviewOfFile();
    if (!review)
        return review.error();
    if (!review->has_value()) {
        return Error{ErrorKind::Invalid,
                     ReviewFile::tr("%1 không phải tệp duyệt.").arg(QFileInfo(library.path()).fileName())};
    }
    return review->value();
}

/// An older file that may not be upgraded in its place, as an attachment opened from a mail, is read from an upgraded
/// copy.
Result<std::unique_ptr<Library>> openCopy(const QString &path, const QTemporaryDir &folder, const Clock &clock)
{
    const QString copy = folder.filePath(QFileInfo(path).fileName());
    if (const Result<void> copied = copyLibrary(path, copy, [](double) { return true; }); !copied)
        return copied.error();
    return Library::open(copy, OpenMode::ReadOnly, clock);
}

bool samePerson(const QString &a, const QString &b)
{
    return nfc(a.simplified()).compare(nfc(b.simplified()), Qt::CaseInsensitive) == 0;
}

} // namespace

Result<std::unique_ptr<ReviewFile>> ReviewFile::open(const QString &path, const Clock &clock)
{
    Result<std::unique_ptr<Library>> library = Library::open(path, OpenMode::ReadWrite, clock);
    if (!library && library.error().kind == ErrorKind::Locked)
        library = Library::open(path, OpenMode::ReadOnly, clock);
    std::unique_ptr<QTemporaryDir> copyFolder;
    if (!library && library.error().kind == ErrorKind::Unwritable && reviewOfFileAt(path)) {
        copyFolder = std::make_unique<QTemporaryDir>();
        library = openCopy(path, *copyFolder, clock);
    }
    if (!library)
        return library.error();
    const Result<QUuid> review = reviewOf(**library);
    if (!review)
        return review.error();
    const Result<ReviewInput> input = reviewInput(**library, *review);
    if (!input)
        return input.error();
    const Result<IssueContent> content = (*library)->issues().content(input->review.issue);
    if (!content)
        return content.error();
    const Result<Template> look = lookOf(*content);
    if (!look)
        return look.error();
    Proof proof = Composer().compose(*content, *look);
    std::unique_ptr<ReviewFile> file(new ReviewFile(std::move(library).value(), *input, *content, std::move(proof)));
    file->m_path = path;
    file->m_copyFolder = std::move(copyFolder);
    return file;
}

ReviewFile::ReviewFile(std::unique_ptr<Library> library, ReviewInput input, IssueContent content, Proof proof)
    : m_library(std::move(library))
    , m_input(std::move(input))
    , m_content(std::move(content))
    , m_proof(std::move(proof))
    , m_saver(new AnswerSaver(*m_library))
{
    m_saver->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_saver, &QObject::deleteLater);
    connect(m_saver, &AnswerSaver::saved, this, &ReviewFile::saved);
    connect(m_saver, &AnswerSaver::failed, this, &ReviewFile::savingFailed);
    m_thread.start();
}

ReviewFile::~ReviewFile()
{
    [[maybe_unused]] const Result<void> written = saveNow();
    m_thread.quit();
    m_thread.wait();
    m_library.reset(); // before its folder goes
}

QString ReviewFile::readOnlyReason() const
{
    if (m_copyFolder)
        return tr("Tệp này của phiên bản cũ và chỉ đọc được ở đây.");
    if (!m_library->isReadOnly())
        return {};
    const QString reason = m_library->readOnlyReason();
    return reason.isEmpty() ? tr("Tệp này chỉ đọc được.") : reason;
}

Result<QByteArray> ReviewFile::pdf() const
{
    return ReviewStore(*m_library).pages(review().id);
}

void ReviewFile::setReviewer(const QString &name)
{
    const QString clean = nfc(name.simplified());
    const auto before =
        std::ranges::find_if(m_input.answers, [&](const Answer &answer) { return samePerson(answer.reviewer, clean); });
    m_answer = before != m_input.answers.end()
        ? *before
        : Answer{.id = newUuid(m_library->clock()), .review = review().id, .reviewer = clean};
    Q_EMIT reviewerChanged();
}

void ReviewFile::renameReviewer(const QString &name)
{
    m_answer.reviewer = nfc(name.simplified());
    if (m_answer.version > 0)
        save();
    Q_EMIT reviewerChanged();
}

QList<Answer> ReviewFile::others() const
{
    QList<Answer> others = m_input.answers;
    others.removeIf([this](const Answer &answer) { return answer.id == m_answer.id; });
    return others;
}

QString ReviewFile::wanted(const QUuid &article, const FieldPlace &place) const
{
    const ArticleAnswer said = m_answer.articles.value(article);
    const auto field = said.fields.constFind(place);
    return field != said.fields.cend() ? *field : fieldText(sent(article), place);
}

void ReviewFile::setWanted(const QUuid &article, const FieldPlace &place, const QString &text)
{
    if (text == wanted(article, place))
        return;
    ArticleAnswer &said = m_answer.articles[article];
    if (text == fieldText(sent(article), place))
        said.fields.remove(place);
    else
        said.fields.insert(place, text);
    changed(article);
}

Verdict ReviewFile::verdict(const QUuid &article) const
{
    return m_answer.articles.value(article).verdict;
}

void ReviewFile::setVerdict(const QUuid &article, Verdict verdict)
{
    if (verdict == this->verdict(article))
        return;
    m_answer.articles[article].verdict = verdict;
    changed(article);
}

void ReviewFile::keepComment(ReviewComment comment)
{
    if (comment.id.isNull())
        comment.id = newUuid(m_library->clock());
    if (comment.made.isNull())
        comment.made = m_library->clock().now();
    comment.text = nfc(comment.text.trimmed());
    const auto known = std::ranges::find(m_answer.comments, comment.id, &ReviewComment::id);
    if (known != m_answer.comments.end())
        *known = comment;
    else
        m_answer.comments.append(comment);
    changed(comment.article);
}

void ReviewFile::removeComment(const QUuid &comment)
{
    const auto known = std::ranges::find(m_answer.comments, comment, &ReviewComment::id);
    if (known == m_answer.comments.end())
        return;
    const QUuid article = known->article;
    m_answer.comments.erase(known);
    changed(article);
}

qsizetype ReviewFile::remarks(const QUuid &article) const
{
    return m_answer.articles.value(article).fields.size()
        + std::ranges::count(m_answer.comments, article, &ReviewComment::article);
}

void ReviewFile::changed(const QUuid &article)
{
    save();
    Q_EMIT answerChanged(article);
}

void ReviewFile::save()
{
    ++m_answer.version;
    m_answer.saved = m_library->clock().now();
    const auto known = std::ranges::find(m_input.answers, m_answer.id, &Answer::id);
    if (known != m_input.answers.end())
        *known = m_answer;
    else
        m_input.answers.append(m_answer);
    const StoredAnswer stored{.id = m_answer.id,
                              .review = m_answer.review,
                              .reviewer = m_answer.reviewer,
                              .version = m_answer.version,
                              .saved = m_answer.saved,
                              .content = answerContent(m_answer)};
    QMetaObject::invokeMethod(m_saver, [saver = m_saver, stored] { saver->put(stored); });
}

Result<void> ReviewFile::saveNow()
{
    Result<void> written;
    QMetaObject::invokeMethod(m_saver, [this, &written] { written = m_saver->flush(); }, Qt::BlockingQueuedConnection);
    return written;
}

} // namespace DiemTin
