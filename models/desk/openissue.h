// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// OpenIssue: the content of the issue on the desk, kept whole while articles come and go.

#pragma once

#include "models/base/result.h"
#include "models/editorial/issue.h"

namespace DiemTin {

class Library;

/// The content being edited. Remembers every article it has seen, so that one that left the issue and comes back by
/// undo comes back as it was last typed, saved or not.
class OpenIssue
{
public:
    /// `library` must outlive this.
    explicit OpenIssue(Library &library);

    /// Puts another issue in its place; empty content means none.
    void show(const IssueContent &content);
    [[nodiscard]] bool isOpen() const { return !m_content.issue.id.isNull(); }
    [[nodiscard]] const IssueContent &content() const { return m_content; }

    /// The article as it was last put, else as the library has it. Errors: NotFound.
    [[nodiscard]] Result<Article> article(const QUuid &id);
    /// What is known of the photos that the article names and the library has.
    [[nodiscard]] QHash<QString, PhotoInfo> photos(const Article &article) const;
    /// The article takes the place of the one with its id, if the issue has it.
    void put(const Article &article);
    /// The issue's own values; articles and photos follow what it names.
    void put(const Issue &issue);
    /// Reads the issue's template from the library again.
    void readTemplate();

private:
    void gatherArticles();
    void gatherPhotos();

    Library &m_library;
    IssueContent m_content;
    QHash<QUuid, Article> m_seen;
};

} // namespace DiemTin
