// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows and keys of the list.

#include "views/review/answerlist.h"

#include "views/review/answerdelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace DiemTin {

namespace {

AnswerRow rowOf(const QListWidgetItem *item)
{
    return item->data(AnswerRowRole).value<AnswerRow>();
}

/// What a screen reader says.
QString spoken(const AnswerRow &row)
{
    QString words;
    for (const DiffPart &part : row.words) {
        const QString text = part.text.trimmed();
        words += part.kind == DiffPart::Kind::Removed ? AnswerList::tr(" bỏ “%1” ").arg(text)
            : part.kind == DiffPart::Kind::Added      ? AnswerList::tr(" thêm “%1” ").arg(text)
                                                      : text;
    }
    return words + QStringLiteral(". ") + row.detail;
}

} // namespace

AnswerList::AnswerList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("answers"));
    setAccessibleName(tr("Góp ý"));
    setItemDelegate(new AnswerDelegate(this));
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentRowChanged, this, [this] {
        if (!m_filling)
            Q_EMIT rowChosen();
    });
    connect(this, &QListWidget::itemDoubleClicked, this,
            [this](const QListWidgetItem *item) { Q_EMIT placeWanted(rowOf(item)); });
}

void AnswerList::setRows(const QList<AnswerRow> &rows)
{
    const int place = std::max(0, currentRow());
    const std::optional<AnswerRow> before = current();
    const QString id = before ? before->id : QString();
    {
        const QScopedValueRollback filling(m_filling, true);
        clear();
        for (const AnswerRow &row : rows) {
            auto *item = new QListWidgetItem(this);
            item->setData(AnswerRowRole, QVariant::fromValue(row));
            item->setData(Qt::AccessibleTextRole, spoken(row));
            item->setToolTip(colouredWords(row.words) + QStringLiteral("<br>") + row.detail.toHtmlEscaped());
        }
        const auto waiting = [&rows](qsizetype from) {
            const auto found = std::ranges::find_if(rows.cbegin() + from, rows.cend(), [](const AnswerRow &row) {
                return row.kind != AnswerRow::Kind::Article && row.waits;
            });
            return found - rows.cbegin();
        };
        const auto same = std::ranges::find_if(
            rows, [&id](const AnswerRow &row) { return !id.isEmpty() && row.id == id && row.waits; });
        qsizetype next = same != rows.cend() ? same - rows.cbegin() : waiting(std::min<qsizetype>(place, rows.size()));
        if (next == rows.size())
            next = waiting(0);
        setCurrentRow(static_cast<int>(next < rows.size() ? next : rows.size() - 1));
    }
    Q_EMIT rowChosen();
}

std::optional<AnswerRow> AnswerList::current() const
{
    return currentItem() != nullptr ? std::optional(rowOf(currentItem())) : std::nullopt;
}

void AnswerList::setCurrent(const QString &id)
{
    for (int row = 0; row < count(); ++row) {
        if (rowOf(item(row)).id == id)
            setCurrentRow(row);
    }
}

void AnswerList::keyPressEvent(QKeyEvent *event)
{
    const std::optional<AnswerRow> row = current();
    const int figure = event->key() - Qt::Key_0;
    if (!row || event->modifiers().testFlag(Qt::ControlModifier))
        QListWidget::keyPressEvent(event);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT acceptWanted(*row);
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT rejectWanted(*row);
    else if (event->key() == Qt::Key_Space)
        Q_EMIT placeWanted(*row);
    else if (figure >= 1 && figure <= 9)
        Q_EMIT optionWanted(figure);
    else
        QListWidget::keyPressEvent(event);
}

/// Who comes to the list wants to see what its row is about.
void AnswerList::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        Q_EMIT rowChosen();
}

void AnswerList::contextMenuEvent(QContextMenuEvent *event)
{
    if (const std::optional<AnswerRow> row = current())
        Q_EMIT menuWanted(*row, event->globalPos());
}

} // namespace DiemTin
