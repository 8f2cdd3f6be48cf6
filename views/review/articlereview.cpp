// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields and comments of the article.

#include "views/review/articlereview.h"

#include "views/review/commententry.h"
#include "views/review/commentpanel.h"
#include "views/review/linkfields.h"
#include "views/review/reviewfile.h"
#include "views/review/suggestingfield.h"
#include "views/review/verdictmark.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace DiemTin {

ArticleReview::ArticleReview(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
    , m_others(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_comments(new CommentPanel(tr("Nhận xét cả tin"), this))
{
    auto *content = new QWidget(m_area);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(14, 10, 14, 14);
    m_column->setSpacing(10);
    m_hint->setObjectName(QStringLiteral("quiet"));
    m_hint->setWordWrap(true);
    m_hint->setText(
        tr("Cứ sửa thẳng vào chữ. Chữ thêm vào hiện màu xanh, gạch chân; chữ bỏ đi hiện màu đỏ, gạch ngang. "
           "Bản gốc vẫn còn nguyên."));
    m_others->setTextFormat(Qt::PlainText);
    m_others->setWordWrap(true);
    m_column->addWidget(m_hint);
    m_column->addWidget(m_others);
    m_column->addWidget(m_comments);
    m_column->addStretch();
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_area);
    connect(m_comments, &CommentPanel::commentWanted, this,
            [this] { m_comments->entry().begin({.id = {}, .article = m_article, .text = {}}); });
    connect(&m_comments->entry(), &CommentEntry::written, this,
            [this](const ReviewComment &comment) { m_file->keepComment(comment); });
    connect(m_comments, &CommentPanel::removalWanted, this, [this](const QUuid &id) { m_file->removeComment(id); });
    connect(m_comments, &CommentPanel::placeWanted, this,
            [this](const ReviewComment &comment) { placeCursor(*comment.place, comment.start); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (SuggestingField *field : std::as_const(m_fields)) {
            if (now == &field->editor())
                m_current = field;
        }
    });
}

void ArticleReview::setFile(ReviewFile *file)
{
    m_file = file;
    m_article = QUuid();
    makeFields();
    if (file == nullptr)
        return;
    connect(file, &ReviewFile::answerChanged, this, [this](const QUuid &article) {
        if (article == m_article)
            showComments();
    });
    connect(file, &ReviewFile::reviewerChanged, this, [this] { showArticle(m_article); });
}

void ArticleReview::showArticle(const QUuid &article)
{
    commitPending();
    m_article = article;
    makeFields();
    m_area->ensureVisible(0, 0);
}

void ArticleReview::makeFields()
{
    m_current = nullptr;
    delete std::exchange(m_links, nullptr);
    // Where the keyboard goes when a field goes is looked up among the fields.
    qDeleteAll(std::exchange(m_fields, {}));
    setEnabled(m_file != nullptr && !m_article.isNull());
    m_comments->setVisible(isEnabled());
    if (!isEnabled())
        return;
    const Article sent = m_file->sent(m_article);
    int row = m_column->indexOf(m_others) + 1;
    const auto add = [this, &row](QWidget *part) { m_column->insertWidget(row++, part); };
    for (const FieldPlace &place : fieldsOf(sent)) {
        auto *field = new SuggestingField(place, m_area->widget());
        add(field);
        m_fields.append(field);
        field->setTexts(fieldText(sent, place), m_file->wanted(m_article, place));
        connectField(field);
        if (place.field == ReviewField::Body)
            add(m_links = new LinkFields(field->editor(), m_area->widget()));
    }
    updateWritable();
    showOthers();
    showComments();
}

void ArticleReview::connectField(SuggestingField *field)
{
    connect(field, &SuggestingField::wantedChanged, this,
            [this, place = field->place()](const QString &wanted) { m_file->setWanted(m_article, place, wanted); });
    connect(&field->editor(), &SuggestingEdit::placeChanged, this, [this, field] {
        if (!field->editor().hasFocus())
            return;
        keepInSight(field);
        const SuggestingEdit &editor = field->editor();
        Q_EMIT cursorMoved(m_article, field->place(), editor.text().sentPlace(editor.textCursor().position()));
    });
}

void ArticleReview::keepInSight(SuggestingField *field)
{
    const QRect cursor = field->editor().cursorRect();
    const QPoint place = field->editor().viewport()->mapTo(m_area->widget(), cursor.center());
    m_area->ensureVisible(place.x(), place.y(), 0, 2 * cursor.height());
}

void ArticleReview::updateWritable()
{
    const bool writable = !m_file->reviewer().isEmpty() && m_file->readOnlyReason().isEmpty();
    for (SuggestingField *field : std::as_const(m_fields))
        field->editor().setReadOnly(!writable);
    m_links->setReadOnly(!writable);
    m_hint->setVisible(writable);
    m_comments->setWritable(writable);
}

void ArticleReview::showOthers()
{
    QStringList lines;
    for (const Answer &other : m_file->others()) {
        const QString verdict = verdictName(other.articles.value(m_article).verdict);
        if (!verdict.isEmpty())
            lines.append(tr("%1: %2").arg(other.reviewer, verdict));
    }
    m_others->setText(lines.join(u'\n'));
    m_others->setVisible(!lines.isEmpty());
}

void ArticleReview::showComments()
{
    QList<CommentPanel::Said> said;
    QMap<FieldPlace, QList<SentStretch>> remarks;
    const auto gather = [&](const Answer &answer, const QString &by) {
        for (const ReviewComment &comment : answer.comments) {
            if (comment.article != m_article)
                continue;
            said.append({comment, by});
            if (comment.place)
                remarks[*comment.place].append({comment.start, comment.length});
        }
    };
    for (const Answer &other : m_file->others())
        gather(other, other.reviewer);
    gather(m_file->answer(), {});
    m_comments->setComments(said);
    for (SuggestingField *field : std::as_const(m_fields))
        field->editor().setRemarks(field->place().field == ReviewField::Date ? QList<SentStretch>()
                                                                             : remarks.value(field->place()));
}

void ArticleReview::placeCursor(const FieldPlace &place, qsizetype sent)
{
    if (SuggestingField *wanted = field(place)) {
        wanted->editor().setFocus();
        wanted->editor().placeCursor(sent);
        keepInSight(wanted);
    }
}

void ArticleReview::beginComment()
{
    if (m_file == nullptr || m_article.isNull() || !m_comments->isEnabled())
        return;
    commitPending();
    ReviewComment comment{.id = {}, .article = m_article, .text = {}};
    if (m_current != nullptr && m_current->place().field != ReviewField::Date) {
        const SentStretch stretch = m_current->editor().selectedStretch();
        comment.place = m_current->place();
        comment.start = stretch.start;
        comment.length = stretch.length;
        comment.quote = m_current->editor().text().readSent(stretch.start, stretch.length);
    }
    m_comments->entry().begin(comment);
    QMetaObject::invokeMethod(
        this, [this] { m_area->ensureWidgetVisible(&m_comments->entry()); }, Qt::QueuedConnection);
}

void ArticleReview::commitPending()
{
    for (SuggestingField *field : std::as_const(m_fields))
        field->editor().commitPreedit();
    if (m_links != nullptr)
        m_links->commitPending();
    m_comments->entry().finish();
}

SuggestingField *ArticleReview::field(const FieldPlace &place) const
{
    const auto found = std::ranges::find(m_fields, place, &SuggestingField::place);
    return found != m_fields.cend() ? *found : nullptr;
}

SuggestingEdit *ArticleReview::currentEditor() const
{
    return m_current != nullptr ? &m_current->editor() : nullptr;
}

} // namespace DiemTin
