// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeping the place and going back to it.

#include "app/bookmark.h"

#include "app/settings.h"
#include "views/article/articleeditor.h"
#include "views/article/bodyedit.h"

namespace DiemTin {

namespace {

const QString articleKey = QStringLiteral("article");
const QString cursorKey = QStringLiteral("cursor");
const QString typingKey = QStringLiteral("typing");

} // namespace

Bookmark::Bookmark(Settings &settings, ArticleEditor &editor)
    : m_settings(settings)
    , m_editor(editor)
{ }

void Bookmark::save(const QString &library) const
{
    const BodyEdit &body = m_editor.body();
    m_settings.setPlace(library,
                        {{articleKey, m_editor.article().toString()},
                         {cursorKey, body.textCursor().position()},
                         {typingKey, body.window()->focusWidget() == &body}});
}

bool Bookmark::restore(const QString &library)
{
    const QVariantMap place = m_settings.place(library);
    const QUuid article = place.value(articleKey).toUuid();
    if (article.isNull())
        return false;
    m_editor.showArticle(article);
    if (m_editor.article() != article)
        return false;
    m_editor.body().placeCursor(place.value(cursorKey).toInt());
    if (place.value(typingKey).toBool())
        m_editor.body().setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace DiemTin
