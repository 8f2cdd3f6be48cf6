// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changes the articles that have another status.

#include "models/desk/statuses.h"

#include "models/desk/desk.h"

#include <QUndoStack>

namespace DiemTin {

void changeStatuses(Desk &desk, const QHash<QUuid, ArticleStatus> &statuses, const QString &undoText)
{
    QList<Article> changed;
    for (const auto &[id, status] : statuses.asKeyValueRange()) {
        const Result<Article> article = desk.article(id);
        if (!article || article->status == status)
            continue;
        changed.append(*article);
        changed.last().status = status;
    }
    if (changed.isEmpty())
        return;
    desk.undoStack()->beginMacro(undoText);
    for (const Article &article : std::as_const(changed))
        desk.changeArticle(article, undoText);
    desk.undoStack()->endMacro();
}

} // namespace DiemTin
