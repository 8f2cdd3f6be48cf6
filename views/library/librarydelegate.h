// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LibraryDelegate: paints an article of the library in three lines: headline in bold, where it is from, what it says.

#pragma once

#include <QStyledItemDelegate>

namespace DiemTin {

/// A short headline leaves two lines to the rest. What search found stands on amber.
class LibraryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace DiemTin
