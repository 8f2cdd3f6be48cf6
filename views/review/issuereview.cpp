// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Title, note and comments.

#include "views/review/issuereview.h"

#include "views/review/commententry.h"
#include "views/review/commentpanel.h"
#include "views/review/reviewfile.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace DiemTin {

IssueReview::IssueReview(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_comments(new CommentPanel(tr("Nhận xét cả số báo"), this))
{
    for (QLabel *label : {m_title, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_note->setObjectName(QStringLiteral("reviewNote"));
    m_hint->setObjectName(QStringLiteral("quiet"));
    m_hint->setWordWrap(true);
    m_hint->setText(tr("1. Chọn từng tin ở bên trái, hoặc bấm vào chữ trên trang.\n"
                       "2. Sửa thẳng vào chữ, hoặc chọn mấy chữ rồi bấm Nhận xét.\n"
                       "3. Bấm Đồng ý hoặc Cần sửa cho từng tin.\n"
                       "4. Xong thì gửi lại chính tệp này. Mọi điều anh/chị ghi đã tự lưu trong tệp."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(m_hint);
    column->addWidget(m_comments);
    column->addStretch();
    connect(m_comments, &CommentPanel::commentWanted, this, &IssueReview::beginComment);
    connect(&m_comments->entry(), &CommentEntry::written, this,
            [this](const ReviewComment &comment) { m_file->keepComment(comment); });
    connect(m_comments, &CommentPanel::removalWanted, this, [this](const QUuid &id) { m_file->removeComment(id); });
}

void IssueReview::setFile(ReviewFile *file)
{
    m_file = file;
    setEnabled(file != nullptr);
    if (file == nullptr)
        return;
    connect(file, &ReviewFile::reviewerChanged, this, &IssueReview::showIssue);
    connect(file, &ReviewFile::answerChanged, this, [this](const QUuid &article) {
        if (article.isNull())
            showIssue();
    });
    showIssue();
}

void IssueReview::showIssue()
{
    const SentReview &review = m_file->review();
    const QString day = QLocale().toString(review.sent.toLocalTime().date(), QStringLiteral("d/M/yyyy"));
    m_title->setText(
        tr("Số %1 – %2 gửi duyệt ngày %3").arg(m_file->content().issue.number.toString(), review.sender, day));
    m_note->setText(review.note);
    m_note->setVisible(!review.note.isEmpty());
    QList<CommentPanel::Said> said;
    const auto gather = [&said](const Answer &answer, const QString &by) {
        for (const ReviewComment &comment : answer.comments) {
            if (comment.article.isNull())
                said.append({comment, by});
        }
    };
    for (const Answer &other : m_file->others())
        gather(other, other.reviewer);
    gather(m_file->answer(), {});
    m_comments->setWritable(!m_file->reviewer().isEmpty() && m_file->readOnlyReason().isEmpty());
    m_comments->setComments(said);
}

void IssueReview::beginComment()
{
    m_comments->entry().begin({.id = {}, .text = {}});
}

void IssueReview::commitPending()
{
    m_comments->entry().finish();
}

} // namespace DiemTin
