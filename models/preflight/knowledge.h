// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Knowledge: everything rules know besides the issue, read from the program's word lists and a library.

#pragma once

#include "models/preflight/storearchive.h"
#include "models/preflight/surroundings.h"
#include "models/store/library.h"

#include <memory>

namespace DiemTin {

/// Owns what Surroundings point to. Belongs to one thread.
class Knowledge
{
public:
    /// Word lists and dictionary from `resources`: resourcePath({}).
    explicit Knowledge(const QString &resources);
    ~Knowledge();

    /// Opens the library again for this thread and reads what it says. Without it, rules know the word lists only.
    /// Errors: those of Library::openAgain() and of reading.
    [[nodiscard]] Result<void> open(const Library &library);
    /// Reads the library's words, house style and newest articles again. Errors: Unreadable.
    [[nodiscard]] Result<void> refresh();
    /// Learns what the issue writes, saved or not.
    void follow(const IssueContent &content);

    /// What rules know when this issue is checked.
    [[nodiscard]] Surroundings surroundings(const Issue &issue);

private:
    [[nodiscard]] Result<void> learn();
    [[nodiscard]] QHash<QUuid, QSet<QString>> acceptedWords(const Issue &issue) const;

    Speller m_speller;
    std::unique_ptr<Library> m_library; ///< null: none
    std::unique_ptr<StoreArchive> m_archive; ///< the rest of the library; null with it
    HouseStyle m_style;
    PairCounts m_pairs; ///< of the articles saved last and of the issue
    QDateTime m_learnedUntil; ///< what was saved later has not been read
    QHash<QUuid, Article> m_followed; ///< of the issue, as they were learnt
};

} // namespace DiemTin
