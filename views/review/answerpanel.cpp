// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// List, buttons and ways out of conflicts.

#include "views/review/answerpanel.h"

#include "models/tables/statuswords.h"
#include "views/review/answerlist.h"
#include "views/review/conflictbox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace DiemTin {

namespace {

QString safe(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

QPushButton *button(const QString &text, const QString &tip, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setToolTip(tip);
    made->setAccessibleDescription(tip);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

} // namespace

AnswerPanel::AnswerPanel(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_empty(new QLabel(this))
    , m_review(new QComboBox(this))
    , m_reviewer(new QComboBox(this))
    , m_settled(new QToolButton(this))
    , m_list(new AnswerList(this))
    , m_conflict(new ConflictBox(this))
    , m_accept(button(tr("Nhận"), tr("Đưa thay đổi này vào tin (Enter)"), QStringLiteral("acceptAnswer"), this))
    , m_reject(button(tr("Bỏ"), tr("Không theo góp ý này (Delete)"), QStringLiteral("rejectAnswer"), this))
    , m_all(button(tr("Tất cả"), tr("Nhận hoặc bỏ nhiều góp ý một lúc"), QStringLiteral("allAnswers"), this))
{
    m_empty->setObjectName(QStringLiteral("quiet"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(m_list, 1);
    column->addWidget(m_conflict);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    setFocusProxy(m_list);
    connectList();
    showAnswers({}, {});
}

QWidget *AnswerPanel::makeTools()
{
    auto *tools = new QWidget(this);
    m_review->setAccessibleName(tr("Lần gửi duyệt"));
    m_reviewer->setAccessibleName(tr("Góp ý của ai"));
    for (QComboBox *choice : {m_review, m_reviewer}) {
        // A long name must not keep the window from being made narrow.
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(6);
    }
    m_review->setMinimumContentsLength(14); // "Gửi 16:02 22/11"
    m_settled->setObjectName(QStringLiteral("flat"));
    m_settled->setText(tr("Đã xử lý"));
    m_settled->setToolTip(tr("Hiện cả những góp ý đã nhận, đã bỏ hoặc đã xong, ai quyết định và lúc nào"));
    m_settled->setAccessibleName(m_settled->text());
    m_settled->setCheckable(true);
    auto *menu = new QMenu(m_all);
    m_all->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMenu(menu, {}, tr("cả số báo"));
    });
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(8, 5, 8, 5);
    row->setSpacing(6);
    for (QWidget *tool : QList<QWidget *>{m_accept, m_reject, m_all, m_reviewer, m_review, m_settled})
        row->addWidget(tool);
    row->addStretch();
    return tools;
}

void AnswerPanel::connectList()
{
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (m_list->current())
            accept(*m_list->current());
    });
    connect(m_reject, &QPushButton::clicked, this, [this] {
        if (m_list->current())
            reject(*m_list->current());
    });
    connect(m_list, &AnswerList::acceptWanted, this, &AnswerPanel::accept);
    connect(m_list, &AnswerList::rejectWanted, this, &AnswerPanel::reject);
    connect(m_list, &AnswerList::optionWanted, this, &AnswerPanel::choose);
    connect(m_conflict, &ConflictBox::chosen, this, &AnswerPanel::choose);
    connect(m_list, &AnswerList::rowChosen, this, &AnswerPanel::showChoice);
    connect(m_list, &AnswerList::placeWanted, this, [this](const AnswerRow &row) { Q_EMIT placeWanted(row, true); });
    connect(m_list, &AnswerList::menuWanted, this, &AnswerPanel::showMenu);
    connect(m_settled, &QToolButton::toggled, this, &AnswerPanel::refresh);
    connect(m_reviewer, &QComboBox::activated, this, &AnswerPanel::refresh);
    connect(m_review, &QComboBox::activated, this, [this](int place) { Q_EMIT reviewChosen(m_reviews.at(place).id); });
}

void AnswerPanel::showAnswers(const QList<SentReview> &reviews, const AnswersShown &shown)
{
    m_shown = shown;
    if (m_reviews != reviews) {
        m_reviews = reviews;
        m_review->clear();
        for (const SentReview &review : reviews)
            m_review->addItem(
                tr("Gửi %1").arg(QLocale().toString(review.sent.toLocalTime(), QStringLiteral("HH:mm d/M"))));
    }
    const auto present = std::ranges::find(reviews, shown.state.review.id, &SentReview::id);
    m_review->setCurrentIndex(present != reviews.cend() ? static_cast<int>(present - reviews.cbegin()) : -1);
    m_review->setVisible(reviews.size() > 1);
    fillReviewers();
    refresh();
}

void AnswerPanel::begin()
{
    m_list->setFocus();
    if (!m_list->hasFocus()) // an inactive window: the list learns of it later, and not why
        showChoice();
}

void AnswerPanel::fillReviewers()
{
    const QString before = m_reviewer->currentData().toString();
    m_reviewer->clear();
    m_reviewer->addItem(tr("Mọi người"), QString());
    for (const QString &name : std::as_const(m_shown.state.reviewers))
        m_reviewer->addItem(name, name);
    m_reviewer->setCurrentIndex(std::max(0, m_reviewer->findData(before)));
    m_reviewer->setVisible(m_shown.state.reviewers.size() > 1);
}

void AnswerPanel::refresh()
{
    const bool answered = !m_shown.state.reviewers.isEmpty();
    QStringList empty = {m_reviews.isEmpty() ? tr("Số báo này chưa được gửi duyệt.")
                                             : tr("Chưa có góp ý nào gửi về. Kéo tệp duyệt thả vào đây để nhận.")};
    if (!m_shown.publications.isEmpty())
        empty.append(publicationText(m_shown.publications.constFirst()));
    m_empty->setText(empty.join(u'\n'));
    m_stack->setCurrentIndex(answered ? 1 : 0);
    m_list->setRows(
        answerRows(m_shown, {.reviewer = m_reviewer->currentData().toString(), .settled = m_settled->isChecked()}));
    qsizetype waiting = std::ranges::count(m_shown.state.comments, false, &PlacedComment::isDone);
    for (const ReviewedArticle &article : std::as_const(m_shown.state.articles))
        waiting += article.waiting();
    Q_EMIT countTextChanged(!answered         ? QString()
                                : waiting > 0 ? tr("%n chờ", nullptr, static_cast<int>(waiting))
                                              : tr("đã xử lý hết"));
}

void AnswerPanel::showChoice()
{
    const std::optional<AnswerRow> row = m_list->current();
    const bool isSuggestion = row && row->kind == AnswerRow::Kind::Suggestion;
    const bool isComment = row && row->kind == AnswerRow::Kind::Comment;
    m_accept->setText(isComment ? row->waits ? tr("Xong") : tr("Chưa xong") : tr("Nhận"));
    m_accept->setEnabled(isComment || (isSuggestion && row->waits));
    m_reject->setEnabled(isSuggestion && row->waits);
    m_conflict->setOptions(isSuggestion ? conflictOptions(m_shown.state, m_shown.now, row->id)
                                        : QList<ConflictOption>());
    // Only where the list is at work, be the window active or not: who types in the article is not to be led away.
    if (row && !row->article.isNull() && window()->focusWidget() == m_list)
        Q_EMIT placeWanted(*row, false);
}

void AnswerPanel::accept(const AnswerRow &row)
{
    if (row.kind == AnswerRow::Kind::Comment)
        Q_EMIT settleWanted(row.id, row.waits);
    else if (row.kind == AnswerRow::Kind::Suggestion && row.waits)
        Q_EMIT acceptWanted(row.article, row.id);
}

void AnswerPanel::reject(const AnswerRow &row)
{
    if (row.kind == AnswerRow::Kind::Suggestion && row.waits)
        Q_EMIT rejectWanted(row.article, {row.id});
}

void AnswerPanel::choose(int number)
{
    const std::optional<AnswerRow> row = m_list->current();
    if (!row)
        return;
    const QList<ConflictOption> options = conflictOptions(m_shown.state, m_shown.now, row->id);
    if (number < 1 || number > options.size())
        return;
    if (number > 1) {
        Q_EMIT acceptWanted(row->article, options.at(number - 1).suggestion);
        return;
    }
    QStringList all;
    for (const ConflictOption &option : options.mid(1))
        all.append(option.suggestion);
    Q_EMIT rejectWanted(row->article, all);
}

void AnswerPanel::fillMenu(QMenu *menu, const QUuid &article, const QString &headline)
{
    const auto add = [&](const QString &text, const QString &reviewer, auto signal) {
        menu->addAction(safe(text), this,
                        [this, article, reviewer, signal] { Q_EMIT(this->*signal)(article, reviewer); });
    };
    add(tr("Nhận mọi góp ý không vướng nhau: %1").arg(headline), {}, &AnswerPanel::acceptAllWanted);
    for (const QString &name : std::as_const(m_shown.state.reviewers))
        add(tr("Nhận góp ý của %1").arg(name), name, &AnswerPanel::acceptAllWanted);
    menu->addSeparator();
    add(tr("Bỏ mọi góp ý còn chờ: %1").arg(headline), {}, &AnswerPanel::rejectAllWanted);
    for (const QString &name : std::as_const(m_shown.state.reviewers))
        add(tr("Bỏ góp ý của riêng %1").arg(name), name, &AnswerPanel::rejectAllWanted);
}

void AnswerPanel::showMenu(const AnswerRow &row, QPoint global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (row.kind != AnswerRow::Kind::Article) {
        menu->addAction(m_accept->text(), this, [this, row] { accept(row); })->setEnabled(m_accept->isEnabled());
        menu->addAction(m_reject->text(), this, [this, row] { reject(row); })->setEnabled(m_reject->isEnabled());
        menu->addSeparator();
    }
    if (!row.article.isNull()) {
        menu->addAction(tr("Đến chỗ này trong tin"), this, [this, row] { Q_EMIT placeWanted(row, true); });
        menu->addSeparator();
        fillMenu(menu, row.article, tr("tin này"));
    }
    menu->popup(global);
}

} // namespace DiemTin
