// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace martlet::sqlite {

/// One connection to an SQLite database. The first failure sticks: later steps do nothing, so a
/// sequence of them is checked once, at its end. Belongs to one thread at a time.
class Database
{
public:
    /// Opens a file for reading and writing; it is made where it is missing.
    static Database file(const QString &path);
    static Database inMemory();
    /// Bytes of a file of our own, to change values in place; contents() gives the result.
    static Database editable(const QByteArray &bytes);
    QByteArray contents() const { return m_bytes; }
    /// The file that this database would be, wherever it is; empty after a failure.
    QByteArray asFile();
    /// Bytes of a foreign file, opened for reading only, with everything off that could run code or
    /// take unbounded time or memory. Only the tables of a project can be read.
    static Database hardened(const QByteArray &bytes);
    /// The same for a file where it lies, of which only the pages that are asked for are read, and
    /// nothing beside it. What comes back is a hint: it may be replaced meanwhile.
    static Database glimpsed(const QString &path);

    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    /// Ends the time limit of a hardened connection, once its content was found to be sound.
    void liftDeadline();

    bool isFine() const { return m_failure.isEmpty(); }
    /// What the library said at the first failure, in English; for the log.
    QString failure() const { return m_failure; }
    void fail(const QString &failure);
    /// Rolls an open transaction back and begins anew after a failure.
    void recover();

    /// Runs statements that give no rows.
    void run(const char *sql);
    /// The one number that a statement such as a pragma gives.
    qint64 number(const char *sql);
    QString text(const char *sql);

    sqlite3 *handle() const { return m_handle; }

private:
    Database() = default;
    void open(const char *path, int flags);
    void deserialize(const QByteArray &bytes, unsigned flags);
    void harden();

    struct Guard;
    sqlite3 *m_handle = nullptr;
    QString m_failure;
    QByteArray m_bytes;
    std::unique_ptr<Guard> m_guard;
};

/// A prepared statement. Values are bound from the left by with(), which also begins anew.
class Statement
{
public:
    Statement(Database &database, const char *sql);
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    template<typename... Values>
    Statement &with(const Values &...values)
    {
        reset();
        int at = 0;
        (bind(++at, values), ...);
        return *this;
    }

    /// Steps to the next row; false at the end and after a failure.
    bool next();
    /// Runs to the end, for statements without rows.
    void run();

    enum class Type { Integer = 1, Real = 2, Text = 3, Bytes = 4, Null = 5 };
    int columns() const;
    Type type(int column) const;
    qint64 number(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    /// The bytes of a text or blob without a copy, valid until the next step.
    QByteArrayView view(int column) const;
    /// Binds the values of another statement's row, all columns as they are.
    Statement &withRow(const Statement &row);

private:
    void reset();
    void check(int code);
    void bind(int at, qint64 number);
    void bind(int at, int number) { bind(at, qint64(number)); }
    void bind(int at, const QString &text);
    void bind(int at, const QByteArray &bytes);

    Database &m_database;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace martlet::sqlite
