// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Result<T>: a value, or an Error with a sentence for the person; the way every room reports failure.

#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace DiemTin {

/// What kind of thing went wrong; the command line turns it into an exit status, the window into a choice of buttons.
enum class ErrorKind {
    Usage, ///< the request itself makes no sense
    NotFound, ///< what was asked for is not in the library
    Exists, ///< it is there already and nobody asked to replace it
    Unreadable, ///< a file or folder could not be read
    Unwritable, ///< a file, folder or disk could not be written
    Invalid, ///< the content is not what it should be
    Newer, ///< written by a newer version of the program
    Locked, ///< another program holds it
    Unproved, ///< the result was made but its proof failed
    Cancelled, ///< the person stopped it
};

/// A failure: its kind and one sentence, in the person's language, that says what and where.
struct Error
{
    ErrorKind kind = ErrorKind::Invalid;
    QString message;

    bool operator==(const Error &) const = default;
};

/// Either a value of T or an Error. Ask with `if (result)` before reading the value; no exception crosses a room.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    { }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    { }

    [[nodiscard]] bool hasValue() const { return m_state.index() == 0; }
    explicit operator bool() const { return hasValue(); }
    /// The value; only where hasValue().
    [[nodiscard]] const T &value() const & { return *std::get_if<0>(&m_state); }
    [[nodiscard]] T &value() & { return *std::get_if<0>(&m_state); }
    [[nodiscard]] T value() && { return std::move(*std::get_if<0>(&m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    /// The failure; only where !hasValue().
    [[nodiscard]] const Error &error() const { return *std::get_if<1>(&m_state); }

private:
    std::variant<T, Error> m_state;
};

/// A Result that carries no value: done, or an Error. Default-constructed it means done.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_failed(true)
    { }

    [[nodiscard]] bool hasValue() const { return !m_failed; }
    explicit operator bool() const { return hasValue(); }
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace DiemTin
