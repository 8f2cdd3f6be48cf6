// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ScrolledForm: a column of fields that scrolls where the screen is too low for it; windows no larger than the screen.

#pragma once

#include <QScrollArea>

namespace DiemTin {

/// As wide and high as its content needs, but no higher than leaves room for other parts on the screen. What gets the
/// keyboard is scrolled to.
class ScrolledForm : public QScrollArea
{
public:
    /// Takes the content over.
    explicit ScrolledForm(QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
};

/// Gives the window this size, or as much of it as the screen has room for.
void resizeOnScreen(QWidget &window, QSize wanted);

} // namespace DiemTin
