// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A moment, the articles that differ from then, and the difference of the chosen one.

#include "views/safety/changeswindow.h"

#include "models/base/moment.h"
#include "views/safety/differenceview.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace DiemTin {

ChangesWindow::ChangesWindow(const IssueContent &content, const QList<IssueEvent> &events, Past past, QWidget *parent)
    : QDialog(parent)
    , m_content(content)
    , m_past(std::move(past))
    , m_since(new QComboBox(this))
    , m_moment(new QDateTimeEdit(this))
    , m_list(new QListWidget(this))
    , m_summary(new QLabel(this))
    , m_difference(new DifferenceView(this))
{
    setObjectName(QStringLiteral("changesWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Thay đổi của số %1").arg(content.issue.number.toString()));
    resize(980, 640);
    m_list->setObjectName(QStringLiteral("changedArticles"));
    m_list->setAccessibleName(tr("Tin đã thay đổi"));
    m_list->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("quiet"));
    auto *split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(m_difference);
    split->setSizes({320, 660});
    split->setChildrenCollapsible(false);
    auto *edit = new QPushButton(tr("&Sửa tin này"), this);
    auto *close = new QPushButton(tr("Đón&g"), this);
    for (QPushButton *button : {edit, close})
        button->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_summary, 1);
    foot->addWidget(edit);
    foot->addWidget(close);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(makeHeader(events));
    whole->addWidget(split, 1);
    whole->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(edit, &QPushButton::clicked, this, [this] {
        if (m_list->currentRow() >= 0)
            Q_EMIT articleChosen(m_changed.at(m_list->currentRow()));
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &ChangesWindow::showChosen);
    compareWith(m_moment->dateTime());
    m_list->setFocus();
}

/// Empty where the event is none to compare with.
QString ChangesWindow::nameOf(const IssueEvent &event)
{
    const QString moment = momentText(event.moment);
    if (event.kind == ExportedEvent)
        return tr("lần xuất lúc %1 (%2)").arg(moment, event.note);
    return event.kind == SentForReviewEvent ? tr("lần gửi duyệt lúc %1 (%2)").arg(moment, event.note) : QString();
}

QWidget *ChangesWindow::makeHeader(const QList<IssueEvent> &events)
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Thay đổi từ:"), header);
    label->setBuddy(m_since);
    m_since->setObjectName(QStringLiteral("since"));
    for (const IssueEvent &event : events) {
        if (const QString name = nameOf(event); !name.isEmpty())
            m_since->addItem(name, event.moment);
    }
    m_since->addItem(tr("thời điểm:"));
    m_moment->setObjectName(QStringLiteral("moment"));
    m_moment->setAccessibleName(tr("Thời điểm để so sánh"));
    m_moment->setDisplayFormat(QStringLiteral("HH:mm d/M/yyyy"));
    m_moment->setCalendarPopup(true);
    const auto useEvent = [this] {
        const QDateTime moment = m_since->currentData().toDateTime();
        m_moment->setEnabled(!moment.isValid());
        if (moment.isValid())
            m_moment->setDateTime(moment.toLocalTime());
        else
            compareWith(m_moment->dateTime());
    };
    m_moment->setDateTime(m_since->itemData(0).isValid() ? m_since->itemData(0).toDateTime().toLocalTime()
                                                         : QDateTime::currentDateTime().addDays(-1));
    m_moment->setEnabled(!m_since->itemData(0).isValid());
    connect(m_since, &QComboBox::currentIndexChanged, this, useEvent);
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, this, &ChangesWindow::compareWith);
    row->addWidget(label);
    row->addWidget(m_since, 1);
    row->addWidget(m_moment);
    return header;
}

void ChangesWindow::compareWith(const QDateTime &moment)
{
    m_list->clear();
    m_changed.clear();
    m_difference->showNothing();
    const Result<QHash<QUuid, Article>> before = m_past(moment.toUTC());
    if (!before) {
        m_summary->setText(before.error().message);
        return;
    }
    m_before = *before;
    for (const Section &section : m_content.issue.sections) {
        for (const Placement &placement : section.placements) {
            const Article now = m_content.articles.value(placement.article);
            const bool isNew = !m_before.contains(placement.article);
            Article then = m_before.value(placement.article);
            then.status = now.status; // that it was sent or approved is no change of what is read
            if (then == now)
                continue;
            const WordTally tally = changedWords(then, now);
            m_changed.append(placement.article);
            m_list->addItem(
                now.headline + QLatin1Char('\n')
                + (isNew ? tr("tin mới") : tr("thêm %1 từ, bớt %2 từ").arg(tally.added).arg(tally.removed)));
        }
    }
    m_summary->setText(m_changed.isEmpty() ? tr("Không có tin nào thay đổi từ lúc ấy.")
                                           : tr("%1 tin đã thay đổi.").arg(m_changed.size()));
    m_list->setCurrentRow(m_changed.isEmpty() ? -1 : 0);
}

void ChangesWindow::showChosen()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_changed.size())
        return;
    const QUuid article = m_changed.at(row);
    m_difference->showDifference(m_before.value(article), m_content.articles.value(article));
}

} // namespace DiemTin
