// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// FindingDelegate: a row of the list of findings: mark, place, sentence, and what can be done at its end.

#pragma once

#include <QStyledItemDelegate>

namespace DiemTin {

class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where a click fixes the row's findings; empty where they have no fix.
    [[nodiscard]] static QRect fixArea(const QStyleOptionViewItem &option, const QModelIndex &index);
    /// The words in it: "Sửa" or "Sửa tất cả".
    [[nodiscard]] static QString fixText(const QModelIndex &index);
};

} // namespace DiemTin
