// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace martlet {

/// Why something could not be done: a sentence for the user and a detail for the log.
struct Error
{
    /// The exit code of the command line that belongs to the error (see interface.md).
    enum class Kind { WrongUse = 2, Unreadable = 3, NotWritten = 4 };

    QString sentence; ///< translated: what happened, what it means for the data, what to do
    QString detail; ///< not translated: what the system or a library said
    Kind kind = Kind::Unreadable;
};

/// A value, or the reason why there is none. Result<void> says only whether it worked.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT: implicit on purpose, so that functions can return plain values
        : m_state(std::in_place_index<0>, std::move(value))
    { }
    Result(Error error) // NOLINT
        : m_state(std::in_place_index<1>, std::move(error))
    { }

    explicit operator bool() const { return m_state.index() == 0; }
    /// The value; only where operator bool is true.
    const T &operator*() const & { return std::get<0>(m_state); }
    T &operator*() & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    /// The error; only where operator bool is false.
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) // NOLINT
        : m_error(std::move(error))
    { }

    explicit operator bool() const { return !m_error; }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace martlet
