// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// AcceptanceStore: findings of preflight that a person called right as they are.

#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QList>
#include <QUuid>

namespace DiemTin {

class Library;

/// That a finding is right as it is, and who said so.
struct Acceptance
{
    QString subject; ///< the finding's acceptanceKey()
    QString reason; ///< as typed
    QString author;
    QDateTime when; ///< UTC

    bool operator==(const Acceptance &) const = default;
};

/// Acceptances of one library, kept with their issue. Every function that changes is one transaction of its own.
class AcceptanceStore
{
public:
    explicit AcceptanceStore(Library &library);

    /// Accepts these subjects for one reason, in the name of the library's author, now; a subject accepted before gets
    /// the new reason. Errors: Invalid (no reason), NotFound (no such issue), Unwritable.
    [[nodiscard]] Result<void> accept(const QUuid &issue, const QStringList &subjects, const QString &reason);
    /// Stores what list() gave, reasons, names and times as they are: an issue that was deleted comes back with them.
    /// Errors: NotFound (no such issue), Unwritable.
    [[nodiscard]] Result<void> restore(const QUuid &issue, const QList<Acceptance> &acceptances);
    /// Forgets that; no error where it was not accepted. Errors: Unwritable.
    [[nodiscard]] Result<void> reject(const QUuid &issue, const QStringList &subjects);
    /// Everything accepted in the issue, oldest first.
    [[nodiscard]] Result<QList<Acceptance>> list(const QUuid &issue) const;

private:
    Library &m_library;
};

} // namespace DiemTin
