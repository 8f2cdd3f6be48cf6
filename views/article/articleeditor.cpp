// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the fields to the desk and back.

#include "views/article/articleeditor.h"

#include "models/base/clock.h"
#include "models/base/viettext.h"
#include "models/desk/desk.h"
#include "models/editorial/markdown.h"
#include "models/store/library.h"
#include "models/tables/placementmoves.h"
#include "views/article/bodyedit.h"
#include "views/article/bodypanel.h"
#include "views/article/dateinput.h"
#include "views/article/fieldedit.h"
#include "views/article/mediastrip.h"
#include "views/article/textstatus.h"

#include <QGridLayout>
#include <QLabel>
#include <QStackedLayout>

#include <algorithm>

namespace DiemTin {
namespace {

/// One line of typed or pasted text as it is stored.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return nfc(text);
}

QLabel *labelFor(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(u'&'));
    return label;
}

/// The place in the Markdown of a character of a block's plain text.
int markdownPosition(const QString &markdown, int block, int position)
{
    const QList<TextBlock> blocks = readMarkdown(markdown);
    qsizetype left = position;
    qsizetype last = 0;
    for (const TextRun &run : blocks.value(block).runs) {
        if (run.sourceStart >= 0) {
            last = run.sourceStart + std::min(left, run.text.size());
            if (left <= run.text.size())
                return static_cast<int>(last);
        }
        left -= run.text.size();
    }
    return static_cast<int>(last);
}

} // namespace

ArticleEditor::ArticleEditor(ScreenPictures &pictures, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
{
    auto *hint = new QLabel(tr("Chọn một tin trong số báo để sửa."), this);
    hint->setObjectName(QStringLiteral("quiet"));
    hint->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(hint);
    m_stack->addWidget(makeForm(pictures));
    m_titlePause.setSingleShot(true);
    m_titlePause.setInterval(700);
    connectFields();
}

QWidget *ArticleEditor::makeForm(ScreenPictures &pictures)
{
    auto *form = new QWidget(this);
    m_headline = new FieldEdit(form);
    m_date = new FieldEdit(form);
    m_contentsTitle = new FieldEdit(form);
    m_source = new FieldEdit(form);
    m_url = new FieldEdit(form);
    m_text = new BodyPanel(form);
    m_body = m_text->body();
    m_body->setAccessibleName(tr("Nội dung tin"));
    m_media = new MediaStrip(pictures, form);

    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(10, 10, 10, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->addWidget(labelFor(tr("Tiêu đề"), m_headline), 0, 0);
    grid->addWidget(m_headline, 0, 1, 1, 3);
    grid->addWidget(labelFor(tr("Ngày"), m_date), 1, 0);
    grid->addWidget(m_date, 1, 1);
    grid->addWidget(labelFor(tr("Mục lục"), m_contentsTitle), 1, 2);
    grid->addWidget(m_contentsTitle, 1, 3);
    grid->addWidget(labelFor(tr("Nguồn"), m_source), 2, 0);
    grid->addWidget(m_source, 2, 1);
    grid->addWidget(labelFor(tr("Liên kết"), m_url), 2, 2);
    grid->addWidget(m_url, 2, 3);
    grid->addWidget(m_text, 3, 0, 1, 4);
    grid->addWidget(m_media, 4, 0, 1, 4);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(3, 3);
    grid->setRowStretch(3, 1);
    m_date->setPlaceholderText(tr("không ghi ngày"));
    m_source->setPlaceholderText(tr("không ghi nguồn"));
    m_url->setPlaceholderText(QStringLiteral("https://"));
    m_body->setPlaceholderText(
        tr("Nội dung. Dòng trống ngăn đoạn, “- ” mở gạch đầu dòng, **chữ đậm**, *chữ nghiêng*."));
    return form;
}

void ArticleEditor::connectFields()
{
    const auto connectField = [this](FieldEdit *field, QString Article::*member, const QString &undoText, Step step) {
        connect(field, &QLineEdit::textEdited, this, [this, member, undoText, step](const QString &text) {
            Article changed = m_desk->content().articles.value(m_article);
            changed.*member = oneLine(text);
            change(changed, undoText, static_cast<int>(step));
        });
    };
    connectField(m_headline, &Article::headline, tr("Sửa tiêu đề"), Step::Headline);
    connectField(m_source, &Article::source, tr("Sửa nguồn"), Step::Source);
    connectField(m_url, &Article::url, tr("Sửa liên kết"), Step::Url);
    connect(m_date, &QLineEdit::textEdited, this, &ArticleEditor::editDate);
    connect(m_date, &FieldEdit::focusLeft, this, [this] {
        m_date->setComplaint({});
        refresh();
    });
    connect(m_contentsTitle, &QLineEdit::textEdited, this, [this] { m_titlePause.start(); });
    connect(m_contentsTitle, &FieldEdit::focusLeft, this, &ArticleEditor::commitContentsTitle);
    connect(&m_titlePause, &QTimer::timeout, this, &ArticleEditor::commitContentsTitle);
    connect(m_body, &BodyEdit::edited, this, [this](const QString &undoText, int step) {
        Article changed = m_desk->content().articles.value(m_article);
        changed.body = m_body->text();
        change(changed, undoText, step);
    });
    connect(m_text, &BodyPanel::hitChosen, this, &ArticleEditor::showHit);
    connect(m_media, &MediaStrip::photosEdited, this, [this](const QList<PhotoUse> &photos, int index) {
        Article changed = m_desk->content().articles.value(m_article);
        changed.photos = photos;
        change(changed, index < 0 ? tr("Bỏ ảnh") : tr("Sửa chú thích ảnh"),
               index < 0 ? 0 : static_cast<int>(Step::Photo) + index);
    });
    connect(m_media, &MediaStrip::qrCodesEdited, this, [this](const QList<QrCode> &codes, int index) {
        Article changed = m_desk->content().articles.value(m_article);
        changed.qrCodes = codes;
        change(changed, index < 0 ? tr("Bỏ mã QR") : tr("Sửa mã QR"),
               index < 0 ? 0 : static_cast<int>(Step::Qr) + index);
    });
}

void ArticleEditor::setDesk(Desk *desk)
{
    if (m_desk != nullptr)
        m_desk->disconnect(this);
    m_desk = desk;
    m_titlePause.stop();
    m_text->setDesk(desk);
    showArticle({});
    if (desk == nullptr)
        return;
    connect(desk, &Desk::contentChanged, this, [this](const QUuid &article) {
        if (article.isNull() || article == m_article)
            refresh();
    });
    connect(desk, &Desk::proofChanged, this, &ArticleEditor::showLines);
    const bool readOnly = desk->library().isReadOnly();
    for (FieldEdit *field : {m_headline, m_date, m_contentsTitle, m_source, m_url})
        field->setReadOnly(readOnly);
    m_text->setReadOnly(readOnly);
    m_media->setReadOnly(readOnly);
}

void ArticleEditor::showArticle(const QUuid &article)
{
    if (article == m_article && !article.isNull()) {
        refresh();
        return;
    }
    commitPending();
    const bool known = m_desk != nullptr && m_desk->content().articles.contains(article);
    m_article = known ? article : QUuid();
    m_stack->setCurrentIndex(known ? 1 : 0);
    if (!known)
        return;
    m_date->setComplaint({});
    m_body->replaceText(m_desk->content().articles.value(article).body);
    refresh();
    showLines();
}

void ArticleEditor::commitPending()
{
    if (m_article.isNull())
        return;
    for (FieldEdit *field : {m_headline, m_date, m_contentsTitle, m_source, m_url})
        field->commitPreedit();
    m_body->commitPreedit();
    m_media->commitPreedit();
    commitContentsTitle();
}

void ArticleEditor::placeCursor(int block, int position)
{
    if (m_article.isNull())
        return;
    if (block < 0) {
        m_headline->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_body->setFocus(Qt::OtherFocusReason);
    m_body->placeCursor(markdownPosition(m_body->text(), block, position));
}

void ArticleEditor::find(FindTask task)
{
    m_text->find(task == FindTask::Find ? FindBar::Task::Find : FindBar::Task::Replace);
}

void ArticleEditor::showHit(const IssueHit &hit)
{
    showArticle(hit.article);
    Q_EMIT articleShown(hit.article);
    if (hit.place == WordsPlace::Body)
        m_body->select(hit.hit.start, hit.hit.length);
    else if (hit.place == WordsPlace::Headline)
        m_headline->setSelection(static_cast<int>(hit.hit.start), static_cast<int>(hit.hit.length));
    else if (hit.place == WordsPlace::ContentsTitle)
        m_contentsTitle->setSelection(static_cast<int>(hit.hit.start), static_cast<int>(hit.hit.length));
}

void ArticleEditor::showLines()
{
    const int lines = m_desk == nullptr ? 0 : linesOnPages(m_desk->proof(), m_article);
    m_text->setLines(lines > 0 ? std::optional(lines) : std::nullopt);
}

void ArticleEditor::refresh()
{
    if (m_desk == nullptr || m_article.isNull())
        return;
    const auto found = m_desk->content().articles.constFind(m_article);
    if (found == m_desk->content().articles.cend()) {
        m_article = {};
        m_stack->setCurrentIndex(0);
        return;
    }
    refreshFrom(Article(*found));
}

void ArticleEditor::refreshFrom(const Article &article)
{
    m_headline->showText(article.headline);
    m_source->showText(article.source);
    m_url->showText(article.url);
    m_body->showText(article.body);
    m_media->showArticle(article, m_desk->content().photos);
    // A date being typed is not rewritten under the fingers while it means the same.
    const bool typing = m_date->hasFocus() && m_date->isModified();
    if (!typing || readDate(m_date->text(), m_desk->content().issue.weekFrom).value_or(article.date) != article.date)
        m_date->showText(dateText(article.date));
    m_contentsTitle->setPlaceholderText(article.headline);
    if (!m_titlePause.isActive())
        m_contentsTitle->showText(contentsTitle());
}

QString ArticleEditor::contentsTitle() const
{
    const Issue &issue = m_desk->content().issue;
    const std::optional<PlacementSpot> spot = findArticle(issue, m_article);
    return spot ? issue.sections.at(spot->section).placements.at(spot->position).contentsTitle : QString();
}

void ArticleEditor::editDate()
{
    const QDate week = m_desk->content().issue.weekFrom;
    const std::optional<QDate> date =
        readDate(m_date->text(), week.isValid() ? week : m_desk->library().clock().now().date());
    m_date->setComplaint(date ? QString() : tr("Ngày viết như 15/6 hoặc 15/6/2026."));
    if (!date)
        return;
    Article changed = m_desk->content().articles.value(m_article);
    changed.date = *date;
    change(changed, tr("Sửa ngày"), static_cast<int>(Step::Date));
}

void ArticleEditor::commitContentsTitle()
{
    m_titlePause.stop();
    if (m_desk == nullptr || m_article.isNull())
        return;
    Issue issue = m_desk->content().issue;
    const std::optional<PlacementSpot> spot = findArticle(issue, m_article);
    const QString title = oneLine(m_contentsTitle->text());
    if (!spot || issue.sections.at(spot->section).placements.at(spot->position).contentsTitle == title)
        return;
    issue.sections[spot->section].placements[spot->position].contentsTitle = title;
    m_desk->changeIssue(issue, tr("Sửa tên trong mục lục"));
}

void ArticleEditor::change(const Article &article, const QString &undoText, int step)
{
    if (article == m_desk->content().articles.value(m_article))
        refresh(); // the fields may hold another normal form of the same text
    else
        m_desk->changeArticle(article, undoText, step);
}

} // namespace DiemTin
