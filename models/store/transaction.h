// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Transaction: all or nothing, for one change or for many.

#pragma once

#include "models/base/result.h"

#include <type_traits>

namespace DiemTin {

class Library;

/// A transaction on a library, rolled back on destruction unless committed. One begun while another is open joins it:
/// it can be rolled back alone, and nothing is in the file before the outermost is committed.
class Transaction
{
public:
    explicit Transaction(Library &library);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Starts it. Errors: Unwritable (the library is read-only), Locked (somebody else writes for
    /// long, or has the lock by now).
    [[nodiscard]] Result<void> begin();
    /// Ends it with everything in the file. Errors: Unwritable; nothing is stored then.
    [[nodiscard]] Result<void> commit();

private:
    void rollBack();

    Library &m_library;
    int m_level = 0; ///< 1 for the outermost; 0 while it is not running
};

/// Runs `work`, which returns a Result, in a transaction that is committed where the result is a value.
template <typename Work>
[[nodiscard]] std::invoke_result_t<Work> inTransaction(Library &library, Work work)
{
    Transaction transaction(library);
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun.error();
    auto result = work();
    if (!result)
        return result;
    if (const Result<void> done = transaction.commit(); !done)
        return done.error();
    return result;
}

} // namespace DiemTin
