// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PhotoIntake: brings the photo files that an imported text names into the library.

#pragma once

#include "models/base/diagnostic.h"
#include "models/base/result.h"
#include "models/interchange/importer.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QSet>

namespace DiemTin {

class Library;

/// The largest photo file that is read, in bytes.
inline constexpr qint64 MaximumPhotoBytes = qint64(64) * 1024 * 1024;

/// Stores the photos of one text. Only files in or below the text's own folder are read, never addresses of the web;
/// what cannot be taken is a diagnostic with the photo's line.
class PhotoIntake
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::PhotoIntake)

public:
    /// `text` is the path of the text that names the photos; `library` must outlive this.
    PhotoIntake(Library &library, const QString &text);

    /// Stores the photo and returns its SHA-256; an empty text, and a diagnostic about `article`, where that cannot be.
    /// Errors: Unwritable.
    [[nodiscard]] Result<QString> take(const ImportedPhoto &photo, const QUuid &article);
    /// What could not be taken so far.
    [[nodiscard]] const Diagnostics &diagnostics() const { return m_diagnostics; }
    /// Number of different photos stored so far.
    [[nodiscard]] qsizetype count() const { return m_stored.size(); }

private:
    struct Problem
    {
        QString id;
        QString message;
    };
    [[nodiscard]] std::optional<Problem> locate(const QString &written, QString *path) const;
    [[nodiscard]] std::optional<Problem> read(const QString &written, QByteArray *bytes) const;
    void report(const Problem &problem, const ImportedPhoto &photo, const QUuid &article);

    Library &m_library;
    QString m_text;
    QDir m_folder;
    QHash<QString, QString> m_taken; ///< SHA-256 by path as written
    QSet<QString> m_stored; ///< SHA-256
    Diagnostics m_diagnostics;
};

} // namespace DiemTin
