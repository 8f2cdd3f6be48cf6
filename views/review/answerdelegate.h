// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// AnswerDelegate: paints rows of answers in two lines, words that go and come in their colours.

#pragma once

#include <QStyledItemDelegate>

namespace DiemTin {

/// Where a row has its AnswerRow.
constexpr int AnswerRowRole = Qt::UserRole;

class AnswerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace DiemTin
