// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/rows.h"

#include "model/merge/projectcopy.h"
#include "model/storage/cborreader.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>
#include <QCryptographicHash>
#include <QHash>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>

namespace martlet::rows {

namespace {

// First byte of edits: how the rest is packed.
constexpr char plain = 0;
constexpr char deflated = 1;

// The edits of one change unpacked; more is not kept in the history.
constexpr qsizetype mostUnpacked = qsizetype(64) * 1024 * 1024;
constexpr qsizetype worthPacking = 200;

QByteArray deflate(const QByteArray &bytes)
{
    uLongf size = compressBound(uLong(bytes.size()));
    QByteArray packed(qsizetype(size), Qt::Uninitialized);
    const auto *source = reinterpret_cast<const Bytef *>(bytes.constData());
    auto *target = reinterpret_cast<Bytef *>(packed.data());
    if (compress2(target, &size, source, uLong(bytes.size()), Z_BEST_SPEED) != Z_OK)
        return {};
    packed.truncate(qsizetype(size));
    return packed;
}

// qUncompress() would believe any size; this stops at the one that the bytes promise.
std::optional<QByteArray> inflate(QByteArrayView packed, qsizetype size)
{
    if (size < 0 || size > mostUnpacked || size / 1100 > packed.size())
        return {};
    QByteArray bytes(size, Qt::Uninitialized);
    uLongf length = uLongf(size);
    const auto *source = reinterpret_cast<const Bytef *>(packed.data());
    auto *target = reinterpret_cast<Bytef *>(bytes.data());
    uLong used = uLong(packed.size());
    if (uncompress2(target, &length, source, &used) != Z_OK)
        return {};
    const bool isAll = qsizetype(length) == size && qsizetype(used) == packed.size();
    return isAll ? std::optional(bytes) : std::nullopt;
}

std::optional<Edit> readEdit(CborReader &reader)
{
    const auto size = reader.array();
    const auto item = size == 4 ? reader.text() : std::nullopt;
    const auto field = item ? reader.utf8() : std::nullopt;
    const auto before = field ? reader.value() : std::nullopt;
    const auto after = before ? reader.value() : std::nullopt;
    return after ? std::optional(Edit {*item, keyOf(*field), *before, *after}) : std::nullopt;
}

std::optional<Stamp> readStamp(CborReader &reader)
{
    const auto run = reader.number();
    const auto number = run ? reader.number() : std::nullopt;
    return number ? std::optional(Stamp {*run, *number}) : std::nullopt;
}

} // namespace

// The same few keys stand in every row.
Key keyOf(QByteArrayView text)
{
    static constexpr qsizetype most = 10000;
    thread_local QHash<QByteArray, Key> known;
    const auto found = known.constFind(QByteArray::fromRawData(text.data(), text.size()));
    if (found != known.constEnd())
        return *found;
    if (known.size() >= most)
        known.clear();
    return *known.insert(text.toByteArray(), Key(QString::fromUtf8(text)));
}

StampList Stamps::of(const QString &field) const
{
    return fields.value(valueWith(field), born);
}

void Stamps::set(const QString &field, const StampList &stamp)
{
    if (stamp == born)
        fields.remove(valueWith(field));
    else
        fields.insert(valueWith(field), stamp);
}

QByteArray encode(const Fields &fields)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startMap(quint64(fields.size()));
    for (const auto &[key, value] : fields) {
        writer.append(key.text());
        value.toCbor().toCbor(writer);
    }
    writer.endMap();
    return bytes;
}

std::optional<Fields> decodeFields(QByteArrayView bytes)
{
    CborReader reader(bytes);
    const auto count = reader.map();
    if (!count)
        return {};
    Fields fields;
    for (qsizetype i = 0; i < *count; ++i) {
        const auto key = reader.utf8();
        const auto value = key ? reader.value() : std::nullopt;
        if (!value)
            return {};
        fields.set(keyOf(*key), *value);
    }
    return reader.atEnd() ? std::optional(std::move(fields)) : std::nullopt;
}

// An array: the first change that made the item, then for each further one of a field its name and
// the change. A field that has several is there several times; the making's others have no name.
QByteArray encode(const Stamps &stamps)
{
    qsizetype count = stamps.born.size();
    for (const StampList &field : stamps.fields)
        count += field.size();
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(quint64(3 * count - 1));
    const auto write = [&](Stamp stamp) {
        writer.append(quint64(stamp.run));
        writer.append(quint64(stamp.number));
    };
    write(stamps.born.first());
    for (const Stamp stamp : stamps.born.sliced(1)) {
        writer.append(QString());
        write(stamp);
    }
    for (auto field = stamps.fields.cbegin(); field != stamps.fields.cend(); ++field) {
        for (const Stamp stamp : *field) {
            writer.append(field.key());
            write(stamp);
        }
    }
    writer.endArray();
    return bytes;
}

std::optional<Stamps> decodeStamps(QByteArrayView bytes)
{
    CborReader reader(bytes);
    const auto size = reader.array();
    const auto born = size && *size % 3 == 2 ? readStamp(reader) : std::nullopt;
    if (!born)
        return {};
    Stamps stamps {{*born}, {}};
    for (qsizetype i = 2; i < *size; i += 3) {
        const auto field = reader.text();
        const auto stamp = field ? readStamp(reader) : std::nullopt;
        if (!stamp)
            return {};
        StampList &list = field->isEmpty() ? stamps.born : stamps.fields[valueWith(*field)];
        if (!list.contains(*stamp))
            list.append(*stamp);
    }
    return reader.atEnd() ? std::optional(std::move(stamps)) : std::nullopt;
}

QByteArray encode(const Edits &edits)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(quint64(edits.size()));
    for (const Edit &edit : edits) {
        writer.startArray(4);
        writer.append(edit.item);
        writer.append(edit.field.text());
        edit.before.toCbor().toCbor(writer);
        edit.after.toCbor().toCbor(writer);
        writer.endArray();
    }
    writer.endArray();
    const auto stored = packed(bytes);
    return stored ? *stored : encode(Edits());
}

std::optional<QByteArray> packed(const QByteArray &bytes)
{
    if (bytes.size() > mostUnpacked)
        return {};
    const QByteArray packed = bytes.size() < worthPacking ? QByteArray() : deflate(bytes);
    if (packed.isEmpty() || packed.size() + qsizetype(sizeof(quint32)) >= bytes.size())
        return char(plain) + bytes;
    const quint32 size = qToLittleEndian(quint32(bytes.size()));
    return char(deflated) + QByteArray(reinterpret_cast<const char *>(&size), sizeof size) + packed;
}

std::optional<QByteArray> unpacked(const QByteArray &bytes)
{
    if (bytes.startsWith(plain))
        return bytes.sliced(1);
    if (!bytes.startsWith(deflated) || bytes.size() < 1 + qsizetype(sizeof(quint32)))
        return {};
    const auto size = qFromLittleEndian<quint32>(bytes.constData() + 1);
    return inflate(QByteArrayView(bytes).sliced(1 + sizeof(quint32)), qsizetype(size));
}

static std::optional<Edits> editsIn(const QByteArray &plainBytes)
{
    CborReader reader(plainBytes);
    const auto count = reader.array();
    if (!count)
        return {};
    Edits edits;
    for (qsizetype i = 0; i < *count; ++i) {
        const auto edit = readEdit(reader);
        if (!edit)
            return {};
        edits.append(*edit);
    }
    return reader.atEnd() ? std::optional(edits) : std::nullopt;
}

std::optional<Edits> decodeEdits(const QByteArray &bytes)
{
    const auto plainBytes = unpacked(bytes);
    return plainBytes ? editsIn(*plainBytes) : std::nullopt;
}

std::optional<Edits> decodeEditsNaming(const QString &item, const QByteArray &bytes)
{
    const auto plainBytes = unpacked(bytes);
    if (plainBytes && !plainBytes->contains(item.toUtf8()))
        return Edits();
    return plainBytes ? editsIn(*plainBytes) : std::nullopt;
}

static constexpr qint64 originMask = 3;
static constexpr qint64 continuesFlag = 4;

qint64 flagsOf(const Change &change)
{
    return qint64(change.origin) | (change.continues ? continuesFlag : 0);
}

void setFlags(Change *change, qint64 flags)
{
    change->origin = Change::Origin(flags & originMask);
    change->continues = (flags & continuesFlag) != 0;
}

QByteArray hashOf(std::initializer_list<QByteArrayView> columns)
{
    thread_local QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    hash.reset();
    for (const QByteArrayView column : columns) {
        const qint64 size = qToLittleEndian(qint64(column.size()));
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
        hash.addData(column);
    }
    return hash.result().first(8);
}

} // namespace martlet::rows
