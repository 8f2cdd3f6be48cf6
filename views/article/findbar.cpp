// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Searches when typing rests, marks the hits and goes through them.

#include "views/article/findbar.h"

#include "models/desk/desk.h"
#include "models/store/library.h"
#include "views/article/bodyedit.h"
#include "views/shared/fieldedit.h"
#include "views/shared/theme.h"

#include <QComboBox>
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

QString placesText(qsizetype places)
{
    return FindBar::tr("%n chỗ", nullptr, static_cast<int>(places));
}

/// "KHO DỮ LIỆU MỞ CHO… · … words …": the place is left out where most hits are.
QString rowText(const IssueHit &hit, const QString &headline)
{
    constexpr qsizetype longest = 24;
    const QString start = headline.size() > longest ? headline.left(longest).trimmed() + u'…' : headline;
    return hit.place == WordsPlace::Body ? start + QStringLiteral(" · ") + hit.excerpt
                                         : FindBar::tr("%1 · %2: %3").arg(start, placeName(hit.place), hit.excerpt);
}

} // namespace

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

void FindBar::addRow(const IssueHit &hit)
{
    const QString headline = m_desk->content().articles.value(hit.article).headline;
    auto *row = new QListWidgetItem(rowText(hit, headline), m_list);
    row->setToolTip(FindBar::tr("%1 · %2: %3").arg(headline, placeName(hit.place), hit.excerpt));
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
        addRow(hit);
    m_list->setVisible(inIssue() && !m_issueHits.isEmpty());
    QSet<QUuid> articles;
    for (const IssueHit &hit : std::as_const(m_issueHits))
        articles.insert(hit.article);
    if (m_words->text().isEmpty() || !m_search)
        showCount({});
    else if (inIssue())
        showCount(tr("%1, %n tin", nullptr, static_cast<int>(articles.size())).arg(placesText(m_issueHits.size())));
    else
        showCount(m_hits.isEmpty() ? tr("không có") : placesText(m_hits.size()));
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
