// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From fields, text and photos to the desk and back.

#include "views/article/articleeditor.h"

#include "models/desk/desk.h"
#include "models/preflight/finding.h"
#include "models/store/library.h"
#include "views/article/articlefields.h"
#include "views/article/articlemedia.h"
#include "views/article/bodyedit.h"
#include "views/article/bodypanel.h"
#include "views/article/spellingmarks.h"
#include "views/article/textplace.h"
#include "views/article/textstatus.h"
#include "views/shared/scrolledform.h"

#include <QEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace DiemTin {
namespace {

/// Lines of text that the editor must be high enough for before photos are shown as cards.
constexpr int RoomForPhotos = 27;

} // namespace

ArticleEditor::ArticleEditor(ScreenPictures &pictures, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
{
    auto *hint =
        new QLabel(tr("Chọn một tin trong số báo hoặc trong kho để sửa.\n\nMuốn thêm tin, bấm “Tin mới” rồi viết; hoặc "
                      "chép bài trên trang báo, Word hay Zalo rồi bấm “Dán thông minh”."),
                   this);
    hint->setObjectName(QStringLiteral("quiet"));
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    hint->setMargin(24);
    m_stack->addWidget(hint);
    m_stack->addWidget(new ScrolledForm(makeForm(pictures), this));
    m_spelling = new SpellingMarks(*m_body, m_fields->headline(), m_media->caption());
    connectText();
}

QWidget *ArticleEditor::makeForm(ScreenPictures &pictures)
{
    auto *form = new QWidget(this);
    m_fields = new ArticleFields(form);
    m_text = new BodyPanel(form);
    m_body = m_text->body();
    m_body->setAccessibleName(tr("Nội dung tin"));
    m_body->setPlaceholderText(
        tr("Nội dung. Dòng trống ngăn đoạn, “- ” mở gạch đầu dòng, **chữ đậm**, *chữ nghiêng*."));
    m_media = new ArticleMedia(pictures, form);

    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(5);
    column->addWidget(m_fields);
    column->addWidget(m_text, 1);
    column->addWidget(m_media);
    return form;
}

void ArticleEditor::connectText()
{
    connect(m_body, &BodyEdit::edited, this, [this](const QString &undoText, int step) {
        Result<Article> changed = m_desk->article(m_article);
        if (!changed)
            return;
        changed->body = m_body->text();
        m_desk->changeArticle(*changed, undoText, step);
    });
    connect(m_body, &BodyEdit::photosPasted, m_media, &ArticleMedia::offer);
    connect(m_text, &BodyPanel::hitChosen, this, &ArticleEditor::showHit);
    connect(m_body, &QPlainTextEdit::cursorPositionChanged, this, &ArticleEditor::tellCursor);
    m_body->installEventFilter(this);
}

/// In a low window the text gets the height that the photos would take.
void ArticleEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_media->setRoom(height() < RoomForPhotos * fontMetrics().lineSpacing() ? MediaStrip::Room::Low
                                                                            : MediaStrip::Room::High);
}

bool ArticleEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_body && event->type() == QEvent::FocusIn)
        tellCursor();
    else if (watched == m_body && event->type() == QEvent::FocusOut)
        Q_EMIT cursorLeft();
    return QWidget::eventFilter(watched, event);
}

void ArticleEditor::tellCursor()
{
    if (m_article.isNull() || !m_body->hasFocus())
        return;
    if (const std::optional<BlockPlace> place = blockPlace(m_body->text(), m_body->textCursor().position()))
        Q_EMIT cursorMoved(m_article, place->block, place->position);
}

void ArticleEditor::setDesk(Desk *desk)
{
    if (m_desk != nullptr)
        m_desk->disconnect(this);
    m_desk = desk;
    m_text->setDesk(desk);
    showArticle({});
    m_fields->setDesk(desk);
    m_media->setDesk(desk);
    m_spelling->setLibrary(desk != nullptr ? &desk->library() : nullptr);
    if (desk == nullptr)
        return;
    connect(desk, &Desk::contentChanged, this, [this](const QUuid &article) {
        if (article.isNull() || article == m_article)
            refresh();
    });
    connect(desk, &Desk::proofChanged, this, &ArticleEditor::showLines);
    const bool readOnly = desk->library().isReadOnly();
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
    const Result<Article> shown =
        m_desk != nullptr && !article.isNull() ? m_desk->article(article) : Error{ErrorKind::NotFound, QString()};
    m_article = shown ? article : QUuid();
    m_stack->setCurrentIndex(shown ? 1 : 0);
    m_fields->setArticle(m_article);
    m_media->setArticle(m_article);
    m_spelling->setArticle(m_article);
    if (!shown)
        return;
    m_body->replaceText(shown->body);
    refresh();
    showLines();
}

void ArticleEditor::setTitles(std::shared_ptr<const ShownTitles> titles)
{
    m_fields->setTitles(std::move(titles));
    refresh();
}

void ArticleEditor::commitPending()
{
    if (m_article.isNull())
        return;
    m_fields->commitPending();
    m_body->commitPreedit();
    m_media->commitPreedit();
}

void ArticleEditor::placeCursor(int block, int position)
{
    if (m_article.isNull())
        return;
    if (block < 0) {
        m_fields->focusHeadline();
        return;
    }
    m_body->setFocus(Qt::OtherFocusReason);
    m_body->placeCursor(markdownPosition(m_body->text(), {block, position}));
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
        m_fields->selectHeadline(static_cast<int>(hit.hit.start), static_cast<int>(hit.hit.length));
    else if (hit.place == WordsPlace::ContentsTitle)
        m_fields->selectContentsTitle(static_cast<int>(hit.hit.start), static_cast<int>(hit.hit.length));
}

void ArticleEditor::select(const Passage &passage)
{
    const auto start = static_cast<int>(passage.start);
    const auto length = static_cast<int>(passage.length);
    switch (passage.part) {
    case TextPart::Body:
        m_body->select(passage.start, passage.length);
        break;
    case TextPart::Headline:
        m_fields->selectHeadline(start, length);
        break;
    case TextPart::ContentsTitle:
        m_fields->selectContentsTitle(start, length);
        break;
    default:
        m_fields->focusField(passage.part);
        break;
    }
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
    const Result<Article> article = m_desk->article(m_article);
    if (!article) {
        showArticle({});
        return;
    }
    m_fields->refresh(*article);
    m_body->showText(article->body);
    m_media->refresh(*article);
    m_spelling->check(*article);
}

} // namespace DiemTin
