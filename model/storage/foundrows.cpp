// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/foundrows.h"

#include <QtEndian>

#include <algorithm>
#include <optional>

namespace martlet {

namespace {

// Our files have pages of this size, and nothing kept free at their ends.
constexpr qsizetype pageSize = 4096;

// What of a row stands in the page itself: our tables are kept as indexes are.
constexpr qsizetype mostHere = (pageSize - 12) * 64 / 255 - 23;
constexpr qsizetype leastHere = (pageSize - 12) * 32 / 255 - 23;
constexpr qsizetype perOverflowPage = pageSize - 4;

constexpr qsizetype longestRow = qsizetype(64) * 1024 * 1024;
constexpr int columnCount = 7;

/// Takes numbers of SQLite's variable length from the front; sticks at the end of the bytes.
class Numbers
{
public:
    explicit Numbers(QByteArrayView bytes)
        : m_bytes(bytes)
    { }

    std::optional<qint64> next()
    {
        quint64 number = 0;
        for (int i = 0; i < 9 && m_at < m_bytes.size(); ++i) {
            const auto byte = uchar(m_bytes[m_at++]);
            if (i == 8)
                return qint64(number << 8 | byte);
            number = number << 7 | (byte & 0x7f);
            if (byte < 0x80)
                return qint64(number);
        }
        return {};
    }
    qsizetype position() const { return m_at; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

/// What the head of a row says: the types of its columns, as SQLite numbers them.
struct Head
{
    std::array<qint64, columnCount> types = {};
    qsizetype size = 0; ///< of the head
    qsizetype rowSize = 0; ///< of the head and the columns
};

/// The bytes of a column; nothing for types that our rows do not have.
std::optional<qsizetype> sizeOf(qint64 type)
{
    static constexpr std::array<qsizetype, 7> integers {0, 1, 2, 3, 4, 6, 8};
    if (type >= 12)
        return type / 2 - 6 <= longestRow ? std::optional(qsizetype(type / 2 - 6)) : std::nullopt;
    if (type >= 1 && type <= 6)
        return integers[size_t(type)];
    return type == 8 || type == 9 ? std::optional(qsizetype(0)) : std::nullopt;
}

/// The head at the front of a row of \a rowSize bytes. Its sizes must agree with each other, which
/// hardly anything but a row does.
std::optional<Head> readHead(QByteArrayView bytes, qint64 rowSize)
{
    constexpr qint64 longestHead = 64;
    Numbers numbers(bytes);
    const auto size = numbers.next();
    if (!size || *size <= columnCount || *size > longestHead || *size > bytes.size())
        return {};
    Head head {{}, qsizetype(*size), qsizetype(*size)};
    for (qint64 &type : head.types) {
        const auto next = numbers.next();
        const auto bytesOfColumn = next ? sizeOf(*next) : std::nullopt;
        if (!bytesOfColumn)
            return {};
        type = *next;
        head.rowSize += *bytesOfColumn;
    }
    const bool agrees = numbers.position() == head.size && head.rowSize == rowSize;
    return agrees ? std::optional(head) : std::nullopt;
}

qint64 integer(QByteArrayView bytes)
{
    qint64 number = !bytes.isEmpty() && qint8(bytes.front()) < 0 ? -1 : 0;
    for (const char byte : bytes)
        number = qint64(quint64(number) << 8 | uchar(byte));
    return number;
}

FoundRow::Column column(qint64 type, QByteArrayView bytes)
{
    if (type >= 12)
        return {
            type % 2 == 1 ? FoundRow::Type::Text : FoundRow::Type::Bytes, 0, bytes.toByteArray()};
    return {FoundRow::Type::Number, type >= 8 ? type - 8 : integer(bytes), {}};
}

class Search
{
public:
    explicit Search(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_left(4 * bytes.size())
    { }

    std::optional<FoundRow> rowAt(qsizetype at);

private:
    std::optional<QByteArray> assembled(qsizetype at, qsizetype rowSize);

    QByteArrayView m_bytes;
    // What may still be put together, so that rows which claim the same pages do not add up.
    qsizetype m_left;
};

/// All of a row whose front is at a place: the rest is on pages that follow each other.
std::optional<QByteArray> Search::assembled(qsizetype at, qsizetype rowSize)
{
    const qsizetype pageEnd = std::min(at / pageSize * pageSize + pageSize, m_bytes.size());
    const qsizetype wanted = leastHere + (rowSize - leastHere) % perOverflowPage;
    const qsizetype here = rowSize <= mostHere ? rowSize : wanted <= mostHere ? wanted : leastHere;
    const qsizetype link = here < rowSize ? 4 : 0;
    if (at + here + link > pageEnd || rowSize > m_left)
        return {};
    m_left -= rowSize;
    QByteArray row = m_bytes.sliced(at, here).toByteArray();
    qsizetype linkAt = at + here;
    while (row.size() < rowSize) {
        const qint64 page = qFromBigEndian<quint32>(m_bytes.data() + linkAt);
        linkAt = (page - 1) * pageSize;
        const qsizetype part = std::min(perOverflowPage, rowSize - row.size());
        if (page < 2 || linkAt + 4 + part > m_bytes.size())
            return {};
        row += m_bytes.sliced(linkAt + 4, part).toByteArray();
    }
    return row;
}

std::optional<FoundRow> Search::rowAt(qsizetype at)
{
    constexpr qsizetype longestStart = 80;
    const QByteArrayView start =
        m_bytes.sliced(at).first(std::min(longestStart, m_bytes.size() - at));
    Numbers size(start);
    const auto rowSize = size.next();
    if (!rowSize || *rowSize <= columnCount || *rowSize > longestRow)
        return {};
    const auto head = readHead(start.sliced(size.position()), *rowSize);
    const auto row = head ? assembled(at + size.position(), head->rowSize) : std::nullopt;
    if (!row)
        return {};
    FoundRow found;
    qsizetype place = head->size;
    for (size_t i = 0; i < columnCount; ++i) {
        const qsizetype bytes = *sizeOf(head->types[i]);
        found.columns[i] = column(head->types[i], QByteArrayView(*row).sliced(place, bytes));
        place += bytes;
    }
    return found;
}

} // namespace

void findRows(const QByteArray &bytes, const std::function<void(const FoundRow &)> &found)
{
    Search search(bytes);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (const auto row = search.rowAt(at))
            found(*row);
    }
}

} // namespace martlet
