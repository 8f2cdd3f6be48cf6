// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bookmark: where a person stood in a library, kept for the next time.

#pragma once

#include <QUuid>

namespace DiemTin {

class ArticleEditor;
class Settings;

/// Remembers the article in the editor, the cursor in its text and whether the keyboard was there.
class Bookmark
{
public:
    /// Both must outlive it.
    Bookmark(Settings &settings, ArticleEditor &editor);

    /// Keeps the place for the library at this path.
    void save(const QString &library) const;
    /// Shows the article kept for this library with the cursor where it was. False where there is none, or no more.
    bool restore(const QString &library);

private:
    Settings &m_settings;
    ArticleEditor &m_editor;
};

} // namespace DiemTin
