// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real article editor on a real desk, in a window of its own.

#pragma once

#include "../desk/fixture.h"
#include "models/desk/desk.h"
#include "models/editorial/source.h"
#include "views/article/articleeditor.h"
#include "views/shared/screenpictures.h"

#include <QApplication>
#include <QTest>
#include <QUndoStack>

namespace DiemTin {

/// The issue of storeSmallIssue(), its first article open.
class EditorFixture
{
public:
    /// `sources` are stored before the editor opens.
    explicit EditorFixture(const QList<Source> &sources = {});
    ~EditorFixture();

    /// The article as it is on the desk.
    [[nodiscard]] Article now() const { return desk->article(article).value(); }
    /// Gives the article these photos, each of another colour and 60 × 40 pixels; no undo step is left.
    void givePhotos(int count);
    /// The field with this accessible name.
    template <typename Field>
    [[nodiscard]] Field *field(const QString &name)
    {
        for (Field *found : editor->findChildren<Field *>()) {
            if (found->accessibleName() == name)
                return found;
        }
        qFatal("no field %s", qPrintable(name));
    }

    Fixture files;
    QUuid article;
    ScreenPictures pictures;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<ArticleEditor> editor;
};

/// Types the text into the field key by key; QTest::keyClicks() knows ASCII only.
void type(QWidget *field, const QString &text);

} // namespace DiemTin
