// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of the states of an article.

#include "models/editorial/article.h"

namespace DiemTin {

QString articleStatusId(ArticleStatus status)
{
    switch (status) {
    case ArticleStatus::Fresh:
        return QStringLiteral("new");
    case ArticleStatus::Edited:
        return QStringLiteral("edited");
    case ArticleStatus::InReview:
        return QStringLiteral("in-review");
    case ArticleStatus::Approved:
        return QStringLiteral("approved");
    case ArticleStatus::Published:
        return QStringLiteral("published");
    }
    Q_UNREACHABLE_RETURN(QString());
}

ArticleStatus articleStatusFromId(QStringView id)
{
    for (const ArticleStatus status : allArticleStatuses) {
        if (articleStatusId(status) == id)
            return status;
    }
    return ArticleStatus::Fresh;
}

} // namespace DiemTin
