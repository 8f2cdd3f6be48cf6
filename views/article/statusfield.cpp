// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fetches the history just before it is shown.

#include "views/article/statusfield.h"

#include "models/editorial/article.h"
#include "models/tables/filterwords.h"

#include <QEvent>

namespace DiemTin {

StatusField::StatusField(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("articleStatus"));
    for (const ArticleStatus status : allArticleStatuses)
        addItem(statusName(status));
}

bool StatusField::event(QEvent *event)
{
    const bool isAsked = event->type() == QEvent::ToolTip || event->type() == QEvent::FocusIn;
    if (isAsked && m_history) {
        const QString history = m_history();
        setToolTip(history);
        setAccessibleDescription(history);
    }
    return QComboBox::event(event);
}

} // namespace DiemTin
