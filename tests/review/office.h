// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An office with a library and an issue to be reviewed, in a temporary folder.

#pragma once

#include "models/base/clock.h"
#include "models/review/answer.h"
#include "models/store/library.h"
#include "models/store/reviewstore.h"

#include <QTemporaryDir>

namespace DiemTin {

class Office
{
public:
    Office();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Opens the library of this name in the folder. Fails the program where that does not work.
    [[nodiscard]] std::unique_ptr<Library> open(const QString &name = QStringLiteral("sở.diemtin")) const;
    /// Sends the issue to be read, as the file of this name.
    [[nodiscard]] SentReview send(const QString &name);
    /// A copy of a file in the folder.
    void copy(const QString &from, const QString &to) const;
    /// Writes the answer into a review file, as the reviewer's program does.
    void answer(const QString &file, const Answer &answer) const;

    FixedClock clock;
    QUuid issue;
    QList<QUuid> articles; ///< three, in the order of the issue

private:
    QTemporaryDir m_folder;
};

} // namespace DiemTin
