// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/sqlite.h"

#include <QUrl>

#include <sqlite3.h>

#include <chrono>
#include <utility>

namespace martlet::sqlite {

/// When a hardened connection must be done.
struct Database::Guard
{
    std::chrono::steady_clock::time_point deadline;
};

namespace {

constexpr int mebibyte = 1024 * 1024;

constexpr std::pair<int, int> limits[] = {
    {SQLITE_LIMIT_LENGTH, 16 * mebibyte},
    {SQLITE_LIMIT_SQL_LENGTH, 64 * 1024},
    {SQLITE_LIMIT_COLUMN, 64},
    {SQLITE_LIMIT_EXPR_DEPTH, 20},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    {SQLITE_LIMIT_VDBE_OP, 25000},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 32},
};

constexpr std::pair<int, int> switches[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
};

int allowReadingOnly(
    void *, int action, const char *first, const char *, const char *, const char *)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
        return SQLITE_OK;
    case SQLITE_PRAGMA:
        return qstrcmp(first, "quick_check") == 0 ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

} // namespace

Database Database::file(const QString &path)
{
    Database database;
    database.open(path.toUtf8().constData(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    return database;
}

Database Database::inMemory()
{
    Database database;
    database.open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    return database;
}

Database Database::editable(const QByteArray &bytes)
{
    Database database = inMemory();
    database.deserialize(bytes, 0);
    database.text("PRAGMA journal_mode = MEMORY");
    return database;
}

Database Database::hardened(const QByteArray &bytes)
{
    Database database = inMemory();
    database.deserialize(bytes, SQLITE_DESERIALIZE_READONLY);
    database.harden();
    return database;
}

Database Database::glimpsed(const QString &path)
{
    Database database;
    const QByteArray uri = "file:" + QUrl::toPercentEncoding(path, "/") + "?immutable=1";
    database.open(uri.constData(), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    database.harden();
    return database;
}

QByteArray Database::asFile()
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> data(
        sqlite3_serialize(m_handle, "main", &size, 0), &sqlite3_free);
    if (!data)
        fail(QStringLiteral("serialize"));
    return data && isFine() ? QByteArray(reinterpret_cast<const char *>(data.get()), size)
                            : QByteArray();
}

void Database::deserialize(const QByteArray &bytes, unsigned flags)
{
    m_bytes = bytes;
    m_bytes.detach();
    // Whatever the header says of a write-ahead log: only these bytes count.
    if (bytes.size() > 19)
        m_bytes[18] = m_bytes[19] = 1;
    const qint64 size = m_bytes.size();
    auto *data = reinterpret_cast<unsigned char *>(m_bytes.data());
    const int code = sqlite3_deserialize(m_handle, "main", data, size, size, flags);
    if (code != SQLITE_OK)
        fail(QString::fromUtf8(sqlite3_errstr(code)));
}

Database::Database(Database &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_failure(std::move(other.m_failure))
    , m_bytes(std::move(other.m_bytes))
    , m_guard(std::move(other.m_guard))
{ }

Database &Database::operator=(Database &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_failure, other.m_failure);
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_guard, other.m_guard);
    return *this;
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

void Database::open(const char *path, int flags)
{
    static const sqlite3_int64 once = sqlite3_hard_heap_limit64(1024LL * mebibyte);
    Q_UNUSED(once)
    // One thread at a time, so that no step has to take a lock.
    const int code = sqlite3_open_v2(path, &m_handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK)
        fail(QString::fromUtf8(sqlite3_errstr(code)));
}

void Database::harden()
{
    using namespace std::chrono_literals;
    for (const auto &[limit, value] : limits)
        sqlite3_limit(m_handle, limit, value);
    for (const auto &[option, value] : switches)
        sqlite3_db_config(m_handle, option, value, nullptr);
    run("PRAGMA cell_size_check = 1; PRAGMA mmap_size = 0");
    sqlite3_set_authorizer(m_handle, allowReadingOnly, nullptr);
    m_guard = std::make_unique<Guard>(Guard {std::chrono::steady_clock::now() + 10s});
    sqlite3_progress_handler(
        m_handle,
        10'000,
        [](void *guard) {
            const auto now = std::chrono::steady_clock::now();
            return now > static_cast<Guard *>(guard)->deadline ? 1 : 0;
        },
        m_guard.get());
}

void Database::liftDeadline()
{
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

void Database::fail(const QString &failure)
{
    if (m_failure.isEmpty())
        m_failure = failure.isEmpty() ? QStringLiteral("failed") : failure;
}

void Database::recover()
{
    m_failure.clear();
    if (sqlite3_get_autocommit(m_handle) == 0)
        run("ROLLBACK");
    m_failure.clear();
}

void Database::run(const char *sql)
{
    if (!isFine())
        return;
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

qint64 Database::number(const char *sql)
{
    Statement statement(*this, sql);
    return statement.next() ? statement.number(0) : 0;
}

QString Database::text(const char *sql)
{
    Statement statement(*this, sql);
    return statement.next() ? statement.text(0) : QString();
}

Statement::Statement(Database &database, const char *sql)
    : m_database(database)
{
    if (database.isFine())
        check(sqlite3_prepare_v2(database.handle(), sql, -1, &m_statement, nullptr));
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

bool Statement::next()
{
    if (!m_database.isFine())
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        check(code);
    sqlite3_reset(m_statement);
    return false;
}

void Statement::run()
{
    while (next()) { }
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

Statement::Type Statement::type(int column) const
{
    return Type(sqlite3_column_type(m_statement, column));
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(view(column));
}

QByteArray Statement::bytes(int column) const
{
    return view(column).toByteArray();
}

QByteArrayView Statement::view(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column)};
}

Statement &Statement::withRow(const Statement &row)
{
    reset();
    for (int i = 0; m_database.isFine() && i < row.columns(); ++i)
        check(sqlite3_bind_value(m_statement, i + 1, sqlite3_column_value(row.m_statement, i)));
    return *this;
}

void Statement::reset()
{
    if (m_statement)
        sqlite3_reset(m_statement);
}

void Statement::check(int code)
{
    if (code != SQLITE_OK)
        m_database.fail(QString::fromUtf8(sqlite3_errmsg(m_database.handle())));
}

void Statement::bind(int at, qint64 number)
{
    if (m_database.isFine())
        check(sqlite3_bind_int64(m_statement, at, number));
}

void Statement::bind(int at, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (m_database.isFine())
        check(sqlite3_bind_text64(m_statement,
                                  at,
                                  utf8.constData(),
                                  sqlite3_uint64(utf8.size()),
                                  SQLITE_TRANSIENT,
                                  SQLITE_UTF8));
}

void Statement::bind(int at, const QByteArray &bytes)
{
    // An empty blob must not become NULL.
    const char *data = bytes.isEmpty() ? "" : bytes.constData();
    if (m_database.isFine())
        check(sqlite3_bind_blob64(
            m_statement, at, data, sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT));
}

} // namespace martlet::sqlite
