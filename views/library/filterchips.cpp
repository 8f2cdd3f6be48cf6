// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The chips' buttons.

#include "views/library/filterchips.h"

#include "views/library/flowlayout.h"
#include "views/shared/icons.h"
#include "views/shared/theme.h"

#include <QToolButton>

namespace DiemTin {

namespace {

constexpr int gap = 5; ///< logical pixels
constexpr int crossSize = 10;

} // namespace

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new FlowLayout(gap, this);
    row->setContentsMargins(8, 0, 8, 6);
    setAccessibleName(tr("Bộ lọc đang dùng"));
    hide();
}

void FilterChips::setWishes(const QList<FilterWish> &wishes)
{
    for (QWidget *chip : std::as_const(m_chips))
        chip->deleteLater();
    m_chips.clear();
    for (const FilterWish &wish : wishes) {
        auto *chip = new QToolButton(this);
        chip->setObjectName(QStringLiteral("chip"));
        chip->setText(wish.text);
        chip->setIcon(themedIcon(Icon::Close, themeColours().accent));
        chip->setIconSize(QSize(crossSize, crossSize));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setToolTip(tr("Bỏ điều kiện lọc này"));
        chip->setAccessibleName(tr("Bỏ lọc: %1").arg(wish.text));
        connect(chip, &QToolButton::clicked, this, [this, filter = wish.without] { Q_EMIT filterReduced(filter); });
        layout()->addWidget(chip);
        chip->show();
        m_chips.append(chip);
    }
    setVisible(!wishes.isEmpty());
    updateGeometry();
}

} // namespace DiemTin
