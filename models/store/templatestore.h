// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TemplateStore: templates of the office's own, which travel with its library.

#pragma once

#include "models/base/result.h"
#include "models/editorial/issue.h"

#include <QByteArray>
#include <QStringList>

namespace DiemTin {

class Library;

/// Keeps templates as the JSON they are made of, by the name an issue has them by; what the JSON says is not its
/// business.
class TemplateStore
{
public:
    explicit TemplateStore(Library &library);

    /// Their names, in the order of the alphabet.
    [[nodiscard]] Result<QStringList> names() const;
    /// The template's JSON; empty where the library has none of that name.
    [[nodiscard]] Result<QByteArray> json(const QString &name) const;
    /// Stores the template, in place of one of that name. Errors: Invalid (no name), Unwritable.
    [[nodiscard]] Result<void> save(const QString &name, const QByteArray &json);
    /// Numbers of the issues that have it, oldest first.
    [[nodiscard]] Result<QList<IssueNumber>> users(const QString &name) const;
    /// Removes it where it is there; issues that have it get the program's template of that name, if there is one.
    [[nodiscard]] Result<void> remove(const QString &name);

private:
    Library &m_library;
};

} // namespace DiemTin
