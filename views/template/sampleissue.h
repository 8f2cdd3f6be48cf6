// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SampleIssue: the program's sample issue in a library of its own, to show a template on.

#pragma once

#include "models/editorial/issue.h"

#include <QTemporaryDir>

#include <memory>

namespace DiemTin {

class Library;

/// The sample, with photos, in a folder that goes with this.
class SampleIssue
{
public:
    SampleIssue();
    ~SampleIssue();

    /// Empty where the sample cannot be read.
    [[nodiscard]] const IssueContent &content() const { return m_content; }
    /// Null where it cannot be made.
    [[nodiscard]] Library *library() const { return m_library.get(); }
    /// Makes a photo of another library known to this one.
    void borrow(const QString &sha256, Library &from);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    IssueContent m_content;
};

} // namespace DiemTin
