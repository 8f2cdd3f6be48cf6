// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real window on a real library, with dialogs that answer by themselves.

#pragma once

#include "../desk/fixture.h"
#include "answeringdialogs.h"
#include "app/mainwindow.h"

namespace DiemTin {

class ArticleEditor;

/// A folder with a library of one issue (see storeSmallIssue()) and the window on it.
class WindowFixture
{
public:
    /// Stores the issue and shows the window; the window is active when this returns.
    WindowFixture();
    ~WindowFixture();

    /// Closes the window as a person would and opens a new one on the same settings and library.
    void reopenWindow();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] ArticleEditor &editor();
    /// The field with this accessible name.
    template <typename Field>
    [[nodiscard]] Field *field(const QString &name)
    {
        for (Field *found : window().findChildren<Field *>()) {
            if (found->accessibleName() == name)
                return found;
        }
        qFatal("no field %s", qPrintable(name));
    }
    /// The article whose headline starts so.
    [[nodiscard]] Article article(const QString &headline);
    /// All text of the pages, a line each.
    [[nodiscard]] QString pagesText();
    /// Waits until no job runs. False where that takes half a minute.
    [[nodiscard]] bool waitForJobs();

    Fixture files;
    AnsweringDialogs *dialogs = nullptr; ///< of the present window

private:
    void makeWindow();
    std::unique_ptr<MainWindow> m_window;
};

/// Types the text into the field key by key; QTest::keyClicks() knows ASCII only.
void type(QWidget *field, const QString &text);

} // namespace DiemTin
