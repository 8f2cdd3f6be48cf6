// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Searches when typing rests, marks the hits and goes through them.

#include "views/article/findbar.h"

#include "models/desk/desk.h"
#include "models/store/library.h"
#include "views/article/bodyedit.h"
#include "views/shared/fieldedit.h"
#include "views/shared/icons.h"
#include "views/shared/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QToolButton>

#include <algorithm>

namespace DiemTin {
namespace {

/// Rows of the list and highlighted hits; more are only counted.
constexpr qsizetype MostShown = 500;

QString placeName(WordsPlace place)
{
    switch (place) {
    case WordsPlace::Headline:
        return FindBar::tr("Tiêu đề");
    case WordsPlace::ContentsTitle:
        return FindBar::tr("Mục lục");
    case WordsPlace::Body:
        return FindBar::tr("Nội dung");
    case WordsPlace::Caption:
        return FindBar::tr("Chú thích ảnh");
    case WordsPlace::Credit:
        return FindBar::tr("Nguồn ảnh");
    case WordsPlace::QrLabel:
        return FindBar::tr("Mã QR");
    }
    Q_UNREACHABLE_RETURN({});
}

/// "KHO DỮ LIỆU MỞ CHO… · Nội dung: … words …"
QString rowText(const IssueHit &hit, const QString &headline)
{
    constexpr qsizetype longest = 24;
    const QString start = headline.size() > longest ? headline.left(longest).trimmed() + u'…' : headline;
    return FindBar::tr("%1 · %2: %3").arg(start, placeName(hit.place), hit.excerpt);
}

} // namespace

FindBar::FindBar(BodyEdit &body, QWidget *parent)
    : QWidget(parent)
    , m_body(body)
    , m_complaint(new QLabel(this))
    , m_list(new QListWidget(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    makeFindRow(grid);
    makeOptionRow(grid);
    makeReplaceRow(grid);
    m_complaint->setObjectName(QStringLiteral("findComplaint"));
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    m_list->setObjectName(QStringLiteral("findResults"));
    m_list->setAccessibleName(tr("Các chỗ tìm thấy trong số báo"));
    m_list->setMaximumHeight(150);
    m_list->hide();
    grid->addWidget(m_complaint, 3, 0, 1, 3);
    grid->addWidget(m_list, 4, 0, 1, 3);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, &FindBar::search);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT hitChosen(m_issueHits.at(m_list->row(item))); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { Q_EMIT hitChosen(m_issueHits.at(m_list->row(item))); });
    connect(&body, &QPlainTextEdit::textChanged, this, &FindBar::later);
    body.addCommand(Qt::Key_F3, [this] { findNext(); });
    body.addCommand(Qt::SHIFT | Qt::Key_F3, [this] { findPrevious(); });
    hide();
}

void FindBar::makeFindRow(QGridLayout *grid)
{
    m_words = new FieldEdit(this);
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setAccessibleName(tr("Tìm"));
    auto *label = new QLabel(tr("Tìm"), this);
    label->setBuddy(m_words);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("quiet"));
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(QStringLiteral("888/888")));
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(1);
    steps->addWidget(m_count);
    addStep(steps, static_cast<int>(Icon::Up), tr("Chỗ trước (Shift+F3)"), &FindBar::findPrevious);
    addStep(steps, static_cast<int>(Icon::Down), tr("Chỗ sau (F3)"), &FindBar::findNext);
    addStep(steps, static_cast<int>(Icon::Close), tr("Đóng (Esc)"), &FindBar::leave);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_words, 0, 1);
    grid->addLayout(steps, 0, 2);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::later);
}

QToolButton *FindBar::addStep(QHBoxLayout *row, int icon, const QString &words, void (FindBar::*step)())
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("flat"));
    button->setIcon(themedIcon(static_cast<Icon>(icon)));
    button->setIconSize({14, 14});
    button->setToolTip(words);
    button->setAccessibleName(words);
    connect(button, &QToolButton::clicked, this, step);
    row->addWidget(button);
    return button;
}

void FindBar::makeOptionRow(QGridLayout *grid)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(1);
    m_case = addOption(row, "matchCase", QStringLiteral("Aa"), tr("Phân biệt chữ hoa, chữ thường"));
    m_wholeWord = addOption(row, "wholeWord", QStringLiteral("|a|"), tr("Chỉ tìm cả từ"));
    m_diacritics = addOption(row, "ignoreDiacritics", QStringLiteral("á=a"), tr("Không phân biệt dấu"));
    m_expression = addOption(row, "regularExpression", QStringLiteral(".*"), tr("Biểu thức chính quy"));
    m_scope = new QComboBox(this);
    m_scope->setObjectName(QStringLiteral("findScope"));
    m_scope->setAccessibleName(tr("Phạm vi tìm"));
    m_scope->addItems({tr("Trong tin này"), tr("Trong cả số báo")});
    row->addStretch(1);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &FindBar::later);
    grid->addLayout(row, 1, 1);
    grid->addWidget(m_scope, 1, 2);
}

QToolButton *FindBar::addOption(QHBoxLayout *row, const char *name, const QString &sign, const QString &words)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("flat"));
    button->setProperty("command", QString::fromLatin1(name));
    button->setText(sign);
    button->setCheckable(true);
    button->setToolTip(words);
    button->setAccessibleName(words);
    connect(button, &QToolButton::toggled, this, &FindBar::later);
    row->addWidget(button);
    return button;
}

void FindBar::makeReplaceRow(QGridLayout *grid)
{
    m_replaceRow = new QWidget(this);
    m_with = new FieldEdit(m_replaceRow);
    m_with->setObjectName(QStringLiteral("replaceWith"));
    m_with->setAccessibleName(tr("Thay bằng"));
    auto *label = new QLabel(tr("Thay"), m_replaceRow);
    label->setBuddy(m_with);
    m_one = new QPushButton(tr("Thay chỗ này"), m_replaceRow);
    m_one->setObjectName(QStringLiteral("replaceOne"));
    m_all = new QPushButton(tr("Thay tất cả"), m_replaceRow);
    m_all->setObjectName(QStringLiteral("replaceAll"));
    auto *row = new QHBoxLayout(m_replaceRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(label);
    row->addWidget(m_with, 1);
    row->addWidget(m_one);
    row->addWidget(m_all);
    grid->addWidget(m_replaceRow, 2, 0, 1, 3);
    connect(m_one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_all, &QPushButton::clicked, this, &FindBar::replaceAll);
}

void FindBar::setDesk(Desk *desk)
{
    if (m_desk != nullptr)
        m_desk->disconnect(this);
    m_desk = desk;
    m_issueHits.clear();
    m_list->clear();
    if (desk == nullptr)
        return;
    connect(desk, &Desk::contentChanged, this, &FindBar::later);
    connect(desk, &Desk::issueOpened, this, &FindBar::later);
    const bool readOnly = desk->library().isReadOnly();
    m_one->setEnabled(!readOnly);
    m_all->setEnabled(!readOnly);
}

void FindBar::ask(Task task)
{
    const QString chosen = m_body.textCursor().selectedText();
    if (!chosen.isEmpty() && !chosen.contains(QChar::ParagraphSeparator))
        m_words->setText(chosen);
    m_replaceRow->setVisible(task == Task::Replace);
    show();
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
    search();
}

SearchTerm FindBar::term() const
{
    return {.text = m_words->text(),
            .regularExpression = m_expression->isChecked(),
            .matchCase = m_case->isChecked(),
            .wholeWord = m_wholeWord->isChecked(),
            .ignoreDiacritics = m_diacritics->isChecked()};
}

bool FindBar::inIssue() const
{
    return m_scope->currentIndex() == 1 && m_desk != nullptr;
}

void FindBar::later()
{
    if (!isHidden())
        m_pause.start();
}

void FindBar::search()
{
    m_pause.stop();
    complain({});
    m_hits.clear();
    m_issueHits.clear();
    const Result<TextSearch> prepared = TextSearch::prepare(term());
    m_search = prepared ? std::optional(*prepared) : std::nullopt;
    if (!prepared) {
        complain(prepared.error().message);
    } else {
        const TextHits found = m_search->find(m_body.text());
        m_hits = found.hits;
        if (inIssue())
            searchIssue(*m_search);
        else if (found.gaveUp)
            complain(tr("Biểu thức này mất quá nhiều thời gian nên đã dừng tìm."));
    }
    showHits();
}

void FindBar::searchIssue(const TextSearch &search)
{
    const IssueHits found = findInIssue(m_desk->content(), search);
    m_issueHits = found.hits;
    if (found.gaveUp)
        complain(tr("Biểu thức này mất quá nhiều thời gian nên đã dừng tìm."));
}

void FindBar::showHits()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const TextHit &hit : m_hits.first(std::min(m_hits.size(), MostShown))) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_body.document());
        mark.cursor.setPosition(static_cast<int>(hit.start));
        mark.cursor.setPosition(static_cast<int>(hit.start + hit.length), QTextCursor::KeepAnchor);
        mark.format.setBackground(themeColours().searchMark);
        marks.append(mark);
    }
    m_body.setExtraSelections(marks);
    m_list->clear();
    for (const IssueHit &hit : m_issueHits.first(std::min(m_issueHits.size(), MostShown)))
        m_list->addItem(rowText(hit, m_desk->content().articles.value(hit.article).headline));
    m_list->setVisible(inIssue() && !m_issueHits.isEmpty());
    QSet<QUuid> articles;
    for (const IssueHit &hit : std::as_const(m_issueHits))
        articles.insert(hit.article);
    if (m_words->text().isEmpty() || !m_search)
        showCount({});
    else if (inIssue())
        showCount(tr("%1 chỗ, %2 tin").arg(m_issueHits.size()).arg(articles.size()));
    else
        showCount(m_hits.isEmpty() ? tr("không có") : tr("%1 chỗ").arg(m_hits.size()));
}

void FindBar::showCount(const QString &words)
{
    m_count->setText(words);
}

void FindBar::complain(const QString &sentence)
{
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
    m_words->setComplaint(sentence);
}

void FindBar::findNext()
{
    if (isHidden())
        ask(Task::Find);
    search();
    const int cursor = m_body.textCursor().selectionEnd();
    const auto next = std::ranges::lower_bound(std::as_const(m_hits), cursor, {}, &TextHit::start);
    goTo(next == m_hits.cend() ? 0 : next - m_hits.cbegin());
}

void FindBar::findPrevious()
{
    if (isHidden())
        ask(Task::Find);
    search();
    const int cursor = m_body.textCursor().selectionStart();
    const auto next = std::ranges::lower_bound(std::as_const(m_hits), cursor, {}, &TextHit::start);
    goTo((next == m_hits.cbegin() ? m_hits.cend() : next) - m_hits.cbegin() - 1);
}

void FindBar::goTo(qsizetype hit)
{
    if (hit < 0 || hit >= m_hits.size())
        return;
    m_body.select(m_hits.at(hit).start, m_hits.at(hit).length);
    if (!inIssue())
        showCount(QStringLiteral("%1/%2").arg(hit + 1).arg(m_hits.size()));
}

void FindBar::replaceOne()
{
    search();
    const SelectedText now = m_body.selectedText();
    const auto hit = std::ranges::find_if(
        m_hits, [&](const TextHit &one) { return one.start == now.start && one.start + one.length == now.end; });
    if (hit != m_hits.cend() && m_search) {
        const QString with = m_search->replacement(*hit, m_with->text());
        SelectedText changed = now;
        changed.text.replace(hit->start, hit->length, with);
        changed.start = changed.end = hit->start + with.size();
        m_body.changeText(changed, tr("Thay"));
    }
    findNext();
}

void FindBar::replaceAll()
{
    search();
    if (!m_search || m_words->text().isEmpty())
        return;
    if (inIssue()) {
        replaceEverywhere();
        return;
    }
    const SelectedText now = m_body.selectedText();
    const ReplacedText replaced = m_search->replaceAll(now.text, m_with->text());
    if (replaced.gaveUp || replaced.count == 0)
        return;
    const qsizetype cursor = std::min(now.start, replaced.text.size());
    m_body.changeText({replaced.text, cursor, cursor}, tr("Thay tất cả"));
    search();
    showCount(tr("đã thay %1").arg(replaced.count));
}

void FindBar::replaceEverywhere()
{
    m_body.commitPreedit();
    const int count = replaceInIssue(*m_desk, *m_search, m_with->text(), tr("Thay trong cả số báo"));
    search();
    if (count >= 0)
        showCount(tr("đã thay %1").arg(count));
}

void FindBar::leave()
{
    m_pause.stop();
    hide();
    m_body.setExtraSelections({});
    m_body.setFocus(Qt::OtherFocusReason);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool back = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_F3 || (enter && m_words->hasFocus()))
        back ? findPrevious() : findNext();
    else if (enter && m_with->hasFocus())
        replaceOne();
    else
        QWidget::keyPressEvent(event);
}

} // namespace DiemTin
