// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real library in a temporary folder with a small issue, for the desk's tests.

#pragma once

#include "models/base/clock.h"
#include "models/editorial/issue.h"
#include "models/store/library.h"

#include <QTemporaryDir>

namespace DiemTin {

/// A folder with a library, and beside it the digest text of tests/desk/data with its photos.
class Fixture
{
public:
    Fixture();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString libraryPath() const { return path(QStringLiteral("thư viện.diemtin")); }
    [[nodiscard]] QString textPath() const { return path(QStringLiteral("số 40.md")); }
    /// Opens the library, making it where it is not there. Fails the program where that does not work.
    [[nodiscard]] std::unique_ptr<Library> open(OpenMode mode = OpenMode::CreateOrOpen);
    /// Writes a file below the folder, making folders on the way.
    void write(const QString &name, const QByteArray &bytes) const;
    /// The bytes of a drawn picture.
    [[nodiscard]] static QByteArray picture(const char *format, QSize size, const QColor &colour);
    /// The bytes of the digest text.
    [[nodiscard]] static QByteArray text();

    FixedClock clock;

private:
    QTemporaryDir m_folder;
};

/// Stores an issue of two sections and three articles and returns it.
[[nodiscard]] IssueContent storeSmallIssue(Library &library);

} // namespace DiemTin
